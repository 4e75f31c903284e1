"""Where the parts of the console stand, worked out from its size; plain numbers, no widgets.

With room, the mirror and its controls stand left and the facilitator's cards right, the day along
the foot. A small window over the stage keeps the clock, the clip and the notes. At very large text
everything stands in one column, in the same order; the clock beside the mirror if it can.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QRect, QSize

from workshop.values import dataclass

Shape = Literal["wide", "column", "small"]

SMALL_WIDE, SMALL_HIGH = 900, 560
_COLUMN_SCALE = 1.5  # text sizes from which on there is one column
_NOTES = 60  # px of notes, at least
_BESIDE = 300  # px at text size 100 % the clock needs to stand beside the mirror
_EDGE = 20  # px around everything
_RIGHT = 400  # px the right column keeps at text size 100 %


@dataclass(frozen=True, slots=True)
class Measures:
    """What the parts need, in px: heights as they are in the column they will stand in."""

    scale: float
    transport: int
    tools: int
    clock: int
    next: int
    notice: int  # 0: there is none
    agenda: int
    clip: bool  # whether the page has something to control
    failing: int = 0  # of the card in place of the controls; 0: nothing has failed


@dataclass(frozen=True, slots=True)
class Places:
    """Where each part stands; a part that is missing is hidden. ``high`` is the whole page's."""

    shape: Shape
    at: Mapping[str, QRect]
    high: int = 0


def shape_of(size: QSize, scale: float) -> Shape:
    """How the console is laid out at a size and text size."""
    if size.width() < SMALL_WIDE or size.height() < SMALL_HIGH:
        return "small"
    return "column" if scale >= _COLUMN_SCALE else "wide"


def places(size: QSize, needs: Measures) -> Places:
    """Where everything stands below the header, in an area of ``size``."""
    shape = shape_of(size, needs.scale)
    if shape == "small":
        return _small(size, needs)
    return _column(size, needs) if shape == "column" else _wide(size, needs)


def mirror_wide(size: QSize, needs: Measures) -> int:
    """How wide mirror, controls and tools are, side by side with the cards; px."""
    gap = 12 if is_tight(size) else 16
    left_foot = size.height() - needs.agenda - 14 - (4 if is_tight(size) else 12)
    under = max(needs.transport + needs.tools + gap, needs.failing) + gap
    right_least = max(round(_RIGHT * needs.scale), size.width() // 3 + 4)
    return min(size.width() - 3 * _EDGE - right_least, (left_foot - gap - under) * 16 // 9)


def is_tight(size: QSize) -> bool:
    """Whether margins shrink and key letters go."""
    return size.height() < 800 or size.width() < 1400


def _wide(size: QSize, needs: Measures) -> Places:
    wide, high = size.width(), size.height()
    edge, gap = _EDGE, 12 if is_tight(size) else 16
    agenda = QRect(edge, high - needs.agenda - 4, wide - 2 * edge, needs.agenda)
    foot = agenda.top() - 10  # the rule over the strip
    left_wide = mirror_wide(size, needs)
    mirror = QRect(edge, gap, left_wide, left_wide * 9 // 16)
    top = mirror.bottom() + 1 + gap
    at = {"mirror": mirror, "agenda": agenda}
    if needs.failing:
        high = max(needs.failing, needs.transport + needs.tools + gap)
        at["failing"] = QRect(edge, top, left_wide, high)
    else:
        at["transport"] = QRect(edge, top, left_wide, needs.transport)
        top += needs.transport + gap
        at["tools"] = QRect(edge, top, left_wide, needs.tools)
    left = mirror.right() + 1 + edge
    at["rule"] = QRect(edge, foot, wide - 2 * edge, 1)
    area = QRect(left, gap, wide - edge - left, foot - gap - gap)
    at.update(_cards(area, needs, gap))
    return Places("wide", at, high)


def _cards(area: QRect, needs: Measures, gap: int) -> dict[str, QRect]:
    """Clock, next, what must be said, and the notes that take the rest."""
    at, top = {}, area.top()
    for name, high in (("clock", needs.clock), ("next", needs.next), ("notice", needs.notice)):
        if high:
            at[name] = QRect(area.left(), top, area.width(), high)
            top += high + gap
    at["notes"] = QRect(area.left(), top, area.width(), max(_NOTES, area.bottom() + 1 - top))
    return at


def _small(size: QSize, needs: Measures) -> Places:
    if needs.failing:
        return _small_failing(size, needs)
    edge = 8
    wide = size.width() - 2 * edge
    at, top = {}, edge
    rows = [("clock", needs.clock), ("notice", needs.notice)]
    used = sum(high + edge for _, high in rows if high) + 2 * edge
    if needs.clip and size.height() - used - needs.transport >= _NOTES:
        rows.append(("transport", needs.transport))
    if size.height() > 2 * needs.clock + needs.next:
        rows.append(("next", needs.next))
    for name, high in rows:
        if high:
            at[name] = QRect(edge, top, wide, high)
            top += high + edge
    at["notes"] = QRect(edge, top, wide, max(_NOTES, size.height() - edge - top))
    return Places("small", at, size.height())


def _small_failing(size: QSize, needs: Measures) -> Places:
    """The card of what fails comes first; clock, message and notes as there is room."""
    edge = 8
    wide, top = size.width() - 2 * edge, edge
    spare = size.height() - 2 * edge - needs.failing
    at = {}
    for name, high in (
        ("clock", needs.clock),
        ("failing", needs.failing),
        ("notice", needs.notice),
    ):
        fits = name == "failing" or (0 < high <= spare - edge)
        if fits:
            at[name] = QRect(edge, top, wide, high)
            top += high + edge
            spare -= 0 if name == "failing" else high + edge
    if spare - edge >= _NOTES:
        at["notes"] = QRect(edge, top, wide, spare - edge)
    return Places("small", at, size.height())


def _column(size: QSize, needs: Measures) -> Places:
    edge, gap = 20, 16
    wide = size.width() - 2 * edge - 12  # the scroll bar
    mirror_high = min(wide * 9 // 16, size.height() // 2)
    at, top = {}, gap
    at["mirror"] = mirror = QRect(edge, top, mirror_high * 16 // 9, mirror_high)
    left = mirror.right() + 1 + gap
    beside = edge + wide - left >= _BESIDE * needs.scale
    if beside:  # the time is what is looked at most
        high = max(mirror_high, needs.clock)
        at["clock"] = QRect(left, top, edge + wide - left, high)
        top += high + gap
    else:
        top += mirror_high + gap
    notes = max(300, size.height() // 2)
    for name, high in (
        ("failing", needs.failing), ("transport", 0 if needs.failing else needs.transport),
        ("tools", needs.tools), ("clock", 0 if beside else needs.clock),
        ("next", needs.next), ("notice", needs.notice), ("notes", notes),
        ("agenda", needs.agenda),
    ):  # fmt: skip
        if high:
            at[name] = QRect(edge, top, wide, high)
            top += high + gap
    return Places("column", at, top)
