"""What is told in the main window of a show that is over: troubles, its record, other minutes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workshop.app.foundations import Foundations, log
from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.kit import Kit
from workshop.ui.shell import Shell

if TYPE_CHECKING:
    from workshop.authoring.minutes import Proposal
    from workshop.show.record import Record
    from workshop.slides.deck import Deck
    from workshop.ui.library.minutes import MinutesDialog

_MOST_LINES = 3  # of trouble with one show at the foot of the window; the log has all

_TOOK = QT_TRANSLATE_NOOP("AfterShow", "Slides took {took} minutes, planned {planned}.")
_BOTH = QT_TRANSLATE_NOOP("AfterShow", "{took} {record}")
_BUDGETS = QT_TRANSLATE_NOOP(
    "AfterShow", "{took} Minutes for the next time: workshop budgets {module}"
)
_SEE = QT_TRANSLATE_NOOP("AfterShow", "See proposed minutes")
_WRITTEN = QT_TRANSLATE_NOOP(
    "AfterShow", "The minutes stand in {file}. The file of before is kept as {copy}."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP("AfterShow", "{path} could not be written: {why}.")
_WITH_HINT = QT_TRANSLATE_NOOP("AfterShow", "{what} {hint}")
_NO_HINT = Message("AfterShow", "")


class AfterShow(QObject):
    """Says it in the window of the moment; ``shell`` and ``kit`` are those there are then."""

    def __init__(
        self,
        base: Foundations,
        shell: Callable[[], Shell],
        kit: Callable[[], Kit | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._shell = shell
        self._kit = kit
        self._said: list[str] = []
        self._decks: dict[str, Deck] = {}  # as they were when their minutes were proposed
        self._known: dict[str, tuple[tuple[object, ...], str]] = {}  # words, and what they are of
        self.dialog: MinutesDialog | None = None

    def begin(self) -> None:
        """Another show begins."""
        self._said.clear()

    def trouble(self, message: Message) -> None:
        """Gather what the stage never shows; it stands in the window when the show is over."""
        said = self._base.speaker.say(message)
        if said not in self._said:
            self._said.append(said)
        self._shell().say_problem("\n".join(self._said[-_MOST_LINES:]))

    def recorded(self, message: Message) -> None:
        """Say where the record stands; and what slides took, when others are to be proposed."""
        say = self._base.speaker.say
        log.info("%s", say(message))
        record = record_of_message(self._base.data, message)
        modules = self._modules(record) if record is not None else []
        if record is None or not modules:
            self._shell().toasts.say(say(message))
            return
        took = _took(record)
        toast = self._shell().toasts.say(say(_BOTH.fill(took=took, record=message)), say(_SEE))
        toast.acted.connect(partial(self._open, modules))

    def words(self, module: str) -> str:
        """What the slides of a module took when it was held last; nothing when as planned."""
        from workshop.show.recorded import deliveries_of

        found = deliveries_of(self._base.data, module, 1)
        kit = self._kit()
        head = kit.module(module) if kit is not None else None
        if not found or head is None or not head.path.is_file():
            return ""
        mark = (found[-1].session, head.path.stat().st_mtime_ns)
        if self._known.get(module, ((), ""))[0] != mark:
            took = self._base.speaker.say(_took(found[-1], module))
            self._known[module] = (mark, took if self._proposals(module)[1] else "")
        return self._known[module][1]

    def propose(self, module: str) -> None:
        """Show the minutes proposed for a module."""
        self._open([module])

    # -- inside -------------------------------------------------------------------------------

    def _modules(self, record: Record) -> list[str]:
        """The modules a show held for which other minutes can be proposed."""
        return [target for target in _held(record) if self._proposals(target)[1]]

    def _proposals(self, module: str) -> tuple[int, tuple[Proposal, ...]]:
        """From how many shows, and what."""
        from workshop.authoring.minutes import proposals
        from workshop.show.budgets import budgets
        from workshop.show.recorded import deliveries_of
        from workshop.slides.deck import open_deck

        kit = self._kit()
        head = kit.module(module) if kit is not None else None
        if kit is None or head is None or head.dialect != "own":
            return 0, ()
        records = deliveries_of(self._base.data, module)
        deck = self._decks[module] = open_deck(head.path, kit)
        return len(records), proposals(deck, budgets(records, module))

    def _open(self, modules: list[str]) -> None:
        from workshop.ui.library.minutes import MinutesDialog

        kit, language = self._kit(), self._base.speaker.language
        heads = [head for name in modules if kit is not None and (head := kit.module(name))]
        if not heads:
            return
        titles = [(h.id, f"{h.number} {h.title.get(language)}".strip()) for h in heads]
        dialog = self.dialog = MinutesDialog(self._base.look, titles, self._shell())
        dialog.module_chosen.connect(self._fill)
        dialog.wanted.connect(self._write)
        dialog.finished.connect(self._closed)
        self._fill(heads[0].id)
        dialog.open()

    def _fill(self, module: str) -> None:
        if self.dialog is not None:
            shows, found = self._proposals(module)
            self.dialog.propose(module, shows, found)

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        self._decks.clear()
        if dialog is not None:
            dialog.deleteLater()

    def _write(self, module: str, minutes: dict[int, float]) -> None:
        from datetime import datetime

        from workshop.authoring.minutes import write_minutes
        from workshop.errors import KitError

        deck, dialog = self._decks.get(module), self.dialog
        if deck is None or dialog is None:
            return
        try:
            copy = write_minutes(deck, minutes, self._base.data, datetime.now())
            said, done = _WRITTEN.fill(file=deck.path.name, copy=copy), True
        except KitError as error:
            said = _WITH_HINT.fill(what=error.message, hint=error.hint or _NO_HINT)
            done = False
        except OSError as error:
            said = _NOT_WRITTEN.fill(path=deck.path, why=error.strerror or str(error))
            done = False
        dialog.say(self._base.speaker.say(said), done=done)


def record_of_message(data: Path, message: Message) -> Record | None:
    """The record a message tells the place of, folded again; None when there is none."""
    from workshop.show.journal import FOLDER, read_events
    from workshop.show.record import record_of

    session = Path(str(message.values.get("path", ""))).stem
    try:
        return record_of(session, read_events(data / FOLDER / f"{session}.jsonl"))
    except OSError:
        return None


def terminal_words(record: Record) -> tuple[Message, ...]:
    """What to tell somebody who started a show from a terminal: minutes of each module held."""
    return tuple(
        _BUDGETS.fill(took=_took(record, module), module=module) for module in _held(record)
    )


def _held(record: Record) -> list[str]:
    from workshop.show.budgets import delivered

    targets = dict.fromkeys(p.target for p in record.parts if p.kind == "module")
    return [target for target in targets if delivered(record, target)]


def _took(record: Record, module: str = "") -> Message:
    from workshop.show.budgets import minutes_in

    planned, took = minutes_in(record, module)
    return _TOOK.fill(took=round(took), planned=round(planned))
