"""The window of a conversation: by keys alone, killed and resumed, at any size, read aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.exercises.conversations import built, shipped, small
from tests.ui.kind_room import KindRoom, cut_off, nameless
from tests.ui.making import make_look
from tests.ui.practice_room import settle
from workshop.ui.practice.conversation.paths import PathsPane
from workshop.ui.practice.conversation.replies import ReplyCard
from workshop.ui.practice.conversation.working import TalkView
from workshop.ui.practice.result import FindingsAlone, ResultPage
from workshop.ui.widgets.text import Paragraph


def talk(room: KindRoom) -> TalkView:
    """The conversation as it is being held."""
    assert isinstance(room.view.work, TalkView)
    return room.view.work


def test_by_keys_alone_to_the_result(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        for number, said in (("3", "62"), ("3", "73"), ("2", "85"), ("4", "99")):
            room.keys(Qt.Key(ord(number)), Qt.Key.Key_Return)
            assert talk(room).trust.number.text() == said
        assert talk(room).send_way.text() == "See what came of it"
        room.keys(Qt.Key.Key_Return)
        assert room.view.result is not None
        assert room.desk.score().score == 100
        room.keys(Qt.Key.Key_Return)  # Try again has the keyboard
        assert talk(room).desk.number == 2


def test_a_reply_is_chosen_before_it_is_sent(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = talk(room)
        assert not work.send_way.isEnabled()
        room.keys(Qt.Key.Key_2)
        assert (work.picked, work.send_way.text()) == ("own_it", "Send reply 2")
        assert room.kept() == ()
        room.keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
        assert (work.picked, work.send_way.text()) == ("late", "Answer late, 4")
        room.keys(Qt.Key.Key_5)
        assert work.send_way.text() == "Stay silent, 5"
        room.keys(Qt.Key.Key_9)
        assert work.picked == "silence"
        room.keys(Qt.Key.Key_Return, ctrl=True)
        assert [step.data["reply"] for step in room.kept()] == ["silence"]
        assert "You, for the service, Tuesday: No answer." in work.thread_view.words()


def test_killed_in_the_middle_it_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_Return)
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        assert room.desk.resumed is False  # said already
        work = talk(room)
        assert [reply.id for reply in room.desk.attempt.replies] == ["own_it", "stop_there"]
        assert work.trust.number.text() == "71"
        assert work.toasts.current is not None
        assert "go on where you stopped" in work.toasts.current.text.text()


def test_undo_and_start_over_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Qt.Key.Key_2, Qt.Key.Key_Return)
        room.keys(Qt.Key.Key_Z, ctrl=True)
        work = talk(room)
        assert work.trust.number.text() == "50"
        assert work.toasts.current is not None
        assert "somebody has read it" in work.toasts.current.text.text()
        room.keys(Qt.Key.Key_1, Qt.Key.Key_Return)
        room.keys(Qt.Key.Key_R, ctrl=True)
        assert [step.kind for step in room.kept()] == ["reply", "undo", "reply", "reset"]
        assert work.replies.ask.text() == "Rae is angry, and right. How do you begin?"


def test_a_reply_is_added_to_the_thread_and_taken_off_again(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        thread = talk(room).thread_view
        before, opening = list(thread.rows), thread.words()
        room.keys(Qt.Key.Key_2, Qt.Key.Key_Return)
        assert thread.rows[: len(before)] == before
        assert [row.accessibleName() for row in thread.rows] == thread.words()
        assert len(thread.words()) == len(opening) + 2
        tops = [row.y() for row in thread.rows]
        assert tops == sorted(set(tops))
        room.keys(Qt.Key.Key_Z, ctrl=True)
        assert thread.rows == before
        assert thread.words() == opening


def test_a_hint_says_its_price_before_it_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = talk(room)
        room.keys(Qt.Key.Key_H, ctrl=True)
        assert work.hints.said.text() == "A hint takes 6.3 points off the score of this attempt."
        room.keys(Qt.Key.Key_Return)
        assert "wants to be asked something" in work.hints.said.text()
        assert not work.hints.ask.isVisible()
        room.keys(Qt.Key.Key_Escape)
        assert not work.hints.isVisible()
        assert room.desk.attempt.hinted == ("angry",)


def test_what_moved_it_is_read_aloud(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Qt.Key.Key_2, Qt.Key.Key_Return)
        rows = talk(room).trust.rows
        assert rows["respect"].words == "Respect: +5. Said sorry without excuses"
        assert rows["neutrality"].words == "Neutrality: 0. Not touched yet"
        assert not nameless(room.view)
        room.keys(Qt.Key.Key_1, Qt.Key.Key_Return)
        last = talk(room).trust.last
        assert last.warning.text().startswith("Too serious to pass: Told the public")


def test_the_debrief_says_where_the_paths_part(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        for keys in ("3", "3", "3", "3"):
            room.keys(Qt.Key(ord(keys)), Qt.Key.Key_Return)
        room.keys(Qt.Key.Key_Return)
        assert room.view.result is not None
        page = room.view.result.page
        assert isinstance(page, ResultPage)
        pane = page.findings
        assert isinstance(pane, PathsPane)
        words = pane.words()
        assert [line.split(".")[0] for line in words] == [
            "Turn 1",
            "Turn 2",
            "Turn 3",
            "Turn 4",
            "Turn 3",
            "Turn 4",
        ]
        assert "Trust 73 to 83" in words[2]
        assert "What would have helped you" in words[4]
        page.show_debrief()
        assert page.has_debrief


def test_what_was_too_serious_is_marked_in_the_debrief(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        for key in ("2", "1", "2", "2"):
            room.keys(Qt.Key(ord(key)), Qt.Key.Key_Return)
        room.keys(Qt.Key.Key_Return)
        assert room.view.result is not None
        page = room.view.result.page
        assert isinstance(page, ResultPage)
        assert isinstance(page.findings, PathsPane)
        marked = [line for line in page.findings.words() if "Too serious" in line]
        assert len(marked) == 1
        assert "Too serious: Told the public about an open file." in marked[0]


def test_without_a_score_no_number_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, built(small(scored="off"))) as room:
        work = talk(room)
        assert not work.trust.number.isVisible()
        assert not work.trust.meter.isVisible()
        room.keys(Qt.Key.Key_3, Qt.Key.Key_Return)
        assert work.trust.rows["voice"].words == "Voice: Asked"
        room.keys(Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Return)
        assert room.view.result is not None
        page = room.view.result.page
        assert isinstance(page, FindingsAlone)
        assert isinstance(page.findings, PathsPane)
        assert "Trust" not in " ".join(page.findings.words())
        assert not page.has_debrief
        page.show_debrief()


@pytest.mark.parametrize(
    ("size", "theme", "scale"),
    [((1366, 768), "dark", 1.0), ((1366, 768), "light", 2.0), ((1180, 720), "light", 1.4)],
)
def test_every_word_has_room(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], theme: str, scale: float
) -> None:
    look = make_look("dark" if theme == "dark" else "light", scale)
    with KindRoom(qtbot, tmp_path, shipped(), look=look, size=size) as room:
        room.keys(Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_2)
        settle()
        assert not cut_off(room.view, Paragraph)
        assert not cut_off(room.view, ReplyCard)
        card = talk(room).replies.cards["stop_there"]
        corner = card.mapTo(talk(room).body, card.rect().topLeft())
        assert 0 <= corner.y() < talk(room).body.height()


def test_another_look_keeps_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Qt.Key.Key_2)
        room.look.set_scale(1.5)
        settle()
        assert talk(room).picked == "own_it"
