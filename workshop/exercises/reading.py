"""Opening an exercise file: the kind it names decides who reads the rest."""

from __future__ import annotations

from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.kinds import DEFAULT, FOLDERS, Exercise, kind_of
from workshop.kit.fields import Reading, suggestion
from workshop.kit.problem import Problem
from workshop.kit.text import Node, parse_yaml, read_yaml

_UNKNOWN_KIND = QT_TRANSLATE_NOOP("exercise", "There is no kind of exercise “{kind}”.")


def read_exercise(
    path: Path, networks: Path | None = None
) -> tuple[Exercise | None, tuple[Problem, ...]]:
    """The exercise in a file, or None and the problems that keep it from being used.

    ``networks`` is the folder of shared networks; without it, ``networks`` beside the file.
    """
    node, problems = read_yaml(path)
    return _read(node, problems, path, networks)


def read_source(
    text: str, path: Path, networks: Path | None = None
) -> tuple[Exercise | None, tuple[Problem, ...]]:
    """The exercise in a text: a resolved ``source``, or what an author is still typing."""
    node, problems = parse_yaml(text, path)
    return _read(node, problems, path, networks)


def _read(
    node: Node | None, problems: tuple[Problem, ...], path: Path, networks: Path | None
) -> tuple[Exercise | None, tuple[Problem, ...]]:
    if node is None:
        return None, problems
    head = Reading(path)
    name = head.top(node).scalar("kind")
    if name is not None and name.text not in FOLDERS:
        message = _UNKNOWN_KIND.fill(kind=name.text)
        head.problem(name, "exercise.kind", message, suggestion(name.text, FOLDERS))
    if head.problems:
        return None, (*problems, *head.problems)
    kind = kind_of(name.text if name is not None else DEFAULT)
    return kind.read(node, path, networks if networks is not None else path.parent / "networks")
