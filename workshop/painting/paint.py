"""Slides become pixels: one function for stage, console, thumbnails, handouts and tests.

:func:`paint_slide` lays out and paints; :class:`SlidePainter` does the same for someone who paints
the same pages again and again: it keeps pages that are laid out and pictures that are decoded.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from workshop.painting.draft import HEIGHT, WIDTH, Context, Draft, fitted
from workshop.painting.frame import Frame
from workshop.painting.glyphs import Glyphs
from workshop.painting.live import PAGE, ClipView, covers
from workshop.painting.marks import Scene
from workshop.painting.pictures import Pictures
from workshop.painting.theme import Ground, colour, stage_theme
from workshop.slides.slide import Layout, Slide

if TYPE_CHECKING:  # a show without a room's exercise does without their values
    from workshop.exercises.room import RoomQuestion, RoomResult

Board: TypeAlias = "Slide | RoomQuestion | RoomResult"
"""What can stand before the room: a page of a deck, or what the whole room plays."""

Look = Literal["auto", "paper", "ink"]
Lay = Callable[[Slide, Context], Draft]

# Each layout's module and function: loaded when the first page of its kind is met, since the first
# page of a show waits for none of the others.
_LAYOUTS: Mapping[Layout, tuple[str, str]] = {
    "title": ("title", "lay"),
    "statement": ("statement", "lay"),
    "steps": ("steps", "lay"),
    "compare": ("compare", "lay"),
    "chart": ("body", "lay"),
    "table": ("body", "lay"),
    "code": ("body", "lay"),
    "picture": ("picture", "lay"),
    "quote": ("speech", "quote"),
    "discussion": ("talk", "discussion"),
    "break": ("talk", "pause"),
    "clip": ("moments", "clip"),
    "exercise": ("moments", "exercise"),
    "blank": ("speech", "blank"),
}
_INK: frozenset[Layout] = frozenset({"title", "quote", "discussion", "break", "clip", "blank"})
_KEPT = 48  # pages laid out; a page is a few tens of kB


def ground_of(board: Board, look: Look = "auto") -> Ground:
    """The ground a page stands on: asked for, its author's, or its layout's own."""
    if look != "auto":
        return look
    return _own_ground(board) if isinstance(board, Slide) else "paper"


def _own_ground(slide: Slide) -> Ground:
    if slide.ground:
        return slide.ground
    full = slide.layout == "picture" and slide.full
    return "ink" if full or slide.layout in _INK else "paper"


def lay_out(board: Board, step: int, look: Look, pictures: Pictures) -> Draft:
    """A slide laid out at one step, or what the room plays, on the page of 1920×1080."""
    context = Context(stage_theme(ground_of(board, look)), step, pictures)
    if isinstance(board, Slide):
        lay = _layout(board.layout)
        return fitted(context, lambda at: lay(board, at))
    from workshop.exercises.room import RoomQuestion
    from workshop.painting.layouts import room

    if isinstance(board, RoomQuestion):
        return fitted(context, lambda at: room.question(board, at))
    return fitted(context, lambda at: room.result(board, at))


@cache
def _layout(name: Layout) -> Lay:
    """What lays out the pages of that kind, its module loaded."""
    module, function = _LAYOUTS[name]
    found: Lay = getattr(import_module(f"workshop.painting.layouts.{module}"), function)
    return found


def page_rect(rect: QRectF) -> QRectF:
    """Where the 16:9 page lies inside ``rect``."""
    scale = min(rect.width() / WIDTH, rect.height() / HEIGHT)
    width, height = WIDTH * scale, HEIGHT * scale
    left = rect.x() + (rect.width() - width) / 2
    return QRectF(left, rect.y() + (rect.height() - height) / 2, width, height)


def paint_slide(
    painter: QPainter, slide: Slide, step: int, theme: Look, frame: Frame, rect: QRectF
) -> None:
    """Paint a slide at a step into ``rect``; ``theme`` is ``auto``, ``paper`` or ``ink``.

    The page keeps its proportions; what is left of ``rect`` takes the page's own colour. Whoever
    paints more than once uses a :class:`SlidePainter`, which gives the same pixels sooner.
    """
    pictures = Pictures()
    draft = lay_out(slide, step, theme, pictures)
    draw(painter, draft, Scene(frame, Glyphs(), pictures), rect)


def draw(painter: QPainter, draft: Draft, scene: Scene, rect: QRectF) -> None:
    """Draw a laid-out page into ``rect``."""
    page = page_rect(rect)
    painter.save()
    painter.setClipRect(rect, _intersect())
    if page != rect or not _hides_its_ground(draft, scene.frame):
        painter.fillRect(rect, colour(draft.theme.page))
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(page.x(), page.y())
    scale = page.width() / WIDTH
    if scale != 1.0:
        painter.scale(scale, scale)
    if page != rect:
        painter.setClipRect(PAGE, _intersect())
    for mark in draft.marks:
        mark.draw(painter, scene)
    painter.restore()


def _hides_its_ground(draft: Draft, frame: Frame) -> bool:
    """Whether a clip's picture takes the whole page: thirty times a second a fill is saved."""
    return bool(draft.marks) and isinstance(draft.marks[0], ClipView) and covers(frame)


def _intersect() -> Qt.ClipOperation:
    return Qt.ClipOperation.IntersectClip


class SlidePainter:
    """Paints slides and remembers what it laid out and decoded, both within bounds."""

    def __init__(self, glyphs: Glyphs | None = None, pictures: Pictures | None = None) -> None:
        self._glyphs = glyphs or Glyphs()
        self._pictures = pictures or Pictures()
        self._pages: OrderedDict[tuple[int, int, Look], tuple[Board, Draft]] = OrderedDict()

    def paint(
        self,
        painter: QPainter,
        board: Board,
        step: int,
        frame: Frame,
        rect: QRectF,
        theme: Look = "auto",
    ) -> None:
        """Paint a page at a step into ``rect``, as :func:`paint_slide` does."""
        draft = self.draft(board, step, theme)
        draw(painter, draft, Scene(frame, self._glyphs, self._pictures), rect)

    def draft(self, board: Board, step: int, theme: Look = "auto") -> Draft:
        """The page laid out, from memory where possible."""
        key = (id(board), step, theme)
        known = self._pages.get(key)
        if known is not None and known[0] is board:
            self._pages.move_to_end(key)
            return known[1]
        draft = lay_out(board, step, theme, self._pictures)
        self._pages[key] = (board, draft)  # the page is kept too, so its id stays its own
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        return draft

    def forget(self) -> None:
        """Drop the pages laid out: files or fonts have changed."""
        self._pages.clear()
