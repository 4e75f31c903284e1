"""A conversation file becomes a :class:`Conversation`, or problems with line and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from fractions import Fraction
from pathlib import Path
from typing import cast

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.conversation.canonical import as_plain
from workshop.exercises.conversation.model import (
    ALWAYS,
    DIMENSIONS,
    MOST_TRUST,
    Condition,
    Conversation,
    Flag,
    Move,
    Opening,
    Person,
    Reply,
    ReplyKind,
    Turn,
)
from workshop.exercises.entries import bounded
from workshop.exercises.exact import exact
from workshop.exercises.head import finished, read_head
from workshop.exercises.place import place_of
from workshop.kit.fields import Fields, Reading, suggestion
from workshop.kit.kit import Text
from workshop.kit.problem import Problem
from workshop.kit.text import Node, Scalar
from workshop.values import dataclass

REPLY_KINDS = ("reply", "late", "silence")
MOST_TURNS = 60
MOST_REPLIES = 8  # of one turn, conditions included: what a person can weigh up
MOST_POINTS = 40  # one reply moves one dimension by at most this
ORDINARY = range(2, 5)  # replies offered beside silence and a late one

_NO_TURNS = QT_TRANSLATE_NOOP("exercise", "The conversation needs at least one turn with replies.")
_TURNS_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Write turns: with a name, a post and replies for each."
)
_NO_TURN = QT_TRANSLATE_NOOP("exercise", "The reply “{reply}” leads to “{to}”, which is no turn.")
_NO_START = QT_TRANSLATE_NOOP("exercise", "The conversation starts at “{to}”, which is no turn.")
_NO_FLAG = QT_TRANSLATE_NOOP("exercise", "The reply “{reply}” names the flag “{flag}”.")
_DECLARE = QT_TRANSLATE_NOOP("exercise", "There is no such flag. Declare it under flags:.")
_NO_DIMENSION = QT_TRANSLATE_NOOP("exercise", "The reply “{reply}” moves “{name}”.")
_BECAUSE = QT_TRANSLATE_NOOP(
    "exercise", "The reply “{reply}” gives a reason for “{name}”, which it does not move."
)
_MOVE_IT = QT_TRANSLATE_NOOP("exercise", "Add {name}: to its moves, or take the reason away.")
_HOW_MANY = QT_TRANSLATE_NOOP(
    "exercise", "The turn “{turn}” offers {count} replies beside silence and a late one."
)
_TWO_TO_FOUR = QT_TRANSLATE_NOOP(
    "exercise", "Offer 2 to 4; for an end of the conversation leave replies: out."
)
_TWICE = QT_TRANSLATE_NOOP("exercise", "The turn “{turn}” offers {kind} more than once.")
_NEVER_SILENT = QT_TRANSLATE_NOOP("exercise", "The turn “{turn}” offers no {kind}.")
_ADD_KIND = QT_TRANSLATE_NOOP("exercise", "Add a reply with kind: {kind}.")
_NEVER = QT_TRANSLATE_NOOP("exercise", "The reply “{reply}” asks for trust from {least} to {most}.")
_SWAP = QT_TRANSLATE_NOOP("exercise", "No trust is both. Swap the two numbers.")

Names = Mapping[str, object]


@dataclass(slots=True)
class _Link:
    """A reply's target as written, to be checked when all turns are known."""

    reply: Text
    node: Scalar


@dataclass(slots=True)
class _Draft:
    """A file half read: its top, the flags declared, the links to be checked."""

    top: Fields
    flags: Mapping[str, Flag]
    links: list[_Link] = field(default_factory=list)


def read(node: Node, path: Path, networks: Path) -> tuple[Conversation | None, tuple[Problem, ...]]:
    """The conversation in a file's tree; it needs no ``networks``."""
    del networks
    reading = Reading(path)
    top = reading.top(node)
    draft = _Draft(top, _flags(top))
    turns = _turns(draft)
    _check_links(draft, turns)
    exercise = _conversation(draft, turns)
    return finished(top, exercise, as_plain)


