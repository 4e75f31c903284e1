"""Discussion and break: a question or a way back at the left, the time left in a ring."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from workshop.painting.draft import LEFT, READING, Context, Draft, Sheet, words
from workshop.painting.flow import Room, flow
from workshop.painting.layouts.common import finish, floor, parted, words_of
from workshop.painting.live import After, BackAt, Countdown
from workshop.slides.blocks import Block, Heading, Paragraph, Prompt, Spans
from workshop.slides.slide import Slide

translate = QCoreApplication.translate

_LABEL = 112.0
_MIDDLE = 520.0
_BESIDE = 1100.0


def discussion(slide: Slide, context: Context) -> Draft:
    """The label, the question, what to do with it; the countdown when minutes are given."""
    sheet, theme = Sheet(context), context.theme
    parts = parted(slide.blocks)
    rest = [*parts.before, *parts.rest]
    prompt = next((block for block in rest if isinstance(block, Prompt)), None)
    above = rest[: rest.index(prompt)] if prompt is not None else list(parts.before)
    minutes = slide.minutes or (prompt.minutes if prompt else 0.0)
    asked, rest = _question(slide, parts.heading, prompt, rest)
    label, rest = _label(rest, [*above, *([parts.heading] if prompt else [])])
    width = _BESIDE if minutes else READING
    question = words(asked.spans, context.style("question"), width, asked.line, balanced=True)
    color = theme.ink2
    below = flow(rest, context, Room(width - 100, 400, large=False, color=color))
    low = floor(context, parts.source)
    gap = 60.0 if below.height else 0.0
    y = max(190.0, min(_MIDDLE - (question.height + gap + below.height) / 2, low))
    if label:
        sheet.text(label, context.style("label", theme.lamp_text), LEFT, _LABEL, READING)
    edge = sheet.put(context.reveal(question, asked.step), LEFT, y, low)
    sheet.put(below, LEFT, edge + gap, low)
    if minutes:
        sheet.add(Countdown(theme, minutes * 60))
    finish(sheet, slide, parts.source)
    return sheet.draft()


def _question(
    slide: Slide, heading: Heading | None, prompt: Prompt | None, rest: Sequence[Block]
) -> tuple[Heading, list[Block]]:
    """The question as a heading, and the other blocks."""
    if prompt is not None:
        asked = Heading(1, prompt.spans, line=prompt.line, step=prompt.step)
        others = [block for block in rest if block is not prompt]
        return asked, ([heading, *others] if heading is not None else others)
    if heading is not None:
        return heading, list(rest)
    first = next((block for block in rest if isinstance(block, Paragraph)), None)
    spans: Spans = first.spans if first is not None else ()
    return Heading(1, spans, line=slide.line), [block for block in rest if block is not first]


def _label(
    rest: Sequence[Block], before: Sequence[Block | None]
) -> tuple[Spans | str, list[Block]]:
    """A short line written above the question is its label."""
    for block in rest:
        if isinstance(block, Heading) or (isinstance(block, Paragraph) and block in before):
            if len(words_of(block)) <= 80:
                return block.spans, [other for other in rest if other is not block]
            break
    return translate("painting", "Talk about it"), list(rest)


def pause(slide: Slide, context: Context) -> Draft:
    """A break: what it is, when it ends, what comes next; the minutes left in the ring."""
    sheet, theme = Sheet(context), context.theme
    parts = parted(slide.blocks)
    rest = [*parts.before, *parts.rest]
    role = context.role("title")
    name = words_of(parts.heading) if parts.heading else slide.title
    minutes = slide.minutes or 0.0
    width = _BESIDE if minutes else READING
    below = flow(rest, context, Room(width - 100, 380, large=False, color=theme.ink2))
    low = floor(context, parts.source)
    y = min(372.0, low - 40 - below.height - role.line)
    sheet.add(BackAt(theme, role, name or translate("painting", "A short break"), y, width))
    sheet.put(below, LEFT, y + role.line + 40, low)
    if not below.height:
        sheet.add(After(theme, y + role.line + 40, width - 100))
    if minutes:
        sheet.add(Countdown(theme, minutes * 60, minutes=True))
    finish(sheet, slide, parts.source)
    return sheet.draft()
