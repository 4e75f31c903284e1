"""Passed or not, and why: the same words for every kind whose goals may be musts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from workshop.errors import Message
from workshop.exercises.kinds import Marks
from workshop.ui.speaker import Speaker

translate = QCoreApplication.translate


def verdict_of(marks: Marks, musts: bool) -> str:
    """The one line above the reason; ``musts``: every critical goal has to be met."""
    if marks.passed:
        return translate("Result", "Passed")
    open_ = sum(1 for goal in marks.goals if goal.critical and goal.fraction < 1)
    if not musts or not open_:
        return translate("Result", "Not passed yet")
    if open_ == 1:
        return translate("Result", "Not passed yet: one “must” is open")
    return translate("Result", "Not passed yet: {n} “musts” are open").format(n=open_)


def reason_of(speaker: Speaker, reasons: Sequence[Message]) -> str:
    """The first reason as a sentence, nothing when there is none."""
    said = speaker.say(reasons[0]) if reasons else ""
    return f"{said[:1].upper()}{said[1:]}." if said else ""
