"""A plan is read by the clock; what is wrong in it is told with its line and a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop.kit import shelf
from workshop.kit.builtin import builtin_folder
from workshop.kit.clock import clock_words
from workshop.kit.kit import Kit, Plan
from workshop.kit.opening import open_kit
from workshop.kit.plans import MAX_ITEMS, read_plan

PLANNED = Path(__file__).parents[1] / "kits" / "planned"


@pytest.fixture
def kit() -> Kit:
    return open_kit(PLANNED)


def read(text: str, kit: Kit, tmp_path: Path) -> Plan:
    path = tmp_path / "p.yaml"
    path.write_text(text, encoding="utf-8")
    return read_plan(path, kit)


def test_the_kit_knows_its_plans(kit: Kit) -> None:
    assert [plan.id for plan in kit.plans] == ["clips", "loose", "two"]
    two = kit.plan("two")
    assert two is not None
    assert two.problems == ()
    assert two.title.get("fr") == "Deux jours"
    assert [str(day) for day in two.days] == ["First", "Second"]
    assert [(i.kind, i.day, i.at, i.minutes) for i in two.items][:4] == [
        ("page", 0, 540, 10),
        ("module", 0, 550, 18),
        ("break", 0, 570, 15),
        ("module", 0, 585, 30),  # the module's own minutes
    ]
    assert two.items[4].take == 2
    assert two.items[5].slides == ("1", "3", "E1")
    assert two.items[6].core
    assert two.minutes == 103


def test_plans_come_back_from_the_shelf(kit: Kit, tmp_path: Path) -> None:
    assert shelf.put(kit, tmp_path / "kit.json")
    assert shelf.take(kit.folder, tmp_path / "kit.json") == kit


def test_the_shipped_plans_are_sound() -> None:
    kit = open_kit(builtin_folder())
    assert {plan.id for plan in kit.plans} == {"three-days", "half-day", "sixty-minutes"}
    assert [problem for plan in kit.plans for problem in plan.problems] == []
    minutes = {plan.id: plan.minutes for plan in kit.plans}
    assert (minutes["half-day"], minutes["sixty-minutes"]) == (210, 60)


@pytest.mark.parametrize(
    ("item", "line", "column", "said"),
    [
        ("{minutes: 5, module: aa}", 2, 26, "no module “aa” in this kit. Did you mean “a”?"),
        ("{minutes: 5, exercise: look}", 2, 28, "Did you mean “lock”?"),
        ("{minutes: 5, brake: Tea}", 2, 5, "does not say what it is"),
        ("{minutes: 5, break: Tea, page: Hi}", 2, 5, "more than one thing: break, page"),
        ("{at: 9.30, minutes: 5, page: Hi}", 2, 10, "Write it as 09:20"),
        ("{at: 24:00, minutes: 5, page: Hi}", 2, 10, "not a time of day"),
        ("{minutes: five, page: Hi}", 2, 15, "should be a number"),
        ("{page: Hi}", 2, 12, "takes no time"),
        ("{minutes: 5, module: a, slides: [2, 9]}", 2, 41, "no slide 9 in “a”"),
        ("{minutes: 5, module: a, slides: cor}", 2, 37, "Did you mean “core”?"),
        ("{minutes: 5, page: Hi, slide: 3}", 2, 28, "“slide” is not known"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    item: str, line: int, column: int, said: str, kit: Kit, tmp_path: Path
) -> None:
    plan = read(f"items:\n  - {item}\n", kit, tmp_path)
    wrong = next(p for p in plan.problems if said in str(p))
    assert (wrong.line, wrong.column) == (line, column)


def test_an_item_that_begins_before_the_last_one_ends(kit: Kit, tmp_path: Path) -> None:
    text = "items:\n  - {at: 09:00, minutes: 30, page: A}\n  - {at: 09:20, minutes: 5, page: B}\n"
    (problem,) = read(text, kit, tmp_path).problems
    assert "09:20, but what comes before it ends at 09:30" in str(problem)
    assert (problem.line, problem.severity) == (3, "warning")


def test_a_plan_without_items_says_what_to_write(kit: Kit, tmp_path: Path) -> None:
    assert "items" in str(read("title: Nothing\n", kit, tmp_path).problems[0])
    both = "days: [{title: A, items: [{minutes: 5, page: Hi}]}]\nitems: []\n"
    assert "not both" in str(read(both, kit, tmp_path).problems[0])
    assert "no items" in str(read("days: []\n", kit, tmp_path).problems[-1])


def test_a_file_that_is_no_yaml_is_a_plan_with_a_problem(kit: Kit, tmp_path: Path) -> None:
    plan = read("items: [\n", kit, tmp_path)
    assert plan.items == ()
    assert str(plan.title) == "p"
    assert plan.problems[0].rule == "yaml.syntax"


def test_a_day_is_bounded(kit: Kit, tmp_path: Path) -> None:
    rows = "\n".join("  - {minutes: 1, page: Hi}" for _ in range(MAX_ITEMS + 1))
    plan = read(f"items:\n{rows}\n", kit, tmp_path)
    assert len(plan.items) == MAX_ITEMS
    assert "at most" in str(plan.problems[0])


def test_core_may_be_said_as_a_switch(kit: Kit, tmp_path: Path) -> None:
    plan = read("items:\n  - {module: a, core: yes}\n", kit, tmp_path)
    assert plan.items[0].core
    assert plan.items[0].minutes == 20


def test_times_are_written_as_people_write_them() -> None:
    assert (clock_words(560), clock_words(0), clock_words(1445.2)) == ("09:20", "00:00", "00:05")
