"""Each layout puts what was written where it belongs, and nothing before its step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from tests.painting import samples, unusual, writing
from tests.painting.writing import h, listed, p, runs, slide
from workshop.painting.draft import Draft
from workshop.painting.layouts.moments import Quick, quick_question
from workshop.painting.layouts.statement import is_figure
from workshop.painting.live import CAPTION_GROUND, CAPTION_INK, ModuleLines
from workshop.painting.marks import Group, Icon, Image, Mark, Words
from workshop.painting.paint import ground_of, lay_out
from workshop.painting.pictures import Pictures
from workshop.painting.theme import stage_theme, tokens
from workshop.slides.blocks import (
    Chart,
    Code,
    Columns,
    Exercise,
    Items,
    Paragraph,
    Picture,
    Prompt,
    Run,
    Series,
)
from workshop.slides.slide import LAYOUTS, Slide


def laid(what: Slide, step: int = 0) -> Draft:
    return lay_out(what, step, "auto", Pictures())


def walk(
    marks: tuple[Mark, ...], x: float = 0, y: float = 0
) -> Iterator[tuple[Mark, float, float]]:
    for mark in marks:
        if isinstance(mark, Group):
            yield from walk(mark.marks, x + mark.x, y + mark.y)
        else:
            yield mark, x, y


def said(draft: Draft) -> dict[str, tuple[float, float]]:
    """The words of a page and where they stand."""
    return {
        mark.text.words: (round(mark.x + x), round(mark.y + y))
        for mark, x, y in walk(draft.marks)
        if isinstance(mark, Words)
    }


def style_of(draft: Draft, words: str) -> Any:
    found = (m for m, _, _ in walk(draft.marks) if isinstance(m, Words) and m.text.words == words)
    return next(found).text.style


def test_every_sample_fits_its_page(qapp: QGuiApplication) -> None:
    spilt = [name for name, (what, step, _) in unusual.ALL.items() if laid(what, step).spills]
    assert spilt == []


def test_every_layout_bears_an_empty_slide(qapp: QGuiApplication) -> None:
    assert [layout for layout in LAYOUTS if laid(slide(layout)).spills] == []


@pytest.mark.parametrize("look", ["paper", "ink"])
def test_every_pair_of_colours_is_one_of_the_designs(qapp: QGuiApplication, look: Any) -> None:
    known = pairs()
    for name, (what, step, _) in unusual.ALL.items():
        for mark, _, _ in walk(lay_out(what, step, look, Pictures()).marks):
            assert set(used(mark)) <= known, (name, mark)


def pairs() -> set[tuple[str, str]]:
    themes: dict[str, Any] = {"stagePaper": tokens().paper, "stageInk": tokens().ink}
    found = {(CAPTION_INK, CAPTION_GROUND)}
    for pair in tokens().pairs:
        if pair.theme in themes:
            found.add(tuple(named(themes[pair.theme], n) for n in (pair.front, pair.back)))  # type: ignore[arg-type]
        elif pair.theme == "data":
            found.add((pair.front, pair.back))
    return found


def named(theme: Any, name: str) -> str:
    return str(getattr(theme, "".join(f"_{c.lower()}" if c.isupper() else c for c in name)))


def used(mark: Mark) -> Iterator[tuple[str, str]]:
    if isinstance(mark, Words):
        style = mark.text.style
        yield style.color, style.ground
        if mark.text.boxes and style.code_box:
            yield style.color, style.code_box
    elif isinstance(mark, Icon):
        yield mark.color, mark.ground


# -- where things stand -----------------------------------------------------------------------


def test_the_title_page_stands_as_drawn(qapp: QGuiApplication) -> None:
    places = said(laid(samples.TITLE))
    assert places["Your own account"] == (116, 284)
    assert places["Six doors out of a profile,\nand how to close them"] == (120, 604)
    around = next(mark for mark in laid(samples.TITLE).marks if isinstance(mark, ModuleLines))
    chain = said(Draft(stage_theme("ink"), around.chain))
    assert {y for _, y in chain.values()} == {868}
    assert list(chain) == ["Conversations", "Trust", "Partnerships", "Safer community"]


def test_a_figure_stands_left_and_its_lead_at_column_7(qapp: QGuiApplication) -> None:
    places = said(laid(samples.STATEMENT))
    assert places["37%"] == (104, 190)
    assert places["of the time,\nsettings matched\nwhat people wanted"] == (984, 268)
    assert places["Matched"] == (120, 804)
    assert places["Did not match: nearly all showed more than intended"][1] == 804


def test_the_source_line_and_what_stands_under_it(qapp: QGuiApplication) -> None:
    text = "Liu, Gummadi, Krishnamurthy and Mislove, IMC 2011. 200 paid online participants."
    assert said(laid(samples.STATEMENT))[text] == (120, 934)


def test_a_long_source_grows_upwards(qapp: QGuiApplication) -> None:
    text = "A source that goes on " * 12
    places = said(laid(slide("statement", h("Heading"), p("Words"), writing.source(text.strip()))))
    assert places[text.strip()][1] == 934 - 38


def test_the_current_step_is_bold_and_speaks_the_others_wait(qapp: QGuiApplication) -> None:
    draft = laid(samples.STEPS, 3)
    places = said(draft)
    assert places["Audience"][1] == 268
    assert places["Tags"][1] == 352
    assert places["Location"][1] == 440
    assert places["Search"][1] == 656
    assert "Four time-and-place points singled out 95% of 1.5 million people." in places
    assert "Who sees what you post." not in places
    assert style_of(draft, "Location").role.weight == 600
    assert style_of(draft, "Tags").color == draft.theme.dim


def test_the_picture_of_the_current_step_is_shown(qapp: QGuiApplication) -> None:
    images = [m for m, _, _ in walk(laid(samples.STEPS, 2).marks) if isinstance(m, Image)]
    assert [m.path.name for m in images if m.path] == ["doors-2.png"]
    assert images[0].rect.left() >= 984


def test_before_the_first_step_all_items_are_alike(qapp: QGuiApplication) -> None:
    draft = laid(samples.STEPS, 0)
    assert {style_of(draft, w).color for w in ("Audience", "Family")} == {draft.theme.ink}


def test_panels_are_equally_high_and_remarks_below(qapp: QGuiApplication) -> None:
    places = said(laid(samples.COMPARE))
    assert places["Before"] == (167, 263)
    assert places["After"] == (1031, 263)
    assert places["Blames the reader"][1] == places["Respect: no blame"][1] == 630


def test_a_question_without_minutes_has_no_ring(qapp: QGuiApplication) -> None:
    kinds = [type(m).__name__ for m in laid(replace(samples.DISCUSSION, minutes=None)).marks]
    assert "Countdown" not in kinds
    assert "Countdown" in [type(m).__name__ for m in laid(samples.DISCUSSION).marks]


def test_a_table_has_its_rows_where_the_design_has_them(qapp: QGuiApplication) -> None:
    places = said(laid(samples.TABLE))
    assert places["Who holds the data"] == (120, 240)
    assert places["OPP and ministries"][1] - places["Municipal police"][1] == 116


def test_what_is_not_revealed_keeps_its_room(qapp: QGuiApplication) -> None:
    page = slide("steps", h("Heading"), listed("a", "b", "c", step=True), p("after"), steps=3)
    page = replace(page, layout="table")
    early, late = said(laid(page, 1)), said(laid(page, 3))
    assert "b" not in early
    assert early["after"] == late["after"]


def test_a_picture_stands_beside_the_words(qapp: QGuiApplication) -> None:
    images = [m for m, _, _ in walk(laid(unusual.BULLETS).marks) if isinstance(m, Image)]
    x = next(x for m, x, _ in walk(laid(unusual.BULLETS).marks) if isinstance(m, Image))
    assert x + images[0].rect.x() == 984


def test_lit_code_has_the_lamps_colour_and_wide_code_is_reported(qapp: QGuiApplication) -> None:
    wide = slide("code", Code("x = " + "1 + " * 60, "python", line=7))
    assert [(s.line, s.why) for s in laid(wide).spills] == [(7, "wide")]
    assert laid(samples.CODE).spills == ()


def test_code_in_an_unknown_language_is_plain(qapp: QGuiApplication) -> None:
    assert said(laid(slide("code", Code("eins\nzwei", "klingon"))))["eins\nzwei"]


def test_text_steps_down_before_it_spills(qapp: QGuiApplication) -> None:
    page = slide("steps", h("Eight things"), listed(*[f"Thing number {k}" for k in range(9)]))
    draft = laid(page)
    assert draft.spills == ()
    assert style_of(draft, "Thing number 0").role.size == 46


def test_far_too_much_is_a_spill_with_its_line(qapp: QGuiApplication) -> None:
    blocks = [Paragraph(runs("Words " * 40), line=k) for k in range(1, 12)]
    spills = laid(slide("statement", h("Heading"), *blocks)).spills
    assert spills
    assert spills[0].why == "tall"
    assert spills[0].line > 1


def test_a_wide_figure_has_its_lead_below(qapp: QGuiApplication) -> None:
    places = said(laid(unusual.WIDE_FIGURE))
    assert places["people could be told apart by four points"][0] == 120
    assert places["people could be told apart by four points"][1] > 540


def test_a_heading_above_a_figure_stays_a_heading(qapp: QGuiApplication) -> None:
    places = said(laid(slide("statement", h("Settings matched"), h("37%", 2), p("of the time"))))
    assert places["Settings matched"] == (120, 96)
    assert places["37%"] == (104, 190)


def test_a_share_says_its_values_where_nothing_else_does(qapp: QGuiApplication) -> None:
    assert {"36%", "44%", "20%", "Default"} <= set(said(laid(unusual.SHARE)))
    assert "63%" not in said(laid(samples.STATEMENT))


def test_a_wide_picture_stands_below_the_words(qapp: QGuiApplication, tmp_path: Path) -> None:
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "wide.png"))
    wide = Picture(tmp_path / "wide.png", "wide")
    marks = laid(slide("statement", h("Heading"), p("Words"), wide)).marks
    x, y, rect = next((x, y, m.rect) for m, x, y in walk(marks) if isinstance(m, Image))
    assert (x + rect.x(), rect.width()) == (120, 1680)
    assert y > 300


@pytest.mark.parametrize("size", [(900, 1000), (1600, 900)])
def test_half_a_page_bleeds_only_for_pictures_of_its_shape(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "a.png"))
    page = slide("picture", Picture(tmp_path / "a.png", "a"), h("Heading"), writing.source("S"))
    mark = next(m for m, _, _ in walk(laid(page).marks) if isinstance(m, Image))
    assert (mark.rect.width() == 960) is (size[0] < size[1])


@pytest.mark.parametrize("size", [(1600, 900), (800, 800)])
def test_a_full_picture_has_its_words_in_a_band(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "a.png"))
    picture = Picture(tmp_path / "a.png", "a", full=True)
    draft = laid(slide("picture", picture, h("Dusk"), p("Caption"), writing.source("S")))
    assert all(y > 700 for _, y in said(draft).values())
    assert len(laid(slide("picture", picture)).marks) == 1


def test_steps_without_reveal_say_everything(qapp: QGuiApplication) -> None:
    assert {"With a sentence.", "And a last word."} <= set(said(laid(unusual.AT_ONCE)))


def test_a_prompt_without_heading_is_the_question(qapp: QGuiApplication) -> None:
    asked = slide("discussion", p("In pairs"), Prompt(runs("Which one?"), 2.0), p("Two answers."))
    places = said(laid(asked))
    assert places["In pairs"] == (120, 112)
    assert places["Which one?"][0] == 120


def test_a_paragraph_alone_can_be_the_question(qapp: QGuiApplication) -> None:
    assert (
        style_of(laid(slide("discussion", p("Which one?"))), "Which one?").role.name == "question"
    )


# -- small decisions --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["37%", "65 of 65", "1 in 3", "4 points", "600,000", "16.5%", "9 in 10", "$5"]
)
def test_figures_are_told_from_headings(text: str) -> None:
    assert is_figure(runs(text))


@pytest.mark.parametrize(
    "text", ["Settings matched 37%", "2020 was the year", "Door 1: audience", ""]
)
def test_headings_are_no_figures(text: str) -> None:
    assert not is_figure(runs(text))


def test_a_quick_question_hides_what_is_right(qapp: QGuiApplication) -> None:
    text = "What matched?\n[( )] 12%\n[(X)] 37%\n[[?]] a third\n***\nIn one study.\n***"
    found = quick_question(text)
    assert (found.asked, found.options) == ("What matched?", ["12%", "37%"])
    assert (found.right, found.why) == ([False, True], "In one study.")
    slide = replace(
        samples.STATEMENT, layout="exercise", blocks=(Exercise(question=text, reveal=1),)
    )
    hidden, shown = laid(slide, 0), laid(slide, 1)
    assert "In one study." not in said(hidden)
    assert "In one study." in said(shown)
    assert not hidden.spills


def test_a_quick_question_without_words_is_asked_by_the_heading(qapp: QGuiApplication) -> None:
    found = quick_question("[[X]] told\n[[ ]] shared", "Which belong?")
    assert (found.asked, found.options, found.right) == ("", ["told", "shared"], [True, False])
    assert quick_question("[(X)] True\n[( )] False", "A ban?").options == ["True", "False"]
    assert quick_question("Be …\n[[credible]]") == Quick("Be …", ["credible"])


def test_a_quick_question_that_is_wrong_is_shown_as_far_as_it_goes() -> None:
    assert quick_question("Which?\n[( )] a\n[( )] b") == Quick("Which?", ["a", "b"])


def test_a_gap_to_fill_becomes_a_line() -> None:
    assert quick_question("It was [[37%]] of the time").asked == "It was ____ of the time"


def test_the_ground_is_the_layouts_unless_the_author_says(qapp: QGuiApplication) -> None:
    assert ground_of(samples.TITLE) == "ink"
    assert ground_of(samples.STATEMENT) == "paper"
    assert ground_of(replace(samples.STATEMENT, ground="ink")) == "ink"
    assert ground_of(samples.TITLE, "paper") == "paper"
    assert ground_of(unusual.FULL) == "ink"
    assert laid(samples.QUOTE).theme == stage_theme("ink")


@pytest.mark.parametrize("kind", ["bars", "lines", "share", "steps"])
def test_charts_bear_any_numbers(qapp: QGuiApplication, kind: Any) -> None:
    odd: list[Any] = [(), (None,), (0.0,), (0.0, 0.0), (-3.0, 5.0), (1e9, 1.0, None)]
    for values in odd:
        chart = Chart(kind, ("a", "b"), (Series("one", values), Series("two", values)))
        laid(slide("chart", h("Finding"), chart))
        laid(slide("chart", h("Finding"), replace(chart, series=chart.series[:1])))
    laid(slide("chart", Chart(kind)))


def test_deep_lists_are_laid_out(qapp: QGuiApplication) -> None:
    nest = listed("deep")
    for _ in range(20):
        nest = Items((replace(listed("in").items[0], blocks=(nest,)),))
    laid(slide("steps", h("Deep"), nest))


def test_a_clip_inside_columns_still_fills_the_page(qapp: QGuiApplication) -> None:
    page = slide("clip", Columns(((p("beside"),), (samples.CLIP.blocks[0],))))
    assert [type(m).__name__ for m in laid(page).marks] == ["ClipView"]


def test_strong_words_in_a_panel_label_keep_their_role(qapp: QGuiApplication) -> None:
    page = slide(
        "compare", Columns(((Paragraph((Run("A", strong=True),)), p("x")), (p("y"), p("z"))))
    )
    assert style_of(laid(page), "A").role.name == "label"
