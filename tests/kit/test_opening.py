"""A folder becomes a kit; what is broken in it is shown with its problems."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import workshop
from workshop.errors import KitError
from workshop.kit.builtin import builtin_folder
from workshop.kit.opening import kit_of, open_kit

KITS = Path(__file__).parents[1] / "kits"
SMALL = KITS / "small"


@pytest.fixture
def kit_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL, tmp_path / "kit"))


def test_the_small_kit() -> None:
    kit = open_kit(SMALL)
    assert kit.problems == ()
    assert kit.title.get("fr") == "Un petit ensemble"
    assert str(kit.subtitle) == "Two modules for the tests"
    assert kit.languages == ("en", "fr")
    assert "CC BY" in str(kit.credits)
    assert [module.id for module in kit.modules] == ["doors", "02-plain"]
    assert [exercise.id for exercise in kit.exercises] == ["lock"]
    assert list(kit.media) == ["c1", "dot"]
    assert list(kit.facts) == ["F1", "F2", "F3"]


def test_the_head_of_a_module() -> None:
    head = open_kit(SMALL).module("doors")
    assert head is not None
    assert head.problems == ()
    assert (head.number, head.minutes, str(head.extra)) == ("1", 30, "10 lab")
    assert head.title.get("fr") == "Portes"
    assert [str(words) for words in head.objectives] == ["Open a door", "Close it"]
    assert (head.exercises, head.clip, head.language) == (("lock",), "c1", "en")
    assert head.emblem == SMALL / "media" / "pictures" / "dot.png"
    assert (head.slides, head.clips) == (2, 1)


def test_a_module_without_front_matter_is_called_by_its_heading() -> None:
    head = open_kit(SMALL).module("02-plain")
    assert head is not None
    assert str(head.title) == "A plain module"
    assert (head.slides, head.clips) == (1, 0)


def test_the_head_of_an_exercise() -> None:
    head = open_kit(SMALL).exercise("lock")
    assert head is not None
    assert (head.kind, head.persona, head.minutes) == ("privacy-settings", "Sam Roy", 10)
    assert (str(head.title), head.network, head.problems) == ("Lock the door", "Doorwire", ())


def test_the_catalogue_and_the_register() -> None:
    kit = open_kit(SMALL)
    clip = kit.media["c1"]
    assert clip.path == SMALL / "media" / "clips" / "test.mp4"
    assert kit.clip_at(clip.path) is clip
    assert set(clip.captions) == {"en", "fr"}
    assert clip.transcript["en"].is_file()
    assert (clip.poster, clip.duration, clip.sha256) == (
        SMALL / "media" / "pictures" / "dot.png", 1, "abc",
    )  # fmt: skip
    fact = kit.facts["F1"]
    assert (fact.year, fact.place, fact.status) == ("2011", "Canada", "V1")


@pytest.mark.parametrize("what", ["missing", "empty", "no modules", "a file"])
def test_a_folder_that_is_no_kit(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "kit"
    if what == "a file":
        folder.write_text("")
    elif what != "missing":
        folder.mkdir()
    if what == "no modules":
        (folder / "modules").mkdir()
        (folder / "modules" / "README.md").write_text("# Read me")
    with pytest.raises(KitError) as caught:
        open_kit(folder)
    assert str(folder) in str(caught.value)
    assert caught.value.hint is not None


@pytest.mark.parametrize("text", ["title: a: b\n", "title: a\ntitle: b\n"])
def test_a_kit_page_that_cannot_be_read(kit_folder: Path, text: str) -> None:
    (kit_folder / "modules" / "kit.yaml").write_text(text)
    with pytest.raises(KitError, match=r"kit\.yaml:\d:\d"):
        open_kit(kit_folder)


def test_a_kit_without_a_page_is_called_by_its_folder(kit_folder: Path) -> None:
    (kit_folder / "modules" / "kit.yaml").unlink()
    kit = open_kit(kit_folder)
    assert str(kit.title) == "kit"
    assert [p.rule for p in kit.problems] == ["kit.page"]


def test_a_kit_page_with_unknown_keys(kit_folder: Path) -> None:
    (kit_folder / "modules" / "kit.yaml").write_text("titel: a\nplans: plans\n")
    kit = open_kit(kit_folder)
    assert str(kit.title) == "kit"
    assert "title" in str(kit.problems[0].hint)


def test_a_broken_module_is_shown_with_its_problems(kit_folder: Path) -> None:
    broken = kit_folder / "modules" / "03-broken.md"
    broken.write_text("---\nid: a: b\n---\n\n# Broken\n")
    (kit_folder / "modules" / "04-latin.md").write_bytes(b"# \xe9\n")
    (kit_folder / "modules" / "05-same.md").write_text(
        "---\nid: doors\nminuts: 4\nminutes: soon\nemblem: /x.png\nchecked: now\nauthor: A\n---\n"
    )
    kit = open_kit(kit_folder)
    assert [m.id for m in kit.modules] == ["doors", "02-plain", "03-broken", "04-latin", "doors"]
    assert [(p.line, p.column, p.rule) for p in kit.modules[2].problems] == [(2, 6, "yaml.syntax")]
    assert str(kit.modules[2].title) == "Broken"
    assert [p.rule for p in kit.modules[3].problems] == ["file.encoding"]
    assert [p.rule for p in kit.modules[4].problems] == [
        "yaml.type", "kit.path", "yaml.type", "kit.duplicate",
    ]  # fmt: skip
    assert kit.problems == ()


def test_a_misspelt_key_is_reported_and_one_of_another_program_is_not(kit_folder: Path) -> None:
    (kit_folder / "modules" / "03-a.md").write_text("---\nminuts: 4\nxyz: 5\ntheme: x\n---\n# A\n")
    problems = open_kit(kit_folder).modules[2].problems
    assert [(p.line, str(p.hint)) for p in problems] == [(2, "Did you mean “minutes”?")]


def test_translations_are_not_extra_modules(kit_folder: Path) -> None:
    (kit_folder / "modules" / "03-only.fr.md").write_text("# Seul\n")
    names = [module.path.name for module in open_kit(kit_folder).modules]
    assert names == ["01-doors.md", "02-plain.md", "03-only.fr.md"]


def test_a_module_that_is_a_link_out_of_the_kit(kit_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out.md").write_text("# Out\n")
    (kit_folder / "modules" / "03-out.md").symlink_to(tmp_path / "out.md")
    kit = open_kit(kit_folder)
    assert len(kit.modules) == 2
    assert [p.rule for p in kit.problems] == ["kit.path"]


@pytest.mark.parametrize("text", ["id: [", "", "- x", "title: a\n", "{id: a}\n- b"])
def test_a_broken_exercise_is_shown_with_its_problems(kit_folder: Path, text: str) -> None:
    (kit_folder / "exercises" / "b.yaml").write_text(text)
    heads = open_kit(kit_folder).exercises
    assert [head.id for head in heads] == ["b", "lock"]
    assert heads[0].problems


def test_an_exercise_that_is_not_utf_8(kit_folder: Path) -> None:
    (kit_folder / "exercises" / "b.yaml").write_bytes(b"id: \xe9")
    assert open_kit(kit_folder).exercises[0].problems[0].rule == "file.encoding"


def test_only_the_head_of_an_exercise_is_read(kit_folder: Path) -> None:
    (kit_folder / "exercises" / "b.yaml").write_text(
        "id: b\nbrief: >\n  a: b\nitems: {\ntitle: B\nnetwork: wire\npersona: Ana\n"
    )
    head = open_kit(kit_folder).exercises[0]
    assert (head.id, str(head.title), head.network, head.persona) == ("b", "B", "wire", "Ana")
    (kit_folder / "exercises" / "b.yaml").write_text("{id: b, title: B, network: {x: y}}")
    assert open_kit(kit_folder).exercises[0].id == "b"


@pytest.mark.parametrize(
    ("text", "ids", "rules"),
    [
        ("c: {path: a.mp4}\n", ["c"], []),
        ("clips: [{id: c, path: a.mp4}]\npictures:\n  p: {path: a.png}\n", ["c", "p"], []),
        ("- {id: c}\n", [], ["yaml.missing"]),
        ("- {path: a.mp4}\n", [], ["yaml.missing"]),
        ("- {id: c, path: ../../x.mp4}\n", [], ["kit.path"]),
        ("- {id: c, path: a.mp4}\n- {id: c, path: b.mp4}\n", ["c"], ["kit.duplicate"]),
        ("- {id: c, path: a.mp4, pth: b}\n", ["c"], ["yaml.unknown"]),
        ("- {id: c, path: a.mp4, captions: 'http://x/y.vtt'}\n", ["c"], ["kit.path"]),
        ("text\n", [], ["yaml.type"]),
        ("- x: [\n", [], ["yaml.syntax"]),
        ("- c\n", [], ["yaml.type", "yaml.missing", "yaml.missing"]),
    ],
)
def test_catalogues(kit_folder: Path, text: str, ids: list[str], rules: list[str]) -> None:
    (kit_folder / "media" / "catalogue.yaml").write_text(text)
    kit = open_kit(kit_folder)
    assert list(kit.media) == ids
    assert [p.rule for p in kit.problems] == rules


def test_broken_registers_of_facts(kit_folder: Path) -> None:
    (kit_folder / "modules" / "facts.yaml").write_text(
        "- {id: F1, text: a, status: V9}\n- {id: F1, text: b}\n- {text: c}\n"
    )
    kit = open_kit(kit_folder)
    assert list(kit.facts) == ["F1"]
    assert [p.rule for p in kit.problems] == ["yaml.missing", "yaml.choice", "kit.duplicate"]


def test_a_kit_may_have_modules_only(kit_folder: Path) -> None:
    shutil.rmtree(kit_folder / "media")
    shutil.rmtree(kit_folder / "exercises")
    (kit_folder / "modules" / "facts.yaml").unlink()
    kit = open_kit(kit_folder)
    assert (dict(kit.media), kit.exercises, dict(kit.facts)) == ({}, (), {})


# ---------------------------------------------------------------------------- which kit it is


def test_the_kit_of_a_module_is_the_folder_above() -> None:
    kit = kit_of(SMALL / "modules" / "01-doors.md")
    assert kit.folder == SMALL
    assert len(kit.modules) == 2


def test_the_kit_of_a_loose_file_is_its_folder(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n")
    kit = kit_of(tmp_path / "a.md")
    assert (kit.folder, kit.modules) == (tmp_path, ())


def test_the_kit_of_a_module_in_a_broken_kit(kit_folder: Path) -> None:
    (kit_folder / "modules" / "kit.yaml").write_text("a: b: c\n")
    kit = kit_of(kit_folder / "modules" / "01-doors.md")
    assert kit.folder == kit_folder
    assert [p.rule for p in kit.problems] == ["kit.broken"]


def test_the_builtin_kit_is_the_repository_or_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (builtin_folder() / "modules").is_dir()
    package = tmp_path / "workshop"
    (package / "builtin" / "modules").mkdir(parents=True)
    monkeypatch.setattr(workshop, "__file__", str(package / "__init__.py"))
    assert builtin_folder() == package / "builtin"


def waiting(folder: Path, **unlock: str) -> dict[str, list[str]]:
    """Exercises that wait for one another, and what is said of each."""
    for name, first in unlock.items():
        text = f"id: {name}\ntitle: {name}\n" + (f"unlock: {first}\n" if first else "")
        (folder / "exercises" / f"{name}.yaml").write_text(text)
    heads = open_kit(folder).exercises
    return {head.id: [f"{p.severity}: {p.message}" for p in head.problems] for head in heads}


def test_an_exercise_that_waits_for_another_is_fine(kit_folder: Path) -> None:
    said = waiting(kit_folder, one="", two="one", three="two")
    assert said["one"] == said["two"] == said["three"] == []


def test_a_head_says_how_many_attempts_count(kit_folder: Path) -> None:
    texts = {"one": "attempts: {max: 3, keep: best}", "two": "", "three": "attempts: {max: 0}"}
    for name, text in texts.items():
        path = kit_folder / "exercises" / f"{name}.yaml"
        path.write_text(f"id: {name}\ntitle: {name}\nitems:\n  a: {{}}\n{text}\n")
    heads = {head.id: head.counted for head in open_kit(kit_folder).exercises}
    assert (heads["one"], heads["two"], heads["three"]) == (3, 0, 0)


def test_waiting_for_what_is_not_there_is_warned_of_where_it_is_written(kit_folder: Path) -> None:
    said = waiting(kit_folder, one="nothing", two="one")
    assert said["one"] == [
        "warning: It waits for the exercise “nothing”, which is not in this kit."
    ]
    assert said["two"] == []


def test_exercises_that_wait_in_a_circle_can_never_be_opened(kit_folder: Path) -> None:
    said = waiting(kit_folder, one="two", two="one")
    assert "can never be opened" in said["one"][0]
    assert "can never be opened" in said["two"][0]
