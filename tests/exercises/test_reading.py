"""A file becomes an exercise, or problems with line, column and what to do."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exercises.samples import EXAMPLE, ROOT, example, made, sergeant, small, written
from workshop.exercises.privacy.exact import decimal
from workshop.exercises.privacy.model import Persona
from workshop.exercises.privacy.rules import Aud, Every, Fixed, Knows, When
from workshop.exercises.reading import read_exercise, read_source
from workshop.kit.problem import Problem
from workshop.kit.text import read_yaml

NETWORKS = ROOT / "exercises/networks"


def told(plain: dict[str, Any]) -> list[str]:
    """Every problem of an exercise that cannot be used, hints included."""
    exercise, problems = written(plain)
    assert exercise is None
    assert all(problem.line and problem.column for problem in problems)
    return [f"{p.rule}: {p.message} {p.hint or ''}".strip() for p in problems]


def with_goal(goal: dict[str, Any]) -> dict[str, Any]:
    return small(goals=[*small()["goals"], goal])


def with_rule(rule: Any) -> dict[str, Any]:
    plain = small()
    plain["items"]["party"]["see"] = rule
    return plain


def with_setting(**keys: Any) -> dict[str, Any]:
    plain = small()
    plain["settings"]["posts"] = {
        key: value
        for key, value in (plain["settings"]["posts"] | keys).items()
        if value is not None
    }
    return plain


# ---------------------------------------------------------------------------- what is read


def test_the_example_opens_as_it_stands() -> None:
    exercise = example()
    assert (exercise.id, exercise.version) == ("officer-personal-account", "1.2.0")
    assert exercise.title.get("fr") == "Verrouiller le compte personnel de Sam"
    assert exercise.network.name == "Circles"
    assert exercise.network.fictional
    assert (len(exercise.viewers), len(exercise.settings)) == (9, 18)
    assert (len(exercise.items), len(exercise.goals)) == (17, 18)
    assert exercise.settings["past"].irreversible
    assert exercise.settings["ads"].distractor
    assert exercise.settings["tag_patrol"].only_if == (("tag_review", "on"),)
    assert exercise.attempts.max == 3


def test_on_and_off_stay_what_was_written() -> None:
    search = example().settings["search"]
    assert [option.id for option in search.options] == ["on", "off"]
    assert [str(option.label) for option in search.options] == ["On", "Off"]


def test_an_option_without_a_label_gets_a_readable_one() -> None:
    option = example().settings["past"].option("not_done")
    assert option is not None
    assert str(option.label) == "Not done"
    assert example().settings["past"].option("nothing") is None


def test_audience_options_carry_the_audiences_labels() -> None:
    option = example().settings["posts"].option("not_work")
    assert option is not None
    assert str(option.label) == "Friends except Work"


def test_goals_have_stable_ids_of_their_own() -> None:
    ids = [goal.id for goal in example().goals]
    assert ids[:4] == ["hide-employer", "hide-badge_photo", "hide-phone", "show-phone"]
    assert len(set(ids)) == 18
    assert example().goal("show-phone") is not None
    assert example().goal("nothing") is None


def test_two_goals_about_one_item_are_told_apart() -> None:
    exercise = made(with_goal({"hide": "party", "from": ["boss"]}))
    assert [goal.id for goal in exercise.goals][-1] == "hide-party-2"


def test_commas_that_cut_a_reason_off_are_read_on_over() -> None:
    _, problems = read_exercise(EXAMPLE)
    (problem,) = problems
    assert (problem.severity, problem.line) == ("note", 81)
    goal = example().goal("hide-patrol")
    assert goal is not None
    assert str(goal.why) == "Uniform, name, station in one picture."


def test_reading_the_example_costs_little_more_than_its_yaml() -> None:
    def seconds(read: Callable[[Path], object]) -> float:
        began = time.process_time()
        read(EXAMPLE)
        return time.process_time() - began

    read_exercise(EXAMPLE)
    ours = min(seconds(read_exercise) for _ in range(7))
    assert ours < 12 * min(seconds(read_yaml) for _ in range(7))


def test_rules_are_trees() -> None:
    assert example().items["found_by_phone"].see == Every((Knows("phone"), Aud("lookup_phone")))
    assert example().items["old_post"].see == When(
        (("past", "done"),), Fixed("friends"), Fixed("public")
    )


def test_the_source_reads_back_as_the_same_exercise() -> None:
    for exercise in (example(), sergeant(), made(small())):
        again, problems = read_source(exercise.source.decode(), Path("again.yaml"))
        assert problems == ()
        assert again == exercise
        assert hashlib.sha256(exercise.source).hexdigest() == exercise.hash


def test_the_hash_is_of_what_is_said_not_of_how() -> None:
    plain = small()
    spaced, _ = read_source(json.dumps(plain, indent=4), Path("other.yaml"))
    assert spaced is not None
    assert spaced.hash == made(plain).hash
    assert made(small(title="Other")).hash != made(plain).hash


def test_characters_that_break_lines_in_yaml_survive_the_source() -> None:
    exercise = made(small(brief="one\u2028two \x85 \U0001f600 \\ “three”"))
    again, _ = read_source(exercise.source.decode(), Path("again.yaml"))
    assert again == exercise


def test_a_network_inline_or_in_its_own_file_is_the_same_exercise(tmp_path: Path) -> None:
    plain = small()
    shared = {key: plain.pop(key) for key in ("atoms", "audiences", "viewers", "settings")}
    network = {"id": "net", **plain["network"]}
    (tmp_path / "networks").mkdir()
    (tmp_path / "networks/net.yaml").write_text(json.dumps({**network, **shared}))
    (tmp_path / "one.yaml").write_text(json.dumps({**plain, "network": "net"}))
    (tmp_path / "two.yaml").write_text(json.dumps({**plain, **shared, "network": network}))
    one, problems = read_exercise(tmp_path / "one.yaml")
    two, _ = read_exercise(tmp_path / "two.yaml")
    assert problems == ()
    assert one is not None
    assert two is not None
    assert one == two
    assert one.hash == two.hash
    assert [s.own for s in one.settings.values()] == [False] * 4
    assert one.path == tmp_path / "one.yaml"


def test_an_exercise_adds_to_its_network_and_sets_its_start() -> None:
    exercise = sergeant()
    assert exercise.network.id == "fernwire"
    assert len(exercise.settings) == 29 + 2 + 2 or len(exercise.settings) == 29 + 2
    assert exercise.settings["l1"].default == "exact"
    assert exercise.settings["tag_dan"].own
    assert not exercise.settings["a1"].own
    assert exercise.settings["c3"].distractor
    assert "partner" not in exercise.viewers


def test_an_exercise_may_say_a_viewer_of_the_network_anew(tmp_path: Path) -> None:
    plain = json.loads(sergeant().source)
    for key in ("atoms", "audiences", "viewers", "pages"):
        del plain[key]
    own = {n: s for n, s in plain["settings"].items() if n.startswith("tag_")}
    viewers = {
        "friend": {"label": "Ana"},
        "ana": {"label": "Aunt", "is": ["close"]},
        "stranger": {"is": ["web"], "knows": ["phone"], "short": "S", "plural": "some"},
    }
    text = json.dumps({**plain, "network": "fernwire", "settings": own, "viewers": viewers})
    exercise, problems = read_source(text, ROOT / "exercises/x.yaml")
    assert problems == ()
    assert exercise is not None
    assert str(exercise.viewers["friend"].label) == "Ana"
    assert exercise.viewers["friend"].atoms == {"circle"}
    assert exercise.viewers["ana"].atoms == {"close"}
    assert exercise.viewers["stranger"].knows == {"phone"}
    assert len(exercise.viewers) == 11


def test_the_sketch_of_an_exercise_on_a_network_reads(tmp_path: Path) -> None:
    (tmp_path / "networks").mkdir()
    (tmp_path / "networks/fernwire.yaml").write_text(NETWORK_SKETCH)
    (tmp_path / "sketch.yaml").write_text(EXERCISE_SKETCH)
    exercise, problems = read_exercise(tmp_path / "sketch.yaml", tmp_path / "networks")
    assert problems == ()
    assert exercise is not None
    assert exercise.persona.name == "Sam Roy"
    assert exercise.room[0].options == ("anyone", "circle", "not_work", "only_me")
    assert exercise.start == {"a1": "anyone", "l1": "exact"}


def test_a_persona_may_be_just_a_name() -> None:
    assert made(small(persona="Sam")).persona == Persona("Sam")
    assert made(small()).persona == Persona()


def test_room_questions_without_options_offer_all() -> None:
    exercise = made(small(room=[{"setting": "old", "ask": "And the old ones?"}]))
    assert exercise.room[0].options == ("keep", "shrink")


def test_weights_are_exact() -> None:
    assert [decimal(goal.weight) for goal in made(small()).goals] == ["4", "4", "8", "2"]
    exercise = made(with_goal({"hide": "party", "from": ["boss"], "w": "0.25"}))
    assert decimal(exercise.goals[-1].weight) == "0.25"


def test_things_may_be_written_with_or_without_see() -> None:
    plain = with_rule({"thing": "open"})
    plain["things"] = {"open": {"thing": "inner"}, "inner": {"see": {"aud": "posts"}}}
    assert made(plain).items["party"].see == Aud("posts")


# ------------------------------------------------------------------------ what is refused


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
        (small(kind=None), "yaml.missing: The key “kind”"),
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


def test_a_file_that_is_a_list_is_refused() -> None:
    exercise, problems = read_source("- a\n- b\n", Path("mine.yaml"))
    assert exercise is None
    assert all(isinstance(problem, Problem) for problem in problems)


NETWORK_SKETCH = """\
id: fernwire
name: Fernwire
fictional: true
checked: 2026-11-22
atoms: [close, circle, colleague, fof, follower, member, web]     # "me" always sees all
audiences:
  only_me:      {label: Only me, is: []}
  circle:       {label: Circle, is: [close, circle, colleague]}
  not_work:     {label: Circle except work, is: [close, circle]}
  anyone:       {label: Anyone, is: [close, circle, colleague, fof, follower, member, web]}
