"""A module before it is cut: its front matter, and the dialect it is written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop.kit.source import Source, open_source
from workshop.kit.text import plain


def source(tmp_path: Path, text: str) -> Source:
    (tmp_path / "a.md").write_text(text)
    return open_source(tmp_path / "a.md")


def test_front_matter_at_the_very_top(tmp_path: Path) -> None:
    read = source(tmp_path, "---\nid: a\ntitle: on\n---\n\n# One\n\n---\n\n# Two\n")
    assert plain(read.front) == {"id": "a", "title": "on"}
    assert read.line == 5
    assert [piece.line for piece in read.slices()] == [5, 9]
    assert read.problems == ()


def test_dots_close_front_matter_too(tmp_path: Path) -> None:
    assert plain(source(tmp_path, "---\ntitle: a\n...\n# One").front) == {"title": "a"}


def test_front_matter_may_be_all_there_is(tmp_path: Path) -> None:
    read = source(tmp_path, "---\ntitle: a\n---")
    assert plain(read.front) == {"title": "a"}
    assert list(read.slices()) == []


def test_a_deck_may_begin_with_a_separator(tmp_path: Path) -> None:
    for text in ("---\n\n# One\n\n---\n\n# Two\n", "---\n\n# One\n", "---\nSome words\n---\n\nx\n"):
        read = source(tmp_path, text)
        assert plain(read.front) == {}
        assert read.problems == ()
        assert list(read.slices())


def test_broken_front_matter_has_its_place_and_the_slides_go_on(tmp_path: Path) -> None:
    read = source(tmp_path, "---\nid: a\ntitle: b: c\n---\n\n# One\n")
    assert (read.problems[0].line, read.problems[0].column) == (3, 9)
    assert read.problems[0].hint is not None
    assert len(list(read.slices())) == 1


def test_front_matter_that_is_never_closed(tmp_path: Path) -> None:
    read = source(tmp_path, "---\nid: a\n\n# One\n")
    assert (read.problems[0].line, read.problems[0].rule) == (1, "slides.front")


def test_front_matter_that_is_no_mapping(tmp_path: Path) -> None:
    read = source(tmp_path, '---\n"id: a\nb: c"\n---\n\n# One\n')
    assert read.problems[0].rule == "slides.front"
    assert len(list(read.slices())) == 1


def test_a_module_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("# Caf\n\né".encode("latin-1"))
    read = open_source(tmp_path / "a.md")
    assert (read.problems[0].line, read.problems[0].rule) == (3, "file.encoding")
    assert list(read.slices()) == []


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("# One\n", "own"),
        ("---\nmarp: true\n---\n\n# One\n", "marp"),
        ("---\nmarp: false\n---\n\n# One\n", "own"),
        ("---\ndialect: Marp\n---\n\n# One\n", "marp"),
        ("---\ndialect: reveal.js\n---\n\n# One\n", "reveal"),
        ("---\nhighlighter: shiki\n---\n\n# One\n", "slidev"),
        ("# One\n\n---\nlayout: center\n---\n\n# Two\n", "slidev"),
        ("# One\n\n<v-clicks>\n\n- a\n\n</v-clicks>\n", "slidev"),
        ("# One\n\n::right::\n\nb\n", "slidev"),
        ("# One\n\nNote:\nsay\n", "reveal"),
        ("# One\n\nNotes: say\n", "reveal"),
        ("# One\n\n<!-- .slide: data-background='red' -->\n", "reveal"),
        ("# One\n\nSee the release notes: v2\n", "own"),
        ("# One\n\nNoted: well\n", "own"),
        ("<!-- kit: minutes=4 -->\n\n# One\n\nNote: this stays\n", "own"),
        ("---\nid: a\n---\n\n# One\n\nNote: this stays\n", "own"),
        ("theme: Next, 1\nfooter: x\n\n# One\n\n^ say\n", "deckset"),
        ("# One\n\n^ say\n", "own"),
        ("Word: this is no setting\n\n# One\n", "own"),
        ("# One\n\n::: notes\nsay\n:::\n", "pandoc"),
        ("# One\n\n:::: {.columns}\n::: {.column width=40%}\n", "pandoc"),
        ("# One\n\n. . .\n\nTwo\n", "pandoc"),
    ],
)
def test_a_dialect_is_known_by_its_marks(tmp_path: Path, text: str, dialect: str) -> None:
    read = source(tmp_path, text)
    assert read.dialect == dialect
    assert read.problems == ()


def test_decksets_settings_are_no_slide(tmp_path: Path) -> None:
    read = source(tmp_path, "theme: Next, 1\nbuild-lists: true\n\n# One\n")
    assert plain(read.front) == {"theme": "Next, 1", "build-lists": "true"}
    assert next(read.slices()).text.strip() == "# One"
    assert plain(source(tmp_path, "theme: x").front) == {"theme": "x"}


@pytest.mark.parametrize("word", ["markp", "[marp]"])
def test_an_unknown_dialect_is_a_problem(tmp_path: Path, word: str) -> None:
    read = source(tmp_path, f"---\ndialect: {word}\n---\n\n# One\n")
    assert read.dialect == "own"
    assert (read.problems[0].line, read.problems[0].rule) == (2, "slides.dialect")


@pytest.mark.parametrize(
    "slide",
    [
        "# One",
        "<!-- kit: layout=title -->\n\n# One",
        "# One\n\nTwo",
        "# One\n\n- a\n- b",
        "# Trust: what it takes",
        "# one: a remark\n\n# One",
    ],
)
def test_front_matter_that_runs_on_into_a_slide_is_told_where_it_begins(
    tmp_path: Path, slide: str
) -> None:
    read = source(tmp_path, f"---\nid: a\n\n{slide}\n\n---\n\n# Two\n")
    assert [(p.line, p.rule) for p in read.problems] == [(1, "slides.front")]


def test_a_remark_in_front_matter_is_no_slide(tmp_path: Path) -> None:
    read = source(tmp_path, "---\nid: a\n\n# A remark\ntitle: b\n---\n\n# One\n")
    assert read.problems == ()
    assert plain(read.front) == {"id": "a", "title": "b"}


@pytest.mark.parametrize(
    "remark",
    ["# minutes: 20", "# A remark", "# One\n# Two", "# minutes: 20\n", "exercises:\n\n# ours\n- b"],
)
def test_a_remark_may_end_front_matter(tmp_path: Path, remark: str) -> None:
    read = source(tmp_path, f"---\nid: a\nlang: fr\n\n{remark}\n---\n\n# One\n")
    assert read.problems == ()
    front = plain(read.front)
    assert (front["id"], front["lang"]) == ("a", "fr")
    assert [piece.text.strip() for piece in read.slices()] == ["# One"]


def test_front_matter_that_is_broken_before_a_remark_is_told_where_it_is_broken(
    tmp_path: Path,
) -> None:
    read = source(tmp_path, "---\nid: a\ntitle: b: c\n\n# minutes: 20\n---\n\n# One\n")
    assert [(p.line, p.column) for p in read.problems] == [(3, 9)]
