"""The theatre of clip C2: house, curtain, bubble, seats, doors and counter, each at any state.

The house stands on the twelve columns of the stage page: side walls on 1 to 3 and 10 to 12, the
stage opening on 4 to 9, its curtains gathered on 4 and 9, and what is said between them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from media.storyboards.stagecraft import (
    COLUMN,
    HEIGHT,
    WIDTH,
    between,
    colour,
    column,
    draw_text,
    flat,
    lettering,
    mix,
    polygon,
    rounded,
    veil,
)

PAPER, LAMP = colour("stageInk", "ink"), colour("stageInk", "lamp")
FLOOR, REST, DIM = (colour("stageInk", role) for role in ("page", "rest", "dim"))
WALL, BACKDROP, GLOW = QColor("#20263F"), QColor("#2E3658"), QColor("#39426A")
EDGE, APRON, FACE = QColor("#59618A"), QColor("#59618A"), QColor("#3B4262")
FOLDS, PELMET = (QColor("#5A3958"), QColor("#6A4466")), QColor("#4A2F49")
SWAGS = (QColor("#4F324D"), QColor("#5F3E5C"))
UNCOUNTED, COUNTED, CHAIR = QColor("#4A5378"), QColor("#8189A6"), QColor("#262C47")
NIGHT = QColor("#0B0D16")

TOP, HORIZON = 104, 520
LEFT, RIGHT = column(4), column(9) + COLUMN
MIDDLE = WIDTH / 2
DOOR_TOP, DOOR_WIDTH, DOOR_HEIGHT = 256, COLUMN, HORIZON - 256


# ---------------------------------------------------------------- house


def draw_house(p: QPainter, glow: float) -> None:
    """Walls, floor and the stage opening; ``glow`` is the light on the backdrop, 0 to 1."""
    p.fillRect(QRectF(-200, -200, WIDTH + 400, HORIZON + 200), WALL)
    p.fillRect(QRectF(-200, HORIZON, WIDTH + 400, HEIGHT), FLOOR)
    p.fillRect(QRectF(-200, HORIZON - 12, WIDTH + 400, 12), QColor("#262D49"))
    p.fillRect(QRectF(LEFT - 16, TOP, RIGHT - LEFT + 32, HORIZON - TOP), QColor("#2A3152"))
    p.fillRect(QRectF(LEFT, TOP, RIGHT - LEFT, HORIZON - TOP), BACKDROP)
    if glow > 0:
        p.save()
        p.setClipRect(QRectF(LEFT, TOP, RIGHT - LEFT, HORIZON - TOP))
        flat(p, mix(BACKDROP, GLOW, glow))
        p.drawEllipse(QPointF(MIDDLE, 318), 214, 214)
        p.restore()


def draw_apron(p: QPainter) -> None:
    """The edge of the stage, in front of the curtain."""
    flat(p, APRON)
    p.drawPolygon(polygon((LEFT, HORIZON), (RIGHT, HORIZON), (RIGHT + 40, 564), (LEFT - 40, 564)))
    p.fillRect(QRectF(LEFT - 40, 564, RIGHT - LEFT + 80, 20), FACE)


def draw_pelmet(p: QPainter) -> None:
    """The board over the curtain and its twelve swags."""
    for k in range(12):
        flat(p, SWAGS[min(k, 11 - k) % 2])
        swag = QPainterPath()
        swag.addEllipse(QPointF(LEFT + 34 + 68 * k, TOP + 6), 34, 34)
        p.drawPath(swag)
    flat(p, PELMET)
    p.drawPath(rounded(LEFT - 16, TOP - 40, RIGHT - LEFT + 32, 46, 6))


def _cloth(y: float, drawn: float) -> float:
    """The width of half a curtain at a height, ``drawn`` 0 (closed) to 1 (tied back)."""
    full = MIDDLE - LEFT
    down = (y - TOP) / (HORIZON - TOP)
    waist = 0.66
    if down < waist:
        tied = between(66, 136, 0.5 + 0.5 * math.cos(math.pi * down / waist))
    else:
        tied = between(66, 100, 0.5 - 0.5 * math.cos(math.pi * (down - waist) / (1 - waist)))
    lag = 0.34 * ((down - waist) / waist) ** 2  # the tie is pulled first, top and hem follow
    x = min(1.0, max(0.0, (drawn * 1.34 - lag)))
    return between(full, tied, x * x * (3 - 2 * x))


def draw_curtain(p: QPainter, drawn: float) -> None:
    """Both halves of the curtain: they part, rise a little on the way, and end tied back."""
    heights = [TOP + (HORIZON - TOP) * k / 26 for k in range(27)]
    lift = 90 * math.sin(math.pi * drawn) / (HORIZON - TOP)
    folds = 6
    for side, edge in ((1, LEFT), (-1, RIGHT)):
        seams = []
        for k in range(folds + 1):
            short = 1 - lift * (k / folds) ** 2
            seams.append(
                [
                    (edge + side * _cloth(y, drawn) * k / folds, TOP + (y - TOP) * short)
                    for y in heights
                ]
            )
        for k in range(folds):
            flat(p, FOLDS[k % 2])
            p.drawPolygon(polygon(*seams[k], *reversed(seams[k + 1])))
        if drawn > 0.6:
            tie = TOP + 0.66 * (HORIZON - TOP)
            reach = _cloth(tie, drawn) + 6
            flat(p, veil(PELMET, (drawn - 0.6) / 0.3))
            p.drawPath(rounded(edge if side > 0 else edge - reach, tie - 9, reach, 18, 5))


def draw_night(p: QPainter, dark: float, spot: float, at: QPointF) -> None:
    """Darkness over the house but for a round spot light of that radius, in two flat steps."""
    if dark <= 0:
        return
    for radius, share in ((spot, 0.55), (spot * 1.12, 0.45)):
        shade = QPainterPath()
        shade.addRect(QRectF(-200, -200, WIDTH + 400, HEIGHT + 400))
        shade.addEllipse(at, radius, radius)
        p.fillPath(shade, veil(NIGHT, dark * share))


def draw_bubble(p: QPainter, at: QPointF, size: float, lines: tuple[float, ...]) -> None:
    """The post: a speech bubble around its middle, with three lines written to that length."""
    p.save()
    p.translate(at)
    p.scale(size, size)
    flat(p, PAPER)
    body = rounded(-120, -75, 240, 150, 28)
    tail = QPainterPath()
    tail.addPolygon(polygon((-60, 60), (0, 60), (-50, 124), (-60, 60)))
    p.drawPath(body.united(tail))
    flat(p, DIM)
    for k, (length, written) in enumerate(zip((150, 110, 130), lines, strict=True)):
        if written > 0:
            width = max(14.0, length * written)
            p.drawPath(rounded(-75, -40 + 34 * k, width, 14, 7))
    p.restore()


# ---------------------------------------------------------------- seats


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the house: the middle of a head, its radius, and who sits there."""

    x: float
    y: float
    radius: float
    row: int
    pictured: bool
    order: int = 0  # 0 is nearest to the stage's middle

    @property
    def away(self) -> float:
        """How far a ripple from the stage has come when it reaches this seat, in px."""
        return math.hypot(self.x - MIDDLE, (self.y - 560) * 2.1)


