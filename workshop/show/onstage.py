"""What stands on the stage besides the page, written to the journal and read back from it.

Strokes, freeze, holding pages, the private timer and the room's exercise each have events of their
own; :func:`on_stage` folds those of a show that was left into what stood there at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from datetime import datetime
from typing import Any, cast, get_args

from workshop.show.countdown import Countdown
from workshop.show.holding import Holding, HoldingKind
from workshop.show.tools import PEN_COLORS, PEN_WIDTH, PenColor, PenStroke, Point
from workshop.values import dataclass

KINDS = ("freeze", "stroke", "erase", "hold", "clock", "room", "tally")
"""The kinds of events this module writes and reads."""

Event = Mapping[str, Any]
Tally = tuple[int | None, ...]
Strokes = tuple[PenStroke, ...]

_FINE = 10_000  # places are kept as whole parts of this, a fifth of a pixel


@dataclass(frozen=True, slots=True)
class OnStage:
    """What stood on the stage.

    ``frozen`` is the key and step of the page the room was left with, None when it was not frozen.
    ``room`` is the exercise the room was playing and what of it stood (``play``, ``talk``, …).
    """

    frozen: tuple[str, int] | None = None
    drawings: Mapping[str, Strokes] = field(default_factory=dict)
    holding: Holding | None = None
    clock: Countdown | None = None
    room: tuple[str, str] | None = None
    tallies: Mapping[str, Mapping[int, Tally]] = field(default_factory=dict)


def drawing_events(page: str, before: Strokes, after: Strokes) -> Iterable[tuple[str, Event]]:
    """What turns one drawing of a page into another: strokes taken away, then strokes added."""
    kept = [k for k, stroke in enumerate(before) if stroke in after]
    rest = [before[k] for k in kept]
    if after[: len(rest)] != tuple(rest):
        kept, rest = [], []
    if len(kept) < len(before):
        yield "erase", {"key": page, "kept": kept}
    for stroke in after[len(rest) :]:
        yield "stroke", stroke_event(page, stroke)


def stroke_event(page: str, stroke: PenStroke) -> Event:
    """One stroke as an event."""
    places = [round(share * _FINE) for point in stroke.points for share in point]
    return {"key": page, "points": places, "color": stroke.color, "width": stroke.width}


def hold_event(holding: Holding | None) -> Event:
    """A holding page as an event; the one without a page says that it went away."""
    if holding is None:
        return {"page": ""}
    event = {"page": holding.kind, "title": holding.title, "lines": list(holding.lines)}
    return {**event, **(countdown_event(holding.countdown) if holding.countdown else {})}


def countdown_event(countdown: Countdown | None) -> Event:
    """A countdown as it stands when it begins to stand so; empty for none."""
    if countdown is None:
        return {}
    return {"total": countdown.total, "used": countdown.used, "running": countdown.running}


def on_stage(events: Iterable[Event], now: datetime, clock: float) -> OnStage:
    """What stood at the end; ``now`` and ``clock`` are the same moment by both clocks.

    What ran has gone on running. Events of another version are passed over.
    """
    found = OnStage()
    for event in events:
        step = _FOLDS.get(str(event.get("kind")))
        if step is None:
            continue
        try:
            passed = max(0.0, (now - datetime.fromisoformat(event["at"])).total_seconds())
            found = step(found, event, _Time(passed, clock))
        except (KeyError, TypeError, ValueError, IndexError):
            continue
    return found


@dataclass(frozen=True, slots=True)
class _Time:
    """How long ago an event was, and the steady clock now."""

    passed: float
    clock: float

    def countdown(self, event: Event) -> Countdown | None:
        if "total" not in event:
            return None
        total, running = float(event["total"]), bool(event["running"])
        used = min(total, float(event["used"]) + (self.passed if running else 0.0))
        return Countdown(total, used, self.clock if running and used < total else None)


def _freeze(found: OnStage, event: Event, time: _Time) -> OnStage:
    del time
    there = (str(event["key"]), int(event["step"])) if event["on"] else None
    return replace(found, frozen=there)


def _stroke(found: OnStage, event: Event, time: _Time) -> OnStage:
    del time
    places = [int(place) / _FINE for place in event["points"]]
    points = tuple(Point(x, y) for x, y in zip(places[::2], places[1::2], strict=True))
    color = event.get("color")
    known = cast("PenColor", color if color in PEN_COLORS else PEN_COLORS[0])
    if not points:
        return found
    stroke = PenStroke(points, known, float(event.get("width", PEN_WIDTH)))
    return _drawn(found, str(event["key"]), (*found.drawings.get(str(event["key"]), ()), stroke))


def _erase(found: OnStage, event: Event, time: _Time) -> OnStage:
    del time
    strokes = found.drawings.get(str(event["key"]), ())
    return _drawn(found, str(event["key"]), tuple(strokes[int(k)] for k in event["kept"]))


def _drawn(found: OnStage, page: str, strokes: Strokes) -> OnStage:
    return replace(found, drawings={**found.drawings, page: strokes})


def _hold(found: OnStage, event: Event, time: _Time) -> OnStage:
    if event["page"] not in get_args(HoldingKind):
        return replace(found, holding=None)
    lines = tuple(str(line) for line in event.get("lines", ()))
    held = Holding(event["page"], str(event.get("title", "")), lines, time.countdown(event))
    return replace(found, holding=held)


def _clock(found: OnStage, event: Event, time: _Time) -> OnStage:
    return replace(found, clock=time.countdown(event))


def _room(found: OnStage, event: Event, time: _Time) -> OnStage:
    del time
    there = (str(event["exercise"]), str(event["stand"]))
    return replace(found, room=None if there[1] == "away" else there)


def _tally(found: OnStage, event: Event, time: _Time) -> OnStage:
    del time
    exercise = str(event["exercise"])
    hands = tuple(None if count is None else int(count) for count in event["hands"])
    questions = {**found.tallies.get(exercise, {}), int(event["question"]): hands}
    return replace(found, tallies={**found.tallies, exercise: questions})


_FOLDS: Mapping[str, Callable[[OnStage, Event, _Time], OnStage]] = {
    "freeze": _freeze,
    "stroke": _stroke,
    "erase": _erase,
    "hold": _hold,
    "clock": _clock,
    "room": _room,
    "tally": _tally,
}
