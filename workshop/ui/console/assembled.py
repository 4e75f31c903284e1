"""The parts of the console, made and put in their places; what they do is the window's."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from workshop.ui.console import body
from workshop.ui.console.agenda import AgendaStrip
from workshop.ui.console.around import Around
from workshop.ui.console.clock import ClockCard
from workshop.ui.console.coming import NextCard
from workshop.ui.console.entry import EntryBar
from workshop.ui.console.failing import FailingCard
from workshop.ui.console.header import HIGH, Header
from workshop.ui.console.mirror import Mirror
from workshop.ui.console.notes import NotesCard
from workshop.ui.console.notice import Notice
from workshop.ui.console.overview import Overview
from workshop.ui.console.replan import ReplanPanel
from workshop.ui.console.toolrow import ToolRow
from workshop.ui.console.transport import Transport
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Rule, ScrollPane
from workshop.ui.widgets.toast import Toaster

LEAST = QSize(480, 320)


class ConsoleParts(QWidget):
    """A window with every part of the console in its place for the size there is."""

    def __init__(self, look: Look, around: Around) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.look = look
        self._around = around
        self._presenter = around.lectern.presenter
        self._needs: body.Measures | None = None
        self.reading = False  # a transcript stands in the notes' place
        self.setMinimumSize(LEAST)
        self._make_parts()
        self._order()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), self.look.color("canvas"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every part in its place."""
        super().resizeEvent(event)
        self.arrange()

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
        self.notes.stand_in("tools" not in found.at)
        self._place_entry()
        self._place_panel(found.at)
        self.overview.setGeometry(self.pane.geometry())

    def settle(self) -> None:
        """Arrange anew when a part needs more room, or less."""
        area = QSize(self.width(), self.pane.height())
        if self._measures(area) != self._needs:
            self.arrange()

    # -- inside -------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        look, around = self.look, self._around
        self.pane = ScrollPane(look)
        self.pane.setParent(self)
        inner = self.pane.inner
        self.mirror = Mirror(look, around.lectern, around.painter)
        self.transport = Transport(look, self._presenter.projector)
        self.tools = ToolRow(look)
        self.failing = FailingCard(look, around.speaker)
        self.clock = ClockCard(look)
        self.next = NextCard(look, around.painter)
        self.notice = Notice(look)
        self.notes = NotesCard(look, around.notes_size)
        self.agenda = AgendaStrip(look)
        self.entry = EntryBar(look)
        self.entry.setParent(inner)
        self.overview = Overview(look, around, self)
        self.replan = ReplanPanel(look, around)
        self.replan.setParent(inner)
        self.replan.hide()
        self._toasts = Toaster(look, self)
        self._parts: dict[str, QWidget] = {
            "mirror": self.mirror, "transport": self.transport, "tools": self.tools,
            "failing": self.failing, "clock": self.clock, "next": self.next,
            "notice": self.notice, "notes": self.notes, "rule": Rule(look), "agenda": self.agenda,
        }  # fmt: skip
        for part in self._parts.values():
            part.setParent(inner)
        self.header = Header(look)  # last in the way of Tab: what it does is seldom wanted
        self.header.setParent(self)

    def _order(self) -> None:
        """The way of Tab: as the eye goes, from what the room sees to the day."""
        stops = (
            *self.failing.ways.values(),
            *self.transport.stops(),
            *self.tools.buttons.values(),
            self.clock.action,
            self.notice.close_button,
            *self.notes.instead.values(),
            self.notes.smaller,
            self.notes.larger,
            self.notes.pane,
        )
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _measures(self, area: QSize) -> body.Measures:
        look = self.look
        tight = body.is_tight(self.size())
        shape = body.shape_of(self.size(), look.scale)
        column, small = shape == "column", shape == "small"
        each = look.px(44 if tight else 56)
        wide = area.width() - 52
        right = wide if column else max(240, round(area.width() / 3))
        made = body.Measures(
            scale=look.scale,
            transport=look.px(60 if tight else 68),
            tools=each,
            clock=max(look.px(130 if tight else 170), self.clock.body.sizeHint().height()),
            next=max(look.px(140 if not tight else 128), self.next.body.heightForWidth(right)),
            notice=self.notice.high(area.width() - 16 if small else right),
            agenda=look.px(84 if tight else 104),
            clip=self.transport.busy,
        )
        for _ in range(3):  # a second row of tools makes the mirror smaller, and the rows with it
            left = body.mirror_wide(area, made) if shape == "wide" else wide
            made = replace(made, failing=self._failing_high(left))
            tools = self.tools.high(each, left)
            if tools <= made.tools:
                break
            made = replace(made, tools=tools)
        return made

    def _failing_high(self, wide: int) -> int:
        failing = self._presenter.failure is not None
        if failing and self.reading and body.shape_of(self.size(), self.look.scale) == "small":
            return 0  # the transcript was asked for, and there is room for one of the two
        return self.failing.body.heightForWidth(wide) if failing else 0

    def _place_panel(self, at: Mapping[str, QRect]) -> None:
        """Over what follows the clock."""
        place = at["notes"] if "notes" in at else at["failing"]
        for name in ("next", "notice", "transport") if "mirror" not in at else ("next", "notice"):
            place = place.united(at[name]) if name in at else place
        self.replan.setGeometry(place)
        self.replan.raise_()

    def _place_entry(self) -> None:
        under: QWidget = self.notes if self.tools.isHidden() else self.tools
        if under.isHidden():
            under = self.failing
        place = under.geometry()
        high = max(self.entry.body.sizeHint().height(), place.height())
        top = max(0, place.bottom() + 1 - high)  # the strip of the day below stays whole
        self.entry.setGeometry(QRect(place.x(), top, place.width(), high))
        self.entry.raise_()
