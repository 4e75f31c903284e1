"""Where a question is answered: cards, a line to write on, pairs, or an order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workshop.exercises.quiz.grading import LONGEST, Answer
from workshop.exercises.quiz.model import TRUE, Choice, Match, Number, Order, Question, Short
from workshop.ui.look import Look
from workshop.ui.practice.answer_card import ManyCard, OneCard
from workshop.ui.practice.wide_select import WideSelect
from workshop.ui.widgets.boxes import Card, clear, show_all
from workshop.ui.widgets.buttons import IconButton
from workshop.ui.widgets.text import Label, Paragraph

_PAUSE_MS = 700  # of writing, after which what was written is kept


class AnswerField(QWidget):
    """Where one question is answered.

    Signals:
        answered(object): another answer stands there now, as plain values.
        taken(): Return, which asks for it to be checked.
    """

    answered = Signal(object)
    taken = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.space(8))

    def follow(self, answer: Answer | None, *, closed: bool) -> None:
        """Show that answer; a closed question takes no other."""

    def flush(self) -> None:
        """Tell what stands there now, if it was not told yet."""

    def begin(self) -> None:
        """Take the keyboard."""

    def pick_number(self, number: int) -> None:
        """Choose the answer with that number, where there are such."""


class ChoiceField(AnswerField):
    """The options as cards."""

    def __init__(self, look: Look, question: Choice, language: str) -> None:
        super().__init__(look)
        self._question = question
        kind = ManyCard if question.form == "multiple" else OneCard
        self.cards: dict[str, OneCard | ManyCard] = {}
        for number, option in enumerate(question.options, start=1):
            text = option.text.get(language)
            if question.form == "truth":
                text = self.tr("True") if option.id == TRUE else self.tr("False")
            card = kind(look, str(number), text)
            card.clicked.connect(self._tell)
            card.taken.connect(self.taken)
            self.cards[option.id] = card
            self.column.addWidget(card)

    def follow(self, answer: Answer | None, *, closed: bool) -> None:
        """Tick what was chosen; once it is closed, say what was right."""
        chosen = answer or ()
        for name, card in self.cards.items():
            if not chosen:
                card.setAutoExclusive(False)  # so that none is chosen again
            card.setChecked(name in chosen)
            card.setAutoExclusive(isinstance(card, OneCard))
            card.setEnabled(not closed)
            right = name in self._question.keys
            if closed and right:
                card.set_state("met", self.tr("Right"))
            elif closed and name in chosen:
                card.set_state("missed", self.tr("Not right"))
            else:
                card.set_state("")

    def begin(self) -> None:
        """The chosen card, else the first."""
        cards = list(self.cards.values())
        next((card for card in cards if card.isChecked()), cards[0]).setFocus()

    def pick_number(self, number: int) -> None:
        """Press the card with that number."""
        cards = list(self.cards.values())
        if 1 <= number <= len(cards) and cards[number - 1].isEnabled():
            cards[number - 1].setFocus()
            cards[number - 1].click()

    def _tell(self) -> None:
        self.answered.emit([name for name, card in self.cards.items() if card.isChecked()])


class WriteField(AnswerField):
    """A line for a word or a number, told whenever the writing pauses."""

    def __init__(self, look: Look, question: Short | Number, language: str) -> None:
        super().__init__(look)
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Your answer"))
        numeric = isinstance(question, Number)
        self.line.setPlaceholderText(self.tr("A number") if numeric else self.tr("A word or two"))
        self.line.setMaximumWidth(look.px(220 if numeric else 520))
        row.addWidget(self.line, 1)
        if isinstance(question, Number) and question.unit.by_language:
            row.addWidget(Label(look, question.unit.get(language), "body", "ink2"))
        row.addStretch(1)
        self.column.addLayout(row)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.line.editingFinished.connect(self.flush)
        self.line.returnPressed.connect(self.taken)

    def follow(self, answer: Answer | None, *, closed: bool) -> None:
        """Show what was written, without disturbing the cursor."""
        words = answer if isinstance(answer, str) else ""
        self._told = words
        if words != self.line.text() and not (self._pause.isActive() and not closed):
            self.line.setText(words)
        self.line.setReadOnly(closed)

    def flush(self) -> None:
        """Tell what is written."""
        self._pause.stop()
        words = self.line.text()
        if words != self._told and not self.line.isReadOnly():
            self._told = words
            self.answered.emit(words)

    def begin(self) -> None:
        """The cursor at the end."""
        self.line.setFocus()


class MatchField(AnswerField):
    """Each left side with a list of all right ones."""

    def __init__(self, look: Look, question: Match, language: str) -> None:
        super().__init__(look)
        choices = [("", self.tr("Choose…"))]
        choices += [(pair.id, pair.right.get(language)) for pair in question.rights]
        self.selects: dict[str, WideSelect] = {}
        for pair in question.lefts:
            card = Card(look, (18, 12, 18, 14))
            left = pair.left.get(language)
            card.body.addWidget(Paragraph(look, left, "strong"))
            card.body.addSpacing(look.space(6))
            select = WideSelect(look, left, choices)
            select.activated.connect(lambda _=0: self._tell())
            self.selects[pair.id] = select
            card.body.addWidget(select)
            self.column.addWidget(card)

    def follow(self, answer: Answer | None, *, closed: bool) -> None:
        """Show what each was given."""
        given: Mapping[str, str] = answer if isinstance(answer, Mapping) else {}
        for name, select in self.selects.items():
            select.set_current(given.get(name, ""))
            select.setEnabled(not closed)

    def begin(self) -> None:
        """The first that was given nothing, else the first."""
        selects = list(self.selects.values())
        next((one for one in selects if not one.current), selects[0]).setFocus()

    def _tell(self) -> None:
        given = {name: select.current for name, select in self.selects.items() if select.current}
        self.answered.emit(given)


class OrderField(AnswerField):
    """The items in a column, each with two buttons that move it."""

    def __init__(self, look: Look, question: Order, language: str) -> None:
        super().__init__(look)
        self._texts = {item.id: item.text.get(language) for item in question.items}
        self._start = tuple(item.id for item in question.shown)
        self.order: tuple[str, ...] = ()
        self._closed = False
        self.buttons: dict[tuple[str, int], IconButton] = {}

    def follow(self, answer: Answer | None, *, closed: bool) -> None:
        """Lay the items out in that order, or as they lie at first."""
        order = answer if isinstance(answer, tuple) and answer else self._start
        if (order, closed) == (self.order, self._closed):
            return
        held = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        self.order, self._closed = order, closed
        self.buttons = {}
        clear(self.column)
        for place, name in enumerate(order):
            self.column.addWidget(self._row(place, name))
        show_all(self.column)
        if held is not None:
            self._give_back(held)

    def begin(self) -> None:
        """The first button that can be pressed."""
        button = next((one for one in self.buttons.values() if one.isEnabled()), None)
        if button is not None:
            button.setFocus()

    def _row(self, place: int, name: str) -> QWidget:
        look, text = self.look, self._texts[name]
        card = Card(look, (18, 6, 10, 6))
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(Label(look, str(place + 1), "strong", "ink2"))
        row.addWidget(Paragraph(look, text, "post"), 1, Qt.AlignmentFlag.AlignVCenter)
        ways = (("caret-up", -1, self.tr("Move up: {text}")),
                ("caret-down", 1, self.tr("Move down: {text}")))  # fmt: skip
        for icon, step, words in ways:
            button = IconButton(look, icon, words.format(text=text))
            button.setEnabled(not self._closed and 0 <= place + step < len(self.order))
            button.clicked.connect(lambda _=False, name=name, step=step: self.move_item(name, step))
            self.buttons[name, step] = button
            row.addWidget(button)
        card.body.addLayout(row)
        return card

    def move_item(self, name: str, step: int) -> None:
        """Move an item up (−1) or down (1)."""
        order = list(self.order)
        place = order.index(name)
        order[place], order[place + step] = order[place + step], order[place]
        self.answered.emit(order)

    def _give_back(self, held: tuple[str, int]) -> None:
        """The keyboard stays with the item that was moved."""
        name, step = held
        for key in ((name, step), (name, -step)):
            if self.buttons[key].isEnabled():
                self.buttons[key].setFocus()
                return


def field_of(look: Look, question: Question, language: str) -> AnswerField:
    """The field for a question of that form."""
    makers: Mapping[type, Callable[[Look, Any, str], AnswerField]] = {
        Choice: ChoiceField,
        Short: WriteField,
        Number: WriteField,
        Match: MatchField,
        Order: OrderField,
    }
    return makers[type(question)](look, question, language)
