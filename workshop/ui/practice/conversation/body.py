"""How thread, replies and trust share the window: two columns, or one that scrolls as a whole."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.conversation.replies import Replies
from workshop.ui.practice.conversation.thread import Thread
from workshop.ui.practice.conversation.trust import Trust
from workshop.ui.practice.spread import Spread

_TRUST = 536
_TWO_FROM = 1080  # px at text size 100 %: narrower is one column
_LOWEST_THREAD = 176


class Body(Spread):
    """The three parts, laid out for the room there is; made inside :attr:`inner`."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, _TWO_FROM, "right")
        self._filled = False

    def fill(self, thread: Thread, replies: Replies, trust: Trust) -> None:
        """Take the parts."""
        self._thread, self._replies, self._trust = thread, replies, trust
        column = QVBoxLayout(self.side)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(trust)
        self._filled = True
        self.fit()

    def show_replies(self) -> None:
        """In one column: bring what is asked now into view."""
        if self.is_single:
            top = self._replies.y() - self.look.space(150)
            self.verticalScrollBar().setValue(top)

    def show_reply(self, card: QWidget) -> None:
        """In one column: bring a reply into view."""
        if self.is_single:
            self.ensureWidgetVisible(card, 0, self.look.space(16))

    def fit(self) -> None:
        """Lay the parts out for what they hold now."""
        if not self._filled:
            return
        single = self.is_single
        self._thread.set_flowing(single)
        for pane in (self._replies, self._trust):
            pane.set_flowing(single)
        if single:
            self._one_column()
        else:
            self._two_columns()

    def _two_columns(self) -> None:
        look, gap = self.look, self.look.space(24)
        wide, high = self.viewport().width(), self.viewport().height()
        self.inner.resize(wide, high)
        side = min(look.px(_TRUST), round(wide * 0.4))
        self.side.setGeometry(wide - side, 0, side, high)
        room = wide - side - 2 * gap
        top, between, foot = look.space(20), look.space(12), look.space(16)
        edge = look.px(4)  # the replies' own margin, for their rings
        wanted = self._replies.height_for(room + 2 * edge)
        free = high - top - between - foot
        replies = min(wanted, max(free - look.px(_LOWEST_THREAD), free // 2))
        self._thread.setGeometry(gap, top, room, free - replies)
        below = top + free - replies + between
        self._replies.setGeometry(gap - edge, below, room + 2 * edge, replies)

    def _one_column(self) -> None:
        look, gap, wide = self.look, self.look.space(24), self.viewport().width()
        room, edge = wide - 2 * gap, look.px(4)
        top = look.space(20)
        thread = self._thread.height_for(room)
        self._thread.setGeometry(gap, top, room, thread)
        top += thread + look.space(12)
        replies = self._replies.height_for(room + 2 * edge)
        self._replies.setGeometry(gap - edge, top, room + 2 * edge, replies)
        top += replies + gap
        trust = self._trust.height_for(wide - 1)
        self.side.setGeometry(0, top, wide, trust)
        self.inner.resize(wide, top + trust)
