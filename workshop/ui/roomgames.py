"""Where the room's games come from, and which exercise a page has."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from workshop.painting.paint import Board
from workshop.show.show import Show
from workshop.slides.blocks import Exercise
from workshop.slides.slide import Slide

if TYPE_CHECKING:  # most pages are no exercise; the room's values come with the first that is
    from workshop.exercises.room import RoomGame, Say


_ANSWER = re.compile(
    r"^\s*\[[(\[][ xX][)\]]\]", re.MULTILINE
)  # one to choose, in LiaScript's marks


class Keeper(Protocol):
    """Makes the room's games and keeps what is done in them."""

    def game(self, exercise: Exercise) -> RoomGame | None:
        """The game of an exercise, as far as it went; None when a room cannot play it."""
        ...

    def again(self, exercise: Exercise) -> RoomGame | None:
        """The same from the start."""
        ...

    def keep(self, game: RoomGame) -> None:
        """Keep an answer; what goes wrong is told elsewhere and stops nothing."""
        ...


def exercise_of(slide: Slide) -> Exercise | None:
    """The exercise of a page that is one, or None; a quick question always with its words."""
    if slide.layout != "exercise":
        return None
    found = next((block for block in slide.blocks if isinstance(block, Exercise)), None)
    if found is not None and found.question.lstrip().startswith("["):  # the heading asks it
        return replace(found, question=f"{slide.title}\n{found.question}")
    return found


def takes_hands(show: Show) -> bool:
    """Whether the room can be asked for hands on a quick question: until it shows what is right."""
    exercise = exercise_of(show.slide)
    if exercise is None or exercise.ref or show.step >= exercise.reveal:
        return False
    return _ANSWER.search(exercise.question) is not None


def key_of(exercise: Exercise | None) -> str:
    """What an exercise is known by: its id, or the question written on the page."""
    return "" if exercise is None else exercise.ref or exercise.question


def name_of(board: Board | None) -> str:
    """What a screen reader calls a page of an exercise."""
    if board is None:
        return ""
    if isinstance(board, Slide):
        return board.title
    from workshop.exercises.room import RoomQuestion

    if isinstance(board, RoomQuestion):
        return f"{board.label}: {board.question}"
    return board.label


def tally_of(key: str, game: RoomGame) -> dict[str, object]:
    """The hands counted at the question that stands, for the journal."""
    return {"exercise": key, "question": game.at, "hands": list(game.hands)}


def choice_of(key: str, game: RoomGame) -> dict[str, object]:
    """The answer that is taken, for the journal; no option where things stay as they are."""
    from workshop.exercises.room import LETTERS

    option = None if game.chosen is None else LETTERS[game.chosen]
    return {"exercise": key, "question": game.at, "option": option}


def result_of(key: str, game: RoomGame, say: Say) -> dict[str, object]:
    """What the exercise came to, for the journal."""
    from workshop.exercises.room import RoomResult

    page = game.page(say)
    assert isinstance(page, RoomResult)  # it is finished
    headline = f"{page.score}. {page.headline}" if page.score else page.headline
    return {"exercise": key, "title": game.brief(say)[0], "headline": headline}
