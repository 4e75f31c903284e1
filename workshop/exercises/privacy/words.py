"""Small sentences several parts of the exercise use: who sees what, and what would change it."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.words import listed, sentences
from workshop.kit.kit import Text

_SEE_IT = QT_TRANSLATE_NOOP("exercise", "{viewers} can still see “{thing}”")
_CANNOT = QT_TRANSLATE_NOOP("exercise", "{viewers} cannot see “{thing}”, though they should")
_CHANGE = QT_TRANSLATE_NOOP("exercise", "{page}, {setting}: {option}")
_DONE = QT_TRANSLATE_NOOP("exercise", "{changes}.")
_BREAKS = QT_TRANSLATE_NOOP("exercise", "{said} But it {broken}.")
_BREAKS_NOTHING = QT_TRANSLATE_NOOP("exercise", "{said} Breaks nothing.")
_SHOWS = QT_TRANSLATE_NOOP("exercise", "shows “{thing}” to {viewers}")
_HIDES = QT_TRANSLATE_NOOP("exercise", "hides “{thing}” from {viewers}")
_NOT_UNDONE = QT_TRANSLATE_NOOP("exercise", "{said} A real network would not take it back.")


def people(exercise: PrivacyExercise, viewer_ids: Sequence[str], first: bool = False) -> Message:
    """The viewers as a list in words ("strangers, followers"); ``first``: at a sentence's start."""
    names = [exercise.viewers[v].plural for v in viewer_ids]
    return listed([_capital(name) if first and not at else name for at, name in enumerate(names)])


def still(
    exercise: PrivacyExercise, goal: Goal, failing: Sequence[str], first: bool = False
) -> Message:
    """What is wrong with a goal: who still sees it, or who does not though they should."""
    who = people(exercise, failing, first)
    text = _SEE_IT if goal.kind == "hide" else _CANNOT
    return text.fill(viewers=who, thing=goal.label)


def _capital(text: Text) -> Text:
    return Text({language: t[:1].upper() + t[1:] for language, t in text.by_language.items()})


def goals(exercise: PrivacyExercise, goal_ids: Sequence[str]) -> Message:
    """The goals by their labels, as a list in words."""
    labels = {goal.id: goal.label for goal in exercise.goals}
    return listed([labels[goal_id] for goal_id in goal_ids])


def change_words(exercise: PrivacyExercise, setting_id: str, option_id: str) -> Message:
    """One change as a person would look for it: page, setting, option."""
    setting, page = exercise.settings[setting_id], exercise.page_of(setting_id)
    option = setting.option(option_id)
    return _CHANGE.fill(
        page=page.label if page is not None else setting.page,
        setting=_stated(setting.label),
        option=option.label if option is not None else option_id,
    )


def _stated(label: Text) -> Text:
    """A setting's name without the question mark some networks end it with."""
    return Text(
        {lang: words.removesuffix("?").rstrip() for lang, words in label.by_language.items()}
    )


def repair_words(
    exercise: PrivacyExercise,
    changes: Sequence[tuple[str, str]],
    breaks: Sequence[tuple[Goal, Sequence[str]]],
    irreversible: bool,
) -> Message:
    """Changes in order, what they break for whom, and whether they can be taken back."""
    said = _DONE.fill(changes=sentences([change_words(exercise, *one) for one in changes]))
    if breaks:
        broken = [_broken(exercise, goal, viewers) for goal, viewers in breaks]
        said = _BREAKS.fill(said=said, broken=listed(broken))
    else:
        said = _BREAKS_NOTHING.fill(said=said)
    return _NOT_UNDONE.fill(said=said) if irreversible else said


def _broken(exercise: PrivacyExercise, goal: Goal, viewers: Sequence[str]) -> Message:
    text = _SHOWS if goal.kind == "hide" else _HIDES
    return text.fill(thing=goal.label, viewers=people(exercise, viewers))
