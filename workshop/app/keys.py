"""The keys of the show: as they were chosen, changed in a dialog, printed on a sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from workshop.app.foundations import Foundations
from workshop.errors import QT_TRANSLATE_NOOP
from workshop.ui.commands import key_rows
from workshop.ui.keymap import Keymap

if TYPE_CHECKING:
    from workshop.ui.console.window import Console
    from workshop.ui.preferences.keys import KeysDialog

_KEYS = QT_TRANSLATE_NOOP("Showing", "The keys of the show")
_SAVE = QT_TRANSLATE_NOOP("Showing", "Keep the list of keys")
_FAILED = QT_TRANSLATE_NOOP("Showing", "{path} cannot be written: {why}.")


def keymap(base: Foundations) -> Keymap:
    """The keys as the person chose them."""
    return Keymap.kept(base.choices.keys)


def rows_of(base: Foundations) -> list[tuple[str, str, str]]:
    """The list of keys for people, as they chose them: heading, keys, what they do."""
    return key_rows(keymap(base).commands)


def change_keys(base: Foundations, parent: QWidget) -> KeysDialog:
    """Open the dialog; every change is kept at once and holds from the next show on."""
    from workshop.ui.preferences.keys import KeysDialog

    dialog = KeysDialog(base.look, base.speaker, keymap(base), parent)
    dialog.setModal(True)

    def keep(changed: Keymap) -> None:
        base.keep(base.settings.chosen(keys=changed.rows))

    dialog.changed.connect(keep)
    dialog.sheet_wanted.connect(lambda: _ask_where(base, dialog, dialog.say))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def show_keys(base: Foundations, console: Console | None) -> None:
    """All keys over the console, or by themselves where it is not shown; one sheet at a time."""
    from workshop.ui.console.keysheet import KeySheet

    beside = console if console is not None and console.isVisible() else None
    look = base.look if console is None else console.look
    if any(isinstance(w, KeySheet) and w.isVisible() for w in QApplication.topLevelWidgets()):
        return
    sheet = KeySheet(look, rows_of(base), beside)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.print_wanted.connect(lambda: _ask_where(base, sheet, sheet.say))
    if console is not None:
        console.destroyed.connect(sheet.close)
    sheet.open()


def print_keys(base: Foundations, out: Path) -> None:
    """Write the sheet of keys as PDF. Raises OSError when it cannot be written."""
    from workshop.paper.keysheet import write_key_sheet

    write_key_sheet(rows_of(base), base.speaker.say(_KEYS), out)


def _ask_where(base: Foundations, dialog: QWidget, tell: Callable[[str], None]) -> None:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    asked = QFileDialog(dialog, base.speaker.say(_SAVE), place)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setNameFilter("PDF (*.pdf)")
    asked.setDefaultSuffix("pdf")
    asked.selectFile(QCoreApplication.translate("Showing", "keys.pdf"))

    def write(name: str) -> None:
        try:
            print_keys(base, Path(name))
        except OSError as error:
            why = error.strerror or str(error)
            said = base.speaker.say(_FAILED.fill(path=name, why=why))
            tell(said)

    asked.fileSelected.connect(write)
    asked.finished.connect(asked.deleteLater)
    asked.open()
