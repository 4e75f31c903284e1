"""One person's conversation as a value: the replies sent so far, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from functools import cached_property
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.attempt import Step
from workshop.exercises.conversation.debrief import Debrief, Taken, debrief, walked
from workshop.exercises.conversation.model import Conversation, Reply, Turn
from workshop.exercises.conversation.paths import Paths, State
from workshop.exercises.conversation.scoring import Score, score
from workshop.values import dataclass

_FINISHED = QT_TRANSLATE_NOOP("exercise", "This attempt is finished; start a new one.")
_NOTHING = QT_TRANSLATE_NOOP("exercise", "There is nothing to undo.")
_NOT_OVER = QT_TRANSLATE_NOOP("exercise", "The conversation is not over yet.")
_ANSWER = QT_TRANSLATE_NOOP("exercise", "Choose a reply and send it.")
_ELSEWHERE = QT_TRANSLATE_NOOP("exercise", "The conversation does not stand at “{turn}”.")
_NOT_OPEN = QT_TRANSLATE_NOOP("exercise", "There is no reply “{reply}” at “{turn}” now.")
_NO_HINT = QT_TRANSLATE_NOOP("exercise", "There is no hint here, or it was given already.")
_BAD_STEP = QT_TRANSLATE_NOOP("exercise", "A step of the attempt cannot be read: {kind} {data}")


@dataclass(frozen=True)
class ConversationAttempt:
    """A conversation as far as it went. Each method returns a new one, one step longer.

    ``replies`` are those that stand; ``hinted`` names the turns whose hint was taken. Steps of
    other kinds, and steps the exercise does not allow, raise ExerciseError.
    """

    exercise: Conversation
    paths: Paths = field(compare=False, repr=False)
    steps: tuple[Step, ...] = ()
    replies: tuple[Reply, ...] = ()
    hinted: tuple[str, ...] = ()
    submitted: bool = False
    earlier: tuple[tuple[Reply, ...], ...] = field(default=(), repr=False)  # what undo returns to

    @classmethod
    def start(cls, exercise: Conversation) -> ConversationAttempt:
        """A new attempt; raises ExerciseError for a conversation whose paths cannot be known."""
        return cls(exercise, Paths(exercise))

    # -- what there is ------------------------------------------------------------------------

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
    def can_undo(self) -> bool:
        """Whether there is a reply to take back."""
        return bool(self.earlier) and not self.submitted

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
            case other, values:
                raise ExerciseError(_BAD_STEP.fill(kind=other, data=values))

    def send(self, turn: str, reply: str, at: str) -> ConversationAttempt:
        """Send a reply of the turn the conversation stands at."""
        here = self._after(Step("reply", {"turn": turn, "reply": reply}, at))
        if turn != self.turn.id:
            raise ExerciseError(_ELSEWHERE.fill(turn=turn))
        chosen = next((one for one in self.offered if one.id == reply), None)
        if chosen is None:
            raise ExerciseError(_NOT_OPEN.fill(reply=reply, turn=turn))
        return replace(here, replies=(*self.replies, chosen), earlier=(*self.earlier, self.replies))

    def hint(self, turn: str, at: str) -> ConversationAttempt:
        """Take the hint of the turn the conversation stands at."""
        here = self._after(Step("hint", {"turn": turn}, at))
        if turn != self.turn.id:
            raise ExerciseError(_ELSEWHERE.fill(turn=turn))
        if not self.can_hint:
            raise ExerciseError(_NO_HINT)
        return replace(here, hinted=(*self.hinted, turn))

    def undo(self, at: str) -> ConversationAttempt:
        """The last change taken back: a reply, or a new beginning."""
        here = self._after(Step("undo", {}, at))
        if not self.earlier:
            raise ExerciseError(_NOTHING)
        return replace(here, replies=self.earlier[-1], earlier=self.earlier[:-1])

    def reset(self, at: str) -> ConversationAttempt:
        """Back to the first turn; hints taken stay taken; undo brings the replies back."""
        here = self._after(Step("reset", {}, at))
        if not self.replies:
            return here
        return replace(here, replies=(), earlier=(*self.earlier, self.replies))

    def submit(self, at: str) -> ConversationAttempt:
        """Handed in: the score stands. Only a conversation that has ended can be."""
        here = self._after(Step("submit", {}, at))
        if not self.over:
            raise ExerciseError(_NOT_OVER, _ANSWER)
        return replace(here, submitted=True)

    def _after(self, step: Step) -> ConversationAttempt:
        if self.submitted:
            raise ExerciseError(_FINISHED)
        return replace(self, steps=(*self.steps, step))
