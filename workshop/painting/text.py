"""Runs of text set in lines, with the line boxes of the design.

A line box is ``role.line`` high and the text stands in its middle: the baseline is at
``top + (line − ascent − descent) / 2 + ascent``, with the ascent and descent of the role's font,
whatever other fonts the line borrows from. Set text is measured before it is drawn; nothing here
decides what happens when it is too long.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from workshop.painting.fonts import role_font
from workshop.painting.theme import Role, StageTheme, colour
from workshop.slides.blocks import Run, Spans

Align = Literal["left", "center", "right"]

_BREAK = "\u2028"
_AFTER = " \t-‐–—/\u00ad\u2028\u200b"
_IDEOGRAPHS = "\u2e80"  # scripts from here on break between any two signs
_CODE_SIZE = 0.86


class Style(NamedTuple):
    """How a paragraph is set: the role, its colour, and those of links and inline code."""

    role: Role
    color: str
    link: str
    code_box: str
    ground: str  # what it stands on; not painted, but the pair must have its contrast

    @classmethod
    def on(cls, theme: StageTheme, role: Role, color: str = "", ground: str = "") -> Style:
        """The style of a role on a ground of the stage; ``color`` is ink unless said otherwise."""
        ink = color or theme.ink
        box = "" if ink == theme.dim else theme.line
        return cls(role, ink, theme.accent, box, ground or theme.page)


class Tint(NamedTuple):
    """A stretch of text in another colour; ``start`` and ``length`` in UTF-16 units."""

    start: int
    length: int
    color: str


class SetText(NamedTuple):
    """Text set in lines of one width.

    ``width`` is the longest line's, ``height`` the sum of the line boxes, ``lines`` their number.
    ``broken`` says that a word was longer than a line and had to be cut.
    """

    style: Style
    width: float
    height: float
    lines: int
    broken: bool
    layout: QTextLayout
    boxes: tuple[QRectF, ...] = ()  # behind inline code

    @property
    def words(self) -> str:
        """What it says."""
        return self.layout.text().replace(_BREAK, "\n")

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the first line box's upper left corner at (x, y)."""
        self._draw_boxes(painter, self.boxes, x, y)
        painter.setPen(colour(self.style.color))
        self.layout.draw(painter, QPointF(x, y))

    def draw_lines(self, painter: QPainter, x: float, y: float, lines: range) -> None:
        """Draw some of its lines, counted from 0; the first one's upper left corner at (x, y)."""
        high = self.style.role.line
        top, foot = lines.start * high, lines.stop * high
        boxes = [box for box in self.boxes if top <= box.top() < foot]
        self._draw_boxes(painter, boxes, x, y - top)
        painter.setPen(colour(self.style.color))
        for line in lines:
            self.layout.lineAt(line).draw(painter, QPointF(x, y - top))

    def _draw_boxes(self, painter: QPainter, boxes: Sequence[QRectF], x: float, y: float) -> None:
        if not boxes or not self.style.code_box:
            return
        path = QPainterPath()
        for box in boxes:
            path.addRoundedRect(box.translated(x, y), 6, 6)
        painter.fillPath(path, colour(self.style.code_box))


def set_text(
    spans: Spans | str,
    style: Style,
    width: float,
    *,
    align: Align = "left",
    balanced: bool = False,
    tints: Sequence[Tint] = (),
) -> SetText:
    """Set runs in lines at most ``width`` wide.

    ``balanced`` makes the lines of a heading about equally long instead of leaving one word alone;
    ``tints`` colour stretches of the text.
    """
    runs = (Run(spans),) if isinstance(spans, str) else spans
    layout, codes = _layout(runs, style, tints)
    broken, lines = _wrap(layout, style.role, width)
    if balanced and 1 < lines <= 4 and not broken:
        lines = _balance(layout, style.role, width, lines)
    elif 1 < lines <= 8 and not broken:
        lines = _accompany(layout, style.role, width, lines)
    longest = max((_natural(layout, k) for k in range(lines)), default=0.0)
    if align != "left":
        _align(layout, width, align)
    return SetText(
        style, longest, lines * style.role.line, lines, broken, layout,
        _code_boxes(layout, codes, style.role),
    )  # fmt: skip


def natural_width(spans: Spans | str, style: Style) -> float:
    """How wide runs are in lines that break only where the author broke them."""
    return set_text(spans, style, 100_000).width


