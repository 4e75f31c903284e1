"""What a room may talk about: which page each goal is about, and which setting left it open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.kinds import Missed
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.feedback import feedback
from workshop.exercises.privacy.model import Goal, PrivacyExercise

_CHOSEN = QT_TRANSLATE_NOOP("exercise", "{setting}: {option}")
_AREA = Message("exercise", "{area}")


def missed(attempt: PrivacyAttempt) -> Mapping[str, Missed]:
    """For every goal its page; for those not met, the setting its cheapest repair would change."""
    exercise = attempt.exercise
    about = {goal.goal: goal for goal in feedback(exercise, attempt.settings).missed}
    askers = Counter(name for names in exercise.goal_settings.values() for name in names)
    found = {}
    for goal in exercise.goals:
        own = _own_setting(exercise, goal, askers)
        repairs = about[goal.id].repairs if goal.id in about else ()
        wrong = repairs[0].changes[0].setting if repairs else own
        chosen = _chosen(exercise, wrong, attempt.settings) if goal.id in about else None
        found[goal.id] = Missed(_area(exercise, own), chosen)
    return found


def _own_setting(exercise: PrivacyExercise, goal: Goal, askers: Counter[str]) -> str:
    """The setting that is most this goal's own: the one the fewest other goals depend on."""
    return min(sorted(exercise.goal_settings[goal.id]), key=lambda name: askers[name], default="")


def _area(exercise: PrivacyExercise, setting: str) -> Message | None:
    page = exercise.page_of(setting)
    return None if page is None else _AREA.fill(area=page.label)


def _chosen(exercise: PrivacyExercise, setting: str, settings: Mapping[str, str]) -> Message | None:
    known = exercise.settings.get(setting)
    option = known.option(settings[setting]) if known else None
    if known is None or option is None:
        return None
    return _CHOSEN.fill(setting=known.label, option=option.label)
