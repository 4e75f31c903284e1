"""The result says what was scored, what would mend it, and which attempt it was."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.making import in_french, make_look, words
from tests.ui.practice_room import FULL, Room, example, reading, sergeant, settle
from workshop.exercises.head import AttemptRule
from workshop.exercises.privacy.model import PassRule, PrivacyExercise
from workshop.exercises.privacy.scoring import score
from workshop.paper.account import Account
from workshop.ui.practice.account import account_of
from workshop.ui.practice.desk import Following
from workshop.ui.practice.handed_in import ResultView
from workshop.ui.practice.mending import Mend, Met
from workshop.ui.practice.outcome import Side
from workshop.ui.practice.result import ResultPage
from workshop.ui.practice.settings.findings import outcome_of
from workshop.ui.speaker import Speaker, trimmed
from workshop.ui.widgets.text import Label


def result(room: Room) -> ResultView:
    assert room.view.result is not None
    return room.view.result


def page(room: Room) -> ResultPage:
    found = result(room).page
    assert isinstance(found, ResultPage)
    return found


def meters(room: Room) -> list[int]:
    return [meter.value() for meter in page(room).score.meters]


def mended(room: Room) -> list[str]:
    """What is said to the mends, one line a card."""
    found = page(room).findings
    return [one.accessibleName() for one in found.findChildren(Mend)]


def test_the_numbers_are_those_of_the_score(qtbot: QtBot, tmp_path: Path) -> None:
    answers = {"employer": "friends", "past": "done", "location": "off"}
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(answers)
        scored = score(room.exercise, {**room.exercise.start, **answers})
        assert page(room).score.figure.text() == f"{scored.score:.1f}"
        assert meters(room) == [round(100 * scored.protection), round(100 * scored.usefulness)]
        with reading(tmp_path) as store:
            row = store.history(room.exercise.id).last
            assert row is not None
            assert row.score == scored.score
            kept = {goal.goal: goal.final for goal in store.goals(row.id)}
        assert kept == {goal.goal: goal.fraction for goal in scored.goals}


def test_a_full_answer_passes_with_nothing_open(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        said = words(room.view)
        assert page(room).score.figure.text() == "100"
        assert "Passed\nNothing is left open." in said
        assert "Every goal is met" in said
        assert mended(room) == []


def test_passed_with_something_open_says_that_every_must_is_met(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish({**FULL, "quiz_access": "keep"})
        assert "Passed\nEvery must is met." in words(room.view)
        assert mended(room) == [
            "Apps and websites, Which cop are you? quiz: Remove. Breaks nothing."
        ]


def test_an_open_must_is_named_with_whom_it_fails_for(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, sergeant()) as room:
        room.click(room.work.submit)
        said = words(room.view)
        assert "“musts” are open" in said
        assert "Strangers can still see it." in said
        assert "Must be met to pass." in said


def test_one_open_must(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish({**FULL, "contacts": "on"})
        assert "Not passed yet: one “must” is open" in words(room.view)
        assert "Circles itself can still see it." in words(room.view)


def test_low_marks_without_an_open_must(qtbot: QtBot, tmp_path: Path) -> None:
    exercise = replace(
        example(), pass_rule=PassRule(Fraction(80), False, Fraction(1, 2), Fraction(9, 10))
    )
    with Room(qtbot, tmp_path, exercise) as room:
        room.click(room.work.submit)
        said = words(room.view)
        assert "Not passed yet\n" in said
        assert "Protection needs 50 and Usefulness 90. The score falls if either is low." in said


def test_a_goal_met_for_some_is_half_met(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish({**FULL, "posts": "friends"})
        said = words(room.view)
        assert "Half met" in said
        assert "Colleague Dan can still see it." in said
        assert ", 1 in part" in said


@pytest.mark.parametrize(("hints", "said"), [(0, "no hints"), (1, "1 hint"), (2, "2 hints")])
def test_hints_used_are_counted(qtbot: QtBot, tmp_path: Path, hints: int, said: str) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        for _ in range(hints):
            room.desk.do("hint", goal=room.exercise.goals[0].id)
        room.click(room.work.submit)
        assert f"used, {said}\n" in words(room.view)
        with reading(tmp_path) as store:
            last = store.history(room.exercise.id).last
            assert last is not None
            assert last.hints == hints


def tries(room: Room) -> list[str]:
    """The row of attempts, two lines each."""
    said = words(room.view).split("\n")
    start = said.index("Your attempts") + 1
    end = next(
        place
        for place, line in enumerate(said)
        if line in ("What would mend it", "Every goal is met")
    )
    return said[start:end]


def test_first_second_and_third_then_practice(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        assert tries(room) == ["First", "100, passed", "Second", "to come", "Third", "to come"]
        room.click(result(room).again)
        assert "Attempt 2 of 3" in words(room.view)
        room.click(room.work.submit)
        assert tries(room)[2:4] == ["Second", "22.5, not passed"]
        room.click(result(room).again)
        room.finish({"past": "done"})
        assert tries(room)[4] == "Third"
        room.click(result(room).again)
        assert "Practice, not counted" in words(room.view)
        room.finish(FULL)
        assert tries(room)[-2:] == ["Practice, not counted", "100, passed"]
        assert len(room.desk.history.counted) == 3
        with reading(tmp_path) as store:
            assert len(store.history(room.exercise.id).attempts) == 4


def test_what_a_goal_was_at_first_is_kept_with_later_attempts(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.click(room.work.submit)
        room.click(result(room).again)
        room.finish(FULL)
        with reading(tmp_path) as store:
            last = store.history(room.exercise.id).last
            assert last is not None
            goal = next(g for g in store.goals(last.id) if g.goal == "hide-employer")
        assert (goal.first, goal.final) == (0.0, 1.0)


def unlimited(exercise: PrivacyExercise) -> PrivacyExercise:
    return replace(exercise, attempts=AttemptRule(max=0, hint_cost=Fraction(0)))


def test_without_a_limit_the_last_three_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, unlimited(example())) as room:
        for place in range(4):
            if place:
                room.click(result(room).again)
            assert f"Attempt {place + 1}\n" in words(room.view)
            room.click(room.work.submit)
        assert tries(room)[::2] == ["Second", "Third", "Number 4"]


def test_try_again_starts_from_the_start_settings(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        room.keys(Qt.Key.Key_Space)  # the keyboard is on Try again
        assert room.desk.attempt.changed == ()
        assert room.work.network.page_list.hasFocus()


def test_submit_by_keys_and_back_by_escape(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.command(Qt.Key.Key_Return)
        assert room.view.result is not None
        room.command(Qt.Key.Key_Z)  # nothing to undo here
        with qtbot.waitSignal(room.view.left):
            room.keys(Qt.Key.Key_Escape)


def test_done_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        with qtbot.waitSignal(room.view.left):
            room.click(result(room).done)


def test_an_exercise_without_a_persona_speaks_of_out_of_reach(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        assert "Out of reach" in words(room.view)
        assert "Only Dan can change this: ask him." in words(room.view)


@pytest.mark.parametrize("size", [(1440, 500), (800, 700)])
def test_the_debrief_is_brought_into_view(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    with Room(qtbot, tmp_path, sergeant(), size=size) as room:
        room.click(room.work.submit)
        shown = page(room)
        assert shown.is_single == (size[0] < 900)
        shown.show_debrief()
        settle()
        part = shown.findings.debrief
        assert part is not None
        heading = next(label for label in part.findChildren(QLabel))
        assert not heading.visibleRegion().isEmpty()


def test_without_a_debrief_there_is_nothing_to_bring(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        page(room).show_debrief()
        assert page(room).findings.debrief is None


def test_the_goals_met_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        met = page(room).findings.findChildren(Met)[0]
        assert met.accessibleName().startswith("Works at 3 District, ")


def test_meters_fill_once_where_things_may_move(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.look.set_reduced_motion(False)
        room.finish(FULL)
        assert meters(room) == [100, 100]


def test_options_that_mend_as_well_are_told_with_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, sergeant()) as room:
        room.click(room.work.submit)
        told = [one for one in mended(room) if one.startswith("Audience, My circle list")]
        assert told == [
            "Audience, My circle list: Circle of circles. Breaks nothing. "
            "Also mends it: Circle, Circle except work, Close circle and Only me."
        ]


def printed(room: Room) -> list[Account]:
    """What is put on paper from now on."""
    found: list[Account] = []
    room.view.print_wanted.connect(found.append)
    return found


def test_print_says_on_paper_what_the_page_says(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish({**FULL, "quiz_access": "keep"})
        papers = printed(room)
        room.click(result(room).print)
        room.command(Qt.Key.Key_P)
        (account, again) = papers
        assert replace(again, facts=account.facts) == account
        assert account.above == "2  Your own account"
        assert account.facts[:2] == ("Attempt 1 of 3", "22 November 2026")
        assert (account.score, account.verdict) == (page(room).score.figure.text(), "Passed")
        mends = [m for part in account.sections for entry in part.entries for m in entry.mends]
        assert mends == [("Apps and websites, Which cop are you? quiz: Remove.", "Breaks nothing.")]


def test_a_side_just_below_its_floor_does_not_look_like_it(qtbot: QtBot, tmp_path: Path) -> None:
    near = (Side("Protection", 69.9, 70, "11 of 16"), Side("Usefulness", 100, 72.5, "3 of 3"))
    with Room(qtbot, tmp_path, example()) as room:
        outcome = replace(outcome_of(room.desk, Speaker()), sides=near)
        shown = ResultPage(room.look, outcome, room.view)
        said = [label.text() for label in shown.score.findChildren(Label)]
        assert said[said.index("Protection") + 1] == "69.9"
        assert said[said.index("Usefulness") + 1] == "100"
        scored = account_of(room.desk, Speaker(), outcome).sections[0]
        assert scored.grid is not None
        assert [row[1:] for row in scored.grid.rows] == [("69.9", "70"), ("100", "72.5")]


def test_on_french_paper_a_colon_stands_apart_and_numbers_have_a_comma(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with in_french() as speaker, Room(qtbot, tmp_path, example()) as room:
        room.finish({})
        outcome = outcome_of(room.desk, speaker)
        scored = account_of(room.desk, speaker, outcome).sections[0]
        assert f"Première\u00a0: {outcome.score}, non réussi" in scored.text
        assert "," in outcome.score
        assert scored.grid is not None
        assert scored.grid.rows[0][0].startswith("Protection\u00a0: ")
        assert scored.grid.rows[0][1] == trimmed(outcome.sides[0].value)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_tail_of_a_comma_is_not_cut(qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    look = make_look("light", scale)
    with in_french(), Room(qtbot, tmp_path, example(), look=look) as room:
        room.finish({})
        figure = page(room).score.figure
        assert "," in figure.text()
        picture = figure.grab().toImage()
        lowest = [picture.pixelColor(x, picture.height() - 1) for x in range(picture.width())]
        assert len({colour.rgba() for colour in lowest}) == 1


def test_one_thing_to_hide_is_one_thing(qtbot: QtBot, tmp_path: Path) -> None:
    exercise = example()
    hide = next(goal for goal in exercise.goals if goal.kind == "hide")
    show = next(goal for goal in exercise.goals if goal.kind == "show")
    with Room(qtbot, tmp_path, replace(exercise, goals=(hide, show))) as room:
        room.click(room.work.submit)
        said = words(room.view)
        assert "of 1 thing hidden from the right people" in said
        assert "of 1 thing kept for the right people" in said


def test_on_to_the_next_exercise_by_button_and_key(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.desk.following = lambda: Following("comment-desk", "Comment desk")
        wanted: list[str] = []
        room.desk.wanted.connect(wanted.append)
        room.finish(FULL)
        onward = result(room).next
        assert onward is not None
        assert onward.accessibleName() == "Next: Comment desk"
        assert onward.hasFocus()  # passed: going on is the best way on
        assert not result(room).done.isVisible()  # the arrow above leads out
        room.keys(Qt.Key.Key_Space)
        room.command(Qt.Key.Key_N)
        assert wanted == ["comment-desk", "comment-desk"]


def test_what_is_not_passed_is_best_tried_again_first(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.desk.following = lambda: Following("comment-desk", "Comment desk")
        room.finish({})
        assert result(room).again.hasFocus()
        assert result(room).next is not None


def test_without_another_exercise_nothing_leads_on(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        assert result(room).next is None
        room.command(Qt.Key.Key_N)
        assert result(room).isVisible()
