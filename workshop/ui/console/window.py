"""The facilitator's console: one window with everything the room does not see.

The room comes first here too. A page turn reaches the stage; what the console shows of it follows a
frame later, and what needs painting (the next page) when nothing else is to do.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from workshop.errors import Message
from workshop.ui.commands import PLACING
from workshop.ui.console import body, facts
from workshop.ui.console.agenda import AgendaStrip
from workshop.ui.console.around import Around
from workshop.ui.console.clock import ClockCard
from workshop.ui.console.coming import NextCard
from workshop.ui.console.entry import EntryBar
from workshop.ui.console.header import HIGH, Header
from workshop.ui.console.keyboard import Keyboard
from workshop.ui.console.mirror import STAGE_FIRST_MS, Mirror
from workshop.ui.console.notes import NotesCard
from workshop.ui.console.notice import Notice
from workshop.ui.console.overview import Overview
from workshop.ui.console.toolrow import ToolRow
from workshop.ui.console.transport import Transport
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Rule, ScrollPane

_CALM_MS = 120  # after the last turn: then the next page is painted, and the day looked at
LEAST = QSize(480, 320)
_NEEDS_HANDS = frozenset({"overview", "replan", "park", "decide"})


class Console(QWidget):
    """The console's window.

    Signals:
        place_wanted(str): a command about where the windows stand.
        written(str, str): a line was typed: ``park`` or ``decide``, and its words.
        notes_sized(int): the size of the notes was changed.
        summoned(): the stage asked for something that only the console can do, and it is hidden.
    """

    place_wanted = Signal(str)
    written = Signal(str, str)
    notes_sized = Signal(int)
    summoned = Signal()

    def __init__(self, look: Look, around: Around, *, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.look = look
        self._around = around
        self._lectern = around.lectern
        self._presenter = around.lectern.presenter
        self.setWindowTitle(self.tr("{title}: console").format(title=title))
        self.setAccessibleName(self.tr("Console"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST)
        self.resize(1440, 900)
        self._needs: body.Measures | None = None
        self._make_parts()
        self._commands = self._table()
        self.keyboard = Keyboard(self, self._lectern, around.keys, self.obey, self.step_out)
        self._soon = self._timer(STAGE_FIRST_MS + 4, self.look_at_page)
        self._calm = self._timer(_CALM_MS, self.look_at_plan)
        self._connect()
        self._order()

    # -- what people ask for ------------------------------------------------------------------

    def obey(self, command: str) -> None:
        """Obey a command by id, whoever it is for."""
        own = self._commands.get(command)
        if own is not None:
            own()
        elif command in PLACING:
            self.place_wanted.emit(command)
            if command == "resume":
                self._lectern.resume()
        else:
            self._lectern.do(command)

    def summon(self, command: str) -> None:
        """Obey a command that was asked for at the stage; one that needs hands comes forward."""
        if command in _NEEDS_HANDS:
            if not self.isVisible():
                self.summoned.emit()
            self.activateWindow()
        self.obey(command)

    def step_out(self) -> None:
        """One level out: a line being typed, a control reached by Tab, then the show's own."""
        if self.entry.kind:
            self.entry.leave()
        elif self.overview.isVisible():
            self.overview.step_out()
        elif not self.hasFocus() and self.isAncestorOf(self.focusWidget() or self):
            self.setFocus()
        else:
            self._lectern.step_out()

    def tell(self, words: str) -> None:
        """Say something to the facilitator alone."""
        self.notice.say(words)

    def tell_message(self, message: Message) -> None:
        """The same, still to be translated."""
        self.tell(self._around.speaker.say(message))

    # -- what is shown ------------------------------------------------------------------------

    def look_at_page(self) -> None:
        """What follows a page turn at once: notes, controls, words of the next page."""
        show = self._presenter.show
        self.notes.say(facts.note_lines(show.slide))
        self.next.say(facts.next_facts(self._lectern))
        self.tools.say(self._lectern.tools.value, show.curtain)
        self.tools.set_usable(
            "hands",
            self._lectern.front is not None,
            self.tr("While the room answers a question of an exercise"),
        )
        self._look_at_clip()
        self.look_at_clock()
        self._settle()

    def _settle(self) -> None:
        """Arrange anew when a part needs more room, or less."""
        area = QSize(self.width(), self.pane.height())
        if self._measures(area) != self._needs:
            self.arrange()

    def look_at_plan(self) -> None:
        """What can wait: the picture of the next page, the strip of the day, the header."""
        self.next.show_page(self._lectern.coming())
        keeper = self._around.keeper
        self.header.set_place(*facts.place_words(keeper))
        self.agenda.say(facts.day_facts(keeper))
        self.look_at_clock()
        if self.overview.isVisible():
            self.overview.look_again()

    def look_soon(self) -> None:
        """Something the console shows is another: look at it once the stage has."""
        self._stir_page()

    def look_at_clock(self) -> None:
        """The clock card and the hand on the strip."""
        self.clock.say(facts.clock_facts(self._around.keeper, self._around.speaker))

    # -- the window ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), self.look.color("canvas"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part in its place."""
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at everything, and follow the clock from now on."""
        super().showEvent(event)
        self.keyboard.watch()
        self.setFocus()  # Qt would give the keys to the first control
        self._around.keeper.set_shown(True)
        self._soon.start()
        self._calm.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is followed."""
        super().hideEvent(event)
        self._around.keeper.set_shown(False)
        self.transport.set_shown(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is no way to end a show: it goes on, and F10 brings this back."""
        event.ignore()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """A window that is made anew is watched anew."""
        if event.type() is QEvent.Type.WinIdChange:
            self.keyboard.watch()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that were sent straight to this widget."""
        if not self.keyboard.take(event):
            super().keyPressEvent(event)

    def close_down(self) -> None:
        """The show is over."""
        self._soon.stop()
        self._calm.stop()
        self.mirror.close_down()
        self.overview.close_down()
        self.transport.set_shown(False)
        self._around.keeper.set_shown(False)
        self.hide()

    def arrange(self) -> None:
        """Put every part in its place for the size there is."""
        shape = body.shape_of(self.size(), self.look.scale)
        head = 0 if shape == "small" else self.look.px(HIGH)
        self.header.setVisible(bool(head))
        self.header.setGeometry(0, 0, self.width(), head)
        self.pane.setGeometry(0, head, self.width(), self.height() - head)
        area = QSize(self.width(), self.height() - head)
        self.tools.set_short(body.is_tight(self.size()) or self.look.scale > 1)
        self._needs = self._measures(area)
        found = body.places(area, self._needs)
        self.pane.inner.setMinimumHeight(found.high if found.shape == "column" else 0)
        for name, part in self._parts.items():
            place = found.at.get(name)
            part.setVisible(place is not None)
            if place is not None:
                part.setGeometry(place)
        self._place_entry()
        self.overview.setGeometry(self.pane.geometry())

    # -- inside -------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        look, around = self.look, self._around
        self.pane = ScrollPane(look)
        self.pane.setParent(self)
        inner = self.pane.inner
        self.header = Header(look)
        self.header.setParent(self)
        self.mirror = Mirror(look, around.lectern, around.painter)
        self.transport = Transport(look, self._presenter.projector)
        self.tools = ToolRow(look)
        self.clock = ClockCard(look)
        self.next = NextCard(look, around.painter)
        self.notice = Notice(look)
        self.notes = NotesCard(look, around.notes_size)
        self.agenda = AgendaStrip(look)
        self.entry = EntryBar(look)
        self.entry.setParent(inner)
        self.overview = Overview(look, around, self)
        self._parts: dict[str, QWidget] = {
            "mirror": self.mirror, "transport": self.transport, "tools": self.tools,
            "clock": self.clock, "next": self.next, "notice": self.notice, "notes": self.notes,
            "rule": Rule(look), "agenda": self.agenda,
        }  # fmt: skip
        for part in self._parts.values():
            part.setParent(inner)

    def _table(self) -> dict[str, Callable[[], None]]:
        keeper, notes = self._around.keeper, self.notes
        return {
            "overview": self._open_or_close_overview,
            "questions": keeper.toggle_pause,
            "advice": keeper.take_advice,
            "unplan": keeper.undo,
            "park": lambda: self.entry.ask("park"),
            "decide": lambda: self.entry.ask("decide"),
            "notes-larger": lambda: notes.resize_by(1),
            "notes-smaller": lambda: notes.resize_by(-1),
            "notes-on": lambda: notes.scroll_by(1),
            "notes-back": lambda: notes.scroll_by(-1),
            "part-next": lambda: self._go_to_part(1),
            "part-previous": lambda: self._go_to_part(-1),
        }

    def _connect(self) -> None:
        keeper = self._around.keeper
        for part in (self.header, self.transport, self.tools, self.clock):
            part.asked.connect(self.obey)
        self.agenda.jump_wanted.connect(self._presenter.jump)
        self.entry.kept.connect(self.written)
        self.entry.left.connect(self.setFocus)
        self.overview.left.connect(self.setFocus)
        self.notes.sized.connect(self.notes_sized)
        self.notice.changed.connect(self.arrange)
        self._lectern.changed.connect(self._stir)
        self._lectern.refreshed.connect(self._stir_page)
        self._lectern.tools.changed.connect(self._stir_page)
        keeper.changed.connect(self._stir)
        keeper.ticked.connect(self._on_tick)
        keeper.trouble.connect(self.tell_message)
        self.look.changed.connect(self._restyle)

    def _order(self) -> None:
        """The way of Tab: as the eye goes, from what the room sees to the day."""
        stops = [
            *self.transport.stops(), *self.tools.buttons.values(), self.clock.action,
            self.notice.close_button, self.notes.smaller, self.notes.larger, self.notes.pane,
            self.header.swap, self.header.end,
        ]  # fmt: skip
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _timer(self, wait: int, action: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        made.timeout.connect(action)
        return made

    def _stir(self) -> None:
        self._stir_page()
        if self.isVisible():
            self._calm.start()

    def _stir_page(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _on_tick(self) -> None:
        self.look_at_clock()
        self._look_at_clip()
        if datetime.now().second % 15 == 0:
            self.look_at_plan()

    def _look_at_clip(self) -> None:
        around = self._around
        self.transport.say(
            captions_on=self._presenter.captions_on, countdown=around.countdown(),
            now=around.clock(),
        )  # fmt: skip

    def _measures(self, area: QSize) -> body.Measures:
        look = self.look
        tight = body.is_tight(self.size())
        column = body.shape_of(self.size(), look.scale) == "column"
        wide = (
            area.width() - 52 if column else min(area.width() * 2 // 3 - 44, area.height() * 8 // 7)
        )
        tools = self.tools.high(look.px(44 if tight else 56), wide)
        right = wide if column else max(240, round(area.width() / 3))
        small = body.shape_of(self.size(), look.scale) == "small"
        return body.Measures(
            scale=look.scale,
            transport=look.px(60 if tight else 68),
            tools=tools,
            clock=max(look.px(130 if tight else 170), self.clock.body.sizeHint().height()),
            next=max(look.px(140 if not tight else 128), self.next.body.heightForWidth(right)),
            notice=self.notice.high(area.width() - 16 if small else right),
            agenda=look.px(84 if tight else 104),
            clip=self.transport.busy,
        )

    def _place_entry(self) -> None:
        under = self.tools if self.tools.isVisible() else self.notes
        place = under.geometry()
        high = max(self.entry.body.sizeHint().height(), place.height())
        self.entry.setGeometry(QRect(place.x(), place.y(), place.width(), high))
        self.entry.raise_()

    def _open_or_close_overview(self) -> None:
        if self.overview.isVisible():
            self.overview.close_down()
        else:
            self.overview.open()

    def _go_to_part(self, by: int) -> None:
        """The first page of the next part, or of this one and then of the one before."""
        keeper, page = self._around.keeper, self._presenter.show.page
        slots = [slot for slot in keeper.agenda.slots if not slot.skipped or slot is keeper.slot]
        here = slots.index(keeper.slot)
        firsts = [next((x.page for x in s.leaves if x.taken), s.leaves[0].page) for s in slots]
        if by < 0 and page != firsts[here]:
            by = 0
        target = here + by
        if 0 <= target < len(slots):
            self._presenter.jump(firsts[target])

    def _restyle(self) -> None:
        self.arrange()
        self.update()
