"""Every example in the manual is read as it stands, and has nothing wrong with it."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

import workshop
from tests.exercises.samples import ROOT, SERGEANT
from workshop.cli import run
from workshop.exercises.kinds import kind_of
from workshop.exercises.reading import read_exercise
from workshop.kit.builtin import builtin_folder
from workshop.kit.opening import open_kit
from workshop.kit.plans import read_plan
from workshop.slides.deck import open_deck

MANUAL = Path(workshop.__file__).parent / "manual"
TODAY = date(2026, 11, 25)
FENCE = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:^(?:    .*)?\n)+", re.MULTILINE)


def examples(page: str) -> list[str]:
    """The fenced blocks of a page of the manual, in order."""
    return FENCE.findall((MANUAL / page).read_text(encoding="utf-8"))


def indented(page: str) -> list[str]:
    """The blocks of a page that are indented, because fences stand in them."""
    text = FENCE.sub("", (MANUAL / page).read_text(encoding="utf-8"))
    blocks = [block for block in INDENTED.findall(text) if "```" in block]
    return [re.sub(r"^    ", "", block, flags=re.MULTILINE).strip() + "\n" for block in blocks]


WHOLE = [text for text in examples("05-writing-an-exercise.md") if re.search(r"^kind:", text, re.M)]
SLIDES = [text for text in examples("04-writing-a-module.md") if not text.startswith(("---", "-"))]
SLIDES += indented("04-writing-a-module.md") + examples("06-clips.md")[1:]


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kit with all that the examples name."""
    folder = tmp_path_factory.mktemp("kit")
    for name in ("modules", "exercises", "media/motifs"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "media/clips").mkdir()
    (folder / "media/clips/c2-behind-the-curtain.mp4").write_bytes(b"a clip")
    return folder


@pytest.mark.parametrize("text", WHOLE, ids=[text.split("\n")[0] for text in WHOLE])
def test_an_exercise_is_sound(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    exercise, problems = read_exercise(path)
    assert [str(problem) for problem in problems] == []
    assert exercise is not None
    proof = kind_of(exercise.kind).prove(exercise, TODAY)
    assert [str(problem) for problem in proof.problems] == []


def test_each_kind_but_two_has_a_whole_example() -> None:
    assert [text.split("kind: ")[1].split("\n")[0] for text in WHOLE] == [
        "quiz", "conversation", "sort", "spot",
    ]  # fmt: skip


def with_section(text: str, section: str) -> str:
    """A file with one of its sections as in an example."""
    name = section.split(":")[0]
    pattern = re.compile(rf"^{name}:.*\n(?:[ \t#-].*\n|\n)*", re.MULTILINE)
    return pattern.sub("", text) + section


def test_the_parts_of_a_settings_exercise_are_read(tmp_path: Path) -> None:
    parts, room = [
        text for text in examples("05-writing-an-exercise.md") if text.startswith(("items", "room"))
    ]
    text = SERGEANT.read_text(encoding="utf-8")
    gym, rest = parts.removeprefix("items:\n").split("\n", 1)
    text = re.sub(r"^  gym:.*$", lambda _: gym, text, flags=re.MULTILINE)
    for section in [*re.split(r"^(?=\w)", rest, flags=re.MULTILINE)[1:], room]:
        text = with_section(text, section)
    shutil.copytree(SERGEANT.parent / "networks", tmp_path / "networks")
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    exercise, problems = read_exercise(tmp_path / "mine.yaml")
    assert [str(problem) for problem in problems] == []
    assert exercise is not None


def test_a_picture_with_regions_is_read(tmp_path: Path) -> None:
    [regions] = [t for t in examples("05-writing-an-exercise.md") if t.startswith("image:")]
    [spot] = [text for text in WHOLE if "kind: spot" in text]
    own = re.compile(r"^    shows:.*\n", re.MULTILINE)
    inside = "".join(f"    {line}\n" for line in regions.splitlines())
    text = own.sub(lambda _: inside, spot).replace("  gate:", "  note:")
    (tmp_path / "exercises").mkdir()
    shutil.copytree(ROOT / "media/motifs", tmp_path / "media/motifs")
    (tmp_path / "exercises/mine.yaml").write_text(text, encoding="utf-8")
    _, problems = read_exercise(tmp_path / "exercises/mine.yaml")
    assert [str(problem) for problem in problems] == []


@pytest.mark.parametrize("text", SLIDES, ids=[text.strip().split("\n")[0] for text in SLIDES])
def test_a_slide_has_no_problems(kit: Path, text: str) -> None:
    path = kit / "modules/mine.md"
    path.write_text(f"# Title\n\n---\n\n{text}", encoding="utf-8")
    deck = open_deck(path, open_kit(kit))
    assert [str(problem) for problem in deck.problems()] == []
    assert deck.slide(2).blocks


def test_the_head_of_a_module_has_no_problems(kit: Path) -> None:
    path = kit / "modules/02-your-own-account.md"
    [head] = [t for t in examples("04-writing-a-module.md") if t.startswith("---")]
    path.write_text(f"{head}\n# Our own\n", encoding="utf-8")
    opened = open_kit(kit).module("m2")
    assert opened is not None
    assert opened.problems == ()
    assert opened.minutes == 90


def test_a_fact_and_a_clip_are_read(kit: Path) -> None:
    [fact] = [t for t in examples("04-writing-a-module.md") if t.startswith("- id:")]
    (kit / "modules/facts.yaml").write_text(fact, encoding="utf-8")
    (kit / "media/catalogue.yaml").write_text(examples("06-clips.md")[0], encoding="utf-8")
    opened = open_kit(kit)
    assert "OURS" in opened.facts
    assert "c3" in opened.media
    assert [p for p in opened.problems if p.path.name in ("facts.yaml", "catalogue.yaml")] == []


def test_a_plan_has_no_problems(tmp_path: Path) -> None:
    [text] = examples("02-presenting.md")
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    plan = read_plan(tmp_path / "mine.yaml", open_kit(builtin_folder()))
    assert [str(problem) for problem in plan.problems] == []
    assert len(plan.items) == 5


def test_no_example_is_left_out() -> None:
    counted = {page.name: len(examples(page.name)) for page in MANUAL.glob("*.md")}
    assert {name: count for name, count in counted.items() if count} == {
        "02-presenting.md": 1,
        "04-writing-a-module.md": len(SLIDES) - len(indented("04-writing-a-module.md")) + 1,
        "05-writing-an-exercise.md": len(WHOLE) + 3,
        "06-clips.md": 2,
        "07-results-and-privacy.md": 1,
    }


def test_every_command_that_is_named_is_one() -> None:
    texts = [page.read_text(encoding="utf-8") for page in MANUAL.glob("*.md")]
    texts += [(ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CHANGELOG.md")]
    named = {
        tuple(word for word in found if word)
        for text in texts
        for found in re.findall(r"(?:^|[`/])workshop ([a-z]+)(?: (import|export))?", text, re.M)
    }
    assert ("quiz", "import") in named
    for words in sorted(named):
        with pytest.raises(SystemExit) as ended:
            run([*words, "--help"])
        assert ended.value.code == 0, words


def test_the_slides_and_the_module_of_the_readme_have_no_problems(kit: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.findall(r"^```markdown\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(found) == 2
    for written in found:
        path = kit / "modules/mine.md"
        path.write_text(written, encoding="utf-8")
        deck = open_deck(path, open_kit(kit))
        assert [str(problem) for problem in (*deck.head.problems, *deck.problems())] == []
