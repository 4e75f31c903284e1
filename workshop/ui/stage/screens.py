"""Which display the stage stands on, decided from values.

A display is known by name, manufacturer, model and serial, never by index or saved geometry: those
change when somebody touches a cable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QScreen


@dataclass(frozen=True, slots=True)
class Display:
    """What tells one display from another."""

    name: str
    manufacturer: str = ""
    model: str = ""
    serial: str = ""

    @classmethod
    def of(cls, screen: QScreen) -> Display:
        """The identity of a screen; the screen itself is never kept, it dies with the display."""
        return cls(screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())


def choose_display(
    displays: Sequence[Display], primary: Display, remembered: Display | None = None
) -> Display:
    """The display for the stage: the remembered one, else the first beside the primary one."""
    if remembered is not None:
        for same in (_exactly, _by_serial, _by_model):
            for display in displays:
                if same(display, remembered):
                    return display
    return next((display for display in displays if display != primary), primary)


def next_display(displays: Sequence[Display], here: Display) -> Display:
    """The display after this one, round in a ring."""
    if here not in displays:
        return displays[0]
    return displays[(displays.index(here) + 1) % len(displays)]


def present_displays() -> list[Display]:
    """The displays there are now."""
    return [Display.of(screen) for screen in QGuiApplication.screens()]


def screen_of(display: Display) -> QScreen:
    """The screen of that identity, else the primary one."""
    for screen in QGuiApplication.screens():
        if Display.of(screen) == display:
            return screen
    return QGuiApplication.primaryScreen()


def _exactly(one: Display, other: Display) -> bool:
    return one == other


def _by_serial(one: Display, other: Display) -> bool:
    return bool(one.serial) and (one.serial, one.model) == (other.serial, other.model)


def _by_model(one: Display, other: Display) -> bool:
    known = bool(one.model or one.manufacturer)
    return known and (one.manufacturer, one.model) == (other.manufacturer, other.model)
