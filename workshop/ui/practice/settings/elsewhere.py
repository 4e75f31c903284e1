"""The same thing elsewhere: what the settings of a page are called on real networks, with dates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.exercises.privacy.model import Setting
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Rule
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.text import Label, Paragraph


class ElsewherePanel(QWidget):
    """Closed it is one button below the settings; open, each setting with its names elsewhere.

    Signals:
        turned(): it was opened or closed, and needs another height.
    """

    turned = Signal()

    def __init__(
        self, fern: Look, settings: Sequence[Setting], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fern = fern
        self._settings = settings
        self._language = language
        self._words: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(fern))
        column.addSpacing(fern.space(10))
        self.button = Button(fern, self.tr("The same thing elsewhere"), "quiet", "caret-right")
        self.button.clicked.connect(self._turn)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self._said()

    @property
    def is_open(self) -> bool:
        """Whether the names are shown."""
        return self._words is not None and not self._words.isHidden()

    def _turn(self) -> None:
        opening = not self.is_open
        if self._words is None:
            self._words = self._made()
            self._column.addWidget(self._words)
        self._words.setVisible(opening)
        self.button.set_icon("caret-down" if opening else "caret-right")
        self._said()
        self.turned.emit()

    def _said(self) -> None:
        state = self.tr("open") if self.is_open else self.tr("closed")
        self.button.setAccessibleDescription(state)

    def _made(self) -> QWidget:
        fern, language = self._fern, self._language
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(fern.space(10), fern.space(4), 0, fern.space(12))
        column.setSpacing(0)
        note = self.tr("Real menus move and change their names. This is how guides named them.")
        column.addWidget(Paragraph(fern, note, "small", "ink2"))
        for setting in self._settings:
            column.addSpacing(fern.space(10))
            column.addWidget(Label(fern, setting.label.get(language), "label"))
            for one in setting.elsewhere:
                said = self.tr("{network}: {label} ({seen})").format(
                    network=one.network, label=one.label.get(language), seen=one.seen.get(language)
                )
                column.addWidget(Paragraph(fern, said, "small"))
        return box
