"""First, best and last: the row of attempts below a score, for every kind of exercise."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from workshop.ui.practice.desk import Desk
from workshop.ui.practice.outcome import Try
from workshop.ui.speaker import trimmed

translate = QCoreApplication.translate

_MOST_TRIES = 3


def tries(desk: Desk[Any]) -> tuple[Try, ...]:
    """The counted attempts, this one marked; one that does not count stands by itself."""
    limit = desk.exercise.attempts.max
    done = [
        (row.n, row.score, bool(row.passed))
        for row in desk.history.counted
        if row.score is not None and row.n != desk.number
    ]
    marks = desk.score()
    score, passed = marks.score or 0.0, bool(marks.passed)
    if desk.counts:
        done.append((desk.number, score, passed))
    names = (
        translate("Result", "First"),
        translate("Result", "Second"),
        translate("Result", "Third"),
    )
    shown = done[-_MOST_TRIES:]
    found = []
    for place, (number, points, well) in enumerate(shown, start=len(done) - len(shown)):
        later = translate("Result", "Number {n}").format(n=place + 1)
        name = names[place] if place < len(names) else later
        found.append(Try(name, _scored(points, well), desk.counts and number == desk.number))
    if limit:
        found += [Try(names[place]) for place in range(len(found), min(limit, _MOST_TRIES))]
    if not desk.counts:
        words = _scored(score, passed)
        found.append(Try(_uncounted(desk), words, current=True))
    return tuple(found)


def _scored(score: float, passed: bool) -> str:
    well, ill = translate("Result", "{score}, passed"), translate("Result", "{score}, not passed")
    return (well if passed else ill).format(score=trimmed(score))


def _uncounted(desk: Desk[Any]) -> str:
    if desk.preview:
        return translate("Result", "Preview, not counted")
    return translate("Result", "Practice, not counted")
