"""The desk an attempt lies on: the value, kept on disk at every step, announced to the windows.

The desk is the one place where an :class:`~workshop.exercises.attempt.Attempt` becomes signals. A
step is on the disk before the windows hear of it. When it cannot be kept, the attempt goes on in
memory, the windows are told, and the next step tries again with everything that is missing.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message, StoreError
from workshop.exercises.attempt import Attempt, Step, replay
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.scoring import SCORER, Score
from workshop.results.rows import AttemptRow, GoalRow, History, Outcome, stamp
from workshop.results.store import Store

_LONGEST_PAUSE = 60.0  # seconds between two steps that still count as working


class Desk(QObject):
    """One exercise being worked on.

    Signals:
        changed(Attempt, Attempt): the new value and the old one.
        unsaved(StoreError): a step could not be kept; the attempt goes on in memory.
        saved(): everything is kept again after it was not.
    """

    changed = Signal(object, object)
    unsaved = Signal(object)
    saved = Signal()

    def __init__(
        self,
        exercise: PrivacyExercise,
        store: Store,
        *,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.exercise = exercise
        self._store = store
        self._now = now
        self._clock = clock
        self._row: AttemptRow | None = None
        self._attempt = Attempt.start(exercise)
        self._history = store.history(exercise.id)
        self._active = 0.0
        self._touched = clock()
        self._failing = False
        self.resumed = False
        self.notice: Message | None = None
        self._resume()

    # -- what there is ------------------------------------------------------------------------

    @property
    def attempt(self) -> Attempt:
        """The attempt as it stands."""
        return self._attempt

    @property
    def history(self) -> History:
        """The person's attempts at this exercise that are finished."""
        return self._history

    @property
    def number(self) -> int:
        """The number of this attempt, from 1."""
        if self._row is not None:
            return self._row.n
        return max((row.n for row in self._history.attempts), default=0) + 1

    @property
    def counts(self) -> bool:
        """Whether this attempt counts; practice goes on after the last counted one."""
        if self._row is not None:
            return self._row.counted
        limit = self.exercise.attempts.max
        return not limit or len(self._history.counted) < limit

    @property
    def active_seconds(self) -> float:
        """Time at work so far; a long pause counts as a minute."""
        return self._active + min(self._clock() - self._touched, _LONGEST_PAUSE)

    @property
    def is_saved(self) -> bool:
        """Whether everything so far is on the disk."""
        return not self._failing

    def score(self) -> Score:
        """The score of the settings as they stand."""
        return self._attempt.score()

    # -- what can be done ---------------------------------------------------------------------

    def set(self, setting: str, option: str) -> bool:
        """Change one setting; False when the network does not allow it."""
        if self._attempt.settings[setting] == option:
            return True
        try:
            there = self._attempt.set(setting, option, self._stamp())
        except ExerciseError as error:
            self.notice = error.message
            return False
        self._go(there)
        return True

    def undo(self) -> None:
        """Take back the last change."""
        if self._attempt.can_undo:
            self._go(self._attempt.undo(self._stamp()))

    def reset(self) -> None:
        """Every setting back to its start."""
        if self._attempt.changed and not self._attempt.submitted:
            self._go(self._attempt.reset(self._stamp()))

    def hint(self, goal: str) -> None:
        """Take the next hint of a goal."""
        if self._attempt.hints_left(goal) and not self._attempt.submitted:
            self._go(self._attempt.hint(goal, self._stamp()))

    def submit(self) -> None:
        """Hand in; the score is kept in the same moment."""
        if not self._attempt.submitted:
            self._go(self._attempt.submit(self._stamp()))

    def again(self) -> None:
        """A fresh attempt from the start settings."""
        old = self._attempt
        self._history = self._history_now()
        self._row = None
        self._attempt = Attempt.start(self.exercise)
        self._active, self._touched = 0.0, self._clock()
        self.changed.emit(self._attempt, old)

    def save_again(self) -> None:
        """Try once more to keep what is missing."""
        self._keep()

    # -- inside -------------------------------------------------------------------------------

    def _resume(self) -> None:
        row = self._store.open_attempt(self.exercise.id)
        if row is None:
            return
        if row.hash != self.exercise.hash:
            self.notice = QT_TRANSLATE_NOOP(
                "Desk", "This exercise has changed since you began. You start it afresh."
            )
            return
        steps = (Step(step.kind, step.data, step.at) for step in row.steps)
        try:
            self._attempt = replay(self.exercise, steps)
        except ExerciseError as error:
            self.notice = error.message
            return
        self._row, self._active = row, row.active_s
        self.resumed = bool(row.steps)
        if self._attempt.submitted:  # handed in, but the score was not kept: keep it now
            self._keep()

    def _go(self, there: Attempt) -> None:
        here, self._attempt = self._attempt, there
        self.notice = None
        self._active, self._touched = self.active_seconds, self._clock()
        self._keep()
        self.changed.emit(there, here)

    def _keep(self) -> None:
        try:
            if self._row is None:
                self._row = self._store.begin(
                    self.exercise,
                    self._now(),
                    pass_rule=_pass_rule(self.exercise),
                    scorer=SCORER,
                    counted=self.counts,
                )
            if self._attempt.submitted:
                self._store.finish(
                    self._row.id, self._outcome(), self._now(), self._active, self._attempt.steps
                )
                self._history = self._history_now()
            else:
                self._store.keep(self._row.id, self._attempt.steps, self._active)
        except StoreError as error:
            self._failing = True
            self.unsaved.emit(error)
            return
        if self._failing:
            self._failing = False
            self.saved.emit()

    def _history_now(self) -> History:
        try:
            return self._store.history(self.exercise.id)
        except StoreError:
            return self._history

    def _outcome(self) -> Outcome:
        score = self.score()
        goals = self.exercise.goals
        earlier = self._history.first
        firsts: dict[str, float | None] = {}
        if earlier is not None:
            firsts = {row.goal: row.first for row in self._store.goals(earlier.id)}
        return Outcome(
            score=score.score,
            passed=score.passed,
            protection=score.protection,
            usefulness=score.usefulness,
            goals=tuple(
                GoalRow(
                    goal.id,
                    final=score.goal(goal.id).fraction,
                    weight=float(goal.weight),
                    critical=goal.critical,
                    first=firsts.get(goal.id, score.goal(goal.id).fraction),
                )
                for goal in goals
            ),
            hints=sum(self._attempt.hints.values()),
        )

    def _stamp(self) -> str:
        return stamp(self._now())


def _pass_rule(exercise: PrivacyExercise) -> str:
    rule = exercise.pass_rule
    return json.dumps(
        {
            "score": _number(rule.score),
            "critical": rule.critical,
            "min_hide": _number(rule.min_hide),
            "min_show": _number(rule.min_show),
        }
    )


def _number(value: Fraction) -> float:
    return float(value)
