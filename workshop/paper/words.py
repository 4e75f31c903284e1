"""The words of a handout, translated by whoever writes it."""

from __future__ import annotations

from collections.abc import Callable

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.clock import clock_words
from workshop.paper.edition import Chapter, Edition, Sheet
from workshop.slides.slide import Channel

Say = Callable[[Message], str]

CONTENTS = QT_TRANSLATE_NOOP("paper", "Contents")
ORDER = QT_TRANSLATE_NOOP("paper", "Running order")
SOURCES = QT_TRANSLATE_NOOP("paper", "Sources")
IN_WORDS = QT_TRANSLATE_NOOP("paper", "The clip in words")
THE_CLIP_IN_WORDS = QT_TRANSLATE_NOOP("paper", "The clip in words: {title}")
STARTS = QT_TRANSLATE_NOOP("paper", "Starts")
MINUTES = QT_TRANSLATE_NOOP("paper", "Minutes")
WHAT = QT_TRANSLATE_NOOP("paper", "What")
OPTIONAL = QT_TRANSLATE_NOOP("paper", "optional")
CLIP = QT_TRANSLATE_NOOP("paper", "Clip: {title}")
CHART = QT_TRANSLATE_NOOP("paper", "Chart: {title}")
MET = QT_TRANSLATE_NOOP("paper", "Yes:")
NOT_MET = QT_TRANSLATE_NOOP("paper", "No:")
BREAK = QT_TRANSLATE_NOOP("paper", "Break")

_FOR_ATTENDEES = QT_TRANSLATE_NOOP("paper", "For those who take part")
_FOR_FACILITATORS = QT_TRANSLATE_NOOP("paper", "For facilitators")
_MODULE = QT_TRANSLATE_NOOP("paper", "Module {number}")
_MIN = QT_TRANSLATE_NOOP("paper", "{count} min")

CHANNELS: dict[Channel, Message] = {
    "say": QT_TRANSLATE_NOOP("paper", "Say"),
    "ask": QT_TRANSLATE_NOOP("paper", "Ask"),
    "do": QT_TRANSLATE_NOOP("paper", "Do"),
    "materials": QT_TRANSLATE_NOOP("paper", "Materials"),
    "objection": QT_TRANSLATE_NOOP("paper", "Objection"),
}


def audience(edition: Edition) -> Message:
    """Whom an edition is for."""
    return _FOR_FACILITATORS if edition.audience == "facilitators" else _FOR_ATTENDEES


def chapter_label(chapter: Chapter, say: Say) -> str:
    """What stands above a chapter's title: its module's number, or nothing."""
    return say(_MODULE.fill(number=chapter.number)) if chapter.number else ""


def chapter_title(chapter: Chapter, say: Say) -> str:
    """What a part of the day is called."""
    return chapter.title or say(BREAK)


def starts(chapter: Chapter) -> str:
    """When a part begins, as "09:20"; empty in a plan without a clock."""
    return "" if chapter.starts is None else clock_words(chapter.starts)


def minutes(count: float, say: Say) -> str:
    """A planned time, rounded to whole minutes; empty for none."""
    return say(_MIN.fill(count=max(1, round(count)))) if count else ""


def sheet_line(sheet: Sheet, say: Say) -> str:
    """What a facilitator reads beside a slide: its number or label, minutes, optional."""
    more = [minutes(sheet.minutes, say), say(OPTIONAL) if sheet.slide.optional else ""]
    return " · ".join(word for word in (sheet.mark, *more) if word)
