"""A short word that something went well: six seconds, one at a time, never on a control."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QWidget

from workshop.painting.theme import tokens
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.clearance import clear_place
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.shadow import cast_shadow
from workshop.ui.widgets.text import Paragraph

_SOON_MS = 100  # long enough for a change to be painted, too short for a hand to be in the way


class Toast(Card):
    """One message at the foot of a window; never for errors, never on the stage.

    It stands where it covers nothing that is pressed, and moves when something comes under it. It
    waits while the pointer is on it or the keyboard is in it.

    Signals:
        acted: its one action was pressed.
        gone: it has been closed, by itself or by a person.
    """

    acted = Signal()
    gone = Signal()

    def __init__(
        self,
        look: Look,
        text: str,
        over: QWidget,
        action: str = "",
        icon: str = "check-circle",
    ) -> None:
        super().__init__(look, 12, parent=over)
        self.setObjectName("toast")
        self.setAccessibleName(text)
        self._over = over
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(Glyph(look, icon, "good"))
        self.text = Paragraph(look, text)
        self.text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        if action:
            act = Button(look, action, "quiet")
            act.clicked.connect(self._act)
            row.addWidget(act)
        close = IconButton(look, "x", QCoreApplication.translate("Toast", "Close"))
        close.clicked.connect(self.close_now)
        row.addWidget(close)
        self.body.addLayout(row)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(tokens().duration.toast)
        self.timer.timeout.connect(self.close_now)
        self._soon = QTimer(self)  # what changed below is painted before this moves out of its way
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._place)
        over.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._hold)  # type: ignore[union-attr]
        for bar in over.findChildren(QScrollBar):
            bar.valueChanged.connect(self._soon.start)
        cast_shadow(self)
        self._place()
        self.show()
        self.raise_()
        self.timer.start()

    def close_now(self) -> None:
        """Go away."""
        if self.isHidden():
            return
        self.timer.stop()
        self._soon.stop()
        self._over.removeEventFilter(self)
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while somebody points at it."""
        self.timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count from the start again."""
        self._resume()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stand where nothing is pressed in a window of another size, too."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        self.acted.emit()
        self.close_now()

    def _hold(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.timer.stop()
        elif old is not None and not self.timer.isActive():
            self._resume()

    def _resume(self) -> None:
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        if not held and not self.underMouse() and not self.isHidden():
            self.timer.start()

    def _place(self) -> None:
        over = self._over.rect()
        wide = min(max(self.sizeHint().width(), self.look.px(320)), over.width() - 48)
        high = self.body.heightForWidth(wide)
        high = high if high > 0 else self.sizeHint().height()
        size = QSize(wide, high)
        self.setGeometry(QRect(clear_place(self._over, size, self), size))


class Toaster(QObject):
    """Shows toasts over one window, the newest in place of the one before."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self._over = over
        self.current: Toast | None = None

    def say(self, text: str, action: str = "", icon: str = "check-circle") -> Toast:
        """Show a toast; connect to its ``acted`` when it has an action."""
        for other in self._over.window().findChildren(Toast):  # a page has one of its own, perhaps
            other.close_now()
        self.current = toast = Toast(self._look, text, self._over, action, icon)
        toast.gone.connect(self._forget)
        return toast

    def _forget(self) -> None:
        if self.sender() is self.current:
            self.current = None
