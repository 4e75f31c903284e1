"""The window of a self-assessment: by keys alone, resumed, taken again, erased, read aloud."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from tests.exercises.test_assessment import shipped
from tests.ui.kind_room import KindRoom, cut_off, nameless
from tests.ui.making import make_look
from tests.ui.practice_room import reading, settle
from workshop.paper.account import Account
from workshop.ui.practice.assessment.movement import Movement, MovementTable
from workshop.ui.practice.assessment.standing import Standing
from workshop.ui.practice.assessment.statements import Anchors
from workshop.ui.practice.assessment.working import AssessView
from workshop.ui.widgets.figures import BEFORE
from workshop.ui.widgets.text import Paragraph

NEXT = Qt.Key.Key_Right


def work(room: KindRoom) -> AssessView:
    """The self-assessment as it is being worked on."""
    assert isinstance(room.view.work, AssessView)
    return room.view.work


def on(room: KindRoom) -> None:
    """To the next dimension, by its keys."""
    room.keys(NEXT, alt=True)


def answer_all(room: KindRoom, *scores: int) -> None:
    """Score every statement at the desk, the scores in turn."""
    for place, name in enumerate(shipped().statements):
        assert room.desk.do("answer", statement=name, score=scores[place % len(scores)])
    settle()


def finish(room: KindRoom, *scores: int) -> None:
    """A whole self-assessment, handed in by its button."""
    answer_all(room, *scores)
    work(room).show_standing()
    work(room).done.click()
    settle()


def test_by_keys_alone_to_a_commitment(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        for _ in shipped().dimensions:
            room.keys(Qt.Key.Key_2, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
            room.keys(Qt.Key.Key_3, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_1)
            on(room)
        standing = work(room).standing
        assert standing is not None
        assert len(room.desk.attempt.answers) == 24
        for letter in "CHIEF":
            room.keys(Qt.Key(ord(letter)))
        room.keys(Qt.Key.Key_Return)
        assert room.view.result is not None
        assert room.desk.attempt.commitment.owner.casefold() == "chief"
        with reading(tmp_path) as store:
            (row,) = store.history("maturity").attempts
            assert (row.state, row.counted, row.score) == ("finished", False, None)


def test_killed_in_the_middle_it_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Qt.Key.Key_4, Qt.Key.Key_Tab)
        for letter in "PAGE":
            room.keys(Qt.Key(ord(letter)))
        room.keys(Qt.Key.Key_Return)
        assert [step.kind for step in room.kept()] == ["answer", "evidence"]
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        answering = work(room).answering
        assert answering.cards[0].anchors.parts[4].isChecked()
        assert answering.cards[0].evidence.text().casefold() == "page"
        assert answering.words()[0] == "Leadership and purpose, 1 of 3 answered"
        assert answering.cards[1].anchors.parts[0].hasFocus()


def test_undo_takes_back_an_answer(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Qt.Key.Key_1, Qt.Key.Key_Right)
        parts = work(room).answering.cards[0].anchors.parts
        assert parts[2].isChecked()
        room.keys(Qt.Key.Key_Z, ctrl=True)
        assert parts[1].isChecked()
        room.keys(Qt.Key.Key_Z, ctrl=True)
        assert not any(part.isChecked() for part in parts)


def test_the_ways_say_where_they_lead(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        view = work(room)
        assert view.next_way.accessibleName() == "Next: policy and records"
        assert not view.back_way.isEnabled()
        view.skip.click()
        assert view.answering.dimension == "policy"
        view.back_way.click()
        assert view.answering.dimension == "leadership"
        view.answering.open("partnership")
        assert view.next_way.accessibleName() == "See where we stand"
        view.next_way.click()
        assert view.standing is None
        assert view.toasts.current is not None
        assert "Answer two statements" in view.toasts.current.text.text()


def test_taken_again_it_shows_the_movement(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        answer_all(room, 1, 2, 2)
        work(room).show_standing()
        assert room.desk.do("commit", owner="Sergeant", by="2027-01-31")
        room.desk.submit()
        settle()
        assert room.view.result is not None
        page = room.view.result.page
        assert isinstance(page, Standing)
        assert page.table.isColumnHidden(2)
        room.view.result.again.click()
        settle()
        answer_all(room, 2, 2, 3)
        work(room).show_standing()
        standing = work(room).standing
        assert standing is not None
        rows = standing.table.spoken()
        assert rows[0] == "Leadership and purpose, the weakest 2.3 of 4 1.7 2.3 +0.6"
        words = [label.text() for label in standing.findChildren(Paragraph)]
        assert "On day 1 you committed: Sergeant, by 2027-01-31." in words
        assert "Where we stand now" in words


def test_what_was_left_on_an_earlier_day_is_kept_as_day_one(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        answer_all(room, 1)
    with KindRoom(qtbot, tmp_path, shipped(), day=3) as room:
        assert room.desk.attempt.answers == {}
        toast = work(room).toasts.current
        assert toast is not None
        assert "earlier answers are kept" in toast.text.text()
        answer_all(room, 3)
        work(room).show_standing()
        standing = work(room).standing
        assert standing is not None
        assert standing.accessibleName() == "Where we stand, day 3"
        assert standing.table.spoken()[0].endswith("3.0 of 4 1.0 3.0 +2.0")


def test_what_was_begun_on_an_earlier_day_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Qt.Key.Key_2)
    with KindRoom(qtbot, tmp_path, shipped(), day=2) as room:
        assert room.desk.attempt.answers == {"purpose": 2}


def test_what_cannot_be_committed_is_said_beside_it(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        answer_all(room, 2)
        work(room).show_standing()
        standing = work(room).standing
        assert standing is not None
        assert standing.owner is not None
        assert standing.day is not None
        assert standing.commit is not None
        standing.commit.click()
        assert standing.wrong.text() == "Say whose role it is."
        assert standing.owner.hasFocus()
        standing.owner.setText("Chief")
        standing.day.setText("soon")
        standing.commit.click()
        assert standing.wrong.text() == "“soon” is not a day."
        assert standing.day.hasFocus()


def test_escape_leads_back_to_the_statements(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        answer_all(room, 3)
        work(room).show_standing()
        room.keys(Qt.Key.Key_Escape)
        assert work(room).standing is None
        work(room).show_standing()
        work(room).review_way.click()
        assert work(room).standing is None


def test_nothing_is_ever_sent(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        finish(room, 2)
        with room.store.reading() as db:
            assert db.execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_erase_takes_today_and_earlier_times(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        finish(room, 2)
        assert room.view.result is not None
        room.view.result.again.click()
        settle()
        answer_all(room, 3)
        assert room.desk.do("evidence", statement="hours", text="Nobody on Fridays")
        work(room).show_standing()
        work(room).erase.click()
        question = work(room).question
        assert question is not None
        question.act.click()
        settle()
        assert room.desk.attempt.answers == {}
        assert room.desk.earlier() is None
        assert work(room).standing is None
        with reading(tmp_path) as store:
            assert store.history("maturity").attempts == ()
        kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        assert b"Nobody on Fridays" not in kept


def test_everything_has_a_name_to_read_aloud(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        assert not nameless(room.view)
        answer_all(room, 2)
        work(room).show_standing()
        settle()
        assert not nameless(room.view)


@pytest.mark.parametrize(
    ("size", "theme", "scale"),
    [((1366, 768), "dark", 1.0), ((1366, 768), "light", 2.0), ((1180, 720), "light", 1.3)],
)
def test_every_word_has_room(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], theme: str, scale: float
) -> None:
    look = make_look("dark" if theme == "dark" else "light", scale)
    with KindRoom(qtbot, tmp_path, shipped(), look=look, size=size) as room:
        answer_all(room, 2)
        assert not cut_off(room.view, Paragraph)
        assert not cut_off(room.view, Anchors)
        work(room).show_standing()
        settle()
        assert not cut_off(room.view, Paragraph)
        assert room.view.width() == size[0]


def test_another_look_keeps_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        answer_all(room, 2)
        work(room).answering.open("victims")
        work(room).show_standing()
        room.look.set_scale(1.25)
        settle()
        assert work(room).place == ("victims", True)


def test_where_we_stand_is_printed_with_every_answer(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        papers: list[Account] = []
        room.view.print_wanted.connect(papers.append)
        room.keys(Qt.Key.Key_P, ctrl=True)
        assert papers == []  # nothing stands there yet
        answer_all(room, 1, 2, 3)
        first = next(iter(shipped().statements))
        assert room.desk.do("evidence", statement=first, text="A page from 2024")
        work(room).show_standing()
        work(room).print_way.click()
        room.keys(Qt.Key.Key_P, ctrl=True)
        account, again = papers
        assert again == account
        assert account.score == ""
        table, step, *answers = account.sections
        assert table.grid is not None
        assert len(table.grid.rows) == len(answers) == 8
        assert "Weakest today" in step.text
        entries = [entry for part in answers for entry in part.entries]
        assert len(entries) == 24
        assert entries[0].mends[0][1] == "A page from 2024"


def test_a_low_window_shows_the_whole_table(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped(), size=(1366, 768)) as room:
        answer_all(room, 1, 2, 3)
        work(room).show_standing()
        settle()
        standing = work(room).standing
        assert standing is not None
        table = standing.table
        foot = table.mapTo(standing, table.rect().bottomLeft()).y()
        assert foot <= standing.height()
        room.view.resize(1440, 900)
        settle()
        assert table.height() > 8 * 45  # with room, rows as high as they are drawn


def test_words_over_the_columns_are_never_cut(qtbot: QtBot, tmp_path: Path) -> None:
    rows = (Movement("Policy", Fraction(2), Fraction(1)),)
    table = MovementTable(make_look(), rows, "Il y a longtemps déjà")
    metrics = QFontMetrics(table.look.font("label"))
    assert table.columnWidth(BEFORE) >= metrics.horizontalAdvance("Il y a longtemps déjà")
    table.deleteLater()
