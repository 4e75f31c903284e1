"""The window of a spotting: by keys alone, by clicks, killed and resumed, at any size."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.exercises.spot.test_spot import shipped
from tests.ui.kind_room import KindRoom, cut_off, nameless
from tests.ui.making import in_french, make_look, words
from tests.ui.practice_room import settle
from workshop.ui.practice.answer_card import ManyCard
from workshop.ui.practice.mending import Met, Missed
from workshop.ui.practice.result import FindingsAlone, ResultPage
from workshop.ui.practice.spot.face import outcome_of
from workshop.ui.practice.spot.looked_back import LookedBack
from workshop.ui.practice.spot.post import PostText
from workshop.ui.practice.spot.shown import ShownPicture, ShownText
from workshop.ui.practice.spot.working import SpotView
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.text import Paragraph

Key = Qt.Key


def spotting(room: KindRoom) -> SpotView:
    """The spotting as it is being done."""
    assert isinstance(room.view.work, SpotView)
    return room.view.work


def marks_words(room: KindRoom, *parts: str) -> str:
    """What is said of how many marks are to the point, after marking those too."""
    for part in parts:
        room.desk.do("mark", part=part)
    return outcome_of(room.desk, Speaker()).sides[1].words


def test_by_keys_alone_to_the_result(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        for name, part in shipped().parts.items():
            card = spotting(room).cards[name]
            if spotting(room).pictures["officers"].hasFocus():  # its regions are the list's too
                room.keys(Key.Key_Down, Key.Key_Down, Key.Key_Down)
            assert card.hasFocus()
            if part.harms:
                room.keys(Key.Key_Space)
            room.keys(Key.Key_Down)
        room.keys(Key.Key_Return, ctrl=True)
        assert room.view.result is not None
        assert room.desk.score().score == 100


def test_killed_in_the_middle_it_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Key.Key_Down, Key.Key_Down, Key.Key_Space)
        assert [step.data for step in room.kept()] == [{"part": "teacher"}]
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = spotting(room)
        assert work.cards["teacher"].isChecked()
        assert work.count.text() == "1 detail marked"
        assert work.toasts.current is not None


def test_words_of_a_post_answer_to_clicks(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        text = spotting(room).texts["police"]
        grid = (QPointF(x, y) for y in range(0, text.height(), 8) for x in range(0, 600, 8))
        at = next(point for point in grid if text.part_at(point) == "bakery")
        assert text.part_at(QPointF(2, 4000)) == ""
        assert text.part_at(QPointF(text.width() + 900, 4)) == ""
        for marked in (True, False):
            QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=at.toPoint())
            settle()
            assert spotting(room).cards["bakery"].isChecked() == marked
        QTest.mouseMove(text, at.toPoint())
        settle()
        assert [step.kind for step in room.kept()] == ["mark", "unmark"]


def test_undo_and_start_over(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = spotting(room)
        assert not work.hand_in.isEnabled()
        room.keys(Key.Key_Space, Key.Key_Down, Key.Key_Space)
        room.keys(Key.Key_Z, ctrl=True)
        assert room.desk.attempt.marked == ("night",)
        room.keys(Key.Key_R, ctrl=True)
        assert room.desk.attempt.marked == ()
        assert not work.cards["night"].isChecked()


def test_the_result_says_what_was_missed_and_what_was_needed(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.desk.do("mark", part="bakery")
        room.desk.do("mark", part="lock")
        room.desk.submit()
        settle()
        assert room.view.result is not None
        page = room.view.result.page
        assert isinstance(page, ResultPage)
        words = [part.text() for part in page.findings.findChildren(Paragraph)]
        assert "A retired teacher who lives alone" in words
        assert "You marked it, and it does no harm." in words
        assert len(page.score.meters) == 2


def test_in_french_the_colon_after_what_is_well_stands_apart(qtbot: QtBot, tmp_path: Path) -> None:
    with in_french(), KindRoom(qtbot, tmp_path, shipped()) as room:
        room.desk.do("mark", part="bakery")
        room.desk.submit()
        settle()
        well = ", ".join(one.accessibleName() for one in room.view.findChildren(Met))
        assert "bove the bakery on Quay Road\u00a0: Trouvé" in well


def test_one_mark_is_one_mark_in_both_languages(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        assert marks_words(room, "bakery") == "1 of 1 mark on something that harms"
        assert marks_words(room, "lock") == "1 of 2 marks on something that harms"
        with in_french():
            assert marks_words(room) == "1 sur 2 marques visant ce qui nuit"


@pytest.mark.parametrize(
    ("size", "theme", "scale"),
    [((1366, 768), "dark", 1.0), ((1366, 768), "light", 2.0), ((1180, 720), "light", 1.4)],
)
def test_every_word_has_room(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], theme: str, scale: float
) -> None:
    look = make_look("dark" if theme == "dark" else "light", scale)
    with KindRoom(qtbot, tmp_path, shipped(), look=look, size=size) as room:
        settle()
        assert not nameless(room.view)
        for part in (Paragraph, ManyCard, PostText):
            assert not cut_off(room.view, part)


def test_without_a_score_only_what_was_missed_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped(scored=False)) as room:
        words = [part.text() for part in spotting(room).findChildren(Paragraph)]
        assert "No score is kept here. What the posts need should stay." in words
        room.keys(Key.Key_Space)
        room.keys(Key.Key_Return, ctrl=True)
        assert room.view.result is not None
        page = room.view.result.page
        assert isinstance(page, FindingsAlone)
        words = [part.text() for part in page.findings.findChildren(Paragraph)]
        assert "Must be found to pass." not in words
        assert page.has_debrief
        page.show_debrief()


def test_regions_of_a_picture_answer_to_clicks(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = spotting(room)
        picture = work.pictures["officers"]
        at = picture.region_rect("cake").center()
        picture.setFocus()
        settle()
        QTest.mouseMove(picture, at)
        assert picture.over == "cake"
        for marked in (True, False):
            QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
            settle()
            assert work.cards["cake"].isChecked() == marked
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        QTest.mouseMove(picture, QPoint(3, 3))
        assert picture.over == ""
        assert [step.kind for step in room.kept()] == ["mark", "unmark"]


def test_regions_are_reached_by_tab_and_arrows_and_said(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = spotting(room)
        picture = work.pictures["officers"]
        work.cards["write"].setFocus()
        room.keys(Key.Key_Tab)
        assert (picture.hasFocus(), picture.at) == (True, "note")
        room.keys(Key.Key_Tab, Key.Key_Space)
        assert picture.accessibleName() == (
            "2 of 3 in the picture: The cake with a lantern on it, marked"
        )
        assert work.cards["cake"].isChecked()
        room.keys(Key.Key_Right)
        assert picture.at == "window"
        assert picture.accessibleName().endswith("not marked")
        room.keys(Key.Key_Down)
        assert work.cards["minutes"].hasFocus()
        room.keys(Key.Key_Backtab)
        assert (picture.hasFocus(), picture.at) == (True, "window")
        room.keys(Key.Key_Up, Key.Key_Up, Key.Key_Up)
        assert work.cards["write"].hasFocus()
        assert work.cards["note"].accessibleName().startswith("Picture, 1: The note")


def test_a_picture_that_is_not_there_leaves_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    posts = {**shipped().posts}
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    posts["officers"] = replace(posts["officers"], file=broken)
    with KindRoom(qtbot, tmp_path, replace(shipped(), posts=posts)) as room:
        assert spotting(room).pictures == {}
        assert spotting(room).cards["note"].accessibleName().startswith("Picture: The note")


def test_the_result_shows_the_picture_again_with_its_list_beside(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        for part in ("monday", "cake"):  # found; marked though it is needed
            assert room.desk.do("mark", part=part)
        room.desk.submit()
        settle()
        assert room.view.result is not None
        back = room.view.result.page.whole.findChildren(LookedBack)[0]
        picture = back.pictures["officers"]
        assert picture.accessibleName() == (
            "In the picture; 1 The note beside the cake: Missed;"
            " 2 The cake with a lantern on it: Needed;"
            " 3 A window with the car park behind it: Rightly left"
        )
        said = words(back)
        for line in (
            "1  The note beside the cake",
            "2  The cake with a lantern",
        ):
            assert line in said
        listed = [one.accessibleName() for one in back.findChildren(Met)]
        assert any("Back home on Monday: Found" in one for one in listed)
        mend = next(one for one in back.findChildren(Missed) if one.isVisible())
        assert mend.mapTo(back, QPoint()).x() > back.width() // 2  # beside its post
        room.view.resize(700, 900)
        settle()
        assert mend.mapTo(back, QPoint()).x() < 100  # below it


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1366, 768)), (2.0, (1366, 768))])
def test_every_word_of_the_result_has_room(
    qtbot: QtBot, tmp_path: Path, scale: float, size: tuple[int, int]
) -> None:
    with KindRoom(qtbot, tmp_path, shipped(), look=make_look(scale=scale), size=size) as room:
        for name in list(shipped().parts)[::2]:
            assert room.desk.do("mark", part=name)
        room.desk.submit()
        settle()
        assert cut_off(room.view, Paragraph) == []
        assert cut_off(room.view, ShownText) == []
        assert cut_off(room.view, ShownPicture) == []
        assert nameless(room.view) == []
