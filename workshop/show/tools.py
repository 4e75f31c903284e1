"""What the facilitator lays over a page: pointer, spotlight, pen, zoom. A value, without Qt.

Places are shares of the page, 0 to 1 across and down, so the stage, the console's mirror and an
exported picture mean the same spot. A hand on a zoomed page touches the *view*: what it touches is
given in shares of what can be seen, and :meth:`Tools.on_page` says where on the page that is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from math import hypot
from typing import Literal, NamedTuple

from workshop.values import dataclass

Tool = Literal["pointer", "spotlight", "draw", "erase", "zoom"]
PenColor = Literal["lamp", "accent", "red"]

PEN_COLORS: tuple[PenColor, ...] = ("lamp", "accent", "red")
PEN_WIDTH = 0.004  # of the page's width, about 8 px of 1920
ZOOM = 2.0
_SHAPE = 16 / 9  # a page is wider than high, so a share down is a shorter way than one across
_NEAR = 0.012  # of the width: what the eraser reaches
_CLOSE = 0.0012  # points of a line nearer than this to the last one add nothing
_MOST_POINTS = 4_000  # of one stroke: two minutes without lifting the pen
_MOST_BACK = 100  # strokes that can be taken back on a page
_RADIUS = (0.04, 0.5)
_SCALE = (1.0, 4.0)
_KEPT_SCALE = 1.25  # below this a zoom is none


class Point(NamedTuple):
    """A place in shares of a page or of the view, from its upper left corner."""

    x: float
    y: float


CENTER = Point(0.5, 0.5)


class Zoom(NamedTuple):
    """How many times larger the page is shown, and the place on it that stands in the middle."""

    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5


WHOLE = Zoom()


@dataclass(frozen=True, slots=True)
class PenStroke:
    """One line drawn with the pen; ``width`` is a share of the page's width."""

    points: tuple[Point, ...]
    color: PenColor = "lamp"
    width: float = PEN_WIDTH

    def touches(self, place: Point, reach: float = _NEAR) -> bool:
        """Whether the line passes within ``reach`` (and half its width) of a place."""
        near = reach + self.width / 2
        if len(self.points) == 1:
            return _way(self.points[0], place) <= near
        pairs = zip(self.points, self.points[1:], strict=False)
        return any(_way_to_line(place, start, end) <= near for start, end in pairs)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn on one page, and what was there before each change."""

    strokes: tuple[PenStroke, ...] = ()
    earlier: tuple[tuple[PenStroke, ...], ...] = ()

    def changed(self, strokes: tuple[PenStroke, ...]) -> Drawing:
        """Other strokes; these can be taken back."""
        return Drawing(strokes, (*self.earlier, self.strokes)[-_MOST_BACK:])

    def back(self) -> Drawing:
        """As it was before the last change."""
        return Drawing(self.earlier[-1], self.earlier[:-1]) if self.earlier else self


BLANK = Drawing()


@dataclass(frozen=True, slots=True)
class Tools:
    """Everything laid over the pages of a show.

    ``tool`` is the one in hand, ``place`` where it is (in the view), None while the hand is not
    over the page. ``drawings`` are the strokes by page key; ``line`` is the stroke under way.
    ``frozen``: the room keeps what it saw. ``numbers``: pages print their number.
    """

    tool: Tool | None = None
    place: Point | None = None
    radius: float = 0.14
    zoom: Zoom = WHOLE
    color: PenColor = "lamp"
    width: float = PEN_WIDTH
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    line: tuple[Point, ...] = ()
    held: bool = False  # the hand is down
    frozen: bool = False
    numbers: bool = True

    def only_moved_from(self, here: Tools) -> bool:
        """Whether nothing happened but that the pointer or the light moved on."""
        passes = self.tool in ("pointer", "spotlight") and None not in (self.place, here.place)
        return passes and replace(self, place=here.place) == here

    # -- what is in hand ----------------------------------------------------------------------

    def taking(self, tool: Tool) -> Tools:
        """That tool in hand, in the middle of the page at first; put away when it was already.

        Zoom opens at twice the size around the last place, and taking it again shows the whole
        page.
        """
        if self.tool == tool:
            return self.put_away()
        clean = self._lifted()
        place = self.place or CENTER
        if tool == "zoom":
            return replace(clean, tool=tool, place=place).zoomed(ZOOM, place)
        return replace(clean, tool=tool, place=place)

    def put_away(self) -> Tools:
        """No tool in hand; the page shows whole again, what is drawn stays."""
        return replace(self._lifted(), tool=None, zoom=WHOLE)

    def turned(self) -> Tools:
        """Another page: a line under way ends unfinished, the page shows whole."""
        zooming = self.tool == "zoom"
        return replace(self._lifted(), zoom=WHOLE, tool=None if zooming else self.tool)

    def toggled_freeze(self) -> Tools:
        """Frozen, or no longer."""
        return replace(self, frozen=not self.frozen)

    def toggled_numbers(self) -> Tools:
        """With page numbers, or without."""
        return replace(self, numbers=not self.numbers)

    def next_color(self) -> Tools:
        """The pen in its next colour."""
        after = PEN_COLORS[(PEN_COLORS.index(self.color) + 1) % len(PEN_COLORS)]
        return replace(self, color=after)

    # -- the hand -----------------------------------------------------------------------------

    def on_page(self, view: Point) -> Point:
        """The place on the page that stands at a place of the view."""
        scale, x, y = self.zoom
        return Point(x + (view.x - 0.5) / scale, y + (view.y - 0.5) / scale)

    def pressed(self, view: Point, page: str) -> Tools:
        """The hand comes down."""
        after = self
        if self.tool == "draw":
            after = replace(self, line=(self.on_page(view),))
        elif self.tool == "erase":
            after = self._erasing(view, page)
        return replace(after, place=view, held=True)

    def moved(self, view: Point, page: str) -> Tools:
        """The hand moves, down or not."""
        after = self
        if self.held and self.tool == "draw":
            after = self._drawing(view)
        elif self.held and self.tool == "erase":
            after = self._erasing(view, page)
        elif self.held and self.tool == "zoom" and self.place is not None:
            after = self._panned(self.place.x - view.x, self.place.y - view.y)
        return replace(after, place=view)

    def released(self, page: str) -> Tools:
        """The hand lifts; a line under way becomes a stroke of the page."""
        if not self.line:
            return replace(self, held=False)
        done = self.with_stroke(page, PenStroke(self.line, self.color, self.width))
        return replace(done, line=(), held=False)

    def left(self) -> Tools:
        """The hand is no longer over the page: nothing is pointed at."""
        return replace(self, place=None) if not self.held else self

    def nudged(self, across: float, down: float) -> Tools:
        """The tool moved by keys: the pointer or the light, or the page under the glass."""
        if self.tool == "zoom":
            return self._panned(across, down)
        if self.tool not in ("pointer", "spotlight"):
            return self
        place = self.place or CENTER
        return replace(self, place=Point(_kept(place.x + across), _kept(place.y + down)))

    def turned_wheel(self, steps: float) -> Tools:
        """The wheel: a wider or narrower light, a larger or smaller page."""
        if self.tool == "spotlight":
            return replace(self, radius=_within(self.radius * 1.15**steps, *_RADIUS))
        if self.tool == "zoom":
            scale = _within(self.zoom.scale * 1.15**steps, *_SCALE)
            return self.zoomed(scale if scale > _KEPT_SCALE or steps > 0 else 1.0, CENTER)
        return self

    def zoomed(self, scale: float, view: Point) -> Tools:
        """The page at another size around a place of the view."""
        at = self.on_page(view)
        return replace(self, zoom=_inside(Zoom(scale, at.x, at.y)))

    # -- what is drawn ------------------------------------------------------------------------

    def strokes(self, page: str) -> tuple[PenStroke, ...]:
        """What is drawn on a page."""
        return self.drawings.get(page, BLANK).strokes

    def drawn_on(self) -> tuple[str, ...]:
        """The pages with something drawn on them, in the order they were first drawn on."""
        return tuple(page for page, drawing in self.drawings.items() if drawing.strokes)

    def with_stroke(self, page: str, stroke: PenStroke) -> Tools:
        """One more stroke on a page."""
        return self._with(page, (*self.strokes(page), stroke))

    def with_strokes(self, page: str, strokes: tuple[PenStroke, ...]) -> Tools:
        """These strokes on a page instead of what is there, as after a restart."""
        return self._with(page, strokes)

    def taken_back(self, page: str) -> Tools:
        """The last change of a page's drawing undone."""
        drawing = self.drawings.get(page, BLANK)
        return replace(self, drawings={**self.drawings, page: drawing.back()})

    def wiped(self, page: str) -> Tools:
        """Nothing drawn on a page; it can be taken back."""
        return self._with(page, ()) if self.strokes(page) else self

    def renamed(self, name: Callable[[str], str]) -> Tools:
        """The drawings kept under other keys: ``name`` gives each the new one."""
        return replace(self, drawings={name(page): it for page, it in self.drawings.items()})

    # -- inside -------------------------------------------------------------------------------

    def _with(self, page: str, strokes: tuple[PenStroke, ...]) -> Tools:
        drawing = self.drawings.get(page, BLANK).changed(strokes)
        return replace(self, drawings={**self.drawings, page: drawing})

    def _drawing(self, view: Point) -> Tools:
        at = self.on_page(view)
        if _way(self.line[-1], at) < _CLOSE or len(self.line) >= _MOST_POINTS:
            return self
        return replace(self, line=(*self.line, at))

    def _erasing(self, view: Point, page: str) -> Tools:
        at = self.on_page(view)
        there = self.strokes(page)
        kept = tuple(stroke for stroke in there if not stroke.touches(at))
        return self if len(kept) == len(there) else self._with(page, kept)

    def _panned(self, across: float, down: float) -> Tools:
        scale, x, y = self.zoom
        return replace(self, zoom=_inside(Zoom(scale, x + across / scale, y + down / scale)))

    def _lifted(self) -> Tools:
        return replace(self, line=(), held=False)


def _inside(zoom: Zoom) -> Zoom:
    """The nearest place from which no edge of the page is passed."""
    margin = 0.5 / zoom.scale
    x, y = (_within(at, margin, 1 - margin) for at in (zoom.x, zoom.y))
    return Zoom(zoom.scale, x, y)


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)


def _kept(share: float) -> float:
    return _within(share, 0.0, 1.0)


def _way(one: Point, other: Point) -> float:
    """The way between two places in shares of the page's width."""
    return hypot(one.x - other.x, (one.y - other.y) / _SHAPE)


def _way_to_line(place: Point, start: Point, end: Point) -> float:
    """The way from a place to the nearest point of the line from start to end."""
    dx, dy = end.x - start.x, (end.y - start.y) / _SHAPE
    length = dx * dx + dy * dy
    if length == 0.0:
        return _way(place, start)
    share = ((place.x - start.x) * dx + (place.y - start.y) / _SHAPE * dy) / length
    share = _kept(share)
    return _way(place, Point(start.x + share * dx, start.y + share * dy * _SHAPE))
