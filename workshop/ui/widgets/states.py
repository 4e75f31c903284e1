"""What a view says when it has nothing to show, or when something went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.buttons import Button, Kind
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Paragraph


class EmptyState(QWidget):
    """An icon, one line what, one line when, at most one button.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(
        self,
        look: Look,
        icon: str,
        what: str,
        when: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(look.space(4))
        column.addStretch()
        center = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Glyph(look, icon, "ink3", 28), 0, center)
        self.what = Paragraph(look, what, "strong")
        self.when = Paragraph(look, when, "small", "ink2")
        for words in (self.what, self.when):
            words.setAlignment(center)
            column.addWidget(words, 0, center)
        self.button: Button | None = None
        if action:
            self.button = Button(look, action)
            self.button.clicked.connect(self.acted)
            column.addSpacing(look.space(8))
            column.addWidget(self.button, 0, center)
        column.addStretch()


class ErrorCard(Card):
    """What went wrong, where, and the ways on; the best way is first.

    Signals:
        acted(str): the key of the way a person took.
    """

    acted = Signal(str)

    def __init__(
        self,
        look: Look,
        what: str,
        detail: str = "",
        ways: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, 20, edge="bad", wide=2, parent=parent)
        row = QHBoxLayout()
        row.setSpacing(look.space(10))
        row.addWidget(
            Glyph(look, "warning-octagon", "bad", 24, beside="strong"), 0, Qt.AlignmentFlag.AlignTop
        )
        self.what = Paragraph(look, what, "strong")
        row.addWidget(self.what, 1)
        self.body.addLayout(row)
        self.detail = Paragraph(look, detail, "body", "ink2")
        self.body.addSpacing(look.space(6))
        self.body.addWidget(self.detail)
        if not detail:
            self.detail.hide()
        self.buttons: list[Button] = []
        if ways:
            self._add_ways(ways)
        self.body.addStretch()

    def _add_ways(self, ways: Sequence[tuple[str, str]]) -> None:
        box = QWidget()
        flow = Flow(self.look.space(12), box)
        for place, (key, text) in enumerate(ways):
            kind: Kind = "secondary" if place == 0 else "quiet"
            button = Button(self.look, text, kind)
            button.clicked.connect(lambda _=False, key=key: self.acted.emit(key))
            flow.addWidget(button)
            self.buttons.append(button)
        self.body.addSpacing(self.look.space(12))
        self.body.addWidget(box)


class Remark(QWidget):
    """A sentence with its icon on a tint: good, warn or bad; said by icon and words first.

    ``title`` is semibold in the tone, ``text`` below it in ink; either may be empty.
    """

    def __init__(
        self,
        look: Look,
        kind: str,
        title: str,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.kind = kind
        icon = {"good": "check-circle", "warn": "warning", "bad": "warning-octagon"}[kind]
        row = QHBoxLayout(self)
        pad = look.space(14)
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(look.space(12))
        first = "strong" if title else "body"
        row.addWidget(Glyph(look, icon, kind, 22, beside=first), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        self.title = Paragraph(look, title, "strong", kind)
        self.text = Paragraph(look, text, "body", "ink")
        for line in (self.title, self.text):
            words.addWidget(line)
            if not line.text():
                line.hide()
        row.addLayout(words, 1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(f"{self.kind}_tint"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
