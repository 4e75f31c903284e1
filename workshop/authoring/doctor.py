"""Before the room fills: what a show will need, looked at one thing at a time.

Here is what needs neither pixels nor a decoder: files, captions, disk, database, clock, battery.
Screens, sound, fonts and the decoding of clips are looked at by the program, in the same words.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Literal

from workshop.errors import QT_TRANSLATE_NOOP, Figure, Message, StoreBusy, StoreError
from workshop.kit.captions import read_captions
from workshop.show.programme import Programme
from workshop.slides.blocks import Clip
from workshop.values import dataclass

State = Literal["good", "note", "bad"]

FREE_BYTES = 500_000_000
"""Room below which a person is told; results and journals of three days take a few MB."""

LOW_BATTERY = 50
"""Percent below which a laptop without its charger is told of: a day is longer than a battery."""

FIRST_YEAR = 2025
"""A clock that says less has been reset: no year of this program is earlier."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: good, worth a word, or bad with what to do."""

    key: str
    state: State
    title: Message
    detail: Message
    fix: Message | None = None

    def as_json(self) -> dict[str, str | None]:
        """The finding as plain values."""
        return {
            "key": self.key,
            "state": self.state,
            "title": str(self.title),
            "detail": str(self.detail),
            "fix": None if self.fix is None else str(self.fix),
        }


@dataclass(frozen=True, slots=True)
class Screening:
    """A clip of the plan: on which slide it stands, and the clip."""

    mark: str
    clip: Clip


def clips_of(programme: Programme) -> tuple[Screening, ...]:
    """The clips of a plan or module, each file and trim once. Parses every slide."""
    found: dict[tuple[str, float, float | None], Screening] = {}
    for page in range(1, len(programme) + 1):
        for block in programme.slide(page).blocks:
            if isinstance(block, Clip):
                key = (block.target, block.start, block.end)
                found.setdefault(key, Screening(programme.mark_of(page), block))
    return tuple(found.values())


def plan(programme: Programme) -> Finding | None:
    """Whether the plan says what it means; None for a module, which has none."""
    problems = [problem for problem in programme.plan.problems if problem.severity != "note"]
    if programme.alone:
        return None
    if not problems and (lost := _lost_slides(programme)):
        return Finding("plan", "bad", _PLAN, lost, _MEND)
    if not problems:
        return Finding("plan", "good", _PLAN, _ALL_PARTS.fill(count=len(programme.plan.items)))
    errors = [problem for problem in problems if problem.severity == "error"]
    first = Message("doctor", "{problem}").fill(problem=(errors or problems)[0])
    if errors:
        said = _SOME_WRONG.fill(count=len(errors), first=first)
        return Finding("plan", "bad", _PLAN, said, _MEND)
    return Finding("plan", "note", _PLAN, first)


def _lost_slides(programme: Programme) -> Message | None:
    """The first slide a plan asks for that its module does not have."""
    for part in programme.parts:
        marks = {programme.mark_of(page) for page in part.pages}
        for name in part.item.slides:
            if name not in marks:
                return _NO_SLIDE.fill(line=part.item.line, name=name, module=part.item.target)
    return None


def slides(programme: Programme) -> Finding:
    """Whether every slide can be read."""
    errors = [
        problem
        for page in range(1, len(programme) + 1)
        for problem in programme.slide(page).problems
        if problem.severity == "error"
    ]
    if not errors:
        detail = _ALL_READ.fill(count=len(programme))
        return Finding("slides", "good", _SLIDES, detail)
    first = Message("doctor", "{problem}").fill(problem=errors[0])
    return Finding(
        "slides", "bad", _SLIDES, _SOME_WRONG.fill(count=len(errors), first=first), _MEND
    )


def captions(one: Screening) -> Finding | None:
    """Whether a clip's captions can be read; None for a clip that has none and needs none."""
    name = one.clip.title or one.clip.target
    key = f"captions {one.mark}"
    if one.clip.captions is None:
        return Finding(key, "note", _CAPTIONS.fill(clip=name), _NO_CAPTIONS, _WRITE_CAPTIONS)
    cues, problems = read_captions(one.clip.captions)
    if problems or not cues:
        why = problems[0].message if problems else _EMPTY
        file = one.clip.captions.name
        return Finding(
            key, "bad", _CAPTIONS.fill(clip=name), _BAD_CAPTIONS.fill(file=file, why=why), _MEND
        )
    return Finding(key, "good", _CAPTIONS.fill(clip=name), _LINES.fill(count=len(cues)))


def disk(folder: Path, free: int | None = None) -> Finding:
    """Whether there is room for results and journals; ``free`` is in bytes, else asked for."""
    if free is None:
        there = next((one for one in (folder, *folder.parents) if one.is_dir()), Path("/"))
        free = shutil.disk_usage(there).free
    said = _FREE.fill(size=Figure(f"{free / 1e9:.1f}"), folder=str(folder))
    if free >= FREE_BYTES:
        return Finding("disk", "good", _DISK, said)
    return Finding("disk", "bad", _DISK, said, _MAKE_ROOM)


