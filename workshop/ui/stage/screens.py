"""The displays there are now, and windows put on them.

A ``QScreen`` dies with its display, so none is ever kept: what is kept is a
:class:`~workshop.show.displays.Display`, and its screen is looked up when it is needed.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from workshop.show.displays import Display, numbered

SETTLE_MS = 1000  # after the last change: systems announce one in several steps
_WINDOW = QSize(1280, 720)  # of a stage for calls
_SMALL = QSize(560, 360)  # of a console above the stage
_EDGE = 16  # between that and the edges of the display
_SAME_RATIO = 0.01
_SHARE = 0.9  # of a display, at most, for a window on it


def present_displays() -> tuple[Display, ...]:
    """The displays there are now, from the left."""
    return tuple(display for display, _screen in _pairs())


def primary_display() -> Display:
    """The system's first display."""
    return display_of(QGuiApplication.primaryScreen())


def display_of(screen: QScreen) -> Display:
    """What a screen's display says of itself."""
    return next((display for display, there in _pairs() if there is screen), _said_by(screen))


def screen_of(display: Display) -> QScreen | None:
    """The screen of that display, None when it is gone."""
    return next((screen for there, screen in _pairs() if there == display), None)


def size_words(display: Display) -> str:
    """How many pixels a display has, "1920 × 1080"; empty when it is gone."""
    screen = screen_of(display)
    if screen is None:
        return ""
    size = screen.size() * screen.devicePixelRatio()
    return f"{size.width()} × {size.height()}"


def _pairs() -> list[tuple[Display, QScreen]]:
    from_left = sorted(QGuiApplication.screens(), key=lambda s: s.geometry().topLeft().toTuple())
    return list(zip(numbered(map(_said_by, from_left)), from_left, strict=True))


def _said_by(screen: QScreen) -> Display:
    return Display(screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())


class ScreenWatch(QObject):
    """Tells when something about the displays has changed and come to rest.

    Signals:
        left(): a display has just gone; its windows are about to be moved by the system.
        settled(): nothing has changed for a second.
    """

    left = Signal()
    settled = Signal()

    def __init__(self, parent: QObject | None = None, *, settle_ms: int = SETTLE_MS) -> None:
        super().__init__(parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(settle_ms)
        self._rest.timeout.connect(self.settled)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # a watch is made beside windows
        app.screenAdded.connect(self._on_added)
        app.screenRemoved.connect(self._on_removed)
        app.primaryScreenChanged.connect(self._stir)
        for screen in app.screens():
            self._listen(screen)

    def stop(self) -> None:
        """Tell nothing any more."""
        self._rest.stop()
        self.blockSignals(True)

    def _listen(self, screen: QScreen) -> None:
        # A method of this object each: the connection ends with the screen, and none is kept.
        screen.geometryChanged.connect(self._stir)
        screen.availableGeometryChanged.connect(self._stir)
        screen.physicalDotsPerInchChanged.connect(self._stir)
        screen.logicalDotsPerInchChanged.connect(self._stir)

    def _on_added(self, screen: QScreen) -> None:
        self._listen(screen)
        self._stir()

    def _on_removed(self) -> None:
        self.left.emit()
        self._stir()

    def _stir(self) -> None:
        self._rest.start()


def cover(window: QWidget, display: Display) -> None:
    """Let a window take the whole of a display."""
    screen = screen_of(display)
    if screen is None:
        return
    if window.isFullScreen() and window.isVisible() and _chooses_once():
        if display_of(window.screen()) == display and fills(window, display):
            return
        _begin_anew(window)
    # In this order it lands on the right display on X11, Wayland and offscreen.
    window.setGeometry(screen.geometry())
    _move(window, screen)
    window.showFullScreen()


def spread(window: QWidget, display: Display) -> None:
    """Let a window take what a display leaves to windows."""
    screen = screen_of(display)
    if screen is None:
        return
    if _chooses_once():
        cover(window, display)  # nothing else lets a window ask for its display there
        return
    inside = screen.geometry().contains(window.geometry().center())
    if window.isMaximized() and window.isVisible() and inside:
        return
    _join(window, None)
    window.showNormal()  # a maximised window stays where it is
    area = screen.availableGeometry()
    window.setGeometry(_inner(area, area.size() * _SHARE))
    _move(window, screen)
    window.showMaximized()


def float_on(window: QWidget, display: Display) -> None:
    """Show a window as one among others, in the middle of a display."""
    screen = screen_of(display)
    if screen is None:
        return
    area = screen.availableGeometry()
    window.showNormal()
    window.setGeometry(_inner(area, _WINDOW.boundedTo(area.size() * _SHARE)))


def float_over(window: QWidget, display: Display, below: QWidget) -> None:
    """Show a small window in the corner of a display, above another window."""
    screen = screen_of(display)
    if screen is None:
        return
    window.showNormal()
    _join(window, below)
    area = screen.availableGeometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    place = QRect(area.topLeft(), _SMALL.boundedTo(area.size()))
    place.moveBottomRight(area.bottomRight())
    window.setGeometry(place)
    window.raise_()


def show_sign(window: QWidget, display: Display, over: QWidget | None) -> None:
    """Show a small window in the middle of a display without taking the keyboard.

    Args:
        window: the small window.
        display: where.
        over: the window that stands there, None where none of ours does. Under Wayland a small
            window comes where the one it is over stands; without one it takes the whole display.
    """
    screen = screen_of(display)
    if screen is None:
        return
    if over is None and _chooses_once():
        cover(window, display)
        return
    window.setGeometry(_inner(screen.geometry(), window.size()))
    window.winId()  # which makes its native half
    _join(window, over)  # else a window manager leaves it below what is full screen
    window.show()
    window.raise_()


def fills(window: QWidget, display: Display) -> bool:
    """Whether a window takes the whole of a display at its pixels, as far as the system tells."""
    screen = screen_of(display)
    if screen is None or not window.isVisible() or window.geometry() != screen.geometry():
        return False
    # A Wayland compositor may show a window on one display and let it keep another's pixels.
    return abs(window.devicePixelRatioF() - screen.devicePixelRatio()) < _SAME_RATIO


def _begin_anew(window: QWidget) -> None:
    """Let go of a window's native half: the next one is made for the display it is shown on."""
    window.hide()
    handle = window.windowHandle()
    if handle is not None:
        handle.destroy()


def _move(window: QWidget, screen: QScreen) -> None:
    """Tell a window its screen; before it is first shown its geometry does that."""
    handle = window.windowHandle()
    if handle is not None:
        handle.setScreen(screen)


def _join(window: QWidget, below: QWidget | None) -> None:
    """Keep a window above another, which window managers do for a window that belongs to it."""
    handle = window.windowHandle()
    if handle is not None:
        above = below.windowHandle() if below is not None else None
        handle.setTransientParent(above)  # type: ignore[arg-type] # None is no window


def _inner(area: QRect, size: QSize) -> QRect:
    inner = QRect(area.topLeft(), size)
    inner.moveCenter(area.center())
    return inner


def _chooses_once() -> bool:
    """Whether a window gets its display only in the moment it becomes full screen."""
    return QGuiApplication.platformName().startswith("wayland")
