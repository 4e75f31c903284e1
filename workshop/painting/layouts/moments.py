"""Pages that hand over to something else: a clip over the whole page, an exercise to be done."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QRectF

from workshop.painting.draft import LEFT, READING, TOP, Context, Draft, Sheet, column, words
from workshop.painting.flow import Room, flow
from workshop.painting.layouts import body
from workshop.painting.layouts.common import clip_of, finish, floor, parted
from workshop.painting.live import ClipView
from workshop.painting.marks import Box, Icon
from workshop.slides.blocks import Exercise
from workshop.slides.slide import Slide

translate = QCoreApplication.translate

_OPTION = re.compile(r"^\s*(?:[-*]\s+)?(?:\[\(.?\)\]|\[\[.?\]\])\s*(.+?)\s*$")
_MARKS = re.compile(r"\[\[[^\]]*\]\]|\[\([^)]*\)\]")
_ROW, _PITCH = 100.0, 116.0


def clip(slide: Slide, context: Context) -> Draft:
    """A clip fills the page; without one the page of running content."""
    found = clip_of(slide.blocks)
    if found is None:
        return body.lay(slide, context)
    title = found.title or slide.title
    return Draft(context.theme, (ClipView(found, title, context.theme),))


def exercise(slide: Slide, context: Context) -> Draft:
    """What the exercise is called and about, and where it is done; or a quick question."""
    sheet, theme = Sheet(context), context.theme
    parts = parted(slide.blocks)
    rest = [*parts.before, *parts.rest]
    found = next((block for block in rest if isinstance(block, Exercise)), None)
    others = [block for block in rest if block is not found]
    low = floor(context, parts.source)
    label = translate("painting", "Exercise")
    sheet.text(label, context.style("label", theme.accent), LEFT, 112, READING)
    asked, options = quick_question(found.question) if found is not None else ("", [])
    name = parts.heading.spans if parts.heading is not None else slide.title or asked
    line = parts.heading.line if parts.heading is not None else slide.line
    wide = 1200.0 if not options else READING
    title = words(name, context.style("question"), wide, line, balanced=True)
    y = sheet.put(title, LEFT, 180, low) + 44
    if others:
        piece = flow(others, context, Room(1080 if not options else wide, low - y, large=False))
        y = sheet.put(piece, LEFT, y, low) + 40
    if options:
        if asked and parts.heading is not None:
            y = sheet.text(asked, context.style("body"), LEFT, y, wide, slide.line) + 28
        _options(sheet, options, y, low, found.line if found else slide.line)
    elif found is not None:
        _hint(sheet, max(y, 868.0) if y <= 868 else y, low)
    if not options:
        _sliders(sheet)
    finish(sheet, slide, parts.source)
    return sheet.draft()


def quick_question(text: str) -> tuple[str, list[str]]:
    """A question and its answers from LiaScript's marks; which are right is not told here."""
    asked, options = [], []
    for row in text.splitlines():
        found = _OPTION.match(row)
        if found and "[[?]]" not in row:
            options.append(found.group(1))
        elif row.strip() and "[[?]]" not in row:
            asked.append(_MARKS.sub("____", row.strip()))
    return " ".join(asked), options


def _options(sheet: Sheet, options: list[str], y: float, low: float, line: int) -> None:
    """Answers in rows with a letter each."""
    context, theme = sheet.context, sheet.context.theme
    for k, option in enumerate(options):
        rect = QRectF(LEFT, y, 1296, _ROW)
        sheet.add(Box(rect, edge=theme.edge, width=2, radius=16))
        letter = chr(ord("A") + k % 26)
        sheet.text(letter, context.style("item", theme.accent), LEFT + 32, y + 18, 64)
        style = context.style(context.role("item").at(46).weighing(400))
        text = words(option, style, 1296 - 96 - 32, line)
        sheet.put(text, LEFT + 96, y + (_ROW - text.height) / 2, low)
        y += max(_PITCH, text.height + 36)


def _hint(sheet: Sheet, y: float, low: float) -> None:
    """Where the exercise is done."""
    context, theme = sheet.context, sheet.context.theme
    sheet.add(Icon("graduation-cap-bold", QRectF(LEFT, y, 44, 44), theme.accent, theme.page))
    style = context.style("label", theme.accent)
    where = translate("painting", "Open it under Practise")
    sheet.put(words(where, style, 1000), LEFT + 64, y, max(low, y + 60))


def _sliders(sheet: Sheet) -> None:
    """The sign of exercises, large, on the last columns."""
    theme = sheet.context.theme
    rect = QRectF(column(10) - 48, TOP + 224, 432, 432)
    sheet.add(Box(rect, fill=theme.accent_tint, radius=20))
    inner = rect.adjusted(84, 84, -84, -84)
    sheet.add(Icon("sliders-horizontal", inner, theme.accent, theme.accent_tint))
