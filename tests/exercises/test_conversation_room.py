"""A conversation held by the whole room: turns asked, hands counted, silence when none stands."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exercises.conversations import SHIPPED, built, shipped, small
from workshop.errors import ExerciseError, Message
from workshop.exercises.attempt import Step
from workshop.exercises.conversation.kind import KIND
from workshop.exercises.conversation.room import ConversationRoom
from workshop.exercises.room import RoomQuestion, RoomResult
from workshop.kit.kit import Text


def say(words: Message | Text) -> str:
    """Words as the room reads them."""
    return str(words)


def begun() -> ConversationRoom:
    """The shipped conversation, before the first reply."""
    assert KIND.room is not None
    game = KIND.room(shipped(), date(2026, 11, 25))
    assert isinstance(game, ConversationRoom)
    return game


def wall(game: ConversationRoom) -> RoomQuestion:
    """What is asked."""
    page = game.page(say)
    assert isinstance(page, RoomQuestion)
    return page


def result(game: ConversationRoom) -> RoomResult:
    """What came of it."""
    page = game.page(say)
    assert isinstance(page, RoomResult)
    return page


def sent(game: ConversationRoom, *options: int | None) -> ConversationRoom:
    """The game with those replies sent; None sends nothing."""
    for option in options:
        game = (game if option is None else game.picked(option)).next("t")
    return game


def test_a_turn_is_a_question_and_silence_is_no_option() -> None:
    page = wall(begun())
    assert page.label == "The room answers Rae: turn 1 of 4"
    assert page.question == "Rae is angry, and right. How do you begin?"
    assert page.detail.startswith("Rae: “I told you NINE days ago.")
    assert [option.note for option in page.options] == ["", "", "", "late"]
    assert [meter.value for meter in page.meters] == [50]
    assert page.said == "Next without a reply says nothing."


def test_next_alone_says_nothing_and_carries_the_room_through() -> None:
    game = sent(begun(), None)
    assert game.steps[-1].data["reply"] == "silence"
    assert wall(game).detail.startswith("It moved down the page, and up in the street.")
    assert "Jo, Canal Row: “Same here" in wall(game).detail
    over = sent(game, None, None, None)
    assert result(over).score == "0"
    assert sent(over, None) == over


def test_most_hands_win_and_hands_weigh_more_than_a_pick_before_them() -> None:
    game = begun().picked(0).counted((2, 3, 9, 1))
    assert game.chosen == 2
    assert [option.hands for option in wall(game).options] == [2, 3, 9, 1]
    assert wall(game).said == ""
    tie = game.counted((5, 5, 0, 0))
    assert tie.chosen is None
    assert wall(tie).said == "A, B are equal. Choose one, or Next says nothing."
    assert begun().counted((1, 2)) == begun()


def test_a_pick_is_taken_away_by_the_same_once_more() -> None:
    game = begun().picked(1)
    assert game.chosen == 1
    assert game.picked(1).chosen is None
    assert game.picked(7) == game


def test_replies_are_taken_back_with_their_hands() -> None:
    game = sent(begun().counted((0, 0, 8, 0)), None, 2)
    back = game.previous("t")
    assert back is not None
    assert (back.at, back.chosen) == (1, 2)
    first = back.previous("t")
    assert first is not None
    assert first.hands == (0, 0, 8, 0)
    assert first.previous("t") is None
    silent = sent(begun(), None).previous("t")
    assert silent is not None
    assert silent.chosen is None


def test_the_room_goes_on_where_its_steps_ended() -> None:
    game = sent(begun(), 2, 2)
    again = begun().resumed(game.steps).recalled({2: (1, 2, 3, 4, 5)})
    assert (again.at, again.count, again.options) == (2, 4, 5)
    assert again.chosen == 4
    with pytest.raises(ExerciseError):
        begun().resumed((Step("reply", {"turn": "angry", "reply": "hello"}, "t"),))


def test_hands_of_another_number_of_replies_are_forgotten() -> None:
    assert begun().recalled({0: (1, 2)}).hands == (None, None, None, None)


def test_the_result_says_where_the_paths_part() -> None:
    page = result(sent(begun(), 2, 2, 2, 2))
    assert page.label == "The room answered Rae"
    assert page.headline == "Enough: it needed 75"
    assert page.open_label == "The paths part at turn 3. You:"
    assert page.open[0].startswith("Yes. Footage is kept")
    assert page.lesson.startswith("The best path: “Yes. That is our failure.")
    assert result(sent(begun(), 1, 0, 0, 0)).headline.startswith("Not enough: it needs 75")


def test_a_best_path_has_nowhere_to_part() -> None:
    page = result(sent(begun(), 2, 2, 1, 3))
    assert (page.score, page.open) == ("100", ())
    assert page.lesson.startswith("Yours is a best path.")


def test_handed_in_it_stays_as_it_is() -> None:
    done = sent(begun(), 2, 2, 1, 3).finished("t")
    assert done.attempt.submitted
    assert done.finished("t") == done
    assert done.previous("t") is None


def test_without_a_score_no_number_stands_on_the_wall() -> None:
    night = ConversationRoom.start(shipped(SHIPPED.with_name("the-message-at-22-40.yaml")))
    assert wall(night).meters == ()
    page = result(sent(night, 2, 1, 1))
    assert (page.score, page.headline, page.meters) == ("", "No score is kept here.", ())


def test_brief_and_debrief_are_the_authors() -> None:
    assert begun().brief(say)[0] == "A comment on the police page"
    first, rest = begun().debrief(say)
    assert first.startswith("Which of your replies")
    assert rest == ""


def test_a_turn_that_asks_nothing_asks_what_to_do() -> None:
    plain = small()
    del plain["turns"]["first"]["ask"]
    game = ConversationRoom.start(built(plain))
    assert wall(game).question == "What do you do?"
    assert wall(game.picked(2).next("t")).detail == "Rae: “And now?”"
