"""The room is checked over the whole window; a handout is written beside it, never in its way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop.app.foundations import Foundations
from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.kit import Kit
from workshop.show.programme import Programme, programme_of
from workshop.slides.deck import open_deck
from workshop.ui.shell import Shell

if TYPE_CHECKING:
    from workshop.app.doctor import Examination
    from workshop.ui.doctor.page import DoctorPage

_WRITTEN = QT_TRANSLATE_NOOP("House", "The handout is in {path}.")
_FAILED = QT_TRANSLATE_NOOP("House", "The handout could not be written. {why}")
_WRITING = QT_TRANSLATE_NOOP("House", "The handout is being written.")


def programme_in(kit: Kit, name: str, language: str) -> Programme | None:
    """The plan or module of that id as one run of pages; None when there is neither."""
    plan = kit.plan(name)
    if plan is not None:
        return Programme(plan, kit, language)
    head = kit.module(name)
    return None if head is None else programme_of(open_deck(head.path, kit))


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
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(parent, self.tr("Keep the handout"), place)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("For printing (*.pdf)"), self.tr("To read (*.html)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.write(kit, name, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, kit: Kit, name: str, out: Path) -> None:
        """Write a handout in a program of its own; :attr:`said` follows."""
        self._stop_writing()
        process = QProcess(self)
        self._process = process
        where = ["--kit", str(kit.folder), "--data", str(self._base.data)]
        process.finished.connect(lambda code, _: self._over(process, code, out))
        process.start(sys.executable, ["-m", "workshop", "handout", name, "-o", str(out), *where])
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
