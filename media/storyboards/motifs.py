"""The still motifs of the kit: the doors of module 2, the modules' emblems, posts' pictures.

    python -m media.storyboards.motifs            draw them all, write the catalogue
    python -m media.storyboards.motifs --check    draw again and compare with the catalogue

All pictures are drawn at two pixels for each logical px of the stage page or of a window.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from media.storyboards import stagecraft as craft
from media.storyboards.emblems import EMBLEMS, emblem
from media.storyboards.posts import POSTS, post_picture
from media.storyboards.stagecraft import colour, flat, polygon

MOTIFS = craft.MEDIA / "motifs"
SCALE = 2.0
EMBLEM_SCALE = 3.0  # an emblem also stands on half a title page


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of a row of doors."""

    leaf: QColor
    line: QColor
    open_line: QColor
    lamp: QColor
    spill: QColor


PAPER = Look(
    QColor("#E4E0D6"),
    colour("stagePaper", "ink"),
    colour("stagePaper", "ink"),
    colour("stagePaper", "lamp"),
    QColor("#F8E7C6"),
)
INK = Look(
    colour("stageInk", "line"),
    QColor("#59618A"),
    colour("stageInk", "ink"),
    colour("stageInk", "lamp"),
    QColor("#4D4544"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """Six doors: the first one's corner, a door's size, the gap, the pen and the light."""

    x: float
    y: float
    width: float
    height: float
    gap: float
    pen: float
    spill: float
    lean: tuple[float, float] = (0.34, 0.62)  # how far the light spreads left and right, of spill

    def left(self, k: int) -> float:
        """The left edge of door ``k`` from 0."""
        return self.x + k * (self.width + self.gap)

    @property
    def ground(self) -> float:
        """Where the doors stand."""
        return self.y + self.height


def draw_doors(p: QPainter, row: Row, look: Look, ajar: int, ends: tuple[float, float]) -> None:
    """Six doors on a line from ``ends[0]`` to ``ends[1]``; door ``ajar`` (from 0) stands open."""
    x, ground = row.left(ajar), row.ground
    flat(p, look.spill)
    p.drawPolygon(
        polygon(
            (x, ground),
            (x + row.width, ground),
            (x + row.width + row.spill * row.lean[1], ground + row.spill),
            (x - row.spill * row.lean[0], ground + row.spill),
        )
    )
    pen = QPen(look.line, row.pen)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    p.setPen(pen)
    p.drawLine(QPointF(ends[0], ground), QPointF(ends[1], ground))
    for k in range(6):
        if k == ajar:
            _draw_open(p, row, look, x)
        else:
            _draw_shut(p, row, look, row.left(k))


def _draw_shut(p: QPainter, row: Row, look: Look, x: float) -> None:
    w, h = row.width, row.height
    p.setPen(_mitred(look.line, row.pen))
    p.setBrush(look.leaf)
    p.drawRect(QRectF(x, row.y, w, h))
    p.setPen(_mitred(look.line, row.pen - 1))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for top, tall in ((0.09, 0.32), (0.60, 0.31)):
        p.drawRect(QRectF(x + w * 0.18, row.y + h * top, w * 0.64, h * tall))
    flat(p, look.open_line)
    p.drawEllipse(QPointF(x + w * 0.82, row.y + h * 0.505), w * 0.055, w * 0.055)


def _draw_open(p: QPainter, row: Row, look: Look, x: float) -> None:
    w, h = row.width, row.height
    p.setPen(_mitred(look.open_line, row.pen))
    p.setBrush(look.lamp)
    p.drawRect(QRectF(x, row.y, w, h))
    flat(p, look.open_line)
    edge = x + w * 0.38
    p.drawPolygon(
        polygon((x, row.y), (edge, row.y + h * 0.06), (edge, row.y + h * 1.06), (x, row.ground))
    )
    flat(p, look.lamp)
    p.drawEllipse(QPointF(x + w * 0.29, row.y + h * 0.56), w * 0.05, w * 0.05)


def _mitred(line: QColor, width: float) -> QPen:
    pen = QPen(line, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


# ---------------------------------------------------------------- the pictures


def doors_on_paper(number: int) -> QImage:
    """The six doors with the ``number``-th (from 1) open: 816 wide, columns 7 to 12."""
    row = Row(52, 2, 92, 400, 32, 4, 110, (0.34, 0.46))
    return craft.picture(lambda p: draw_doors(p, row, PAPER, number - 1, (0, 816)), 816, 514, SCALE)


def doors_on_ink() -> QImage:
    """The title page's doors with their ground line: 912 x 846, its left edge at x 936, y 234.

    There the doors stand exactly on columns 7 to 12 and the light runs off the foot of the page.
    """
    row = Row(48, 2, 96, 516, 48, 4, 330)
    return craft.picture(lambda p: draw_doors(p, row, INK, 3, (0, 912)), 912, 846, SCALE)


def doors_in_a_window() -> QImage:
    """The doors of the first run: 492 x 360 in a light window."""
    row = Row(12, 2, 58, 250, 24, 3, 108)
    return craft.picture(lambda p: draw_doors(p, row, PAPER, 3, (0, 492)), 492, 360, SCALE)


PICTURES: dict[str, Callable[[], QImage]] = {
    **{f"doors-{n}": lambda n=n: doors_on_paper(n) for n in range(1, 7)},  # type: ignore[misc]
    "doors-ink": doors_on_ink,
    "doors-light": doors_in_a_window,
    **{f"emblem-{n}": lambda d=d: emblem(d, EMBLEM_SCALE) for n, d in EMBLEMS.items()},  # type: ignore[misc]
    **{f"post-{n}": lambda d=d: post_picture(d, SCALE) for n, d in POSTS.items()},  # type: ignore[misc]
}


def main() -> int:
    """Draw all motifs, or compare them with the catalogue."""
    parser = argparse.ArgumentParser(description="The kit's still motifs.")
    parser.add_argument("--check", action="store_true", help="compare with the catalogue")
    checking = parser.parse_args().check
    wrong = 0
    with tempfile.TemporaryDirectory() as spare:
        for name, draw in PICTURES.items():
            path = (Path(spare) if checking else MOTIFS) / f"{name}.png"
            craft.save(craft.indexed(draw()), path)
            found = craft.file_hash(path)
            if not checking:
                craft.write_entry(name, {"sha256": found})
            elif found != craft.read_entry(name, "sha256"):
                print(f"{name}: differs from the catalogue")
                wrong += 1
    print(
        f"{len(PICTURES)} motifs, {wrong} differ" if checking else f"{len(PICTURES)} motifs drawn"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
