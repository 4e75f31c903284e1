"""The simulated network's bar: its mark, search within its settings, whose account it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop.exercises.privacy.model import PrivacyExercise
from workshop.ui.look import Look
from workshop.ui.practice.fern import frond
from workshop.ui.practice.settings.brief import Avatar
from workshop.ui.practice.settings.search import Search
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label


class Bar(QWidget):
    """The network's bar: its mark and name, where one is, whose account it is."""

    def __init__(
        self, fern: Look, exercise: PrivacyExercise, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._fern = fern
        self._frond = exercise.network.id == "fernwire"
        self.setFixedHeight(fern.px(48))
        row = QHBoxLayout(self)
        row.setContentsMargins(fern.px(16 + (33 if self._frond else 0)), 0, fern.px(16), 0)
        row.setSpacing(fern.px(8))
        name = exercise.network.name
        row.addWidget(Label(fern, name.lower() if self._frond else name, "heading", "on_slate"))
        row.addSpacing(fern.px(12))
        self.search = Search(fern, language, self)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(Glyph(fern, "gear-six", "on_slate", 20))
        self._where = Label(fern, self.tr("Settings"), "compact", "on_slate")
        row.addWidget(self._where)
        row.addSpacing(fern.px(14))
        row.addWidget(Avatar(fern, exercise.persona.name, 30, pale=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark, and the line under the place one is in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._frond:
            frond(painter, self._fern)
        where = self._where.geometry()
        left = where.left() - self._fern.px(28)
        painter.fillRect(
            QRectF(left, self.height() - 3, where.right() - left, 3), self._fern.color("moss")
        )
