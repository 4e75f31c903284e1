"""A module that is edited while it is shown: its pages are read anew, in place.

The room keeps its page, step and clip; when its very page is taken away it goes to the one before.
Pages that are put in, taken away or moved give the others new numbers, and what was drawn, written
down and counted goes along (:mod:`workshop.show.recut`). An edit that breaks the page the room
sees, or the file, is told to the facilitator, and what stood goes on standing until it is mended.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.problem import Problem
from workshop.show.programme import Part, Programme
from workshop.slides.deck import Deck, Stamp, stamp_of
from workshop.slides.matching import matched
from workshop.slides.slide import Slide
from workshop.ui.presenter import Presenter
from workshop.ui.timekeeper import Timekeeper

log = logging.getLogger(__name__)

_REST_MS = 250  # after the last change: editors write in several steps

_BROKEN = QT_TRANSLATE_NOOP(
    "Reloading", "{file}, line {line}: {what} The room keeps the page as it was."
)
_ANOTHER = QT_TRANSLATE_NOOP(
    "Reloading",
    "{file} has none of the pages it had. This show keeps the old ones; present again for the new "
    "ones.",
)


class Reloader(QObject):
    """Watches the files of the modules a show has come to.

    The other parts of a plan have no file of their own: they stay as they were.

    Signals:
        reloaded(Path): a module was read anew.
        trouble(Message): an edit that cannot be shown, and why.
    """

    reloaded = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        presenter: Presenter,
        timekeeper: Timekeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._timekeeper = timekeeper
        self._decks: dict[Path, Deck] = {}
        self._stamps: dict[Path, Stamp | None] = {}
        self._files = QFileSystemWatcher(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look)
        # A file that is replaced as a whole is another file; its folder tells of that.
        self._files.fileChanged.connect(self._rest.start)
        self._files.directoryChanged.connect(self._rest.start)
        presenter.changed.connect(self.watch)

    def watch(self) -> None:
        """Watch the module of the page the room sees, too."""
        deck = self._part().deck
        if deck.path in self._decks or not deck.has_file:
            return
        now = stamp_of(deck.path)
        if now is None:
            return
        self._decks[deck.path] = deck
        self._stamps[deck.path] = deck.stamp or now
        self._files.addPaths([str(deck.path), str(deck.path.parent)])
        if self._stamps[deck.path] != now:
            self._rest.start()  # it was edited after it was read and before the room came to it

    def close(self) -> None:
        """Watch nothing any more."""
        self._rest.stop()
        self._files.blockSignals(True)

    def _part(self) -> Part:
        return self._timekeeper.programme.part_of(self._presenter.show.page)

    def _look(self) -> None:
        for path, deck in self._decks.items():
            stamp = stamp_of(path)
            if stamp == self._stamps[path]:
                continue
            self._stamps[path] = stamp
            if stamp is not None:
                self._files.addPath(str(path))
            self._reload(deck)

    def _reload(self, deck: Deck) -> None:
        fresh = deck.read_again()
        kept = matched(_texts(deck), _texts(fresh))
        why = self._why_not(deck, fresh, kept)
        if why is not None:
            log.info("%s", why)
            self.trouble.emit(why)
            return
        before = self._presenter.show.slide
        parts = [part for part in self._timekeeper.programme.parts if _shows(part, deck)]
        for part in parts:
            part.deck.become(fresh.twin())
        if kept == tuple(range(1, len(fresh) + 1)):
            self._look_again(before)
        else:
            self._recut({part.index: kept for part in parts}, before)
        log.info("%s was read anew", deck.path.name)
        self.reloaded.emit(deck.path)

    def _look_again(self, before: Slide) -> None:
        """Every page is where it was."""
        self._timekeeper.programme.forget_slides()
        shown = self._presenter.show.deck
        if isinstance(shown, Programme):
            shown.forget_slides()
        self._presenter.renew(before)

    def _recut(self, kept: Mapping[int, Sequence[int]], before: Slide) -> None:
        """Pages were put in, taken away or moved."""
        recut = self._timekeeper.recut(kept)
        programme, agenda = self._timekeeper.programme, self._timekeeper.agenda
        there = self._presenter.show.recut(recut, programme, agenda.order, agenda.skipped)
        self._presenter.recut(recut, there, before)

    def _why_not(self, deck: Deck, fresh: Deck, kept: Sequence[int]) -> Message | None:
        """Why another reading of a module cannot stand in for the one that is shown."""
        broken = next(iter(fresh.unreadable), None) or _fresh_error(
            deck.head.problems, fresh.head.problems
        )
        if broken is None and not any(kept):
            return _ANOTHER.fill(file=deck.path.name)
        part = self._part()
        if broken is None and _shows(part, deck):
            own = self._presenter.show.page - part.first + 1
            now = kept[own - 1]
            if now:
                broken = _fresh_error(deck.slide(own).problems, fresh.slide(now).problems)
        if broken is None:
            return None
        return _BROKEN.fill(file=deck.path.name, line=broken.line, what=broken.message)


def _shows(part: Part, deck: Deck) -> bool:
    """Whether a part is the module of this deck."""
    return part.deck.has_file and part.deck.path == deck.path


def _texts(deck: Deck) -> tuple[str, ...]:
    return tuple(deck.written(page) for page in range(1, len(deck) + 1))


def _fresh_error(before: tuple[Problem, ...], after: tuple[Problem, ...]) -> Problem | None:
    """The first error that was not there before."""
    known = {(problem.rule, str(problem.message)) for problem in before}
    for problem in after:
        if problem.severity == "error" and (problem.rule, str(problem.message)) not in known:
            return problem
    return None
