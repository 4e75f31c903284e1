"""One person's conversation as a value: the replies sent so far, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from functools import cached_property
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.attempt import Step, Undoable, bad_step
from workshop.exercises.conversation.debrief import Debrief, Taken, debrief, walked
from workshop.exercises.conversation.model import Conversation, Reply, Turn
from workshop.exercises.conversation.paths import Paths, State
from workshop.exercises.conversation.scoring import Score, score
from workshop.values import dataclass

_NOT_OVER = QT_TRANSLATE_NOOP("exercise", "The conversation is not over yet.")
_ANSWER = QT_TRANSLATE_NOOP("exercise", "Choose a reply and send it.")
_ELSEWHERE = QT_TRANSLATE_NOOP("exercise", "The conversation does not stand at “{turn}”.")
_NOT_OPEN = QT_TRANSLATE_NOOP("exercise", "There is no reply “{reply}” at “{turn}” now.")
_NO_HINT = QT_TRANSLATE_NOOP("exercise", "There is no hint here, or it was given already.")


@dataclass(frozen=True)
class ConversationAttempt(Undoable[Conversation, tuple[Reply, ...]]):
    """A conversation as far as it went; ``hinted`` names the turns whose hint was taken."""

    work: tuple[Reply, ...] = ()
    hinted: tuple[str, ...] = ()
    paths: Paths = field(kw_only=True, compare=False, repr=False)

    @classmethod
    def start(cls, exercise: Conversation) -> ConversationAttempt:
        """A new attempt; raises ExerciseError for a conversation whose paths cannot be known."""
        return cls(exercise, paths=Paths(exercise))

    # -- what there is ------------------------------------------------------------------------

    @property
    def replies(self) -> tuple[Reply, ...]:
        """The replies that stand."""
        return self.work

    @cached_property
    def state(self) -> State:
        """Where the conversation stands."""
        return self.paths.end(self.replies)

    @cached_property
    def taken(self) -> tuple[Taken, ...]:
        """The turns answered so far, with trust before and after each."""
        return walked(self.paths, self.replies)

    @property
    def turn(self) -> Turn:
        """The turn that is to be answered, or the end."""
        return self.exercise.turns[self.state.turn]

    @property
    def offered(self) -> tuple[Reply, ...]:
        """The replies that are open now, in the order of their number keys."""
        return self.paths.open(self.state)

    @property
    def trust(self) -> int:
        """Trust now, 0–100."""
        return self.state.trust

    @property
    def over(self) -> bool:
        """Whether the conversation has ended."""
        return not self.offered

    @property
    def can_hint(self) -> bool:
        """Whether a hint for this turn is still to be had."""
        return not self.over and not self.submitted and self.turn.id not in self.hinted

    @property
    def hints_taken(self) -> int:
        """How many hints were taken; taking a reply back gives none back."""
        return len(self.hinted)

    def score(self) -> Score:
        """The marks as the conversation stands."""
        return score(self.paths, self.taken, self.hints_taken)

    @property
    def debrief(self) -> Debrief:
        """My path, the best path, and where they part."""
        return debrief(self.paths, self.replies)

    # -- what can be done ---------------------------------------------------------------------

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> ConversationAttempt:
        """One step by its name: ``reply``, ``hint`` or ``reset``.

        Raises ExerciseError when the exercise does not allow it.
        """
        match kind, dict(data):
            case "reply", {"turn": str(turn), "reply": str(reply)}:
                return self.send(turn, reply, at)
            case "hint", {"turn": str(turn)}:
                return self.hint(turn, at)
            case "reset", _:
                return self.reset(at)
            case _:
                raise bad_step(kind, data)

    def send(self, turn: str, reply: str, at: str) -> ConversationAttempt:
        """Send a reply of the turn the conversation stands at."""
        here = self.after(Step("reply", {"turn": turn, "reply": reply}, at))
        if turn != self.turn.id:
            raise ExerciseError(_ELSEWHERE.fill(turn=turn))
        chosen = next((one for one in self.offered if one.id == reply), None)
        if chosen is None:
            raise ExerciseError(_NOT_OPEN.fill(reply=reply, turn=turn))
        return here.moved((*self.replies, chosen))

    def hint(self, turn: str, at: str) -> ConversationAttempt:
        """Take the hint of the turn the conversation stands at."""
        here = self.after(Step("hint", {"turn": turn}, at))
        if turn != self.turn.id:
            raise ExerciseError(_ELSEWHERE.fill(turn=turn))
        if not self.can_hint:
            raise ExerciseError(_NO_HINT)
        return replace(here, hinted=(*self.hinted, turn))

    def reset(self, at: str) -> ConversationAttempt:
        """Back to the first turn; hints taken stay taken; undo brings the replies back."""
        return self.after(Step("reset", {}, at)).moved(())

    def submit(self, at: str) -> ConversationAttempt:
        """Handed in: the score stands. Only a conversation that has ended can be."""
        here = super().submit(at)
        if not self.over:
            raise ExerciseError(_NOT_OVER, _ANSWER)
        return here
