"""Markdown becomes typed blocks, each with its line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from tests.slides.decks import SMALL, names, said, slide
from workshop.slides.blocks import (
    Block,
    Code,
    Columns,
    Exercise,
    Heading,
    Items,
    Paragraph,
    Quote,
    Run,
    Source,
    Table,
    plain,
)

_B = TypeVar("_B", bound=Block)


def only(kind: type[_B], blocks: tuple[Block, ...]) -> _B:
    found = [block for block in blocks if isinstance(block, kind)]
    assert len(found) == 1
    return found[0]


def test_headings_and_paragraphs_with_their_lines(tmp_path: Path) -> None:
    read = slide(tmp_path, "## A **strong** title\n\nOne\ntwo\n\nThree\n")
    assert read.title == "A strong title"
    assert [(type(b).__name__, b.line) for b in read.blocks] == [
        ("Heading", 5), ("Paragraph", 7), ("Paragraph", 10),
    ]  # fmt: skip
    heading = only(Heading, read.blocks)
    assert heading.level == 2
    assert heading.spans == (Run("A "), Run("strong", strong=True), Run(" title"))


def test_styles(tmp_path: Path) -> None:
    text = "a *b* **c** ***d*** `e < &f` [g](https://x.org) [h](local.md) <https://y.org>\n"
    spans = only(Paragraph, slide(tmp_path, text).blocks).spans
    assert spans == (
        Run("a "), Run("b", emphasis=True), Run(" "), Run("c", strong=True), Run(" "),
        Run("d", strong=True, emphasis=True), Run(" "), Run("e < &f", code=True), Run(" "),
        Run("g", href="https://x.org"), Run(" h "), Run("https://y.org", href="https://y.org"),
    )  # fmt: skip


def test_a_link_to_a_script_is_words(tmp_path: Path) -> None:
    spans = only(Paragraph, slide(tmp_path, "[a](javascript:alert)\n").blocks).spans
    assert spans == (Run("a"),)


def test_escapes_and_entities_are_signs(tmp_path: Path) -> None:
    spans = only(Paragraph, slide(tmp_path, r"\*a\* &amp; &eacute; &#8212; &nope;").blocks).spans
    assert plain(spans) == "*a* & é — &nope;"


@pytest.mark.parametrize("broken", ["a<br>b", "a<br/>b", "a<BR />\nb", "a  \nb", "a\\\nb"])
def test_a_line_is_broken_where_the_author_broke_it(tmp_path: Path, broken: str) -> None:
    read = slide(tmp_path, f"<!-- kit: layout=code -->\n\n```\nx\n```\n\n{broken}\n")
    assert plain(only(Paragraph, read.blocks).spans) == "a\nb"
    assert read.problems == ()


def test_short_lines_of_a_statement_stay_as_they_stand(tmp_path: Path) -> None:
    read = slide(tmp_path, "# 37%\n\nof the time,\nsettings matched\n")
    assert plain(only(Paragraph, read.blocks).spans) == "of the time,\nsettings matched"
    long = "a word and another " * 4
    read = slide(tmp_path, f"# 37%\n\n{long}\n{long}\n")
    assert "\n" not in plain(only(Paragraph, read.blocks).spans)


def test_lines_of_running_text_flow(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A\n\none\ntwo\n\n- three\n  four\n\nSource: five\nsix\n")
    assert plain(only(Paragraph, read.blocks).spans) == "one two"
    assert plain(only(Items, read.blocks).items[0].spans) == "three four"
    assert plain(only(Source, read.blocks).spans) == "five six"


def test_lists_nest_with_two_or_four_spaces(tmp_path: Path) -> None:
    for gap in ("  ", "    "):
        read = slide(tmp_path, f"- a\n{gap}- b\n{gap}{gap}- c\n- d\n")
        items = only(Items, read.blocks)
        assert [plain(item.spans) for item in items.items] == ["a", "d"]
        inner = only(Items, items.items[0].blocks)
        assert plain(inner.items[0].spans) == "b"
        assert plain(only(Items, inner.items[0].blocks).items[0].spans) == "c"
        assert [item.line for item in items.items] == [5, 8]


def test_numbered_lists_keep_their_start_and_their_paragraphs(tmp_path: Path) -> None:
    read = slide(tmp_path, "3. Audience\n\n   Who sees it.\n\n4) Tags\n")
    items = only(Items, read.blocks)
    assert (items.ordered, items.start) == (True, 3)
    assert [plain(item.spans) for item in items.items] == ["Audience", "Tags"]
    assert plain(only(Paragraph, items.items[0].blocks).spans) == "Who sees it."
    assert items.items[0].blocks[0].line == 7


def test_a_list_may_follow_its_sentence(tmp_path: Path) -> None:
    read = slide(tmp_path, "Take:\n- a\n- b\nand more\n\nDone\n")
    assert names(read.blocks) == ["Paragraph", "Items", "Paragraph"]
    assert plain(only(Items, read.blocks).items[1].spans) == "b and more"


def test_a_number_inside_a_sentence_is_no_list(tmp_path: Path) -> None:
    read = slide(tmp_path, "In the year\n2011. That was then.\n")
    assert names(read.blocks) == ["Paragraph"]


def test_kinds_of_lists_do_not_mix(tmp_path: Path) -> None:
    read = slide(tmp_path, "- a\n1. b\n")
    assert [items.ordered for items in read.blocks if isinstance(items, Items)] == [False, True]


def test_check_and_cross(tmp_path: Path) -> None:
    items = only(Items, slide(tmp_path, "- [x] yes\n- [ ] no\n- [X] also\n- [y] word\n").blocks)
    assert [(item.mark, plain(item.spans)) for item in items.items] == [
        ("check", "yes"), ("cross", "no"), ("check", "also"), ("", "[y] word"),
    ]  # fmt: skip


def test_an_item_may_hold_a_quote_a_fence_and_a_table(tmp_path: Path) -> None:
    quote, fence, table = "> b", "```py\n  c\n    d\n  ```", "| e | f |\n  |---|---|\n  | g | h |"
    text = f"- a\n\n  {quote}\n\n  {fence}\n\n  {table}\n\n- i\n"
    items = only(Items, slide(tmp_path, text).blocks)
    assert names(items.items[0].blocks) == ["Quote", "Code", "Table"]
    assert only(Code, items.items[0].blocks).text == "c\n  d"
    assert len(items.items) == 2


def test_a_quote_and_who_said_it(tmp_path: Path) -> None:
    for cite in ("> — *Ana Roy*, 2012", ">\n> -- *Ana Roy*, 2012"):
        quote = only(Quote, slide(tmp_path, f"> One map\n> of your family\n{cite}\n").blocks)
        assert plain(quote.cite) == "Ana Roy, 2012"
        assert plain(only(Paragraph, quote.blocks).spans) == "One map\nof your family"


def test_a_quote_may_hold_a_list(tmp_path: Path) -> None:
    quote = only(Quote, slide(tmp_path, "> Take\n> - a\n>   - b\n>\n> > inner\n").blocks)
    assert names(quote.blocks) == ["Paragraph", "Items", "Quote"]


def test_a_quote_of_a_name_alone(tmp_path: Path) -> None:
    quote = only(Quote, slide(tmp_path, "> — Ana\n").blocks)
    assert (quote.blocks, plain(quote.cite)) == ((), "Ana")


def test_tables(tmp_path: Path) -> None:
    read = slide(tmp_path, "| A | B | C |\n|:--|:-:|--:|\n| **d** | e `x|y` |\n| f | g | h | i |\n")
    table = only(Table, read.blocks)
    assert [plain(cell) for cell in table.header] == ["A", "B", "C"]
    assert [[plain(cell) for cell in row] for row in table.rows] == [
        ["d", "e x|y", ""],
        ["f", "g", "h"],
    ]
    assert table.align == ("left", "center", "right")
    assert read.layout == "table"


def test_a_table_without_rows(tmp_path: Path) -> None:
    table = only(Table, slide(tmp_path, "| A | B |\n|---|---|\n").blocks)
    assert (table.rows, table.align) == ((), ("", ""))


def test_code_with_its_language_and_lit_lines(tmp_path: Path) -> None:
    code = only(Code, slide(tmp_path, "```python {2,4-5,-,9-}\na\n\nb <c>\n```\n").blocks)
    assert (code.language, code.text, sorted(code.lit)) == ("python", "a\n\nb <c>", [2, 4, 5, 9])
    assert only(Code, slide(tmp_path, "~~~\na\n~~~\n").blocks).language == ""


def test_indented_code(tmp_path: Path) -> None:
    code = only(Code, slide(tmp_path, "text\n\n    a <b> & c\n    d\n").blocks)
    assert code.text == "a <b> & c\nd"


def test_a_fence_that_is_never_closed(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A\n\n```py\nx = 1\n\n---\n\n# B\n")
    assert names(read.blocks) == ["Heading", "Code"]
    assert said(read) == [
        "7: The fenced block that begins here is never closed. "
        "Close it with a line of the same signs."
    ]


def test_the_source_line(tmp_path: Path) -> None:
    read = slide(tmp_path, "Source: **Roy**, 2011\n\n# A\n\nSources: more\n")
    assert names(read.blocks) == ["Heading", "Source", "Source"]
    source = read.blocks[1]
    assert isinstance(source, Source)
    assert source.spans == (Run("Roy", strong=True), Run(", 2011"))


def test_columns(tmp_path: Path) -> None:
    read = slide(
        tmp_path,
        "# A\n\n**One**\n\n- [ ] x\n\n<!-- kit: column -->\n\n**Two**\n\nSource: s\n",
    )
    assert names(read.blocks) == ["Heading", "Columns", "Source"]
    assert read.layout == "compare"
    assert [names(column) for column in only(Columns, read.blocks).columns] == [
        ["Paragraph", "Items"],
        ["Paragraph"],
    ]


def test_a_column_may_begin_before_the_first(tmp_path: Path) -> None:
    read = slide(
        tmp_path, "# A\n\n<!-- kit: column -->\n\none\n\n<!-- kit: column -->two\n\nthree\n"
    )
    assert [names(column) for column in only(Columns, read.blocks).columns] == [
        ["Paragraph"],
        ["Paragraph", "Paragraph"],
    ]
    assert names(slide(tmp_path, "# A\n\n<!-- kit: column -->\n").blocks) == ["Heading"]


def test_a_quick_question_shows_what_is_right_at_a_step_of_its_own(tmp_path: Path) -> None:
    read = slide(tmp_path, "```exercise\nIs it open?\n[(X)] yes\n[( )] no\n```\n")
    assert (read.steps, only(Exercise, read.blocks).reveal, read.title) == (1, 1, "Is it open?")
    assert said(slide(tmp_path, "```exercise\nIs it?\n[( )] yes\n[( )] no\n```\n")) == [
        "5: No answer of this question is marked as right. "
        "Put an X into its brackets: [(X)] or [[X]]."
    ]
    assert said(slide(tmp_path, "```exercise\nIs it?\n<script>1</script>\n[[open]]\n```\n")) == [
        "7: A question cannot hold a script. Take it out; marks and text remain."
    ]


def test_exercises_by_id_and_written_out(tmp_path: Path) -> None:
    assert only(Exercise, slide(tmp_path, "```exercise\nlock\n```\n").blocks).ref == "lock"
    read = slide(tmp_path, "```exercise\nIs it open?\n[(X)] yes\n[( )] no\n```\n")
    exercise = only(Exercise, read.blocks)
    assert (exercise.ref, exercise.question) == ("", "Is it open?\n[(X)] yes\n[( )] no")
    assert read.layout == "exercise"
    assert said(slide(tmp_path, "```exercise\n```\n")) == [
        "5: This block names no exercise. Write the exercise's id inside it."
    ]


@pytest.mark.parametrize("tag", ["<div class='x'>", "<span>", "<iframe src='http://x'/>"])
def test_html_is_a_problem_and_its_words_stay(tmp_path: Path, tag: str) -> None:
    read = slide(tmp_path, f"# A\n\none {tag}two</span> three\n")
    assert plain(only(Paragraph, read.blocks).spans) == "one two three"
    assert said(read)[0].startswith(f"7: HTML is not shown: {tag}")


def test_html_on_lines_of_its_own(tmp_path: Path) -> None:
    read = slide(tmp_path, "<div>\n\n- a\n\n</div>\n\n<!DOCTYPE x>\n")
    assert "Items" in names(read.blocks)
    assert said(read)[0].startswith("5: HTML is not shown: <div>")
    long = slide(tmp_path, f"<a title='{'x' * 100}'>\n")
    assert len(said(long)[0]) < 140


def test_a_rule_inside_a_slide_is_reported(tmp_path: Path) -> None:
    read = slide(tmp_path, "a\n***\nb\n\n- c\n* * *\n")
    assert names(read.blocks) == ["Paragraph", "Paragraph", "Items"]
    assert [line.split(":")[0] for line in said(read)] == ["6", "10"]


def test_a_heading_underlined(tmp_path: Path) -> None:
    read = slide(tmp_path, "One\n===\n\nTwo\n-----\ntext\n")
    assert names(read.blocks) == ["Heading", "Heading", "Paragraph"]


def test_a_mark_of_a_step_is_taken_from_the_words(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A { .step }\n\nB { .step #x }\n\n- c\n- d { .step }\n\n{x} e\n")
    assert [block.step for block in read.blocks] == [1, 2, 0, 0]
    assert [item.step for item in only(Items, read.blocks).items] == [0, 3]
    assert read.steps == 3
    assert said(read) == ["7: “#x” means nothing here."]


def test_lines_of_words_that_come_twice(tmp_path: Path) -> None:
    read = slide(tmp_path, "- yes\n- yes\n\nyes\n")
    assert [item.line for item in only(Items, read.blocks).items] == [5, 6]
    assert only(Paragraph, read.blocks).line == 8


def test_references_are_links_of_their_own_slide(tmp_path: Path) -> None:
    read = slide(tmp_path, "[a][b]\n\n[b]: https://x.org\n")
    assert only(Paragraph, read.blocks).spans == (Run("a", href="https://x.org"),)


def test_marks_that_are_none_of_ours(tmp_path: Path) -> None:
    read = slide(tmp_path, "> a\n>\n> ```py\n> b\n> ```\n\n- c\n\n  <!-- kit: column -->\n")
    assert "Quote" in names(read.blocks) or "Columns" in names(read.blocks)


def test_an_exercise_knows_its_kind_and_title_from_the_kit() -> None:
    from workshop.kit.opening import open_kit
    from workshop.slides.deck import open_deck

    kit = open_kit(SMALL)
    head = replace(kit.exercises[0], kind="quiz")
    deck = open_deck(SMALL / "modules" / "01-doors.md", replace(kit, exercises=(head,)))
    found = only(Exercise, deck.slide(5).blocks)
    assert (found.ref, found.kind, found.title) == (head.id, "quiz", head.title.get("en"))


def test_an_exercise_that_the_kit_does_not_have() -> None:
    from workshop.kit.opening import open_kit
    from workshop.slides.deck import open_deck

    kit = open_kit(SMALL)
    made = open_deck(SMALL / "modules" / "01-doors.md", replace(kit, exercises=(
        replace(kit.exercises[0], id="look"),
    )))  # fmt: skip
    assert said(made.slide(5)) == ["62: This kit has no exercise “lock”. Did you mean “look”?"]


def test_a_line_break_with_a_backslash_in_code_stays(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A\n\none \\\\\ntwo\n")
    assert names(read.blocks) == ["Heading", "Paragraph"]


def test_code_that_a_list_did_not_mean(tmp_path: Path) -> None:
    read = slide(tmp_path, "    - indented\n")
    assert names(read.blocks) == ["Code"]


def test_a_step_on_an_item_with_paragraphs(tmp_path: Path) -> None:
    read = slide(tmp_path, "- a { .step }\n\n  b\n\n- c\n")
    assert [item.step for item in only(Items, read.blocks).items] == [1, 0]
