"""A file becomes an exercise, or problems with line, column and what to do."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exercises.samples import (
    EXAMPLE,
    ROOT,
    example,
    made,
    read_exercise,
    read_source,
    sergeant,
    small,
    with_goal,
    with_rule,
    written,
)
from workshop.exercises.exact import decimal
from workshop.exercises.privacy.model import Persona
from workshop.exercises.privacy.rules import Aud, Every, Fixed, Knows, When
from workshop.kit.text import read_yaml

NETWORKS = ROOT / "exercises/networks"


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
    said = "Uniform, name, station in one picture."
    text = EXAMPLE.read_text(encoding="utf-8").replace(f'"{said}"', said)
    exercise, problems = read_source(text, EXAMPLE)
    (problem,) = problems
    assert (problem.severity, problem.line) == ("note", 81)
    assert exercise is not None
    goal = exercise.goal("hide-patrol")
    assert goal is not None
    assert str(goal.why) == said


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


ROOM_ASK = {"setting": "old", "ask": "And the old ones?"}


@pytest.mark.parametrize(
    ("room", "said"),
    [
        ([ROOM_ASK, ROOM_ASK], "The room is asked about “old” twice. Ask about each setting once."),
        (
            [{**ROOM_ASK, "options": ["shrink"]}],
            "The question about “old” leaves no choice. Offer at least two options: keep, shrink.",
        ),
        (
            [{**ROOM_ASK, "options": ["keep", "shrink", "shrink"]}],
            "“shrink” stands here twice. Keep it once.",
        ),
        (
            [{**ROOM_ASK, "setting": "posts", "options": ["friends", "known"]}],
            "“posts” stands at “all”, which is not offered. Offer it too: without an answer from "
            "the room it stays as it is.",
        ),
        (
            [{**ROOM_ASK, "options": ["keep", "shrunk"]}],
            "There is no option “shrunk”. Did you mean “shrink”?",
        ),
        (
            [ROOM_ASK] * 9,
            "A room is asked at most 8 questions. Those after the first 8 are left out.",
        ),
    ],
)
def test_what_would_not_work_on_the_wall_is_told_with_its_line(
    room: list[dict[str, object]], said: str
) -> None:
    _, problems = written(small(room=room))
    told = [f"{problem.message} {problem.hint}" for problem in problems]
    assert said in told, told
    assert all(problem.line for problem in problems)


def test_a_room_question_about_nothing_or_with_too_many_answers_is_told() -> None:
    _, problems = written(small(room=[{"setting": "nosuch", "ask": "?"}, {"ask": "?"}]))
    assert "There is no setting “nosuch”." in [str(problem.message) for problem in problems]
    many = [f"o{k}" for k in range(7)]
    changed = small()
    settings = {
        **changed["settings"],
        "much": {
            **{k: v for k, v in changed["settings"]["old"].items() if k == "page"},
            "label": "Much",
            "o": {name: name for name in many},
            "default": "o0",
            "distractor": "on",
        },
    }
    asked = [{"setting": "much", "ask": "?", "options": many}]
    _, problems = written(small(settings=settings, room=asked))
    assert "The question about “much” offers more than 6." in [str(p.message) for p in problems]


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
