"""The window of a quiz: every form by keys alone, killed and resumed, at any size, read aloud."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.exercises.quiz.quizzes import MATCH, NUMBER, ORDER, SHORT, SINGLE, quiz_of, shipped
from tests.ui.kind_room import KindRoom, cut_off, nameless
from tests.ui.making import in_french, make_look
from tests.ui.practice_room import settle
from workshop.exercises.quiz.grading import grade, key_answer
from workshop.exercises.quiz.model import Number, Span
from workshop.ui.practice.answer_card import ManyCard, OneCard
from workshop.ui.practice.quiz.fields import ChoiceField, MatchField, OrderField, WriteField
from workshop.ui.practice.quiz.words import key_words
from workshop.ui.practice.quiz.working import QuizView
from workshop.ui.practice.result import ResultPage
from workshop.ui.widgets.text import Paragraph

Key = Qt.Key


def quiz(room: KindRoom) -> QuizView:
    """The quiz as it is being answered."""
    assert isinstance(room.view.work, QuizView)
    return room.view.work


def write(room: KindRoom, words: str) -> None:
    field = quiz(room).pane.field
    assert isinstance(field, WriteField)
    QTest.keyClicks(field.line, words)


def test_enter_of_the_number_pad_chooses_and_takes_as_return_does(qtbot: QtBot) -> None:
    card = OneCard(make_look(), "1", "Ask the owner")
    qtbot.addWidget(card)
    pad = Qt.KeyboardModifier.KeypadModifier
    QTest.keyClick(card, Key.Key_Enter, pad)
    assert card.isChecked()
    with qtbot.waitSignal(card.taken):
        QTest.keyClick(card, Key.Key_Enter, pad)


def test_the_shipped_quiz_by_keys_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        numbered = {"policy_or_use": "2", "cause": "2", "old_results": "3", "monitoring": "2",
                    "warning": "4", "ban": "1", "message": "3", "seven": "135"}  # fmt: skip
        for name in shipped().questions:
            work = quiz(room)
            assert work.place == name
            if name in numbered:
                room.keys(*(Key(ord(number)) for number in numbered[name]), Key.Key_Return)
            elif name in ("matched", "credible"):
                write(room, "37" if name == "matched" else "credible")
                room.keys(Key.Key_Return)
            elif name == "correction":
                put_in_order(room)
                room.keys(Key.Key_Return, ctrl=True)
            else:
                match_all(room)
                room.keys(Key.Key_Return, ctrl=True)
            assert room.desk.attempt.right(name), name
            assert work.next.hasFocus()
            room.keys(Key.Key_Return)
        assert room.view.result is not None
        assert room.desk.score().score == 100


def put_in_order(room: KindRoom) -> None:
    """Bring each item up to its place with the button above it."""
    field = quiz(room).pane.field
    assert isinstance(field, OrderField)
    for place, name in enumerate(["fact", "warn", "why", "again"]):
        while field.order.index(name) > place:
            field.buttons[name, -1].setFocus()
            room.keys(Key.Key_Space)


def match_all(room: KindRoom) -> None:
    """Go down each list to the right sentence."""
    field = quiz(room).pane.field
    assert isinstance(field, MatchField)
    wanted = key_answer(room.desk.attempt.question("ingredients"))
    assert isinstance(wanted, dict)
    for name, right in wanted.items():
        select = field.selects[name]
        select.setFocus()
        while select.current != right:
            room.keys(Key.Key_Down)


def test_a_wrong_answer_is_told_why_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = quiz(room)
        room.keys(Key.Key_1, Key.Key_Return)
        assert work.pane.remark is not None
        assert work.pane.remark.title.text() == "Not yet"
        assert "Use was high already" in work.pane.remark.text.text()
        room.keys(Key.Key_2)
        assert work.pane.remark is None  # it was about another answer
        room.keys(Key.Key_Return)
        assert work.pane.remark is not None
        assert work.pane.remark.title.text() == "Right"
        field = work.pane.field
        assert isinstance(field, ChoiceField)
        assert not any(card.isEnabled() for card in field.cards.values())
        assert field.cards["policy"].accessibleDescription() == "Right"


def test_after_the_last_try_the_right_answer_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, quiz_of(NUMBER, tries=1)) as room:
        write(room, "12")
        room.keys(Key.Key_Return)
        remark = quiz(room).pane.remark
        assert remark is not None
        assert (remark.title.text(), remark.text.text()) == (
            "Not right",
            "Right is: 37\u00a0km. So.",
        )
        room.keys(Key.Key_Return)  # nothing else is open: it hands in
        assert room.view.result is not None


def test_killed_in_the_middle_it_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Key.Key_2, Key.Key_Return, Key.Key_Return, Key.Key_1)
        assert [step.kind for step in room.kept()] == ["answer", "check", "answer"]
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = quiz(room)
        assert room.desk.attempt.right("policy_or_use")
        assert work.place == "cause"
        field = work.pane.field
        assert isinstance(field, ChoiceField)
        assert field.cards["true"].isChecked()
        assert work.toasts.current is not None
        assert "go on where you stopped" in work.toasts.current.text.text()


def test_what_is_being_written_is_kept_when_one_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, quiz_of(SHORT, NUMBER)) as room:
        write(room, "mod")
        quiz(room).open("q2")
        settle()
        assert room.kept()[0].data == {"question": "q1", "answer": "mod"}


def test_undo_gives_the_answer_back(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, quiz_of(SINGLE, SINGLE)) as room:
        room.keys(Key.Key_1)
        room.keys(Key.Key_Z, ctrl=True)
        field = quiz(room).pane.field
        assert isinstance(field, ChoiceField)
        assert not any(card.isChecked() for card in field.cards.values())
        room.keys(Key.Key_2)
        assert field.cards["b"].isChecked()
        assert not field.cards["a"].isChecked()


def test_a_hint_and_how_sure_one_is(qtbot: QtBot, tmp_path: Path) -> None:
    plain = {**SINGLE, "hints": ["Look left."]}
    with KindRoom(qtbot, tmp_path, quiz_of(plain, SHORT, confidence="on")) as room:
        work = quiz(room)
        room.keys(Key.Key_H, ctrl=True)
        assert room.desk.attempt.hints_taken == 1
        assert not work.hint.isEnabled()
        assert work.pane.sureness is not None
        work.pane.sureness.part("guess").setFocus()
        room.keys(Key.Key_Space, Key.Key_1)
        assert room.desk.attempt.draft.sureness == {"q1": "guess"}
        work.open("q2")
        settle()
        assert not work.hint.isVisible()


def test_the_list_opens_a_question_and_says_how_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, quiz_of(SINGLE, MATCH, ORDER)) as room:
        work = quiz(room)
        work.list.setFocus()
        room.keys(Key.Key_Down)
        assert work.place == "q2"
        work.open("q1")
        room.keys(
            Key.Key_1, Key.Key_Return
        )  # the list had the keyboard; numbers choose all the same
        model = work.list.model()
        said = Qt.ItemDataRole.AccessibleTextRole
        assert [model.index(row, 0).data(said) for row in range(2)] == [
            "?, right",
            "?, not answered",
        ]


def test_the_result_gives_the_right_answer_and_why(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Key.Key_2, Key.Key_Return)
        quiz(room).hand_in.click()
        settle()
        assert room.view.result is not None
        page = room.view.result.page
        assert isinstance(page, ResultPage)
        words = [part.text() for part in page.findings.findChildren(Paragraph)]
        assert "What was asked" in words
        assert any("You did not answer." in text for text in words)
        assert page.has_debrief


def test_the_right_answer_is_given_in_the_language_of_the_reader() -> None:
    asked = shipped().questions
    assert key_words(asked["credible"], "en") == "credible"
    assert key_words(asked["credible"], "fr") == "crédible"
    for said in ("credible", "Crédible."):
        assert grade(asked["credible"], said).right
    share = asked["matched"]
    assert isinstance(share, Number)
    tenth = replace(share, accepted=(Span(Fraction(5, 2), Fraction(5, 2)),))
    with in_french():
        assert key_words(tenth, "fr") == "2,5\u00a0%"
        assert key_words(asked["ingredients"], "fr").startswith("Parole\u00a0: ")


@pytest.mark.parametrize(
    ("size", "theme", "scale"),
    [((1366, 768), "dark", 1.0), ((1366, 768), "light", 2.0), ((1180, 720), "light", 1.4)],
)
def test_every_word_has_room(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], theme: str, scale: float
) -> None:
    look = make_look("dark" if theme == "dark" else "light", scale)
    with KindRoom(qtbot, tmp_path, shipped(), look=look, size=size) as room:
        assert not nameless(room.view)
        for name in ("seven", "ingredients", "correction", "monitoring"):
            quiz(room).open(name)
            settle()
            for part in (Paragraph, OneCard, ManyCard):
                assert not cut_off(room.view, part)


def test_another_look_keeps_the_question_that_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        quiz(room).open("seven")
        room.look.set_scale(1.5)
        settle()
        assert quiz(room).place == "seven"
