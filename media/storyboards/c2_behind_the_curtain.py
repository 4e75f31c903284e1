"""Clip C2 "Behind the curtain", 50 seconds: who else is in the house when somebody speaks.

A bubble stands before a closed curtain (0 to 6 s); the curtain opens on seats that fill in ripples
(6 to 16); a counter climbs from the 12 people pictured to the 44 who are there (16 to 26, the ratio
found by Bernstein and others, 2013: 27 %); five side doors open (26 to 40) and close, but for one
that stays ajar (40 to 50). Every sentence is in the captions, none in the picture.

    python -m media.storyboards.c2_behind_the_curtain            draw, encode, write the catalogue
    python -m media.storyboards.c2_behind_the_curtain --check    draw again and compare hashes
    python -m media.storyboards.c2_behind_the_curtain --still 33 OUT.png
    python -m media.storyboards.c2_behind_the_curtain --sheet OUT.png
"""

from __future__ import annotations

import argparse
import hashlib
import math
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from media.storyboards import stagecraft as craft
from media.storyboards import theatre as house
from media.storyboards.c2_score import (
    AJAR,
    OPENS,
    RIPPLES,
    SECONDS,
    SHUTS,
    STAYS,
    count_at,
    seated_at,
)
from media.storyboards.c2_sound import write_sound
from media.storyboards.stagecraft import between, in_out_cubic, mix, ramp, veil

NAME = "c2-behind-the-curtain"
CLIPS = craft.MEDIA / "clips"
FRAMES = SECONDS * craft.FPS


@dataclass(frozen=True, slots=True)
class Moment:
    """All that the picture depends on at one time."""

    t: float
    near: float  # camera: 1 is the whole house
    dark: float
    spot: float
    drawn: float
    bubble: tuple[float, float, float]  # x, y, size
    lines: tuple[float, float, float]
    glow: float
    counter: float
    count: float
    ajar: tuple[float, ...]
    dusk: float


def ajar_at(t: float, k: int) -> float:
    """How far door ``k`` stands open."""
    shut_to = STAYS if k == AJAR else 0.0
    opened = ramp(t, OPENS[k], 1.7)
    return between(opened, shut_to, ramp(t, SHUTS[k], 1.6, in_out_cubic))


def moment(t: float) -> Moment:
    """The state of the whole picture at ``t`` seconds."""
    aside = ramp(t, 15.8, 1.5, in_out_cubic) - ramp(t, 25.5, 1.4, in_out_cubic)
    arrive = ramp(t, 0.7, 1.6)
    return Moment(
        t=t,
        near=1 + (0.15 + 0.05 * min(t, 7) / 7) * (1 - ramp(t, 6.0, 6.5, in_out_cubic)),
        dark=0.66 * (1 - ramp(t, 6.4, 4.0, in_out_cubic)),
        spot=between(0, 198, ramp(t, 0.2, 1.8)) + 900 * ramp(t, 6.4, 4.0, in_out_cubic),
        drawn=ramp(t, 6.2, 4.6, in_out_cubic),
        bubble=(
            between(house.MIDDLE, craft.column(5) + 120, aside),
            between(318, 266, aside) + 26 * (1 - arrive),
            arrive,
        ),
        lines=(ramp(t, 1.9, 1.0), ramp(t, 2.7, 0.9), ramp(t, 3.4, 0.9)),
        glow=ramp(t, 7.0, 3.0) * (1 - aside),
        counter=ramp(t, 16.4, 1.2) * (1 - ramp(t, 25.4, 0.8)),
        count=count_at(t),
        ajar=tuple(ajar_at(t, k) for k in range(5)),
        dusk=ramp(t, 26.2, 2.5, in_out_cubic) * 0.45 + ramp(t, 43.0, 4.0, in_out_cubic) * 0.3,
    )


# ---------------------------------------------------------------- painting


def _draw_seats(p: QPainter, m: Moment) -> None:
    for row in range(4):
        places = [s for s in house.SEATS if s.row == row]
        for seat in places:
            _draw_sitter(p, seat, m)
        for seat in places:
            house.draw_chair(p, seat)


def _draw_sitter(p: QPainter, seat: house.Seat, m: Moment) -> None:
    here = ramp(m.t, seated_at(seat), 1.1)
    counted = min(1.0, max(0.0, m.count - seat.order))
    fill = house.PAPER if seat.pictured else mix(house.UNCOUNTED, house.COUNTED, counted)
    bob = 5 * math.sin(math.pi * min(1.0, max(0.0, (m.count - seat.order) / 4)))
    house.draw_person(
        p,
        seat,
        here,
        mix(fill, house.FLOOR, (0.1 if seat.pictured else 0.34) * m.dusk),
        0 if seat.pictured else bob,
    )


def _draw_imagined(p: QPainter, m: Moment) -> None:
    for seat in house.SEATS:
        if seat.pictured:
            come = ramp(m.t, 3.2 + 0.14 * seat.order, 0.7)
            house.draw_imagined(p, seat, 0.8 * come * (1 - ramp(m.t, seated_at(seat), 0.7)))


