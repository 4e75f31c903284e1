"""A countdown runs, holds and starts over."""

from __future__ import annotations

from workshop.show.countdown import Countdown


def test_time_passes_only_while_it_runs() -> None:
    ready = Countdown(180)
    assert ready.remaining(1000) == 180
    running = ready.started(1000)
    assert running.running
    assert running.remaining(1030) == 150


def test_a_pause_keeps_what_is_left() -> None:
    held = Countdown(180).started(0).paused(60)
    assert not held.running
    assert held.remaining(999) == 120
    assert held.started(999).remaining(1009) == 110


def test_toggling_pauses_goes_on_and_starts_over() -> None:
    running = Countdown(10).toggled(0)
    assert running.running
    assert not running.toggled(4).running
    over = running.toggled(30)
    assert over.remaining(30) == 0
    assert over.toggled(31).remaining(32) == 9


def test_it_never_goes_below_zero_nor_gains_when_the_clock_goes_back() -> None:
    running = Countdown(10).started(100)
    assert running.remaining(200) == 0
    assert running.remaining(50) == 10


def test_starting_twice_changes_nothing() -> None:
    running = Countdown(10).started(0)
    assert running.started(5) == running
