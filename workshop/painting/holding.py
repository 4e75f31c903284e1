"""Pages that hold the room while no slide does: a welcome, a break, work at the tables, a list.

Each is an ordinary slide made from a few words, so it is laid out, fitted and painted as any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from workshop.slides.blocks import Block, Heading, Item, Items, Paragraph, Run
from workshop.slides.slide import Layout, Slide

translate = QCoreApplication.translate

_AFTER_QUESTION = re.compile(r"(?<=[?!])\s+")

LINES = 6
"""Entries of a list on one page."""


def welcome_slide(title: str) -> Slide:
    """What the room sees while it fills: what the course is called."""
    return _made("title", title, (_heading(title), _paragraph(translate("painting", "Welcome"))))


def break_slide(name: str, after: str, minutes: float | None) -> Slide:
    """A break: its name, what comes after it, how long it lasts."""
    title = name or translate("painting", "A short break")
    blocks: list[Block] = [_heading(title)]
    if after:
        blocks.append(_paragraph(translate("painting", "Next: {what}").format(what=after)))
    return _made("break", title, tuple(blocks), minutes)


def clock_slide(minutes: float) -> Slide:
    """A large clock for whatever the room is doing."""
    number = f"{minutes:g}".replace(".", QLocale().decimalPoint())
    said = translate("painting", "{minutes} minutes").format(minutes=number)
    title = translate("painting", "One minute") if minutes == 1 else said
    label = translate("painting", "On the clock")
    return _made("discussion", title, (_paragraph(label), _heading(title)), minutes)


def work_slide(title: str, brief: str, minutes: float | None) -> Slide:
    """An exercise worked on at the tables: what is wanted, and the time left."""
    label = translate("painting", "At your tables")
    blocks = (_paragraph(label), _heading(title), *(_paragraph(part) for part in [brief] if part))
    return _made("discussion", title, blocks, minutes)


def talk_slide(question: str, rest: str, minutes: float | None) -> Slide:
    """What to talk about after an exercise."""
    label = translate("painting", "Talk about it")
    asked = question or translate("painting", "What would you do now?")
    more = [_paragraph(part) for part in _AFTER_QUESTION.split(rest) if part]
    blocks = (_paragraph(label), _heading(asked), *more)
    return _made("discussion", asked, blocks, minutes)


def list_slides(title: str, lines: Sequence[str]) -> tuple[Slide, ...]:
    """A list over as many pages as it needs; one page that says so when nothing is on it."""
    if not lines:
        nothing = _paragraph(translate("painting", "Nothing yet."))
        return (_made("statement", title, (_heading(title), nothing)),)
    groups = [lines[k : k + LINES] for k in range(0, len(lines), LINES)]
    return tuple(_made("steps", title, (_heading(title), _items(group))) for group in groups)


def _items(lines: Sequence[str]) -> Items:
    return Items(tuple(Item((Run(line),)) for line in lines))


def _heading(text: str) -> Heading:
    return Heading(1, (Run(text),))


def _paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def _made(
    layout: Layout, title: str, blocks: tuple[Block, ...], minutes: float | None = None
) -> Slide:
    return Slide(0, None, "", 0, title, layout, blocks, minutes=minutes)
