"""What an exercise is refused for, in whose words, and where."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exercises.samples import (
    EXAMPLE,
    ROOT,
    SERGEANT,
    read_exercise,
    read_source,
    small,
    told,
    with_goal,
    with_rule,
    with_setting,
    written,
)
from workshop.kit.problem import Problem

NETWORKS = ROOT / "exercises/networks"


def test_a_problem_points_at_its_place() -> None:
    text = EXAMPLE.read_text().replace("hide: injury", "hide: injry")
    exercise, problems = read_source(text, Path("mine.yaml"))
    assert exercise is None
    (problem,) = [p for p in problems if p.severity == "error"]
    assert (problem.line, problem.column) == (77, 12)
    assert str(problem) == "mine.yaml:77:12: There is no item “injry”. Did you mean “injury”?"


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        (small(kind="quizz"), "exercise.kind: There is no kind of exercise “quizz”."),
        (small(id=""), "exercise.empty: The exercise needs an id."),
        (small(title=None), "yaml.missing: The key “title”"),
        (small(network=None), "yaml.missing: The key “network”"),
        (small(network=[]), "yaml.type"),
        (small(network="nett"), "exercise.network: There is no network “nett”"),
        (small(network="../secret"), "exercise.network: “../secret” is not a network's id."),
        (small(network={"name": "N", "checked": "May"}), "yaml.type: “checked” should be a day"),
        (small(items={}, goals=[]), "exercise.empty: “items” needs at least one entry."),
        (small(goals=[]), "exercise.empty: “goals” needs at least one entry."),
        (small(audiences={}), "exercise.reference: There is no audience “all”."),
        (small(settings={}), "There is no setting “posts”."),
        (small(viewers={}), "names “ana”, who is no viewer"),
        (small(start={"psts": "all"}), "There is no setting “psts”. Did you mean “posts”?"),
        (small(start={"posts": "al"}), "There is no option “al”. Did you mean “all”?"),
        (small(distractors=["olds"]), "There is no setting “olds”. Did you mean “old”?"),
        (small(watchers=["anna"]), "There is no viewer “anna”. Did you mean “ana”?"),
        (small(watchers=["web"]), "The goal about “Party” names “ana”"),
        (small(room=[{"setting": "pst", "ask": "?"}]), "There is no setting “pst”."),
        (small(room=[{"setting": "old", "ask": "?", "options": ["kep"]}]), "Did you mean “keep”?"),
        (small(room=[{"ask": "?"}]), "yaml.missing: The key “setting”"),
        (small(**{"pass": {"score": "eighty"}}), "“score” should be a number, not “eighty”."),
        (small(**{"pass": {"min_hide": "1.5"}}), "“min_hide” is 1.5, which is out of range."),
        (small(attempts={"keep": "bst"}), "“keep” cannot be “bst”. Did you mean “best”?"),
        (small(persona={"role": "x"}), "yaml.missing: The key “name”"),
    ],
)
def test_what_is_missing_or_unknown_is_named(plain: dict[str, Any], said: str) -> None:
    plain = {key: value for key, value in plain.items() if value is not None}
    assert any(said in one for one in told(plain)), told(plain)


@pytest.mark.parametrize(
    ("goal", "said"),
    [
        ({"hide": "house"}, "The goal about “House” names nobody. Name viewers: from: [ana"),
        ({"hide": "house", "to": ["web"]}, "The goal about “House” says “to”."),
        ({"show": "house", "to": ["wbe"]}, "names “wbe”, who is no viewer of this exercise."),
        ({"show": "house", "to": ["web"], "w": "0"}, "The goal about “House” weighs nothing."),
        ({"show": "house", "to": ["web", "web"]}, "“web” stands here twice."),
        ({"show": "house", "hide": "house", "to": ["web"]}, "A goal must hide or show one item."),
        ({"to": ["web"], "w": "1"}, "A goal must hide or show one item."),
        ({"show": "house", "to": ["web"], "w": "1/3"}, "“w” should be a number, not “1/3”."),
        ({"show": "house", "to": ["web"], "critical": "maybe"}, "“critical” should be on or off"),
    ],
)
def test_a_goal_is_named_in_the_authors_words(goal: dict[str, Any], said: str) -> None:
    assert any(said in one for one in told(with_goal(goal))), told(with_goal(goal))


def test_two_goals_with_one_id_are_refused() -> None:
    goals = [{**goal, "id": "same"} for goal in small()["goals"]]
    assert any("Two goals have the id “same”." in one for one in told(small(goals=goals)))


@pytest.mark.parametrize(("kind", "keep"), [("show", "hide"), ("hide", "show")])
def test_goals_of_one_side_only_are_refused(kind: str, keep: str) -> None:
    goals = [goal for goal in small()["goals"] if keep in goal]
    (said,) = told(small(goals=goals))
    assert said.startswith(f"exercise.one-sided: There is nothing to {kind}")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("all", "A rule is expected here. Write one of: aud, fixed"),
        ({}, "A rule is expected here. Write one of: aud, fixed"),
        ({"aude": "posts"}, "A rule is expected here. Did you mean “aud”?"),
        ({"aud": "posts", "fixed": "all"}, "One rule cannot be both “aud” and “fixed”."),
        ({"aud": "post"}, "There is no setting “post”. Did you mean “posts”?"),
        ({"aud": "old"}, "The setting “old” does not offer audiences"),
        ({"aud": ["posts"]}, "“aud” should be one value."),
        ({"fixed": "al"}, "There is no audience “al”. Did you mean “all”?"),
        ({"knows": "fone"}, "There is no fact that any viewer knows “fone”. Did you mean “phone”?"),
        ({"atoms": ["web", "wok"]}, "There is no kind of viewer (atom) “wok”."),
        ({"atoms": []}, "The list “atoms” of this rule is empty."),
        ({"all": []}, "The list “all” of this rule is empty."),
        ({"any": [{"fixed": "al"}, {"fixed": "all"}]}, "There is no audience “al”."),
        ({"when": {"old": "keep"}}, "This rule says “when” but not what then."),
        ({"when": {"old": "kep"}, "then": {"fixed": "all"}}, "Did you mean “keep”?"),
        ({"when": {"old": "keep"}, "then": {"fixed": "al"}}, "There is no audience “al”."),
        (
            {"when": {"old": "keep"}, "then": {"fixed": "all"}, "else": {"fixed": "al"}},
            "There is no audience “al”.",
        ),
        ({"thing": "nothing"}, "There is no thing “nothing”."),
    ],
)
def test_a_rule_that_is_not_whole_is_refused(rule: Any, said: str) -> None:
    assert any(said in one for one in told(with_rule(rule))), told(with_rule(rule))


def test_things_that_lead_back_to_themselves_are_refused() -> None:
    plain = with_rule({"thing": "one"})
    plain["things"] = {"one": {"thing": "two"}, "two": {"any": [{"thing": "one"}]}}
    assert any("The thing “one” leads back to itself." in said for said in told(plain))


def test_things_that_unfold_without_measure_are_refused() -> None:
    plain = with_rule({"thing": "t20"})
    plain["things"] = {"t0": {"aud": "posts"}}
    for n in range(20):
        plain["things"][f"t{n + 1}"] = {"all": [{"thing": f"t{n}"}, {"thing": f"t{n}"}]}
    assert any("too large once its things are unfolded" in said for said in told(plain))


def test_things_chained_without_end_are_refused() -> None:
    plain = with_rule({"thing": "t99"})
    plain["things"] = {"t0": {"aud": "posts"}}
    plain["things"] |= {f"t{n + 1}": {"thing": f"t{n}"} for n in range(99)}
    assert any("too large once its things are unfolded" in said for said in told(plain))


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"default": "al"}, "“al” is not an option of “posts”. Choose one of: all, known"),
        ({"default": None}, "yaml.missing: The key “default”"),
        ({"page": None}, "yaml.missing: The key “page”"),
        ({"a": None}, "The setting “posts” needs its options."),
        ({"a": ["all"]}, "The setting “posts” needs its options."),
        ({"a": ["all", "al"]}, "There is no audience “al”. Did you mean “all”?"),
        ({"a": ["all", "known", "all"]}, "“all” stands here twice."),
        ({"o": ["x", "y"]}, "The setting “posts” has audiences (a) and options (o)."),
        ({"only_if": {"posts": "all"}}, "leads back to itself"),
        ({"only_if": {"old": "kep"}}, "There is no option “kep”."),
        ({"only_if": "old"}, "A mapping is expected here."),
        ({"irreversible": "perhaps"}, "“irreversible” should be on or off"),
    ],
)
def test_a_setting_that_is_not_whole_is_refused(setting: dict[str, Any], said: str) -> None:
    plain = with_setting(**setting)
    assert any(said in one for one in told(plain)), told(plain)


def test_conditions_in_a_ring_are_refused() -> None:
    plain = small()
    plain["settings"]["review"]["only_if"] = {"tag": "hide"}
    said = told(plain)
    assert sum("leads back to itself" in one for one in said) == 2


@pytest.mark.parametrize(
    ("part", "key", "said"),
    [
        ("audiences", "all", "There is no kind of viewer (atom) “frnd”. Did you mean “friend”?"),
        ("viewers", "ana", "There is no kind of viewer (atom) “frnd”. Did you mean “friend”?"),
    ],
)
def test_unknown_atoms_are_refused(part: str, key: str, said: str) -> None:
    plain = small()
    plain[part][key]["is"] = ["frnd"]
    assert any(said in one for one in told(plain))


def test_an_audience_says_what_it_is() -> None:
    plain = small()
    del plain["audiences"]["known"]["is"]
    assert any("The key “is” is missing or empty." in one for one in told(plain))


def test_what_the_network_has_already_is_not_declared_again() -> None:
    text = (ROOT / "exercises/sergeant-home-account.yaml").read_text()
    text = text.replace("  tag_ana:", "  a1:", 1)
    exercise, problems = read_source(text, ROOT / "exercises/x.yaml")
    assert exercise is None
    assert any("“a1” is declared already, by the network." in str(p) for p in problems)


def test_unknown_keys_are_warned_of_and_do_not_stop_anything() -> None:
    plain = with_goal({"hide": "house", "from": ["web"], "wieght": "3"})
    exercise, problems = written(plain)
    assert exercise is not None
    (problem,) = problems
    assert problem.severity == "warning"
    assert "The key “wieght” is not known here." in str(problem)


def test_more_parts_than_anybody_needs_are_refused() -> None:
    many = {f"i{n}": {"see": {"aud": "posts"}} for n in range(201)}
    goals = [{"hide": "party", "from": ["web"]}] * 201
    viewers = {f"v{n}": {"is": ["web"]} for n in range(201)}
    for plain in (
        small(items={**small()["items"], **many}),
        small(goals=[*small()["goals"], *goals]),
        small(viewers={**small()["viewers"], **viewers}),
    ):
        assert any("holds more than 200 entries" in said for said in told(plain))


def test_duplicate_ids_are_refused_with_both_lines() -> None:
    text = EXAMPLE.read_text().replace("  birthday:     {page", "  phone:     {page")
    exercise, problems = read_source(text, Path("mine.yaml"))
    assert exercise is None
    assert problems[0].rule == "yaml.duplicate"
    assert "see line 34" in str(problems[0]) or "line" in str(problems[0])


def test_broken_yaml_is_a_problem_with_a_place(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("id: one\nkind: [privacy-settings\n")
    exercise, problems = read_exercise(path)
    assert exercise is None
    assert problems[0].rule == "yaml.syntax"
    assert problems[0].line > 1


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    exercise, problems = read_exercise(tmp_path / "none.yaml")
    assert exercise is None
    assert problems[0].rule == "file.unreadable"


def test_problems_of_the_networks_file_name_that_file(tmp_path: Path) -> None:
    (tmp_path / "net.yaml").write_text("name: [")
    text = json.dumps({**small(), "network": "net"})
    exercise, problems = read_source(text, Path("mine.yaml"), tmp_path)
    assert exercise is None
    assert problems[0].path == tmp_path / "net.yaml"


def test_of_a_network_in_the_file_itself_nothing_is_told_but_what_is_wrong() -> None:
    (said,) = told(small(network={"name": "N", "checked": "notadate"}))
    assert "“checked” should be a day" in said


def test_a_file_that_is_a_list_is_refused() -> None:
    exercise, problems = read_source("- a\n- b\n", Path("mine.yaml"))
    assert exercise is None
    assert all(isinstance(problem, Problem) for problem in problems)


def test_of_a_network_that_is_not_there_only_its_name_is_told(tmp_path: Path) -> None:
    text = SERGEANT.read_text(encoding="utf-8").replace("network: fernwire", "network: fernwir")
    exercise, problems = read_source(text, tmp_path / "a.yaml", tmp_path)
    assert exercise is None
    assert [problem.rule for problem in problems] == ["exercise.network"]
