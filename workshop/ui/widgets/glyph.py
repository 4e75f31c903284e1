"""An icon beside words: decoration for the eye, silent for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop.ui.look import Look


class Glyph(QWidget):
    """One Phosphor icon, 20 px at text size 100 % unless told.

    ``beside`` names the role of the text whose first line it stands beside: it is as high as that
    line then, the icon in its middle.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        tone: str = "ink2",
        size: int = 20,
        *,
        beside: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.name = name
        self.tone = tone
        self._side = size
        self._beside = beside
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take the size from the look as it is now."""
        self.updateGeometry()
        self.update()

    def set_glyph(self, name: str, tone: str = "") -> None:
        """Another icon, perhaps in another tone."""
        self.name = name
        self.tone = tone or self.tone
        self.update()

    def sizeHint(self) -> QSize:
        """A square, or as high as the line beside it."""
        side = self.look.px(self._side)
        return QSize(side, self.look.line(self._beside) if self._beside else side)

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outline in its tone."""
        self.look.glyphs.paint(
            QPainter(self), self.name, QRectF(self.rect()), self.look.color(self.tone)
        )
