"""The first page of every kind, painted once unseen while the show's first page stands.

What a page of a new kind needs is loaded when the first of its kind is met: its layout, a face, the
code that draws a chart, the player of clips. That takes as long as painting it, or twice as long,
and the room would wait. Here it is met beforehand, a piece at a time, so that a key waits for one
piece at most.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from PySide6.QtCore import QSize

from workshop.painting.paint import Board
from workshop.show.show import clip_of
from workshop.slides.blocks import Block, Chart, Columns, Exercise, Item, Items, Quote
from workshop.slides.slide import Slide
from workshop.ui.lectern import Lectern
from workshop.ui.projector import is_there
from workshop.ui.roomgames import exercise_of
from workshop.ui.stage.album import Album

Kind: TypeAlias = frozenset[tuple[type, str]]
"""What tells pages apart in what they need: the sorts of things on them, each with its own kind."""

_FAR = 150  # pages: more are parsed again when they come, for a deck keeps only so many


class Rehearsal:
    """Walks once through the pages that come after the first one."""

    def __init__(self, lectern: Lectern, album: Album) -> None:
        self._lectern = lectern
        self._album = album
        self._met: set[Kind] = set()
        self._loaded: set[str] = set()  # whose players are there: clips, kinds of exercises
        self._looked_at = 0

    def go_on(self, size: QSize) -> bool:
        """Look at one page more, and paint it if it is the first of its kind; False at the end."""
        seen = self._lectern.later(self._looked_at) if self._looked_at < _FAR else None
        if seen is None:
            return False
        if self._loads(seen.board):
            return True  # the page itself is the next piece
        self._looked_at += 1
        if isinstance(seen.board, Slide) and (kind := kind_of(seen.board)) not in self._met:
            self._met.add(kind)
            self._album.paint(seen, size)
        return True

    def _loads(self, board: Board) -> bool:
        """Load what plays the page's clip or exercise; False when that is there, or not needed."""
        if not isinstance(board, Slide):
            return False
        clip, exercise = clip_of(board), exercise_of(board)
        if clip is not None:
            kind = "clip" if is_there(clip) else ""
        else:
            kind = exercise.kind if exercise is not None else ""
        if not kind or kind in self._loaded:
            return False
        self._loaded.add(kind)
        if clip is not None:
            self._lectern.presenter.projector.prepare(clip)
            return True
        from workshop.exercises.kinds import FOLDERS
        from workshop.exercises.kinds import kind_of as load

        if kind in FOLDERS:
            load(kind)
        return True


def kind_of(slide: Slide) -> Kind:
    """What a page needs to be painted: its layout, and each sort of thing that stands on it."""
    return frozenset({(Slide, slide.layout), *(_sort(block) for block in _deep(slide.blocks))})


def _sort(block: Block) -> tuple[type, str]:
    match block:
        case Chart():
            return Chart, block.kind
        case Exercise():
            return Exercise, "quick" if block.question else block.kind
        case _:
            return type(block), ""


def _deep(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        match block:
            case Item() | Quote():
                yield from _deep(block.blocks)
            case Items():
                yield from _deep(block.items)
            case Columns():
                for column in block.columns:
                    yield from _deep(column)
