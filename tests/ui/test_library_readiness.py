"""Is a module ready for the room? Looked at with real files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.making import attempt, in_french, make_kit, progress
from workshop.kit.builtin import builtin_folder
from workshop.kit.kit import ExerciseHead, Kit, ModuleHead
from workshop.results.rows import History
from workshop.ui.library.readiness import Readiness, readiness
from workshop.ui.library.rows import exercise_row, in_order, module_row, next_exercise, number_words
from workshop.ui.speaker import Speaker

EXERCISE = builtin_folder() / "exercises" / "officer-personal-account.yaml"


def sound_kit(folder: Path, captions: bool = True) -> tuple[Kit, ModuleHead]:
    clip = folder / "media" / "clips" / "c.mp4"
    clip.parent.mkdir(parents=True)
    clip.write_bytes(b"frames")
    words = clip.with_suffix(".vtt")
    words.write_text("WEBVTT\n", encoding="utf-8")
    kit = make_kit(folder)
    entry = replace(kit.media["c"], captions={"en": words} if captions else {})
    kit = replace(kit, media={"c": entry}, exercises=(ExerciseHead("a", EXERCISE),))
    return kit, replace(kit.modules[1], exercises=("a",))


def look_at(kit: Kit, head: ModuleHead) -> Readiness:
    return readiness(kit, head, Speaker())


def test_everything_there_is_said_in_one_line(tmp_path: Path) -> None:
    kit, head = sound_kit(tmp_path)
    assert look_at(kit, head) == Readiness("Clip and captions found; exercises checked")


def test_only_what_there_is_is_said_to_be_found(tmp_path: Path) -> None:
    kit, head = sound_kit(tmp_path, captions=False)
    assert look_at(kit, head).found == "Clip found; exercises checked"
    assert look_at(kit, replace(head, exercises=())).found == "Clip found"
    assert look_at(kit, replace(head, clip="")).found == "Exercises checked"
    assert look_at(kit, replace(head, clip="", exercises=())) == Readiness()


def test_a_missing_clip_is_named(tmp_path: Path) -> None:
    kit, head = sound_kit(tmp_path)
    kit.media["c"].path.write_bytes(b"")
    assert "c.mp4 is missing or empty" in look_at(kit, head).missing[0]
    assert "not in media/catalogue.yaml" in look_at(kit, replace(head, clip="zz")).missing[0]


def test_missing_captions_are_named(tmp_path: Path) -> None:
    kit, head = sound_kit(tmp_path)
    kit.media["c"].captions["en"].unlink()
    assert "captions c.vtt are missing" in look_at(kit, head).missing[0]


def test_a_broken_exercise_is_named_with_its_line(tmp_path: Path) -> None:
    kit, head = sound_kit(tmp_path)
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: [x\n", encoding="utf-8")
    kit = replace(kit, exercises=(ExerciseHead("a", broken),))
    assert "broken.yaml: line" in look_at(kit, head).missing[0]
    with in_french():
        assert "broken.yaml\u00a0: ligne" in look_at(kit, head).missing[0]
    assert "“zz”" in look_at(kit, replace(head, exercises=("zz",))).missing[0]


def test_the_exercise_under_way_is_offered_first(tmp_path: Path, qtbot: QtBot) -> None:
    kit = make_kit(tmp_path)
    head = kit.modules[1]
    assert next_exercise(head, kit, {}) == "a"
    done = {"a": History("a", (attempt(1, 90.0),))}
    assert next_exercise(head, kit, done) == "b"
    open_a = {"a": History("a", (attempt(1, 90.0),), attempt(2, None))}
    assert next_exercise(head, kit, open_a) == "a"
    both = {name: History(name, (attempt(1, 90.0, exercise=name),)) for name in "ab"}
    assert next_exercise(head, kit, both) == "a"
    assert next_exercise(kit.modules[0], kit, {}) == ""


def test_an_exercise_says_how_it_went(tmp_path: Path, qtbot: QtBot) -> None:
    kit = make_kit(tmp_path)
    head, said = kit.exercises[0], Speaker()
    assert exercise_row(head, kit, {}, said).note == "Not begun"
    under_way = {"a": History("a", (), attempt(1, None))}
    assert exercise_row(head, kit, under_way, said).note == "Under way"
    assert module_row(kit.modules[1], kit, under_way, said).note == "Under way"
    failed = {"a": History("a", (attempt(1, 61.0),))}
    row = exercise_row(head, kit, failed, said)
    assert row.note == "Last 61, not passed yet"
    assert row.middle == ("61", "61")
    assert row.number == "2"
    assert row.tries == "1 attempt"
    assert exercise_row(head, kit, progress(), said).tries == "2 attempts"


def test_exercises_stand_in_the_order_of_the_modules(tmp_path: Path) -> None:
    kit = make_kit(tmp_path)
    mixed = replace(kit, exercises=(ExerciseHead("z", EXERCISE), *reversed(kit.exercises)))
    assert [head.id for head in in_order(mixed)] == ["a", "b", "z"]


def test_minutes_are_written_as_people_do() -> None:
    assert [number_words(n) for n in (90.0, 7.5, 0.0)] == ["90", "7.5", ""]
