"""The stage: one page over the whole window, turned by keys, clicks and clickers.

Nothing of the machinery shows here: no controls, no errors, no pointer. A page turn cross-fades
from what stood to what comes; pressing Next during a fade finishes it at once. The coming page is
painted while nobody waits.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from workshop.show.show import Curtain, Show
from workshop.ui.commands import Keys
from workshop.ui.presenter import Presenter
from workshop.ui.stage.album import Album
from workshop.ui.stage.screens import Display, next_display, present_displays, screen_of

FADE_MS = 280  # design token duration.stage
_FRAME_MS = 16
_DIGITS_MS = 3000  # how long typed digits wait for Return


class Stage(QWidget):
    """The window the room looks at.

    Signals:
        painted(int, int): page and step that just reached the screen (for benches and the tour).
    """

    painted = Signal(int, int)

    def __init__(
        self,
        presenter: Presenter,
        album: Album,
        keys: Keys,
        *,
        title: str,
        motion: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._presenter = presenter
        self._album = album
        self._keys = keys
        self._motion = motion
        self._digits = ""
        self._from: QImage | None = None
        self._fade_clock = QElapsedTimer()
        self._curve = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade = QTimer(self)
        self._fade.setInterval(_FRAME_MS)
        self._fade.timeout.connect(self.update)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._look_ahead)
        self._forget_digits = QTimer(self)
        self._forget_digits.setSingleShot(True)
        self._forget_digits.setInterval(_DIGITS_MS)
        self._forget_digits.timeout.connect(self._drop_digits)
        self.setWindowTitle(title)
        self.setObjectName("stage")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(480, 270)
        self.resize(1280, 720)
        presenter.changed.connect(self._on_changed)
        presenter.refreshed.connect(self.update)
        self._describe()

    # -- where it stands ----------------------------------------------------------------------

    def stand_on(self, display: Display, *, full: bool) -> None:
        """Show the stage on a display: over all of it, or as a window for calls."""
        screen = screen_of(display)
        area = screen.geometry() if full else screen.availableGeometry()
        if full:
            # setGeometry before showFullScreen lands on the right display on X11 and Wayland alike.
            self.setGeometry(area)
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
        else:
            size = QSize(1280, 720).boundedTo(area.size() * 0.9)
            self.unsetCursor()
            self.showNormal()
            self.resize(size)
            self.move(area.center() - self.rect().center())
        self.activateWindow()

    def device_size(self) -> QSize:
        """The page in device pixels."""
        return self.size() * self.devicePixelRatioF()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, the fade, or the curtain; where painting fails, what stood stays."""
        show = self._presenter.show
        with QPainter(self) as painter:
            if show.curtain is not Curtain.OPEN:
                black = show.curtain is Curtain.BLACK
                painter.fillRect(self.rect(), QColor("#000000" if black else "#FFFFFF"))
                self._end_fade()
            else:
                self._paint_page(painter, show)
        self.painted.emit(show.page, show.step)

    def _paint_page(self, painter: QPainter, show: Show) -> None:
        whole = QRectF(self.rect())
        share = self._fade_share()
        if self._from is not None and share < 1.0:
            painter.drawImage(whole, self._from)
            painter.setOpacity(share)
        else:
            self._end_fade()
        painter.drawImage(whole, self._image(show))
        painter.setOpacity(1.0)
        self._idle.start(0 if self._from is None else FADE_MS)

    def _image(self, show: Show) -> QImage:
        frame, size = self._presenter.frame(), self.device_size()
        if self._presenter.live:
            return self._album.paint(show.slide, show.step, frame, size)
        return self._album.page(show.slide, show.step, frame, size)

    def _fade_share(self) -> float:
        if self._from is None:
            return 1.0
        # One frame ahead, so that the very first picture already shows the new page.
        passed = (self._fade_clock.elapsed() + _FRAME_MS) / FADE_MS
        return self._curve.valueForProgress(min(1.0, passed))

    def _end_fade(self) -> None:
        self._from = None
        self._fade.stop()

    def _on_changed(self, there: Show, here: Show) -> None:
        fading = self._from is not None
        self._end_fade()
        calm = there.curtain is here.curtain is Curtain.OPEN
        if self._motion and calm and not fading and self.isVisible():
            self._from = self._last_picture(here)
            self._fade_clock.start()
            self._fade.start()
        self._describe()
        self.update()

    def _last_picture(self, here: Show) -> QImage:
        left, size = self._presenter.left, self.device_size()
        if left.picture is None and left.remaining is None:
            return self._album.page(here.slide, here.step, left, size)
        return self._album.paint(here.slide, here.step, left, size)

    def _look_ahead(self) -> None:
        """Paint the coming page and make its clip ready, between two key presses."""
        self._presenter.prepare()
        coming = self._presenter.show.next()
        if coming.curtain is Curtain.OPEN:
            self._album.page(
                coming.slide, coming.step, self._presenter.at_rest(), self.device_size()
            )

    def _describe(self) -> None:
        slide = self._presenter.show.slide
        self.setAccessibleDescription(f"{slide.mark}: {slide.title}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repaint at the new size and ask for frames of that size from the next clip on."""
        super().resizeEvent(event)
        self._end_fade()
        self._presenter.projector.set_view(self.device_size())

    # -- keys and clicks ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey a key; a held key is one press, or a stuck clicker would run through the deck."""
        if event.isAutoRepeat():
            return
        key, modifiers = event.key(), event.modifiers()
        plain_key = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if plain_key and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._digits = (self._digits + chr(key))[-4:]
            self._forget_digits.start()
            return
        if self._digits and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            number = int(self._digits)
            self._drop_digits()
            self._presenter.jump_number(number)
            return
        command = self._keys.find(key, modifiers)
        if command is None:
            super().keyPressEvent(event)
        else:
            self.obey(command)

    def obey(self, command: str) -> None:
        """Obey a command by id: the window's own, or the presenter's."""
        if command == "out":
            self._step_out()
            return
        self._drop_digits()
        if command == "resume":
            self._set_full(full=True)
            if self._presenter.show.curtain is not Curtain.OPEN:
                self._presenter.do("next")
        elif command == "fullscreen":
            self._set_full(full=not self.isFullScreen())
        elif command == "screen":
            self.stand_on(
                next_display(present_displays(), Display.of(self.screen())),
                full=self.isFullScreen(),
            )
        else:
            self._presenter.do(command)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left turns on, right turns back."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._presenter.do("next")
        elif event.button() is Qt.MouseButton.RightButton:
            self._presenter.do("previous")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window ends the show."""
        self._fade.stop()
        self._idle.stop()
        self._forget_digits.stop()
        super().closeEvent(event)
        self._presenter.do("end")

    def _step_out(self) -> None:
        curtain = self._presenter.show.curtain
        if self._digits:
            self._drop_digits()
        elif curtain is not Curtain.OPEN:
            self._presenter.do("black" if curtain is Curtain.BLACK else "white")
        elif self.isFullScreen():
            self._set_full(full=False)

    def _set_full(self, *, full: bool) -> None:
        if full != self.isFullScreen():
            self.stand_on(Display.of(self.screen()), full=full)

    def _drop_digits(self) -> None:
        self._digits = ""
        self._forget_digits.stop()
