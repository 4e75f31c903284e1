"""The design tokens as frozen values: colours, type, space, shape and time.

Colours are strings (``#RRGGBB``, or ``#RRGGBBAA`` with the opacity last, as the design writes it);
:func:`colour` makes a ``QColor``, :func:`css` what a Qt style sheet wants. Sizes are logical
pixels; those of the stage count on its 1920×1080 page. ``tokens.json`` beside this module holds
the values.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeVar

from PySide6.QtGui import QColor

Family = Literal["serif", "sans", "mono"]
Ground = Literal["paper", "ink"]

T = TypeVar("T", bound=NamedTuple)


class StageTheme(NamedTuple):
    """The colours of one ground of the stage; ``rest`` and ``edge`` are decoration only."""

    name: Ground
    page: str
    panel: str
    line: str
    ink: str
    ink2: str
    dim: str
    accent: str
    accent_tint: str
    lamp: str
    lamp_text: str
    rest: str
    edge: str


class WindowTheme(NamedTuple):
    """The colours of the windows, light or dark."""

    name: Literal["light", "dark"]
    canvas: str
    surface: str
    sunk: str
    raised: str
    line: str
    control: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_fill: str
    accent_hover: str
    accent_press: str
    accent_tint: str
    on_accent: str
    lamp: str
    lamp_tint: str
    lamp_text: str
    on_lamp: str
    good: str
    good_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    focus: str
    disabled_text: str
    disabled_fill: str
    scrim: str


class Fernwire(NamedTuple):
    """The colours of the fictional network, used only inside its frame."""

    canvas: str
    surface: str
    line: str
    control: str
    ink: str
    ink2: str
    fern: str
    fern_deep: str
    fern_tint: str
    slate: str
    on_slate: str
    moss: str


class Role(NamedTuple):
    """A role of type: family, weight, size and line height; ``steps`` are the sizes it may take."""

    name: str
    family: Family
    weight: int
    size: float
    line: float
    track: float = 0.0
    steps: tuple[float, ...] = ()

    def at(self, size: float) -> Role:
        """The same role at another size, its line height and tracking in proportion."""
        if size == self.size:
            return self
        ratio = size / self.size
        line = float(round(self.line * ratio))
        return Role(self.name, self.family, self.weight, size, line, self.track * ratio, self.steps)

    def weighing(self, weight: int) -> Role:
        """The same role in another weight."""
        if weight == self.weight:
            return self
        return Role(self.name, self.family, weight, self.size, self.line, self.track, self.steps)


class Radius(NamedTuple):
    """Corner radii, px."""

    control: float
    card: float
    panel: float
    stage_panel: float
    pill: float


class Sizes(NamedTuple):
    """Heights and targets of the windows' parts, px."""

    control: int
    control_large: int
    row: int
    rail: int
    icon: int
    icon_small: int
    icon_large: int
    target: int


class Durations(NamedTuple):
    """How long things move, ms; the curve is ``easing``."""

    instant: int
    quick: int
    base: int
    stage: int
    slow: int
    toast: int
    easing: str


class Shadow(NamedTuple):
    """The one shadow there is: dialogs, menus and toasts."""

    x: float
    y: float
    blur: float
    color: str


class Pair(NamedTuple):
    """A colour that stands on another and the contrast it must reach there."""

    theme: str
    front: str
    back: str
    needs: float


class Tokens(NamedTuple):
    """Everything the design fixes."""

    paper: StageTheme
    ink: StageTheme
    light: WindowTheme
    dark: WindowTheme
    fernwire: Fernwire
    data: Mapping[str, str]
    data_ink: Mapping[str, str]
    heat: tuple[str, ...]
    family: Mapping[str, str]
    type_stage: Mapping[str, Role]
    type_window: Mapping[str, Role]
    minimum: Mapping[str, float]
    space: tuple[int, ...]
    radius: Radius
    size: Sizes
    border: Mapping[str, int]
    duration: Durations
    shadow: Shadow
    pairs: tuple[Pair, ...]


@cache
def tokens() -> Tokens:
    """The tokens, read once (under 1 ms)."""
    path = Path(__file__).with_name("tokens.json")
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    color = raw["color"]
    return Tokens(
        paper=_filled(StageTheme, {"name": "paper", **color["stagePaper"]}),
        ink=_filled(StageTheme, {"name": "ink", **color["stageInk"]}),
        light=_filled(WindowTheme, {"name": "light", **color["light"]}),
        dark=_filled(WindowTheme, {"name": "dark", **color["dark"]}),
        fernwire=_filled(Fernwire, color["fernwire"]),
        data=MappingProxyType(color["data"]),
        data_ink=MappingProxyType(color["dataInk"]),
        heat=tuple(color["heat"]),
        family=MappingProxyType(raw["font"]),
        type_stage=_roles(raw["typeStage"]),
        type_window=_roles(raw["typeWindow"]),
        minimum=MappingProxyType(raw["typeStage"]["minimum"]),
        space=tuple(raw["space"]),
        radius=_filled(Radius, raw["radius"]),
        size=_filled(Sizes, raw["size"]),
        border=MappingProxyType(raw["border"]),
        duration=_filled(Durations, raw["duration"]),
        shadow=_filled(Shadow, raw["shadow"]["float"]),
        pairs=tuple(Pair(*pair[:4]) for pair in raw["pairs"]),
    )


def stage_theme(name: Ground) -> StageTheme:
    """The colours of a ground of the stage."""
    return tokens().ink if name == "ink" else tokens().paper


def window_theme(name: Literal["light", "dark"]) -> WindowTheme:
    """The colours of the windows."""
    return tokens().dark if name == "dark" else tokens().light


def stage_role(name: str, size: float | None = None) -> Role:
    """A role of the stage's type, at its own size or another."""
    role = tokens().type_stage[name]
    return role if size is None else role.at(size)


def window_role(name: str, scale: float = 1.0) -> Role:
    """A role of the windows' type; ``scale`` is the user's text size (1.0 to 2.0)."""
    role = tokens().type_window[name]
    return role if scale == 1.0 else role.at(role.size * scale)


def colour(text: str) -> QColor:
    """A token's colour; ``#RRGGBBAA`` carries its opacity last."""
    if len(text) == 9:
        result = QColor(text[:7])
        result.setAlpha(int(text[7:], 16))
        return result
    return QColor(text)


def css(text: str) -> str:
    """A token's colour as a Qt style sheet writes it."""
    if len(text) == 9:
        made = colour(text)
        return f"rgba({made.red()}, {made.green()}, {made.blue()}, {made.alpha()})"
    return text


def contrast(front: str, back: str) -> float:
    """The WCAG contrast of two opaque colours, from 1 to 21."""
    high, low = sorted((_luminance(front), _luminance(back)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(text: str) -> float:
    parts = (int(text[k : k + 2], 16) / 255 for k in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


def _filled(kind: type[T], values: Mapping[str, Any]) -> T:
    known = {_snake(key): value for key, value in values.items()}
    return kind._make(known[name] for name in kind._fields)


def _roles(raw: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Role]:
    made = {}
    for name, values in raw.items():
        if "family" in values:
            size = float(values["size"])
            steps = tuple(float(step) for step in values.get("steps", (size,)))
            made[name] = Role(
                name, values["family"], values["weight"], size, float(values["line"]),
                float(values.get("track", 0.0)), steps,
            )  # fmt: skip
    return MappingProxyType(made)
