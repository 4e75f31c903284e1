"""Minutes written into a module's file: what its author wrote stays, down to the last byte.

Only the ``minutes`` of the ``kit:`` comment changes; a slide without one gets it, before its first
line. What comes out is read again before it is written: no page may say anything else than before.
The file of before is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, KitError
from workshop.kit.outline import outline
from workshop.kit.scan import Slice
from workshop.settings import write_whole
from workshop.show.budgets import Budget
from workshop.slides.blocks import Block
from workshop.slides.deck import Deck
from workshop.slides.settings import minutes_span
from workshop.slides.slide import Slide
from workshop.values import dataclass

COPIES = "copies"
"""The folder of the data folder in which files are kept as they were."""

_MARK = "\ufeff"  # some editors begin a file of UTF-8 with it
_KIT = re.compile(r"<!--\s*kit:(?=\s|-)")
_ANOTHER = QT_TRANSLATE_NOOP("minutes", "{file} is not as it was when it was read.")
_OPEN_AGAIN = QT_TRANSLATE_NOOP("minutes", "Nothing was changed. Look at the minutes again.")
_FOREIGN = QT_TRANSLATE_NOOP("minutes", "{file} is written for another program.")
_BY_HAND = QT_TRANSLATE_NOOP("minutes", "Nothing was changed. Set its minutes by hand.")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other minutes for one page of a module; ``took`` is each time, the newest last."""

    page: int
    mark: str
    title: str
    planned: float
    proposed: float
    took: tuple[float, ...]
    talk: bool = False  # its minutes are the room's countdown too


def proposals(deck: Deck, found: Iterable[Budget]) -> tuple[Proposal, ...]:
    """The pages whose minutes should be others; one that was edited since is none of them."""
    budgets = {(budget.mark, budget.title): budget for budget in found}
    made = []
    for page in range(1, len(deck) + 1):
        slide = deck.slide(page)
        budget = budgets.get((slide.mark, slide.title))
        if budget is None:
            continue
        written = deck.brief(page).minutes
        planned = budget.planned if written is None else written
        if planned != budget.proposed:
            talk = slide.layout in ("discussion", "break")
            made.append(
                Proposal(
                    page, slide.mark, slide.title, planned, budget.proposed, budget.takes, talk
                )
            )
    return tuple(made)


def write_minutes(deck: Deck, minutes: Mapping[int, float], data: Path, now: datetime) -> Path:
    """Write these minutes, by page, into the file of a deck; where the file of before is kept.

    Raises:
        KitError: the file is another by now, or none of ours; nothing is changed.
        OSError: it cannot be written; nothing is changed.
    """
    raw = deck.path.read_bytes()
    text = raw.decode("utf-8", "surrogateescape")
    if deck.source.dialect != "own":
        raise KitError(_FOREIGN.fill(file=deck.path.name), _BY_HAND)
    pieces = list(deck.source.slices())
    made = _changed(text, pieces, minutes)
    if _plain(text) != deck.source.text or not _is_right(deck, pieces, made, minutes):
        raise KitError(_ANOTHER.fill(file=deck.path.name), _OPEN_AGAIN)
    copy = data / COPIES / f"{deck.path.stem} {now:%Y-%m-%d %H.%M.%S}{deck.path.suffix}"
    copy.parent.mkdir(parents=True, exist_ok=True)
    write_whole(copy, raw)
    write_whole(deck.path, made.encode("utf-8", "surrogateescape"))
    return copy


def _changed(text: str, pieces: list[Slice], minutes: Mapping[int, float]) -> str:
    """The text with these minutes, worked through from its end so that places stay right."""
    words = text.removeprefix(_MARK)  # nothing may come before it
    mark = text[: len(text) - len(words)]
    for page in sorted(minutes, reverse=True):
        words = _one(words, pieces[page - 1], f"{minutes[page]:g}")
    return mark + words


def _one(text: str, piece: Slice, minutes: str) -> str:
    ours = [c for c in outline(piece.text, piece.line).comments if c.kit]
    settings = [c for c in ours if c.body.split()[:1] != ["column"]]
    for comment in reversed(settings):
        begin, end = _body(text, comment.line)
        span = minutes_span(text[begin:end])
        if span is not None:
            return f"{text[: begin + span[0]]}{minutes}{text[begin + span[1] :]}"
    if settings:
        begin, _ = _body(text, settings[0].line)
        return f"{text[:begin]} minutes={minutes}{text[begin:]}"
    blank = len(piece.text) - len(piece.text.lstrip("\n \t"))
    at = _offset(text, piece.line + piece.text.count("\n", 0, blank))
    feed = "\r\n" if "\r\n" in text else "\n"
    return f"{text[:at]}<!-- kit: minutes={minutes} -->{feed}{feed}{text[at:]}"


def _body(text: str, line: int) -> tuple[int, int]:
    """From where to where the words of the ``kit:`` comment on that line stand."""
    found = _KIT.search(text, _offset(text, line))
    begin = found.end() if found is not None else len(text)
    return begin, max(begin, text.find("-->", begin))


def _offset(text: str, line: int) -> int:
    """Where a line begins, counted from 1."""
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
    return at


def _is_right(deck: Deck, pieces: list[Slice], made: str, minutes: Mapping[int, float]) -> bool:
    """Whether the new text has the minutes wanted, and every other page and word as it was."""
    source = replace(deck.source, text=_plain(made))
    fresh = list(source.slices())
    if len(fresh) != len(pieces):
        return False
    other = Deck(deck.path, deck.kit)
    other.source = source
    for page, (before, after) in enumerate(zip(pieces, fresh, strict=True), 1):
        wanted = before.text
        if page in minutes:
            wanted = _one(before.text, replace(before, line=1), f"{minutes[page]:g}")
        if after.text != wanted:
            return False
    return all(_said(deck.slide(n), m) == _said(other.slide(n)) for n, m in minutes.items())


def _said(slide: Slide, minutes: float | None = None) -> tuple[Slide, list[type[Block]]]:
    """What a page says, with these minutes if given, wherever in the file it stands."""
    kept = slide.minutes if minutes is None else minutes
    page = replace(slide, minutes=kept, line=0, problems=(), blocks=())
    return page, [type(block) for block in slide.blocks]


def _plain(text: str) -> str:
    """As a module's text is read: no mark at its beginning, plain line feeds."""
    return text.removeprefix(_MARK).replace("\r\n", "\n").replace("\r", "\n")
