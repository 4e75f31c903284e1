"""The record that the command line writes is the one that stood when the show ended."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.show.logbook import at, start, turn, write
from tests.show.plans import PLANNED, programme
from workshop.app.drawings import pictures_for
from workshop.app.foundations import translators
from workshop.app.fronts import rest_of
from workshop.app.recording import write_record
from workshop.cli import run
from workshop.painting.paint import SlidePainter
from workshop.settings import Settings, write_settings
from workshop.show.onstage import stroke_event
from workshop.show.tools import PenStroke, Point
from workshop.ui.speaker import Speaker

SESSION = "20261125T090000Z-0001"
LINE = PenStroke((Point(0.1, 0.1), Point(0.9, 0.9)))


@pytest.fixture
def data(qtbot: QtBot, tmp_path: Path) -> Path:
    """A data folder of French windows, with one show in it that was drawn on."""
    made = programme()
    begin = {**start(made), "kit": str(PLANNED)}
    drawn = stroke_event(made.key_of(4), LINE)
    write(
        tmp_path, SESSION,
        [begin, turn(0, made, 3), turn(2, made, 4), at(3, "stroke", **drawn),
         at(7, "end", finished=True)],
    )  # fmt: skip
    write_settings(tmp_path, Settings().chosen(language="fr"))
    return tmp_path


def test_it_is_the_same_document_word_for_word_with_its_drawings(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    journal, made = data / "journal" / f"{SESSION}.jsonl", programme()
    app = QCoreApplication.instance()
    assert app is not None
    kept = translators(app, "fr")
    rest = partial(rest_of, made)
    pictures = pictures_for(journal, made, rest, SlidePainter(), data / "records")
    write_record(journal, data, Speaker("fr").say, pictures)
    for translator in kept:
        app.removeTranslator(translator)
    stood = (data / "records" / f"{SESSION}.md").read_text(encoding="utf-8")
    out = tmp_path / "elsewhere" / "again.md"
    out.parent.mkdir()
    assert run(["record", "-o", str(out), "--data", str(data)]) == 0
    assert out.read_text(encoding="utf-8") == stood
    assert "## Dessins" in stood
    (name,) = pictures.values()
    assert (out.parent / name).read_bytes() == (data / "records" / name).read_bytes()


def test_printed_it_says_where_the_drawings_are(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run(["record", "--data", str(data)]) == 0
    said = capsys.readouterr().out
    place = next(line for line in said.splitlines() if line.startswith("- !["))
    assert Path(place.partition("](")[2].removesuffix(")")).is_file()
