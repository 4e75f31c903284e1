"""Search within the settings: a few letters, and the setting is there with the keyboard on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import Setting
from workshop.ui.look import Look
from workshop.ui.widgets.scroll import Bar

_WORDS = Qt.ItemDataRole.UserRole + 1  # everything a setting can be found by
_ID = Qt.ItemDataRole.UserRole + 2


class Search(QLineEdit):
    """The field in the network's bar; what fits hangs below it while one types.

    Signals:
        found(str): the id of the setting somebody looked for.
    """

    found = Signal(str)

    def __init__(self, fern: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fern = fern
        self._language = language
        self._offered: tuple[str, ...] = ()
        self.setPlaceholderText(self.tr("Search settings"))
        self.setAccessibleName(self.tr("Search settings"))
        self.setClearButtonEnabled(False)
        self.setMaximumWidth(fern.px(200))
        self.setMinimumWidth(fern.px(90))
        self._items = QStandardItemModel(self)
        self._popup: QListView | None = None
        self.returnPressed.connect(self._first)
        self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What hangs below is made when somebody first comes here."""
        self._ready()
        super().focusInEvent(event)

    def _ready(self) -> QCompleter:
        completer = self.completer()
        if completer is not None and self._popup is not None:
            return completer
        completer = QCompleter(self._items, self)
        completer.setCompletionRole(_WORDS)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        self._popup = self._hanging()
        completer.setPopup(self._popup)
        completer.activated.connect(self._choose)
        self.setCompleter(completer)
        return completer

    def offer(self, attempt: PrivacyAttempt) -> None:
        """Find the settings the network shows now."""
        exercise = attempt.exercise
        names = attempt.shown
        if names == self._offered:
            return
        self._offered = names
        self._items.clear()
        for name in names:
            setting, page = exercise.settings[name], exercise.page_of(name)
            where = page.label.get(self._language) if page is not None else ""
            words = self.tr("{setting}, under {page}")
            item = QStandardItem(
                words.format(setting=setting.label.get(self._language), page=where)
            )
            item.setData(self._words(setting, where), _WORDS)
            item.setData(name, _ID)
            self._items.appendRow(item)

    def _words(self, setting: Setting, where: str) -> str:
        texts = [setting.label, setting.help, *(o.label for o in setting.options)]
        texts += [one.label for one in setting.elsewhere]
        return " ".join([*(text.get(self._language) for text in texts), where])

    def _choose(self, words: str) -> None:
        """Take the setting that was found by these words."""
        for item in map(self._items.item, range(self._items.rowCount())):
            if item.data(_WORDS) == words:
                self._go(str(item.data(_ID)))
                return

    def _first(self) -> None:
        """Return takes the first that fits."""
        completer = self._ready()
        completer.setCompletionPrefix(self.text())
        if self.text() and completer.setCurrentRow(0):
            self._go(str(completer.currentIndex().data(_ID)))

    def _go(self, name: str) -> None:
        QTimer.singleShot(0, self, self.clear)  # after the completer has put its own words there
        self.found.emit(name)

    def _dress(self) -> None:
        fern = self._fern
        self.setFont(fern.font("compact"))
        pad, high = fern.px(12), fern.px(30)
        ink = fern.color("on_slate")
        ground = f"rgba({ink.red()},{ink.green()},{ink.blue()},36)"
        self.setStyleSheet(
            f"QLineEdit{{background:{ground};color:{ink.name()};border:0;border-radius:6px;"
            f"padding:0 {pad}px;min-height:{high}px;placeholder-text-color:{ink.name()}}}"
        )

    def _hanging(self) -> QListView:
        """The list of what fits, in the network's colours."""
        fern, popup = self._fern, QListView()
        popup.setVerticalScrollBar(Bar(fern))
        popup.setMinimumWidth(fern.px(340))
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        popup.setFont(fern.font("body"))
        popup.setStyleSheet(
            f"QListView{{background:{fern.hex('surface')};color:{fern.hex('ink')};"
            f"border:1px solid {fern.hex('control')};padding:4px}}"
            f"QListView::item{{min-height:{fern.px(36)}px;padding:0 {fern.px(12)}px}}"
            f"QListView::item:selected{{background:{fern.hex('accent_tint')};"
            f"color:{fern.hex('fern_deep')}}}"
        )
        return popup