def _rows() -> tuple[Seat, ...]:
    seats = []
    plan = (
        (11, 92, 630, 22, range(3, 8)),
        (10, 111, 690, 25, range(3, 7)),
        (11, 121, 753, 28, range(4, 7)),
        (12, 130, 820, 31, range(0)),
    )
    for row, (count, pitch, y, radius, pictured) in enumerate(plan):
        for c in range(count):
            out = (c - (count - 1) / 2) / ((count - 1) / 2)
            x = MIDDLE + (c - (count - 1) / 2) * pitch
            seats.append(Seat(x, y - 16 * out * out, radius, row, c in pictured))
    ranked = sorted(seats, key=lambda s: (not s.pictured, s.away, s.x))
    return tuple(Seat(s.x, s.y, s.radius, s.row, s.pictured, ranked.index(s)) for s in seats)


SEATS = _rows()


def _person(seat: Seat, drop: float) -> tuple[QPainterPath, QPainterPath]:
    r, x, y = seat.radius, seat.x, seat.y + drop
    head = QPainterPath()
    head.addEllipse(QPointF(x, y), r, r)
    return head, rounded(x - 1.3 * r, y + 0.95 * r, 2.6 * r, 2.0 * r, 0.95 * r)


def draw_person(p: QPainter, seat: Seat, here: float, fill: QColor, bob: float = 0.0) -> None:
    """Somebody sitting down (``here`` 0 to 1) with the stage behind them, seen from the back."""
    if here <= 0:
        return
    head, body = _person(seat, 2.2 * seat.radius * (1 - here) - bob)
    p.save()
    p.setClipRect(QRectF(0, 0, WIDTH, seat.y + 2.6 * seat.radius))
    p.setPen(QPen(FLOOR, 5))
    p.setBrush(mix(FLOOR, fill, here * 2.5))
    p.drawPath(body)
    p.drawPath(head)
    p.restore()


