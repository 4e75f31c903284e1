"""Changing the plan while it runs: move minutes, skip a part or take it up again, add a break."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.show.agenda import Slot
from workshop.ui.console.around import Around
from workshop.ui.console.facts import slot_title
from workshop.ui.console.parts import TAB, ConsoleButton, ConsoleIcon
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card, ScrollPane
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import Label, Paragraph

_MOVES = (5, 10, 15)
_BREAKS = (10, 15, 20, 30)
_LONGEST = 24  # characters of a part's title in a list


class ReplanPanel(Card):
    """Stands in place of next page and notes while the plan is changed.

    Signals:
        left(): back to the notes.
    """

    left = Signal()

    def __init__(self, look: Look, around: Around) -> None:
        super().__init__(look, (20, 10, 8, 8))
        self._around = around
        self.close_button = ConsoleIcon(look, "x", self.tr("Back to the notes"))
        self.close_button.clicked.connect(self.close_down)
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("Change the plan"), "item"), 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.pane = ScrollPane(look)
        self.body.addWidget(self.pane, 1)
        self._column = QVBoxLayout(self.pane.inner)
        self._column.setContentsMargins(4, 4, look.space(12), 4)
        self._column.setSpacing(look.space(8))
        self._make_moving()
        self._make_skipping()
        self._make_break()
        self.said = Paragraph(look, "", "body", "ink2")
        self.undo = ConsoleButton(look, self.tr("Undo the last change"), "quiet")
        self.undo.clicked.connect(around.keeper.undo)
        self._column.addWidget(self.said)
        self._column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        around.keeper.changed.connect(self.look_again)
        self.hide()

    def open(self) -> None:
        """Offer what can be changed now."""
        self.look_again()
        self.show()
        self.raise_()
        self.giver.setFocus()

    def close_down(self) -> None:
        """Back to the notes."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def look_again(self) -> None:
        """The plan is another: offer its parts as they are now."""
        keeper = self._around.keeper
        slots = [s for s in keeper.agenda.day_slots(keeper.slot.day) if s.leaves]
        here = slots.index(keeper.slot)
        coming = [slot for slot in slots[here:] if not slot.skipped]
        self._offer(self.giver, coming)
        self._offer(self.taker, [*coming[1:], *coming[:1]])
        self._offer(self.part, slots[here + 1 :])
        self._offer(self.after, coming)
        self._say_skip()
        self.undo.setVisible(keeper.can_undo)
        self.said.setText(self._around.speaker.say(keeper.pace().words))

    # -- inside -------------------------------------------------------------------------------

    def _make_moving(self) -> None:
        look = self.look
        self.minutes = self._lengths(self.tr("Minutes to move"), _MOVES)
        self.giver = self._select(self.tr("Take minutes from"))
        self.taker = self._select(self.tr("Give them to"))
        self.move_button = ConsoleButton(look, self.tr("Move"))
        self.move_button.clicked.connect(self._move)
        self._row(self.tr("Move minutes"), self.minutes)
        self._row(self.tr("from"), self.giver)
        self._row(self.tr("to"), self.taker, self.move_button)

    def _make_skipping(self) -> None:
        self.part = self._select(self.tr("Part to skip or take up again"))
        self.part.activated.connect(self._say_skip)
        self.skip_button = ConsoleButton(self.look, self.tr("Skip"))
        self.skip_button.clicked.connect(self._skip)
        self._row(self.tr("Skip a part"), self.part, self.skip_button)

    def _make_break(self) -> None:
        self.length = self._lengths(self.tr("Minutes of the break"), _BREAKS)
        self.after = self._select(self.tr("Break after"))
        self.add_button = ConsoleButton(self.look, self.tr("Add"))
        self.add_button.clicked.connect(self._add)
        self._row(self.tr("Add a break"), self.length)
        self._row(self.tr("after"), self.after, self.add_button)

    def _row(self, name: str, *controls: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.look.space(10))
        label = Label(self.look, name, "body", "ink2")
        label.setMinimumWidth(self.look.px(96))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        rest = QWidget()
        flow = Flow(self.look.space(8), rest)
        for control in controls:
            flow.addWidget(control)
        row.addWidget(rest, 1)
        self._column.addLayout(row)

    def _lengths(self, name: str, minutes: Sequence[int]) -> Segmented:
        words = [(str(n), self.tr("{n} min").format(n=n)) for n in minutes]
        made = Segmented(self.look, name, words, str(minutes[0]))
        for key, _text in words:
            made.part(key).setFocusPolicy(TAB)
        return made

    def _select(self, name: str) -> Select:
        made = Select(self.look, name)
        made.setFocusPolicy(TAB)
        return made

    def _offer(self, select: Select, slots: Sequence[Slot]) -> None:
        current = select.current
        select.set_choices([(str(slot.key), _words(slot)) for slot in slots], current)
        select.setEnabled(bool(slots))

    def _chosen(self, select: Select) -> Slot | None:
        key = select.current
        return self._around.keeper.agenda.keyed(int(key)) if key else None

    def _move(self) -> None:
        giver, taker = self._chosen(self.giver), self._chosen(self.taker)
        if giver is not None and taker is not None:
            self._around.keeper.move(giver.key, taker.key, float(self.minutes.current))

    def _skip(self) -> None:
        slot, keeper = self._chosen(self.part), self._around.keeper
        if slot is None:
            return
        act: Callable[[int], None] = keeper.take_slot if slot.skipped else keeper.skip_slot
        act(slot.key)

    def _say_skip(self) -> None:
        slot = self._chosen(self.part)
        skipped = slot is not None and slot.skipped
        self.skip_button.setText(self.tr("Take up again") if skipped else self.tr("Skip"))
        self.skip_button.setEnabled(slot is not None)
        self.skip_button.updateGeometry()

    def _add(self) -> None:
        slot = self._chosen(self.after)
        if slot is not None:
            self._around.keeper.add_break(float(self.length.current), slot.key)


def _words(slot: Slot) -> str:
    title = slot_title(slot)
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
