"""The picture of a post and the regions of it that can be marked.

::

    image: ../media/motifs/a-house.png
    shows: {gate: A red gate with a number}
    regions: {gate: [0.62, 0.40, 0.12, 0.20]}    # left, top, width, height; shares of the picture
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, KitError
from workshop.exercises.exact import decimal
from workshop.kit.fields import Fields, as_number, suggestion
from workshop.kit.paths import inside
from workshop.values import dataclass

LEAST_SIDE = 0.02
"""A region's least width and height, in shares of the picture: a smaller one cannot be hit."""

_NO_FILE = QT_TRANSLATE_NOOP("exercise", "The picture “{image}” is not there.")
_LIST_ONLY = QT_TRANSLATE_NOOP("exercise", "Until it is, what it shows is marked in the list only.")
_NO_IMAGE = QT_TRANSLATE_NOOP("exercise", "There are regions, but no picture for them.")
_NAME_IMAGE = QT_TRANSLATE_NOOP("exercise", "Add image: with the path of a picture of this kit.")
_NOT_SHOWN = QT_TRANSLATE_NOOP("exercise", "The region “{name}” is not named under shows:.")
_NO_REGION = QT_TRANSLATE_NOOP("exercise", "“{name}” has no region in the picture.")
_ADD_REGION = QT_TRANSLATE_NOOP("exercise", "Add it under regions:, or it is in the list only.")
_FOUR = QT_TRANSLATE_NOOP("exercise", "The region “{name}” is not four numbers.")
_SHAPE = QT_TRANSLATE_NOOP(
    "exercise",
    "Write [left, top, width, height] in shares of the picture, as in [0.6, 0.4, 0.2, 0.1].",
)
_LEAVES = QT_TRANSLATE_NOOP("exercise", "The region “{name}” leaves the picture.")
_SMALL = QT_TRANSLATE_NOOP("exercise", "The region “{name}” is too small to be hit.")
_LARGER = QT_TRANSLATE_NOOP("exercise", "Make it at least 0.02 wide and high.")


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle in a picture; all four in shares of the picture, 0–1."""

    left: float
    top: float
    width: float
    height: float

    def plain(self) -> list[str]:
        """As it is written in a file."""
        sides = (self.left, self.top, self.width, self.height)
        return [decimal(Fraction(f"{side:.4f}")) for side in sides]


@dataclass(frozen=True, slots=True)
class Picture:
    """A post's picture: as it is written, where it lies if it is there, and its regions by name."""

    image: str = ""
    file: Path | None = None
    regions: Mapping[str, Region] = field(default_factory=dict)


def read_picture(fields: Fields) -> Picture:
    """``image`` and ``regions`` of a post."""
    image = fields.text("image")
    shown = fields.mapping("shows")
    names = shown.keys() if shown is not None else ()
    regions: dict[str, Region] = {}
    given = fields.mapping("regions")
    for name in given.keys() if given is not None else ():
        assert given is not None
        region = _region(given, name)
        if name not in names:
            hint = suggestion(name, names)
            given.problem(name, "exercise.reference", _NOT_SHOWN.fill(name=name), hint)
        elif region is not None:
            regions[name] = region
    if given is not None and not image:
        fields.problem("regions", "exercise.spot", _NO_IMAGE, _NAME_IMAGE)
    for name in names if image else ():
        if shown is not None and (given is None or name not in given):
            message = _NO_REGION.fill(name=name)
            shown.problem(name, "exercise.spot", message, _ADD_REGION, "warning")
    return Picture(image, _file(fields, image) if image else None, regions)


def _region(given: Fields, name: str) -> Region | None:
    numbers = [as_number(node.text) for node in given.scalars(name)]
    sides = [round(number, 4) for number in numbers if number is not None]
    if len(sides) != 4 or len(numbers) != 4:
        given.problem(name, "exercise.spot", _FOUR.fill(name=name), _SHAPE)
        return None
    region = Region(*sides)
    if min(sides) < 0 or region.left + region.width > 1 or region.top + region.height > 1:
        given.problem(name, "exercise.spot", _LEAVES.fill(name=name), _SHAPE)
        return None
    if min(region.width, region.height) < LEAST_SIDE:
        given.problem(name, "exercise.spot", _SMALL.fill(name=name), _LARGER)
        return None
    return region


def _file(fields: Fields, image: str) -> Path | None:
    folder = fields.reading.path.absolute().parent
    try:
        found = inside(folder.parent, folder, image)
    except KitError as error:
        fields.problem("image", "exercise.spot", error.message, error.hint)
        return None
    if not found.is_file():
        message = _NO_FILE.fill(image=image)
        fields.problem("image", "exercise.spot", message, _LIST_ONLY, "warning")
        return None
    return found
