"""A big number on each display; pressing one puts the stage there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.show.displays import Arrangement, Display
from workshop.ui.look import Look
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import show_sign
from workshop.ui.widgets.text import Label, Paragraph

_PATIENCE_MS = 20_000  # then the numbers go by themselves
_SIZE = (440, 340)  # px at text size 100 %
_EDGE = 4
_WINDOW = 0  # the number that asks for a window


class Sign(QWidget):
    """The number of one display, its name, and what stands there.

    Signals:
        pressed(): somebody chose it with the pointer.
    """

    pressed = Signal()

    def __init__(self, look: Look, number: int, name: str, told: str, hint: str) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.look = look
        self.number = number
        # The window in front keeps the keyboard: the numbers may be pressed on a clicker's laptop.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(name)
        self.setAccessibleName(f"{number}: {name}. {told}")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(24),) * 4)
        column.setSpacing(look.space(4))
        column.addStretch()
        for text, role, tone in (
            (str(number), "figure", "accent"), (name, "heading", "ink"), (told, "strong", "ink2"),
        ):  # fmt: skip
            label = Label(look, text, role, tone)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if hint:
            words = Paragraph(look, hint, "small", "ink2")
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addSpacing(look.space(12))
            column.addWidget(words)
        column.addStretch()
        self.resize(look.px(_SIZE[0]), look.px(_SIZE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with an edge that is seen on any page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("surface"))
        painter.setPen(QPen(self.look.color("accent"), _EDGE))
        half = _EDGE // 2
        painter.drawRect(self.rect().adjusted(half, half, -half, -half))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chosen."""
        self.pressed.emit()


class Picker(QObject):
    """Shows the signs, waits for a number, and tells the placer.

    Digits choose, whichever window has the keyboard; Esc or the picker's own key takes the signs
    away again, and so does time.

    Signals:
        closed(): the signs are gone.
    """

    closed = Signal()

    def __init__(self, look: Look, placer: Placer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placer = placer
        self.signs = [
            self._sign(look, number, display)
            for number, display in enumerate(placer.displays[:9], start=1)
        ]
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(_PATIENCE_MS)
        self._time.timeout.connect(self.close)
        placer.arranged.connect(self.close)

    def open(self) -> None:
        """Put a sign on each display."""
        for sign, display in zip(self.signs, self._placer.displays, strict=False):
            show_sign(sign, display, self._placer.window_on(display))
        self._time.start()
        app = QGuiApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def close(self) -> None:
        """Take the signs away."""
        app = QGuiApplication.instance()
        if not self.signs or app is None:
            return
        app.removeEventFilter(self)
        self._time.stop()
        for sign in self.signs:
            sign.close()
            sign.deleteLater()
        self.signs = []
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the picker before any window does."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F8):
            self.close()
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._choose(key - Qt.Key.Key_0)
        else:
            return False
        return True

    def _choose(self, number: int) -> None:
        displays = self._placer.displays
        if number > len(displays):
            return
        self.close()
        if number == _WINDOW:
            self._placer.put_in_window()
        else:
            self._placer.put_stage(displays[number - 1])

    def _sign(self, look: Look, number: int, display: Display) -> Sign:
        here = self._placer.arrangement
        hint = ""
        if here is None or display == here.console:
            hint = self.tr(
                "Press a number to put the slides on that display, 0 for a window, Esc to leave "
                "them where they are."
            )
        sign = Sign(look, number, display.title, self._told(display, here), hint)
        sign.pressed.connect(lambda: self._choose(number))
        return sign

    def _told(self, display: Display, here: Arrangement | None) -> str:
        if here is None or display not in (here.stage, here.console):
            return self.tr("Nothing of the show")
        if here.single:
            return self.tr("The only display")
        return self.tr("The slides") if display == here.stage else self.tr("Your console")
