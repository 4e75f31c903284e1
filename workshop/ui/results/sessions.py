"""Who works here, in which session, kept until when: one dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop.results.rows import Person
from workshop.ui.library.notice import notice
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Rule, ScrollPane
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import Label, Paragraph

DAYS = (30, 90, 365)


class SessionDialog(QDialog):
    """Choose who works here; begin a session of one's own.

    Signals:
        person_chosen(str): that person works here now; ``""`` is somebody new.
        session_begun(str, int): a session with that label, kept for so many days.
        session_ended: the session is over; the laptop goes on with its own.
    """

    person_chosen = Signal(str)
    session_begun = Signal(str, int)
    session_ended = Signal()

    def __init__(
        self,
        look: Look,
        here: Sequence[Person],
        me: Person | None,
        session: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setModal(True)
        self.setWindowTitle(self.tr("Who works here?"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.pane = ScrollPane(look)
        outer.addWidget(self.pane)
        column = QVBoxLayout(self.pane.inner)
        pad = look.space(28)
        column.setContentsMargins(pad, look.space(24), pad, look.space(24))
        column.setSpacing(look.space(10))
        column.addWidget(Paragraph(look, self.tr("Who works here?"), "question"))
        locked = self.tr("Profiles are not locked: whoever sits here can open any of them.")
        column.addWidget(Paragraph(look, locked, "small", "ink2"))
        self._people(column, here, me)
        column.addWidget(Rule(look))
        self._session(column, session)
        column.addWidget(Rule(look))
        for head, words in notice():
            column.addWidget(Label(look, head, "label"))
            column.addWidget(Paragraph(look, words, "small", "ink2"))
        self.done_button = Button(look, self.tr("Close"), large=True)
        self.done_button.clicked.connect(self.reject)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignRight)
        self.setStyleSheet(look.style_sheet())
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.color("surface"))
        self.setPalette(palette)
        wide = look.px(560)
        high = max(column.totalHeightForWidth(wide), column.sizeHint().height()) + 8
        self.resize(wide, min(high, self.screen().availableGeometry().height() - look.px(80)))

    def _people(self, column: QVBoxLayout, here: Sequence[Person], me: Person | None) -> None:
        look = self.look
        box = QWidget()
        flow = Flow(look.space(12), box)
        self.people = Select(
            look,
            self.tr("Pseudonym"),
            [(person.id, person.pseudonym) for person in here],
            me.id if me else "",
        )
        self.people.setVisible(bool(here))
        flow.addWidget(self.people)
        self.choose = Button(look, self.tr("That is me"), "primary")
        self.choose.clicked.connect(self._choose)
        self.choose.setVisible(bool(here))
        flow.addWidget(self.choose)
        self.new = Button(look, self.tr("Somebody new"), "secondary", "user-plus")
        self.new.clicked.connect(self._somebody_new)
        flow.addWidget(self.new)
        column.addWidget(box)

    def _session(self, column: QVBoxLayout, session: str) -> None:
        look = self.look
        now = QHBoxLayout()
        now.setSpacing(look.space(12))
        now.addWidget(Paragraph(look, self.tr("Session: {label}").format(label=session), "body"), 1)
        self.end = Button(look, self.tr("End it"), "secondary")
        self.end.clicked.connect(self._end)
        now.addWidget(self.end)
        column.addLayout(now)
        column.addWidget(Label(look, self.tr("Begin a session"), "label"))
        self.label = QLineEdit()
        self.label.setMaxLength(80)
        self.label.setFont(look.font("body"))
        self.label.setMinimumHeight(look.px(36))
        self.label.setAccessibleName(self.tr("Name of the session"))
        self.label.setPlaceholderText(self.tr("November workshop, day 1"))
        column.addWidget(self.label)
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(Label(look, self.tr("Delete after"), "body", "ink2"))
        choices = [(str(n), self.tr("{n} days").format(n=n)) for n in DAYS]
        self.kept = Segmented(look, self.tr("Delete after"), choices, str(DAYS[0]))
        row.addWidget(self.kept)
        row.addStretch()
        self.begin = Button(look, self.tr("Begin"), "secondary")
        self.begin.setEnabled(False)
        self.begin.clicked.connect(self._begin)
        self.label.textChanged.connect(lambda text: self.begin.setEnabled(bool(text.strip())))
        row.addWidget(self.begin)
        column.addLayout(row)

    def _choose(self) -> None:
        self.person_chosen.emit(self.people.current)
        self.accept()

    def _somebody_new(self) -> None:
        self.person_chosen.emit("")
        self.accept()

    def _end(self) -> None:
        self.session_ended.emit()
        self.accept()

    def _begin(self) -> None:
        self.session_begun.emit(self.label.text(), int(self.kept.current))
        self.accept()
