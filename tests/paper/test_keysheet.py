"""The sheet of keys: every row of the table, on as few pages as it needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from workshop.paper.keysheet import write_key_sheet
from workshop.ui.commands import key_rows

pytestmark = pytest.mark.usefixtures("qapp")


def words(path: Path) -> str:
    return " ".join(" ".join(p.extract_text().split()) for p in PdfReader(path).pages)


def test_every_command_stands_on_the_sheet(tmp_path: Path) -> None:
    out = tmp_path / "keys.pdf"
    write_key_sheet(key_rows(), "The keys", out)
    said = words(out)
    # A row of two lines is read line by line across, so its words are looked for one by one.
    assert all(word in said for _, _, what in key_rows() for word in what.split())


def test_more_than_a_sheet_goes_on_on_the_next(tmp_path: Path) -> None:
    out = tmp_path / "keys.pdf"
    write_key_sheet([(f"Group {n // 9}", f"K{n}", f"Does {n}") for n in range(300)], "Keys", out)
    assert len(PdfReader(out).pages) > 1
    assert all(f"Does {n}" in words(out) for n in (0, 150, 299))


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_key_sheet(key_rows(), "Keys", tmp_path / "no" / "keys.pdf")
