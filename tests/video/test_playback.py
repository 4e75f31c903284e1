"""One clip in the hands of an engine that does as it is told and tells what the test says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QSize

from tests.video.clips import Reel
from workshop.video.engine import Facts, Report
from workshop.video.mailbox import Mailbox
from workshop.video.patience import LOOK, Patience
from workshop.video.playback import Playback
from workshop.video.port import Cut, State
from workshop.video.sound import SoundDevice
from workshop.video.worker import Job


class PaperEngine:
    """Knows what it was told last."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def read(self, path: Path, beat: Callable[[], None]) -> Facts:
        beat()
        return Facts(3.0, 30.0, QSize(320, 180))

    def halt(self) -> None:
        self.told.append("halt")

    def open(self, start: float) -> None:
        self.told.append(f"open {start:g}")

    def pause(self, on: bool) -> None:
        self.told.append("pause" if on else "go on")

    def next_frame(self) -> None:
        self.told.append("next")

    def sound(self, volume: int, muted: bool) -> None:
        pass

    def device(self, device: SoundDevice) -> None:
        pass

    def tidy(self) -> None:
        pass

    def close(self) -> None:
        pass


class Bench:
    """A playback, its alarm, and what it has reported."""

    def __init__(self) -> None:
        self.engine = PaperEngine()
        self.reports: list[Report] = []
        self.alarm: tuple[float, Job] | None = None
        self.playback = Playback(
            self.engine, Mailbox(), self.reports.append, self._wake, lambda: None
        )

    def _wake(self, alarm: tuple[float, Job] | None) -> None:
        self.alarm = alarm

    @property
    def state(self) -> State:
        return self.reports[-1].state

    def ring(self) -> None:
        """What is due happens."""
        assert self.alarm is not None
        self.alarm[1]()

    def tell(self, event: str, value: float = 0.0) -> None:
        self.playback.happened(self.playback.runs, event, perf_counter(), value)

    def play_at_once(self, cut: Cut) -> None:
        """Load and play; the pause between the two is never told, as with libVLC."""
        self.playback.load(1, cut)
        self.playback.ask(self.playback.play)
        self.tell("shown")
        self.ring()
        assert self.engine.told[-2:] == ["pause", "go on"]
        assert self.state is State.PLAYING


@pytest.fixture
def bench(qapp: object) -> Bench:
    return Bench()


def test_a_clip_whose_data_end_early_stands_though_its_first_pause_was_never_told(
    bench: Bench, reel: Reel
) -> None:
    bench.play_at_once(Cut(reel.path))
    bench.tell("paused")
    assert bench.playback.stands
    assert bench.state is State.PLAYING


def test_a_clip_that_tells_the_time_stands_no_more(bench: Bench, reel: Reel) -> None:
    bench.play_at_once(Cut(reel.path))
    bench.tell("paused")  # late: of the pause between loading and playing
    bench.tell("time", 0.2)
    assert not bench.playback.stands


def test_the_end_of_the_file_is_known_though_the_first_pause_was_never_told(
    bench: Bench, reel: Reel
) -> None:
    bench.play_at_once(Cut(reel.path))
    bench.tell("time", 2.9)
    bench.tell("paused")
    assert bench.engine.told[-1] == "next"
    bench.ring()
    assert bench.state is State.ENDED


def test_a_late_answer_to_a_pause_is_not_the_end_of_the_file(bench: Bench, reel: Reel) -> None:
    bench.play_at_once(Cut(reel.path))
    bench.playback.pause()
    bench.tell("paused")
    assert bench.state is State.PAUSED
    assert not bench.playback.stands


def waited(looks: list[tuple[float, float]]) -> float:
    """How long was waited after looks, each so long after the last, at so long a silence."""
    now, patience = 100.0, Patience(100.0)
    for passed, silent in looks:
        now += passed
        patience = patience.look(now, silent)
    return patience.waited


def test_looks_in_time_count_in_full() -> None:
    looks = [(LOOK, LOOK * count) for count in range(1, 11)]
    assert waited(looks) == pytest.approx(10 * LOOK)


def test_a_sign_of_life_begins_the_wait_anew() -> None:
    looks = [(LOOK, LOOK * count) for count in range(1, 11)]
    assert waited([*looks, (LOOK, 0.02)]) == pytest.approx(0.02)


def test_a_look_that_comes_late_counts_less_and_after_a_sleep_nothing() -> None:
    in_time, late = [(LOOK, 9.0)] * 5, [(LOOK + 0.02, 9.0)] * 5
    assert LOOK < waited(late) < waited(in_time)
    assert waited([(LOOK + 0.04, 9.0)] * 50) == 0.0
    assert waited([*in_time, (3600.0, 3600.0)]) == pytest.approx(waited(in_time))


def test_whoever_never_answers_is_given_up_on_a_machine_that_is_only_somewhat_busy() -> None:
    assert waited([(LOOK + 0.01, 9.0)] * 20) > 1.5
