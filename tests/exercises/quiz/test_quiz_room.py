"""A whole room answers a quiz by raising hands; each answer is shown before the next question."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exercises.quiz.quizzes import MULTIPLE, NUMBER, SHIPPED, SINGLE, TRUTH, quiz_of
from workshop.errors import Message
from workshop.exercises.kinds import kind_of
from workshop.exercises.quiz.room import QuizRoom, quick_game
from workshop.exercises.reading import read_exercise
from workshop.exercises.room import RoomQuestion, RoomResult
from workshop.kit.kit import Text

AT = "2026-11-25T10:00:00Z"


def say(words: Message | Text) -> str:
    return str(words)


@pytest.fixture
def game() -> QuizRoom:
    made = QuizRoom.start(quiz_of(SINGLE, NUMBER, TRUTH, MULTIPLE))
    assert made is not None
    return made


def wall(game: QuizRoom) -> RoomQuestion:
    page = game.page(say)
    assert isinstance(page, RoomQuestion)
    return page


def test_only_questions_of_choice_are_asked(game: QuizRoom) -> None:
    assert game.count == 3
    assert QuizRoom.start(quiz_of(NUMBER)) is None
    assert wall(game).label == "Quiz: question 1 of 3"


def test_what_is_right_is_shown_after_the_room_answered_and_not_before(game: QuizRoom) -> None:
    asked = game.counted((4, 9))
    assert (wall(asked).chosen, wall(asked).said) == (1, "")
    assert [option.right for option in wall(asked).options] == [None, None]
    shown = asked.next(AT)
    assert (shown.at, shown.options) == (0, 0)
    assert [option.right for option in wall(shown).options] == [True, False]
    assert (wall(shown).chosen, wall(shown).said) == (1, "So.")
    assert shown.picked(0) == shown.counted((1, 1)) == shown
    assert shown.next(AT).at == 1


def test_next_alone_shows_each_answer_and_counts_nothing(game: QuizRoom) -> None:
    for _ in range(6):
        game = game.next(AT)
    page = game.page(say)
    assert isinstance(page, RoomResult)
    assert (page.score, len(page.open)) == ("0 of 3", 3)
    assert page.open[0] == "? A"
    assert game.next(AT) == game
    done = game.finished(AT)
    assert done.attempt.submitted
    assert done.finished(AT) == done
    assert done.previous(AT) is None
    assert done.attempt.score().score == 0


def test_a_room_that_knows_scores_all_that_was_asked(game: QuizRoom) -> None:
    for right in (0, 0, 0):
        game = game.picked(right).next(AT).next(AT)
    done = game.finished(AT)
    assert done.attempt.right("q1")
    assert done.attempt.score().score == pytest.approx(100 * 2.5 / 3)


def test_a_tie_is_said_and_leaves_the_question_unanswered(game: QuizRoom) -> None:
    tied = game.counted((3, 3))
    assert wall(tied).said == "A, B are equal. Choose one, or Next shows what is right."
    assert tied.next(AT).steps == ()
    assert tied.picked(0).picked(0).chosen is None


def test_the_page_before_comes_back_with_its_answer(game: QuizRoom) -> None:
    second = game.picked(1).next(AT).next(AT)
    back = second.previous(AT)
    assert back is not None
    assert (back.at, back.shown, back.chosen) == (0, True, 1)
    assert back.previous(AT) is None
    assert back.next(AT).next(AT).at == 1


def test_after_a_kill_the_last_answer_stands(game: QuizRoom) -> None:
    played = game.picked(1).next(AT).next(AT).picked(0).next(AT)
    again = game.resumed(played.steps)
    assert (again.at, again.shown, again.chosen) == (1, True, 0)
    assert game.resumed(()) == game
    assert game.resumed(played.finished(AT).steps).at == 3
    assert game.recalled({0: (1, 2)}).hands == (1, 2)
    assert game.recalled({0: (1, 2, 3)}).hands == (None, None)


def test_the_shipped_quiz_can_be_played_by_a_room() -> None:
    read, _ = read_exercise(SHIPPED)
    make = kind_of("quiz").room
    assert make is not None
    made = make(read, date(2026, 11, 25))
    assert made is not None
    assert made.count >= 5
    assert made.brief(say)[0] == "What we know"
    assert made.debrief(say)
    while made.at < made.count:
        assert isinstance(made.page(say), RoomQuestion)
        made = made.picked(0).next(AT)


@pytest.mark.parametrize(
    ("written", "options"),
    [
        ("Which?\n[( )] no\n[(X)] yes", 2),
        ("Which?\n[[word]]", 0),  # nothing to raise a hand for
        ("One?\n[(X)] a\n[( )] b\n\nTwo?\n[(X)] a\n[( )] b", 0),
        ("[(X)] nobody asks", 0),
    ],
)
def test_a_quick_question_is_a_game_where_hands_can_answer(written: str, options: int) -> None:
    game = quick_game(written)
    assert (0 if game is None else game.options) == options
