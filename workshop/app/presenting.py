"""The way onto the stage from the main window: a module, a plan, or a show that was left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workshop.app.foundations import Foundations, now
from workshop.app.records import Records
from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.kit import Kit

if TYPE_CHECKING:
    from workshop.app.showing import Showing
    from workshop.show.programme import Programme
    from workshop.show.resume import Resume
    from workshop.slides.deck import Deck
    from workshop.ui.widgets.question import Question

_UNREADABLE = QT_TRANSLATE_NOOP("House", "“{title}” cannot be opened. {why}")
_EMPTY = QT_TRANSLATE_NOOP("House", "“{title}” has nothing that can be shown.")
_GONE = QT_TRANSLATE_NOOP(
    "House", "“{title}” is no longer where it was, so the show cannot go on. Its record is kept."
)


class Presenting(QObject):
    """Opens shows, one at a time.

    Signals:
        trouble(Message): something the facilitator should know.
        recorded(Message): where the record of a show that is over stands.
        over(): a show is over.
    """

    trouble = Signal(object)
    recorded = Signal(object)
    over = Signal()

    def __init__(
        self, base: Foundations, records: Records, tell: Callable[[Message], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._records = records
        self._tell = tell
        self.showing: Showing | None = None
        self.question: Question | None = None

    def begin(self, kit: Kit, what_id: str, window: QWidget, *, windowed: bool = False) -> bool:
        """Put a module or a plan on the stage; False when it cannot be.

        A plan that was ended before its last page is offered to go on first.
        """
        what = None if self.showing is not None else self._what(kit, what_id)
        if what is None:
            return False
        left = self._left(what)
        if left is None:
            self._show(what, 1, windowed=windowed)
        else:
            self._ask(left, what, window, windowed=windowed)
        return True

    def show(self, deck: Deck) -> None:
        """Put a deck that is open on the stage, unless a show runs."""
        if self.showing is None:
            self._show(deck, 1, windowed=False)

    def offer_left(self, window: QWidget) -> None:
        """Ask about a show that broke off, if there is one."""
        from workshop.show.resume import left_in

        left = left_in(self._base.data, now())
        if left is not None and self.showing is None:
            self._ask(left, None, window)

    def end(self) -> None:
        """End the show that runs, if one does."""
        if self.question is not None:
            self.question.reject()
        if self.showing is not None:
            self.showing.presenter.do("end")

    def _what(self, kit: Kit, what_id: str) -> Deck | Programme | None:
        from workshop.slides.deck import open_deck

        head, plan = kit.module(what_id), kit.plan(what_id)
        if head is not None:
            deck = open_deck(head.path, kit)
            if not deck.unreadable:
                return deck
            why = self._base.speaker.problem(deck.unreadable[0])
            self._tell(_UNREADABLE.fill(title=head.path.name, why=why))
        elif plan is not None and plan.items:
            from workshop.show.programme import Programme

            return Programme(plan, kit, self._base.speaker.language)
        elif plan is not None:
            self._tell(_EMPTY.fill(title=plan.path.name))
        return None

    def _left(self, what: Deck | Programme) -> Resume | None:
        from workshop.show.journal import journals

        if not journals(self._base.data):
            return None
        from workshop.app.resuming import name_of
        from workshop.show.resume import left_in

        return left_in(self._base.data, now(), name_of(what))

    def _ask(
        self,
        left: Resume,
        what: Deck | Programme | None,
        window: QWidget,
        *,
        windowed: bool = False,
    ) -> None:
        from workshop.app.resuming import ask

        decide = partial(self._decide, left, what, windowed)
        self.question = ask(self._base, left, decide, window, anew=what is not None)
        self.question.finished.connect(self._asked)

    def _asked(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _decide(
        self, left: Resume, what: Deck | Programme | None, windowed: bool, yes: bool
    ) -> None:
        from workshop.app.resuming import let_go, opened

        if not yes:
            let_go(left)
            if what is not None:
                self._show(what, 1, windowed=windowed)
            return
        again = what or opened(left, self._base.speaker.language)
        if again is None:
            self._tell(_GONE.fill(title=left.title))
            let_go(left)
        else:
            self._show(again, left, windowed=windowed)

    def _show(self, what: Deck | Programme, at: int | Resume, *, windowed: bool) -> None:
        from workshop.app.playing import player_maker
        from workshop.app.showing import Showing

        make = player_maker(self._base)
        showing = Showing(self._base, what, at, make, records=self._records, parent=self)
        showing.trouble.connect(self.trouble)
        showing.recorded.connect(self.recorded)
        showing.ended.connect(self._ended)
        self.showing = showing
        showing.begin(windowed=windowed)

    def _ended(self) -> None:
        showing, self.showing = self.showing, None
        if showing is not None:
            showing.deleteLater()
        self.over.emit()
