"""Blocks arranged into a slide: columns, the source line, the question, the layout, the steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.scan import Kind
from workshop.slides.blocks import (
    Block,
    Chart,
    Clip,
    Code,
    Columns,
    Exercise,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Prompt,
    Quote,
    Source,
    Table,
)
from workshop.slides.building import Mark
from workshop.slides.found import Problems
from workshop.slides.settings import Settings
from workshop.slides.slide import Layout
from workshop.slides.spans import settled

DISPLAY: frozenset[Layout] = frozenset(("title", "statement", "quote", "discussion", "break"))
SHORT_LINE = 60  # characters: on display layouts, paragraphs of such lines keep their line breaks

_NEEDS: dict[Layout, tuple[type[Block], ...]] = {
    "steps": (Items,),
    "compare": (Columns, Table),
    "chart": (Chart,),
    "table": (Table,),
    "code": (Code,),
    "picture": (Picture,),
    "quote": (Quote,),
    "discussion": (Prompt,),
    "clip": (Clip,),
}

_B = TypeVar("_B", bound=Block)


def layout_of(
    blocks: Sequence[Block], kind: Kind, settings: Settings, problems: Problems, line: int
) -> Layout:
    """The layout of a slide: the one that was named, else the one its content asks for."""
    if kind:
        chosen: Layout = kind
    elif settings.layout is not None:
        chosen = settings.layout
    else:
        return _from_content(blocks)
    needed = _NEEDS.get(chosen)
    if needed and not any(isinstance(block, needed) for block in blocks):
        at = settings.line or line
        problems.warn(at, "slides.layout", _NEEDED.fill(layout=chosen), _WHAT.get(chosen))
    return chosen


def _from_content(blocks: Sequence[Block]) -> Layout:
    found = {type(block) for block in blocks}
    asks: tuple[tuple[type[Block], Layout], ...] = (
        (Chart, "chart"), (Columns, "compare"), (Table, "table"), (Code, "code"),
        (Exercise, "exercise"), (Items, "steps"), (Quote, "quote"), (Picture, "picture"),
        (Clip, "picture"),
    )  # fmt: skip
    for block, layout in asks:
        if block in found:
            return layout
    return "statement" if found - {Source} else "blank"


def arranged(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Column marks become columns, and source lines move to the end.

    The first heading (and in pandoc whatever stands before its columns) stays above the columns;
    what else precedes the first mark is the first column.
    """
    words = [block.word if isinstance(block, Mark) else "" for block in blocks]
    body = list(blocks)
    if "column" in words or "columns" in words:
        body = _with_columns(blocks)
    sources = [block for block in body if isinstance(block, Source)]
    return (*(block for block in body if not isinstance(block, Source)), *sources)


def _with_columns(blocks: Sequence[Block]) -> list[Block]:
    above: list[Block] = []
    columns: list[list[Block]] = [[]]
    below: list[Block] = []
    ended = False
    for block in blocks:
        word = block.word if isinstance(block, Mark) else ""
        if word == "columns":
            above, columns = above + columns[0], [[]]
        elif word == "column":
            columns.append([])
            ended = False
        elif word == "end":
            ended = True
        elif isinstance(block, Source) or ended:
            below.append(block)
        elif not above and not any(columns) and isinstance(block, Heading) and block.level <= 2:
            above.append(block)
        else:
            columns[-1].append(block)
    kept = [tuple(column) for column in columns if column]
    if not kept:
        return [*above, *below]
    return [*above, Columns(tuple(kept), line=kept[0][0].line), *below]


def with_prompt(blocks: Sequence[Block], minutes: float) -> tuple[Block, ...]:
    """The first heading of a discussion page becomes its question, with its countdown."""
    for index, block in enumerate(blocks):
        if isinstance(block, Heading):
            prompt = Prompt(block.spans, minutes, line=block.line, step=block.step)
            return (*blocks[:index], prompt, *blocks[index + 1 :])
    return tuple(blocks)


def reflowed(blocks: Sequence[_B], keep: int) -> tuple[_B, ...]:
    """Line breaks of the source settled in every block: kept in short lines, else spaces."""
    return tuple(_reflow(block, keep) for block in blocks)


