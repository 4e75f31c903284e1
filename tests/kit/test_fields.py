"""Fields are read by name and type; what is wrong becomes a problem and a default."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.fields import Fields, Reading, as_number, nearest, suggestion
from workshop.kit.text import Scalar, parse_yaml


def fields(text: str) -> Fields:
    node, problems = parse_yaml(text, Path("a.yaml"))
    assert problems == ()
    return Reading(Path("a.yaml")).top(node)


def said(top: Fields) -> list[str]:
    return [f"{p.line}: {p.message} {p.hint or ''}".strip() for p in top.reading.problems]


def test_texts() -> None:
    top = fields("a: ' x '\nb: [p, q]\nc: one\nd:\n")
    assert top.text("a") == "x"
    assert top.texts("b") == ("p", "q")
    assert top.texts("c") == ("one",)
    assert top.text("d", "none") == "none"
    assert top.texts("e") == ()
    assert top.reading.problems == ()


def test_a_text_that_is_a_list_is_a_problem() -> None:
    top = fields("a: [x]\n")
    assert top.text("a", "none") == "none"
    assert said(top) == ["1: “a” should be one value."]


def test_localized_texts() -> None:
    top = fields("a: Hi\nb: {en: Hi, fr: Salut}\nc: [x]\nd: {en: [x]}\ne: [Hi, {fr: Salut}]")
    assert top.localized("a").get("fr") == "Hi"
    assert top.localized("b").get("fr") == "Salut"
    assert top.localized("c").get() == ""
    assert top.localized("d").get() == ""
    assert [text.get("fr") for text in top.localizeds("e")] == ["Hi", "Salut"]
    assert len(top.reading.problems) == 2


def test_numbers() -> None:
    top = fields("a: 4.5\nb: x\nc: -1\nd: 11\ne: 5.5\nf: 12\ng: 99\nh: 0\n")
    assert top.number("a") == 4.5
    assert top.number("b", 3) == 3
    assert top.number("c", 1, least=0) == 1
    assert top.number("d", 1, least=0, most=10) == 1
    assert top.number("g", 1, most=10) == 1
    assert top.whole("e", 5) == 5
    assert top.whole("f") == 12
    assert top.whole("z", 7) == 7
    assert said(top) == [
        "2: “b” should be a number, not “x”.",
        "3: “c” is -1, which is out of range. Use at least 0.",
        "4: “d” is 11, which is out of range. Use a number from 0 to 10.",
        "7: “g” is 99, which is out of range. Use at most 10.",
        "5: “e” should be a whole number.",
    ]


@pytest.mark.parametrize("text", ["nan", "inf", "1_000", "1e99", "", "a"])
def test_what_is_no_number(text: str) -> None:
    assert as_number(text) is None


def test_on_and_off() -> None:
    top = fields("a: on\nb: 'No'\nc: TRUE\nd: maybe\n")
    assert (top.yes_no("a"), top.yes_no("b"), top.yes_no("c")) == (True, False, True)
    assert top.yes_no("d", True) is True
    assert top.yes_no("e") is False
    assert said(top) == [
        "4: “d” should be on or off, not “maybe”. Write on, yes or true; or off, no or false."
    ]


def test_days() -> None:
    top = fields("a: 2026-05-02\nb: 2026-13-02\n")
    assert top.date("a") == date(2026, 5, 2)
    assert top.date("b") is None
    assert top.date("c") is None
    assert said(top)[0].startswith("2: “b” should be a day")


def test_choices() -> None:
    top = fields("a: bars\nb: barz\nc: zzz\n")
    assert top.choice("a", ("bars", "lines")) == "bars"
    assert top.choice("b", ("bars", "lines"), "lines") == "lines"
    assert top.choice("c", ("bars", "lines")) == ""
    assert top.choice("d", ("bars",), "bars") == "bars"
    assert said(top) == [
        "2: “b” cannot be “barz”. Did you mean “bars”?",
        "3: “c” cannot be “zzz”. Use one of: bars, lines.",
    ]


def test_a_required_field_that_is_missing_or_empty() -> None:
    top = fields("a:\nb: ''\n")
    top.text("a", required=True)
    assert top.text("b", "x", required=True) == ""
    top.mapping("c", required=True)
    assert said(top) == [
        "1: The key “a” is missing or empty.",
        "1: The key “c” is missing or empty.",
    ]
    assert top.reading.failed


def test_mappings_and_their_names() -> None:
    top = fields("a: {x: {k: 1}, y: {k: 2}}\nb: [{k: 3}, x]\nc: {p: q, r: [s]}\nd: {k: 4}\n")
    assert [(name.text, inner.number("k")) for name, inner in top.entries("a")] == [
        ("x", 1),
        ("y", 2),
    ]
    assert [inner.text("k") for inner in top.mappings("b")] == ["3", ""]
    assert [(name.text, value.text) for name, value in top.words("c")] == [("p", "q")]
    inner = top.mapping("d")
    assert inner is not None
    assert inner.number("k") == 4
    assert top.mapping("e") is None
    assert top.pairs("e") == ()
    assert said(top) == [
        "2: A mapping is expected here. Write “key: value” lines.",
        "3: “r” should be one value.",
    ]


def test_lists() -> None:
    top = fields("a: {x: y}\nb: [x, [y]]\n")
    assert top.items("a") == ()
    assert [node.text for node in top.scalars("b")] == ["x"]
    assert said(top) == [
        "1: “a” should be a list. Write [first, second], or one “- item” per line.",
        "2: “b” should be one value.",
    ]


def test_unknown_keys_are_reported_with_what_was_meant() -> None:
    top = fields("titel: x\nzzz: y\nkept: z\n")
    assert "title" not in top
    assert top.keys() == ("titel", "zzz", "kept")
    top.done(ignore=["kept"])
    assert said(top) == [
        "1: The key “titel” is not known here. Did you mean “title”?",
        "2: The key “zzz” is not known here. Use one of: title.",
    ]
    assert not top.reading.failed


def test_an_unknown_key_where_nothing_is_known() -> None:
    top = fields("x: y\n")
    top.done()
    assert said(top) == ["1: The key “x” is not known here. Remove it, or correct its spelling."]


def test_problems_about_a_key_stand_at_its_value() -> None:
    top = fields("a: 1\nbb: 2\n")
    top.problem("bb", "x.y", QT_TRANSLATE_NOOP("t", "No."), severity="warning")
    top.problem("c", "x.y", QT_TRANSLATE_NOOP("t", "No."))
    top.reading.problem(None, "x.y", QT_TRANSLATE_NOOP("t", "No."))
    assert [(p.line, p.column) for p in top.reading.problems] == [(2, 5), (1, 1), (0, 0)]


def test_nothing_to_read_is_an_empty_mapping() -> None:
    assert Reading(Path("a")).top(None).keys() == ()


def test_suggestions() -> None:
    assert nearest("Tittle", ["title", "minutes"]) == "title"
    assert nearest("xyz", ["title"]) == ""
    assert suggestion("x", []) is None


def test_a_scalar_with_its_place() -> None:
    assert fields("a: b").scalar("a") == Scalar("b", 1, 4)


def test_a_number_with_a_comma_is_told_how_to_write_it() -> None:
    top = fields("a: 4,5\nb: {within: 0,5}\n")
    top.number("a")
    inner = top.mapping("b")
    assert inner is not None
    inner.number("within")
    inner.done()
    assert said(top)[0].endswith("should be a number, not “4,5”. Write 4.5, with a point.")
    assert "with a point" in said(top)[1]
