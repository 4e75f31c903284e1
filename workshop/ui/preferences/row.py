"""One setting: what it is at the left, its control at the right or, where narrow, below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.text import Paragraph

SIDE_BY_SIDE = 560  # px at text size 100 %


class SettingRow(QWidget):
    """A name, a sentence about it, and the control that changes it."""

    def __init__(self, look: Look, name: str, about: str, control: QWidget) -> None:
        super().__init__()
        self.look = look
        self.control = control
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(look, name, "strong"))
        self.about = Paragraph(look, about, "small", "ink2")
        words.addWidget(self.about)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.adapt)
        self.adapt()

    def adapt(self) -> None:
        """Beside each other where both have room."""
        space = self.look.space
        self._row.setContentsMargins(0, space(14), 0, space(14))
        needs = self.look.px(SIDE_BY_SIDE) - self.look.px(260) + self.control.sizeHint().width()
        beside = self.width() >= min(needs, self.look.px(2 * SIDE_BY_SIDE))
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._row.setSpacing(space(24) if beside else space(8))
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self.control, side | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again at how much room there is."""
        super().resizeEvent(event)
        self.adapt()
