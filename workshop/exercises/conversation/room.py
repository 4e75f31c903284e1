"""A conversation held by a whole room: each turn is a question, each reply an answer to it.

Next sends the reply that stands. Where none stands the page says nothing, as pages do whose people
cannot agree; so silence is no option of its own. What the room sends is a step of its own attempt,
kept, replayed and scored by the very code that scores anybody else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workshop.errors import QT_TRANSLATE_NOOP, Figure
from workshop.exercises.attempt import Step
from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.model import Conversation, Reply, Turn
from workshop.exercises.exact import decimal, trimmed
from workshop.exercises.kinds import replay
from workshop.exercises.room import RoomMeter, RoomOption, RoomQuestion, RoomResult, Say
from workshop.exercises.roomrun import RoomRun
from workshop.exercises.words import words
from workshop.kit.kit import Text
from workshop.values import dataclass

_WHO = QT_TRANSLATE_NOOP("room", "The room answers {name}: turn {number} of {count}")
_RESULT = QT_TRANSLATE_NOOP("room", "The room answered {name}")
_WHAT = QT_TRANSLATE_NOOP("room", "What do you do?")
_POST = QT_TRANSLATE_NOOP("room", "{name}: “{post}”")
_CAME = QT_TRANSLATE_NOOP("room", "{feedback} {post}")
_TIE = QT_TRANSLATE_NOOP("room", "{letters} are equal. Choose one, or Next says nothing.")
_SILENT = QT_TRANSLATE_NOOP("room", "Next without a reply says nothing.")
_LATE = QT_TRANSLATE_NOOP("room", "late")
_TRUST = QT_TRANSLATE_NOOP("room", "Trust")
_ENOUGH = QT_TRANSLATE_NOOP("room", "Enough: it needed {mark}")
_NOT_ENOUGH = QT_TRANSLATE_NOOP("room", "Not enough: it needs {mark}, and nothing too serious")
_NO_SCORE = QT_TRANSLATE_NOOP("room", "No score is kept here.")
_PARTED = QT_TRANSLATE_NOOP("room", "The paths part at turn {number}. You:")
_BEST = QT_TRANSLATE_NOOP("room", "The best path: “{reply}”")
_TOGETHER = QT_TRANSLATE_NOOP("room", "Yours is a best path. What did it ask of you?")


@dataclass(frozen=True)
class ConversationRoom(RoomRun[Conversation, ConversationAttempt]):
    """The room's run through one conversation."""

    @classmethod
    def start(cls, exercise: Conversation) -> ConversationRoom:
        """A new run. A turn has at most five replies beside silence: hands enough for a room."""
        return cls(exercise, ConversationAttempt.start(exercise))

    def resumed(self, steps: Iterable[Step]) -> ConversationRoom:
        """The run those steps were kept of; raises ExerciseError for one that is not allowed."""
        return replace(self, attempt=replay(ConversationAttempt.start(self.exercise), steps))

    # -- where it stands ----------------------------------------------------------------------

    @property
    def at(self) -> int:
        """The turn that stands, from 0; the number of turns when the result does."""
        return len(self.attempt.replies)

    @property
    def count(self) -> int:
        """How many turns there are on the longest path from here."""
        return self.at + self.attempt.paths.outlook(self.attempt.state).turns

    @property
    def answers(self) -> int:
        """How many replies can be chosen at the turn that stands; saying nothing is Next alone."""
        return len(self.offered)

    @property
    def offered(self) -> tuple[Reply, ...]:
        """The replies that can be chosen now."""
        return tuple(reply for reply in self.attempt.offered if reply.kind != "silence")

    # -- what the room does -------------------------------------------------------------------

    def next(self, now: str) -> ConversationRoom:
        """The reply that stands is sent; none sent is silence."""
        if self.attempt.over:
            return self
        attempt = self.attempt.send(self.attempt.turn.id, self._reply().id, now)
        return replace(self, attempt=attempt, picked_option=None)

    def previous(self, now: str) -> ConversationRoom | None:
        """The last reply is taken back; its hands are still there."""
        if not self.attempt.replies or self.attempt.submitted:
            return None
        last = self.attempt.replies[-1]
        back = replace(self, attempt=self.attempt.undo(now), picked_option=None)
        said = last in back.offered
        return replace(back, picked_option=back.offered.index(last) if said else None)

    def _reply(self) -> Reply:
        """The reply that stands; silence where none does."""
        if self.chosen is not None:
            return self.offered[self.chosen]
        offered = self.attempt.offered
        return next((reply for reply in offered if reply.kind == "silence"), offered[-1])

    # -- what stands on the wall --------------------------------------------------------------

    def page(self, say: Say) -> RoomQuestion | RoomResult:
        """The turn that stands, or the result."""
        attempt = self.attempt
        if attempt.over:
            return self._result(say)
        turn, name = attempt.turn, self.exercise.citizen.name
        return RoomQuestion(
            label=say(_WHO.fill(name=name, number=self.at + 1, count=self.count)),
            question=say(turn.ask if turn.ask.by_language else _WHAT),
            detail=self._detail(say, turn),
            options=tuple(
                RoomOption(say(one.text), say(_LATE) if one.kind == "late" else "", hands)
                for one, hands in zip(self.offered, self.hands, strict=True)
            ),
            chosen=self.chosen,
            meters=self._meters(say),
            said=self._tie(say),
        )

    def _detail(self, say: Say, turn: Turn) -> str:
        """What came of the last reply, and what stands on the page now."""
        by = turn.by if turn.by.by_language else Text({"": self.exercise.citizen.name})
        post = _POST.fill(name=by, post=turn.post)
        taken = self.attempt.replies
        if not taken or not taken[-1].feedback.by_language:
            return say(post)
        return say(_CAME.fill(feedback=taken[-1].feedback, post=post))

    def _meters(self, say: Say) -> tuple[RoomMeter, ...]:
        if not self.exercise.scored:
            return ()
        trust = self.attempt.trust
        return (RoomMeter(say(_TRUST), trust, f"{trust}"),)

    def _tie(self, say: Say) -> str:
        if self.chosen is not None:
            return ""
        return say(_TIE.fill(letters=self.tied) if self.tied else _SILENT)

    def _result(self, say: Say) -> RoomResult:
        exercise, marks = self.exercise, self.attempt.score()
        looked = self.attempt.debrief
        at = looked.parted
        mine = () if at is None else looked.mine[at : at + 1]
        best = () if at is None else looked.best[at : at + 1]
        headline = _NO_SCORE
        if exercise.scored:
            told = _ENOUGH if marks.passed else _NOT_ENOUGH
            headline = told.fill(mark=Figure(decimal(exercise.pass_score)))
        return RoomResult(
            label=say(_RESULT.fill(name=exercise.citizen.name)),
            score=say(words(trimmed(marks.score))) if marks.score is not None else "",
            headline=say(headline),
            meters=self._meters(say),
            open_label="" if at is None else say(_PARTED.fill(number=at + 1)),
            open=tuple(say(one.reply.text) for one in mine),
            lesson=say(_BEST.fill(reply=best[0].reply.text) if best else _TOGETHER),
        )
