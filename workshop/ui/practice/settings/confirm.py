"""An act that a real network would not take back is asked about, calmly and where it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Paragraph


class Confirm(QWidget):
    """The question below a setting: what cannot be taken back, and two ways on.

    Signals:
        answered(bool): do it, or leave it.
    """

    answered = Signal(bool)

    def __init__(self, fern: Look, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fern = fern
        said = self.tr("{act}: a real network would not take this back.").format(act=act)
        self.setAccessibleName(said)
        row = QHBoxLayout(self)
        side = fern.space(14)
        row.setContentsMargins(side, fern.space(12), side, fern.space(12) + fern.space(14))
        row.setSpacing(fern.space(10))
        row.addWidget(Glyph(fern, "info", "fern_deep", 20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(fern.space(8))
        column.addWidget(Paragraph(fern, said, "compact"))
        ways = QWidget()
        flow = Flow(fern.space(10), ways)
        self.leave = Button(fern, self.tr("Leave it as it is"))
        self.act = Button(fern, self.tr("Do it"), "primary")
        for button in (self.leave, self.act):
            flow.addWidget(button)
        self.leave.clicked.connect(lambda: self.answered.emit(False))
        self.act.clicked.connect(lambda: self.answered.emit(True))
        column.addWidget(ways)
        row.addLayout(column, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint, ending above the gap to the next row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fern.color("accent_tint"))
        gap = self._fern.space(14)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, -gap), 8, 8)
