"""Each thing that is looked at before the room fills, good and bad."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from workshop.authoring import doctor
from workshop.kit.builtin import builtin_folder
from workshop.kit.opening import kit_of, open_kit
from workshop.kit.plans import read_plan
from workshop.results.files import DATABASE
from workshop.results.store import Store
from workshop.show.programme import Programme, programme_of
from workshop.slides.deck import open_deck

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def written(folder: Path, text: str) -> Programme:
    path = folder / "a.md"
    path.write_text(text, encoding="utf-8")
    return programme_of(open_deck(path, kit_of(path)))


def test_the_shipped_plan_has_its_clip_once_with_captions() -> None:
    kit = open_kit(builtin_folder())
    plan = kit.plan("three-days")
    assert plan is not None
    [one] = doctor.clips_of(Programme(plan, kit))
    assert one.mark == "C2"
    found = doctor.captions(one)
    assert found is not None
    assert found.state == "good"
    assert str(found.detail) == "Lines: 16."


def test_the_shipped_plan_can_be_read() -> None:
    kit = open_kit(builtin_folder())
    plan = kit.plan("three-days")
    assert plan is not None
    assert doctor.slides(Programme(plan, kit)).state == "good"


def planned(folder: Path, item: str) -> Programme:
    path = folder / "mine.yaml"
    path.write_text(f"title: Mine\nitems:\n  - {item}\n  - {{minutes: 5, page: Hello}}\n")
    kit = open_kit(builtin_folder())
    return Programme(read_plan(path, kit), kit)


@pytest.mark.parametrize(
    ("item", "state", "told"),
    [
        ("{minutes: 5, module: m2, slides: [2, C2]}", "good", "All 2 parts"),
        ("{minutes: 5, module: m22}", "bad", "mine.yaml:3:26: There is no module “m22”"),
        ("{minutes: 5, module: m2, slides: [E9]}", "bad", "Line 3: there is no slide “E9” in “m2”"),
        ("{break: Coffee}", "note", "mine.yaml:3:13: This item takes no time."),
    ],
)
def test_a_plan_is_looked_at_too(tmp_path: Path, item: str, state: str, told: str) -> None:
    found = doctor.plan(planned(tmp_path, item))
    assert found is not None
    assert found.state == state
    assert told in str(found.detail)


def test_a_module_has_no_plan_to_look_at(tmp_path: Path) -> None:
    assert doctor.plan(written(tmp_path, "# One\n")) is None


def test_an_error_on_a_slide_is_told_with_its_line(tmp_path: Path) -> None:
    found = doctor.slides(written(tmp_path, "# One\n\n![Two](nowhere.png)\n"))
    assert found.state == "bad"
    assert "a.md:3:" in str(found.detail)


def test_a_clip_that_stands_twice_is_looked_at_once(tmp_path: Path) -> None:
    text = "![A](a.mp4)\n\n---\n\n![A](a.mp4)\n\n---\n\n![A](a.mp4){ start=0:01 }\n"
    found = doctor.clips_of(written(tmp_path, text))
    assert [one.clip.start for one in found] == [0.0, 1.0]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n", "good"),
        ("WEBVTT\n\n00:xx.000 --> 00:01.000\nHello.\n", "bad"),
        ("WEBVTT\n", "bad"),
    ],
)
def test_captions_are_read(tmp_path: Path, text: str, state: str) -> None:
    (tmp_path / "a.mp4").write_bytes(b"clip")
    (tmp_path / "a.vtt").write_text(text, encoding="utf-8")
    [one] = doctor.clips_of(written(tmp_path, "![A](a.mp4){ captions=a.vtt }\n"))
    found = doctor.captions(one)
    assert found is not None
    assert found.state == state


def test_a_clip_without_captions_is_worth_a_word(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"clip")
    [one] = doctor.clips_of(written(tmp_path, "![A](a.mp4)\n"))
    found = doctor.captions(one)
    assert found is not None
    assert (found.state, found.fix is not None) == ("note", True)


def test_room_on_the_disk(tmp_path: Path) -> None:
    assert doctor.disk(tmp_path, doctor.FREE_BYTES).state == "good"
    low = doctor.disk(tmp_path, doctor.FREE_BYTES - 1)
    assert (low.state, low.fix is not None) == ("bad", True)
    assert doctor.disk(tmp_path / "not" / "there" / "yet").state in ("good", "bad")


def test_results_can_be_kept(tmp_path: Path) -> None:
    assert doctor.database(tmp_path, NOW).state == "good"


def test_a_store_in_use_is_worth_a_word_and_a_damaged_one_is_bad(tmp_path: Path) -> None:
    with Store.open(tmp_path, NOW):
        assert doctor.database(tmp_path, NOW).state == "note"
    (tmp_path / DATABASE).write_bytes(b"no database at all" * 200)
    assert doctor.database(tmp_path, NOW).state == "bad"


@pytest.mark.parametrize(("year", "state"), [(2026, "good"), (1970, "bad")])
def test_the_clock(year: int, state: str) -> None:
    assert doctor.clock(NOW.replace(year=year)).state == state


def supply(folder: Path, name: str, **values: str) -> None:
    (folder / name).mkdir()
    for key, value in values.items():
        (folder / name / key).write_text(value + "\n", encoding="ascii")


@pytest.mark.parametrize(
    ("status", "online", "capacity", "state"),
    [
        ("Discharging", "0", "80", "note"),
        ("Discharging", "0", "30", "bad"),
        ("Discharging", "1", "30", "good"),
        ("Charging", "0", "30", "good"),
    ],
)
def test_the_battery(tmp_path: Path, status: str, online: str, capacity: str, state: str) -> None:
    supply(tmp_path, "AC", type="Mains", online=online)
    supply(tmp_path, "BAT0", type="Battery", status=status, capacity=capacity)
    supply(tmp_path, "mouse", type="Battery", scope="Device", capacity="3", status="Discharging")
    found = doctor.battery(tmp_path)
    assert found is not None
    assert found.state == state
    assert capacity in str(found.detail)


def test_a_machine_without_a_battery_is_not_spoken_of(tmp_path: Path) -> None:
    assert doctor.battery(tmp_path) is None
    assert doctor.battery(tmp_path / "nowhere") is None


def test_a_finding_as_plain_values() -> None:
    found = doctor.clock(NOW)
    assert found.as_json() == {
        "key": "clock",
        "state": "good",
        "title": "Clock",
        "detail": "It says 09:00 on 2026-11-25.",
        "fix": None,
    }