def _conversation(draft: _Draft, turns: Mapping[str, Turn]) -> Conversation:
    top = draft.top
    start = _start(top, turns)
    if not any(turn.replies for turn in turns.values()) and not top.reading.failed:
        top.problem("turns", "exercise.empty", _NO_TURNS, _TURNS_HINT)
    head = replace(read_head(top, "conversation"), scored=top.yes_no("scored", True))
    return Conversation(
        **vars(head),
        citizen=_person(top, "citizen"),
        service=_person(top, "service"),
        page=top.localized("page", required=True),
        turns=turns,
        start=start,
        flags=draft.flags,
        opening=_opening(top),
        network=top.text("network"),
        pass_score=_pass_score(top),
    )


def _person(top: Fields, key: str) -> Person:
    if isinstance(top.get(key, required=True), Scalar):
        name = top.text(key)
        return Person(name, Text({"": name}), name[:1].upper())
    fields = top.mapping(key)
    if fields is None:
        return Person()
    name = fields.text("name", required=True)
    label = fields.localized("label")
    person = Person(
        name=name,
        label=label if label.by_language else Text({"": name}),
        initials=fields.text("initials", name[:1].upper()),
    )
    fields.done()
    return person


def _opening(top: Fields) -> Opening:
    fields = top.mapping("opening")
    if fields is None:
        return Opening()
    opening = Opening(fields.localized("text", required=True), fields.localized("at"))
    fields.done()
    return opening


def _pass_score(top: Fields) -> Fraction:
    fields = top.mapping("pass")
    if fields is None:
        return Fraction(70)
    value = exact(fields, "score", Fraction(70), most=100)
    fields.done()
    return value


def _flags(top: Fields) -> Mapping[str, Flag]:
    found = {}
    for key, fields in top.entries("flags"):
        found[key.text] = Flag(
            id=key.text,
            label=_or_name(fields.localized("label"), key.text),
            critical=fields.yes_no("critical"),
            place=place_of(fields.reading, key),
        )
        fields.done()
    return found


def _start(top: Fields, turns: Mapping[str, Turn]) -> str:
    written = top.scalar("start")
    if written is None:
        return next(iter(turns), "")
    if written.text not in turns:
        message = _NO_START.fill(to=written.text)
        hint = suggestion(written.text, turns)
        top.reading.problem(written, "exercise.reference", message, hint)
    return written.text


# -- turns and replies ------------------------------------------------------------------------


def _turns(draft: _Draft) -> Mapping[str, Turn]:
    entries = bounded(draft.top, "turns", MOST_TURNS)
    return {key.text: _turn(draft, key, fields) for key, fields in entries}


def _turn(draft: _Draft, key: Scalar, fields: Fields) -> Turn:
    entries = bounded(fields, "replies", MOST_REPLIES, required=False)
    turn = Turn(
        id=key.text,
        post=fields.localized("post", required=True),
        replies=tuple(_reply(draft, name, of) for name, of in entries),
        mood=fields.localized("mood"),
        at=fields.localized("at"),
        ask=fields.localized("ask"),
        writing=fields.yes_no("writing"),
        hint=fields.localized("hint"),
        by=fields.localized("by"),
        place=place_of(fields.reading, key),
    )
    _check_kinds(fields.reading, key, turn)
    fields.done()
    return turn


def _check_kinds(reading: Reading, at: Scalar, turn: Turn) -> None:
    """Each turn offers 2 to 4 replies, and both a late one and silence, each once."""
    if turn.is_end:
        return
    kinds = [reply.kind for reply in turn.replies]
    if kinds.count("reply") not in ORDINARY:
        message = _HOW_MANY.fill(turn=turn.id, count=kinds.count("reply"))
        reading.problem(at, "exercise.replies", message, _TWO_TO_FOUR)
    for kind in ("late", "silence"):
        if kind not in kinds:
            message = _NEVER_SILENT.fill(turn=turn.id, kind=kind)
            hint = _ADD_KIND.fill(kind=kind)
            reading.problem(at, "exercise.replies", message, hint, "warning")
        elif kinds.count(kind) > 1:
            message = _TWICE.fill(turn=turn.id, kind=kind)
            reading.problem(at, "exercise.replies", message)


