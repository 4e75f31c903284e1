"""What a handout holds: slides, times, sources, clips in words."""

from __future__ import annotations

from pathlib import Path

from tests.paper.editions import of_module, of_plan, of_text
from workshop.slides.blocks import plain


def test_a_module_brings_all_its_slides_and_sources() -> None:
    edition = of_module("m2", "attendees")
    [chapter] = edition.told
    marks = [sheet.mark for sheet in chapter.sheets]
    assert [mark for mark in marks if mark.isdecimal()] == [str(n) for n in range(1, 19)]
    assert edition.sheets == len(chapter.sheets)
    sources = dict(chapter.sources)
    assert "65 students" in plain(sources["2"])


def test_a_clip_is_told_in_words() -> None:
    [chapter] = of_module("m2", "attendees").told
    told = {sheet.mark: sheet.words for sheet in chapter.sheets if sheet.words}
    assert list(told) == ["C2"]
    assert len(told["C2"]) > 4


def test_a_plan_keeps_breaks_in_the_running_order_and_prints_no_slide_of_them() -> None:
    edition = of_plan("three-days", "facilitators")
    assert len(edition.days) == 3
    breaks = [chapter for chapter in edition.chapters if chapter.kind == "break"]
    assert breaks
    assert not any(chapter.sheets for chapter in breaks)
    first = edition.chapters[0]
    assert (first.starts, first.day) == (9 * 60, 0)
    assert {chapter.day for chapter in edition.told} == {0, 1, 2}


def test_a_plan_that_shows_a_part_of_a_module_prints_that_part() -> None:
    edition = of_plan("half-day", "attendees")
    second = next(chapter for chapter in edition.told if chapter.number == "2")
    whole = len(of_module("m2", "attendees").told[0].sheets)
    assert 0 < len(second.sheets) < whole


def test_a_clip_without_a_transcript_has_no_words(tmp_path: Path) -> None:
    edition = of_text(tmp_path, "# One\n\n![A clip](nowhere.mp4)\n")
    assert edition.told[0].sheets[0].words == ()
