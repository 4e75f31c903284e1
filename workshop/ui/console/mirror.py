"""The stage, small: what the room sees right now, one moment later.

The room comes first: every change waits a frame before it is painted here, so that the stage has
its page on the projector before the mirror takes any time. A clip is shown from the very pictures
the stage shows; there is one decode. The next picture of a clip waits for nothing but the stage,
which hears of it first: a timer for each would cost a tenth of what the mirror may.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from workshop.painting.overlay import paint_tools, view_point
from workshop.painting.paint import SlidePainter, page_rect
from workshop.painting.seen import Seen, paint_moving, paint_seen
from workshop.show.show import Curtain
from workshop.show.tools import Point, Tools
from workshop.ui.lectern import Lectern
from workshop.ui.look import Look
from workshop.ui.stage.album import Album

STAGE_FIRST_MS = 20
_CALM_MS = 300  # after the last picture of a clip: then it is painted finely
_RADIUS = 6.0
_NOTCH = 120.0


class Mirror(QWidget):
    """Shows what the room sees; clicks and touches on it are clicks on the stage."""

    def __init__(self, look: Look, lectern: Lectern, painter: SlidePainter) -> None:
        super().__init__()
        self.look = look
        self._lectern = lectern
        self._painter = painter
        self._album = Album(painter)
        self._corners: tuple[tuple[str, float], QPixmap] | None = None
        self._badge: tuple[tuple[Curtain, bool, bool, float], QPixmap] | None = None
        self._renamed = True  # whether another page stands since the mirror was described
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(STAGE_FIRST_MS)
        self._later.timeout.connect(self._look)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.update)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below is painted first
        self.setAccessibleName(self.tr("What the room sees"))
        lectern.changed.connect(self._on_changed)
        lectern.refreshed.connect(self._stir)
        lectern.tools.changed.connect(self._on_tools)
        look.changed.connect(self._restyle)
        self._describe()

    def close_down(self) -> None:
        """Wait for nothing any more."""
        self._later.stop()
        self._calm.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with rounded corners, the curtain named, the mark that it is on stage."""
        seen = self._lectern.seen()
        whole = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_page(painter, seen, whole)
            if seen.curtain is Curtain.OPEN:
                paint_tools(painter, self._lectern.tools.value, page_rect(whole))
            self._paint_corners(painter, whole)
            self._paint_mark(painter, seen)

    # -- the hand -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What a click on the stage does; without a use for it, nothing: this is no button."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._lectern.press(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tool in hand follows."""
        self._lectern.tools.move(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The hand lifts."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._lectern.tools.release()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wider light, a closer look."""
        if not self._lectern.tools.wheel(event.angleDelta().y() / _NOTCH):
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """The hand went elsewhere: nothing is pointed at."""
        super().leaveEvent(event)
        self._lectern.tools.leave()

    # -- inside -------------------------------------------------------------------------------

    def _stir(self) -> None:
        if not self.isVisible():
            return
        if self._calm.isActive() and not self._renamed:  # a clip's pictures: the stage has its own
            if self._calm.remainingTime() < _CALM_MS // 2 and self._plays():
                self._calm.start()
            self.update()
        elif not self._later.isActive():
            self._later.start()

    def _plays(self) -> bool:
        return self._lectern.presenter.projector.playing

    def _on_changed(self) -> None:
        self._renamed = True
        self._stir()

    def _look(self) -> None:
        if self._renamed:
            self._describe()
        if self._plays():
            self._calm.start()
        self.update()

    def _describe(self) -> None:
        self._renamed = False
        name = self._lectern.seen().name
        if name != self.accessibleDescription():
            self.setAccessibleDescription(name)

    def _paint_page(self, painter: QPainter, seen: Seen, whole: QRectF) -> None:
        if self._calm.isActive() and paint_moving(painter, seen, whole):
            return
        if seen.curtain is not Curtain.OPEN or seen.live:
            paint_seen(painter, self._quick(seen), self._painter, whole)
        else:
            size = self.size() * self.devicePixelRatioF()
            painter.drawImage(whole, self._album.picture(seen, size))

    def _quick(self, seen: Seen) -> Seen:
        """A picture that moves is scaled the quick way: it takes a fifth of the time."""
        if seen.frame.picture is None or not self._calm.isActive():
            return seen
        return replace(seen, frame=replace(seen.frame, quick=True))

    def _paint_corners(self, painter: QPainter, whole: QRectF) -> None:
        """Round the corners off, from memory: a path would cost more, thirty times a second."""
        key = self.look.hex("canvas"), self.devicePixelRatioF()
        if self._corners is None or self._corners[0] != key:
            self._corners = key, _corners(self.look.color("canvas"), key[1])
        right, low, side = whole.width() - _RADIUS, whole.height() - _RADIUS, _RADIUS * key[1]
        for x, from_x in ((0.0, 0.0), (right, side)):
            for y, from_y in ((0.0, 0.0), (low, side)):
                place = QRectF(x, y, _RADIUS, _RADIUS)
                painter.drawPixmap(place, self._corners[1], QRectF(from_x, from_y, side, side))

    def _paint_mark(self, painter: QPainter, seen: Seen) -> None:
        """The mark from memory: drawn anew it costs as much as the picture of a clip."""
        look, ratio = self.look, self.devicePixelRatioF()
        frozen = self._lectern.tools.value.frozen
        key = (seen.curtain, frozen, seen.frame.failed, ratio)
        if self._badge is None or self._badge[0] != key:
            self._badge = key, self._drawn_mark(*self._mark(seen), ratio)
        painter.drawPixmap(QPointF(look.px(14), look.px(14)), self._badge[1])

    def _drawn_mark(self, icon: str, words: str, ratio: float) -> QPixmap:
        look = self.look
        font = look.font("label")
        wide = QFontMetrics(font).horizontalAdvance(words) + look.px(16 + 6 + 22)
        pill, side = QRectF(0, 0, wide, look.px(28)), look.px(16)
        made = QPixmap((pill.size() * ratio).toSize())
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("lamp"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            box = QRectF(look.px(10), pill.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, icon, box, look.color("on_lamp"))
            painter.setPen(look.color("on_lamp"))
            place = pill.adjusted(look.px(32), 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        return made

    def _restyle(self) -> None:
        self._badge = None
        self.update()

    def _mark(self, seen: Seen) -> tuple[str, str]:
        if seen.curtain is Curtain.BLACK:
            return "selection", self.tr("On stage: black")
        if seen.curtain is Curtain.WHITE:
            return "selection", self.tr("On stage: white")
        if self._lectern.tools.value.frozen:
            return "snowflake", self.tr("On stage: frozen")
        if seen.frame.failed:
            return "broadcast", self.tr("On stage: still")
        return "broadcast", self.tr("On stage")

    def _on_tools(self, there: Tools, here: Tools) -> None:
        self._stir()
        if there.tool != here.tool:
            cross = self._lectern.tools.takes_clicks
            self.setCursor(Qt.CursorShape.CrossCursor if cross else Qt.CursorShape.ArrowCursor)

    def _at(self, position: QPointF) -> Point:
        return view_point(page_rect(QRectF(self.rect())), position)


def _corners(color: QColor, ratio: float) -> QPixmap:
    """What a page with round corners leaves of its corners, all four of them side by side."""
    whole, corners, inner = QRectF(0, 0, 2 * _RADIUS, 2 * _RADIUS), QPainterPath(), QPainterPath()
    corners.addRect(whole)
    inner.addRoundedRect(whole, _RADIUS, _RADIUS)
    made = QPixmap((whole.size() * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners.subtracted(inner), color)
    return made
