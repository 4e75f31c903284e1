"""The keys of the show: as they were chosen, changed in a dialog, printed on a sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop.app.foundations import Foundations
from workshop.errors import QT_TRANSLATE_NOOP
from workshop.ui.commands import key_rows
from workshop.ui.keymap import Keymap

if TYPE_CHECKING:
    from workshop.ui.preferences.keys import KeysDialog

_KEYS = QT_TRANSLATE_NOOP("Showing", "The keys of the show")
_SAVE = QT_TRANSLATE_NOOP("Showing", "Keep the list of keys")
_FAILED = QT_TRANSLATE_NOOP("Showing", "{path} cannot be written: {why}.")


def keymap(base: Foundations) -> Keymap:
    """The keys as the person chose them."""
    return Keymap.kept(base.choices.keys)


def change_keys(base: Foundations, parent: QWidget) -> KeysDialog:
    """Open the dialog; every change is kept at once and holds from the next show on."""
    from workshop.ui.preferences.keys import KeysDialog

    dialog = KeysDialog(base.look, base.speaker, keymap(base), parent)
    dialog.setModal(True)

    def keep(changed: Keymap) -> None:
        base.keep(base.settings.chosen(keys=changed.rows))

    dialog.changed.connect(keep)
    dialog.sheet_wanted.connect(lambda: _ask_where(base, dialog))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def print_keys(base: Foundations, out: Path) -> None:
    """Write the sheet of keys as PDF. Raises OSError when it cannot be written."""
    from workshop.paper.keysheet import write_key_sheet

    write_key_sheet(key_rows(keymap(base).commands), base.speaker.say(_KEYS), out)


def _ask_where(base: Foundations, dialog: KeysDialog) -> None:
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
            dialog.say(base.speaker.say(_FAILED.fill(path=name, why=why)))

    asked.fileSelected.connect(write)
    asked.finished.connect(asked.deleteLater)
    asked.open()
