"""The main window: the rail at the left, one page at a time beside it, a line for trouble below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.buttons import IconButton
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.rail import Rail, RailItem
from workshop.ui.widgets.text import Paragraph

if TYPE_CHECKING:
    from workshop.ui.widgets.toast import Toaster

SMALLEST = (1180, 720)  # px
USUAL = (1440, 900)


class Place(NamedTuple):
    """Somewhere the rail leads to; its page is built when it is first shown."""

    item: RailItem
    build: Callable[[], QWidget]
    keys: str = ""  # a shortcut, as QKeySequence reads it


class Shell(QMainWindow):
    """The window people start in.

    Signals:
        shown(str): the key of the place now shown.
        closing: a person closes the window; everything is saved already.
    """

    shown = Signal(str)
    closing = Signal()

    def __init__(self, look: Look, title: str, places: Sequence[Place]) -> None:
        super().__init__()
        self.look = look
        self.setWindowTitle(title)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._places = {place.item.key: place for place in places}
        self._pages: dict[str, QWidget] = {}
        self.rail = Rail(look, self.tr("Places"), [place.item for place in places])
        self.rail.chosen.connect(self._show)
        self._stack = QStackedWidget()
        self._trouble: TroubleLine | None = None
        self._toasts: Toaster | None = None
        self._cover: QWidget | None = None
        self._outer = QStackedWidget()
        look.changed.connect(self._dress_cover)
        self._main = QWidget()
        self._lay_out()
        self.setCentralWidget(self._outer)
        for place in places:
            if place.keys:
                shortcut = QShortcut(QKeySequence(place.keys), self)
                shortcut.activated.connect(lambda key=place.item.key: self.go(key))

    def fit_in(self, free: QSize) -> None:
        """Fill the screen from the start where the usual size is more than is ``free`` on it."""
        if free.width() < USUAL[0] or free.height() < USUAL[1]:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def go(self, key: str) -> None:
        """Show a place and give it the keyboard; its page is built the first time."""
        self._show(key)
        self.page(key).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current(self) -> str:
        """The key of the place shown, ``""`` before the first."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def page(self, key: str) -> QWidget:
        """The page of a place, built when it is not there yet."""
        if key not in self._pages:
            self._pages[key] = self._places[key].build()
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def has_page(self, key: str) -> bool:
        """Whether a place's page has been built."""
        return key in self._pages

    def renew(self, *keys: str) -> None:
        """Forget pages, so that they are built anew: for another kit or another language."""
        current = self.current
        for key in keys or tuple(self._pages):
            page = self._pages.pop(key, None)
            if page is not None:
                self._stack.removeWidget(page)
                page.hide()
                page.deleteLater()
        if current and current not in self._pages:
            self.go(current)

    def cover(self, widget: QWidget) -> None:
        """Give the whole window to a widget (an exercise); :meth:`uncover` brings the rail back."""
        self.uncover()
        self._cover = widget
        self._dress_cover()
        self._outer.addWidget(widget)
        self._outer.setCurrentWidget(widget)

    def uncover(self) -> None:
        """Take the covering widget away and let it go."""
        if self._cover is None:
            return
        widget, self._cover = self._cover, None
        self._outer.setCurrentWidget(self._main)
        self._outer.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _dress_cover(self) -> None:
        """What covers the window may hold scroll areas and fields of Qt's own."""
        if self._cover is not None:
            self._cover.setStyleSheet(self.look.style_sheet())

    def say_problem(self, text: str) -> None:
        """Show a line about something that went wrong, until it is closed or another comes."""
        if self._trouble is None:
            self._trouble = TroubleLine(self.look)
            self._column.addWidget(self._trouble)
        self._trouble.say(text)

    @property
    def problem(self) -> str:
        """The line that is shown now, ``""`` without one."""
        return self._trouble.text.text() if self._trouble and self._trouble.isVisible() else ""

    @property
    def toasts(self) -> Toaster:
        """What says that something went well."""
        if self._toasts is None:
            # Most starts need no toast; its shadow and its timer can wait.
            from workshop.ui.widgets.toast import Toaster

            self._toasts = Toaster(self.look, self)
        return self._toasts

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, then close."""
        self.closing.emit()
        super().closeEvent(event)

    def _show(self, key: str) -> None:
        page = self.page(key)
        self.rail.set_current(key)
        self._stack.setCurrentWidget(page)
        self.shown.emit(key)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self._column = column
        row.addLayout(column, 1)
        self._outer.addWidget(self._main)


class TroubleLine(Panel):
    """One line at the foot of the window: what, which file, what to do."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "bad_tint", "top")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(24), look.space(8), look.space(16), look.space(8))
        row.setSpacing(look.space(12))
        row.addWidget(Glyph(look, "warning-octagon", "bad"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.text = Paragraph(look, "", "body", "ink")
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        close = IconButton(look, "x", self.tr("Close this line"))
        close.clicked.connect(self.hide)
        row.addWidget(close)

    def say(self, text: str) -> None:
        """Show a sentence."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.show()