viewers:
  stranger:     {label: A stranger with an account, is: [member]}
  colleague:    {label: A colleague, is: [colleague]}
  friend:       {label: A friend, is: [circle]}
settings:
  a1: {page: Audience, label: Fronds, a: [anyone, circle, not_work, only_me], default: anyone}
  l1: {page: Location, label: Add place to fronds, o: [never, town, exact], default: town}
things:
  frond:        {see: {aud: a1}}
  placed_frond: {see: {all: [{aud: a1}, {when: {l1: exact}, then: {fixed: anyone}}]}}
"""

EXERCISE_SKETCH = """\
id: sergeant-sketch
version: 1.0.0
kind: privacy-settings
title: {en: Sam's account, fr: Le compte de Sam}
network: fernwire
series: settings-lab
persona: {name: Sam Roy, role: Patrol sergeant}
brief: Last week Sam arrested a man who now asks online where Sam lives.
start: {l1: exact}
items:
  barbecue:     {label: Saturday barbecue, sens: 1, see: {thing: frond}}
  gym:          {label: "6 am every Tuesday, Iron Gym", sens: 5, see: {thing: placed_frond}}
goals:
  - {show: barbecue, to: [friend], w: 8, critical: true, why: The reason Sam has the account.}
  - {hide: gym, from: [stranger, colleague], w: 8, critical: true, why: A place and an hour.}
pass: {score: 80, critical: all, min_hide: 0.7, min_show: 0.7}
attempts: {max: 3, hint_cost: 0.25, keep: best}
room:
  - setting: a1
    ask: Who should see Saturday's barbecue?
    options: [anyone, circle, not_work, only_me]
debrief: What would have been the smallest change?
"""
