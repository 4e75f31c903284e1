"""Pages that hand over to something else: a clip over the whole page, an exercise to be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF

from workshop.painting.draft import LEFT, READING, TOP, Context, Draft, Sheet, column, words
from workshop.painting.flow import Room, flow
from workshop.painting.glyphs import exercise_glyph
from workshop.painting.layouts import body
from workshop.painting.layouts.common import clip_of, finish, floor, parted
from workshop.painting.live import ClipView
from workshop.painting.marks import Box, Icon
from workshop.slides.blocks import Exercise
from workshop.slides.slide import Slide

translate = QCoreApplication.translate

_OPTION = re.compile(r"^\s*(?:[-*]\s+)?(?:\[\(.?\)\]|\[\[.?\]\])\s*(.+?)\s*$")
_MARKS = re.compile(r"\[\[[^\]]*\]\]|\[\([^)]*\)\]")
_WRITTEN = re.compile(r"\s*\[\[\s*\S.*?\s*\]\]\s*")
_STARS = re.compile(r"\s*\*{3,}\s*")
_BLANK = "…"
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
    heading = slide.title if parts.heading is not None else ""
    quick = quick_question(found.question, heading) if found is not None else Quick()
    asked, options = quick.asked, quick.options
    label = (
        translate("painting", "Quick question") if options else translate("painting", "Exercise")
    )
    sheet.text(label, context.style("label", theme.accent), LEFT, 112, READING)
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
        shown = found is not None and 0 < found.reveal <= context.step
        _options(sheet, quick, Answers(y, low, found.line if found else slide.line, shown))
    elif found is not None:
        _hint(sheet, max(y, 868.0) if y <= 868 else y, low)
    if not options:
        _sign(sheet, found.kind if found is not None else "")
    finish(sheet, slide, parts.source)
    return sheet.draft()


class Quick(NamedTuple):
    """A quick question: what is asked, its answers, which are right (None: not known), and why."""

    asked: str = ""
    options: Sequence[str] = ()
    right: Sequence[bool] | None = None
    why: str = ""


class Answers(NamedTuple):
    """Where the answers stand: from ``y`` down to ``low``; ``shown`` says which are right."""

    y: float
    low: float
    line: int
    shown: bool


def quick_question(text: str, heading: str = "") -> Quick:
    """A quick question from LiaScript's marks; without words of its own the heading asks it."""
    # Not before there is a question: the page of an exercise would wait 40 ms for all this.
    from workshop.exercises.quiz.grading import key_answer
    from workshop.exercises.quiz.lia import read_lia
    from workshop.exercises.quiz.model import Choice, Number, Short

    asked, options = _marks_of(text)
    imported, _ = read_lia(text if asked else f"{heading or _BLANK}\n{text}", Path())
    question = next(iter(imported.questions.values()), None)
    if question is None:
        return Quick(asked, options)
    why = question.why.get()
    words = asked and question.ask.get()
    match question:
        case Choice():
            texts = [option.text.get() for option in question.options]
            if question.form == "truth":
                texts = [translate("painting", "True"), translate("painting", "False")]
            return Quick(words, texts, [option.right for option in question.options], why)
        case Short() | Number():
            return Quick(words, [f"{key_answer(question)}"], None, why)
    return Quick(asked, options)


def _marks_of(text: str) -> tuple[str, list[str]]:
    """What is asked and offered, line by line, whatever else is wrong with the text."""
    asked, options, in_why = [], [], False
    for row in text.splitlines():
        if _STARS.fullmatch(row):
            in_why = not in_why
        elif found := _OPTION.match(row):
            options += [found.group(1)] if "[[?]]" not in row else []
        elif row.strip() and not in_why and "[[?]]" not in row and not _WRITTEN.fullmatch(row):
            asked.append(_MARKS.sub("____", row.strip()))
    return " ".join(asked), options


def _options(sheet: Sheet, quick: Quick, at: Answers) -> None:
    """Answers in rows with a letter each; what is right is filled, checked, and below it why.

    A question with one answer to be written has an empty row until it is shown.
    """
    context, theme = sheet.context, sheet.context.theme
    y, written = at.y, quick.right is None and len(quick.options) == 1
    for k, option in enumerate(quick.options):
        right = at.shown and (quick.right[k] if quick.right is not None else written)
        ground = theme.accent_tint if right else theme.page
        rect = QRectF(LEFT, y, 1296, _ROW)
        fill, edge, width = (ground, theme.accent, 4) if right else ("", theme.edge, 2)
        sheet.add(Box(rect, fill, edge, width, 16))
        letter = "?" if written else chr(ord("A") + k % 26)
        style = context.style("item", theme.accent, ground)
        sheet.text(letter, style, LEFT + 32, y + 18, 64)
        role = context.role("item").at(46).weighing(600 if right else 400)
        said = "…" if written and not at.shown else option
        text = words(said, context.style(role, "", ground), 1296 - 96 - 108, at.line)
        sheet.put(text, LEFT + 96, y + (_ROW - text.height) / 2, at.low)
        if at.shown and (quick.right is not None or written):
            icon, color = ("check-bold", theme.accent) if right else ("x-bold", theme.ink2)
            place = QRectF(LEFT + 1296 - 76, y + (_ROW - 44) / 2, 44, 44)
            sheet.add(Icon(icon, place, color, ground))
        y += max(_PITCH, text.height + 36)
    if quick.why:
        piece = words(quick.why, context.style("body"), READING, at.line)
        sheet.put(piece if at.shown else piece.hidden(), LEFT, y + 12, at.low)


def _hint(sheet: Sheet, y: float, low: float) -> None:
    """Where the exercise is done."""
    context, theme = sheet.context, sheet.context.theme
    sheet.add(Icon("graduation-cap-bold", QRectF(LEFT, y, 44, 44), theme.accent, theme.page))
    style = context.style("label", theme.accent)
    where = translate("painting", "Open it under Practise")
    sheet.put(words(where, style, 1000), LEFT + 64, y, max(low, y + 60))


def _sign(sheet: Sheet, kind: str) -> None:
    """The sign of that kind of exercise, large, on the last columns."""
    theme = sheet.context.theme
    rect = QRectF(column(10) - 48, TOP + 224, 432, 432)
    sheet.add(Box(rect, fill=theme.accent_tint, radius=20))
    inner = rect.adjusted(84, 84, -84, -84)
    sheet.add(Icon(exercise_glyph(kind), inner, theme.accent, theme.accent_tint))
