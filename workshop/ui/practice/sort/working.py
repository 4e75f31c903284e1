"""A sorting being done: the cards with a list each; the places and who sees them at the left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.sort.attempt import SortAttempt
from workshop.exercises.sort.model import Card, Sorting
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.frame import SheetFrame
from workshop.ui.practice.sort.carry import Carrying, Grip
from workshop.ui.practice.sort.words import people
from workshop.ui.practice.wide_select import WideSelect
from workshop.ui.speaker import Speaker
from workshop.ui.widgets import boxes
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.text import Label, Paragraph

_SELECT = 250


class SortView(SheetFrame):
    """A sorting being done."""

    def __init__(
        self, look: Look, speaker: Speaker, desk: Desk[SortAttempt], where: str, parent: QWidget
    ) -> None:
        super().__init__(look, speaker, desk, where, parent)
        self.cards: dict[str, CardRow] = {}
        places = [(one.id, one.label.get(self.language)) for one in self.exercise.bins.values()]
        self.carrying = Carrying(look, places, self.body)
        self.carrying.placed.connect(lambda card, to: self.do("place", card=card, to=to))
        self._fill_rows(self.rows)
        self._fill_wanted(self.wanted)
        self.put_together()

    @property
    def exercise(self) -> Sorting:
        """The exercise."""
        found: Sorting = self.desk.attempt.exercise
        return found

    def begin(self) -> None:
        """The keyboard on the first card that lies nowhere, else on the first."""
        lies = self.desk.attempt.lies
        name = next((one for one in self.cards if one not in lies), next(iter(self.cards)))
        self.cards[name].select.setFocus()

    def follow(self, attempt: SortAttempt) -> None:
        """Show where every card lies."""
        super().follow(attempt)
        for name, row in self.cards.items():
            row.follow(attempt.lies.get(name, ""))
        words = self.tr("{n} of {total} sorted")
        self.count.setText(words.format(n=len(attempt.lies), total=len(self.cards)))

    def step_out(self) -> bool:
        """Let go of the card in hand, if there is one."""
        for row in self.cards.values():
            row.grip.say_free()
        return self.carrying.let_go()

    # -- inside -------------------------------------------------------------------------------

    def _fill_rows(self, column: QVBoxLayout) -> None:
        look = self.look
        column.setSpacing(look.space(10))
        ask = self.tr("Which step does each take?") if self.exercise.ladder else ""
        column.addWidget(Paragraph(look, ask or self.tr("Who should see each of these?"), "title"))
        how = self.tr("Choose from the list of each card, or drag the card.")
        column.addWidget(Paragraph(look, how, "small", "ink2"))
        choices = [("", self.tr("Choose…"))]
        choices += [(one.id, one.label.get(self.language)) for one in self.exercise.bins.values()]
        for card in self.exercise.cards.values():
            row = CardRow(look, card, choices, self.language, self.exercise.pass_rule.critical)
            row.put.connect(lambda to, name=card.id: self.do("place", card=name, to=to))
            self._let_carry(card.id, row)
            self.cards[card.id] = row
            column.addWidget(row)

    def _let_carry(self, name: str, row: CardRow) -> None:
        carrying, grip = self.carrying, row.grip

        def lift() -> None:
            carrying.lift(name, row.words.text(), self.desk.attempt.lies.get(name, ""))

        def lift_by_key() -> None:
            lift()
            grip.say_over(*carrying.stand(self.desk.attempt.lies.get(name, "")))

        def drop() -> None:
            grip.say_free()
            carrying.drop()

        row.lifted.connect(lift)
        row.carried.connect(carrying.carry)
        row.dropped.connect(carrying.drop)
        grip.lifted.connect(lift_by_key)
        grip.moved.connect(lambda by: grip.say_over(*carrying.step(by)))
        grip.dropped.connect(drop)
        grip.let_go.connect(self.step_out)

    def _fill_wanted(self, column: QVBoxLayout) -> None:
        look, exercise, language = self.look, self.exercise, self.language
        column.setSpacing(0)
        column.addWidget(Paragraph(look, exercise.brief.get(language).strip(), "compact"))
        column.addSpacing(look.space(18))
        title = self.tr("The steps, lightest first") if exercise.ladder else self.tr("Who sees it")
        column.addWidget(Label(look, title, "label"))
        for one in exercise.bins.values():
            column.addSpacing(look.space(10))
            column.addWidget(Paragraph(look, one.label.get(language), "strong"))
            words = one.help.get(language) or self._seen_by(one.atoms)
            if words:
                column.addWidget(Paragraph(look, words, "small", "ink2"))

    def _seen_by(self, atoms: frozenset[str]) -> str:
        if self.exercise.ladder:
            return ""
        return people(self.exercise, atoms, self.language) or self.tr("nobody else")


class PlaceSelect(WideSelect):
    """The places to choose from; the left arrow leads to what the card is held by.

    Signals:
        grip_wanted(): the left arrow was pressed.
    """

    grip_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left to the grip, all else as any list."""
        if event.key() == Qt.Key.Key_Left and not event.modifiers():
            self.grip_wanted.emit()
        else:
            super().keyPressEvent(event)


class CardRow(boxes.Card):
    """One card: what it says, and where it goes.

    Signals:
        put(str): the place a person chose for it from the list.
        lifted(): it was picked up with the mouse.
        carried(QPoint): it is held over this point, global px.
        dropped(): it was dropped there.
    """

    put = Signal(str)
    lifted = Signal()
    carried = Signal(QPoint)
    dropped = Signal()

    def __init__(
        self,
        look: Look,
        card: Card,
        choices: list[tuple[str, str]],
        language: str,
        musts: bool,
    ) -> None:
        super().__init__(look, (8, 12, 16, 12))
        self._pressed: QPoint | None = None  # where the mouse went down, until the card is let go
        self._in_hand = False
        text = card.text.get(language)
        self.grip = Grip(look, text)
        row = QHBoxLayout()
        row.setSpacing(look.space(20))
        row.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(-look.space(12))
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        note = card.note.get(language)
        if note:
            words.addWidget(Paragraph(look, note, "small", "ink2"))
        self.words = Paragraph(look, text, "post")
        words.addStretch(1)
        words.addWidget(self.words)
        if musts and card.critical:
            words.addSpacing(look.px(4))
            must = Chip(look, self.tr("Must be right"), "line", "warning-circle")
            words.addWidget(must, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.select = PlaceSelect(look, text, choices)
        self.select.setAccessibleDescription(
            self.tr("Left arrow, then Space: pick the card up and carry it with the arrows.")
        )
        self.select.grip_wanted.connect(self.grip.setFocus)
        self.grip.back_wanted.connect(self.select.setFocus)
        self.select.setFixedWidth(look.px(_SELECT))
        self.select.activated.connect(lambda _=0: self.put.emit(self.select.current))
        row.addWidget(self.select, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def follow(self, place: str) -> None:
        """Show where it lies."""
        if self.select.current != place:
            self.select.set_current(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A card may be about to be dragged."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed, it is in hand."""
        at = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._in_hand and far:
            self._in_hand = True
            self.lifted.emit()
        if self._in_hand:
            self.carried.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is dropped."""
        in_hand, self._in_hand, self._pressed = self._in_hand, False, None
        if in_hand:
            self.dropped.emit()
