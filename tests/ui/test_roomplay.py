"""The room plays an exercise: Next alone carries it through, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.hall import DECK, Hall, open_hall
from workshop.exercises.room import RoomQuestion, RoomResult
from workshop.results.store import Store
from workshop.show.tools import Point
from workshop.slides.slide import Slide
from workshop.ui.roomtable import Stand


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def hall(owner: QObject, tmp_path: Path) -> Iterator[Hall]:
    made = open_hall(tmp_path, owner)
    made.press("PgDown")
    yield made
    made.close()


def question(hall: Hall) -> RoomQuestion:
    board = hall.lectern.seen().board
    assert isinstance(board, RoomQuestion)
    return board


def slide(hall: Hall) -> Slide:
    board = hall.lectern.seen().board
    assert isinstance(board, Slide)
    return board


def test_a_clicker_alone_carries_the_room_through_and_on_to_the_slides(hall: Hall) -> None:
    hall.seen.clear()
    for _ in range(11):
        hall.press("PgDown")
    assert hall.seen[0].startswith("The room plays Sam: question 1 of 8")
    assert hall.seen[7].startswith("The room plays Sam: question 8 of 8")
    assert hall.seen[8:] == [
        "The room played Sam",
        "What was the smallest change that did the most?",
        "1: After",
    ]
    assert hall.told == []
    (row,) = rows(hall)
    assert (row["state"], row["role"], row["module"]) == ("finished", "room", "m2")


def rows(hall: Hall) -> list[dict[str, object]]:
    """What the store has, once the room has its page."""
    QTest.qWait(1)
    with hall.records.store().reading() as db:
        found = db.execute(
            "SELECT state, role, module, score FROM attempt JOIN person ON person.id=attempt.person"
        )
        return [dict(zip(("state", "role", "module", "score"), row, strict=True)) for row in found]


def test_a_digit_picks_and_next_takes(hall: Hall) -> None:
    hall.press("PgDown", "2")
    assert question(hall).chosen == 1
    hall.press("2")
    assert question(hall).chosen is None
    hall.press("2", "PgDown")
    game = hall.roomplay.game
    assert game is not None
    assert game.attempt.settings["a1"] == "circle"
    assert hall.presenter.show.page == 2


def test_hands_are_typed_seen_while_typed_and_taken_with_return(hall: Hall) -> None:
    hall.press("PgDown", "H", "A", "Space", "2", "Space", "B", "5")
    assert [option.hands for option in question(hall).options] == [2, 5, None, None]
    assert question(hall).typed == "Hands: A 2 B5_"
    hall.press("Backspace", "9", "Return")
    assert [option.hands for option in question(hall).options] == [2, 9, None, None]
    assert (question(hall).chosen, question(hall).typed) == (1, "")
    assert hall.noted[-1][0] == "tally"


def test_hands_given_up_leave_everything_as_it_was(hall: Hall) -> None:
    hall.press("PgDown", "3", "H", "A", "7", "Esc")
    assert (question(hall).chosen, question(hall).options[0].hands) == (2, None)
    hall.press("H", "C", "PgDown")  # a letter alone picks; Next only ends the line
    assert question(hall).chosen == 2
    hall.press("H", "F", "7", "Return")  # there is no F
    assert question(hall).chosen == 2
    assert question(hall).label.endswith("question 1 of 8")


def test_previous_takes_answers_back_and_leads_out(hall: Hall) -> None:
    hall.press("PgDown", "2", "PgDown", "PgUp")
    assert question(hall).label.endswith("question 1 of 8")
    assert question(hall).chosen == 1
    hall.press("PgUp")
    assert slide(hall).layout == "exercise"
    hall.press("PgUp")
    assert hall.presenter.show.page == 1


def test_a_click_on_an_answer_picks_it_and_elsewhere_goes_on(hall: Hall) -> None:
    hall.press("PgDown")
    assert hall.lectern.press(Point(300 / 1920, 550 / 1080))
    assert question(hall).chosen == 1
    assert not hall.lectern.press(Point(0.9, 0.05))


def test_each_question_has_its_time_which_can_be_held(hall: Hall) -> None:
    hall.press("PgDown")
    hall.clock.now += 20
    frame = hall.lectern.seen().frame
    assert (frame.remaining, frame.total) == (25, 45)
    assert frame.footer == "The lab: room exercise"
    hall.press("T")
    hall.clock.now += 20
    assert hall.lectern.seen().frame.remaining == 25
    hall.press("T", "PgDown")
    assert hall.lectern.seen().frame.remaining == 45


def test_the_tables_work_against_a_clock_before_the_debrief(hall: Hall) -> None:
    hall.press("T")
    assert slide(hall).title == "Settings lab: Sam’s account"
    assert hall.lectern.seen().frame.total == 20 * 60
    hall.press("PgUp", "8", "T")
    assert hall.lectern.seen().frame.total == 8 * 60
    hall.press("PgDown")
    assert slide(hall).title == "What was the smallest change that did the most?"
    hall.press("T")
    assert hall.lectern.seen().frame.total == 5 * 60
    hall.press("PgUp")
    assert hall.roomplay.stand is Stand.WORK
    hall.press("PgDown", "PgDown")
    assert hall.presenter.show.page == 3


def test_black_hides_the_room_exercise_and_next_shows_it_first(hall: Hall) -> None:
    hall.press("PgDown", "2", "B")
    assert hall.lectern.seen().curtain.value == "black"
    hall.press("PgDown")
    assert question(hall).label.endswith("question 1 of 8")


def test_a_jump_leaves_the_exercise_and_its_page_finds_it_again(hall: Hall) -> None:
    hall.press("PgDown", "2", "PgDown", "Home")
    assert slide(hall).title == "Start"
    hall.press("PgDown", "PgDown")
    assert question(hall).label.endswith("question 2 of 8")


def test_from_the_result_the_room_may_play_again(hall: Hall) -> None:
    hall.press(*["PgDown"] * 9)
    assert isinstance(hall.lectern.seen().board, RoomResult)
    hall.press("PgDown", "PgUp", "R")
    assert question(hall).label.endswith("question 1 of 8")
    hall.press("R", "PgDown")
    assert [row["state"] for row in rows(hall)] == ["finished", "in_progress"]


def test_after_a_kill_the_room_goes_on_at_its_question(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    hall.press("PgDown", "PgDown", "2", "PgDown", "2", "PgDown")
    hall.close()
    again = open_hall(tmp_path, owner)
    again.press("PgDown", "PgDown")
    assert question(again).label.endswith("question 3 of 8")
    game = again.roomplay.game
    assert game is not None
    assert game.attempt.settings["a2"] == "shrink"
    again.press("PgUp", "PgUp", "PgDown")
    assert len(rows(again)) == 1
    again.close()


def test_a_results_folder_that_takes_nothing_stops_no_exercise(
    owner: QObject, tmp_path: Path
) -> None:
    hall = open_hall(tmp_path, owner)
    with Store.open(tmp_path / "data", hall.records._now()):
        hall.press(*["PgDown"] * 12)
    assert hall.presenter.show.page == 3
    assert any("last only until you close" in said for said in hall.told)
    hall.close()


@pytest.mark.parametrize(
    ("written", "said"),
    [("no-such-exercise", ["There is no exercise “no-such-exercise” in this kit."]), ("", [])],
)
def test_an_exercise_the_room_cannot_play_is_passed(
    owner: QObject, tmp_path: Path, written: str, said: list[str]
) -> None:
    hall = open_hall(tmp_path, owner, deck=DECK.replace("sergeant-home-account", written))
    hall.press("PgDown", "PgDown")
    assert hall.presenter.show.page == 3
    assert hall.told == said
    hall.close()


def test_the_exercise_is_made_ready_while_its_page_stands(hall: Hall) -> None:
    hall.lectern.prepare()
    assert hall.roomplay._table._games["sergeant-home-account"] is not None
    assert hall.roomplay.game is None


def test_tables_can_work_on_what_a_room_cannot_play(owner: QObject, tmp_path: Path) -> None:
    deck = DECK.replace("sergeant-home-account", "household-plan").replace(
        "```exercise", "Six prompts.\n\n```exercise"
    )
    hall = open_hall(tmp_path, owner, deck=deck)
    hall.press("PgDown", "T")
    assert slide(hall).title == "The lab"
    assert "Six prompts." in str(slide(hall).blocks)
    hall.press("PgDown")
    assert hall.presenter.show.page == 3
    hall.close()


def test_what_the_room_does_is_noted(hall: Hall) -> None:
    hall.noted.clear()
    hall.press("PgDown", "H", "A", "9", "Return", *["PgDown"] * 9)
    kinds = [kind for kind, _ in hall.noted]
    assert kinds == ["room", "tally", *["choice"] * 8, "exercise", "room"]
    assert hall.noted[2][1] == {
        "exercise": "sergeant-home-account", "question": 0, "option": "A"
    }  # fmt: skip
    assert str(hall.noted[-2][1]).find("Not enough") > 0


def test_what_next_brings_can_be_seen_before(hall: Hall) -> None:
    def coming() -> str:
        found = hall.lectern.coming()
        return "" if found is None else found.name

    assert coming() == "1: After"  # the exercise is not ready yet
    hall.lectern.prepare()
    assert coming().startswith("The room plays Sam: question 1 of 8")
    hall.press("PgDown")
    assert coming().startswith("The room plays Sam: question 2 of 8")
    steps = hall.roomplay.game.steps if hall.roomplay.game else ()
    assert steps == ()
    hall.press(*["PgDown"] * 8)
    assert coming() == "What was the smallest change that did the most?"
    hall.press("PgDown")
    assert coming() == "1: After"
    hall.press("Shift+B")
    assert coming() == "E2a: The lab"
    hall.press("B")
    assert hall.lectern.coming() is None


QUICK = """# Start

