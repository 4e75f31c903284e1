"""Minutes proposed for the slides of a module, beside those planned: taken over only when asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.authoring.minutes import Proposal
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Rule, ScrollPane, clear
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import Label, Paragraph
from workshop.ui.widgets.tick import Tick


class MinutesDialog(QDialog):
    """Each slide with its minutes planned, taken and proposed; ticked ones are written.

    ``modules`` are (id, title) of those there is something to propose for.

    Signals:
        module_chosen(str): the proposals of that module are wanted.
        wanted(str, object): write minutes into a module: its id, and minutes by page.
    """

    module_chosen = Signal(str)
    wanted = Signal(str, object)

    def __init__(
        self, look: Look, modules: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._module = ""
        self._proposals: tuple[Proposal, ...] = ()
        self.ticks: dict[int, Tick] = {}
        self.setModal(True)
        self.setWindowTitle(self.tr("Proposed minutes"))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.color("surface"))
        self.setPalette(palette)
        column = QVBoxLayout(self)
        side = look.space(28)
        column.setContentsMargins(side, look.space(24), side, look.space(20))
        column.setSpacing(look.space(10))
        column.addWidget(Paragraph(look, self.tr("Proposed minutes"), "title"))
        self.modules = Select(look, self.tr("Module"), modules)
        self.modules.activated.connect(lambda: self.module_chosen.emit(self.modules.current))
        self.modules.setVisible(len(modules) > 1)
        column.addWidget(self.modules, 0, Qt.AlignmentFlag.AlignLeft)
        self.about = Paragraph(look, "", "body", "ink2")
        column.addWidget(self.about)
        pane = ScrollPane(look)
        self._grid = QGridLayout(pane.inner)
        self._grid.setContentsMargins(0, 0, look.space(12), 0)
        self._grid.setHorizontalSpacing(look.space(20))
        self._grid.setVerticalSpacing(look.space(2))
        self._grid.setColumnStretch(0, 1)
        column.addWidget(pane, 1)
        self.said = Paragraph(look, "", "body", "ink2")
        column.addWidget(self.said)
        column.addWidget(self._foot())
        self.resize(look.px(720), look.px(600))

    def propose(self, module: str, shows: int, proposals: Sequence[Proposal]) -> None:
        """Show the proposals of a module, from so many shows of it."""
        self._module, self._proposals = module, tuple(proposals)
        self.modules.set_current(module)
        source = self.tr("From the last show of it. Questions are left out.")
        if shows > 1:
            source = self.tr("The middle of its last {n} shows. Questions are left out.")
        talk = self.tr("On a page to talk about, minutes are also what the room sees counted down.")
        about = [source.format(n=shows)]
        if any(p.talk for p in proposals):
            about.append(talk)
        self.about.setText(" ".join(about))
        self._fill()

    def say(self, words: str, *, done: bool) -> None:
        """What became of it."""
        self.said.set_tone("ink" if done else "bad")
        self.said.setText(words)
        if done:
            for tick in self.ticks.values():
                tick.setEnabled(False)
            self.write.setEnabled(False)
            self.leave.setText(self.tr("Close"))
            self.leave.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand on the screen whole."""
        super().showEvent(event)
        room = self.screen().availableSize()
        self.resize(self.size().boundedTo(room * 0.95))
        self.leave.setFocus()

    # -- inside -------------------------------------------------------------------------------

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = Flow(self.look.space(12), foot, trailing=True)
        self.leave = Button(self.look, self.tr("Leave them"), large=True)
        self.leave.clicked.connect(self.reject)
        self.write = Button(self.look, "", "primary", "clock", large=True)
        self.write.clicked.connect(self._write)
        flow.addWidget(self.leave)
        flow.addWidget(self.write)
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return foot

    def _fill(self) -> None:
        grid, look = self._grid, self.look
        clear(grid)
        self.ticks = {}
        self.said.setText("")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        heads = (self.tr("Slide"), self.tr("Planned"), self.tr("Took"), self.tr("Proposed"))
        for place, words in enumerate(heads):
            label = Label(look, words, "label", "ink2")
            grid.addWidget(label, 0, place, right if place else Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Rule(look), 1, 0, 1, len(heads))
        for row, one in enumerate(self._proposals, 2):
            name = f"{one.mark} {one.title}".strip()
            tick = Tick(look, name, checked=True)
            said = self.tr("{slide}: planned {old} minutes, proposed {new}")
            tick.setAccessibleName(
                said.format(slide=name, old=_minutes(one.planned), new=_minutes(one.proposed))
            )
            tick.toggled.connect(self._count)
            self.ticks[one.page] = tick
            grid.addWidget(tick, row, 0)
            for place, figure in enumerate((one.planned, one.took[-1], one.proposed), 1):
                role = "strong" if place == len(heads) - 1 else "body"
                grid.addWidget(Label(look, _minutes(figure), role), row, place, right)
        grid.setRowStretch(len(self._proposals) + 2, 1)
        self._count()

    def _chosen(self) -> dict[int, float]:
        return {p.page: p.proposed for p in self._proposals if self.ticks[p.page].isChecked()}

    def _count(self) -> None:
        count = len(self._chosen())
        said = self.tr("Write {n} into the module").format(n=count)
        self.write.setText(self.tr("Write 1 into the module") if count == 1 else said)
        self.write.setEnabled(bool(count))
        self.write.updateGeometry()

    def _write(self) -> None:
        self.wanted.emit(self._module, self._chosen())


def _minutes(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
