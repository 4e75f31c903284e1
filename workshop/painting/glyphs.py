"""Phosphor icons as outlines, drawn at any size, colour and pixel ratio.

The outlines are read from the TrueType file that qtawesome ships; the package itself is never
imported (its first icon costs about 200 ms, this reader about 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPixmap,
    QRawFont,
    QTransform,
)

from workshop.painting.theme import colour

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

EXERCISES: Mapping[str, str] = {
    "privacy-settings": "sliders-horizontal",
    "settings": "sliders-horizontal",
    "conversation": "chats-circle",
    "assessment": "gauge",
    "quiz": "check-square-offset",
    "sort": "cards",
    "spot": "magnifying-glass",
}
"""The icon of each kind of exercise, by the word under ``kind:`` of its file."""

_EM = 24.0
_RATIOS = (1.0, 2.0)


def exercise_glyph(kind: str) -> str:
    """The icon of a kind of exercise; of one that is not known the icon of exercises at large."""
    return EXERCISES.get(kind, "sliders-horizontal")


class Glyphs:
    """The icons by Phosphor's names (``eye``, ``eye-bold``, ``check-circle-fill``).

    The font is read when the first icon is asked for and each outline is kept. An unknown name, or
    a missing font, draws nothing: an icon always stands beside a word.
    """

    def __init__(self) -> None:
        self._font: QRawFont | None = None
        self._names = ""
        self._paths: dict[str, QPainterPath] = {}

    def path(self, name: str) -> QPainterPath:
        """The outline in a box of 24×24 with its upper left corner at the origin."""
        known = self._paths.get(name)
        if known is None:
            known = self._paths[name] = self._read(name)
        return known

    def paint(self, painter: QPainter, name: str, rect: QRectF, color: str | QColor) -> None:
        """Draw an icon into the largest square in the middle of ``rect``."""
        side = min(rect.width(), rect.height())
        corner = rect.center() - QPointF(side / 2, side / 2)
        place = QTransform.fromTranslate(corner.x(), corner.y()).scale(side / _EM, side / _EM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(place.map(self.path(name)), _made(color))
        painter.restore()

    def pixmap(self, name: str, size: int, color: str | QColor, ratio: float = 2.0) -> QPixmap:
        """An icon of ``size`` logical pixels for a screen of ``ratio`` device pixels each."""
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, name, QRectF(0, 0, size, size), color)
        painter.end()
        return pixmap

    def icon(
        self, name: str, color: str | QColor, size: int = 20, disabled: str | QColor | None = None
    ) -> QIcon:
        """An icon for buttons and menus, sharp at pixel ratios 1 and 2."""
        # Not before there is one: PySide takes 3 ms to make the class ready.
        from PySide6.QtGui import QIcon

        icon = QIcon()
        for ratio in _RATIOS:
            icon.addPixmap(self.pixmap(name, size, color, ratio))
            if disabled is not None:
                grey = self.pixmap(name, size, disabled, ratio)
                icon.addPixmap(grey, QIcon.Mode.Disabled)
        return icon

    def _read(self, name: str) -> QPainterPath:
        if self._font is None:
            self._font, self._names = _open()
        code = _code(self._names, name)
        if code is None or not self._font.isValid():
            return QPainterPath()
        indexes = self._font.glyphIndexesForString(chr(code))
        path = self._font.pathForGlyph(indexes[0])
        return QTransform.fromTranslate(0, _EM).map(path)


def _open() -> tuple[QRawFont, str]:
    spec = find_spec("qtawesome")
    folders = spec.submodule_search_locations if spec is not None else None
    for folder in folders or ():
        fonts = Path(folder, "fonts")
        files = sorted(fonts.glob("phosphor-[0-9]*.ttf"))
        maps = sorted(fonts.glob("phosphor-charmap-*.json"))
        if files and maps:
            font = QRawFont(str(files[-1]), _EM, QFont.HintingPreference.PreferNoHinting)
            return font, maps[-1].read_text(encoding="utf-8")
    return QRawFont(), ""


def _code(names: str, name: str) -> int | None:
    """The code point of a name. Found in the text itself: parsing all 6,000 costs 3 ms."""
    key = f'"{name}": "'
    at = names.find(key)
    if at < 0:
        return None
    at += len(key)
    return int(names[at : names.index('"', at)], 16)


def _made(color: str | QColor) -> QColor:
    return colour(color) if isinstance(color, str) else color
