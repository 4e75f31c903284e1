"""Pages for the whole room: questions with hands, results, and the pages that hold a room."""

from __future__ import annotations

import itertools
import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from tests.painting.test_golden import FOLDER, SHARE, differing
from workshop.exercises.room import (
    RoomMeter,
    RoomOption,
    RoomPreview,
    RoomQuestion,
    RoomResult,
    RoomRow,
)
from workshop.painting.draft import Draft
from workshop.painting.frame import Frame
from workshop.painting.holding import (
    break_slide,
    clock_slide,
    list_slides,
    talk_slide,
    welcome_slide,
    work_slide,
)
from workshop.painting.layouts.room import OptionRow, option_at
from workshop.painting.paint import Board, SlidePainter, ground_of, lay_out
from workshop.painting.pictures import Pictures
from workshop.painting.seen import Seen, paint_seen
from workshop.slides.slide import Slide

SIZE = QSize(288, 162)
METERS = (RoomMeter("Protection", 41, "41"), RoomMeter("Usefulness", 92, "92", hatched=True))
QUESTION = RoomQuestion(
    "The room plays Sam: question 3 of 8",
    "Who should see the list of Sam’s friends?",
    "Keep it for friends. Hide it from people-search sites.",
    (
        RoomOption("Anyone on the web", "as it is now", 2),
        RoomOption("Members", "", 5),
        RoomOption("Circle", "Sam’s 212 friends", 11),
        RoomOption("Only me", "", 6),
    ),
    2,
    RoomPreview(
        "Seen by: a people-search site",
        "Sam Roy",
        "Port Larch",
        (
            RoomRow("Profile picture", seen=True),
            RoomRow("Page, if it has the number", seen=True),
            RoomRow("Circle list: hidden now", seen=False, changed=True),
            RoomRow("Saturday barbecue", seen=False),
            RoomRow("Birthday", seen=False),
        ),
    ),
    METERS,
)
QUIZ = RoomQuestion(
    "Quiz: question 1 of 3",
    "Which of these can anyone look up?",
    "",
    (
        RoomOption("A plate number", hands=3, right=False),
        RoomOption("A land title", hands=9, right=True),
        RoomOption("A phone bill", hands=1, right=False),
    ),
    1,
    said="Land titles are public in most places.",
)
RESULT = RoomResult(
    "The room played Sam",
    "61",
    "Not enough: it needs 80",
    METERS,
    "Still open",
    ("Strangers can still see “Workplace”", "Friends cannot see “Birthday”, though they should"),
    "Whatever you choose",
    ("Dan’s own page shows the uniform photo. Only Dan can change that.",),
    "The first one: One change is enough. Audience, Workplace: Circle. Breaks nothing.",
)
PAGES: dict[str, tuple[Board, Frame]] = {
    "room-question": (QUESTION, Frame("Your own account: room exercise", remaining=22, total=50)),
    "room-quiz": (QUIZ, Frame("Your own account")),
    "room-result": (RESULT, Frame("Your own account: room exercise")),
    "hold-welcome": (welcome_slide("Social media, privacy and trust"), Frame()),
    "hold-break": (
        break_slide("Lunch", "the Fernwire settings lab", 60),
        Frame("Social media", remaining=1860, total=3600, back_at="13:00"),
    ),
    "hold-work": (work_slide("Settings lab", "Close Sam’s doors.", 20), Frame()),
    "hold-list": (list_slides("Parked and decided", ["Ask the union", "Talk to IT"])[0], Frame()),
}


def laid(board: Board) -> Draft:
    return lay_out(board, 0, "auto", Pictures())


@pytest.mark.parametrize("name", PAGES)
def test_the_page_looks_as_it_did(qapp: QGuiApplication, name: str) -> None:
    board, frame = PAGES[name]
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_seen(painter, Seen(board, 0, frame), SlidePainter(), QRectF(0, 0, 288, 162))
    path = FOLDER / f"{name}.png"
    if os.environ.get("WORKSHOP_GOLDEN") == "write":
        assert image.save(str(path), quality=0)
    assert differing(image, QImage(str(path))) <= SHARE


@pytest.mark.parametrize("name", PAGES)
def test_everything_on_the_page_fits(qapp: QGuiApplication, name: str) -> None:
    assert laid(PAGES[name][0]).spills == ()


def test_a_click_finds_the_answer_it_is_in(qapp: QGuiApplication) -> None:
    draft = laid(QUESTION)
    assert [option_at(draft, QPointF(300, y)) for y in (440, 550, 660, 790)] == [0, 1, 2, 3]
    assert option_at(draft, QPointF(300, 600 + 12)) is None
    assert option_at(draft, QPointF(1500, 440)) is None


@pytest.mark.parametrize("count", [1, 2, 5, 6])
def test_any_number_of_answers_finds_room(qapp: QGuiApplication, count: int) -> None:
    option = RoomOption("Only the people I chose myself, one by one", "as it is now", 12)
    long = replace(
        QUESTION,
        question="Who should be able to see the list of all of Sam’s friends on Fernwire?",
        detail="Keep “Charity run” for friends and colleagues. Hide “In uniform” from strangers.",
        options=(option,) * count,
    )
    draft = laid(long)
    rows = [mark.rect for mark in draft.marks if isinstance(mark, OptionRow)]
    assert draft.spills == ()
    assert len(rows) == count
    assert rows[-1].bottom() <= 852
    assert all(one.bottom() < two.top() for one, two in itertools.pairwise(rows))


def test_a_french_question_is_a_third_longer_and_still_fits(qapp: QGuiApplication) -> None:
    def longer(text: str) -> str:
        return f"{text} {'mot ' * (len(text) // 12)}".strip()

    long = replace(
        QUESTION,
        question=longer(QUESTION.question),
        detail=longer(QUESTION.detail),
        options=tuple(replace(o, text=longer(o.text)) for o in QUESTION.options),
    )
    assert laid(long).spills == ()


def test_more_things_than_the_preview_holds_are_left_out(qapp: QGuiApplication) -> None:
    assert QUESTION.preview is not None
    row = RoomRow("Found by the phone number on the sheet: hidden now", seen=False, changed=True)
    crowded = replace(QUESTION, preview=replace(QUESTION.preview, rows=(row,) * 9))
    assert laid(crowded).spills == ()


def test_the_room_plays_on_paper_whatever_is_asked(qapp: QGuiApplication) -> None:
    assert ground_of(QUESTION) == "paper"
    assert ground_of(QUESTION, "ink") == "ink"


def test_a_long_list_takes_several_pages_and_an_empty_one_says_so() -> None:
    assert [len(_items(page)) for page in list_slides("L", ["x"] * 13)] == [6, 6, 1]
    assert "Nothing yet." in str(list_slides("L", [])[0].blocks)


def test_a_debrief_puts_each_question_by_itself() -> None:
    page = talk_slide("First?", "One thing. And then? Second: why?", None)
    assert len(page.blocks) == 4
    assert "What would you do now?" in str(talk_slide("", "", None).blocks)


def test_a_clock_says_its_minutes_and_a_break_has_a_name() -> None:
    assert [clock_slide(m).title for m in (1, 2.5)] == ["One minute", "2.5 minutes"]
    assert break_slide("", "", None).title == "A short break"


def _items(page: Slide) -> tuple[object, ...]:
    found: tuple[object, ...] = page.blocks[1].items  # type: ignore[attr-defined]
    return found
