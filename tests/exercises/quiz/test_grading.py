"""What an answer is worth, and what several tries come to."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise, permutations, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exercises.quiz.quizzes import (
    MATCH,
    MULTIPLE,
    NUMBER,
    ORDER,
    SHORT,
    SINGLE,
    TRUTH,
    questions,
    quiz_of,
)
from workshop.errors import ExerciseError
from workshop.exercises.quiz.grading import (
    Grade,
    feedback,
    grade,
    key_answer,
    known_answer,
    number_of,
    written,
)
from workshop.exercises.quiz.model import Choice, Match, Order, Question
from workshop.exercises.quiz.scoring import credit
from workshop.kit.kit import Text


def question(plain: dict[str, Any]) -> Question:
    return quiz_of(plain).questions["q1"]


def worth(plain: dict[str, Any], answer: Any) -> Fraction:
    asked = question(plain)
    return grade(asked, known_answer(asked, answer)).fraction


@pytest.mark.parametrize(
    ("plain", "answer", "wanted"),
    [
        (SINGLE, "a", 1),
        (SINGLE, ["b"], 0),
        (SINGLE, [], 0),
        (TRUTH, "true", 1),
        (TRUTH, "false", 0),
        (MULTIPLE, ["a"], Fraction(1, 2)),
        (MULTIPLE, ["a", "b"], 1),
        (MULTIPLE, ["a", "b", "c"], Fraction(1, 2)),
        (MULTIPLE, ["c"], 0),
        (SHORT, "  moderation! ", 1),
        (SHORT, "MOD", Fraction(1, 2)),
        (SHORT, "censorship", 0),
        (NUMBER, "37", 1),
        (NUMBER, 36.5, 1),
        (NUMBER, "37,5 km", 1),
        (NUMBER, "37.6", 0),
        (NUMBER, "many", 0),
        (MATCH, {"a": "a", "b": "b"}, 1),
        (MATCH, {"a": "a", "b": "c"}, Fraction(1, 2)),
        (MATCH, {}, 0),
        (ORDER, ["a", "b", "c"], 1),
        (ORDER, ["b", "c", "a"], Fraction(1, 2)),
        (ORDER, ["c", "b", "a"], 0),
        (ORDER, [], 0),
    ],
)
def test_each_form_is_worth_what_is_right(
    plain: dict[str, Any], answer: Any, wanted: Fraction
) -> None:
    assert worth(plain, answer) == wanted


def test_worths_of_an_author_override_the_ordinary_ones() -> None:
    options = {
        "a": {"text": "A", "worth": 50},
        "b": {"text": "B", "worth": 50},
        "c": {"text": "C", "worth": -100},
    }
    plain = {"ask": "?", "several": "on", "options": options}
    assert [worth(plain, one) for one in (["a"], ["a", "b"], ["a", "b", "c"])] == [
        Fraction(1, 2),
        1,
        0,
    ]


def test_a_single_answer_can_be_worth_a_part() -> None:
    options = {"a": {"text": "A", "worth": 100}, "b": {"text": "B", "worth": 30}}
    assert worth({"ask": "?", "options": options}, "b") == Fraction(3, 10)


def test_the_right_side_that_reads_the_same_is_the_same() -> None:
    pairs = {"a": {"left": "One", "right": "odd"}, "b": {"left": "Two", "right": "even"}}
    plain = {"ask": "?", "pairs": {**pairs, "c": {"left": "Three", "right": "odd"}}}
    asked = question(plain)
    assert isinstance(asked, Match)
    assert len(asked.rights) == 2
    key = key_answer(asked)
    assert key is not None
    assert grade(asked, key).right


@given(questions())
def test_the_key_is_worth_everything_and_nothing_is_worth_more(plain: dict[str, Any]) -> None:
    asked = question(plain)
    key = key_answer(asked)
    assert key is not None
    assert grade(asked, known_answer(asked, key)).right
    for answer in every_answer(asked):
        assert 0 <= grade(asked, known_answer(asked, answer)).fraction <= 1


@given(questions())
def test_grades_are_those_of_the_formulas(plain: dict[str, Any]) -> None:
    asked = question(plain)
    for answer in every_answer(asked):
        assert grade(asked, known_answer(asked, answer)).fraction == by_formula(asked, answer)


def every_answer(asked: Question) -> list[Any]:
    if isinstance(asked, Choice):
        ids = [option.id for option in asked.options]
        most = len(ids) if asked.form == "multiple" else 1
        return [list(c) for n in range(most + 1) for c in combinations(ids, n)]
    if isinstance(asked, Match):
        lefts, rights = [p.id for p in asked.lefts], [p.id for p in asked.rights]
        ways = product(rights, repeat=len(lefts))
        return [dict(zip(lefts, way, strict=True)) for way in ways]
    if isinstance(asked, Order):
        return [list(way) for way in permutations(item.id for item in asked.items)]
    return ["a", "b", "0", "-3", "2.5", ""]


def by_formula(asked: Question, answer: Any) -> Fraction:
    if isinstance(asked, Choice):
        right = len([one for one in answer if one in asked.keys])
        if asked.form != "multiple":
            return Fraction(right)
        return max(Fraction(0), Fraction(2 * right - len(answer), len(asked.keys)))
    if isinstance(asked, Match):
        said = {pair.id: str(pair.right) for pair in asked.pairs}
        met = [said[answer[pair.id]] == str(pair.right) for pair in asked.lefts]
        return Fraction(sum(met), len(met))
    if isinstance(asked, Order):
        ids = [item.id for item in asked.items]
        follows = [pair in list(pairwise(answer)) for pair in pairwise(ids)]
        return Fraction(sum(follows), len(follows))
    return grade(asked, answer).fraction


# -- tries --------------------------------------------------------------------------------------


@given(
    st.lists(st.lists(st.booleans(), min_size=3, max_size=3), min_size=1, max_size=4),
    st.sampled_from([Fraction(0), Fraction(1, 4), Fraction(1, 3), Fraction(1)]),
)
def test_a_part_is_paid_at_the_try_from_which_it_stayed_right(
    tries: list[list[bool]], penalty: Fraction
) -> None:
    grades = [Grade({str(n): Fraction(int(met)) for n, met in enumerate(one)}) for one in tries]
    assert credit(grades, penalty) == by_countback(tries, penalty)


def by_countback(tries: Sequence[Sequence[bool]], penalty: Fraction) -> Fraction:
    total = Fraction(0)
    for part in range(3):
        column = [one[part] for one in tries]
        if column[-1]:
            since = len(column)
            while since and column[since - 1]:
                since -= 1
            total += max(Fraction(0), 1 - penalty * since)
    return total / 3


def test_a_second_try_never_takes_away_what_the_first_one_won() -> None:
    half, whole = Grade({"": Fraction(1, 2)}), Grade({"": Fraction(1)})
    assert credit([half, whole], Fraction(1, 4)) == Fraction(1, 2) + Fraction(1, 2) * Fraction(3, 4)
    assert credit([half, half], Fraction(1, 4)) == Fraction(1, 2)
    assert credit([], Fraction(1, 4)) == 0


# -- what comes from outside --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plain", "answer", "said"),
    [
        (SINGLE, "c", "“q1” has no answer “c”."),
        (SINGLE, ["a", "b"], "“q1” takes one answer."),
        (SINGLE, 3, "“q1” takes a list of ids."),
        (SHORT, ["x"], "“q1” takes words"),
        (SHORT, "x" * 201, "“q1” takes words"),
        (NUMBER, True, "“q1” takes words"),
        (MATCH, "a", "“q1” takes pairs of ids."),
        (MATCH, {"a": 1}, "“q1” takes pairs of ids."),
        (MATCH, {"z": "a"}, "“q1” has no answer “z”."),
        (MATCH, {"a": "z"}, "“q1” has no answer “z”."),
        (ORDER, ["a", "b"], "“q1” takes each of its items once."),
        (ORDER, ["a", "b", "b"], "“q1” takes each of its items once."),
    ],
)
def test_an_answer_that_is_none_is_refused(plain: dict[str, Any], answer: Any, said: str) -> None:
    with pytest.raises(ExerciseError, match=said.split("“")[0] or None) as refused:
        known_answer(question(plain), answer)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("37", Fraction(37)),
        (" 37 % ", Fraction(37)),
        ("-0,5", Fraction(-1, 2)),
        ("1 000", Fraction(1000)),
        (".5", Fraction(1, 2)),
        ("12 km", Fraction(12)),
        ("", None),
        (".", None),
        ("1e3", None),
        ("twelve", None),
    ],
)
def test_numbers_are_read_as_people_write_them(words: str, number: Fraction | None) -> None:
    assert number_of(words, Text({"": "km"})) == number


@given(st.fractions(min_value=-1000, max_value=1000, max_denominator=1000))
def test_a_number_is_written_so_that_it_reads_the_same(number: Fraction) -> None:
    tenths = round(number, 9)
    assert Fraction(written(tenths)) == tenths


def test_feedback_is_what_the_author_says_to_this_answer() -> None:
    options = {"a": {"text": "A", "right": "on", "why": "Yes."}, "b": {"text": "B"}}
    asked = question({"ask": "?", "options": options})
    assert [str(text) for text in feedback(asked, ("a",))] == ["Yes."]
    assert feedback(asked, ("b",)) == ()
    assert [str(text) for text in feedback(question(SHORT), "mod")] == ["Ok"]
    assert feedback(question(SHORT), "moderation") == ()
    assert feedback(question(ORDER), ("a", "b", "c")) == ()
