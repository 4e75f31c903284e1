"""Exercises for the tests: the shipped ones, and small ones made of plain values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from workshop.exercises import reading
from workshop.exercises.kinds import Exercise
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.scoring import score
from workshop.kit.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "exercises/officer-personal-account.yaml"
SERGEANT = ROOT / "exercises/sergeant-home-account.yaml"

FULL = {
    "photo": "hiking",
    "employer": "friends",
    "phone": "family",
    "friend_list": "only_me",
    "lookup_phone": "friends",
    "requests": "fof",
    "search": "off",
    "posts": "not_work",
    "past": "done",
    "location": "off",
    "tag_review": "on",
    "tag_charity": "add",
    "tag_patrol": "hide",
    "tag_audience": "friends",
    "contacts": "off",
    "quiz_access": "remove",
}


def read_exercise(
    path: Path, networks: Path | None = None
) -> tuple[PrivacyExercise | None, tuple[Problem, ...]]:
    """A file read as any other, known to be a settings exercise."""
    return _privacy(reading.read_exercise(path, networks))


def read_source(
    text: str, path: Path, networks: Path | None = None
) -> tuple[PrivacyExercise | None, tuple[Problem, ...]]:
    """A text read as any other, known to be a settings exercise."""
    return _privacy(reading.read_source(text, path, networks))


def _privacy(
    read: tuple[Exercise | None, tuple[Problem, ...]],
) -> tuple[PrivacyExercise | None, tuple[Problem, ...]]:
    exercise, problems = read
    assert exercise is None or isinstance(exercise, PrivacyExercise)
    return exercise, problems


@cache
def shipped(path: Path) -> PrivacyExercise:
    """A shipped exercise, which has no problems worth more than a note."""
    exercise, problems = read_exercise(path)
    assert exercise is not None
    assert all(problem.severity == "note" for problem in problems), problems
    return exercise


def example() -> PrivacyExercise:
    """The example with its network inline."""
    return shipped(EXAMPLE)


def sergeant() -> PrivacyExercise:
    """Sam's account on Fernwire."""
    return shipped(SERGEANT)


def small(**changes: Any) -> dict[str, Any]:
    """A small sound-looking exercise as plain values; ``changes`` replace whole keys."""
    plain: dict[str, Any] = {
        "id": "small",
        "kind": "privacy-settings",
        "title": "Small",
        "network": {"name": "Net", "fictional": "on", "checked": "2026-11-01"},
        "atoms": ["friend", "work", "web"],
        "audiences": {
            "nobody": {"label": "Nobody", "is": []},
            "friends": {"label": "Friends", "is": ["friend"]},
            "known": {"label": "People I know", "is": ["friend", "work"]},
            "all": {"label": "All", "is": ["friend", "work", "web"]},
        },
        "viewers": {
            "ana": {"label": "Ana", "is": ["friend"]},
            "boss": {"label": "The boss", "is": ["work"], "knows": ["phone"]},
            "web": {"label": "The web", "is": ["web"]},
        },
        "settings": {
            "posts": {
                "page": "Posts",
                "label": "Posts",
                "a": ["all", "known", "friends", "nobody"],
                "default": "all",
            },
            "old": {
                "page": "Posts",
                "label": "Old posts",
                "o": ["keep", "shrink"],
                "default": "keep",
                "irreversible": "on",
            },
            "review": {
                "page": "Tags",
                "label": "Review tags",
                "o": ["on", "off"],
                "default": "off",
            },
            "tag": {
                "page": "Tags",
                "label": "Pending tag",
                "o": ["show", "hide"],
                "default": "hide",
                "only_if": {"review": "on"},
            },
        },
        "items": {
            "party": {"label": "Party", "sens": "1", "see": {"aud": "posts"}},
            "house": {
                "label": "House",
                "sens": "5",
                "see": {
                    "when": {"old": "shrink"},
                    "then": {"fixed": "friends"},
                    "else": {"fixed": "all"},
                },
            },
            "tagged": {
                "label": "Tagged",
                "sens": "2",
                "see": {
                    "any": [
                        {"when": {"review": "off"}, "then": {"fixed": "all"}},
                        {"when": {"tag": "show"}, "then": {"fixed": "all"}},
                    ]
                },
            },
        },
        "goals": [
            {"show": "party", "to": ["ana"], "w": "4", "critical": "on"},
            {"hide": "party", "from": ["boss", "web"], "w": "4", "critical": "on"},
            {"hide": "house", "from": ["web"], "w": "8", "critical": "on"},
            {"hide": "tagged", "from": ["web"], "w": "2"},
        ],
    }
    return {**plain, **changes}


def written(plain: Mapping[str, Any]) -> tuple[PrivacyExercise | None, tuple[Problem, ...]]:
    """Plain values read as a file of that content would be."""
    return read_source(json.dumps(plain, ensure_ascii=False, indent=1), Path("small.yaml"))


def made(plain: Mapping[str, Any]) -> PrivacyExercise:
    """The exercise those plain values are; they must be free of errors."""
    exercise, problems = written(plain)
    assert exercise is not None, [str(problem) for problem in problems]
    return exercise


def configurations(exercise: PrivacyExercise) -> list[dict[str, str]]:
    """Every state of every setting."""
    options = [[o.id for o in s.options] for s in exercise.settings.values()]
    return [dict(zip(exercise.settings, chosen, strict=True)) for chosen in product(*options)]


def is_full(exercise: PrivacyExercise, settings: Mapping[str, str]) -> bool:
    """Whether every goal is fully met."""
    return all(one.met for one in score(exercise, settings).goals)


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


def every_setting() -> dict[str, Any]:
    """A goal or two for every one of Fernwire's settings, written out inline."""
    plain: dict[str, Any] = json.loads(sergeant().source)
    door = {"when": {"a6": "on"}, "then": {"fixed": "circle"}, "else": {"fixed": "anyone"}}
    plain["settings"] = {
        name: {k: v for k, v in setting.items() if k not in ("distractor", "only_if")}
        for name, setting in plain["settings"].items()
    }
    plain["items"], plain["goals"] = {}, []
    for name, setting in plain["settings"].items():
        if "a" in setting:
            see: dict[str, Any] = {"all": [{"aud": name}, door]}
        else:
            first = next(iter(setting["o"]))
            see = {"all": [{"when": {name: first}, "then": {"fixed": "anyone"}}, door]}
        plain["items"][name] = {"see": see, "sens": "1"}
        if name != "a6":  # the door itself: whoever opens it is seen to do so
            goal = {"hide": name, "from": ["stranger", "search"], "w": "2", "critical": "on"}
            plain["goals"].append(goal)
    plain["items"]["page"] = {
        "see": {"when": {"a6": "off"}, "then": {"fixed": "anyone"}},
        "sens": "0",
    }
    plain["goals"].append({"show": "page", "to": ["stranger"], "w": "8", "critical": "on"})
    plain["goals"].append({"show": "a1", "to": ["friend"], "w": "8", "critical": "on"})
    return {**plain, "room": [], "predict": [], "events": []}
