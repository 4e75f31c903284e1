"""The questions a whole room is asked, as the author wrote them under ``room:``."""

from __future__ import annotations

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.privacy.model import RoomQuestion
from workshop.exercises.privacy.read_network import Parts, without_twice
from workshop.exercises.privacy.read_rules import known_name
from workshop.exercises.room import MOST_OPTIONS
from workshop.kit.fields import Fields

MOST_QUESTIONS = 8

_TOO_MANY = QT_TRANSLATE_NOOP("exercise", "A room is asked at most {most} questions.")
_FIRST_ONES = QT_TRANSLATE_NOOP("exercise", "Those after the first {most} are left out.")
_TWICE = QT_TRANSLATE_NOOP("exercise", "The room is asked about “{setting}” twice.")
_ONCE = QT_TRANSLATE_NOOP("exercise", "Ask about each setting once.")
_FEW = QT_TRANSLATE_NOOP("exercise", "The question about “{setting}” leaves no choice.")
_TWO = QT_TRANSLATE_NOOP("exercise", "Offer at least two options: {options}.")
_MANY = QT_TRANSLATE_NOOP("exercise", "The question about “{setting}” offers more than {most}.")
_SIX = QT_TRANSLATE_NOOP("exercise", "Only the first {most} are shown. Leave the others out.")
_NOW = QT_TRANSLATE_NOOP("exercise", "“{setting}” stands at “{option}”, which is not offered.")
_STAYS = QT_TRANSLATE_NOOP(
    "exercise", "Offer it too: without an answer from the room it stays as it is."
)


def read_room(top: Fields, parts: Parts) -> tuple[RoomQuestion, ...]:
    """The room's questions about these settings, in the order written."""
    written = top.mappings("room")
    if len(written) > MOST_QUESTIONS:
        message = _TOO_MANY.fill(most=MOST_QUESTIONS)
        top.problem(
            "room", "exercise.room", message, _FIRST_ONES.fill(most=MOST_QUESTIONS), "warning"
        )
    found: dict[str, RoomQuestion] = {}
    for fields in written:
        question = _question(fields, parts)
        if question.setting in found:
            message = _TWICE.fill(setting=question.setting)
            fields.problem("setting", "exercise.room", message, _ONCE, "warning")
        found.setdefault(question.setting, question)
    return tuple(found.values())


def _question(fields: Fields, parts: Parts) -> RoomQuestion:
    name = fields.scalar("setting", required=True)
    ask = fields.localized("ask", required=True)
    written = without_twice(fields.reading, fields.scalars("options"))
    setting = parts.settings.get(name.text) if name is not None else None
    chosen: tuple[str, ...] = ()
    if name is not None and known_name(fields.reading, name, "setting", parts.settings):
        known = [option.id for option in parts.settings[name.text].options]
        names = [o.text for o in written if known_name(fields.reading, o, "option", known)]
        chosen = tuple(names) if written else tuple(known)
    fields.done()
    if setting is None:
        return RoomQuestion("", ask, ())
    if written:
        _check(fields, setting.id, chosen, setting.default)
    return RoomQuestion(setting.id, ask, chosen)


def _check(fields: Fields, setting: str, chosen: tuple[str, ...], now: str) -> None:
    """Say what of the options offered would not work on the wall."""
    rule = "exercise.room"
    if len(chosen) < 2:
        options = ", ".join(dict.fromkeys((now, *chosen)))
        message = _FEW.fill(setting=setting)
        fields.problem("options", rule, message, _TWO.fill(options=options), "warning")
    elif len(chosen) > MOST_OPTIONS:
        message = _MANY.fill(setting=setting, most=MOST_OPTIONS)
        fields.problem("options", rule, message, _SIX.fill(most=MOST_OPTIONS), "warning")
    elif now not in chosen:
        message = _NOW.fill(setting=setting, option=now)
        fields.problem("options", rule, message, _STAYS, "note")
