"""The sound of clip C2: a calm chord for each beat, and a soft note for what moves.

It adds nothing to the sense: the clip says the same in silence.
"""

from __future__ import annotations

from pathlib import Path

from media.storyboards import c2_score as score
from media.storyboards import theatre
from media.storyboards.soundcraft import Bed

# notes, from, to: each chord comes in while the last one goes
CHORDS = (
    ("D3 A3 E4 F#4", 0.0, 4.8),
    ("B2 F#3 A3 D4", 4.8, 14.6),
    ("G2 D3 B3 F#4", 14.6, 24.8),
    ("E3 G3 B3 D4", 24.8, 31.8),
    ("A2 E3 B3 C#4", 31.8, 38.8),
    ("D3 A3 D4 F#4", 38.8, 47.4),
)
ROWS = ("A5", "F#5", "E5", "D5")
COUNTING = ("D4", "E4", "F#4", "A4", "B4", "D5", "E5", "F#5")
OPENING = ("A4", "B4", "D5", "E5", "F#5")
GAIN = 0.135


def write_sound(path: Path) -> None:
    """Make the bed of 50 seconds, about -20 LUFS, as a WAV file."""
    bed = Bed(score.SECONDS)
    for notes, start, end in CHORDS:
        bed.chord(notes, start, end, 2.6, 0.42)
    for start, note in ((1.0, "D5"), (2.0, "F#5"), (2.8, "E5"), (3.5, "A5")):
        bed.bell(note, start, 0.3, 1.2)
    for seat in theatre.SEATS:
        pan = (seat.x - theatre.MIDDLE) / 1100
        bed.bell(ROWS[seat.row], score.seated_at(seat), 0.10, 0.45, pan)
    for number in range(13, 45):
        at = score.time_of_count(number)
        bed.bell(COUNTING[(number - 13) // 4], at, 0.15, 0.5, 0.2)
    for k, door in enumerate(theatre.DOORS):
        pan = (door.middle - theatre.MIDDLE) / 1200
        bed.bell(OPENING[k], score.OPENS[k] + 0.15, 0.42, 2.4, pan)
        bed.bell("D2", score.OPENS[k], 0.35, 0.6, pan)
        if k != score.AJAR:
            bed.bell("A2", score.SHUTS[k] + 1.25, 0.5, 0.7, pan)
            bed.bell(OPENING[k], score.SHUTS[k] + 1.2, 0.12, 0.8, pan)
    for k, note in enumerate(("D5", "E5", "F#5", "A5")):
        bed.bell(note, 47.35 + 0.55 * k, 0.2, 1.1, 0.4)
    bed.write(path, GAIN, 1.2)
