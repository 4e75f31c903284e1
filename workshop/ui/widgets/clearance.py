"""Where in a window something may stand for a while without lying on anything that is pressed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

_EDGE = 24  # px from the foot of a window, and from its sides
_LEAST = 4  # px to anything else, and to the edge where there is little room
_ACROSS = 8  # places tried in a row, besides the middle


def clear_place(over: QWidget, size: QSize, but: QWidget) -> QPoint:
    """Where a box of that size covers nothing that is pressed; ``but`` is not looked at.

    Bottom centre if it can be, else the lowest place that is clear in the lower half, near the
    middle first. Where the rows of a table fill that, it may lie on rows, which can be scrolled,
    and not on the title of the page. Where buttons fill it, higher; bottom centre again when
    nothing is clear.
    """
    room = over.rect()
    home = QPoint((room.width() - size.width()) // 2, room.height() - size.height() - _EDGE)

    def clear(taken: QRegion, high: float) -> QPoint | None:
        for place in chain([home], _places(room, size, home.x())):
            box = QRect(place, size).adjusted(-_LEAST, -_LEAST, _LEAST, _LEAST)
            if place.y() > high and not taken.intersects(box):
                return place
        return None

    half, all_of_it = room.height() / 2, pressed(over, but)
    place = clear(all_of_it, half)
    if place is None:
        place = clear(pressed(over, but, rows=False), half) or clear(all_of_it, -1)
    return home if place is None else place


def pressed(over: QWidget, but: QWidget, *, rows: bool = True) -> QRegion:
    """Everything in a window that is pressed with a mouse or finger, as far as it is seen.

    Without ``rows`` the rows of tables and lists are not counted.
    """
    region = QRegion()
    for widget, seen in _seen(over, QPoint(), over.rect(), but):
        clicked = widget.focusPolicy() & Qt.FocusPolicy.ClickFocus or widget.hasMouseTracking()
        listed = isinstance(widget, QAbstractItemView) or _is_viewport(widget)
        if clicked and not isinstance(widget, QScrollArea) and (rows or not listed):
            region += seen
    return region


def _is_viewport(widget: QWidget) -> bool:
    view = widget.parentWidget()
    return isinstance(view, QAbstractItemView) and view.viewport() is widget


def _seen(
    parent: QWidget, at: QPoint, within: QRect, but: QWidget
) -> Iterator[tuple[QWidget, QRect]]:
    """The visible descendants with the part of each that is inside all around it."""
    for child in parent.children():
        if not isinstance(child, QWidget) or not child.isVisible() or child is but:
            continue
        if child.isWindow():
            continue
        corner = at + child.pos()
        seen = QRect(corner, child.size()) & within
        if not seen.isEmpty():
            yield child, seen
            yield from _seen(child, corner, seen, but)


def _places(room: QRect, size: QSize, middle: int) -> Iterator[QPoint]:
    """From the foot up, in each row from the middle outwards."""
    last = room.width() - size.width() - _EDGE
    across = [_EDGE + (last - _EDGE) * n // _ACROSS for n in range(_ACROSS + 1)]
    across = sorted((x for x in across if x >= 0), key=lambda x: abs(x - middle))
    for y in range(room.height() - size.height() - _LEAST, _LEAST - 1, -_LEAST):
        for x in (middle, *across):
            yield QPoint(x, y)
