"""Cutting: where a slide ends, never inside fences and comments; what a page is, by its lines."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from workshop.kit.outline import Comment, Fence, outline
from workshop.kit.scan import Slice, cut, kind_of, kinds
from workshop.kit.text import plain

HERE = Path("a.md")


def pieces(text: str, any_rule: bool = False) -> list[Slice]:
    return list(cut(text, HERE, any_rule=any_rule))


# The interop cases of decks as people write them, with the number of slides they meant.
INTENDED = {
    "A, a closing comment": ("# One\n\n---\n\n# Two\n\n<!-- note -->\n", 2),
    "B, no empty line after": ("# One\n\n---\n# Two\n\n---\n\n# Three\n", 3),
    "C, no empty line before": ("# One\ntext\n---\n\n# Two\n", 2),
    "E, Slidev's settings": ("# One\n\n---\nlayout: center\n---\n\n# Two\n", 2),
    "F, a note paragraph": ("# One\n\nNote: say it\n\n---\n\n# Two\n", 2),
    "G, notes in the text": ("# One\n\nSee the release notes: v2\n\n---\n\n# Two\n", 2),
    "H, inside a fence": ("# One\n\n```\n\n---\n\n```\n\n---\n\n# Two\n", 2),
    "J, another rule": ("# One\n\n***\n\nmore\n\n---\n\n# Two\n", 2),
    "K, four dashes": ("# One\n\n----\n\n# Two\n", 2),
    "L, inside a comment": ("# One\n\n<!--\na\n\n---\n\nb\n-->\n\n---\n\n# Two\n", 2),
    "P, an exercise": ("# One\n\n```exercise\nlock\n```\n\n---\n\n# Two\n", 2),
    "M, a directive": ("# One\n\n<!-- duration: 5m -->\n\n---\n\n# Two\n", 2),
    "N, a div of notes": ("# One\n\n::: notes\nsay\n:::\n\n---\n\n# Two\n", 2),
    "O, a hat of notes": ("# One\n\n^ say\n\n---\n\n# Two\n", 2),
    "tildes around backticks": ("~~~~\n```\n\n---\n\n~~~\n~~~~\n\n---\n\nTwo\n", 2),
    "an open fence": ("# One\n\n```python\nx\n\n---\n\n# Two\n", 2),
    "an open comment": ("# One\n\n<!-- a\n\n---\n\n# Two\n", 2),
    "a comment in code": ("Use `<!--` here\n\n---\n\n# Two -->\n", 2),
    "nothing before and after": ("---\n\n# One\n\n---\n\n# Two\n\n---\n", 2),
    "an empty one between": ("One\n\n---\n\n---\n\nThree\n", 3),
    "a heading with a line under it": ("One\n---\ntext\n", 1),
    "a long line under a heading": ("One\n-------\n\ntext\n", 1),
    "windows": ("# One\n\n---  \n\n# Two", 2),
    "nothing": ("\n\n", 0),
}


@pytest.mark.parametrize("case", INTENDED)
def test_the_slides_that_were_meant(case: str) -> None:
    text, count = INTENDED[case]
    assert len(pieces(text)) == count


def test_marp_ends_slides_at_other_rules_too() -> None:
    text = "One\n\n***\n\nTwo\n\n___\n\nThree\n\n---\n\nFour\n"
    assert len(pieces(text, any_rule=True)) == 4


def test_every_slide_keeps_its_first_line() -> None:
    text = "One\n\n---\n\nTwo\n\n```\n\n---\n\n```\n\n---\nlayout: x\n---\n\nThree\n"
    found = pieces(text)
    lines = text.split("\n")
    assert [piece.line for piece in found] == [1, 4, 16]
    assert [lines[piece.line] for piece in found] == ["", "Two", "Three"]
    assert found[2].settings is not None
    assert plain(found[2].settings) == {"layout": "x"}


@pytest.mark.parametrize("case", ["B, no empty line after", "C, no empty line before"])
def test_a_missing_empty_line_is_a_warning(case: str) -> None:
    problems = [p for piece in pieces(INTENDED[case][0]) for p in piece.problems]
    assert [(p.line, p.rule, p.severity) for p in problems] == [
        (3, "slides.separator", "warning"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "block", ["# Two\ntext: a\n", "text\n", "key: [\n", "- a\n", "key: a\n\nb: c\n"]
)
def test_what_is_no_mapping_is_no_settings(block: str) -> None:
    found = pieces(f"One\n\n---\n{block}---\n\nThree\n")
    assert all(piece.settings is None for piece in found)


def test_fences_without_end_take_no_time() -> None:
    began = time.perf_counter()
    pieces("".join(f"```{'a' * (n % 7)}b\nx\n\n---\n\n" for n in range(20_000)))
    pieces("<!-- a\n\n---\n\n" * 20_000)
    assert time.perf_counter() - began < 5


# ------------------------------------------------------------------------------------ the outline


def test_fences_leave_a_mark_and_lines_keep_their_number() -> None:
    seen = outline("a\n```py x\nb\nc\n```\n<!-- d\ne -->\n- f\n  ~~~\n  g\n  ~~~\nh", 10)
    assert seen.text == "a\n\ue0000\ue001\n\n\n\n\n\n- f\n  \ue0002\ue001\n\n\nh"
    assert seen.parts == (
        Fence(11, "py x", "b\nc"),
        Comment(15, " d\ne "),
        Fence(18, "", "g"),
    )
    assert seen.fences[0].word == "py"


def test_the_comment_that_closes_a_slide() -> None:
    seen = outline("# A\n<!-- one -->\ntext <!-- two -->\n<!-- kit: x=1 -->\n<!-- three -->\n", 1)
    assert [(c.body.strip(), c.kit, c.last, c.alone) for c in seen.comments] == [
        ("one", False, False, True),
        ("two", False, True, False),
        ("x=1", True, True, True),
        ("three", False, True, True),
    ]


def test_what_is_not_closed_is_taken_to_the_end() -> None:
    assert outline("a\n```\nb\n", 1).fences == (Fence(2, "", "b", closed=False),)
    assert outline("a\n```", 1).fences == (Fence(2, "", "", closed=False),)
    assert outline("a <!-- b", 1).comments[0].closed is False


def test_signs_of_our_own_are_not_taken_from_the_text() -> None:
    assert outline("a \ue0007\ue001", 1).text == "a \ufffd7\ufffd"


# ------------------------------------------------------------------------------------ kinds


@pytest.mark.parametrize(
    ("text", "first", "kind"),
    [
        ("# A title", True, "title"),
        ("# A title\n\nand a word\n\n<!-- notes\n- a list in notes -->", True, "title"),
        ("# A title", False, ""),
        ("## Not a title", True, ""),
        ("# One\n\n# Two", True, ""),
        ("# A list\n\n- a", True, ""),
        ("# A\n\nb\n\nc\n\nd\n\ne", True, ""),
        ("<!-- kit: layout=title -->\n\n- a", False, "title"),
        ("text\n\n<!-- kit: layout=title -->", False, "title"),
        ("<!-- kit: layout=statement -->\n\n# A", True, ""),
        ("<!-- kit: layout=titel -->\n\n# A", True, "title"),
        ("<!-- kit: minutes=4 -->\n\n![a](b.mp4)", False, "clip"),
        ("<!-- kit: layout=blank -->\n\n![a](b.mp4)", False, ""),
        ("![a](b.mp4){ loop }", False, "clip"),
        ("![a](b.png)", False, ""),
        ("```\n![a](b.mp4)\n```", False, ""),
        ("# A\n\n```exercise\nlock\n```", False, "exercise"),
        ("~~~ exercise\nlock\n~~~", False, "exercise"),
        ("````\n```exercise\nlock\n```\n````", False, ""),
        ("<!-- _class: lead -->\n\n# A", True, "title"),
        ("<!-- _class: lead -->\n\n# A", False, ""),
        ("<!-- class: title -->\n\n- A", False, "title"),
        ("", True, ""),
    ],
)
def test_what_a_page_is(text: str, first: bool, kind: str) -> None:
    assert kind_of(Slice(text, 1), first) == kind


def test_what_a_page_is_by_slidevs_settings() -> None:
    found = pieces("# A\n\n---\nlayout: cover\n---\n\nB\n\n---\nlayout: [x]\n---\n\nC\n")
    assert kinds(found) == ["title", "title", ""]
