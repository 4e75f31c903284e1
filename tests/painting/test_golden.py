"""Small pictures of the design's slides: painting may not change unseen.

``WORKSHOP_GOLDEN=write`` paints them anew; look at each before keeping it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from tests.painting import unusual
from workshop.painting.render import render

FOLDER = Path(__file__).parents[1] / "golden"
SIZE = QSize(320, 180)
# Code stands in the machine's own fixed font, so its page differs between machines.
NAMES = sorted(set(unusual.ALL) - {"08d2", "body", "blank"})
TOLERANCE = 24  # of 255, for one pixel of another rasterizer
SHARE = 0.004  # of all pixels that may differ more than that


@pytest.mark.parametrize("name", NAMES)
def test_the_page_looks_as_it_did(qapp: QGuiApplication, name: str) -> None:
    what, step, frame = unusual.ALL[name]
    image = render(what, step, SIZE, frame)
    path = FOLDER / f"{name}.png"
    if os.environ.get("WORKSHOP_GOLDEN") == "write":
        assert image.save(str(path), quality=0)
    golden = QImage(str(path))
    assert golden.size() == SIZE
    assert differing(image, golden) <= SHARE


def differing(image: QImage, golden: QImage) -> float:
    """The share of pixels that differ by more than the tolerance."""
    kind = QImage.Format.Format_RGB888
    one, two = (bytes(i.convertToFormat(kind).constBits()) for i in (image, golden))
    pixels = range(0, len(one), 3)
    count = sum(
        max(abs(one[k + c] - two[k + c]) for c in range(3)) > TOLERANCE
        for k in pixels
        if one[k : k + 3] != two[k : k + 3]
    )
    return count / len(pixels)


def test_golden_pictures_are_small() -> None:
    assert all(path.stat().st_size <= 20_000 for path in FOLDER.glob("*.png"))