---

<!-- kit: layout=exercise -->

# What keeps an account safest?

```exercise
[( )] A long password
[(X)] A second factor
[( )] A new phone
***
A password may leak.
***
```

---

# After
"""


def test_hands_are_counted_for_a_quick_question(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner, deck=QUICK)
    hall.press("PgDown", "H", "A", "4", "Space", "B", "9", "Return")
    asked = question(hall)
    assert (asked.label, asked.question) == ("Quick question", "What keeps an account safest?")
    assert [option.hands for option in asked.options] == [4, 9, None]
    hall.press("PgUp")
    assert slide(hall).layout == "exercise"
    hall.press("H", "Esc")
    assert question(hall).options[1].hands == 9
    hall.press("PgDown")  # its own page, which shows what is right
    assert slide(hall).layout == "exercise"
    assert hall.presenter.show.step == 1
    assert [kind for kind, _ in hall.noted if kind in ("tally", "choice")] == ["tally", "choice"]
    hall.press("H")  # too late to count
    assert slide(hall).layout == "exercise"
    hall.press("PgDown")
    assert slide(hall).title == "After"
    assert rows(hall) == []
    hall.close()


def test_a_quick_question_still_shows_its_answer_with_next_alone(
    owner: QObject, tmp_path: Path
) -> None:
    hall = open_hall(tmp_path, owner, deck=QUICK)
    hall.press("PgDown", "PgDown")
    assert (hall.presenter.show.page, hall.presenter.show.step) == (2, 1)
    hall.press("T")
    assert hall.roomplay.stand is Stand.WORK
    hall.press("PgDown", "PgDown")
    assert slide(hall).title == "After"
    hall.close()


def test_a_quick_question_to_be_answered_in_words_takes_no_hands(
    owner: QObject, tmp_path: Path
) -> None:
    deck = QUICK.replace(
        "[( )] A long password\n[(X)] A second factor\n[( )] A new phone", "[[key]]"
    )
    hall = open_hall(tmp_path, owner, deck=deck)
    hall.press("PgDown", "H")
    assert hall.roomplay.stand is Stand.AWAY
    hall.close()


def steps_kept(hall: Hall) -> int:
    """How many answers the store has, this moment."""
    with hall.records.store().reading() as db:
        return int(db.execute("SELECT count(*) FROM step").fetchone()[0])


def test_the_room_has_its_page_first_and_the_answer_is_kept_right_after(hall: Hall) -> None:
    hall.press("PgDown", "2", "PgDown")
    assert hall.seen[-1].startswith("The room plays Sam: question 2 of 8")
    assert steps_kept(hall) == 0
    QTest.qWait(1)
    assert steps_kept(hall) > 0


def test_an_answer_of_the_last_moment_is_kept_when_the_show_ends(hall: Hall) -> None:
    hall.press("PgDown", "2", "PgDown")
    hall.fronts.roomplay.close()
    assert steps_kept(hall) > 0


def test_the_page_that_was_shown_as_the_next_is_the_one_that_comes(hall: Hall) -> None:
    hall.press("PgDown", "2")
    coming = hall.lectern.coming()
    assert coming is not None
    hall.press("PgDown")
    assert hall.lectern.seen().board is coming.board
