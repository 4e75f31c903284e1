"""One person's attempt at an account as a value: its steps, and what they make of the settings.

Every change is a step, and an attempt is nothing but its exercise and its steps: ``replay`` of the
steps gives the identical value. So resuming costs a replay, and undo costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.attempt import Step
from workshop.exercises.privacy.answers import known_option, known_setting
from workshop.exercises.privacy.model import Event, PrivacyExercise
from workshop.exercises.privacy.scoring import Score, score
from workshop.exercises.privacy.seeing import Sight, changed_items, sight
from workshop.values import dataclass

_MOVES = ("set", "reset")  # steps that make a change
HINT_STEPS = 3  # who sees what; which page; which setting

_FINISHED = QT_TRANSLATE_NOOP("exercise", "This attempt is finished; start a new one.")
_NOTHING = QT_TRANSLATE_NOOP("exercise", "There is nothing to undo.")
_NO_GOAL = QT_TRANSLATE_NOOP("exercise", "There is no goal “{goal}” in {exercise}.")
_NO_HINT = QT_TRANSLATE_NOOP("exercise", "There are no more hints for “{goal}”.")
_LOCKED = QT_TRANSLATE_NOOP("exercise", "“{setting}” cannot be taken back.")
_ONLY_UNDO = QT_TRANSLATE_NOOP(
    "exercise", "Undo takes it back in the exercise; a real network would not."
)
_NOT_ASKED = QT_TRANSLATE_NOOP("exercise", "Who sees “{item}” is not asked, or no longer.")
_NO_VIEWER = QT_TRANSLATE_NOOP("exercise", "There is no viewer “{name}” here.")
_BAD_STEP = QT_TRANSLATE_NOOP("exercise", "A step of the attempt cannot be read: {kind} {data}")


@dataclass(frozen=True, slots=True)
class PrivacyAttempt:
    """An attempt as far as it went. Each method returns a new one whose last step is the new one.

    ``took_back`` names the irreversible acts the last step (an undo or a reset) took back: say that
    a real network would not. A finished attempt refuses further steps with ExerciseError.
    """

    exercise: PrivacyExercise
    settings: Mapping[str, str]
    steps: tuple[Step, ...] = ()
    hints: Mapping[str, int] = field(default_factory=dict)  # taken so far, by goal id
    submitted: bool = False
    took_back: tuple[str, ...] = ()
    moves: int = 0  # changes made so far, undone ones too: what others do comes after so many
    moved_at: int = 0  # the number of the step that made the last of them
    predictions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # viewers, by item
    opened: bool = False  # the settings were opened before every prediction was made
    earlier: tuple[Mapping[str, str], ...] = field(default=(), repr=False)  # what undo returns to
    before: Mapping[str, str] | None = field(default=None, repr=False)  # before the last change

    @classmethod
    def start(cls, exercise: PrivacyExercise) -> PrivacyAttempt:
        """A new attempt: every setting at its start value, no steps."""
        return cls(exercise, exercise.start)

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> PrivacyAttempt:
        """One step by its name: ``set``, ``reset`` or ``hint``; raises ExerciseError."""
        match kind, dict(data):
            case "set", {"setting": str(setting), "option": str(option)}:
                return self.set(setting, option, at)
            case "reset", _:
                return self.reset(at)
            case "hint", {"goal": str(goal)}:
                return self.hint(goal, at)
            case "predict", {"item": str(item), "viewers": list() | tuple() as viewers}:
                return self.predict(item, viewers, at)
            case "open", _:
                return replace(self._after(Step("open", {}, at)), opened=True)
            case _:
                raise ExerciseError(_BAD_STEP.fill(kind=kind, data=dict(data)))

    def set(self, setting: str, option: str, at: str) -> PrivacyAttempt:
        """One setting changed. Setting it to what it is already is a step that changes nothing.

        Raises ExerciseError for an unknown setting or option, and for taking back what is done.
        """
        option = known_option(self.exercise, setting, option)
        step = Step("set", {"setting": setting, "option": option}, at)
        if self.settings[setting] == option:
            return self._after(step)
        if self.locked(setting):
            label = self.exercise.settings[setting].label
            raise ExerciseError(_LOCKED.fill(setting=label), _ONLY_UNDO)
        return self._moved(step, {**self.settings, setting: option}, (*self.earlier, self.settings))

    def undo(self, at: str) -> PrivacyAttempt:
        """The last change taken back, an irreversible one too; raises ExerciseError if none."""
        if not self.earlier:
            raise ExerciseError(_NOTHING)
        return self._moved(Step("undo", {}, at), self.earlier[-1], self.earlier[:-1])

    def reset(self, at: str) -> PrivacyAttempt:
        """Every setting back at its start value; hints taken stay taken; undo brings it back."""
        step = Step("reset", {}, at)
        if not self.changed:
            return self._after(step)
        return self._moved(step, self.exercise.start, (*self.earlier, self.settings))

    def predict(self, item: str, viewers: Sequence[object], at: str) -> PrivacyAttempt:
        """Who is expected to see an item; raises ExerciseError when it is not asked, or no more."""
        if item not in self.predicting:
            raise ExerciseError(_NOT_ASKED.fill(item=item))
        unknown = [name for name in viewers if name not in self.exercise.viewers]
        if unknown:
            raise ExerciseError(_NO_VIEWER.fill(name=unknown[0]))
        expected = tuple(v for v in self.exercise.viewers if v in viewers)
        after = self._after(Step("predict", {"item": item, "viewers": list(expected)}, at))
        return replace(after, predictions={**self.predictions, item: expected})

    def hint(self, goal_id: str, at: str) -> PrivacyAttempt:
        """One more hint for a goal; raises ExerciseError for an unknown goal or past the third."""
        goal = self.exercise.goal(goal_id)
        if goal is None:
            raise ExerciseError(_NO_GOAL.fill(goal=goal_id, exercise=self.exercise.id))
        if not self.hints_left(goal_id):
            raise ExerciseError(_NO_HINT.fill(goal=goal.label))
        after = self._after(Step("hint", {"goal": goal_id}, at))
        return replace(after, hints={**self.hints, goal_id: self.hints.get(goal_id, 0) + 1})

    def submit(self, at: str) -> PrivacyAttempt:
        """Handed in: the score stands."""
        return replace(self._after(Step("submit", {}, at)), submitted=True)

    def score(self) -> Score:
        """The score of the settings as they stand, with the price of the hints taken."""
        return score(self.exercise, self.settings, self.hints)

    @property
    def changed(self) -> tuple[str, ...]:
        """The settings that stand otherwise than at the start, in the exercise's order."""
        start = self.exercise.start
        return tuple(name for name in start if self.settings[name] != start[name])

    @property
    def predicting(self) -> tuple[str, ...]:
        """The items still to be asked about; none once the settings were opened or changed."""
        if self.opened or self.moves or self.submitted:
            return ()
        return tuple(item for item in self.exercise.predict if item not in self.predictions)

    @property
    def happened(self) -> tuple[Event, ...]:
        """What others have done so far; all of it once the attempt is handed in."""
        events, moments = self.exercise.events, self.exercise.moments
        return tuple(e for e in events if self.submitted or self.moves >= moments[e.id])

    @property
    def news(self) -> tuple[Event, ...]:
        """What others did right after the last change."""
        if not self.moves or len(self.steps) != self.moved_at:
            return ()
        moments = self.exercise.moments
        return tuple(e for e in self.exercise.events if self.moves == moments[e.id])

    @property
    def to_come(self) -> frozenset[str]:
        """The items and settings that are not there yet, by id."""
        here = {event.id for event in self.happened}
        waiting = (event for event in self.exercise.events if event.id not in here)
        return frozenset(name for event in waiting for name in (*event.items, *event.settings))

    def shows(self, setting: str) -> bool:
        """Whether the network shows that setting now."""
        return setting not in self.to_come and self.exercise.visible(setting, self.settings)

    @property
    def shown(self) -> tuple[str, ...]:
        """The settings the network shows now, in the exercise's order."""
        waiting, exercise = self.to_come, self.exercise
        return tuple(
            name
            for name in exercise.settings
            if name not in waiting and exercise.visible(name, self.settings)
        )

    @property
    def sight(self) -> Sight:
        """Who sees what now, without what is not there yet."""
        return sight(self.exercise, self.settings).without(self.to_come)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self.earlier) and not self.submitted

    @property
    def hints_taken(self) -> int:
        """How many hints were taken, over all goals."""
        return sum(self.hints.values())

    def locked(self, setting: str) -> bool:
        """Whether that setting is an irreversible act that is done."""
        known = known_setting(self.exercise, setting)
        return known.irreversible and self.settings[setting] != known.default

    def hints_left(self, goal_id: str) -> int:
        """How many of the three hints of a goal are still there."""
        return HINT_STEPS - self.hints.get(goal_id, 0)

    def changed_for(self, viewer_id: str) -> tuple[str, ...]:
        """The items that viewer gained or lost by the last change of a setting."""
        if self.before is None:
            return ()
        changed = changed_items(self.exercise, self.before, self.settings, viewer_id)
        waiting = self.to_come
        return tuple(item for item in changed if item not in waiting)

    def _after(self, step: Step) -> PrivacyAttempt:
        if self.submitted:
            raise ExerciseError(_FINISHED)
        return replace(self, steps=(*self.steps, step), took_back=())

    def _moved(
        self, step: Step, settings: Mapping[str, str], earlier: tuple[Mapping[str, str], ...]
    ) -> PrivacyAttempt:
        took_back = tuple(
            name
            for name, setting in self.exercise.settings.items()
            if setting.irreversible and self.locked(name) and settings[name] == setting.default
        )
        return replace(
            self._after(step),
            settings=settings,
            earlier=earlier,
            before=self.settings,
            took_back=took_back,
            moves=self.moves + (step.kind in _MOVES),
            moved_at=len(self.steps) + 1 if step.kind in _MOVES else self.moved_at,
        )
