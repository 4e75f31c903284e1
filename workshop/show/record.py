"""What a show was, folded from its journal: times, results, notes; and the same as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.show.journal import Event, moment, of_kind
from workshop.show.resume import Note, notes_of, times
from workshop.values import dataclass

Say = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class PageTime:
    """One page that was shown; minutes planned, taken, and of questions."""

    key: str
    mark: str
    title: str
    slot: int
    planned: float
    took: float
    questions: float
    optional: bool


@dataclass(frozen=True, slots=True)
class PartTime:
    """One part of the plan with its pages. ``began`` is None for one that was never reached."""

    key: int
    kind: str
    title: str
    number: str
    target: str
    day: int
    planned: float
    began: datetime | None
    pages: tuple[PageTime, ...] = ()

    @property
    def took(self) -> float:
        """Minutes it took, without questions."""
        return sum(page.took for page in self.pages)

    @property
    def questions(self) -> float:
        """Minutes of questions."""
        return sum(page.questions for page in self.pages)


@dataclass(frozen=True, slots=True)
class Outcome:
    """An exercise that was played in the room, and how it ended."""

    title: str
    headline: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Record:
    """A whole show."""

    session: str
    title: str
    what: str
    days: tuple[str, ...]
    began: datetime
    ended: datetime
    finished: bool
    parts: tuple[PartTime, ...]
    outcomes: tuple[Outcome, ...] = ()
    notes: tuple[Note, ...] = ()
    changes: int = 0
    interruptions: int = 0
    drawn_on: tuple[tuple[str, str], ...] = ()  # key and title of each page with strokes


def record_of(session: str, events: Sequence[Event]) -> Record | None:
    """The record of a journal; None when it has no beginning."""
    start = next(iter(of_kind(events, "start")), None)
    if start is None:
        return None
    pages = _pages(events)
    end = of_kind(events[-1:], "end")
    return Record(
        session=session,
        title=str(start.get("title", "")),
        what=str(start.get("what", "")),
        days=tuple(str(day) for day in start.get("days", ())),
        began=moment(events[0]),
        ended=moment(events[-1]),
        finished=bool(end and end[0].get("finished")),
        parts=tuple(_parts(start, events, pages)),
        outcomes=tuple(
            Outcome(str(e.get("title", "")), str(e.get("headline", "")), moment(e))
            for e in of_kind(events, "exercise")
        ),
        notes=notes_of(tuple(events)),
        changes=len(of_kind(events, "replan")),
        interruptions=len(of_kind(events, "resume")),
        drawn_on=_drawn_on(events, pages),
    )


def as_markdown(
    record: Record, say: Say, zone: tzinfo | None = None, pictures: Mapping[str, str] | None = None
) -> str:
    """The record as Markdown. ``zone`` is where the room was; ``pictures`` the drawings' files."""
    lines = [f"# {_plain(record.title)}", ""]
    began, ended = record.began.astimezone(zone), record.ended.astimezone(zone)
    until = f"{ended:%H:%M}" if began.date() == ended.date() else f"{ended:%Y-%m-%d %H:%M}"
    lines += [f"{began:%Y-%m-%d %H:%M} – {until} · {record.session}", ""]
    lines += _times(record, say, zone)
    lines += _slides(record, say)
    lines += _listed(
        say(_EXERCISES), (f"{_plain(o.title)}: {_plain(o.headline)}" for o in record.outcomes)
    )
    for kind, heading in (("parked", _PARKED), ("decided", _DECIDED)):
        notes = [note for note in record.notes if note.note == kind]
        lines += _listed(say(heading), (_noted(note, say, zone) for note in notes))
    drawings = []
    for key, title in record.drawn_on:
        file = (pictures or {}).get(key)
        drawings.append(f"![{_plain(title)}]({file})" if file else _plain(title))
    lines += _listed(say(_DRAWINGS), drawings)
    return "\n".join(lines).rstrip() + "\n"


def _pages(events: Sequence[Event]) -> dict[str, PageTime]:
    """The pages that were shown, in the order they were first."""
    took: dict[str, list[float]] = {}
    for key, _mark, paused, seconds in times(tuple(events)):
        took.setdefault(key, [0.0, 0.0])[int(paused)] += seconds / 60
    found: dict[str, PageTime] = {}
    for event in of_kind(events, "turn"):
        key = str(event.get("key", ""))
        spent, asked = took.get(key, [0.0, 0.0])
        if key not in found:
            found[key] = PageTime(
                key, str(event.get("mark", "")), str(event.get("title", "")),
                _whole(event.get("slot")), _number(event.get("minutes")), spent, asked,
                bool(event.get("optional")),
            )  # fmt: skip
    return found


