"""Settings, notes, facts, layouts and steps: what stands beside a slide's words."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.slides.decks import SMALL, names, said, slide
from workshop.kit.kit import Fact, Kit, Text
from workshop.kit.opening import open_kit
from workshop.slides.blocks import Items, Paragraph, Prompt, Source, plain
from workshop.slides.notes import channels_of, notes_text
from workshop.slides.settings import minutes_of


def test_settings_of_a_slide(tmp_path: Path) -> None:
    read = slide(
        tmp_path,
        "<!-- kit: layout=quote minutes=4 optional title=\"A few words\" label='C2' ground=ink\n"
        "steps full facts=F1,F2 -->\n\n> a\n",
    )
    assert (read.layout, read.minutes, read.optional, read.full) == ("quote", 4, True, True)
    assert (read.title, read.label, read.ground) == ("A few words", "C2", "ink")
    assert (read.facts, read.mark) == (("F1", "F2"), "1")


def test_several_comments_are_one(tmp_path: Path) -> None:
    read = slide(
        tmp_path, "<!-- kit: minutes=4 -->\n\n# A\n\n<!-- kit: optional minutes=5 title=B -->"
    )
    assert (read.minutes, read.optional, read.title) == (5, True, "B")


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ("layout=compair", "5: There is no layout “compair”. Did you mean “compare”?"),
        ("minuts=4", "5: “minuts” is not a setting of a slide. Did you mean “minutes”?"),
        (
            "minutes=soon",
            "5: minutes=soon is not a number of minutes. Write minutes=4 or minutes=2.5.",
        ),
        ("minutes", "5: “minutes” needs a value. Write minutes=4 or minutes=2.5."),
        ("title=", '5: “title” needs a value. Write title="A few words".'),
        (
            "optional=perhaps",
            "5: “optional” is on or off. Write optional alone to switch it on.",
        ),
        ("ground=grey", "5: There is no ground “grey”. Use one of: paper, ink."),
        ("minutes=4\nxyz", "6: “xyz” is not a setting of a slide. Use one of: "),
        ('"', '5: “"” is not a setting of a slide. Use one of: '),
    ],
)
def test_settings_that_are_not_known(tmp_path: Path, settings: str, problem: str) -> None:
    read = slide(tmp_path, f"<!-- kit: {settings} -->\n\n# A\n\nb\n")
    assert len(said(read)) == 1
    assert said(read)[0].startswith(problem)
    assert names(read.blocks) == ["Heading", "Paragraph"]


def test_flags_may_be_switched_off(tmp_path: Path) -> None:
    read = slide(tmp_path, "<!-- kit: optional steps=off full=no ground=paper -->\n\n- a\n")
    assert (read.optional, read.steps, read.full, read.ground) == (True, 0, False, "paper")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("4", 4), ("2.5", 2.5), ("5m", 5), ("5 min", 5), ("90s", 1.5), ("1h", 60), ("x", None)],
)
def test_minutes(text: str, minutes: float | None) -> None:
    assert minutes_of(text) == minutes


# ---------------------------------------------------------------------------------------- notes


def test_the_closing_comment_is_the_notes(tmp_path: Path) -> None:
    read = slide(
        tmp_path,
        "# A\n\n<!-- a remark -->\n\ntext\n\n<!--\n  Welcome.\n\n  Ask: Who?\n  Say: Well.\n-->\n",
    )
    assert read.notes == "Welcome.\n\nAsk: Who?\nSay: Well."
    assert read.channels == {"say": ("Welcome.", "Well."), "ask": ("Who?",)}


def test_settings_may_follow_the_notes(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A\n\n<!-- Ask: Who? -->\n\n<!-- kit: minutes=4 -->\n")
    assert (read.notes, read.minutes) == ("Ask: Who?", 4)


def test_a_comment_in_the_middle_is_no_notes(tmp_path: Path) -> None:
    assert slide(tmp_path, "# A\n\n<!-- a remark -->\n\ntext\n").notes == ""


def test_a_comment_that_is_never_closed(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A\n\n<!-- a remark\n\n---\n\n# B\n")
    assert said(read) == ["7: The comment that begins here is never closed. Close it with “-->”."]
    assert read.notes == "a remark"


def test_channels() -> None:
    notes = "One.\ntwo\n\nthree\nAsk: four\n\nfive\nDo:\nsix\nMaterials: seven\nObjection: eight\n"
    assert channels_of(notes) == {
        "say": ("One.\ntwo", "three"),
        "ask": ("four", "five"),
        "do": ("six",),
        "materials": ("seven",),
        "objection": ("eight",),
    }
    assert channels_of("") == {}
    assert channels_of("Asking: no channel") == {"say": ("Asking: no channel",)}


def test_notes_lose_their_margin() -> None:
    assert notes_text(" one\n    two\n      three\n ") == "one\ntwo\n  three"


# ---------------------------------------------------------------------------------------- facts


def sources(read: tuple[object, ...]) -> list[str]:
    return [plain(block.spans) for block in read if isinstance(block, Source)]


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return replace(open_kit(SMALL), folder=tmp_path.resolve())


def test_a_source_line_made_from_facts(tmp_path: Path, kit: Kit) -> None:
    read = slide(tmp_path, "<!-- kit: facts=F1,F2,F1 -->\n\n# A\n", kit)
    assert sources(read.blocks) == ["Roy, 2011. 44 people in Canada. Lea, 2012. 20 people."]
    assert read.problems == ()


def test_sources_that_are_no_sentences_are_set_apart(tmp_path: Path, kit: Kit) -> None:
    facts = {**kit.facts, "F9": Fact("F9", Text(), Text({"": "Ana, 2013"}))}
    read = slide(tmp_path, "<!-- kit: facts=F1,F9 -->\n\n# A\n", replace(kit, facts=facts))
    assert sources(read.blocks) == ["Roy, 2011. 44 people in Canada; Ana, 2013"]


def test_a_source_line_of_its_own_comes_first(tmp_path: Path, kit: Kit) -> None:
    read = slide(tmp_path, "<!-- kit: facts=F1 -->\n\n# A\n\nSource: mine\n", kit)
    assert sources(read.blocks) == ["mine"]


@pytest.mark.parametrize(
    ("fact", "problem"),
    [
        ("F8", "5: The register has no fact “F8”. Use one of: F1"),
        ("F3", "5: The fact “F3” is not verified and may not be printed."),
        ("F9", "5: The fact “F9” has no source line."),
    ],
)
def test_facts_that_may_not_be_used(tmp_path: Path, kit: Kit, fact: str, problem: str) -> None:
    facts = {**kit.facts, "F9": Fact("F9", Text(), Text())}
    read = slide(tmp_path, f"<!-- kit: facts={fact} -->\n\n# A\n", replace(kit, facts=facts))
    assert said(read)[0].startswith(problem)
    assert sources(read.blocks) == []


def test_an_unknown_fact_of_a_long_register(tmp_path: Path, kit: Kit) -> None:
    facts = {f"F{n}": Fact(f"F{n}", Text(), Text()) for n in range(20)}
    read = slide(tmp_path, "<!-- kit: facts=X -->\n\n# A\n", replace(kit, facts=facts))
    assert "facts.yaml" in said(read)[0]


# -------------------------------------------------------------------------------------- layouts


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("# A\n\nb\n", "statement"),
        ("b\n", "statement"),
        ("<!-- only notes -->\n", "blank"),
        ("# A\n\n- b\n", "steps"),
        ("# A\n\n1. b\n", "steps"),
        ("# A\n\n> b\n", "quote"),
        ("# A\n\n| a | b |\n|---|---|\n| c | d |\n", "table"),
        ("# A\n\n```\nb\n```\n", "code"),
        ("# A\n\n```chart\nkind: bars\nseries: [{values: [1]}]\n```\n", "chart"),
        ("# A\n\n![b](b.png)\n", "picture"),
        ("# A\n\nx <!-- kit: column --> y\n", "compare"),
        ("# A\n\n```exercise\nlock\n```\n", "exercise"),
        ("![a](b.mp4)\n", "clip"),
        ("- ![a](b.mp4)\n", "steps"),
        ("words ![a](b.mp4)\n", "picture"),
        ("<!-- kit: layout=title -->\n\n# A\n", "title"),
        ("<!-- kit: layout=blank -->\n\n# A\n", "blank"),
        ("<!-- kit: layout=break minutes=15 -->\n\n# Back at 10:40\n", "break"),
    ],
)
def test_a_layout_is_chosen_from_the_content(tmp_path: Path, text: str, layout: str) -> None:
    read = slide(tmp_path, text)
    assert read.layout == layout
    assert (read.number is None) == (layout in ("title", "clip", "exercise"))


@pytest.mark.parametrize(
    "layout", ["steps", "compare", "chart", "table", "code", "picture", "quote", "clip"]
)
def test_a_layout_that_has_nothing_to_show(tmp_path: Path, layout: str) -> None:
    read = slide(tmp_path, f"<!-- kit: layout={layout} -->\n\n# A\n")
    assert read.layout == layout
    assert [(p.line, p.severity) for p in read.problems] == [(5, "warning")]
    assert read.problems[0].hint is not None


def test_a_discussion(tmp_path: Path) -> None:
    read = slide(
        tmp_path,
        "<!-- kit: layout=discussion minutes=3 -->\n\nIn pairs\n\n# Which\ndoor?\n\nThen tell.\n",
    )
    assert names(read.blocks) == ["Paragraph", "Prompt", "Paragraph", "Paragraph"]
    assert read.blocks[1] == Prompt(read.blocks[1].spans, 3.0, line=9)  # type: ignore[attr-defined]
    assert read.title == "Which"
    assert names(slide(tmp_path, "<!-- kit: layout=discussion -->\n\nWhy?\n").blocks) == [
        "Paragraph"
    ]


def test_labels(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "kit"))
    kit = open_kit(folder)
    for text, label in {
        "![a](../media/clips/test.mp4)": "c1",
        "<!-- kit: label=C1 -->\n\n![a](../media/clips/test.mp4)": "C1",
        "![a](../media/clips/none.mp4)": "Clip",
        "```exercise\nlock\n```": "lock",
        "```exercise\nOpen?\n[(X)] yes\n```": "Exercise",
        "<!-- kit: layout=title -->\n\n# A": "Title",
        "# A": "",
    }.items():
        assert slide(folder / "modules", text, kit).label == label, text


def test_titles(tmp_path: Path) -> None:
    kit = replace(open_kit(SMALL), folder=tmp_path.resolve())
    for text, title in {
        "text\n\n## A\nb": "A",
        "![The clip](a.mp4)": "The clip",
        "```exercise\nlock\n```": "Lock the door",
        "> Some\n> words": "Some words",
        "x " * 60: "x " * 39 + "x…",
        "- a": "",
        "# A\n\n<!-- kit: column -->\n\n## B": "A",
        "a <!-- kit: column --> b": "a",
    }.items():
        assert slide(tmp_path, text, kit).title == title, text


# ---------------------------------------------------------------------------------------- steps


def steps(blocks: tuple[object, ...]) -> list[int]:
    return [item.step for block in blocks if isinstance(block, Items) for item in block.items]


def test_a_plain_list_stands_at_once(tmp_path: Path) -> None:
    read = slide(tmp_path, "- a\n- b\n")
    assert (read.steps, steps(read.blocks)) == (0, [0, 0])


def test_items_one_by_one(tmp_path: Path) -> None:
    read = slide(tmp_path, "<!-- kit: steps -->\n\n- a\n  - b\n- c\n\nd\n\n1. e\n\nf { .step }\n")
    assert (read.steps, steps(read.blocks)) == (4, [1, 2, 3])
    assert [block.step for block in read.blocks] == [0, 0, 0, 4]


def test_the_layout_steps_lights_one_item_after_the_other(tmp_path: Path) -> None:
    for flag in ("", " steps"):
        read = slide(
            tmp_path, f"<!-- kit: layout=steps{flag} -->\n\n1. a\n2. b\n3. c\n\nd {{ .step }}\n"
        )
        assert (read.steps, steps(read.blocks)) == (3, [0, 0, 0])
        assert read.blocks[1].step == 3


def test_items_in_columns_and_steps_on_other_blocks(tmp_path: Path) -> None:
    read = slide(
        tmp_path,
        "<!-- kit: steps -->\n\n- a\n\n<!-- kit: column -->\n\n- b\n\n```py { .step }\nc\n```\n",
    )
    columns = read.blocks[0].columns  # type: ignore[attr-defined]
    assert [steps(column) for column in columns] == [[1], [2]]
    assert columns[1][1].step == 3
    assert read.steps == 3


def test_a_picture_may_be_a_step(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A\n\n![b](b.png){ .step }\n\n![c](c.png) { .step }\n")
    assert [block.step for block in read.blocks] == [0, 1, 2]


def test_paragraph_lines(tmp_path: Path) -> None:
    read = slide(tmp_path, "# A\n\nb\n")
    assert [b.line for b in read.blocks if isinstance(b, Paragraph)] == [7]
    assert read.line == 5
