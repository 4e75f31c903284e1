"""The stage: one page over the whole window, turned by keys, clicks and clickers.

Nothing of the machinery shows here: no controls, no errors, no pointer unasked. A page turn
cross-fades from what stood to what comes; pressing Next during a fade finishes it at once. The
coming page is painted while nobody waits.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QElapsedTimer,
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from workshop.painting.overlay import paint_tools, passing, view_point
from workshop.painting.paint import page_rect
from workshop.painting.seen import Seen, curtain_color
from workshop.painting.theme import colour
from workshop.show.show import Curtain
from workshop.show.tools import Point, Tools
from workshop.ui.commands import DESK, PLACING, Keys
from workshop.ui.lectern import Lectern
from workshop.ui.stage.album import Album
from workshop.ui.stage.rehearsal import Rehearsal

FADE_MS = 280  # design token duration.stage
_FRAME_MS = 16
_QUIET_MS = 50  # after the coming pages are painted: then comes what a quick hand need not wait for
_NOTCH = 120.0  # what a wheel tells for one step


class Stage(QWidget):
    """The window the room looks at.

    Signals:
        painted(int, int): page and step that just reached the screen (for benches and the tour).
        place_wanted(str): a command about where the windows stand; see
            :class:`~workshop.ui.stage.placer.Placer`.
        console_wanted(str): a command that the console obeys.
    """

    painted = Signal(int, int)
    place_wanted = Signal(str)
    console_wanted = Signal(str)

    def __init__(
        self,
        lectern: Lectern,
        album: Album,
        keys: Keys,
        *,
        title: str,
        motion: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._lectern = lectern
        self._presenter = lectern.presenter
        self._album = album
        self._keys = keys
        self._motion = motion
        self._from: QImage | None = None
        self._fade_clock = QElapsedTimer()
        self._curve = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade = QTimer(self)
        self._fade.setInterval(_FRAME_MS)
        self._fade.timeout.connect(self.update)
        self._ahead = False  # whether the coming pages of this one are painted
        self._rehearsal = Rehearsal(lectern, album)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._look_ahead)
        self.setWindowTitle(title)
        self.setObjectName("stage")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(480, 270)
        self.resize(1280, 720)
        lectern.changed.connect(self._on_changed)
        lectern.refreshed.connect(self.update)
        lectern.tools.changed.connect(self._on_tools)
        self._describe()

    # -- where it stands ----------------------------------------------------------------------

    def device_size(self) -> QSize:
        """The page in device pixels."""
        return self.size() * self.devicePixelRatioF()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, the fade, or the curtain; where painting fails, what stood stays."""
        seen = self._lectern.seen()
        with QPainter(self) as painter:
            if seen.curtain is not Curtain.OPEN:
                painter.fillRect(self.rect(), colour(curtain_color(seen.curtain)))
                self._end_fade()
            else:
                self._paint_page(painter, seen)
        show = self._presenter.show
        self.painted.emit(show.page, show.step)

    def _paint_page(self, painter: QPainter, seen: Seen) -> None:
        whole = QRectF(self.rect())
        share = self._fade_share()
        if self._from is not None and share < 1.0:
            painter.drawImage(whole, self._from)
            painter.setOpacity(share)
        else:
            self._end_fade()
        if self._from is not None or not self._album.paint_on(painter, seen, whole):
            painter.drawImage(whole, self._album.picture(seen, self.device_size()))
        painter.setOpacity(1.0)
        paint_tools(painter, self._lectern.tools.value, page_rect(whole))
        if not self._idle.isActive():  # the frames of a clip must not put it off for ever
            calm = _QUIET_MS if self._ahead else 0
            self._idle.start(calm if self._from is None else FADE_MS)

    def _fade_share(self) -> float:
        if self._from is None:
            return 1.0
        # One frame ahead, so that the very first picture already shows the new page.
        passed = (self._fade_clock.elapsed() + _FRAME_MS) / FADE_MS
        return self._curve.valueForProgress(min(1.0, passed))

    def _end_fade(self) -> None:
        self._from = None
        self._fade.stop()

    def _on_changed(self, there: Seen, here: Seen) -> None:
        fading = self._from is not None
        self._idle.stop()
        self._ahead = False
        self._end_fade()
        calm = there.curtain is here.curtain is Curtain.OPEN
        if self._motion and calm and not fading and self.isVisible():
            self._from = self._album.picture(here, self.device_size())
            self._fade_clock.start()
            self._fade.start()
        self.repaint()  # the room first: whoever else hears of the turn hears of it after this
        self._describe()

    def _look_ahead(self) -> None:
        """Paint the coming pages, then make their clips ready, between two key presses.

        One page at a time, so that a key waits for one at most.
        """
        size = self.device_size()
        for coming in self._lectern.ahead():
            if not self._album.holds(coming, size):
                self._album.picture(coming, size)
                self._idle.start(0)
                return
        if not self._ahead:
            self._ahead = True
            self._idle.start(_QUIET_MS)
            return
        self._lectern.prepare()
        # Not beside a clip: its pictures would come late.
        if not self._presenter.live and self._rehearsal.go_on(size):
            self._idle.start(0)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._lectern.seen().name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repaint at the new size and ask for frames of that size from the next clip on."""
        super().resizeEvent(event)
        self._end_fade()
        self._presenter.projector.set_view(self.device_size())

    def event(self, event: QEvent) -> bool:
        """On a display of another pixel ratio every page is painted anew, at that ratio."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._end_fade()
            self._presenter.projector.set_view(self.device_size())
            self.update()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """No cursor over the whole of a display."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._show_cursor()

    # -- keys and clicks ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey a key; a held key is one press, or a stuck clicker would run through the deck."""
        if event.isAutoRepeat():
            return
        key, modifiers = event.key(), event.modifiers()
        if self._lectern.type(key, modifiers, event.text()):
            return
        command = self._keys.find(key, modifiers)
        if command is None:
            super().keyPressEvent(event)
        else:
            self.obey(command)

    def obey(self, command: str) -> None:
        """Obey a command by id: the window's own, or the presenter's."""
        if command == "out":
            if not self._lectern.step_out():
                self.place_wanted.emit("out")
        elif command in PLACING:
            self.place_wanted.emit(command)
            if command == "resume":
                self._lectern.resume()
        elif command in DESK:
            self.console_wanted.emit(command)
        else:
            self._lectern.do(command)

    # -- the hand -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left turns on, right turns back, unless a tool or the page has a use for the click."""
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self._lectern.press(self._at(event.position())):
            return
        if left:
            self._lectern.do("next")
        elif event.button() is Qt.MouseButton.RightButton:
            self._lectern.do("previous")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tool in hand follows."""
        self._lectern.tools.move(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The hand lifts."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._lectern.tools.release()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wider light, a closer look; without such a tool the wheel does nothing."""
        self._lectern.tools.wheel(event.angleDelta().y() / _NOTCH)

    def leaveEvent(self, event: QEvent) -> None:
        """The hand went elsewhere: nothing is pointed at."""
        super().leaveEvent(event)
        self._lectern.tools.leave()

    def _at(self, position: QPointF) -> Point:
        return view_point(page_rect(QRectF(self.rect())), position)

    def _on_tools(self, there: Tools, here: Tools) -> None:
        if there.only_moved_from(here):  # the rest of the page stands as it was painted
            page = page_rect(QRectF(self.rect()))
            self.update(QRegion(passing(here, page)).united(passing(there, page)))
        if there.tool != here.tool:
            self._show_cursor()

    def _show_cursor(self) -> None:
        """A cross to draw and zoom with; else no cursor over the whole display."""
        if self._lectern.tools.takes_clicks:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self.isFullScreen() or self._lectern.tools.value.tool is not None:
            self.setCursor(Qt.CursorShape.BlankCursor)
        else:
            self.unsetCursor()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends the show."""
        self._fade.stop()
        self._idle.stop()
        self._lectern.close()
        super().closeEvent(event)
        self._presenter.do("end")
