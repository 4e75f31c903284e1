"""One person's attempt at an account as a value: its steps, and what they make of the settings.

Every change is a step, and an attempt is nothing but its exercise and its steps: ``replay`` of the
steps gives the identical value. So resuming costs a replay, and undo costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.attempt import Step, Undoable, bad_step
from workshop.exercises.privacy.answers import known_option, known_setting
from workshop.exercises.privacy.model import Event, PrivacyExercise
from workshop.exercises.privacy.scoring import Score, score
from workshop.exercises.privacy.seeing import Sight, changed_items, sight
from workshop.values import dataclass

_MOVES = ("set", "reset")  # steps that make a change
HINT_STEPS = 3  # who sees what; which page; which setting

_NO_GOAL = QT_TRANSLATE_NOOP("exercise", "There is no goal “{goal}” in {exercise}.")
_NO_HINT = QT_TRANSLATE_NOOP("exercise", "There are no more hints for “{goal}”.")
_LOCKED = QT_TRANSLATE_NOOP("exercise", "“{setting}” cannot be taken back.")
_ONLY_UNDO = QT_TRANSLATE_NOOP(
    "exercise", "Undo takes it back in the exercise; a real network would not."
)
_NOT_ASKED = QT_TRANSLATE_NOOP("exercise", "Who sees “{item}” is not asked, or no longer.")
_NO_VIEWER = QT_TRANSLATE_NOOP("exercise", "There is no viewer “{name}” here.")


@dataclass(frozen=True)
class PrivacyAttempt(Undoable[PrivacyExercise, Mapping[str, str]]):
    """An attempt at an account as far as it went.

    ``took_back`` names the irreversible acts the last step (an undo or a reset) took back: say that
    a real network would not.
    """

    hints: Mapping[str, int] = field(default_factory=dict)  # taken so far, by goal id
    took_back: tuple[str, ...] = ()
    moves: int = 0  # changes made so far, undone ones too: what others do comes after so many
    moved_at: int = 0  # the number of the step that made the last of them
    predictions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # viewers, by item
    opened: bool = False  # the settings were opened before every prediction was made
    before: Mapping[str, str] | None = field(default=None, repr=False)  # before the last change

    @classmethod
    def start(cls, exercise: PrivacyExercise) -> PrivacyAttempt:
        """A new attempt: every setting at its start value, no steps."""
        return cls(exercise, exercise.start)

    @property
    def settings(self) -> Mapping[str, str]:
        """How the settings stand, each with its option."""
        return self.work

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
                return replace(self.after(Step("open", {}, at)), opened=True)
            case _:
                raise bad_step(kind, data)

    def set(self, setting: str, option: str, at: str) -> PrivacyAttempt:
        """One setting changed. Setting it to what it is already is a step that changes nothing.

        Raises ExerciseError for an unknown setting or option, and for taking back what is done.
        """
        option = known_option(self.exercise, setting, option)
        here = self.after(Step("set", {"setting": setting, "option": option}, at))
        if self.settings[setting] != option and self.locked(setting):
            label = self.exercise.settings[setting].label
            raise ExerciseError(_LOCKED.fill(setting=label), _ONLY_UNDO)
        return here.moved({**self.settings, setting: option})

    def undo(self, at: str) -> PrivacyAttempt:
        """The last change taken back, an irreversible one too; raises ExerciseError if none."""
        return self._told(super().undo(at))

    def reset(self, at: str) -> PrivacyAttempt:
        """Every setting back at its start value; hints taken stay taken; undo brings it back."""
        return self.after(Step("reset", {}, at)).moved(self.exercise.start)

    def predict(self, item: str, viewers: Sequence[object], at: str) -> PrivacyAttempt:
        """Who is expected to see an item; raises ExerciseError when it is not asked, or no more."""
        if item not in self.predicting:
            raise ExerciseError(_NOT_ASKED.fill(item=item))
        unknown = [name for name in viewers if name not in self.exercise.viewers]
        if unknown:
            raise ExerciseError(_NO_VIEWER.fill(name=unknown[0]))
        expected = tuple(v for v in self.exercise.viewers if v in viewers)
        after = self.after(Step("predict", {"item": item, "viewers": list(expected)}, at))
        return replace(after, predictions={**self.predictions, item: expected})

    def hint(self, goal_id: str, at: str) -> PrivacyAttempt:
        """One more hint for a goal; raises ExerciseError for an unknown goal or past the third."""
        goal = self.exercise.goal(goal_id)
        if goal is None:
            raise ExerciseError(_NO_GOAL.fill(goal=goal_id, exercise=self.exercise.id))
        if not self.hints_left(goal_id):
            raise ExerciseError(_NO_HINT.fill(goal=goal.label))
        after = self.after(Step("hint", {"goal": goal_id}, at))
        return replace(after, hints={**self.hints, goal_id: self.hints.get(goal_id, 0) + 1})

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

    def after(self, step: Step) -> PrivacyAttempt:
        """The same one step longer, which has taken nothing back yet."""
        return replace(super().after(step), took_back=())

    def moved(self, settings: Mapping[str, str]) -> PrivacyAttempt:
        """The same with other settings: one more change; the same settings are none."""
        there = super().moved(settings)
        return there if there is self else self._told(there)

    def _told(self, there: PrivacyAttempt) -> PrivacyAttempt:
        """One change on from here, with what has to be told of it."""
        took_back = tuple(
            name
            for name, setting in self.exercise.settings.items()
            if setting.irreversible
            and self.locked(name)
            and there.settings[name] == setting.default
        )
        made = there.steps[-1].kind in _MOVES
        return replace(
            there,
            before=self.settings,
            took_back=took_back,
            moves=self.moves + made,
            moved_at=len(there.steps) if made else self.moved_at,
        )
