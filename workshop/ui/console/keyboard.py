"""The console's keys: one filter over its window, so that no control can eat a clicker's press.

Keys come here before they come to whatever has the focus. The clicker's always turn pages. While a
line is being typed, letters and digits belong to it; while a control was reached by Tab, Space,
Return and the arrows do. Esc leads back out of both.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from workshop.ui.commands import Keys
from workshop.ui.lectern import Lectern

Key = Qt.Key

_CLICKER = frozenset((Key.Key_PageUp, Key.Key_PageDown, Key.Key_F5, Key.Key_F9, Key.Key_F10,
                      Key.Key_F11))  # fmt: skip
_CONTROL = frozenset((Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Left, Key.Key_Right,
                      Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End))  # fmt: skip
_TABS = frozenset((Key.Key_Tab, Key.Key_Backtab))
_NONE = Qt.KeyboardModifier.NoModifier
_PAD = Qt.KeyboardModifier.KeypadModifier


class Holder(Enum):
    """What has the keyboard in the console."""

    WINDOW = "window"  # everything is a command
    CONTROL = "control"  # reached by Tab
    TEXT = "text"  # a line is typed
    ELSEWHERE = "elsewhere"  # a menu, a dialog


class Keyboard(QObject):
    """Hands keys to commands, and to controls those that are theirs.

    ``obey`` takes a command by id, ``out`` steps out one level. A widget with the property
    ``keys`` (a callable of key and modifiers) is asked first for what it takes itself.
    """

    def __init__(
        self,
        window: QWidget,
        lectern: Lectern,
        keys: Keys,
        obey: Callable[[str], None],
        out: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._lectern = lectern
        self._keys = keys
        self._obey = obey
        self._out = out
        self._watched: QWindow | None = None

    def watch(self) -> None:
        """See the keys of the window as it is now; to be called whenever it gets a new one."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take key presses before the focused widget does."""
        return event.type() is QEvent.Type.KeyPress and self.take(event)  # type: ignore[arg-type]

    @property
    def holder(self) -> Holder:
        """What has the keyboard now."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget():
            return Holder.ELSEWHERE
        focus = QApplication.focusWidget()
        inside = focus is not None and self._window.isAncestorOf(focus)
        if not inside or focus is self._window:
            return Holder.WINDOW
        return Holder.TEXT if isinstance(focus, QLineEdit) else Holder.CONTROL

    def take(self, event: QKeyEvent) -> bool:
        """Use a key press; False leaves it to the widget that has the focus."""
        holder, key = self.holder, Key(event.key())
        modifiers = event.modifiers() & ~_PAD
        if (
            holder is Holder.ELSEWHERE
            or key in _TABS
            or self._is_the_controls(holder, key, modifiers)
        ):
            return False
        if event.isAutoRepeat():
            return True  # a held key is one press, or a stuck clicker would run through the deck
        if key == Key.Key_Escape:
            self._out()
            return True
        begins = self._begins_search(key, modifiers)
        if begins is not None:
            begins(event.text())
            return True
        if holder is not Holder.TEXT and self._lectern.type(key, event.modifiers(), event.text()):
            return True
        command = self._keys.pressed(event)
        if command is not None:
            self._obey(command)
        return command is not None

    def _begins_search(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier
    ) -> Callable[[str], None] | None:
        """What takes the first sign of a search, where the focused widget has one."""
        focus = QApplication.focusWidget()
        search = focus.property("search") if focus is not None else None
        if not callable(search) or modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            return None
        if key == Key.Key_Slash:
            return lambda _text: search("")
        digit = Key.Key_0 <= key <= Key.Key_9
        return search if digit else None

    def _is_the_controls(self, holder: Holder, key: Key, modifiers: Qt.KeyboardModifier) -> bool:
        focus = QApplication.focusWidget()
        takes = focus.property("keys") if focus is not None else None
        if callable(takes) and takes(key, modifiers):
            return True
        if holder is Holder.TEXT:
            return key not in _CLICKER and key != Key.Key_Escape
        return holder is Holder.CONTROL and modifiers == _NONE and key in _CONTROL
