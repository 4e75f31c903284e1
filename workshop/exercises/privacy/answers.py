"""Answers that came from outside the program become settings, or are refused with a suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message
from workshop.exercises.privacy.model import PrivacyExercise, Setting
from workshop.exercises.words import listed

_NO_SETTING = QT_TRANSLATE_NOOP("exercise", "There is no setting “{name}” in {exercise}.")
_NO_OPTION = QT_TRANSLATE_NOOP("exercise", "The setting “{name}” has no option “{option}”.")
_NOT_AN_OBJECT = QT_TRANSLATE_NOOP("exercise", "The answers must be an object of settings.")
_DID_YOU_MEAN = QT_TRANSLATE_NOOP("exercise", "Did you mean “{name}”?")
_CHOOSE = QT_TRANSLATE_NOOP("exercise", "Choose one of: {names}.")
_AS_WORDS = QT_TRANSLATE_NOOP("exercise", "Write it as text in quotes. Choose one of: {names}.")
_SHAPE = QT_TRANSLATE_NOOP("exercise", 'For example {{"{setting}": "{option}"}}.')


def suggestion(name: str, known: Iterable[str]) -> Message:
    """Ask "Did you mean …?" for a near miss, else the list of what there is."""
    names = list(known)
    near = get_close_matches(name, names, n=1, cutoff=0.6)
    return _DID_YOU_MEAN.fill(name=near[0]) if near else _CHOOSE.fill(names=listed(names))


def completed(exercise: PrivacyExercise, answers: object) -> Mapping[str, str]:
    """The answers with every setting not named at its start value.

    Raises ExerciseError for an unknown setting or option, naming it, with a suggestion.
    """
    if not isinstance(answers, Mapping):
        first = next(iter(exercise.settings.values()))
        raise ExerciseError(_NOT_AN_OBJECT, _SHAPE.fill(setting=first.id, option=first.default))
    settings = dict(exercise.start)
    for name, option in answers.items():
        settings[known_setting(exercise, name).id] = known_option(exercise, name, option)
    return settings


def known_setting(exercise: PrivacyExercise, name: object) -> Setting:
    """The setting of that id; raises ExerciseError with a suggestion."""
    setting = exercise.settings.get(name) if isinstance(name, str) else None
    if setting is None:
        message = _NO_SETTING.fill(name=name, exercise=exercise.id)
        raise ExerciseError(message, suggestion(str(name), exercise.settings))
    return setting


def known_option(exercise: PrivacyExercise, name: str, option: object) -> str:
    """The option's id, if that setting has it; raises ExerciseError with a suggestion."""
    setting = known_setting(exercise, name)
    ids = [o.id for o in setting.options]
    if isinstance(option, str) and option in ids:
        return option
    message = _NO_OPTION.fill(name=name, option=option)
    if isinstance(option, str):
        raise ExerciseError(message, suggestion(option, ids))
    raise ExerciseError(message, _AS_WORDS.fill(names=listed(ids)))
