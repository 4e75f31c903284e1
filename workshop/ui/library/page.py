"""The library: the kit's title, its modules, and the one chosen beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.kit.kit import Kit
from workshop.painting.pictures import Pictures
from workshop.ui.library.columns import Columns
from workshop.ui.library.detail import Detail, Looking
from workshop.ui.library.plancard import PlanCards
from workshop.ui.library.rows import Progress, module_row, next_exercise
from workshop.ui.library.table import RowModel, RowTable, module_heads
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.buttons import Button

Chooser = Callable[[QWidget], Path | None]


class LibraryPage(QWidget):
    """Picture 01: what there is to present.

    ``progress`` is asked whenever the page is refreshed; ``choose`` asks a person for a folder.

    Signals:
        present_wanted(str): the id of a module or plan.
        practise_wanted(str): the id of an exercise.
        open_kit_wanted(Path): a folder a person chose or dropped.
        check_wanted(str), handout_wanted(str): the id of a module or plan to look at before the
            room fills, or to print.
        minutes_wanted(str): the id of a module whose proposed minutes are to be seen.
    """

    present_wanted = Signal(str)
    practise_wanted = Signal(str)
    open_kit_wanted = Signal(object)
    check_wanted = Signal(str)
    handout_wanted = Signal(str)
    minutes_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        speaker: Speaker,
        kit: Kit,
        progress: Callable[[], Progress],
        looking: Looking,
        pictures: Pictures,
        choose: Chooser | None = None,
    ) -> None:
        super().__init__()
        self.look = look
        self.kit = kit
        self._speaker = speaker
        self._ask = progress
        self._progress: Progress = {}
        self._choose = choose or choose_folder
        self.model = RowModel(module_heads())
        self.detail = Detail(look, speaker, looking, self)
        self.columns = Columns(look, self.detail, self)
        self.table = RowTable(
            look, self.model, pictures, self.tr("Modules"), self.columns.pane.inner
        )
        self.plans = PlanCards(look, kit.plans, speaker.language, self.columns.pane.inner)
        self.open_kit = Button(look, self.tr("Open kit"), icon="folder-open")
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self.refresh()

    def refresh(self) -> None:
        """Ask for progress and show it."""
        self._progress = self._ask()
        kit, said = self.kit, self._speaker
        self.model.set_rows([module_row(m, kit, self._progress, said) for m in kit.modules])
        if self.detail.shows_plan:
            return
        self.table.select(self.table.current_id())
        self._show(self.table.current_id())

    def select(self, module_id: str) -> None:
        """Show a module."""
        self.table.select(module_id)

    def _lay_out(self) -> None:
        space = self.look.space
        self.columns.cover(self)
        column = self.columns.content
        head = QHBoxLayout()
        head.setContentsMargins(space(16), 0, space(16), 0)
        kit, language = self.kit, self._speaker.language
        titles = self.columns.titles(kit.title.get(language), kit.subtitle.get(language))
        head.addLayout(titles, 1)
        head.addSpacing(space(16))
        head.addWidget(self.open_kit)
        column.addLayout(head)
        column.addSpacing(space(20))
        self._add_problems(column)
        if self.kit.plans:
            across = QHBoxLayout()  # the cards' edges stand where the titles do
            across.setContentsMargins(space(12), 0, space(12), 0)
            across.addWidget(self.plans)
            column.addLayout(across)
            column.addSpacing(space(16))
        else:
            self.plans.hide()
        column.addWidget(self.table)
        if not self.kit.modules:
            self._add_empty(column)
        column.addStretch()

    def _add_problems(self, column: QVBoxLayout) -> None:
        problems = [p for p in self.kit.problems if p.severity != "note"]
        if not problems:
            return
        from workshop.ui.widgets.states import Remark  # not needed by a sound kit's first paint

        for problem in problems:
            kind = "bad" if problem.severity == "error" else "warn"
            said = self._speaker.problem(problem)
            column.addWidget(Remark(self.look, kind, problem.path.name, said))
            column.addSpacing(self.look.space(12))

    def _add_empty(self, column: QVBoxLayout) -> None:
        from workshop.ui.widgets.states import EmptyState

        self.table.hide()
        self.detail.hide()
        empty = EmptyState(
            self.look,
            "book-open",
            self.tr("No modules in this kit"),
            self.tr("They appear when modules/ holds Markdown files."),
            self.tr("Open another kit"),
        )
        empty.acted.connect(self._open)
        column.addSpacing(self.look.space(64))
        column.addWidget(empty)

    def _connect(self) -> None:
        self.table.selected.connect(self._show)
        self.table.opened.connect(self._open_row)
        self.plans.chosen.connect(self._show_plan)
        self.plans.opened.connect(self.present_wanted)
        self.detail.present_wanted.connect(self.present_wanted)
        self.detail.check_wanted.connect(self.check_wanted)
        self.detail.handout_wanted.connect(self.handout_wanted)
        self.detail.minutes_wanted.connect(self.minutes_wanted)
        self.detail.practise_wanted.connect(self.practise_wanted)
        self.open_kit.clicked.connect(self._open)

    def _show(self, module_id: str) -> None:
        head = self.kit.module(module_id)
        if head is None:
            return
        self.plans.choose_none()
        exercise = next_exercise(head, self.kit, self._progress)
        self.detail.show_module(head, self.kit, self._progress, exercise)
        self.columns.reveal_current(self.table)

    def _show_plan(self, plan_id: str) -> None:
        plan = self.kit.plan(plan_id)
        if plan is not None:
            self.table.setCurrentIndex(QModelIndex())  # one thing is chosen at a time
            self.detail.show_plan(plan, self.kit)

    def _open_row(self, module_id: str) -> None:
        if self.detail.present.isEnabled():
            self.present_wanted.emit(module_id)

    def _open(self) -> None:
        folder = self._choose(self)
        if folder is not None:
            self.open_kit_wanted.emit(folder)


def choose_folder(parent: QWidget) -> Path | None:
    """Ask for the folder of a kit."""
    from PySide6.QtWidgets import QFileDialog  # setting it up costs 1 ms of every start

    chosen = QFileDialog.getExistingDirectory(
        parent, QCoreApplication.translate("LibraryPage", "Open kit")
    )
    return Path(chosen) if chosen else None
