"""The pen's strokes as the journal has them, and the drawings they make."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workshop.show.journal import Event, of_kind
from workshop.show.tools import PEN_COLORS, PEN_WIDTH, PenStroke, Point

_DIGITS = 4  # of a share of the page: a fifth of a pixel of 1920


def drawn(key: str, before: tuple[PenStroke, ...], now: tuple[PenStroke, ...]) -> Mapping[str, Any]:
    """What changed on a page: the first ``kept`` of its strokes stay, ``strokes`` follow them."""
    kept = 0
    while kept < min(len(before), len(now)) and before[kept] == now[kept]:
        kept += 1
    return {"key": key, "kept": kept, "strokes": [_as_data(stroke) for stroke in now[kept:]]}


def drawings_of(events: Iterable[Event]) -> dict[str, tuple[PenStroke, ...]]:
    """The strokes of every page after these events; what cannot be read is left out."""
    found: dict[str, tuple[PenStroke, ...]] = {}
    for event in of_kind(events, "stroke"):
        try:
            key, kept = str(event["key"]), int(event["kept"])
            strokes = tuple(_stroke(data) for data in event["strokes"])
        except (KeyError, TypeError, ValueError):
            continue
        found[key] = (*found.get(key, ())[:kept], *strokes)
    return {key: strokes for key, strokes in found.items() if strokes}


def _as_data(stroke: PenStroke) -> dict[str, Any]:
    points = [[round(x, _DIGITS), round(y, _DIGITS)] for x, y in stroke.points]
    return {"color": stroke.color, "width": stroke.width, "points": points}


def _stroke(data: Mapping[str, Any]) -> PenStroke:
    color = next((c for c in PEN_COLORS if c == data.get("color")), PEN_COLORS[0])
    points = tuple(Point(float(x), float(y)) for x, y in data["points"])
    return PenStroke(points, color, float(data.get("width", PEN_WIDTH)))
