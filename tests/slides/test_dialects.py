"""Decks written for other programs: what they say is carried over, or reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kit.test_scan import INTENDED
from tests.slides.decks import deck, names, said
from workshop.slides.blocks import Columns, Items, Picture, plain
from workshop.slides.deck import Deck

NOTED = {
    "A, a closing comment": "note",
    "F, a note paragraph": "say it",
    "L, inside a comment": "a\n\n---\n\nb",
    "N, a div of notes": "say",
    "an open comment": "a",
}


@pytest.mark.parametrize("case", INTENDED)
def test_decks_have_the_slides_and_notes_that_were_meant(tmp_path: Path, case: str) -> None:
    text, count = INTENDED[case]
    made = deck(tmp_path, text)
    assert len(made) == max(count, 1)
    notes = [made.slide(page).notes for page in range(1, len(made) + 1)]
    assert "".join(notes) == NOTED.get(case, "")


def test_front_matter_is_no_slide(tmp_path: Path) -> None:
    made = deck(tmp_path, "---\ntheme: x\nkey: kept\n---\n\n# One\n\n---\n\n# Two\n")
    assert len(made) == 2
    assert said(made) == ["2: “theme” in the front matter is not carried over."]


def test_release_notes_are_no_notes(tmp_path: Path) -> None:
    made = deck(tmp_path, "# One\n\nNote: a\n\n---\n\n# Two\n\nSee the release notes: v2\n")
    assert made.source.dialect == "reveal"
    assert (made.slide(1).notes, made.slide(2).notes) == ("a", "")


def test_a_directive_is_no_note(tmp_path: Path) -> None:
    made = deck(tmp_path, "# One\n\n- a\n\n<!-- duration: 5m -->\n")
    assert (made.slide(1).notes, made.slide(1).minutes) == ("", 5)


# ----------------------------------------------------------------------------------------- marp


def marp(tmp_path: Path, text: str) -> Deck:
    return deck(tmp_path, f"---\nmarp: true\n---\n\n{text}")


def test_marp_comments_are_notes_and_directives(tmp_path: Path) -> None:
    made = marp(
        tmp_path,
        "# A\n\n<!-- Say one -->\n\ntext\n\n<!-- _class: invert -->\n<!-- _paginate: false -->\n"
        "<!--\n_color: red\n_title: B\n-->\n<!-- Ask: two -->\n",
    )
    read = made.slide(1)
    assert read.notes == "Say one\n\nAsk: two"
    assert read.channels == {"say": ("Say one",), "ask": ("two",)}
    assert (read.ground, read.title) == ("ink", "B")
    assert [line.split(".")[0] for line in said(read)] == [
        "12: “paginate: false” is not carried over",
        "14: “color: red” is not carried over",
    ]


def test_marp_classes(tmp_path: Path) -> None:
    made = marp(
        tmp_path,
        "<!-- _class: lead -->\n\n# A\n\n---\n\n<!-- _class: lead other -->\n\n# B\n\n---\n\n"
        "<!-- class: quote -->\n\n> c\n\n---\n\n<!-- _class: lead -->\n\n- x\n",
    )
    assert [made.slide(page).layout for page in (1, 2, 3, 4)] == [
        "title", "statement", "quote", "statement",
    ]  # fmt: skip
    assert "class: other" in said(made.slide(2))[0]


def test_marp_stars_appear_one_by_one(tmp_path: Path) -> None:
    read = marp(tmp_path, "# A\n\n- a\n- b\n\n* c\n* d\n\n1) e\n\n1. f\n").slide(1)
    items = [[item.step for item in b.items] for b in read.blocks if isinstance(b, Items)]
    assert (items, read.steps) == ([[0, 0, 1, 2], [3, 0]], 3)


def test_stars_elsewhere_are_a_plain_list(tmp_path: Path) -> None:
    assert deck(tmp_path, "# A\n\n* c\n* d\n").slide(1).steps == 0


def test_marp_pictures(tmp_path: Path) -> None:
    read = marp(tmp_path, "# A\n\n![bg left:33% A door](a.png)\n\n![w:300 B](b.png)\n").slide(1)
    first, second = (block for block in read.blocks if isinstance(block, Picture))
    assert (first.full, first.alt, second.full, second.alt) == (True, "A door", False, "B")
    assert "“left:33%” is not carried over" in "".join(said(read))


def test_marp_settings_that_are_not_carried_over(tmp_path: Path) -> None:
    made = deck(
        tmp_path, "---\nmarp: true\nheadingDivider: 2\nstyle: x\n---\n\n# A\n\n***\n\n# B\n"
    )
    assert len(made) == 2
    assert [line.split(" ")[1] for line in said(made)] == ["“headingDivider”", "“style”"]


# --------------------------------------------------------------------------------------- slidev


def test_slidev(tmp_path: Path) -> None:
    made = deck(
        tmp_path,
        "# A\n\n---\nlayout: two-cols\ntransition: fade\ntitle: Named\nduration: 2min\n---\n\n"
        "# B\n\none\n\n::right::\n\n<v-clicks>\n\n- two\n\n</v-clicks>\n\n<!-- note -->\n\n---\n"
        "layout: odd\nclicks:\n---\n\n# C\n\n::bottom::\n\nx\n\n---\nlayout: default\n---\n\n# D\n",
    )
    assert made.source.dialect == "slidev"
    read = made.slide(2)
    assert (read.title, read.layout, read.minutes, read.notes) == ("Named", "compare", 2, "note")
    assert names(read.blocks) == ["Heading", "Columns"]
    assert [names(column) for column in read.blocks[1].columns] == [  # type: ignore[attr-defined]
        ["Paragraph"],
        ["Items"],
    ]
    assert [line.split(";")[0].split(" is not")[0] for line in said(read)] == [
        "5: “transition: fade”",
        "16: <v-clicks>",
        "20: </v-clicks>",
    ]
    assert len(said(made.slide(3))) == 3
    assert made.slide(4).problems == ()


# --------------------------------------------------------------------------------------- reveal


def test_reveal(tmp_path: Path) -> None:
    read = deck(
        tmp_path,
        '# A\n\n<!-- .slide: data-background="red" -->\n\n- a <!-- .element: class="fragment" -->\n'
        "- b\n\nc\n<!-- .element: class='fragment' -->\n\n<!-- .element: class='red' -->\n\n"
        "Note:\nSay it.\n\n```py\ncode\n```\n",
    ).slide(1)
    items = read.blocks[1]
    assert isinstance(items, Items)
    assert [item.step for item in items.items] == [1, 0]
    assert (plain(items.items[0].spans), read.blocks[2].step, read.steps) == ("a", 2, 2)
    assert read.notes == "Say it.\n\ncode"
    assert len(said(read)) == 2


def test_fragments_in_columns(tmp_path: Path) -> None:
    read = deck(
        tmp_path,
        "---\ndialect: reveal\n---\n\na\n\n<!-- .element: class='fragment' -->\n\n"
        "<!-- kit: column -->\n\nb\n",
    ).slide(1)
    assert isinstance(read.blocks[0], Columns)
    assert read.blocks[0].columns[0][0].step == 1
    early = deck(tmp_path, "<!-- .element: class='fragment' -->\n\na\n").slide(1)
    assert early.steps == 0


# -------------------------------------------------------------------------------------- deckset


def test_deckset(tmp_path: Path) -> None:
    made = deck(
        tmp_path,
        "theme: Next, 1\nfooter: x\n\n# A\n\n[.build-lists: true]\n[.background-color: #212121]\n\n"
        "- a\n- b\n\n^ Say one\n^ Ask: two\n\n---\n\n![left, fit](a.png)\n\n[.column]\n\nb\n\n"
        "[.build-lists: false]\n",
    )
    read = made.slide(1)
    assert (read.notes, read.steps) == ("Say one\n\nAsk: two", 2)
    assert "background-color" in said(read)[0]
    assert names(made.slide(2).blocks) == ["Columns"]
    assert made.slide(2).steps == 0


def test_deckset_builds_every_list(tmp_path: Path) -> None:
    assert deck(tmp_path, "build-lists: true\n\n# A\n\n- a\n- b\n").slide(1).steps == 2


# --------------------------------------------------------------------------------------- pandoc


def test_pandoc(tmp_path: Path) -> None:
    read = deck(
        tmp_path,
        "# A\n\nabove\n\n:::: {.columns}\n\n::: {.column width=40%}\n\none\n\n:::\n\n"
        "::: {.column}\n\ntwo\n\n:::\n\n::::\n\nbelow\n\n. . .\n\nlater\n\n"
        "::: incremental\n\n- a\n- b\n\n:::\n\n::: nonincremental\n\n- c\n\n:::\n\n"
        "::: odd\n\nkept\n\n:::\n\n:::\n\n::: notes\nSay it.\n\n. . .\n:::\n",
    ).slide(1)
    assert names(read.blocks) == [
        "Heading", "Paragraph", "Columns", "Paragraph", "Paragraph", "Items", "Paragraph",
    ]  # fmt: skip
    columns = read.blocks[2]
    assert isinstance(columns, Columns)
    assert [names(column) for column in columns.columns] == [["Paragraph"], ["Paragraph"]]
    assert read.blocks[4].step == 1
    items = read.blocks[5]
    assert isinstance(items, Items)
    assert [item.step for item in items.items] == [2, 3, 1]
    assert (read.steps, read.notes) == (3, "Say it.\n\n. . .")
    assert [line.split(" is not")[0] for line in said(read)] == ["40: “::: odd”"]


def test_a_pause_counts_in_our_own_steps_too(tmp_path: Path) -> None:
    read = deck(tmp_path, "# A\n\na\n\n. . .\n\nb\n\n. . .\n\nc\n").slide(1)
    assert [block.step for block in read.blocks] == [0, 0, 1, 2]
