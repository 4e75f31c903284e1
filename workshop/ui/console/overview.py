"""The overview: every page of a part or of the plan, found by number or words, shown or skipped.

It opens on the part the room is in. Words are looked for in the whole plan, those of the part shown
first: what was said on the first day is found on the third.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from workshop.show.agenda import Slot
from workshop.show.finding import Entry, Match, entries_of, find, wanted
from workshop.show.recut import Recut
from workshop.ui.console import facts
from workshop.ui.console.around import Around
from workshop.ui.console.cells import Cell
from workshop.ui.console.grid import PageGrid
from workshop.ui.console.hints import Footer
from workshop.ui.console.seeking import ALL, SeekingBar
from workshop.ui.console.thumbs import Thumbs
from workshop.ui.look import Look


class Overview(QWidget):
    """Stands over the console's body while it is open.

    Signals:
        left(): back to the console.
    """

    left = Signal()

    def __init__(self, look: Look, around: Around, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._around = around
        self._known: dict[int, tuple[Entry, ...]] = {}  # the pages of a part, by its key
        self._matches: tuple[Match, ...] = ()
        self._programme: object = None  # whose pages are known
        self._thumbs = Thumbs(around.lectern, around.painter, self)
        self.grid = PageGrid(look, self._thumbs)
        self.head = SeekingBar(look)
        self.field = self.head.field
        self.foot = Footer(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(10))
        column.addWidget(self.head)
        body = QHBoxLayout()
        body.setContentsMargins(look.space(14), 0, look.space(8), 0)
        body.addWidget(self.grid)
        column.addLayout(body, 1)
        column.addWidget(self.foot)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._show_current)
        self.head.changed.connect(self._search)
        self.foot.asked.connect(self._obey)
        self.grid.setProperty("search", self.type)
        self.grid.opened.connect(self.show_page)
        self.grid.toggled.connect(self.toggle)
        presenter = around.lectern.presenter
        presenter.renumbered.connect(self._on_renumbered)
        presenter.reread.connect(self._read_again)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.grid)  # a click on a button leaves the keys to the pages
        self.hide()

    def open(self) -> None:
        """Show the part the room is in, its page chosen."""
        self._offer(str(self._around.keeper.slot.key))
        self.look_again()
        self.grid.choose(self._around.lectern.presenter.show.page)
        self.show()
        self.raise_()
        self.grid.setFocus()

    def close_down(self) -> None:
        """Back to the console."""
        self._thumbs.rest()
        if self.isVisible():
            self.hide()
            self.field.clear()
            self.left.emit()

    def step_out(self) -> None:
        """From the search to the pages, from the pages to the console."""
        if self.field.hasFocus() or self.field.text():
            self.field.clear()
            self.grid.setFocus()
        else:
            self.close_down()

    def look_again(self) -> None:
        """Another page is on stage, or another one is skipped."""
        keeper = self._around.keeper
        if self._programme is not keeper.programme:
            self._programme = keeper.programme
            self._known.clear()
            self._offer(self.head.scope)
        self._fill()
        self.foot.say(*self._pace())

    def _on_renumbered(self, recut: Recut) -> None:
        """The page that was chosen stays so, under its new number."""
        page = self.grid.current_page
        self._read_again()
        if page and self.isVisible():
            self.grid.choose(recut.page(page))

    def _read_again(self) -> None:
        """Slides were edited: their titles and words are others."""
        self._known.clear()
        if self.isVisible():
            self.look_again()

    def go_to_part(self, by: int) -> None:
        """Look at the next part, or the one before; the room sees what it saw."""
        parts = self.head.parts
        there = parts.currentIndex() + by
        if 0 <= there < parts.count():
            parts.setCurrentIndex(there)
            self.field.clear()
            self._search()
            self.grid.scrollToTop()

    def type(self, text: str) -> None:
        """Begin to search with these signs."""
        self.field.setFocus()
        self.field.insert(text)

    def show_page(self, page: int) -> None:
        """Show a page on the stage, and go back to the console."""
        self._around.lectern.presenter.jump(page)
        self.close_down()

    def toggle(self, page: int) -> None:
        """Skip a page, or keep it."""
        keeper = self._around.keeper
        if page in keeper.agenda.skipped:
            keeper.keep_pages([page])
        else:
            keeper.skip_pages([page])
        self.look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), self.look.color("canvas"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays here: what lies under the overview cannot be seen."""
        stops = [stop for stop in self._stops() if stop.isVisible() and stop.isEnabled()]
        if not stops:  # it has just been hidden
            return super().focusNextPrevChild(forward)
        focus = QApplication.focusWidget()
        place = stops.index(focus) if focus in stops else -1
        reasons = Qt.FocusReason
        reason = reasons.TabFocusReason if forward else reasons.BacktabFocusReason
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    # -- inside -------------------------------------------------------------------------------

    def _stops(self) -> list[QWidget]:
        """The way of Tab: as the eye goes, from the pages."""
        head = self.head
        chosen = head.filters.part(head.filters.current or ALL)
        return [self.grid, self.field, head.parts, chosen, head.short, *self.foot.hints.values()]

    def _obey(self, what: str) -> None:
        page = self.grid.current_page
        if what == "show" and page:
            self.show_page(page)
        elif what == "skip" and page:
            self.toggle(page)
        elif what == "search":
            self.field.setFocus()
        elif what == "back":
            self.close_down()

    def _offer(self, current: str) -> None:
        """The parts to choose from: the whole plan, then each by its beginning."""
        keeper = self._around.keeper
        agenda = keeper.agenda
        choices = [(ALL, self.tr("The whole plan"))]
        for slot, span in zip(agenda.slots, agenda.spans, strict=True):
            if not slot.leaves:
                continue
            clock = f"{keeper.moment_of(span.start):%H:%M}"
            said = self.tr("{part}, {clock}")
            if slot.day != keeper.slot.day:
                said = self.tr("{part}, day {day}, {clock}")
            said = said.format(part=facts.slot_title(slot), day=slot.day + 1, clock=clock)
            choices.append((str(slot.key), said))
        self.head.offer(choices, current)

    def _slots(self) -> tuple[Slot, ...]:
        """The parts whose pages are shown."""
        agenda, scope = self._around.keeper.agenda, self.head.scope
        if scope == ALL:
            return agenda.slots
        found = agenda.keyed(int(scope))
        return (found or self._around.keeper.slot,)

    def _entries(self, slot: Slot) -> tuple[Entry, ...]:
        known = self._known.get(slot.key)
        if known is None or len(known) != len(slot.leaves):
            programme = self._around.keeper.programme
            known = self._known[slot.key] = entries_of(programme, slot)
        return known

    def _fill(self) -> None:
        """The pages of the parts shown; while words are looked for, those that say them."""
        shown, kind = self._slots(), self.head.kind
        keys = {slot.key for slot in shown}
        entries = [entry for slot in shown for entry in self._entries(slot)]
        self.head.set_count(len(entries))
        words = self.field.text()
        if words.strip():
            slots = self._around.keeper.agenda.slots
            rest = [e for slot in slots if slot.key not in keys for e in self._entries(slot)]
            self._matches = find(wanted([*entries, *rest], kind), words)
            entries = [match.entry for match in self._matches]
        else:
            self._matches = ()
            entries = list(wanted(entries, kind))
        named = len(shown) > 1
        spent = self._around.keeper.spent.pages
        cells = [
            self._cell(entry, keys, named=named, done=spent.get(entry.page, 0.0) > 0)
            for entry in entries
        ]
        chosen = self.grid.current_page
        self.grid.pages.set_cells(cells)
        if cells and self.grid.current_page != chosen:
            self.grid.choose(chosen if self.grid.pages.row_of(chosen) >= 0 else cells[0].entry.page)

    def _cell(self, entry: Entry, shown: set[int], *, named: bool, done: bool) -> Cell:
        keeper, page = self._around.keeper, entry.page
        here = self._around.lectern.presenter.show.page
        slot = keeper.agenda.slot_of(page)
        part = facts.slot_title(slot) if named or slot.key not in shown else ""
        return Cell(
            entry, self._under(entry), page == here, page in keeper.agenda.skipped,
            done and page != here, "" if part == entry.title else part,
        )  # fmt: skip

    def _under(self, entry: Entry) -> str:
        if entry.optional:
            return self.tr("Optional")
        return {
            "clip": self.tr("Clip"),
            "exercise": self.tr("Exercise"),
            "discussion": self.tr("Talk"),
            "break": self.tr("Break"),
        }.get(entry.kind, "")

    def _search(self) -> None:
        self._fill()
        self.head.say(self._found_words())
        if self._matches:
            self.grid.choose(self._matches[0].entry.page)

    def _found_words(self) -> str:
        if not self.field.text().strip():
            return ""
        if not self._matches:
            return self.tr("No page of the plan says that")
        first = self._matches[0]
        slot = self._around.keeper.agenda.slot_of(first.entry.page)
        said = self.tr("1 match: {mark} “{line}”")
        if len(self._matches) > 1:
            said = self.tr("{n} matches, first: {mark} “{line}”")
        said = said.format(n=len(self._matches), mark=first.entry.mark, line=first.line)
        if all(slot.key != shown.key for shown in self._slots()):
            said = self.tr("{found} in {part}").format(found=said, part=facts.slot_title(slot))
        return said

    def _show_current(self) -> None:
        if self.grid.current_page and (self._matches or not self.field.text().strip()):
            self.show_page(self.grid.current_page)

    def _pace(self) -> tuple[str, bool]:
        keeper = self._around.keeper
        figures, advice = keeper.pace(), keeper.advice()
        said = self._around.speaker.say(figures.words)
        if advice is not None:
            marks = [keeper.programme.mark_of(page) or str(page) for page in advice.pages]
            more = self.tr("Skipping {marks} saves {n} min.").format(
                marks=facts.marks_words(marks), n=round(advice.minutes)
            )
            said = f"{said}. {more}"
        return said, round(figures.ahead) < 0
