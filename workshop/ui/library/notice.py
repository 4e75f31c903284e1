"""What is kept, why, until when, and who sees it: said before the first answer is given."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.text import Label, Paragraph

translate = QCoreApplication.translate


def notice() -> tuple[tuple[str, str], ...]:
    """Headings and sentences."""
    return (
        (
            translate("Notice", "What is kept"),
            translate(
                "Notice",
                "Your answers, their times and your scores, under a pseudonym that is drawn for "
                "you. There is no field for a name.",
            ),
        ),
        (
            translate("Notice", "Why"),
            translate("Notice", "So that you can go on where you were and see how you improve."),
        ),
        (
            translate("Notice", "Until when"),
            translate("Notice", "Until the day of the session, or until you erase it yourself."),
        ),
        (
            translate("Notice", "Who sees it"),
            translate(
                "Notice",
                "Whoever uses this laptop: profiles are not locked. A facilitator sees only "
                "groups of five or more, and only if you hand over a file.",
            ),
        ),
    )


class Notice(QWidget):
    """The notice, two by two on a card, with some air below."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.space(14))
        card = Card(look, (16, 12, 16, 14))
        column.addWidget(card)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.space(24))
        grid.setVerticalSpacing(look.space(8))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for at, (head, words) in enumerate(notice()):
            part = QVBoxLayout()
            part.setSpacing(0)
            part.addWidget(Label(look, head, "label"))
            part.addWidget(Paragraph(look, words, "small", "ink2"))
            part.addStretch()
            grid.addLayout(part, at // 2, at % 2)
        card.body.addLayout(grid)