def _parts(
    start: Event, events: Sequence[Event], pages: Mapping[str, PageTime]
) -> Iterator[PartTime]:
    began: dict[int, datetime] = {}
    for event in of_kind(events, "turn"):
        began.setdefault(_whole(event.get("slot")), moment(event))
    slots = {_whole(slot.get("key")): slot for slot in start.get("slots", ())}
    for key in began:  # a break that was put in is no part of the plan as it began
        slots.setdefault(key, {"key": key, "kind": "break"})
    for key, slot in slots.items():
        mine = tuple(page for page in pages.values() if page.slot == key)
        title = str(slot.get("title", "")) or (mine[0].title if mine else "")
        yield PartTime(
            key, str(slot.get("kind", "")), title, str(slot.get("number", "")),
            str(slot.get("target", "")), _whole(slot.get("day")), _number(slot.get("minutes")),
            began.get(key), mine,
        )  # fmt: skip


def _drawn_on(
    events: Sequence[Event], pages: Mapping[str, PageTime]
) -> tuple[tuple[str, str], ...]:
    strokes: dict[str, int] = {}
    for event in of_kind(events, "stroke", "erase"):
        key, kept = str(event.get("key", "")), event.get("kept")
        erased = event["kind"] == "erase" and isinstance(kept, list)
        strokes[key] = len(kept or ()) if erased else strokes.get(key, 0) + 1
    shown = (key for key, count in strokes.items() if count)
    return tuple((key, pages[key].title if key in pages else key) for key in shown)


def _times(record: Record, say: Say, zone: tzinfo | None) -> Iterator[str]:
    yield from (f"## {say(_TIMES)}", "")
    for day in sorted({part.day for part in record.parts}):
        title = record.days[day] if day < len(record.days) else ""
        if title or len(record.days) > 1:
            yield from (f"### {say(_DAY.fill(day=day + 1))} {_plain(title)}".rstrip(), "")
        yield f"| {say(_BEGAN)} | {say(_PART)} | {say(_PLANNED)} | {say(_TOOK)} | {say(_ASKED)} |"
        yield "|---|---|---:|---:|---:|"
        for part in (part for part in record.parts if part.day == day):
            began = f"{part.began.astimezone(zone):%H:%M}" if part.began else say(_NOT_SHOWN)
            name = f"{part.number} {part.title or say(_BREAK)}".strip()
            yield _row(began, name, part.planned, part.took, part.questions)
        yield ""


def _slides(record: Record, say: Say) -> Iterator[str]:
    modules = [part for part in record.parts if part.kind == "module" and part.pages]
    for part in modules:
        yield from (f"## {part.number} {_plain(part.title)}".replace("##  ", "## "), "")
        yield f"| {say(_SLIDE)} | | {say(_PLANNED)} | {say(_TOOK)} | {say(_ASKED)} |"
        yield "|---|---|---:|---:|---:|"
        for page in part.pages:
            yield _row(page.mark, page.title, page.planned, page.took, page.questions)
        yield ""


def _row(first: str, name: str, planned: float, took: float, asked: float) -> str:
    minutes = " | ".join(f"{value:.1f}" for value in (planned, took, asked))
    return f"| {_plain(first)} | {_plain(name)} | {minutes} |"


def _listed(heading: str, rows: Iterator[str] | list[str]) -> Iterator[str]:
    rows = list(rows)
    if rows:
        yield from (f"## {heading}", "")
        yield from (f"- {row}" for row in rows)
        yield ""


def _noted(note: Note, say: Say, zone: tzinfo | None) -> str:
    at = datetime.fromisoformat(note.at).astimezone(zone)
    where = say(_WHERE.fill(title=note.title or note.key, at=f"{at:%H:%M}"))
    return f"{_plain(note.text)} ({_plain(where)})"


def _plain(text: str) -> str:
    """Words of people on one line of Markdown, where none of their signs means anything."""
    line = " ".join(text.split())
    return "".join(f"\\{sign}" if sign in "\\|`*_[]<>#" else sign for sign in line)


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _whole(value: Any) -> int:
    return value if isinstance(value, int) else 0


_TIMES = QT_TRANSLATE_NOOP("record", "Times in minutes")
_DAY = QT_TRANSLATE_NOOP("record", "Day {day}:")
_BEGAN = QT_TRANSLATE_NOOP("record", "Began")
_PART = QT_TRANSLATE_NOOP("record", "Part")
_SLIDE = QT_TRANSLATE_NOOP("record", "Slide")
_PLANNED = QT_TRANSLATE_NOOP("record", "Planned")
_TOOK = QT_TRANSLATE_NOOP("record", "Took")
_ASKED = QT_TRANSLATE_NOOP("record", "Questions")
_NOT_SHOWN = QT_TRANSLATE_NOOP("record", "not shown")
_BREAK = QT_TRANSLATE_NOOP("record", "Break")
_EXERCISES = QT_TRANSLATE_NOOP("record", "Exercises")
_PARKED = QT_TRANSLATE_NOOP("record", "Parking lot")
_DECIDED = QT_TRANSLATE_NOOP("record", "Decisions")
_DRAWINGS = QT_TRANSLATE_NOOP("record", "Drawings")
_WHERE = QT_TRANSLATE_NOOP("record", "on “{title}”, {at}")