def _draw_doors(p: QPainter, m: Moment) -> None:
    for k, door in enumerate(house.DOORS):
        known = ramp(m.t, OPENS[k] - 0.3, 0.8)
        shut = ramp(m.t, SHUTS[k], 1.6) if k != AJAR else 0.0
        label = veil(mix(house.PAPER, house.DIM, shut), known)
        house.draw_door(p, door, m.ajar[k], known, label)


def paint_moment(p: QPainter, m: Moment) -> None:
    """Paint one state of the house on the logical page."""
    x, y = house.MIDDLE, 300.0
    p.save()
    p.translate(x, y)
    p.scale(m.near, m.near)
    p.translate(-x, -y)
    house.draw_house(p, m.glow)
    house.draw_curtain(p, m.drawn)
    house.draw_pelmet(p)
    house.draw_apron(p)
    if m.dusk > 0:
        p.fillRect(-200, -200, 2400, 1500, veil(house.NIGHT, 0.5 * m.dusk))
    for start in RIPPLES:
        house.draw_ripple(p, (m.t - start) / 2.8)
    for k, door in enumerate(house.DOORS):
        house.draw_spill(p, door, m.ajar[k])
    _draw_doors(p, m)
    bx, by, size = m.bubble
    if size > 0:
        house.draw_bubble(p, QPointF(bx, by), size, m.lines)
    house.draw_count(p, m.count, m.counter, ramp(m.t, 16.8, 1.4))
    _draw_seats(p, m)
    house.draw_night(p, m.dark, m.spot, QPointF(house.MIDDLE, 318))
    _draw_imagined(p, m)
    house.draw_seasons(
        p,
        QPointF(house.DOORS[AJAR].middle, 148),
        ramp(m.t, 46.6, 0.8),
        ramp(m.t, 47.0, 2.4, in_out_cubic),
    )
    p.restore()


def paint_at(p: QPainter, t: float) -> None:
    """Paint the picture at ``t`` seconds."""
    paint_moment(p, moment(t))


def paint_poster(p: QPainter) -> None:
    """The still shown before the clip: curtain closed, twelve thought of, one door ajar."""
    paint_moment(p, replace(moment(5.9), near=1.0, dark=0.5))
    for k, door in enumerate(house.DOORS):
        ajar = STAYS if k == AJAR else 0.0
        house.draw_spill(p, door, ajar)
        house.draw_door(p, door, ajar, 1.0 if ajar else 0.35, veil(house.PAPER, 0))


def frames() -> Iterator[bytes]:
    """The raw pixels of every frame, in order."""
    for n in range(FRAMES):
        t = n / craft.FPS
        yield craft.raw(craft.page(lambda p, t=t: paint_at(p, t)))  # type: ignore[misc]


# ---------------------------------------------------------------- the program


def _build(out: Path) -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "bed.wav"
        write_sound(sound)
        frames_hash = craft.encode(frames(), sound, out)
    return frames_hash, craft.file_hash(out)


def make() -> None:
    """Draw and encode the clip and its poster, and put their hashes into the catalogue."""
    clip = CLIPS / f"{NAME}.mp4"
    frames_hash, clip_hash = _build(clip)
    craft.save(craft.page(paint_poster), CLIPS / f"{NAME}.png")
    craft.write_entry("c2", {"sha256": clip_hash, "frames_sha256": frames_hash})
    print(f"{clip.name}: {clip.stat().st_size} bytes\n  frames {frames_hash}\n  file   {clip_hash}")


def check() -> int:
    """Draw and encode again; 0 when frames and file equal those of the catalogue, else 1."""
    with tempfile.TemporaryDirectory() as folder:
        found = _build(Path(folder) / f"{NAME}.mp4")
    wanted = craft.read_entry("c2", "frames_sha256"), craft.read_entry("c2", "sha256")
    for what, a, b in zip(("frames", "file"), found, wanted, strict=True):
        print(f"{what}: {'equal' if a == b else f'differ, {a} is not {b}'}")
    return 0 if found == wanted else 1


def frame_hash(t: float) -> str:
    """The SHA-256 of the raw frame at ``t`` seconds."""
    return hashlib.sha256(craft.raw(craft.page(lambda p: paint_at(p, t)))).hexdigest()


def main() -> int:
    """Read the command line and do what it says."""
    parser = argparse.ArgumentParser(description="Clip C2, Behind the curtain.")
    parser.add_argument("--check", action="store_true", help="compare with the catalogue")
    parser.add_argument("--still", nargs=2, metavar=("SECONDS", "OUT"), help="one frame as PNG")
    parser.add_argument("--poster", metavar="OUT", help="the poster only")
    parser.add_argument("--sheet", metavar="OUT", help="a contact sheet")
    chosen = parser.parse_args()
    craft.application()
    if chosen.check:
        return check()
    if chosen.still:
        at = float(chosen.still[0])
        craft.save(craft.page(lambda p: paint_at(p, at)), Path(chosen.still[1]))
    elif chosen.poster:
        craft.save(craft.page(paint_poster), Path(chosen.poster))
    elif chosen.sheet:
        times = [k * 2.0 + 1 for k in range(25)]
        craft.save(craft.contact_sheet(paint_at, times), Path(chosen.sheet))
    else:
        make()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
