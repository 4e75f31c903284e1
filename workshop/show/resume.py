"""Where a show was left, folded from its journal: enough to stand there again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from workshop.show.countdown import Countdown
from workshop.show.journal import Event, journals, moment, of_kind, read_events
from workshop.show.pace import Dawn
from workshop.show.programme import Programme
from workshop.show.recut import near_key
from workshop.show.replan import Change
from workshop.show.spent import Spent
from workshop.values import dataclass

LOOK_BACK = timedelta(days=14)
"""How long an unfinished show is offered."""

LONGEST = 4 * 3600.0
"""Seconds without any event after which nobody was in the room."""

_MOST = 20  # journals looked at, the newest first


@dataclass(frozen=True, slots=True)
class Note:
    """Something put down on a page: ``note`` is "parked" or "decided"."""

    id: int
    note: str
    text: str
    key: str = ""
    title: str = ""
    at: str = ""


@dataclass(frozen=True)
class Resume:
    """A show that was left. ``clean`` when somebody ended it before its last page.

    ``what`` is how it was asked for (an id or a path), ``kit`` the folder it came from.
    """

    session: str
    path: Path
    what: str
    kit: str
    title: str
    clean: bool
    last: datetime
    part: str = ""  # what the part of the page is called
    key: str = ""
    mark: str = ""
    page_title: str = ""
    step: int = 0
    curtain: str = "open"
    paused: bool = False
    captions: bool | None = None
    clip: tuple[float, bool] | None = None
    timer: tuple[float, float, bool] | None = None  # total, used, running, at ``timer_at``
    timer_at: datetime | None = None
    day: int | None = None
    zero: datetime | None = None
    changes: tuple[Change, ...] = ()
    events: tuple[Event, ...] = field(default=(), repr=False)

    def page_in(self, programme: Programme) -> int | None:
        """The page in a plan that may have been edited since; None when its part is gone."""
        return _find_near(programme, self.key, self.mark)

    def countdown(self, now: datetime, clock: float) -> Countdown | None:
        """The page's countdown as it is by now: one that ran has gone on running."""
        if self.timer is None or self.timer_at is None:
            return None
        total, used, running = self.timer
        passed = max(0.0, (now - self.timer_at).total_seconds()) if running else 0.0
        used = min(total, used + passed)
        return Countdown(total, used, clock if running and used < total else None)

    @property
    def dawn(self) -> Dawn | None:
        """Where the day's plan lay."""
        return None if self.day is None or self.zero is None else Dawn(self.day, self.zero)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The parking lot and the decisions."""
        return notes_of(self.events)

    def spent(self, programme: Programme) -> Spent:
        """The seconds of every page and of questions, the time while nothing ran left out."""
        pages: dict[int, float] = {}
        questions: dict[int, float] = {}
        for key, mark, paused, seconds in times(self.events):
            page = _find_near(programme, key, mark)
            if page is not None:
                kept = questions if paused else pages
                kept[page] = kept.get(page, 0.0) + seconds
        return Spent(pages, questions, paused=self.paused)

    def of_kind(self, *kinds: str) -> tuple[Event, ...]:
        """The events of these kinds, for whoever wrote them."""
        return of_kind(self.events, *kinds)


def left_in(data: Path, now: datetime, what: str | None = None) -> Resume | None:
    """The show that was left last and not finished, or None.

    Without ``what``: only one that ended uncleanly. With it: the last show of that module or plan,
    when it broke off, or when it was a plan that somebody ended before its last page.
    """
    for path in journals(data)[:_MOST]:
        try:
            found = resume_of(path, read_events(path))
        except OSError:
            continue
        if found is None or now - found.last > LOOK_BACK:
            if what is None:
                return None
        elif what is None:
            return None if found.clean else found
        elif found.what == what:
            return found
        if _finished(path, what):
            return None
    return None


def resume_of(path: Path, events: tuple[Event, ...]) -> Resume | None:
    """Where that show stands; None when it never showed a page, or is finished."""
    start = next(iter(of_kind(events, "start")), None)
    if start is None or not of_kind(events, "turn"):
        return None
    ends = of_kind(events[-1:], "end")
    if ends and (ends[0].get("finished") or not start.get("plan")):
        return None
    found = Resume(
        path.stem,
        path,
        _word(start, "what"),
        _word(start, "kit"),
        _word(start, "title"),
        bool(ends),
        moment(events[-1]),
        events=events,
    )
    for event in events:
        try:
            found = _after(found, event)
        except (KeyError, TypeError, ValueError):
            continue  # an event of another version; the place is still told by the others
    titles = {slot.get("key"): slot.get("title", "") for slot in start.get("slots", ())}
    last = of_kind(events, "turn")[-1]
    return replace(found, part=str(titles.get(last.get("slot"), found.title)))


def times(events: tuple[Event, ...]) -> Iterator[tuple[str, str, bool, float]]:
    """Stretches of a show: key and mark of the page, whether paused, seconds.

    From the last event before an interruption on nothing ran, so that time is nobody's; nor is a
    night during which the program was left running.
    """
    key, mark, paused, since = "", "", False, None
    for event in events:
        now = moment(event)
        kind = event["kind"]
        stretch = 0.0 if since is None else (now - since).total_seconds()
        if key and 0.0 < stretch < LONGEST and kind not in ("resume", "start"):
            yield key, mark, paused, stretch
        since = now
        if kind == "turn":
            key, mark = _word(event, "key"), _word(event, "mark")
        elif kind == "pause":
            paused = bool(event.get("on"))
        elif kind == "end":
            key = ""


def find_page(programme: Programme, key: str, mark: str = "") -> int | None:
    """The page of that key: the one with its mark if the module was edited, else the nearest."""
    index, _, rest = key.partition(":")
    target, _, local = rest.rpartition(":")
    if not (index.isdecimal() and local.isdecimal()):
        return None
    parts = [p for p in programme.parts if (p.item.target or p.item.kind) == target]
    part = next((p for p in parts if p.index == int(index)), parts[0] if parts else None)
    if part is None:
        return None
    page = min(part.first + int(local) - 1, part.last)
    if mark and programme.mark_of(page) != mark:
        return next((p for p in part.pages if programme.mark_of(p) == mark), page)
    return page


def _find_near(programme: Programme, key: str, mark: str) -> int | None:
    """The page of that key, or, when an edit took it away, the nearest before it."""
    near = near_key(key)
    return find_page(programme, near, mark if near == key else "")


def notes_of(events: tuple[Event, ...]) -> tuple[Note, ...]:
    """What was parked and decided, without what was taken back."""
    gone = {event.get("id") for event in of_kind(events, "unnote")}
    return tuple(
        Note(
            int(e["id"]), _word(e, "note"), _word(e, "text"), _word(e, "key"), _word(e, "title"),
            _word(e, "at"),
        )
        for e in of_kind(events, "note")
        if e.get("id") not in gone and isinstance(e.get("id"), int)
    )  # fmt: skip


def _finished(path: Path, what: str | None) -> bool:
    """Whether this journal is of a finished show of that very plan: nothing older is offered."""
    if what is None:
        return True
    with path.open("rb") as file:
        try:
            first = read_first(file.readline())
        except ValueError:
            return False
    return _word(first, "what") == what


def read_first(line: bytes) -> Event:
    """The start event of a journal, from its first line. Raises ValueError."""
    import json

    found = json.loads(line)
    if not isinstance(found, dict):
        raise ValueError(line)
    return found


def _after(found: Resume, event: Event) -> Resume:
    """The place after one more event."""
    match event["kind"]:
        case "turn":
            return _turned(found, event)
        case "curtain":
            return replace(found, curtain=_word(event, "curtain"))
        case "timer":
            timer = (float(event["total"]), float(event["used"]), bool(event["running"]))
            return replace(found, timer=timer, timer_at=moment(event))
        case "clip":
            return replace(found, clip=(float(event["position"]), bool(event["playing"])))
        case "captions":
            return replace(found, captions=bool(event["on"]))
        case "pause":
            return replace(found, paused=bool(event["on"]))
        case "day":
            zero = datetime.fromisoformat(event["zero"])
            return replace(found, day=int(event["day"]), zero=zero)
        case "replan":
            change = Change(str(event["change"]), _mapping(event.get("data")))
            return replace(found, changes=(*found.changes, change))
    return found


def _turned(found: Resume, event: Event) -> Resume:
    key, step = _word(event, "key"), int(event.get("step", 0))
    if key == found.key:
        return replace(found, step=step)
    return replace(
        found, key=key, mark=_word(event, "mark"), page_title=_word(event, "title"), step=step,
        clip=None, timer=None, timer_at=None,
    )  # fmt: skip


def _word(event: Event, key: str) -> str:
    return str(event.get(key, ""))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
