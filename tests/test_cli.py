"""The command line, run as people run it: what it prints, what it ends with, never a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.cli import run

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "exercises" / "officer-personal-account.yaml"
FULL = {
    "photo": "hiking", "employer": "friends", "phone": "family", "friend_list": "only_me",
    "lookup_phone": "friends", "requests": "fof", "search": "off", "posts": "not_work",
    "past": "done", "location": "off", "tag_review": "on", "tag_charity": "add",
    "tag_patrol": "hide", "tag_audience": "friends", "contacts": "off", "quiz_access": "remove",
}  # fmt: skip
WITH_FRIENDS = {
    "employer": "friends", "phone": "friends", "birthday": "friends", "friend_list": "friends",
    "lookup_phone": "friends", "posts": "friends", "tag_audience": "friends",
}  # fmt: skip


def workshop(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workshop", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def score(tmp_path: Path, answers: dict[str, str]) -> dict[str, object]:
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(answers))
    done = workshop("score", EXAMPLE, "--answers", file, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def only_me() -> dict[str, str]:
    names = ("employer", "phone", "birthday", "friend_list", "lookup_phone", "posts")
    return {**dict.fromkeys(names, "only_me"), "tag_audience": "only_me"}


def test_the_defaults_score_little(tmp_path: Path) -> None:
    assert round(float(str(score(tmp_path, {})["score"])), 1) == 22.5


def test_everything_only_me_scores_nothing(tmp_path: Path) -> None:
    assert score(tmp_path, only_me())["score"] == 0.0


def test_the_full_answer_passes_with_all(tmp_path: Path) -> None:
    found = score(tmp_path, FULL)
    assert found["score"] == 100
    assert found["passed"] is True
    assert found["critical"] is True
    assert set(found) == {"score", "protection", "usefulness", "critical", "passed", "goals"}


def test_friends_wherever_offered_is_close_and_does_not_pass(tmp_path: Path) -> None:
    found = score(tmp_path, {**FULL, **WITH_FRIENDS})
    assert round(float(str(found["score"])), 1) == 95.8
    assert found["passed"] is False


def test_an_unknown_setting_is_named_with_a_suggestion(tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    file.write_text('{"posst": "friends"}')
    done = workshop("score", EXAMPLE, "--answers", file, "--json")
    assert done.returncode == 2
    assert "posst" in done.stderr
    assert "posts" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("content", ["{", "[1, 2]", "\udcff"])
def test_answers_that_cannot_be_read(tmp_path: Path, content: str) -> None:
    file = tmp_path / "answers.json"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    done = workshop("score", EXAMPLE, "--answers", file)
    assert done.returncode == 2
    assert "answers.json" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("exercise", [EXAMPLE, "sergeant-home-account"])
def test_both_shipped_exercises_are_sound(exercise: str | Path) -> None:
    done = workshop("prove", exercise, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["verdict"] == "sound"


def test_the_proof_of_the_example_gives_the_known_figures() -> None:
    found = json.loads(workshop("prove", EXAMPLE, "--json").stdout)
    assert found["configurations"] == 17_694_720
    assert found["full_scores"] == 24
    assert round(found["chance"], 5) == 0.00139
    assert round(found["mean"], 1) == 57.4
    assert round(found["baselines"]["defaults"], 1) == 22.5
    assert found["baselines"]["only_me"] == 0.0


def test_a_contradicting_exercise_is_refused(tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    extra = "  - {show: barbecue, to: [colleague], w: 1, why: No.}\n"
    file = tmp_path / "bad.yaml"
    file.write_text(text.replace("goals:", "goals:\n" + extra, 1), encoding="utf-8")
    done = workshop("prove", file, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["verdict"] == "refused"


def test_an_unreadable_exercise_ends_with_two(tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("id: [")
    done = workshop("prove", file)
    assert done.returncode == 2
    assert "bad.yaml:1:6" in done.stderr


def test_slides_of_the_module_as_json() -> None:
    found = json.loads(
        workshop("slides", ROOT / "modules" / "02-your-own-account.md", "--json").stdout
    )
    assert set(found) == {"slides", "problems"}
    assert found["problems"] == []
    numbers = [slide["number"] for slide in found["slides"] if slide["number"] is not None]
    assert numbers == list(range(1, 19))
    assert {"page", "number", "line", "title", "layout", "blocks", "steps", "minutes", "notes",
            "channels"} == set(found["slides"][0])  # fmt: skip


def test_slides_for_people() -> None:
    done = workshop("slides", "m2")
    assert done.returncode == 0
    assert "Your own account" in done.stdout


def test_a_slide_is_rendered(tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    done = workshop("render", "m2", "--slide", "3", "--size", "640x360", "-o", file)
    assert done.returncode == 0
    assert file.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("slides", "nowhere.md"), "nowhere.md"),
        (("slides", "m9"), "m2"),
        (("prove", "no-such"), "sergeant-home-account"),
        (("prove", "no-such.yaml"), "no-such.yaml"),
        (("render", "m2", "--slide", "99", "-o", "x.png"), "18"),
        (("render", "m2", "--slide", "3", "-o", "/no/such/folder/x.png"), "/no/such/folder"),
        (("render", "m2", "--slide", "3", "--size", "big", "-o", "x.png"), "1920x1080"),
        (("present", "m2", "--slide", "77"), "77"),
        (("manual", "nothing"), "clips"),
        (("--kit", "/no/such/kit", "slides", "m2"), "/no/such/kit"),
        (("slides", "m2", "--kit", "tests"), "tests"),
        (("score", "no-such", "--answers", "x.json"), "no-such"),
        (("score", "sergeant-home-account", "--answers", "x.json"), "x.json"),
    ],
)
def test_what_is_not_there_is_said_plainly(words: tuple[str, ...], says: str) -> None:
    done = workshop(*words)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_the_manual_is_printed_whole_or_by_page() -> None:
    whole = workshop("manual").stdout
    page = workshop("manual", sorted((ROOT / "workshop/manual").glob("*.md"))[0].stem).stdout
    assert page.strip() in whole
    assert len(page) < len(whole)
    assert workshop("manual", "clips").stdout.startswith("# Clips\n")


def test_the_manual_lists_the_keys() -> None:
    said = workshop("manual", "presenting").stdout
    assert "| F10 | Console over the stage" in said
    assert "<!--" not in said


def test_a_reader_that_leaves_early_is_no_mistake() -> None:
    done = subprocess.run(
        f"{sys.executable} -m workshop manual | head -c 10",
        cwd=ROOT,
        shell=True,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""


@pytest.mark.parametrize(
    "command",
    [
        (), ("present",), ("slides",), ("render",), ("record",), ("budgets",), ("score",),
        ("prove",), ("doctor",), ("handout",), ("quiz", "import"), ("quiz", "export"),
        ("results", "export"), ("results", "import"), ("results", "delete"), ("schema",),
        ("tour",), ("manual",),
    ],
)  # fmt: skip
def test_every_option_says_what_it_is_for(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run([*command, "--help"])
    lines = capsys.readouterr().out.split("\n")
    first = next(i for i, line in enumerate(lines) if line.endswith(":"))
    for line, following in zip(lines[first:], [*lines[first + 1 :], ""], strict=True):
        if line.startswith("  ") and not line.startswith("   "):
            assert "  " in line.strip() or following.startswith("       ") or line == "  COMMAND", (
                line
            )
