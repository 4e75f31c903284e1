"""The overview: every page of the part, found by number or words, shown or skipped by one key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop.show.finding import Entry, Match, Wanted, entries_of, find, wanted
from workshop.ui.console import facts
from workshop.ui.console.around import Around
from workshop.ui.console.grid import Cell, PageGrid
from workshop.ui.console.parts import TAB, LineField
from workshop.ui.console.thumbs import Thumbs
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.text import ElidedLabel, Label

_ROOMY = 900  # px a footer needs for the keys beside the pace


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
        self._entries: tuple[Entry, ...] = ()
        self._matches: tuple[Match, ...] = ()
        self._slot = -1
        self._thumbs = Thumbs(around.lectern, around.painter, self)
        self.grid = PageGrid(look, self._thumbs)
        self.field = SearchField(look, self.tr("number or words"))
        self.filters = self._make_filters(0)
        self.found = ElidedLabel(look, "", "small", "ink2")
        self.found.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.foot = Footer(look)
        self._head = QHBoxLayout()
        self._head.setSpacing(look.space(16))
        self._head.setContentsMargins(look.space(20), look.space(14), look.space(20), 0)
        self._head.addWidget(self.field, 2)
        self._head.addWidget(self.filters)
        self._head.addWidget(self.found, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(10))
        column.addLayout(self._head)
        body = QHBoxLayout()
        body.setContentsMargins(look.space(14), 0, look.space(8), 0)
        body.addWidget(self.grid)
        column.addLayout(body, 1)
        column.addWidget(self.foot)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._show_current)
        self.grid.setProperty("search", self.type)
        self.grid.opened.connect(self.show_page)
        self.grid.toggled.connect(self.toggle)
        self.hide()

    def open(self) -> None:
        """Show the part the room is in, its page chosen."""
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
        slot = keeper.slot
        if slot.key != self._slot or len(self._entries) != len(slot.leaves):
            self._slot = slot.key
            self._entries = entries_of(keeper.programme, slot)
            self._renew_filters()
        self._fill()
        self.foot.say(*self._pace())

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

    # -- inside -------------------------------------------------------------------------------

    def _make_filters(self, count: int) -> Segmented:
        made = Segmented(
            self.look,
            self.tr("Which pages"),
            (
                ("all", self.tr("All {n}").format(n=count)),
                ("clips", self.tr("Clips")),
                ("exercises", self.tr("Exercises")),
                ("optional", self.tr("Optional")),
            ),
            "all",
        )
        for key in ("all", "clips", "exercises", "optional"):
            made.part(key).setFocusPolicy(TAB)
        made.chosen.connect(self._fill)
        return made

    def _renew_filters(self) -> None:
        old = self.filters
        self.filters = self._make_filters(len(self._entries))
        self._head.replaceWidget(old, self.filters)
        old.hide()
        old.deleteLater()
        QWidget.setTabOrder(self.grid, self.field)

    def _fill(self) -> None:
        keeper = self._around.keeper
        here = self._around.lectern.presenter.show.page
        skipped, spent = keeper.agenda.skipped, keeper.spent.pages
        which: Wanted = self.filters.current or "all"  # type: ignore[assignment] # one of its keys
        cells = [
            Cell(
                entry, self._under(entry), entry.page == here, entry.page in skipped,
                spent.get(entry.page, 0.0) > 0 and entry.page != here,
            )
            for entry in wanted(self._entries, which)
        ]  # fmt: skip
        chosen = self.grid.current_page
        self.grid.pages.set_cells(cells)
        if cells and self.grid.current_page != chosen:
            self.grid.choose(chosen if self.grid.pages.row_of(chosen) >= 0 else cells[0].entry.page)

    def _under(self, entry: Entry) -> str:
        if entry.optional:
            return self.tr("Optional")
        return {
            "clip": self.tr("Clip"),
            "exercise": self.tr("Exercise"),
            "discussion": self.tr("Talk"),
            "break": self.tr("Break"),
        }.get(entry.kind, "")

    def _search(self, words: str) -> None:
        cells = self.grid.pages.cells
        self._matches = find([cell.entry for cell in cells], words)
        self.found.setText(self._found_words(words))
        if self._matches:
            self.grid.choose(self._matches[0].entry.page)

    def _found_words(self, words: str) -> str:
        if not words.strip():
            return ""
        if not self._matches:
            return self.tr("No page says that")
        first = self._matches[0]
        said = self.tr("1 match: {mark} “{line}”")
        if len(self._matches) > 1:
            said = self.tr("{n} matches, first: {mark} “{line}”")
        return said.format(n=len(self._matches), mark=first.entry.mark, line=first.line)

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


class SearchField(LineField):
    """A field with a glass before its words and what may be typed after them."""

    def __init__(self, look: Look, hint: str) -> None:
        super().__init__(look)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setMinimumWidth(look.px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the glass."""
        super().paintEvent(event)
        side = self.look.px(16)
        box = QRectF(self.look.px(10), (self.height() - side) / 2, side, side)
        self.look.glyphs.paint(QPainter(self), "magnifying-glass", box, self.look.color("ink3"))

    def dress(self) -> None:
        """Leave room for the glass."""
        super().dress()
        self.setTextMargins(self.look.px(22), 0, 0, 0)


class Footer(Panel):
    """What the keys do here, and how the show stands."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas")
        self._hints: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(20), look.space(10), look.space(20), look.space(12))
        row.setSpacing(look.space(8))
        for key, words in (
            (self.tr("Enter"), self.tr("show on stage")),
            ("K", self.tr("skip or keep")),
            ("/", self.tr("search")),
            (self.tr("Esc"), self.tr("back to console")),
        ):
            for part in (KeyCap(look, key), Label(look, words, "body", "ink2")):
                row.addWidget(part)
                self._hints.append(part)
            row.addSpacing(look.space(10))
        self.icon = Glyph(look, "hourglass-medium", "warn", 16)
        self.pace = ElidedLabel(look, "", "body", "ink2")
        self.pace.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.pace, 1)
        row.addWidget(self.icon)

    def say(self, words: str, behind: bool) -> None:
        """How the show stands."""
        self.pace.setText(words)
        self.icon.setVisible(behind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the pace stays and the keys go."""
        super().resizeEvent(event)
        roomy = event.size().width() >= self.look.px(_ROOMY)
        for part in self._hints:
            part.setVisible(roomy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and a rule above."""
        super().paintEvent(event)
        edge = self.look.space(20)
        rule = QRect(edge, 0, self.width() - 2 * edge, 1)
        QPainter(self).fillRect(rule, self.look.color("line"))


class KeyCap(QLabel):
    """A key as it is printed on the keyboard."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self.look = look
        look.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small frame, then the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.look.color("line"))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self.look.color("ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _dress(self) -> None:
        self.setFont(self.look.font("key"))
        wide = self.fontMetrics().horizontalAdvance(self.text()) + self.look.px(14)
        self.setFixedSize(wide, self.look.px(22))
