"""What a handout holds, as a value: the running order, the slides of each part, clips in words.

One edition is for attendees (slides, room for notes, no facilitator's notes), one for facilitators
(slides with what to say, minutes, the running order). PDF and HTML are made from the same value.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from workshop.kit.kit import Kit, PlanKind
from workshop.show.agenda import Agenda, Slot
from workshop.show.programme import Part, Programme
from workshop.slides.blocks import Block, Clip, Heading, Source, Spans
from workshop.slides.deck import Deck, open_deck
from workshop.slides.slide import Slide
from workshop.values import dataclass

Audience = Literal["attendees", "facilitators"]

_WITH_SLIDES: frozenset[PlanKind] = frozenset({"module", "activity", "page", "exercise"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """One slide on paper. ``minutes`` is what is planned; ``words`` is its clip told in words."""

    slide: Slide
    mark: str
    minutes: float
    words: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of the day. ``starts`` is in minutes after midnight, None without a clock."""

    title: str
    kind: PlanKind
    number: str
    day: int
    starts: float | None
    minutes: float
    deck: Deck
    sheets: tuple[Sheet, ...] = ()

    @property
    def sources(self) -> tuple[tuple[str, Spans], ...]:
        """The source line of each slide that has one, with the slide's number or label."""
        return tuple(
            (sheet.mark, block.spans)
            for sheet in self.sheets
            for block in sheet.slide.blocks
            if isinstance(block, Source) and block.spans
        )


@dataclass(frozen=True, slots=True)
class Edition:
    """A handout. ``days`` are what the days are called; there is at least one."""

    title: str
    language: str
    audience: Audience
    days: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    credits: str = ""

    @property
    def told(self) -> tuple[Chapter, ...]:
        """The parts that have slides."""
        return tuple(chapter for chapter in self.chapters if chapter.sheets)

    @property
    def sheets(self) -> int:
        """How many slides are printed."""
        return sum(len(chapter.sheets) for chapter in self.chapters)


def edition_of(programme: Programme, agenda: Agenda, audience: Audience) -> Edition:
    """The edition of a plan, or of one module, as the agenda has it: skipped slides are left out.

    Parses every slide it holds.
    """
    parts = programme.parts
    chapters = tuple(
        _chapter(programme, parts[slot.key], slot, start)
        for slot, start in zip(agenda.slots, _starts(agenda), strict=True)
        if not slot.skipped
    )
    return Edition(
        title=agenda.title,
        language=programme.language,
        audience=audience,
        days=agenda.days,
        chapters=chapters,
        credits=programme.kit.credits.get(programme.language),
    )


def _starts(agenda: Agenda) -> Iterator[float | None]:
    for slot, span in zip(agenda.slots, agenda.spans, strict=True):
        yield None if agenda.dawns[slot.day] is None else span.start


def _chapter(programme: Programme, part: Part, slot: Slot, starts: float | None) -> Chapter:
    sheets: tuple[Sheet, ...] = ()
    if slot.kind in _WITH_SLIDES:
        sheets = tuple(
            Sheet(
                slide := programme.slide(leaf.page),
                programme.mark_of(leaf.page),
                leaf.minutes,
                _clip_in_words(slide, programme.kit, programme.language),
            )
            for leaf in slot.leaves
            if leaf.taken
        )
    return Chapter(
        slot.title, slot.kind, slot.number, slot.day, starts, slot.minutes, part.deck, sheets
    )


def _clip_in_words(slide: Slide, kit: Kit, language: str) -> tuple[Block, ...]:
    """The transcript of a slide's clip; empty when there is no clip, or no transcript of it."""
    clip = next((block for block in slide.blocks if isinstance(block, Clip)), None)
    if clip is None or clip.path is None:
        return ()
    entry = next((one for one in kit.media.values() if one.path == clip.path), None)
    if entry is None or not entry.transcript:
        return ()
    path = entry.transcript.get(language) or next(iter(entry.transcript.values()))
    return tuple(_text_of(path))


def _text_of(path: Path) -> Iterator[Block]:
    """The blocks of a Markdown file; its own title is left out, the slide has one."""
    deck = open_deck(path, Kit(path.parent))
    for page in range(1, len(deck) + 1):
        for block in deck.slide(page).blocks:
            if not (isinstance(block, Heading) and block.level == 1):
                yield block
