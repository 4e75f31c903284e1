"""Hints, computed: who sees what; which page; which setting. Three steps for every goal."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.privacy.feedback import Change, repairs
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.seeing import failing_viewers
from workshop.exercises.privacy.words import change_words, goals, still
from workshop.exercises.words import listed, sentences

_MET = QT_TRANSLATE_NOOP("exercise", "This one is met already: {goal}.")
_LOOK = QT_TRANSLATE_NOOP("exercise", "Look at the page {pages}.")
_LOOKS = QT_TRANSLATE_NOOP("exercise", "Look at the pages {pages}.")
_TRY = QT_TRANSLATE_NOOP("exercise", "Try this: {changes}.")
_TRY_AND = QT_TRANSLATE_NOOP("exercise", "Try this: {changes}. Then look again at: {goals}.")
_NO_WAY = QT_TRANSLATE_NOOP("exercise", "From here no few changes mend it. Reset, and try again.")
_STILL = QT_TRANSLATE_NOOP("exercise", "{what}.")


def hint(
    exercise: PrivacyExercise, settings: Mapping[str, str], goal_id: str, step: int
) -> Message:
    """The hint of that step (1 who sees what, 2 which page, 3 which setting) for one goal."""
    goal = next(goal for goal in exercise.goals if goal.id == goal_id)
    failing = failing_viewers(exercise, settings, goal)
    if not failing:
        return _MET.fill(goal=goal.label)
    if step <= 1:
        return _STILL.fill(what=still(exercise, goal, failing, first=True))
    found = repairs(exercise, settings, goal_id)
    if step == 2:
        return _pages(exercise, goal, found[0].changes if found else ())
    if not found:
        return _NO_WAY
    said = sentences([change_words(exercise, c.setting, c.option) for c in found[0].changes])
    if found[0].breaks:
        return _TRY_AND.fill(changes=said, goals=goals(exercise, found[0].breaks))
    return _TRY.fill(changes=said)


def _pages(exercise: PrivacyExercise, goal: Goal, changes: tuple[Change, ...]) -> Message:
    names = [change.setting for change in changes] or exercise.goal_settings[goal.id]
    pages = [page.label for page in exercise.pages if set(page.settings) & set(names)]
    if not pages:
        return _NO_WAY
    return (_LOOK if len(pages) == 1 else _LOOKS).fill(pages=listed(pages))
