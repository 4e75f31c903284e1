"""Journals for the tests: events at minutes after nine."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from workshop.show.agenda import agenda_of
from workshop.show.journal import FOLDER, Event, stamp
from workshop.show.programme import Programme

NINE = datetime(2026, 11, 25, 9, tzinfo=UTC)


def at(minute: float, kind: str, **data: Any) -> Event:
    """One event."""
    return {"at": stamp(NINE + timedelta(minutes=minute)), "kind": kind, **data}


def start(programme: Programme, *, what: str = "two", plan: str = "two") -> Event:
    """The beginning, as the journalist writes it."""
    slots = [
        {"key": s.key, "kind": s.kind, "title": s.title, "number": s.number, "target": s.target,
         "day": s.day, "minutes": s.minutes}
        for s in agenda_of(programme).slots
    ]  # fmt: skip
    days = ["First", "Second"]
    return at(
        0, "start", what=what, kit="/kit", title="Two days", plan=plan, days=days, slots=slots
    )


def turn(minute: float, programme: Programme, page: int, step: int = 0) -> Event:
    """A page turned to."""
    part, slide = programme.part_of(page), programme.slide(page)
    return at(
        minute, "turn", key=programme.key_of(page), mark=slide.mark, title=slide.title, step=step,
        slot=part.index, minutes=4.0, optional=slide.optional,
    )  # fmt: skip


def write(data: Path, session: str, events: list[Event]) -> Path:
    """A journal on the disk."""
    path = data / FOLDER / f"{session}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(event) + "\n" for event in events), encoding="utf-8")
    return path
