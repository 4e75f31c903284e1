"""A whole room plays an exercise: hands are read, answers taken and taken back, the end scored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.errors import Message
from workshop.exercises.kinds import kind_of
from workshop.exercises.privacy.model import PrivacyExercise, RoomQuestion
from workshop.exercises.privacy.room import PrivacyRoom, default_questions
from workshop.exercises.reading import read_exercise
from workshop.exercises.room import RoomQuestion as Wall
from workshop.exercises.room import RoomResult, first_question, leaders, read_hands, read_letter
from workshop.kit.kit import Text

FILE = Path(__file__).parents[2] / "exercises" / "sergeant-home-account.yaml"
AT = "2026-11-25T10:00:00Z"


def say(words: Message | Text) -> str:
    return str(words)


@pytest.fixture(scope="module")
def exercise() -> PrivacyExercise:
    read, problems = read_exercise(FILE)
    assert isinstance(read, PrivacyExercise), problems
    return read


@pytest.fixture
def game(exercise: PrivacyExercise) -> PrivacyRoom:
    return PrivacyRoom.start(exercise)


def wall(game: PrivacyRoom) -> Wall:
    page = game.page(say)
    assert isinstance(page, Wall)
    return page


def result(game: PrivacyRoom) -> RoomResult:
    page = game.page(say)
    assert isinstance(page, RoomResult)
    return page


def through(game: PrivacyRoom) -> PrivacyRoom:
    while game.at < game.count:
        game = game.next(AT)
    return game


@pytest.mark.parametrize(
    ("line", "hands"),
    [
        ("A 2, B 5, C 11", (2, 5, 11, None)),
        ("a2 b5 c11 d6", (2, 5, 11, 6)),
        ("2 5 11 6", (2, 5, 11, 6)),
        ("c: 11", (None, None, 11, None)),
        ("B=3 4", (None, 3, 4, None)),
        ("A2B5", (2, 5, None, None)),
        ("", None),
        ("A", None),
        ("E 3", None),
        ("A 2 A 3", None),
        ("1 2 3 4 5", None),
        ("twelve", None),
        ("A 99999", None),
    ],
)
def test_hands_are_read_as_people_type_them(line: str, hands: tuple[int, ...] | None) -> None:
    assert read_hands(line, 4) == hands


@given(st.lists(st.integers(0, 9999), min_size=1, max_size=6))
def test_hands_written_out_are_read_back(counts: list[int]) -> None:
    line = ", ".join(f"{letter} {count}" for letter, count in zip("ABCDEF", counts, strict=False))
    assert read_hands(line, len(counts)) == tuple(counts)


@given(st.text(max_size=12))
def test_no_line_is_too_odd_to_read(line: str) -> None:
    hands = read_hands(line, 3)
    assert hands is None or len(hands) == 3


def test_a_letter_alone_names_an_option() -> None:
    assert [read_letter(line, 3) for line in ("b", " C ", "D", "AB", "")] == [
        1,
        2,
        None,
        None,
        None,
    ]


def test_the_most_hands_lead_and_none_do_while_nobody_counted() -> None:
    assert leaders((2, 5, None)) == (1,)
    assert leaders((4, 1, 4)) == (0, 2)
    assert leaders((None, 0)) == ()


def test_a_question_says_who_plays_what_is_wanted_and_what_is_now(game: PrivacyRoom) -> None:
    page = wall(game)
    assert page.label == "The room plays Sam: question 1 of 8"
    assert page.question == "Who should see Saturday’s barbecue?"
    assert page.detail == (
        "Keep “Saturday barbecue” for friends. Hide “Gym, place and hour” from strangers and "
        "followers."
    )
    assert [option.note for option in page.options] == ["as it is now", "", "", ""]
    assert page.chosen is None
    assert page.preview is not None
    assert page.preview.heading == "Seen by: A stranger with an account"
    assert len(page.preview.rows) == 5


def test_an_answer_moves_the_preview_and_the_meters_before_it_is_taken(game: PrivacyRoom) -> None:
    before, after = wall(game), wall(game.picked(1))
    assert game.picked(1).steps == ()
    assert after.chosen == 1
    assert after.meters[0].value > before.meters[0].value
    assert after.preview is not None
    assert [row.text for row in after.preview.rows if row.changed] == [
        "Gym, Tuesday 6 am: hidden now",
        "Saturday barbecue: hidden now",
    ]


def test_the_same_answer_picked_twice_no_longer_stands(game: PrivacyRoom) -> None:
    assert game.picked(1).picked(1).chosen is None
    assert game.picked(9) == game
    assert through(game).picked(0) == through(game)


def test_most_hands_win_and_hands_weigh_more_than_a_pick_before_them(game: PrivacyRoom) -> None:
    counted = game.picked(0).counted((2, 5, 11, 6))
    assert counted.chosen == 2
    assert [option.hands for option in wall(counted).options] == [2, 5, 11, 6]
    assert counted.picked(3).chosen == 3
    assert game.counted((1, 2)) == game


def test_a_tie_is_said_and_leaves_things_as_they_are(game: PrivacyRoom) -> None:
    tied = game.counted((4, 4, 1, 0))
    assert tied.chosen is None
    assert wall(tied).said == "A, B are equal. Choose one, or Next leaves it as it is."
    assert tied.next(AT).attempt.settings["a1"] == "members"
    assert wall(tied.picked(1)).said == ""


def test_next_alone_carries_the_room_through_and_changes_nothing(game: PrivacyRoom) -> None:
    end = through(game)
    assert end.attempt.settings == game.exercise.start
    assert len(end.steps) == end.count == 8
    assert end.next(AT) == end
    assert end.options == 0
    done = end.finished(AT)
    assert done.attempt.submitted
    assert done.finished(AT) == done
    assert done.previous(AT) is None


def test_answers_are_taken_back_one_by_one_irreversible_ones_too(game: PrivacyRoom) -> None:
    two = game.picked(1).next(AT).picked(1).next(AT)
    assert two.attempt.settings["a2"] == "shrink"
    back = two.previous(AT)
    assert back is not None
    assert (back.at, back.attempt.settings["a2"], back.chosen) == (1, "keep", 1)
    first = back.previous(AT)
    assert first is not None
    assert first.attempt.settings == game.exercise.start
    assert first.previous(AT) is None


def test_hands_are_still_there_when_a_question_comes_again(game: PrivacyRoom) -> None:
    back = game.counted((0, 9, 1, 0)).next(AT).previous(AT)
    assert back is not None
    assert back.hands == (0, 9, 1, 0)


def test_the_result_says_what_is_open_what_nobody_can_change_and_what_would_mend(
    game: PrivacyRoom,
) -> None:
    page = result(through(game))
    assert page.label == "The room played Sam"
    assert page.score == "22.2"
    assert page.headline.startswith("Not enough: it needs 80")
    assert page.open[0] == "Strangers can still see “Workplace”"
    assert page.beyond[0].startswith("Dan’s own page")
    assert page.lesson.startswith("The first one: One change is enough.")


def test_a_room_that_closes_every_door_is_told_so(exercise: PrivacyExercise) -> None:
    witness = kind_of("settings").prove(exercise, date(2026, 11, 25)).witness  # type: ignore[attr-defined]
    questions = tuple(RoomQuestion(name, Text(), (option,)) for name, option in witness.items())
    game = PrivacyRoom(exercise, PrivacyRoom.start(exercise).attempt, questions=questions)
    while game.at < game.count:
        game = game.picked(0).next(AT)
    page = result(game)
    assert (page.score, page.open) == ("100", ())
    assert page.headline == "Enough: it needed 80"
    assert page.lesson == "Every goal is met. What did it cost?"


@pytest.mark.parametrize("answers", [0, 1, 3, 8])
def test_the_room_goes_on_where_its_steps_ended(game: PrivacyRoom, answers: int) -> None:
    played = game
    for _ in range(answers):
        played = played.picked(1).next(AT)
    again = game.resumed(played.steps)
    assert (again.at, again.attempt) == (played.at, played.attempt)


def test_the_room_goes_on_after_an_answer_taken_back_and_after_the_end(game: PrivacyRoom) -> None:
    back = game.picked(1).next(AT).picked(1).next(AT).previous(AT)
    assert back is not None
    assert game.resumed(back.steps).at == 1
    assert game.resumed(through(game).finished(AT).steps).at == 8


def test_brief_and_debrief_are_the_authors(game: PrivacyRoom) -> None:
    assert game.brief(say)[0] == "Settings lab: Sam’s account"
    first, rest = game.debrief(say)
    assert first == "What was the smallest change that did the most?"
    assert rest.startswith("A private account closes")
    plain = replace(game, exercise=replace(game.exercise, debrief=Text({"": "Think."})))
    assert plain.debrief(say) == ("", "Think.")


def test_without_questions_the_heaviest_settings_are_asked_about(exercise: PrivacyExercise) -> None:
    bare = replace(exercise, room=())
    game = kind_of("settings").room
    assert game is not None
    made = game(bare, date(2026, 11, 25))
    assert made is not None
    page = made.page(say)
    assert made.count == 8
    assert isinstance(page, Wall)
    assert page.question.endswith("”: what should it be?")
    for question in default_questions(bare, {"a3": "only_me"}):
        assert 2 <= len(question.options) <= 4
        assert exercise.start[question.setting] in question.options
    circle = next(q for q in default_questions(bare, {"a3": "circle"}) if q.setting == "a3")
    assert set(circle.options) == {"anyone", "fof", "circle", "not_work"}


def test_the_place_is_not_told_to_those_who_do_not_see_it(exercise: PrivacyExercise) -> None:
    question = RoomQuestion("d2", Text({"": "?"}), ("anyone", "only_me"))
    found = PrivacyRoom(exercise, PrivacyRoom.start(exercise).attempt, questions=(question,))
    preview = wall(found).preview
    assert preview is not None
    assert (preview.heading, preview.place) == ("Seen by: A people-search site", "")


def test_hands_of_another_number_of_answers_are_forgotten(game: PrivacyRoom) -> None:
    again = game.recalled({0: (1, 2, 3, 4), 1: (1, 2, 3), 99: (1,)})
    assert again.hands == (1, 2, 3, 4)
    assert again.next(AT).hands == (None, None)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("What? Why?  And\nhow?", ("What?", "Why? And how?")),
        ("What?", ("What?", "")),
        ("Think.", ("", "Think.")),
        ("", ("", "")),
    ],
)
def test_a_debrief_begins_with_its_first_question(text: str, parts: tuple[str, str]) -> None:
    assert first_question(text) == parts


def test_a_setting_without_goals_is_explained_by_its_help(exercise: PrivacyExercise) -> None:
    question = RoomQuestion("l4", Text({"": "?"}), ("full", "off"))
    alone = PrivacyRoom(exercise, PrivacyRoom.start(exercise).attempt, questions=(question,))
    assert wall(alone).detail == "Runs and rides, drawn on a map"
