"""Results in the window: what the page shows, and what people do with it there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop.app.foundations import Foundations, now
from workshop.app.glances import backup_words, day_words
from workshop.app.records import Records
from workshop.errors import QT_TRANSLATE_NOOP, Message, StoreError
from workshop.kit.kit import Kit
from workshop.results import exchange, people, queries, tables
from workshop.results.finished import Scope, count
from workshop.results.room import Report, work
from workshop.results.saving import save
from workshop.results.taking_in import Import, files_in, take_in
from workshop.ui.results.shown import Missed, Shown, lines
from workshop.ui.speaker import trimmed
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.results.store import Store
    from workshop.ui.results.page import ResultsPage
    from workshop.ui.results.sessions import SessionDialog
    from workshop.ui.results.working import Working
    from workshop.ui.widgets.question import Question

_TAKEN = QT_TRANSLATE_NOOP(
    "Reporting", "Taken in: {attempts} attempts, {people} people. Here already: {known}."
)
_REFUSED = QT_TRANSLATE_NOOP("Reporting", "{why} {hint}")
_SAVED = QT_TRANSLATE_NOOP("Reporting", "{name} is written.")
_NOBODY = QT_TRANSLATE_NOOP("Reporting", "Nobody has practised here yet.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Reporting", "{path} was not written. Choose another place.")
_NO_HINT = Message("Reporting", "")
_OWN = ("mine", "file", "whole")  # what is somebody's own, not the session's
_SUFFIXES = {
    "mine": ".html", "file": exchange.SUFFIX, "whole": exchange.SUFFIX, "xapi": ".jsonl",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Places:
    """How a person is asked for files; a test answers by itself."""

    to_open: Callable[[QWidget], list[Path]]
    to_save: Callable[[QWidget, Path, str], Path | None]
    name: Callable[[QWidget, str], str | None]


class Reporting(QObject):
    """Joins the Results page to the store.

    Signals:
        said(str): something was done; say it.
        changed: results were added or taken away.
        stage_wanted(Deck): show these pages on the stage.
    """

    said = Signal(str)
    changed = Signal()
    stage_wanted = Signal(object)

    def __init__(
        self,
        base: Foundations,
        records: Records,
        tell: Callable[[Message], None],
        parent: QObject,
        places: Places | None = None,
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._records = records
        self._tell = tell
        self.places = places or Places(_to_open, _to_save, _ask_name)
        self.working: Working | None = None
        self.counting: Working | None = None
        self.question: Question | None = None
        self.dialog: SessionDialog | None = None
        self._page: ResultsPage | None = None

    def page(self, kit: Kit | None) -> ResultsPage:
        """The page, joined to the store."""
        from workshop.ui.results.page import ResultsPage

        page = ResultsPage(self._base.look, self._base.speaker, kit, self._shown)
        page.import_wanted.connect(self.take_in)
        page.export_wanted.connect(self.export)
        page.erase_wanted.connect(self.ask_to_erase)
        page.session_wanted.connect(self.change_session)
        page.room_wanted.connect(self._report)
        page.certificate_wanted.connect(lambda: self.certificate(kit))
        page.stage_wanted.connect(self._to_stage)
        page.copied.connect(self.said)
        page.destroyed.connect(self._forget_page)
        self._page = page
        return page

    # -- what is shown ------------------------------------------------------------------------

    def _shown(self) -> Shown:
        store, progress = self._records.to_read(), self._records.progress()
        try:
            me = store.me()
            missed: tuple[Missed, ...] = ()
            if me is not None:
                with store.reading() as db:
                    missed = tuple(Missed(*row) for row in queries.often_missed(db, me.id))
            return Shown(
                people.current(store), me, progress, missed, None, backup_words(self._records)
            )
        except StoreError as error:
            self._tell(error.message)
            return Shown(progress=progress)

    def _report(self) -> None:
        store = self._records.to_read()
        session = people.current(store)
        if self.counting is not None:
            self.counting.reject()
        if session is None:
            return
        report = Report(session.id)

        def pieces() -> Iterator[float]:
            with store.snapshot() as db:
                yield from work(db, report)

        def done(error: StoreError | None) -> None:
            stopped = self.counting is None or self.counting.stopped
            self.counting = None
            if error is not None:
                self._tell(error.message)
            elif self._page is not None and not stopped:
                self._page.set_room(report.room)

        self.counting = self._begin_work(self.tr("Counting the room’s results"), pieces(), done)

    def _forget_page(self) -> None:
        self._page = None

    def _begin_work(
        self, words: str, work: Iterator[float], done: Callable[[StoreError | None], None]
    ) -> Working:
        from workshop.ui.results.working import Working

        window = self._page.window() if self._page is not None else None
        working = Working(self._base.look, words, work, done, window)
        working.begin()
        return working

    # -- in and out ---------------------------------------------------------------------------

    def take_in(self) -> None:
        """Ask for files of results and take them in, one by one."""
        if self._page is None or self.working is not None:
            return
        chosen = self.places.to_open(self._page)
        if chosen:
            self._take_in(list(files_in(chosen)))

    def _take_in(self, paths: list[Path]) -> None:
        store = self._records.store()
        taken: list[Import] = []
        refused: list[StoreError] = []

        def pieces() -> Iterator[float]:
            for at, path in enumerate(paths):
                found = Import(path)
                try:
                    for part in take_in(store, found):
                        yield (at + part) / len(paths)
                except StoreError as error:
                    refused.append(error)
                else:
                    taken.append(found)

        def done(error: StoreError | None) -> None:
            self.working = None
            for one in [*refused, *([error] if error else [])]:
                self._tell(_REFUSED.fill(why=one.message, hint=one.hint or _NO_HINT))
            if taken:
                words = _TAKEN.fill(
                    attempts=sum(one.attempts for one in taken),
                    people=sum(one.people for one in taken),
                    known=sum(one.known for one in taken),
                )
                self.said.emit(self._base.speaker.say(words))
                self.changed.emit()

        self.working = self._begin_work(self.tr("Taking in results"), pieces(), done)

    def export(self, what: str) -> None:
        """Write finished attempts where a person says."""
        store = self._records.to_read()
        me, session = store.me(), people.current(store)
        if self._page is None or self.working is not None or session is None:
            return
        if what in _OWN and me is None:
            self._tell(_NOBODY)
            return
        suffix = _SUFFIXES.get(what, f".{what}")
        stem = me.pseudonym if what in _OWN and me is not None else session.label
        name = "".join(c if c.isalnum() else "-" for c in stem) + suffix
        path = self.places.to_save(self._page, self._records.folder / "exports" / name, suffix)
        if path is None:
            return
        self.working = self._begin_work(
            self.tr("Writing results"),
            self._pieces(store, what, path),
            lambda error: self._written(path, error),
        )

    def _pieces(self, store: Store, what: str, path: Path) -> Iterator[float]:
        me, session = store.me(), people.current(store)
        with store.snapshot() as db:
            if what == "mine" and me is not None:
                yield from self._mine(db, me.id, path)
                return
            if what in ("file", "whole"):
                scope = Scope(person=me.id if me else None, private=what == "whole")
                pieces = exchange.lines(db, scope, now())
            else:
                scope = Scope(session=session.id if session else None)
                form: tables.Format = "csv" if what == "csv" else "jsonl"
                form = "xapi" if what == "xapi" else form
                pieces = tables.lines(db, form, scope, bom=True)
            yield from save(path, pieces, count(db, scope))

    def _mine(self, db: object, person: str, path: Path) -> Iterator[float]:
        import sqlite3

        from workshop.results.mine import as_html, as_json, mine_of

        assert isinstance(db, sqlite3.Connection)
        mine = mine_of(db, person)
        if mine is None:
            return
        speaker = self._base.speaker
        yield from save(path, [as_html(mine, speaker.say, speaker.language, day_words)])
        yield from save(path.with_suffix(".json"), [as_json(mine)])

    def _written(self, path: Path, error: StoreError | None) -> None:
        stopped = self.working is not None and self.working.stopped
        self.working = None
        if error is not None:
            self._tell(_REFUSED.fill(why=error.message, hint=error.hint or _NO_HINT))
        elif not stopped:
            self.said.emit(self._base.speaker.say(_SAVED.fill(name=path.name)))

    def certificate(self, kit: Kit | None) -> None:
        """Write a certificate with a name that is asked for and not kept."""
        from workshop.ui.results.certificate import Certificate, write_certificate

        me = self._records.store().me()
        if self._page is None or me is None:
            return
        name = self.places.name(self._page, me.pseudonym)
        if name is None:
            return
        path = self.places.to_save(self._page, Path.home() / self.tr("certificate.pdf"), ".pdf")
        if path is None:
            return
        language = self._base.speaker.language
        done = tuple(
            (line.title, _best(line.tries)) for line in lines(kit, self._shown().progress, language)
        )
        course = kit.title.get(language) if kit else ""
        told = Certificate(name.strip() or me.pseudonym, course, day_words(now()), done)
        if write_certificate(path, told):
            self.said.emit(self._base.speaker.say(_SAVED.fill(name=path.name)))
        else:
            self._tell(_NOT_WRITTEN.fill(path=str(path)))

    def _to_stage(self) -> None:
        from workshop.kit.source import Source
        from workshop.slides.deck import deck_of
        from workshop.ui.results.room import kind_words
        from workshop.ui.results.stage import markdown

        group = self._page.group if self._page is not None else None
        if group is None:
            return
        text = markdown(group, self._base.speaker, kind_words(group.kind))
        folder = self._base.data
        self.stage_wanted.emit(deck_of(Source(folder / "results.md", text), Kit(folder=folder)))

    # -- people and sessions ------------------------------------------------------------------

    def change_session(self) -> None:
        """Ask who works here, and whether a session begins."""
        from workshop.ui.results.sessions import SessionDialog

        store = self._records.store()
        window = self._page.window() if self._page is not None else None
        session = people.current(store)
        label = session.label if session else ""
        here, me = people.here(store), store.me()
        self.dialog = SessionDialog(self._base.look, here, me, label, window)
        self.dialog.person_chosen.connect(self._choose)
        self.dialog.session_begun.connect(self._begin)
        self.dialog.session_ended.connect(self._end)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _choose(self, person: str) -> None:
        store = self._records.store()
        self._try(lambda: people.choose(store, person) if person else people.arrive(store, now()))

    def _begin(self, label: str, days: int) -> None:
        store = self._records.store()
        moment = now()
        until = moment + timedelta(days=days)
        self._try(lambda: people.begin_session(store, label, moment, until))
        self._records.back_up()

    def _end(self) -> None:
        store = self._records.store()
        self._try(lambda: people.close_session(store, now()))
        self._records.back_up()

    def ask_to_erase(self, what: str) -> None:
        """Ask before a person or a session is erased."""
        from workshop.ui.widgets.question import Question

        store = self._records.store()
        session, me = people.current(store), store.me()
        window = self._page.window() if self._page is not None else None
        label = session.label if session else ""
        if what == "me":
            title = self.tr("Erase me and all my results?")
            text = self.tr("Everything kept under {name} leaves this laptop for good, backups too.")
            text = text.format(name=me.pseudonym if me else self.tr("your pseudonym"))
        else:
            title = self.tr("Erase the session “{label}”?").format(label=label)
            text = self.tr("Everybody in it, what was imported, its journal: gone for good.")
        self.question = Question(
            self._base.look, title, text, self.tr("Keep"), self.tr("Erase"), parent=window
        )
        self.question.accepted.connect(lambda: self._erase(what))
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _erase(self, what: str) -> None:
        from workshop.results.erasing import erase_session

        if what == "me":
            if self._records.erase():
                self.said.emit(self.tr("You are erased."))
                self.changed.emit()
            return
        store = self._records.store()
        session = people.current(store)
        if session is not None:
            self._try(lambda: erase_session(store, session.id, now()))

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except StoreError as error:
            self._tell(_REFUSED.fill(why=error.message, hint=error.hint or _NO_HINT))
            return
        self.changed.emit()


def _best(tries: tuple[float, ...]) -> str:
    if not tries:
        return QCoreApplication.translate("Certificate", "done")
    said = QCoreApplication.translate("Certificate", "best {score} of 100")
    return said.format(score=trimmed(max(tries)))


def _to_open(parent: QWidget) -> list[Path]:
    words = QCoreApplication.translate("Reporting", "Files of results")
    names, _ = QFileDialog.getOpenFileNames(
        parent, words, str(Path.home()), f"{words} (*{exchange.SUFFIX})"
    )
    return [Path(name) for name in names]


def _to_save(parent: QWidget, suggested: Path, suffix: str) -> Path | None:
    suggested.parent.mkdir(parents=True, exist_ok=True)
    words = QCoreApplication.translate("Reporting", "Write to")
    name, _ = QFileDialog.getSaveFileName(parent, words, str(suggested), f"*{suffix}")
    return Path(name) if name else None


def _ask_name(parent: QWidget, pseudonym: str) -> str | None:
    from PySide6.QtWidgets import QInputDialog

    words = QCoreApplication.translate("Reporting", "Name on the certificate; it is not kept")
    name, agreed = QInputDialog.getText(parent, words, words, text=pseudonym)
    return name if agreed else None
