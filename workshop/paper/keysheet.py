"""The list of keys on one sheet of paper, to lie beside the laptop."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from workshop.painting.fonts import without_ligatures
from workshop.painting.text import Style, set_text
from workshop.painting.theme import Role, stage_theme
from workshop.paper.press import CHAPTER, LABEL, SMALL, TITLE

Row = tuple[str, str, str]
"""Heading, keys, what they do."""

_DOTS = 1200
_MARGIN = 44.0
_GAP = 28.0
_KEYS = 0.42  # share of a column for the keys


def write_key_sheet(rows: Iterable[Row], title: str, out: Path) -> None:
    """Write the sheet as PDF (Letter, two columns), whole or not at all.

    Raises OSError when it cannot be written.
    """
    fresh = out.with_name(f".{out.name}.part")
    try:
        with fresh.open("wb"):
            pass
        writer = QPdfWriter(str(fresh))
        writer.setResolution(_DOTS)
        writer.setTitle(title)
        size = QPageSize(QPageSize.PageSizeId.Letter)
        none = QMarginsF(0, 0, 0, 0)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, none))
        page = size.size(QPageSize.Unit.Point)
        with QPainter(writer) as painter, without_ligatures():
            painter.scale(_DOTS / 72, _DOTS / 72)
            _Sheet(painter, writer, float(page.width()), float(page.height())).draw(title, rows)
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)


class _Sheet:
    """Two columns from the top down, over to a new page when both are full."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, width: float, height: float) -> None:
        self._painter, self._writer = painter, writer
        self._width, self._height = width, height
        self._theme = stage_theme("paper")
        self._wide = (width - 2 * _MARGIN - _GAP) / 2
        self._column = 0
        self._from = self._top = _MARGIN

    def draw(self, title: str, rows: Iterable[Row]) -> None:
        """All of it."""
        self._from = self._put(title, TITLE, self._width) + 14
        self._top = self._from
        for heading, group in groupby(rows, key=lambda row: row[0]):
            self._room(CHAPTER.line + 2 * LABEL.line)
            self._top = self._put(heading, CHAPTER, self._wide) + 2
            for _, keys, what in group:
                self._row(keys, what)
            self._top += 12

    def _row(self, keys: str, what: str) -> None:
        first = self._wide * _KEYS
        left = set_text(keys, Style.on(self._theme, LABEL), first - 8)
        right = set_text(what, Style.on(self._theme, SMALL), self._wide - first)
        height = max(left.height, right.height)
        self._room(height)
        left.draw(self._painter, self._left, self._top)
        right.draw(self._painter, self._left + first, self._top + 1)
        self._top += height + 3

    def _put(self, text: str, role: Role, width: float) -> float:
        made = set_text(text, Style.on(self._theme, role), width)
        made.draw(self._painter, self._left, self._top)
        return self._top + made.height

    @property
    def _left(self) -> float:
        return _MARGIN + self._column * (self._wide + _GAP)

    def _room(self, height: float) -> None:
        if self._top + height <= self._height - _MARGIN:
            return
        self._column += 1
        if self._column == 2:
            self._writer.newPage()
            self._column, self._from = 0, _MARGIN
        self._top = self._from
