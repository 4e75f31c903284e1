"""The way into an exercise: what stands in it is told or asked, and what is begun is one's own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.houses import ROOT, a_house, words
from workshop.app.house import House
from workshop.exercises.privacy.shuffle import shuffled

Opener = Callable[..., House]


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Opener]:
    with ExitStack() as houses:

        def open_house(kit: Path = ROOT) -> House:
            return houses.enter_context(a_house(tmp_path / "data", kit))

        yield open_house


def broken_kit(tmp_path: Path, exercise: str) -> Path:
    """A kit of one module and one exercise."""
    kit = tmp_path / "kit"
    (kit / "modules").mkdir(parents=True)
    (kit / "exercises").mkdir()
    (kit / "modules" / "kit.yaml").write_text("title: A kit\n")
    (kit / "modules" / "01-a.md").write_text("---\nid: a\ntitle: A\n---\n\n# A\n")
    (kit / "exercises" / "one.yaml").write_text(exercise)
    return kit


def test_an_exercise_that_cannot_be_read_is_told(opened: Opener, tmp_path: Path) -> None:
    house = opened(broken_kit(tmp_path, "id: one\nkind: privacy-settings\ntitle: One\n"))
    house.practise("one")
    assert house.practice is None
    assert "One" in house.shell.problem


def refused_kit(tmp_path: Path) -> Path:
    """A kit whose exercise has two goals in each other's way."""
    text = (ROOT / "exercises" / "officer-personal-account.yaml").read_text(encoding="utf-8")
    contradiction = "goals:\n  - {show: barbecue, to: [colleague], w: 1, why: No.}\n"
    return broken_kit(tmp_path, text.replace("goals:", contradiction, 1))


def test_a_refused_exercise_is_not_played_for_a_score(opened: Opener, tmp_path: Path) -> None:
    house = opened(refused_kit(tmp_path))
    house.practise("officer-personal-account")
    question = house.practising.question
    assert question is not None
    assert "cannot all be met" in question.text.text()
    question.reject()
    assert house.practice is None


def test_its_author_may_preview_it(opened: Opener, tmp_path: Path) -> None:
    house = opened(refused_kit(tmp_path))
    house.practise("officer-personal-account")
    question = house.practising.question
    assert question is not None
    question.act.click()
    assert house.practice is not None
    desk = house.practice.desk
    desk.do("set", setting="employer", option="friends")
    desk.submit()
    assert "Preview, not counted" in words(house.practice)
    assert desk.history.attempts == ()


def test_a_preview_has_nothing_of_the_exercise_before_it(opened: Opener, tmp_path: Path) -> None:
    kit = refused_kit(tmp_path)
    shutil.copytree(ROOT / "exercises" / "networks", kit / "exercises" / "networks")
    for name in ("cook-account", "sergeant-home-account"):
        shutil.copy(ROOT / "exercises" / f"{name}.yaml", kit / "exercises")
    (kit / "modules" / "m1.md").write_text("---\nid: m1\nexercises: [cook-account]\n---\n\n# One\n")
    house = opened(kit)
    house.practise("cook-account")
    assert house.practice is not None
    assert len(house.practice.desk.series) == 2
    assert house.practice.desk.module == "m1"
    house.practice.leave()
    house.practise("officer-personal-account")
    assert house.practising.question is not None
    house.practising.question.act.click()
    assert house.practice.desk.exercise.id == "officer-personal-account"
    assert not house.practice.desk.series
    assert not house.practice.desk.module


def test_a_conversation_in_a_circle_is_told_and_cannot_be_begun(
    opened: Opener, tmp_path: Path
) -> None:
    text = (ROOT / "exercises" / "comment-on-the-police-page.yaml").read_text(encoding="utf-8")
    before, details = text.split("\n  details:", 1)
    round_again = before + "\n  details:" + re.sub(r"to: \w+", "to: details", details, count=1)
    kit = broken_kit(tmp_path, round_again)
    shutil.copytree(ROOT / "exercises" / "networks", kit / "exercises" / "networks")
    house = opened(kit)
    house.practise("comment-on-the-police-page")
    assert house.practising.question is None
    assert house.practice is None
    assert "leads back to" in house.shell.problem


def test_an_exercise_may_wait_for_another(opened: Opener, tmp_path: Path) -> None:
    text = (ROOT / "exercises" / "officer-personal-account.yaml").read_text(encoding="utf-8")
    kit = broken_kit(tmp_path, text)
    later = text.replace(
        "id: officer-personal-account", "id: later\nunlock: officer-personal-account"
    )
    (kit / "exercises" / "two.yaml").write_text(later)
    house = opened(kit)
    house.practise("later")
    assert house.practice is None
    assert "opens when you have passed" in house.shell.problem


def test_what_waits_opens_when_no_attempt_counts_any_more(opened: Opener, tmp_path: Path) -> None:
    text = (ROOT / "exercises" / "officer-personal-account.yaml").read_text(encoding="utf-8")
    kit = broken_kit(tmp_path, text)
    later = text.replace("id: officer", "unlock: officer-personal-account\nid: later-officer", 1)
    (kit / "exercises" / "two.yaml").write_text(later)
    house = opened(kit)
    for counts in (True, True, True, False):
        house.practise("officer-personal-account")
        assert house.practice is not None
        assert house.practice.desk.counts == counts
        house.practice.desk.submit()
    house.practise("later-officer-personal-account")
    assert house.practice is not None
    assert house.practice.desk.exercise.id == "later-officer-personal-account"


def test_a_moved_network_that_was_left_comes_back_as_it_was(opened: Opener) -> None:
    house = opened()
    house.practise("sergeant-home-account")
    assert house.practice is not None
    house.practice.desk.submit()
    drawn = shuffled(house.practice.desk.attempt.exercise, 1, date.today())
    house.practice.desk.again(drawn)
    house.practice.desk.do("set", setting="t3", option="on")
    house.practice.leave()
    house.practise("sergeant-home-account")
    desk = house.practice.desk
    assert desk.exercise == drawn
    assert desk.attempt.changed == ("t3",)


def test_another_persona_of_the_series_is_a_menu_away(opened: Opener) -> None:
    house = opened()
    house.practise("sergeant-home-account")
    assert house.practice is not None
    house.practice.desk.do("set", setting="t3", option="on")
    names = [name for name, _ in house.practice.desk.series]
    assert len(names) > 1
    other = next(name for name in names if name != "sergeant-home-account")
    house.practice.desk.wanted.emit(other)
    assert house.practice.desk.exercise.id == other
    house.practice.desk.wanted.emit("sergeant-home-account")
    assert house.practice.desk.attempt.changed == ("t3",)