def draw_imagined(p: QPainter, seat: Seat, alpha: float) -> None:
    """Somebody only thought of: a dashed head and shoulders over an empty seat."""
    if alpha <= 0:
        return
    head, body = _person(seat, 0)
    pen = QPen(veil(PAPER, alpha), 3.5)
    pen.setDashPattern([2.0, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawPath(head)
    p.save()
    p.setClipRect(QRectF(0, 0, WIDTH, seat.y + 1.68 * seat.radius))
    p.drawPath(body)
    p.restore()


def draw_chair(p: QPainter, seat: Seat) -> None:
    """The back of a seat, in front of whoever sits in it."""
    r = seat.radius
    p.setPen(QPen(FLOOR, 5))
    p.setBrush(CHAIR)
    p.drawPath(rounded(seat.x - 1.5 * r, seat.y + 1.75 * r, 3 * r, 1.5 * r, 0.45 * r))


def draw_ripple(p: QPainter, way: float) -> None:
    """One ring of a voice going out from the stage over the floor; ``way`` is 0 to 1."""
    if not 0 < way < 1:
        return
    p.save()
    p.setClipRect(QRectF(-200, 584, WIDTH + 400, HEIGHT))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for behind, width in ((0, 6), (64, 4)):
        reach = between(120, 1060, way) - behind
        p.setPen(QPen(veil(EDGE, 0.9 * math.sin(math.pi * way)), width))
        p.drawEllipse(QPointF(MIDDLE, 560), reach, reach / 2.1)
    p.restore()


# ---------------------------------------------------------------- doors


@dataclass(frozen=True, slots=True)
class Door:
    """A side door: its label, its hinge and the way it opens (1 to the right, -1 to the left)."""

    name: str
    hinge: float
    way: int

    @property
    def middle(self) -> float:
        """The middle of the doorway."""
        return self.hinge + self.way * DOOR_WIDTH / 2


DOORS = (
    Door("Tags", column(1) + 48, 1),
    Door("Location", column(3) - 48, 1),
    Door("Search", column(10) + COLUMN, -1),
    Door("Apps", column(11) + COLUMN, -1),
    Door("Family", column(12) + COLUMN, -1),
)


def _open_floor() -> QPainterPath:
    floor, apron = QPainterPath(), QPainterPath()
    floor.addRect(QRectF(-200, HORIZON, WIDTH + 400, HEIGHT))
    corners = ((LEFT, HORIZON), (RIGHT, HORIZON), (RIGHT + 40, 564), (RIGHT + 40, 584))
    apron.addPolygon(polygon(*corners, (LEFT - 40, 584), (LEFT - 40, 564), (LEFT, HORIZON)))
    return floor.subtracted(apron)


OPEN_FLOOR = _open_floor()


def draw_spill(p: QPainter, door: Door, ajar: float) -> None:
    """Lamp light on the floor from a door that stands open so far."""
    if ajar <= 0:
        return
    reach = min(1.0, 1.5 * ajar)
    near = door.hinge + door.way * DOOR_WIDTH * (1 - ajar) * 0.8
    jamb = door.hinge + door.way * DOOR_WIDTH
    deep = (HEIGHT + 60 - HORIZON) * reach
    light = QPainterPath()
    light.addPolygon(
        polygon(
            (near, HORIZON),
            (jamb, HORIZON),
            (jamb + door.way * 0.78 * deep, HORIZON + deep),
            (near + door.way * (0.78 * deep - 150 * reach * ajar), HORIZON + deep),
        )
    )
    light.closeSubpath()
    p.fillPath(light.intersected(OPEN_FLOOR), veil(LAMP, 0.17))


def draw_door(p: QPainter, door: Door, ajar: float, known: float, label: QColor) -> None:
    """A door at an angle: ``ajar`` 0 (shut) to 1; ``known`` 0 (unnoticed) to 1 (seen and named)."""
    fill = mix(QColor("#262D49"), REST, known)
    line = mix(QColor("#323A5C"), EDGE, known)
    left = min(door.hinge, door.hinge + door.way * DOOR_WIDTH)
    frame = QRectF(left, DOOR_TOP, DOOR_WIDTH, DOOR_HEIGHT)
    lit = min(1.0, ajar * 6)
    p.setPen(QPen(mix(line, PAPER, lit), 4))
    p.setBrush(mix(fill, LAMP, lit))
    p.drawRect(frame)
    angle = math.radians(68) * ajar
    width, drop = DOOR_WIDTH * math.cos(angle), 0.07 * DOOR_HEIGHT * math.sin(angle)
    free = door.hinge + door.way * width
    leaf = polygon(
        (door.hinge, DOOR_TOP),
        (free, DOOR_TOP + drop),
        (free, HORIZON + drop),
        (door.hinge, HORIZON),
    )
    p.setPen(QPen(mix(line, PAPER, lit), 4 if ajar < 1 else 0))
    p.setBrush(mix(fill, PAPER, min(1.0, max(0.0, ajar * 3 - 0.6))))
    p.drawPolygon(leaf)
    _draw_panels(p, door, width, drop, veil(line, 1 - min(1.0, ajar * 3)))
    flat(p, mix(mix(line, PAPER, known), LAMP, min(1.0, ajar * 3)))
    knob = 0.82 if ajar < 0.5 else between(0.82, 0.76, ajar * 2 - 1)
    at = QPointF(door.hinge + door.way * width * knob, DOOR_TOP + DOOR_HEIGHT * 0.52 + drop * knob)
    p.drawEllipse(at, 5 * max(0.75, math.cos(angle)), 5)
    if label.alpha():
        text = lettering(door.name, "sans", 40)
        draw_text(p, text, QPointF(door.middle, DOOR_TOP - 28), label, centred=True)


def _draw_panels(p: QPainter, door: Door, width: float, drop: float, line: QColor) -> None:
    if not line.alpha():
        return
    p.setPen(QPen(line, 3))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for top, height in ((0.09, 0.32), (0.60, 0.31)):
        corners = []
        for u, v in ((0.18, top), (0.82, top), (0.82, top + height), (0.18, top + height)):
            y = DOOR_TOP + DOOR_HEIGHT * v + drop * u
            corners.append((door.hinge + door.way * width * u, y))
        p.drawPolygon(polygon(*corners))


def draw_seasons(p: QPainter, at: QPointF, shown: float, filled: float) -> None:
    """Four quarters of a year around a check: look at this door again each season."""
    if shown <= 0:
        return
    p.setOpacity(shown)
    box = QRectF(at.x() - 26, at.y() - 26, 52, 52)
    for k in range(4):
        pen = QPen(mix(EDGE, LAMP, filled * 4 - k), 6)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        p.setPen(pen)
        p.drawArc(box, (90 - 90 * k - 6) * 16, -78 * 16)
    pen = QPen(PAPER, 5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.drawPolyline(polygon(*((at.x() + x, at.y() + y) for x, y in ((-10, 1), (-3, 8), (11, -8)))))
    p.setOpacity(1.0)


# ---------------------------------------------------------------- counter


def draw_count(p: QPainter, count: float, alpha: float, twelve: float) -> None:
    """The number of people in the house and a bar of 44 on columns 5 to 8, twelve of them white."""
    if alpha <= 0:
        return
    p.setOpacity(alpha)
    figure = lettering(str(round(count)), "serif", 208)
    draw_text(p, figure, QPointF(column(7) - 4, 344), PAPER)
    for k in range(44):
        grown = min(1.0, max(0.0, (count - 12) * 1.0 - (k - 12) if k >= 12 else twelve * 14 - k))
        fill = PAPER if k < 12 else mix(FACE, COUNTED, grown)
        height = 32 if k >= 12 else 32 * grown
        flat(p, fill)
        p.drawRect(QRectF(column(5) + 12 * k, 412 + (32 - height) / 2, 8, height))
    label = lettering("12", "sans", 40)
    p.setOpacity(alpha * twelve)
    draw_text(p, label, QPointF(column(5) + 70, 488), PAPER, centred=True)
    p.setOpacity(1.0)
