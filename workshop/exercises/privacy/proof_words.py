"""What a proof says, in the author's own words: "hide Saturday barbecue from Ana"."""

from __future__ import annotations

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.words import people

_HIDE = QT_TRANSLATE_NOOP("proof", "hide “{item}” from {viewers}")
_SHOW = QT_TRANSLATE_NOOP("proof", "show “{item}” to {viewers}")

IMPOSSIBLE = QT_TRANSLATE_NOOP("proof", "The goal to {goal} cannot be met: no setting does it.")
IMPOSSIBLE_HINT = QT_TRANSLATE_NOOP(
    "proof", "Drop the goal, mark the item out_of_reach, or give a setting the missing option."
)
VACUOUS = QT_TRANSLATE_NOOP("proof", "The goal to {goal} is always met, whatever is chosen.")
VACUOUS_HINT = QT_TRANSLATE_NOOP("proof", "Drop the goal, or name other viewers.")
OUT_OF_REACH = QT_TRANSLATE_NOOP("proof", "The goal to {goal} is about something out of reach.")
OUT_OF_REACH_HINT = QT_TRANSLATE_NOOP(
    "proof", "Drop the goal: the item is shown in the debrief. Or remove out_of_reach."
)
CONFLICT = QT_TRANSLATE_NOOP("proof", "These goals cannot all be met at once: {goals}.")
CONFLICT_HINT = QT_TRANSLATE_NOOP("proof", "Drop or change one of them; see lines {lines}.")
LAZY = QT_TRANSLATE_NOOP("proof", "{strategy} already passes, with {score}.")
LAZY_HINT = QT_TRANSLATE_NOOP(
    "proof", "Raise the pass mark or the floors, or make a goal critical that this misses."
)
PAGE = QT_TRANSLATE_NOOP("proof", "The page “{page}” alone is enough to pass, with {score}.")
PAGE_HINT = QT_TRANSLATE_NOOP("proof", "Add a critical goal that needs another page.")
GUESSING = QT_TRANSLATE_NOOP("proof", "Guessing passes {percent} % of the time; 1 % is allowed.")
GUESSING_HINT = QT_TRANSLATE_NOOP(
    "proof", "Raise the pass mark or the floors, or make more goals critical."
)
IDLE = QT_TRANSLATE_NOOP("proof", "The setting “{setting}” makes no difference to a full answer.")
IDLE_HINT = QT_TRANSLATE_NOOP(
    "proof", "Add a goal that needs it, or mark it: distractor: on (or distractors: [{name}])."
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "proof", "More than a million combinations hang together in: {goals}."
)
TOO_LARGE_HINT = QT_TRANSLATE_NOOP("proof", "Split the goals or items that tie these: {settings}.")
UNEVEN = QT_TRANSLATE_NOOP("proof", "The weights of the goals give too many different sums.")
UNEVEN_HINT = QT_TRANSLATE_NOOP("proof", "Use round weights: 2, 4, 8.")
UNDATED = QT_TRANSLATE_NOOP("proof", "The network does not say when it was last checked.")
OLD = QT_TRANSLATE_NOOP("proof", "{name} was last checked {days} days ago, more than 180.")
AGE_HINT = QT_TRANSLATE_NOOP(
    "proof", "Compare it with the real networks and set checked: to that day."
)

DEFAULTS = QT_TRANSLATE_NOOP("proof", "Leaving everything as it is")
LEAST = QT_TRANSLATE_NOOP("proof", "Closing everything")
MOST = QT_TRANSLATE_NOOP("proof", "Opening everything")
UNIFORM = QT_TRANSLATE_NOOP("proof", "“{audience}” everywhere, the rest closed,")


def goal(exercise: PrivacyExercise, one: Goal) -> Message:
    """The goal as an author would say it."""
    text = _HIDE if one.kind == "hide" else _SHOW
    return text.fill(item=one.label, viewers=people(exercise, one.viewers))
