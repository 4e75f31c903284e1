"""A question before something that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.text import Paragraph

OTHER = 2
"""How a question is finished when the third way was chosen."""


class Question(QDialog):
    """The title is the question, the buttons are verbs, and the safe one has the keyboard.

    ``accepted`` means the verb of ``act`` was chosen; Esc, closing and ``safe`` all reject.
    Show it with ``open()``: nothing waits in a loop of its own. Without an
    ``icon`` neither verb takes anything away for good, and the safe one is what most people want.
    """

    def __init__(
        self,
        look: Look,
        question: str,
        text: str,
        safe: str,
        act: str,
        *,
        icon: str = "trash",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(question)
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        column = QVBoxLayout(self)
        pad = look.space(28)
        column.setContentsMargins(pad, look.space(24), pad, look.space(24))
        column.setSpacing(0)
        self.question = Paragraph(look, question, "question")
        self.text = Paragraph(look, text, "body", "ink2")
        self.safe = Button(look, safe, "secondary" if icon else "primary", large=True)
        self.act = Button(look, act, "danger" if icon else "secondary", icon, large=True)
        self.safe.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)
        self.safe.setDefault(True)
        buttons = QWidget()
        flow = Flow(look.space(12), buttons, trailing=True)
        flow.addWidget(self.safe)
        self.other = Button(look, "", "secondary", large=True)
        self.other.clicked.connect(lambda: self.done(OTHER))
        self.other.hide()
        flow.addWidget(self.other)
        flow.addWidget(self.act)
        column.addWidget(self.question)
        column.addSpacing(look.space(8))
        column.addWidget(self.text)
        column.addSpacing(look.space(20))
        column.addStretch()
        column.addWidget(buttons)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.color("surface"))
        self.setPalette(palette)
        self.setMinimumWidth(look.px(560) if look.scale < 1.5 else look.px(440))
        self.safe.setFocus()

    def offer(self, words: str) -> None:
        """A third way, which finishes with :data:`OTHER`."""
        self.other.setText(words)
        self.other.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand high enough for the words: large text wraps, and a window does not ask for that."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            wide = max(self.width(), self.minimumWidth())
            self.setMinimumHeight(layout.totalHeightForWidth(wide))
        super().showEvent(event)
