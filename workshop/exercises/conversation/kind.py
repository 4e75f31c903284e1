"""The conversation as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.model import Conversation
from workshop.exercises.conversation.proof import prove
from workshop.exercises.conversation.read import read
from workshop.exercises.conversation.room import ConversationRoom
from workshop.exercises.conversation.scoring import SCORER
from workshop.exercises.kinds import Kind
from workshop.kit.fields import suggestion

_NO_TURN = QT_TRANSLATE_NOOP("exercise", "There is no turn “{turn}” in {exercise}.")
_NO_REPLY = QT_TRANSLATE_NOOP("exercise", "At “{turn}” there is no reply “{reply}” now.")
_SILENT = QT_TRANSLATE_NOOP("exercise", "The answers do not say what to reply at “{turn}”.")


def answered(exercise: Conversation, answers: Mapping[str, Any]) -> ConversationAttempt:
    """The conversation with the reply named for each turn it comes to.

    Raises ExerciseError, with a suggestion, for a turn or reply that is not there.
    """
    for name in answers:
        if name not in exercise.turns:
            message = _NO_TURN.fill(turn=name, exercise=exercise.id)
            raise ExerciseError(message, suggestion(str(name), exercise.turns))
    attempt = ConversationAttempt.start(exercise)
    while not attempt.over:
        turn, known = attempt.turn, [reply.id for reply in attempt.offered]
        reply = answers.get(turn.id)
        if reply is None:
            raise ExerciseError(_SILENT.fill(turn=turn.id), suggestion("", known))
        if reply not in known:
            message = _NO_REPLY.fill(turn=turn.id, reply=reply)
            raise ExerciseError(message, suggestion(str(reply), known))
        attempt = attempt.send(turn.id, reply, "")
    return attempt


def held(exercise: Conversation, today: date) -> ConversationRoom:
    """The conversation as a whole room holds it; ``today`` is not looked at."""
    del today
    return ConversationRoom.start(exercise)


KIND = Kind(
    name="conversation",
    scorer=SCORER,
    read=read,
    start=ConversationAttempt.start,
    answer=answered,
    prove=prove,
    example='{"opening": "own_it"}',
    room=held,
)
