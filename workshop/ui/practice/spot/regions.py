"""The picture of a post with its numbered regions: how large it is, where they lie."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop.exercises.spot.model import Part
from workshop.ui.look import Look

_WIDE = 640  # px at text size 100 %, the widest a picture is shown
_BADGE = 26


class Regions(QWidget):
    """What a picture that is worked on and one that is looked back on share."""

    def __init__(self, look: Look, file: Path, parts: Collection[Part], language: str) -> None:
        super().__init__()
        self.look = look
        self.image = QImage(str(file))
        self._parts = {part.id: part for part in parts if part.region is not None}
        self._words = {name: part.name.get(language) for name, part in self._parts.items()}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def number(self, part: str) -> int:
        """The number a region bears, from 1; 0: it has none."""
        return list(self._parts).index(part) + 1 if part in self._parts else 0

    def below(self) -> int:
        """The room that words below the picture take, in px."""
        return 0

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is lower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The picture, and what is said below it."""
        wide = min(width, self.look.space(_WIDE))
        return round(wide * self._share()) + self.below()

    def sizeHint(self) -> QSize:
        """As wide as a column of text."""
        wide = self.look.space(_WIDE)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Small, but to be seen."""
        wide = self.look.px(200)
        return QSize(wide, self.heightForWidth(wide))

    def picture_rect(self) -> QRect:
        """Where the picture lies, in its own px."""
        wide = min(self.width(), self.look.space(_WIDE))
        return QRect(0, 0, wide, round(wide * self._share()))

    def region_rect(self, part: str) -> QRect:
        """Where a region lies, in its own px."""
        region, whole = self._parts[part].region, self.picture_rect()
        assert region is not None
        return QRect(
            round(region.left * whole.width()),
            round(region.top * whole.height()),
            round(region.width * whole.width()),
            round(region.height * whole.height()),
        )

    def paint_badge(
        self, painter: QPainter, part: str, words: str, tone: str, icon: str = ""
    ) -> None:
        """The number of a region at its upper left corner, and what is said with it."""
        look, rect, color = self.look, self.region_rect(part), self.look.color(tone)
        font, high = look.font("label"), look.px(_BADGE)
        lead = look.px(20) if icon else 0
        wide = max(high, QFontMetricsF(font).horizontalAdvance(words) + look.px(18) + lead)
        whole = self.picture_rect()
        left = max(2.0, min(rect.left() - high / 2, whole.width() - wide - 2))
        top = min(max(rect.top() - high / 2, 2), whole.height() - high - 2)
        badge = QRectF(left, top, wide, high)
        painter.setPen(QPen(color, 2))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(badge, high / 2, high / 2)
        if icon:
            side = look.px(16)
            box = QRectF(left + look.px(8), badge.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, icon, box, color)
        painter.setPen(color)
        painter.setFont(font)
        painter.drawText(badge.adjusted(lead, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, words)

    def _share(self) -> float:
        return self.image.height() / max(1, self.image.width())
