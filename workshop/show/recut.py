"""A module was edited while it is shown: where each page of the show is now.

Pages are numbered through, and the journal knows them by keys that count inside their part. When
an edit puts pages in, takes some away or changes their order, whatever names a page by number or
key is put right by one value, a :class:`Recut`; the journal keeps it too, so that what was written
before is read with the names of today (:func:`settled`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.show.programme import Programme

KIND = "recut"
"""The kind of the journal's event."""

_GONE = "~"  # in the key of a page that is gone: behind the page nearest before it

Event = Mapping[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Recut:
    """Where pages are after an edit; in every list 0 stands for a page that is gone.

    ``pages`` has the page of each old page of the show. ``parts`` has the same inside each part
    that was edited, by the beginning of its pages' keys, and ``marks`` what those print now.
    ``serial`` tells pages that went from those that went in another edit.
    """

    serial: str
    pages: tuple[int, ...]
    parts: Mapping[str, tuple[int, ...]]
    marks: Mapping[str, tuple[str, ...]]

    def kept(self, page: int) -> int | None:
        """Where an old page is; None when it is gone."""
        return (self.pages[page - 1] if 1 <= page <= len(self.pages) else 0) or None

    def page(self, page: int) -> int:
        """Where an old page is, or the nearest before it that is still there."""
        return _near(self.pages, page)

    def known(self, found: Mapping[int, T]) -> dict[int, T]:
        """What is known of old pages, by the numbers of those that are still there."""
        return {page: known for old, known in found.items() if (page := self.kept(old)) is not None}

    def key(self, key: str) -> str:
        """The key of a page by now. That of one that is gone is nobody else's, ever."""
        stem, _, rest = key.rpartition(":")
        local, tilde, tail = rest.partition(_GONE)
        places = self.parts.get(stem)
        if places is None or not local.isdecimal():
            return key
        place = places[int(local) - 1] if 1 <= int(local) <= len(places) else 0
        if place and not tilde:
            return f"{stem}:{place}"
        tail = tail if tilde else f"{self.serial}.{local}"
        return f"{stem}:{_near(places, int(local))}{_GONE}{tail}"

    def mark(self, key: str) -> str | None:
        """What the page of a key of today prints; None when the edit did not concern it."""
        stem, _, local = key.rpartition(":")
        marks = self.marks.get(stem)
        if marks is None or not local.isdecimal() or not 1 <= int(local) <= len(marks):
            return None
        return marks[int(local) - 1]

    def data(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """What a change of the plan (:mod:`workshop.show.replan`) says, with pages of today."""
        put_right = dict(data)
        if "page" in data:
            put_right["page"] = self.page(int(data["page"]))
        if "pages" in data:
            kept = (self.kept(int(page)) for page in data["pages"])
            put_right["pages"] = [page for page in kept if page is not None]
        return put_right

    def event(self, event: Event) -> Event:
        """An event of the journal from before the edit, with the names of today."""
        if event["kind"] == "replan" and isinstance(event.get("data"), dict):
            return {**event, "data": self.data(event["data"])}
        if not isinstance(event.get("key"), str):
            return event
        key = self.key(event["key"])
        said, mark, old = {**event, "key": key}, self.mark(key), event.get("mark")
        if mark is None or old is None:
            return said
        words = "" if str(old).isdecimal() else old  # a title page's own word is in no list
        return {**said, "mark": mark or words}

    def as_data(self) -> dict[str, Any]:
        """The data of the journal's event."""
        return {
            "serial": self.serial,
            "pages": list(self.pages),
            "parts": {stem: list(places) for stem, places in self.parts.items()},
            "marks": {stem: list(marks) for stem, marks in self.marks.items()},
        }


def recut_between(
    before: Programme, after: Programme, kept: Mapping[int, Sequence[int]], serial: str
) -> Recut:
    """What became of the pages of one laying-out of a plan in the next.

    ``kept`` has, for the parts that were edited, by their index, where in the part each page is.
    """
    pages: list[int] = []
    parts: dict[str, tuple[int, ...]] = {}
    marks: dict[str, tuple[str, ...]] = {}
    for old, new in zip(before.parts, after.parts, strict=True):
        places = kept.get(old.index)
        if places is None:
            pages += new.pages
            continue
        pages += [new.first + place - 1 if place else 0 for place in places]
        stem = after.key_of(new.first).rpartition(":")[0]
        parts[stem] = tuple(places)
        marks[stem] = tuple(after.mark_of(page) for page in new.pages)
    return Recut(serial, tuple(pages), parts, marks)


def near_key(key: str) -> str:
    """The key, or, of a page that is gone, that of the page nearest before it."""
    return key.partition(_GONE)[0]


def settled(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events of a journal, all with the names that pages have at its end."""
    found: list[Event] = []
    for event in events:
        recut = _recut_in(event) if event["kind"] == KIND else None
        if recut is not None:
            found = [recut.event(earlier) for earlier in found]
        found.append(event)
    return tuple(found)


def _recut_in(event: Event) -> Recut | None:
    """The recut of an event; None when it is of another version."""
    try:
        return Recut(
            str(event["serial"]),
            tuple(int(page) for page in event["pages"]),
            {stem: tuple(int(p) for p in places) for stem, places in event["parts"].items()},
            {stem: tuple(str(mark) for mark in marks) for stem, marks in event["marks"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _near(places: Sequence[int], old: int) -> int:
    """Where an old place is, or the nearest before it; the first that is there before all."""
    before = (place for place in reversed(places[: max(0, old)]) if place)
    return next(before, None) or next((place for place in places if place), 1)
