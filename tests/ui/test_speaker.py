"""Messages as they are shown: in the language of the windows, their numbers written as it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from tests.exercises.conversations import shipped as conversation
from tests.exercises.quiz.quizzes import shipped as quiz
from tests.exercises.samples import example, sergeant
from tests.exercises.test_assessment import shipped as assessment
from tests.ui.making import in_french
from workshop.authoring import doctor
from workshop.errors import Message
from workshop.exercises.assessment.scoring import marks
from workshop.exercises.conversation.room import ConversationRoom
from workshop.exercises.passing import below, headline_of
from workshop.exercises.privacy.model import PassRule
from workshop.exercises.privacy.room import PrivacyRoom
from workshop.exercises.privacy.scoring import score
from workshop.exercises.proving import Case
from workshop.exercises.quiz.lazy import strategies
from workshop.exercises.room import RoomGame, RoomResult
from workshop.exercises.words import PLAIN
from workshop.painting.holding import clock_slide
from workshop.ui.console.facts import minutes_words
from workshop.ui.speaker import trimmed
from workshop.video.reasons import nothing_between

pytestmark = pytest.mark.usefixtures("qapp")

HALF = Fraction(1, 2)


def too_low() -> Message:
    """Why a settings exercise is not passed whose floors are 99.5."""
    floors = PassRule(Fraction(0), False, Fraction(199, 200), Fraction(199, 200))
    return score(replace(example(), pass_rule=floors), example().start).reasons[0]


def stands() -> Message:
    """Where a service stands that gave 2 and 3 to one dimension."""
    exercise = assessment()
    first = next(iter(exercise.dimensions.values())).statements
    return marks(exercise, {first[0].id: 2, first[1].id: 3}).headline


def guessed() -> Message:
    """What is said of an exercise that guessing passes too often."""
    case = Case(quiz())
    case.guessed((Fraction(1, 8), 0.0), Message("exercise", ""))
    return case.problems[0].message


def lazily(name: str) -> Message:
    """What is said where a quiz is passed in that lazy way."""
    case = Case(quiz())
    case.lazy([one for one in strategies(quiz()) if one.id == name], lambda _way: (72.25, True))
    return case.problems[0].message


@pytest.mark.parametrize(
    ("made", "english", "french"),
    [
        (lambda: below(75 + HALF), "the score is below 75.5", "75,5"),
        (lambda: headline_of(95 + HALF, ()), "95.5, passed", "95,5"),
        (lambda: headline_of(HALF, [below(70 + HALF)]), "0.5, not passed: the", "70,5"),
        (too_low, "Protection is 12.7 and needs 99.5", "à 12,7 et il faut 99,5"),
        (stands, ", 2.5.", ", 2,5."),
        (guessed, "Guessing passes 12.5 % of the time.", "12,5"),
        (lambda: lazily("first"), "passes with 72.3.", "72,3"),
        (lambda: doctor.disk(Path(), 2_340_000_000).detail, "2.3 GB free", "2,3"),
    ],
)
def test_a_number_in_a_sentence_has_the_comma_of_the_language(
    made: Callable[[], Message], english: str, french: str
) -> None:
    message = made()
    assert english in str(message)
    with in_french() as speaker:
        said = speaker.say(message)
        assert french in said
        assert not any(f"{digit}." in said.rstrip(".") for digit in range(10))


def test_minutes_and_seconds_have_it_too() -> None:
    with in_french():
        assert minutes_words(7.5) == "7,5 min"
        assert clock_slide(2.5).title == "2,5 minutes"
        assert "dure 12,3 s" in nothing_between(Path("c.mp4"), 12.3, 20, 21.5)


def test_a_lazy_way_in_another_language_is_named_in_french() -> None:
    assert "“always the longest (fr)”" in str(lazily("longest:fr"))
    with in_french() as speaker:
        assert "«\u00a0toujours la plus longue (fr)\u00a0»" in speaker.say(lazily("longest:fr"))


@pytest.mark.parametrize(
    "game",
    [PrivacyRoom.start(sergeant()), ConversationRoom.start(conversation())],
    ids=["settings", "conversation"],
)
def test_the_wall_says_the_score_that_stands_on_paper(game: RoomGame) -> None:
    while game.at < game.count:
        game = game.picked(game.at % 2).next("t")
    assert game.attempt.score().score % 1
    with in_french() as speaker:
        page = game.page(lambda said: speaker.say(PLAIN.fill(words=said)))
        assert isinstance(page, RoomResult)
        assert page.score == trimmed(game.attempt.score().score)