def database(folder: Path, now: datetime) -> Finding:
    """Whether results can be kept. Opens the store and closes it again."""
    from workshop.results.store import Store

    try:
        Store.open(folder, now).close()
    except StoreBusy as error:
        return Finding("database", "note", _DATABASE, error.message, error.hint)
    except StoreError as error:
        return Finding("database", "bad", _DATABASE, error.message, error.hint)
    return Finding("database", "good", _DATABASE, _CAN_KEEP.fill(folder=str(folder)))


def clock(now: datetime) -> Finding:
    """Whether the clock can be right; ``now`` is local time."""
    said = _CLOCK_SAYS.fill(time=f"{now:%H:%M}", day=f"{now:%Y-%m-%d}")
    if now.year < FIRST_YEAR:
        return Finding("clock", "bad", _CLOCK, said, _SET_CLOCK)
    return Finding("clock", "good", _CLOCK, said)


def battery(supplies: Path = Path("/sys/class/power_supply")) -> Finding | None:
    """How long the laptop lasts, as Linux tells it; None where there is no battery to speak of."""
    charges, plugged = [], False
    for supply in _supplies(supplies):
        kind = _read(supply / "type")
        if kind == "Battery" and _read(supply / "scope") != "Device":
            charge = _read(supply / "capacity")
            charges += [int(charge)] if charge.isdecimal() else []
            plugged = plugged or _read(supply / "status") in ("Charging", "Full")
        elif kind in ("Mains", "USB"):
            plugged = plugged or _read(supply / "online") == "1"
    if not charges:
        return None
    percent = round(sum(charges) / len(charges))
    if plugged:
        return Finding("battery", "good", _POWER, _PLUGGED.fill(percent=percent))
    state: State = "bad" if percent < LOW_BATTERY else "note"
    return Finding("battery", state, _POWER, _ON_BATTERY.fill(percent=percent), _PLUG_IN)


def _supplies(folder: Path) -> Iterator[Path]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    for name in names:
        yield folder / name


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


_PLAN = QT_TRANSLATE_NOOP("doctor", "Plan")
_ALL_PARTS = QT_TRANSLATE_NOOP("doctor", "All {count} parts of it are there.")
_NO_SLIDE = QT_TRANSLATE_NOOP("doctor", "Line {line}: there is no slide “{name}” in “{module}”.")
_SLIDES = QT_TRANSLATE_NOOP("doctor", "Slides")
_ALL_READ = QT_TRANSLATE_NOOP("doctor", "All {count} pages can be read.")
_SOME_WRONG = QT_TRANSLATE_NOOP("doctor", "Errors found: {count}. The first: {first}")
_MEND = QT_TRANSLATE_NOOP("doctor", "Mend the file and look again; the show goes on without it.")
_CAPTIONS = QT_TRANSLATE_NOOP("doctor", "Captions of “{clip}”")
_NO_CAPTIONS = QT_TRANSLATE_NOOP("doctor", "It has none.")
_WRITE_CAPTIONS = QT_TRANSLATE_NOOP(
    "doctor", "Put a .vtt file beside the clip, for those who cannot hear it."
)
_BAD_CAPTIONS = QT_TRANSLATE_NOOP("doctor", "{file} cannot be used: {why}")
_EMPTY = QT_TRANSLATE_NOOP("doctor", "there is no line in it.")
_LINES = QT_TRANSLATE_NOOP("doctor", "Lines: {count}.")
_DISK = QT_TRANSLATE_NOOP("doctor", "Room on the disk")
_FREE = QT_TRANSLATE_NOOP("doctor", "{size} GB free for {folder}.")
_MAKE_ROOM = QT_TRANSLATE_NOOP("doctor", "Make room, or results may not be kept.")
_DATABASE = QT_TRANSLATE_NOOP("doctor", "Results")
_CAN_KEEP = QT_TRANSLATE_NOOP("doctor", "They can be kept in {folder}.")
_CLOCK = QT_TRANSLATE_NOOP("doctor", "Clock")
_CLOCK_SAYS = QT_TRANSLATE_NOOP("doctor", "It says {time} on {day}.")
_SET_CLOCK = QT_TRANSLATE_NOOP("doctor", "Set the clock, or the plan's times are wrong.")
_POWER = QT_TRANSLATE_NOOP("doctor", "Power")
_PLUGGED = QT_TRANSLATE_NOOP("doctor", "Plugged in, {percent} % charged.")
_ON_BATTERY = QT_TRANSLATE_NOOP("doctor", "On battery, {percent} % left.")
_PLUG_IN = QT_TRANSLATE_NOOP("doctor", "Plug the charger in; a day is longer than a battery.")
