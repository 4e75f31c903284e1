"""What was drawn on pages is saved as pictures, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from tests.painting.writing import h, slide
from workshop.painting.drawings import drawn_pages, plain_name, save_drawings
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen
from workshop.show.tools import PenStroke, Point
from workshop.slides.slide import Slide

LINE = (PenStroke((Point(0.1, 0.5), Point(0.9, 0.5)), width=0.02),)
PAGE = Seen(slide("statement", h("One")), 0, Frame(), "m2:1", "1: Qui voit ça?", strokes=LINE)


class Deck:
    """Two pages."""

    def __len__(self) -> int:
        return 2

    def slide(self, page: int) -> Slide:
        return slide("statement", h(f"Page {page}"), number=page)

    def page_of(self, number: int, near: int = 1) -> int | None:
        del near
        return number


def test_a_page_and_its_drawing_become_a_picture(qapp: QGuiApplication, tmp_path: Path) -> None:
    saved = save_drawings([PAGE], tmp_path / "new", SlidePainter())
    assert {key: path.name for key, path in saved.items()} == {"m2:1": "01-1-qui-voit-ca.png"}
    image = QImage(str(saved["m2:1"]))
    assert (image.width(), image.height()) == (1920, 1080)
    assert image.pixelColor(960, 540).name() == "#eba63f"
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["01-1-qui-voit-ca.png"]


def test_a_folder_that_cannot_be_made_is_told(qapp: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        save_drawings([PAGE], tmp_path / "file", SlidePainter())


def test_a_picture_that_cannot_be_written_leaves_no_half_file(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    (tmp_path / ".01-1-qui-voit-ca.png.part").mkdir()
    with pytest.raises(OSError, match="Input/output"):
        save_drawings([PAGE], tmp_path, SlidePainter())
    assert not list(tmp_path.glob("*.png"))


def test_the_pages_of_a_record_are_found_by_their_keys(qapp: QGuiApplication) -> None:
    drawings = {"a:2": LINE, "a:1": (), "room:sam:3": LINE}
    places = {"a:1": 1, "a:2": 2}
    (found,) = drawn_pages(Deck(), drawings, places.get, lambda page: Frame(footer=f"{page}"))
    assert (found.page, found.frame.footer, found.strokes) == ("a:2", "2", LINE)


def test_names_are_plain_on_any_system() -> None:
    assert plain_name("14: Où / quand? *") == "14-ou-quand"
    assert len(plain_name("x" * 200)) == 60
