"""The conversation written out in one way only, so that its hash depends on what it says.

The result is JSON and therefore YAML: the reader opens it again and gives the same conversation.
"""

from __future__ import annotations

from typing import Any

from workshop.exercises.conversation.model import (
    MOST_TRUST,
    Condition,
    Conversation,
    Flag,
    Person,
    Reply,
    Turn,
)
from workshop.exercises.exact import decimal
from workshop.exercises.head import filled, plain_head, plain_text, switched


def as_plain(exercise: Conversation) -> dict[str, Any]:
    """The conversation as plain values, in the shape of its file."""
    opening = exercise.opening
    return {
        **plain_head(exercise),
        **filled(
            network=exercise.network,
            citizen=_person(exercise.citizen),
            service=_person(exercise.service),
            page=plain_text(exercise.page),
            opening=filled(text=plain_text(opening.text), at=plain_text(opening.at)),
            scored=None if exercise.scored else "off",
            flags={flag.id: _flag(flag) for flag in exercise.flags.values()},
            start=exercise.start,
        ),
        "pass": {"score": decimal(exercise.pass_score)},
        "turns": {turn.id: _turn(turn) for turn in exercise.turns.values()},
    }


def _person(person: Person) -> dict[str, Any]:
    return filled(name=person.name, label=plain_text(person.label), initials=person.initials)


def _flag(flag: Flag) -> dict[str, Any]:
    return filled(label=plain_text(flag.label), critical=switched(flag.critical))


def _turn(turn: Turn) -> dict[str, Any]:
    return filled(
        post=plain_text(turn.post),
        by=plain_text(turn.by),
        mood=plain_text(turn.mood),
        at=plain_text(turn.at),
        ask=plain_text(turn.ask),
        writing=switched(turn.writing),
        hint=plain_text(turn.hint),
        replies={reply.id: _reply(reply) for reply in turn.replies},
    )


def _reply(reply: Reply) -> dict[str, Any]:
    moves = {name: str(move.points) for name, move in reply.moves.items()}
    reasons = {name: plain_text(move.why) for name, move in reply.moves.items()}
    return filled(
        kind=reply.kind,
        text=plain_text(reply.text),
        said=plain_text(reply.said),
        at=plain_text(reply.at),
        moves=moves,
        because=filled(**reasons),
        flags=sorted(reply.flags) or None,
        feedback=plain_text(reply.feedback),
        warning=plain_text(reply.warning),
        to=reply.to,
        **{"if": _condition(reply.when)},
    )


def _condition(when: Condition) -> dict[str, Any]:
    return filled(
        trust_from=str(when.least) if when.least else None,
        trust_to=str(when.most) if when.most < MOST_TRUST else None,
        flags=sorted(when.flags) or None,
        without=sorted(when.without) or None,
    )