def _layout(
    runs: Spans, style: Style, tints: Sequence[Tint]
) -> tuple[QTextLayout, list[tuple[int, int]]]:
    text = "".join(_shown(run) for run in runs)
    layout = QTextLayout(text, role_font(style.role))
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    formats, codes, at = [], [], 0
    for run in runs:
        size = units(_shown(run))
        if size and (run.strong or run.emphasis or run.code or run.href):
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = at, size, _format(run, style)
            formats.append(part)
            if run.code:
                codes.append((at, at + size))
        at += size
    formats.extend(_tint(tint) for tint in tints)
    if formats:
        layout.setFormats(formats)
    return layout, codes


def _shown(run: Run) -> str:
    return run.text.replace("\n", _BREAK)


def _flat(text: str) -> str:
    """The text with one sign for each UTF-16 unit, so that Qt's positions index it."""
    return text if units(text) == len(text) else "".join(c if c <= "\uffff" else "xx" for c in text)


def units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text) + sum(1 for c in text if ord(c) > 0xFFFF)


def _tint(tint: Tint) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    form = QTextCharFormat()
    form.setForeground(colour(tint.color))
    part.start, part.length, part.format = tint.start, tint.length, form
    return part


def _format(run: Run, style: Style) -> QTextCharFormat:
    role = style.role.weighing(600) if run.strong else style.role
    if run.code:
        size = round(role.size * _CODE_SIZE)
        role = Role("code", "mono", role.weight, size, role.line)
    made = QTextCharFormat()
    made.setFont(role_font(role, run.emphasis))
    if run.href:
        made.setFontUnderline(True)
        made.setForeground(colour(style.link))
    return made


def _wrap(layout: QTextLayout, role: Role, width: float) -> tuple[bool, int]:
    """Break into lines and put each into its line box; (a word was cut, how many lines)."""
    metrics = QFontMetricsF(role_font(role))
    baseline = (role.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    text = _flat(layout.text())
    broken, count = False, 0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, count * role.line + baseline - line.ascent()))
        count += 1
        after = line.textStart() + line.textLength()
        if after < len(text) and text[after - 1] not in _AFTER:
            broken = broken or max(text[after - 1 : after + 1]) < _IDEOGRAPHS
    layout.endLayout()
    return broken, count


def _balance(layout: QTextLayout, role: Role, width: float, lines: int) -> int:
    """Find the narrowest width that keeps the number of lines; explicit breaks stay."""
    if _BREAK in layout.text():
        return lines
    low, high = width / lines, width
    for _ in range(5):
        middle = (low + high) / 2
        broken, count = _wrap(layout, role, middle)
        if count > lines or broken:
            low = middle
        else:
            high = middle
    return _wrap(layout, role, high)[1]


def _accompany(layout: QTextLayout, role: Role, width: float, lines: int) -> int:
    """Give a last word that stands alone some company, by setting the text a little narrower."""
    if _BREAK in layout.text() or _natural(layout, lines - 1) > 0.16 * width:
        return lines
    for share in (0.95, 0.9, 0.85, 0.8):
        broken, count = _wrap(layout, role, width * share)
        if count > lines or broken:
            break
        if _natural(layout, lines - 1) > 0.16 * width:
            return lines
    return _wrap(layout, role, width)[1]


def _natural(layout: QTextLayout, index: int) -> float:
    """How wide a line's signs are; ``naturalTextWidth`` would add the font's widest overhang."""
    line = layout.lineAt(index)
    text = _flat(layout.text())
    start, end = line.textStart(), line.textStart() + line.textLength()
    while end > start and text[end - 1].isspace():
        end -= 1
    return abs(_x(line.cursorToX(end)) - _x(line.cursorToX(start)))


def _align(layout: QTextLayout, width: float, align: Align) -> None:
    for k in range(layout.lineCount()):
        line = layout.lineAt(k)
        room = width - _natural(layout, k)
        line.setPosition(QPointF(room / 2 if align == "center" else room, line.y()))


def _code_boxes(
    layout: QTextLayout, codes: list[tuple[int, int]], role: Role
) -> tuple[QRectF, ...]:
    boxes = []
    for start, end in codes:
        for k in range(layout.lineCount()):
            line = layout.lineAt(k)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                inset = role.line * 0.12
                top, high = k * role.line + inset, role.line - 2 * inset
                boxes.append(QRectF(left - 5, top, right - left + 10, high))
    return tuple(boxes)


def _x(answer: object) -> float:
    """PySide answers ``cursorToX`` with (x, cursor) or x alone, depending on its version."""
    value = answer[0] if isinstance(answer, tuple) else answer
    return float(value)  # type: ignore[arg-type]
