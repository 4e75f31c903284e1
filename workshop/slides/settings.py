"""The settings of one slide: ``<!-- kit: layout=compare minutes=4 optional title="…" -->``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.fields import NO, YES, as_number, suggestion
from workshop.kit.outline import Comment
from workshop.slides.found import Problems
from workshop.slides.slide import LAYOUTS, Layout
from workshop.values import dataclass

KEYS = ("layout", "minutes", "optional", "steps", "facts", "title", "label", "ground", "full")
_ALIASES = {"duration": "minutes", "fact": "facts"}
_FLAGS = frozenset(("optional", "steps", "full"))
_WORD = re.compile(r"""([^\s="']+)(?:=("[^"]*"|'[^']*'|[^\s"']*))?|(\S+)""")
_MINUTES = re.compile(r"(\d+(?:\.\d+)?)\s*(m|min|minutes?|s|sec|seconds?|h)?")
_UNITS = frozenset(("m", "min", "mins", "s", "sec", "h"))  # parted from their number
_STRAIGHT = str.maketrans("“”„«»‘’", '"""""\'\'')  # as word processors turn quotes
_UNIT = {"s": 1 / 60, "h": 60.0}


@dataclass(frozen=True, slots=True)
class Settings:
    """What an author said about one slide; ``layout`` None is chosen from the content."""

    layout: Layout | None = None
    minutes: float | None = None
    optional: bool = False
    steps: bool = False
    full: bool = False
    facts: tuple[str, ...] = ()
    title: str = ""
    label: str = ""
    ground: Literal["", "paper", "ink"] = ""
    line: int = 0  # of the comment, for problems about it


def read_settings(comment: Comment, so_far: Settings, problems: Problems) -> Settings:
    """The settings with what one ``kit:`` comment says; what is not known is a problem."""
    if comment.body.split()[:1] == ["column"]:
        return so_far
    settings = replace(so_far, line=so_far.line or comment.line)
    body = comment.body.translate(_STRAIGHT)
    for found in _WORD.finditer(body):
        line = comment.line + body.count("\n", 0, found.start())
        written = found[1] or found[3]
        key = _ALIASES.get(written.lower(), written.lower())
        value = None if found[2] is None else found[2].strip("\"'")
        if key not in KEYS:
            message = _UNKNOWN.fill(key=written)
            hint = _HOW["minutes"] if key in _UNITS else suggestion(written, KEYS)
            problems.add(line, "slides.setting", message, hint)
        elif key in _FLAGS:
            settings = _flag(settings, key, value, line, problems)
        elif not value:
            problems.add(line, "slides.setting", _NO_VALUE.fill(key=key), _HOW[key])
        else:
            settings = _valued(settings, key, value, line, problems)
    return settings


def minutes_span(body: str) -> tuple[int, int] | None:
    """Where in the words of a comment the value of its minutes stands; None: it says none."""
    for found in reversed(list(_WORD.finditer(body))):
        word = (found[1] or "").lower()
        if _ALIASES.get(word, word) == "minutes" and found[2]:
            return found.span(2)
    return None


def minutes_of(text: str) -> float | None:
    """Minutes from ``4``, ``2.5``, ``5m``, ``90s`` or ``1h``; None when it is none of these."""
    found = _MINUTES.fullmatch(text.strip().lower())
    if found is None:
        return None
    number = as_number(found[1])
    return None if number is None else number * _UNIT.get((found[2] or "m")[0], 1.0)


def layout_named(word: str) -> Layout | None:
    """The layout of that name, or None."""
    return next((layout for layout in LAYOUTS if layout == word), None)


def _flag(
    settings: Settings, key: str, value: str | None, line: int, problems: Problems
) -> Settings:
    word = "yes" if value is None else value.lower()
    if word not in YES and word not in NO:
        problems.add(line, "slides.setting", _NOT_A_FLAG.fill(key=key), _ALONE.fill(key=key))
        return settings
    chosen = word in YES
    if key == "optional":
        return replace(settings, optional=chosen)
    return replace(settings, steps=chosen) if key == "steps" else replace(settings, full=chosen)


def _valued(settings: Settings, key: str, value: str, line: int, problems: Problems) -> Settings:
    if key == "layout":
        layout = layout_named(value)
        if layout is None:
            message = _NO_LAYOUT.fill(layout=value)
            problems.add(line, "slides.layout", message, suggestion(value, LAYOUTS))
        return replace(settings, layout=layout)
    if key == "minutes":
        minutes = minutes_of(value)
        if minutes is None:
            problems.add(line, "slides.setting", _BAD_MINUTES.fill(text=value), _HOW["minutes"])
        return replace(settings, minutes=minutes)
    if key == "ground":
        if value == "paper":
            return replace(settings, ground="paper")
        if value == "ink":
            return replace(settings, ground="ink")
        hint = suggestion(value, ("paper", "ink"))
        problems.add(line, "slides.setting", _NO_GROUND.fill(ground=value), hint)
        return settings
    if key == "facts":
        return replace(settings, facts=tuple(part for part in re.split(r"[,;\s]+", value) if part))
    return replace(settings, title=value) if key == "title" else replace(settings, label=value)


_UNKNOWN = QT_TRANSLATE_NOOP("slides", "“{key}” is not a setting of a slide.")
_NO_VALUE = QT_TRANSLATE_NOOP("slides", "“{key}” needs a value.")
_NOT_A_FLAG = QT_TRANSLATE_NOOP("slides", "“{key}” is on or off.")
_ALONE = QT_TRANSLATE_NOOP("slides", "Write {key} alone to switch it on.")
_NO_LAYOUT = QT_TRANSLATE_NOOP("slides", "There is no layout “{layout}”.")
_BAD_MINUTES = QT_TRANSLATE_NOOP("slides", "minutes={text} is not a number of minutes.")
_NO_GROUND = QT_TRANSLATE_NOOP("slides", "There is no ground “{ground}”.")
_HOW = {
    "layout": QT_TRANSLATE_NOOP("slides", "Write layout=statement."),
    "minutes": QT_TRANSLATE_NOOP("slides", "Write minutes=4 or minutes=2.5."),
    "facts": QT_TRANSLATE_NOOP("slides", "Write facts=F25 or facts=F25,F26."),
    "title": QT_TRANSLATE_NOOP("slides", "Write title=\"A few words\"."),
    "label": QT_TRANSLATE_NOOP("slides", "Write label=C2."),
    "ground": QT_TRANSLATE_NOOP("slides", "Write ground=paper or ground=ink."),
}  # fmt: skip
