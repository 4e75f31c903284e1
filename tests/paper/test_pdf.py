"""The handout as PDF: pages of the right size, text that can be searched, bookmarks that lead."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from tests.paper.editions import of_module, of_plan, of_text
from workshop.paper.edition import Edition
from workshop.paper.pdf import write_pdf
from workshop.paper.press import MARGIN, SMALL, Paper

pytestmark = pytest.mark.usefixtures("qapp")


def read(edition: Edition, folder: Path, paper: Paper = "letter") -> PdfReader:
    out = folder / "out.pdf"
    assert write_pdf(edition, out, str, lambda *_: True, paper)
    return PdfReader(out)


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


def bookmarks(reader: PdfReader) -> list[tuple[str, int]]:
    def flat(entries: Any) -> list[Any]:
        return [x for e in entries for x in (flat(e) if isinstance(e, list) else [e])]

    return [
        (str(mark.title), reader.get_destination_page_number(mark) or 0)
        for mark in flat(reader.outline)
    ]


def test_a_module_is_searchable_and_marked(tmp_path: Path) -> None:
    reader = read(of_module("m2", "attendees"), tmp_path)
    said = words(reader)
    for expected in ("Six doors out of a profile", "37%", "Sources", "The clip in words"):
        assert expected in said
    marks = dict(bookmarks(reader))
    assert marks["Your own account"] == 0
    for title in ("5 Six doors out of a profile", "16 If your details are published"):
        assert title.split(" ", 1)[1] in words_of(reader, marks[title])
    assert reader.metadata is not None
    assert reader.metadata.title == "Your own account"
    assert str(reader.root_object["/Lang"]) == "en"


def words_of(reader: PdfReader, page: int) -> str:
    return " ".join(reader.pages[page].extract_text().split())


def test_nothing_of_a_slide_is_a_picture_of_text(tmp_path: Path) -> None:
    reader = read(of_text(tmp_path, "# One\n\n- a\n- b\n"), tmp_path)
    assert not list(reader.pages[0].images)
    assert "One" in words(reader)


def test_a_plan_has_its_running_order_and_only_facilitators_read_the_notes(tmp_path: Path) -> None:
    text = "# One\n\nBody\n\n<!--\nSay: Only for you.\n-->\n"
    assert "Only for you" not in words(read(of_text(tmp_path, text), tmp_path))
    assert "Only for you" in words(read(of_text(tmp_path, text, "facilitators"), tmp_path))
    said = words(read(of_plan("half-day", "facilitators"), tmp_path))
    assert "Running order" in said


@pytest.mark.parametrize(("paper", "size"), [("letter", (612, 792)), ("a4", (595, 842))])
def test_the_paper_is_the_one_asked_for(
    tmp_path: Path, paper: Paper, size: tuple[int, int]
) -> None:
    reader = read(of_text(tmp_path, "# One\n"), tmp_path, paper)
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == pytest.approx(size, abs=1)


def test_long_notes_go_on_over_pages_and_lose_nothing(tmp_path: Path) -> None:
    notes = "\n".join(f"Say: Sentence number {n} of a long evening." for n in range(1, 121))
    edition = of_text(tmp_path, f"# One\n\nBody\n\n<!--\n{notes}\n-->\n", "facilitators")
    reader = read(edition, tmp_path)
    assert len(reader.pages) > 2
    said = words(reader)
    assert all(f"number {n} of" in said for n in range(1, 121))


def test_a_note_longer_than_a_page_stays_above_the_feet(tmp_path: Path) -> None:
    said = [f"w{number:04d}" for number in range(1_500)]
    edition = of_text(tmp_path, f"# One\n\n<!-- Say: {' '.join(said)} -->\n", "facilitators")
    low: list[float] = []

    def visit(text: str, shown: list[float], set_at: list[float], *_font: object) -> None:
        if re.search(r"w\d{4}", text):
            low.append(shown[3] * set_at[5] + shown[5])

    pages = read(edition, tmp_path).pages
    found = "".join("".join(page.extract_text(visitor_text=visit).split()) for page in pages)
    assert re.findall(r"w\d{4}", found) == said
    assert min(low) > MARGIN + SMALL.line  # points from the paper's lower edge


def test_who_stops_it_leaves_nothing_behind(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    edition = of_module("m2", "attendees")
    assert not write_pdf(edition, folder / "a.pdf", str, lambda done, _: done < 3)
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_by_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_pdf(of_text(tmp_path, "# One\n"), tmp_path / "no" / "a.pdf", str, lambda *_: True)


def test_words_with_ligatures_are_found(tmp_path: Path) -> None:
    text = "# After the first office\n\n- A shift left off, a profile, an often fit craft\n"
    said = words(read(of_text(tmp_path, text), tmp_path))
    for word in ("After", "first", "office", "shift", "left", "off", "profile", "often", "craft"):
        assert word in said
