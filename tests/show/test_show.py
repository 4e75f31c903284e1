"""A show steps, turns, jumps and hides as a clicker expects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from workshop.show.show import Curtain, Show, last_step
from workshop.slides.blocks import Clip
from workshop.slides.slide import Slide


def page(number: int, *, steps: int = 0, clip: Clip | None = None) -> Slide:
    blocks = (clip,) if clip else ()
    return Slide(number, number, "", 1, f"Page {number}", "blank", blocks, steps=steps)


@dataclass(frozen=True)
class Deck:
    slides: tuple[Slide, ...]

    def __len__(self) -> int:
        return len(self.slides)

    def slide(self, page: int) -> Slide:
        return self.slides[page - 1]

    def page_of(self, number: int, near: int = 1) -> int | None:
        return next((s.page for s in self.slides if s.number == number), None)


WAITING = Clip(Path("a.mp4"))
DECK = Deck((page(1), page(2, steps=2), page(3, clip=WAITING), page(4)))
START = Show(DECK)


def presses(show: Show, count: int) -> Show:
    for _ in range(count):
        show = show.next()
    return show


def test_next_reveals_the_steps_before_it_turns_the_page() -> None:
    seen = [(s.page, s.step) for s in (presses(START, n) for n in range(6))]
    assert seen == [(1, 0), (2, 0), (2, 1), (2, 2), (3, 0), (3, 1)]


def test_next_starts_a_waiting_clip_then_turns() -> None:
    on_clip = START.jump(3)
    assert not on_clip.plays
    assert on_clip.next().plays
    assert on_clip.next().next().page == 4


def test_a_clip_that_starts_by_itself_needs_no_press() -> None:
    deck = Deck((page(1, clip=replace(WAITING, autoplay=True)), page(2)))
    assert Show(deck).plays
    assert Show(deck).next().page == 2


def test_a_page_without_a_clip_never_plays() -> None:
    assert not START.plays


def test_next_on_the_last_page_stays() -> None:
    end = START.last()
    assert end.at_end
    assert end.next() == end


def test_previous_goes_back_through_what_was_revealed() -> None:
    assert START.jump(3).previous() == replace(START.jump(3), page=2, step=2)
    assert START.jump(2).previous().page == 1
    assert replace(START, page=2, step=1).previous().step == 0


def test_previous_on_the_first_page_stays() -> None:
    assert START.previous() == START


def test_going_back_onto_a_clip_leaves_it_waiting() -> None:
    assert not START.last().previous().plays


@pytest.mark.parametrize("move", ["next", "previous"])
def test_a_curtain_opens_before_anything_moves(move: str) -> None:
    hidden = START.jump(2).curtained(Curtain.BLACK)
    seen = getattr(hidden, move)()
    assert (seen.page, seen.step, seen.curtain) == (2, 0, Curtain.OPEN)


def test_the_same_curtain_twice_is_open() -> None:
    assert START.curtained(Curtain.BLACK).curtained(Curtain.BLACK) == START
    assert START.curtained(Curtain.BLACK).curtained(Curtain.WHITE).curtain is Curtain.WHITE


def test_jumping_by_printed_number_and_back() -> None:
    there = START.jump_number(4)
    assert there is not None
    assert there.page == 4
    assert there.back().page == 1
    assert START.jump_number(9) is None
    assert START.back() == START


def test_jumps_stay_within_the_deck() -> None:
    assert START.jump(99).page == 4
    assert START.jump(-3).page == 1
    assert START.last().first().page == 1


def test_the_last_step_counts_the_press_that_starts_a_clip() -> None:
    assert last_step(DECK.slide(3)) == 1
    assert last_step(DECK.slide(2)) == 2
