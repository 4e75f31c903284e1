"""Cards, hairlines and panes that scroll, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.scroll import Bar


class Panel(QWidget):
    """A plain area in a colour role, with hairlines on the sides named (``"left bottom"``)."""

    def __init__(
        self, look: Look, fill: str = "canvas", lines: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.fill = fill
        self._lines = frozenset(lines.split())
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour, then the lines."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.color(self.fill))
        line, wide, high = self.look.color("line"), self.width(), self.height()
        for side, rect in (
            ("left", QRect(0, 0, 1, high)),
            ("right", QRect(wide - 1, 0, 1, high)),
            ("top", QRect(0, 0, wide, 1)),
            ("bottom", QRect(0, high - 1, wide, 1)),
        ):
            if side in self._lines:
                painter.fillRect(rect, line)


class Card(QFrame):
    """A surface with a hairline and round corners, for what can be chosen or stands apart.

    Put its content into :attr:`body`. ``edge`` is the colour role of its line: ``bad`` with
    ``wide=2`` makes an error's frame. ``padding`` is px, for all sides or left, top, right, bottom.
    """

    def __init__(
        self,
        look: Look,
        padding: int | tuple[int, int, int, int] = 20,
        *,
        edge: str = "line",
        wide: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.edge = edge
        self.wide = wide
        self.selected = False
        self._padding = padding
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the padding from the look as it is now."""
        pad = self._padding
        sides = (pad, pad, pad, pad) if isinstance(pad, int) else pad
        self.body.setContentsMargins(*(self.look.space(side) for side in sides))
        self.update()

    def set_selected(self, selected: bool) -> None:
        """The chosen one of several has a 2 px accent border; add a check icon beside its title."""
        self.selected = selected
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface and border."""
        edge, wide = ("accent", 2) if self.selected else (self.edge, self.wide)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.color(edge), wide))
        painter.setBrush(self.look.color("surface"))
        inset = wide / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10 - inset, 10 - inset
        )


class Rule(QWidget):
    """A hairline across."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One pixel of ``line``."""
        QPainter(self).fillRect(self.rect(), self.look.color("line"))


class ScrollPane(QScrollArea, Ringed):
    """Scrolls up and down on its own, never sideways; its content is :attr:`inner`.

    While *flowing* it does not scroll but is as tall as its content, for a page of one column
    that scrolls as a whole. A pane of text only, with nothing in it that takes the keyboard, is
    given a ``name`` and can then be reached and scrolled by keys.
    """

    def __init__(self, look: Look, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._flowing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(Bar(look))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if name else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.inner = QWidget()
        self.setViewport(clear_viewport())
        self.setWidget(self.inner)
        self.inner.setAutoFillBackground(False)
        self.inner.installEventFilter(self)

    def set_flowing(self, flowing: bool) -> None:
        """Be as tall as the content, or scroll it."""
        self._flowing = flowing
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if flowing else policy.ScrollBarAsNeeded
        )
        vertical = QSizePolicy.Policy.Fixed if flowing else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self._fit()

    def ring_rect(self) -> QRect:
        """Inside its own edge: a pane usually fills its place."""
        return self.rect().adjusted(6, 6, -6, -6)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its content can be, however short."""
        wide = self.inner.minimumSizeHint().width()
        return QSize(wide, self.look.px(60) if not self._flowing else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower content is taller."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the content out in its own size, whatever that was before it was seen.

        Qt loses a resize that comes while it delivers the one a hidden widget waited for.
        """
        super().showEvent(event)
        layout = self.inner.layout()
        if layout is not None and layout.geometry() != self.inner.rect():
            layout.setGeometry(self.inner.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content's own height."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.inner:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if not self._flowing:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16777215)
            return
        layout = self.inner.layout()
        if layout is None:
            return
        wide = self.width()
        high = layout.heightForWidth(wide) if layout.hasHeightForWidth() else -1
        self.setFixedHeight(max(high, layout.sizeHint().height() if high < 0 else high))


def clear_viewport() -> QWidget:
    """A viewport that paints no ground, for anything that scrolls.

    It also spares the start 20 ms: asking Qt for a viewport of its own making has PySide find out
    what kind of widget that is, and for it set up every kind there is.
    """
    made = QWidget()
    made.setAutoFillBackground(False)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def show_all(layout: QLayout) -> None:
    """Show what was just put into the layout of a widget that is seen already.

    Qt would do so in a moment; until then the layout takes the new parts for absent and gives the
    wrong height.
    """
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            widget.show()
        elif inner is not None:
            show_all(inner)
