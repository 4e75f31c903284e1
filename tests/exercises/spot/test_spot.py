"""Spotting: F1 over weighted risks, the attempt, the proof and its mutants, reading."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.errors import ExerciseError
from workshop.exercises.kinds import kind_of, replay
from workshop.exercises.reading import read_source
from workshop.exercises.report import prove_json, prove_text
from workshop.exercises.spot.attempt import SpotAttempt
from workshop.exercises.spot.model import Spotting
from workshop.exercises.spot.picture import Region
from workshop.exercises.spot.proof import prove
from workshop.exercises.spot.scoring import score
from workshop.kit.problem import Problem

SHIPPED = Path(__file__).parents[3] / "exercises/three-careful-posts.yaml"
TODAY = date(2026, 11, 25)


def plain(**other: Any) -> dict[str, Any]:
    """One post with three parts."""
    return {
        "id": "s",
        "kind": "spot",
        "title": "Spot",
        "posts": {
            "p": {
                "by": "Us",
                "text": "A [teacher](t) saw it [on Monday](d).",
                "picture": "A house",
                "shows": {"gate": "A red gate"},
            }
        },
        "parts": {
            "t": {"risk": 3, "critical": "on", "why": "Few."},
            "d": {"need": 2, "why": "Helps."},
            "gate": {"risk": 1, "why": "Seen."},
        },
        **other,
    }


def told(value: dict[str, Any]) -> tuple[Spotting | None, tuple[Problem, ...]]:
    found, problems = read_source(json.dumps(value), Path("spot.yaml"))
    assert found is None or isinstance(found, Spotting)
    return found, problems


def built(value: dict[str, Any]) -> Spotting:
    found, problems = told(value)
    assert found is not None, [str(problem) for problem in problems]
    return found


def shipped(*, scored: bool = True) -> Spotting:
    """The spotting of the kit, which keeps no score unless it is made to."""
    text = SHIPPED.read_text(encoding="utf-8")
    assert "scored: off" in text
    if scored:
        text = text.replace("scored: off", "scored: on")
    found, problems = read_source(text, SHIPPED)
    assert isinstance(found, Spotting)
    assert not problems
    return found


@st.composite
def spottings(draw: st.DrawFn) -> dict[str, Any]:
    """A small random spotting, as plain values."""
    count = draw(st.integers(1, 5))
    posts, parts = {"p0": {"text": ""}, "p1": {"text": ""}}, {}
    for n in range(count):
        posts[f"p{n % 2}"]["text"] += f" [{'word' * draw(st.integers(1, 3))}](w{n})"
        harms = draw(st.booleans())
        parts[f"w{n}"] = {
            "risk" if harms else "need": draw(st.sampled_from([1, 2, 0.5])),
            "critical": "on" if harms and draw(st.booleans()) else "off",
        }
    for post in posts.values():
        post["text"] += " end."
    value = plain(posts=posts, parts=parts)
    value["pass"] = {"score": draw(st.sampled_from([0, 50, 80, 100]))}
    return value


@given(spottings(), st.data())
def test_the_score_is_f1_over_weights(value: dict[str, Any], data: st.DataObject) -> None:
    found = built(value)
    marked = data.draw(st.sets(st.sampled_from(list(found.parts))))
    marks = score(found, marked)
    risks = {p.id: float(p.risk) for p in found.parts.values() if p.harms}
    hit = sum(weight for name, weight in risks.items() if name in marked)
    spent = hit + sum(float(p.need) for p in found.parts.values() if p.id in marked)
    precision = hit / spent if spent else 0.0
    recall = hit / sum(risks.values()) if risks else 0.0
    both = precision + recall
    assert marks.score == pytest.approx(200 * precision * recall / both if both else 0.0)
    assert (marks.precision, marks.recall) == pytest.approx((precision, recall))


@given(spottings(), st.data())
def test_mending_one_mark_never_lowers_the_score(
    value: dict[str, Any], data: st.DataObject
) -> None:
    found = built(value)
    marked = set(data.draw(st.sets(st.sampled_from(list(found.parts)))))
    for name, part in found.parts.items():
        if (name in marked) != part.harms:
            mended = marked ^ {name}
            assert (score(found, mended).score or 0) >= (score(found, marked).score or 0)


def test_marks_are_put_taken_away_and_undone() -> None:
    attempt = SpotAttempt(built(plain()))
    attempt = attempt.do("mark", {"part": "t"}, "").do("mark", {"part": "gate"}, "")
    assert (attempt.score().score, attempt.score().passed) == (100, True)
    assert attempt.do("mark", {"part": "t"}, "").earlier == attempt.earlier
    assert attempt.do("unmark", {"part": "t"}, "").marked == ("gate",)
    assert attempt.undo("").marked == ("t",)
    assert attempt.do("reset", {}, "").marked == ()
    assert (attempt.can_undo, attempt.hints_taken) == (True, 0)
    assert not attempt.submit("").can_undo
    with pytest.raises(ExerciseError, match="finished"):
        attempt.submit("").mark("d", "")
    with pytest.raises(ExerciseError, match="nothing to undo"):
        SpotAttempt(built(plain())).undo("")


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("mark", {"part": "x"}, "There is nothing called “x”"),
        ("mark", {}, "cannot be read"),
        ("jump", {}, "cannot be read"),
    ],
)
def test_a_step_that_is_not_allowed_is_refused(kind: str, data: dict[str, Any], said: str) -> None:
    with pytest.raises(ExerciseError) as refused:
        SpotAttempt(built(plain())).do(kind, data, "")
    assert said in str(refused.value)


def test_a_critical_part_that_is_missed_does_not_pass() -> None:
    found = built(plain(**{"pass": {"score": 10}}))
    marks = kind_of("spot").answer(found, {"gate": "on", "t": False}).score()
    assert marks.score == pytest.approx(40)
    assert not marks.passed
    assert "“teacher” must be right" in str(marks.headline)
    with pytest.raises(ExerciseError, match="on or off"):
        kind_of("spot").answer(found, {"gate": "maybe"})


@given(spottings(), st.lists(st.tuples(st.booleans(), st.integers(0, 4)), max_size=8))
def test_an_attempt_is_its_steps(value: dict[str, Any], moves: list[tuple[bool, int]]) -> None:
    found = built(value)
    names = list(found.parts)
    attempt = SpotAttempt(found)
    for on, place in moves:
        attempt = attempt.do("mark" if on else "unmark", {"part": names[place % len(names)]}, "")
        if place == 3 and attempt.can_undo:
            attempt = attempt.undo("")
    assert replay(SpotAttempt(found), attempt.steps) == attempt


# -- the proof ----------------------------------------------------------------------------------


def test_the_shipped_spotting_is_sound() -> None:
    found = shipped()
    proof = prove(found, TODAY)
    assert proof.sound
    assert not proof.problems
    assert max(proof.baselines.values()) < 75
    assert prove_text(proof).startswith("sound\n\n16 parts, 6 of them harm")
    assert prove_json(proof)["risks"] == 6


def test_without_a_score_all_is_proved_and_nothing_is_counted() -> None:
    found = shipped(scored=False)
    marks = score(found, {"bakery"})
    assert (marks.score, marks.passed, str(marks.headline)) == (
        None,
        None,
        "Handed in. No score is kept here.",
    )
    assert [goal.goal for goal in marks.goals if goal.goal == "bakery"] == ["bakery"]
    assert prove(found, TODAY).baselines == prove(shipped(), TODAY).baselines
    again, _ = read_source(found.source.decode(), found.path)
    assert again == found


def test_nothing_in_the_shipped_posts_is_a_name() -> None:
    for language in ("en", "fr"):
        for post in shipped().posts.values():
            words = "".join(text for text, _ in post.pieces(language))
            assert "[" not in words
            for part in shipped().of(post.id):
                assert part.where == "picture" or part.name.get(language) in words


@given(spottings())
@settings(max_examples=30, deadline=None)
def test_chance_and_baselines_are_those_of_brute_force(value: dict[str, Any]) -> None:
    found = built(value)
    proof = prove(found, TODAY)
    names = list(found.parts)
    ways = [
        [name for name, on in zip(names, way, strict=True) if on]
        for way in product((True, False), repeat=len(names))
    ]
    played = [score(found, way) for way in ways]
    assert proof.chance == pytest.approx(sum(bool(m.passed) for m in played) / len(ways))
    assert proof.mean == pytest.approx(sum(m.score or 0 for m in played) / len(ways))
    everything = score(found, names)
    assert proof.baselines["all"] == everything.score
    assert any("marks everything passes" in str(p) for p in proof.problems) == everything.passed


def mutated(change: Callable[[dict[str, Any]], None]) -> list[Problem]:
    value = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    change(value)
    text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
    found, _ = read_source(text, SHIPPED)
    assert isinstance(found, Spotting)
    return [problem for problem in prove(found, TODAY).problems if problem.severity == "error"]


def test_marking_everything_is_refused_where_little_is_needed() -> None:
    def little(value: dict[str, Any]) -> None:
        for part in value["parts"].values():
            if "need" in part:
                part["need"] = 0.5

    found = mutated(little)
    assert any("Who marks everything passes with" in str(one.message) for one in found)
    assert all(one.line > 1 for one in found)


def test_nothing_to_find_is_refused() -> None:
    def harmless(value: dict[str, Any]) -> None:
        for part in value["parts"].values():
            part.pop("critical", None)
            part["need"] = part.pop("risk", None) or part["need"]

    said = [str(problem.message) for problem in mutated(harmless)]
    assert said[0] == "Nothing here harms: there is nothing to find."


def test_one_post_alone_is_refused_and_often_guessed_is_said() -> None:
    value = plain(**{"pass": {"score": 40}})
    value["posts"]["q"] = {"text": "Also [a word](w)."}
    value["parts"]["w"] = {"need": 0.5, "why": "So."}
    proof = prove(built(value), TODAY)
    said = [str(problem.message) for problem in proof.problems]
    assert any(one.startswith("Who marks everything in one post, “p”, passes") for one in said)
    assert any(one.startswith("Guessing passes") for one in said)


def test_too_many_totals_are_not_counted() -> None:
    value = plain(posts={"p": {"text": " ".join(f"[w](w{n})" for n in range(14))}})
    value["parts"] = {f"w{n}": {"risk": round(1.63**n, 4), "why": "x"} for n in range(14)}
    assert "(not counted)" in prove_text(prove(built(value), TODAY))


# -- reading ------------------------------------------------------------------------------------


def post(text: Any, **shows: str) -> dict[str, Any]:
    return {"p": {"text": text, "shows": shows}} if shows else {"p": {"text": text}}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (plain(posts=post("Nothing.")), "Nothing in the posts can be marked."),
        (plain(posts=None), "yaml.missing: The key “posts”"),
        (plain(posts=post("[a](t) [b](d) [c](gate) [d](new)")), "The post marks “new”"),
        (plain(posts=post("[a](t) [b](d)")), "“gate” stands in no post."),
        (plain(posts=post("[a](t) [b](d) [c](gate)", t="x")), "“t” is marked in two places."),
        (
            plain(posts=post({"en": "[a](t) [b](d) [c](gate)", "fr": "[a](t) [b](d)"})),
            "“gate” is not marked in the text for “fr”.",
        ),
        (
            plain(parts={**plain()["parts"], "d": {"why": "x"}}),
            "“d” needs either a risk or a need.",
        ),
        (
            plain(parts={**plain()["parts"], "d": {"need": 1, "critical": "on"}}),
            "“d” does no harm and cannot be critical.",
        ),
        (plain(posts={f"p{n}": {"text": "x"} for n in range(13)}), "more than 12"),
        (
            plain(parts={**plain()["parts"], **{f"z{n}": {"need": 1} for n in range(100)}}),
            "more than 100",
        ),
    ],
)
def test_a_broken_spotting_is_refused(value: dict[str, Any], said: str) -> None:
    found, problems = told(value)
    assert found is None
    assert any(said in f"{p.rule}: {p.message}" for p in problems), [str(p) for p in problems]


def test_a_part_without_a_why_is_a_warning() -> None:
    value = plain()
    del value["parts"]["d"]["why"]
    found, problems = told(value)
    assert found is not None
    assert [(p.rule, p.severity) for p in problems] == [("exercise.why", "warning")]


def test_a_spotting_reads_itself_again() -> None:
    for found in (built(plain()), shipped()):
        again, problems = read_source(found.source.decode(), found.path)
        assert again == found
        assert not problems
        assert found.terms["critical"] == "all"


def test_the_pieces_of_a_post_are_its_words_in_order() -> None:
    post = built(plain()).posts["p"]
    assert post.pieces("en") == (
        ("A ", ""),
        ("teacher", "t"),
        (" saw it ", ""),
        ("on Monday", "d"),
        (".", ""),
    )


def drawn(folder: Path, **post: Any) -> tuple[Spotting | None, list[str]]:
    """One post with a picture, read from a file of a small kit; and what was said of it."""
    (folder / "media").mkdir()
    (folder / "exercises").mkdir()
    (folder / "media/house.png").write_bytes(b"")
    value = plain()
    value["posts"]["p"].update({"image": "../media/house.png", **post})
    found, problems = read_source(json.dumps(value), folder / "exercises/s.yaml")
    assert found is None or isinstance(found, Spotting)
    return found, [f"{one.severity}: {one.message}" for one in problems if one.line]


def test_regions_are_read_and_written_out(tmp_path: Path) -> None:
    found, said = drawn(tmp_path, regions={"gate": [0.5, 0.25, 0.1, 0.75]})
    assert found is not None
    assert not said
    assert found.posts["p"].file == (tmp_path / "media/house.png").resolve()
    assert found.parts["gate"].region == Region(0.5, 0.25, 0.1, 0.75)
    assert found.hash != built(plain()).hash
    assert read_source(found.source.decode(), found.path)[0] == found


@pytest.mark.parametrize(
    ("post", "said"),
    [
        ({"regions": {"gate": [0.5, 0.25, 0.1]}}, "error: The region “gate” is not four numbers."),
        ({"regions": {"gate": [0, 0, "wide", 1]}}, "error: The region “gate” is not four numbers."),
        ({"regions": {"gate": [0.5, 0, 0.6, 0.2]}}, "error: The region “gate” leaves the picture."),
        ({"regions": {"gate": [-0.1, 0, 0.6, 0.2]}}, "error: The region “gate” leaves the picture"),
        ({"regions": {"gate": [0, 0, 0.01, 0.2]}}, "error: The region “gate” is too small"),
        ({"regions": {"gatte": [0, 0, 0.2, 0.2]}}, "error: The region “gatte” is not named under"),
        ({"image": "", "regions": {"gate": [0, 0, 1, 1]}}, "error: There are regions, but no"),
        ({"image": "../../x.png"}, "error: “../../x.png” leaves the kit's folder."),
        ({"image": "../media/hut.png"}, "warning: The picture “../media/hut.png” is not there."),
        ({}, "warning: “gate” has no region in the picture."),
    ],
)
def test_bad_regions_are_said_with_their_line(
    tmp_path: Path, post: dict[str, Any], said: str
) -> None:
    found, problems = drawn(tmp_path, **post)
    assert any(one.startswith(said) for one in problems), problems
    assert (found is None) == said.startswith("error")
