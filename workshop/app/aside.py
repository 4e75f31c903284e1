"""The room is checked over the whole window; a handout is written beside it, never in its way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QProcess, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop.app.foundations import Foundations
from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.kit import Kit
from workshop.show.programme import Programme, programme_of
from workshop.slides.deck import open_deck
from workshop.ui.shell import Shell

if TYPE_CHECKING:
    from workshop.app.doctor import Examination
    from workshop.paper.account import Account
    from workshop.paper.press import Paper
    from workshop.ui.doctor.page import DoctorPage

_WRITTEN = QT_TRANSLATE_NOOP("House", "The handout is in {path}.")
_FAILED = QT_TRANSLATE_NOOP("House", "The handout could not be written. {why}")
_KEPT = QT_TRANSLATE_NOOP("House", "The result is in {path}.")
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "House", "The result could not be written. {why} Choose another place."
)
_PAGES = (".html", ".htm")
_LETTER = (
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.Philippines,
)
translate = QCoreApplication.translate
_WRITING = QT_TRANSLATE_NOOP("House", "The handout is being written.")


def programme_in(kit: Kit, name: str, language: str) -> Programme | None:
    """The plan or module of that id as one run of pages; None when there is neither."""
    plan = kit.plan(name)
    if plan is not None:
        return Programme(plan, kit, language)
    head = kit.module(name)
    return None if head is None else programme_of(open_deck(head.path, kit))


def ask_for_paper(
    parent: QWidget, title: str, name: str, chosen: Callable[[Path, Paper], None]
) -> None:
    """Ask where something to print goes and on what paper; ``chosen`` is told, if anybody says so.

    The paper of the country comes first.
    """
    letter = translate("Aside", "For printing on Letter (*.pdf)")
    a4 = translate("Aside", "For printing on A4 (*.pdf)")
    sheets = [letter, a4] if paper_of(QLocale()) == "letter" else [a4, letter]
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, place)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([*sheets, translate("Aside", "To read (*.html)")])
    dialog.setDefaultSuffix("pdf")
    dialog.filterSelected.connect(
        lambda kind: dialog.setDefaultSuffix("html" if "html" in kind else "pdf")
    )
    dialog.selectFile(f"{name}.pdf")

    def take(path: str) -> None:
        chosen(Path(path), "a4" if dialog.selectedNameFilter() == a4 else "letter")

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def paper_of(locale: QLocale) -> Paper:
    """The paper people use where that language is spoken: Letter in North America, else A4."""
    return "letter" if locale.territory() in _LETTER else "a4"


class Aside(QObject):
    """One examination over the window and one handout at a time.

    Signals:
        said(Message): what became of a handout.
    """

    said = Signal(object)

    def __init__(self, base: Foundations, parent: QObject) -> None:
        super().__init__(parent)
        self._base = base
        self._examination: Examination | None = None
        self._process: QProcess | None = None
        self.page: DoctorPage | None = None

    def check(self, kit: Kit, name: str, shell: Shell, left: Callable[[], None]) -> None:
        """Cover the window with the examination; ``left`` is called when it is over."""
        from workshop.app.doctor import Examination
        from workshop.ui.doctor.page import DoctorPage

        base = self._base
        programme = programme_in(kit, name, base.speaker.language)
        if programme is None or self.page is not None:
            return
        page = DoctorPage(base.look, base.speaker, programme.title)
        examination = Examination(base, programme, page)
        examination.found.connect(page.add)
        examination.done.connect(lambda _: page.end())

        def again() -> None:
            page.begin()
            examination.start()

        def leave() -> None:
            self._stop_looking()
            shell.uncover()
            left()

        page.again_wanted.connect(again)
        page.left.connect(leave)
        self._examination, self.page = examination, page
        shell.cover(page)
        page.header.back.setFocus()
        examination.start()

    def print(self, kit: Kit, name: str, parent: QWidget) -> None:
        """Ask where the handout of a plan or module goes, then write it there."""

        def write(out: Path, paper: Paper) -> None:
            self.write(kit, name, out, paper)

        ask_for_paper(parent, self.tr("Keep the handout"), name, write)

    def print_account(self, account: Account, parent: QWidget) -> None:
        """Ask where what came of an attempt goes, then write it there."""

        def write(out: Path, paper: Paper) -> None:
            self.write_account(account, out, paper)

        name = "".join(c if c.isalnum() else "-" for c in account.title.lower())
        ask_for_paper(parent, self.tr("Keep this result on paper"), name.strip("-"), write)

    def write_account(self, account: Account, out: Path, paper: Paper = "letter") -> None:
        """Write what came of an attempt, HTML by its name's ending; :attr:`said` follows."""
        from workshop.paper.account_html import write_account_html
        from workshop.paper.account_pdf import write_account_pdf

        try:
            if out.suffix.lower() in _PAGES:
                write_account_html(account, out)
            else:
                write_account_pdf(account, out, paper)
        except OSError as error:
            self.said.emit(_NOT_KEPT.fill(why=error.strerror or str(error)))
        else:
            self.said.emit(_KEPT.fill(path=str(out)))

    def write(self, kit: Kit, name: str, out: Path, paper: Paper = "letter") -> None:
        """Write a handout in a program of its own; :attr:`said` follows."""
        self._stop_writing()
        process = QProcess(self)
        self._process = process
        where = ["--kit", str(kit.folder), "--data", str(self._base.data)]
        process.finished.connect(lambda code, _: self._over(process, code, out))
        told = ["handout", name, "-o", str(out), "--paper", paper]
        process.start(sys.executable, ["-m", "workshop", *told, *where])
        self.said.emit(_WRITING)

    def stop(self) -> None:
        """End whatever is under way; no half file stays."""
        self._stop_looking()
        self._stop_writing()

    def _stop_looking(self) -> None:
        if self._examination is not None:
            self._examination.stop()
        self._examination = self.page = None

    def _stop_writing(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(2000)

    def _over(self, process: QProcess, code: int, out: Path) -> None:
        process.deleteLater()
        if process is not self._process:
            out.with_name(f".{out.name}.part").unlink(missing_ok=True)
            return
        self._process = None
        if code == 0:
            self.said.emit(_WRITTEN.fill(path=str(out)))
        else:
            why = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            self.said.emit(_FAILED.fill(why=why.rpartition("\n")[2]))
