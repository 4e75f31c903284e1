"""View as: what each viewer sees while the settings stand so, and how exposed a person is."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.rules import sees
from workshop.values import dataclass

MOST_KNOWN = 5_000  # states of items kept for an exercise


@dataclass(frozen=True, slots=True)
class Sight:
    """Who sees what, whole: for every viewer the items they see, in the exercise's order."""

    by_viewer: Mapping[str, frozenset[str]]

    def sees(self, viewer_id: str, item_id: str) -> bool:
        """Whether that viewer sees that item."""
        return item_id in self.by_viewer[viewer_id]

    def without(self, names: Collection[str]) -> Sight:
        """The same without those items."""
        if not names:
            return self
        return Sight({viewer: items.difference(names) for viewer, items in self.by_viewer.items()})

    def count(self, viewer_id: str) -> int:
        """How many items that viewer sees."""
        return len(self.by_viewer[viewer_id])


def sees_item(
    exercise: PrivacyExercise, settings: Mapping[str, str], viewer_id: str, item_id: str
) -> bool:
    """Whether one viewer sees one item while the settings stand so."""
    eye = exercise.viewers[viewer_id].eye
    return sees(exercise.items[item_id].see, eye, settings, exercise.audience_atoms)


def sight(exercise: PrivacyExercise, settings: Mapping[str, str]) -> Sight:
    """Who sees what while the settings stand so; ``settings`` names every setting."""
    seen = {item: seen_by(exercise, settings, item) for item in exercise.items}
    return Sight(
        {
            viewer: frozenset([item for item, viewers in seen.items() if viewer in viewers])
            for viewer in exercise.viewers
        }
    )


def seen_by(exercise: PrivacyExercise, settings: Mapping[str, str], item_id: str) -> frozenset[str]:
    """The viewers who see one item; a state met before is looked up, as View as asks often."""
    known = exercise.seen_before
    key = item_id, tuple([settings[name] for name in exercise.item_settings[item_id]])
    found = known.get(key)
    if found is None:
        if len(known) >= MOST_KNOWN:
            known.clear()
        found = frozenset(v for v in exercise.viewers if sees_item(exercise, settings, v, item_id))
        known[key] = found
    return found


def failing_viewers(
    exercise: PrivacyExercise, settings: Mapping[str, str], goal: Goal
) -> tuple[str, ...]:
    """The viewers of the goal for whom it does not hold, in the goal's order."""
    wanted = goal.kind == "show"
    return tuple(
        v for v in goal.viewers if sees_item(exercise, settings, v, goal.item) is not wanted
    )


def changed_items(
    exercise: PrivacyExercise,
    before: Mapping[str, str],
    after: Mapping[str, str],
    viewer_id: str,
) -> tuple[str, ...]:
    """The items that viewer sees in one of the two states and not in the other."""
    return tuple(
        item_id
        for item_id in exercise.items
        if (viewer_id in seen_by(exercise, before, item_id))
        is not (viewer_id in seen_by(exercise, after, item_id))
    )