def _reply(draft: _Draft, key: Scalar, fields: Fields) -> Reply:
    text = fields.localized("text", required=True)
    to = fields.scalar("to", required=True)
    if to is not None:
        draft.links.append(_Link(text, to))
    reply = Reply(
        id=key.text,
        text=text,
        to=to.text if to is not None else "",
        kind=cast("ReplyKind", fields.choice("kind", REPLY_KINDS, "reply")),
        said=fields.localized("said"),
        at=fields.localized("at"),
        moves=_moves(fields, text),
        flags=_flag_names(draft, fields, "flags", text),
        when=_condition(draft, fields, text),
        feedback=fields.localized("feedback"),
        warning=fields.localized("warning"),
        place=place_of(fields.reading, key),
    )
    fields.done()
    return reply


def _moves(fields: Fields, about: Text) -> Mapping[str, Move]:
    written = fields.mapping("moves")
    points = {}
    if written is not None:
        for name in DIMENSIONS:
            if name in written:
                points[name] = written.whole(name, least=-MOST_POINTS, most=MOST_POINTS)
        _only_dimensions(written, about)
    reasons = fields.mapping("because")
    why = {}
    if reasons is not None:
        why = {name: reasons.localized(name) for name in DIMENSIONS if name in reasons}
        _only_dimensions(reasons, about)
        for name in why:
            if name not in points:
                message = _BECAUSE.fill(reply=about, name=name)
                hint = _MOVE_IT.fill(name=name)
                reasons.problem(name, "exercise.moves", message, hint)
    return {name: Move(value, why.get(name, Text())) for name, value in points.items()}


def _only_dimensions(fields: Fields, about: Text) -> None:
    for name, entry in fields.node.entries.items():
        if name not in DIMENSIONS:
            message = _NO_DIMENSION.fill(reply=about, name=name)
            hint = suggestion(name, DIMENSIONS)
            fields.reading.problem(entry.key, "exercise.moves", message, hint)


def _condition(draft: _Draft, fields: Fields, about: Text) -> Condition:
    written = fields.mapping("if")
    if written is None:
        return ALWAYS
    least = written.whole("trust_from", 0, least=0, most=MOST_TRUST)
    most = written.whole("trust_to", MOST_TRUST, least=0, most=MOST_TRUST)
    if least > most:
        message = _NEVER.fill(reply=about, least=least, most=most)
        fields.problem("if", "exercise.condition", message, _SWAP)
    condition = Condition(
        least,
        most,
        _flag_names(draft, written, "flags", about),
        _flag_names(draft, written, "without", about),
    )
    written.done()
    return condition


def _flag_names(draft: _Draft, fields: Fields, key: str, about: Text) -> frozenset[str]:
    found = []
    for name in fields.scalars(key):
        if name.text in draft.flags:
            found.append(name.text)
        else:
            message = _NO_FLAG.fill(reply=about, flag=name.text)
            hint = suggestion(name.text, draft.flags) if draft.flags else None
            fields.reading.problem(name, "exercise.reference", message, hint or _DECLARE)
    return frozenset(found)


def _check_links(draft: _Draft, turns: Names) -> None:
    for link in draft.links:
        if link.node.text not in turns:
            message = _NO_TURN.fill(reply=link.reply, to=link.node.text)
            hint = suggestion(link.node.text, turns)
            draft.top.reading.problem(link.node, "exercise.reference", message, hint)


def _or_name(text: Text, name: str) -> Text:
    return text if text.by_language else Text({"": name.replace("_", " ")})
