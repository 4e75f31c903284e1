"""The focus ring: 2 px, 2 px away, on whatever has the keyboard, also after a click.

Style sheets have no outline offset, so one small overlay is laid beside the focused widget, as its
sibling: it scrolls with it. Leave 4 px around a control for it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from workshop.ui.look import Look

AWAY = 2  # px between control and ring
WIDE = 2  # px, the ring itself


class Ringed:
    """What a widget says about its own ring when the plain one does not suit it."""

    look: Look

    def ring_rect(self) -> QRect | None:
        """What the ring goes around, in the widget's own coordinates; None: no ring."""
        raise NotImplementedError

    def ring_radius(self) -> float:
        """The corner radius of that shape, in px."""
        return 6.0


class FocusRing(QObject):
    """Keeps a ring around the focused widget of the application's windows."""

    def __init__(self, look: Look, app: QApplication) -> None:
        super().__init__(app)
        self._look = look
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._moved)
        look.changed.connect(self._repaint)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.let_go()
        self._ring = None
        if now is None or now.isWindow() or now.parentWidget() is None:
            return
        if isinstance(now, Ringed):
            if now.ring_rect() is not None:
                self._ring = _Ring(now.look, now)
        elif now.property("ring") is not False:
            self._ring = _Ring(self._look, now)

    def _repaint(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.follow()
            self._ring.update()


class _Ring(QWidget):
    def __init__(self, look: Look, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self._look = look
        self._around = around
        self._watched: list[QWidget] = []
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.follow()
        self.show()
        self.raise_()

    def follow(self) -> None:
        """Lie around the widget where it is now, on the nearest ancestor with room for it."""
        around = self._around
        rect = around.rect()
        if isinstance(around, Ringed):
            rect = around.ring_rect() or rect
        out = AWAY + WIDE
        rect = rect.adjusted(-out, -out, out, out)
        chain = [around]
        host = _above(around)
        place = rect.translated(around.pos())
        while not host.rect().contains(place) and not _is_edge(host):
            chain.append(host)
            place.translate(host.pos())
            host = _above(host)
        self._watch(chain)
        if host is not self.parentWidget():
            shown = self.isVisible()
            self.setParent(host)
            self.setVisible(shown)
            self.raise_()
        self.setGeometry(place)

    def let_go(self) -> None:
        self._watch([])
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self.follow()
        elif kind in (QEvent.Type.Show, QEvent.Type.Hide):
            self.setVisible(kind == QEvent.Type.Show)
            self.raise_()
        return False

    def _watch(self, chain: list[QWidget]) -> None:
        if chain == self._watched:
            return
        for old in self._watched:
            if isValid(old):
                old.removeEventFilter(self)
        for new in chain:
            new.installEventFilter(self)
        self._watched = chain

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("focus"), WIDE))
        radius = self._around.ring_radius() if isinstance(self._around, Ringed) else 6.0
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, radius + 3, radius + 3)


def _above(widget: QWidget) -> QWidget:
    return widget.parentWidget() or widget


def _is_edge(widget: QWidget) -> bool:
    """Whether a ring may not leave this widget: a window, or the content of what scrolls."""
    above = widget.parentWidget()
    return (
        widget.isWindow()
        or above is None
        or (
            above.parentWidget() is not None
            and isinstance(above.parentWidget(), QAbstractScrollArea)
        )
        or isinstance(above, QAbstractScrollArea)
    )