def _reflow(block: _B, keep: int) -> _B:
    if isinstance(block, Heading | Prompt):  # a title's own line break is always meant
        return replace(block, spans=settled(block.spans, max(keep, SHORT_LINE)))
    if isinstance(block, Paragraph):
        return replace(block, spans=settled(block.spans, keep))
    if isinstance(block, Source):
        return replace(block, spans=settled(block.spans, 0))
    if isinstance(block, Item):
        return replace(block, spans=settled(block.spans, 0), blocks=reflowed(block.blocks, 0))
    if isinstance(block, Items):
        return replace(block, items=reflowed(block.items, 0))
    if isinstance(block, Quote):
        inner = reflowed(block.blocks, SHORT_LINE)
        return replace(block, blocks=inner, cite=settled(block.cite, 0))
    if isinstance(block, Columns):
        return replace(block, columns=tuple(reflowed(column, 0) for column in block.columns))
    return block


class Steps:
    """Numbers what appears one by one, in the order of reading.

    ``lists``: the items of every list on the slide's top level (or in its columns) are steps.
    ``lighting``: on the layout ``steps`` the items of the first list all stand from the start and
    the current one is lit: their step stays 0, and each item after the first takes one press.
    """

    def __init__(self, lists: bool, lighting: bool) -> None:
        self.lists, self.lighting = lists, lighting
        self.count = 0
        self._floor = 0  # what stands after a pause appears with it

    def numbered(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks with their steps; pauses are used up."""
        found: list[Block] = []
        for block in blocks:
            if not isinstance(block, Mark):
                found.append(self._number(block))
            elif block.word == "pause":
                self.count += 1
                self._floor = self.count
        return tuple(found)

    def _number(self, block: Block) -> Block:
        if isinstance(block, Items):
            return self._items(block)
        if isinstance(block, Columns):
            return replace(block, columns=tuple(self.numbered(column) for column in block.columns))
        placed = replace(block, step=self._next(bool(block.step)))
        if isinstance(placed, Exercise) and placed.question:
            return replace(placed, reveal=self._next(own=True))
        return placed

    def _items(self, block: Items) -> Items:
        if self.lighting:
            self.lighting = False
            self.count += max(0, len(block.items) - 1)
            return replace(block, items=tuple(replace(item, step=0) for item in block.items))
        floor = self._floor
        items = tuple(
            replace(item, step=self._next(self.lists or bool(item.step))) for item in block.items
        )
        return replace(block, items=items, step=floor)

    def _next(self, own: bool) -> int:
        if not own:
            return self._floor
        self.count += 1
        return self.count


def fragments_marked(blocks: Sequence[Block], lines: Sequence[int]) -> tuple[Block, ...]:
    """Blocks and items made steps that stand on, or last before, one of these lines."""
    if not lines:
        return tuple(blocks)
    starts = sorted(_starts(blocks))
    wanted = {max((start for start in starts if start <= line), default=0) for line in lines}
    return tuple(_wanted(block, wanted) for block in blocks)


def _starts(blocks: Sequence[Block]) -> list[int]:
    found: list[int] = []
    for block in blocks:
        if isinstance(block, Items):
            found += [item.line for item in block.items]
        elif isinstance(block, Columns):
            for column in block.columns:
                found += _starts(column)
        else:
            found.append(block.line)
    return found


def _wanted(block: Block, wanted: set[int]) -> Block:
    if isinstance(block, Items):
        items = (replace(i, step=1) if i.line in wanted else i for i in block.items)
        return replace(block, items=tuple(items))
    if isinstance(block, Columns):
        columns = (tuple(_wanted(inner, wanted) for inner in column) for column in block.columns)
        return replace(block, columns=tuple(columns))
    marked = block.line in wanted and not isinstance(block, Mark)
    return replace(block, step=1) if marked else block


_NEEDED = QT_TRANSLATE_NOOP("slides", "The layout “{layout}” has nothing of its own to show here.")
_WHAT = {
    "steps": QT_TRANSLATE_NOOP("slides", "Write a list."),
    "compare": QT_TRANSLATE_NOOP("slides", "Write <!-- kit: column --> between the two sides."),
    "chart": QT_TRANSLATE_NOOP("slides", "Write a fenced block “chart” with its data."),
    "table": QT_TRANSLATE_NOOP("slides", "Write a table."),
    "code": QT_TRANSLATE_NOOP("slides", "Write a fenced block of code."),
    "picture": QT_TRANSLATE_NOOP("slides", "Write ![what is seen](../media/picture.png)."),
    "quote": QT_TRANSLATE_NOOP("slides", "Begin the quoted lines with “> ”."),
    "discussion": QT_TRANSLATE_NOOP("slides", "Write the question as a heading."),
    "clip": QT_TRANSLATE_NOOP("slides", "Write ![title](../media/clips/clip.mp4)."),
}
