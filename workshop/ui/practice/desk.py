"""The desk an attempt lies on: the value, kept on disk at every step, announced to the windows.

The desk is the one place where an :class:`~workshop.exercises.kinds.Attempt` becomes signals,
whatever its kind: ``Desk[PrivacyAttempt]`` says which. A step is on the disk before the windows
hear of it. When it cannot be kept, the attempt goes on in memory, the windows are told, and the
next step tries again with everything that is missing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message, StoreError
from workshop.exercises.attempt import Step
from workshop.exercises.kinds import Attempt, Exercise, Marks, kind_of, replay
from workshop.results.changes import Terms
from workshop.results.outcomes import outcome_of
from workshop.results.rows import AttemptRow, GoalRow, History, Outcome, stamp
from workshop.results.store import Store
from workshop.values import dataclass

_LONGEST_PAUSE = 60.0  # seconds between two steps that still count as working


A = TypeVar("A", bound=Attempt)


@dataclass(frozen=True, slots=True)
class Earlier:
    """An attempt that was finished before this one: what was kept of it."""

    row: AttemptRow
    goals: tuple[GoalRow, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Following:
    """The exercise to go on to: its id and what it is called."""

    id: str
    title: str


class Desk(QObject, Generic[A]):
    """One exercise being worked on; ``preview`` marks an author's trial, which never counts.

    ``series`` are the exercises one may change to, this one among them: id and words.

    Signals:
        changed(Attempt, Attempt): the new value and the old one.
        unsaved(StoreError): a step could not be kept; the attempt goes on in memory.
        saved(): everything is kept again after it was not.
        wanted(str): another exercise is to be opened instead, by its id.
        print_wanted(): what came of the attempt is to be put on paper.
    """

    changed = Signal(object, object)
    unsaved = Signal(object)
    saved = Signal()
    wanted = Signal(str)
    print_wanted = Signal()

    def __init__(
        self,
        exercise: Exercise,
        store: Store,
        *,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        preview: bool = False,
        series: Sequence[tuple[str, str]] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.exercise = exercise
        self._store = store
        self._now = now
        self._clock = clock
        self._kind = kind_of(exercise.kind)
        self.preview = preview
        self.module = ""  # the id of the module it was met in
        self.series = tuple(series)
        self.following: Callable[[], Following | None] = lambda: None  # asked when it is over
        self._row: AttemptRow | None = None
        self._attempt = self._start()
        self._history = store.history(exercise.id)
        self._active = 0.0
        self._touched = clock()
        self._failing = False
        self.resumed = False
        self.notice: Message | None = None
        self._resume()

    # -- what there is ------------------------------------------------------------------------

    @property
    def attempt(self) -> A:
        """The attempt as it stands."""
        return self._attempt

    @property
    def history(self) -> History:
        """The person's attempts at this exercise that are finished."""
        return self._history

    @property
    def series_histories(self) -> tuple[History, ...]:
        """The histories of the whole series, this exercise's first; only its own if none opens."""
        others = [name for name, _ in self.series if name != self.exercise.id]
        try:
            return (self._history, *(self._store.history(name) for name in others))
        except StoreError:
            return (self._history,)

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
        if self.preview or not self.exercise.scored:
            return False
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

    def today(self) -> date:
        """The day it is."""
        return self._now().date()

    @property
    def begun(self) -> date | None:
        """The day this attempt was begun; None before its first step."""
        return None if self._row is None else self._row.started.date()

    def earlier(self) -> Earlier | None:
        """The first time the person finished this exercise, if it was before this attempt."""
        before = (row for row in self._history.attempts if row.state == "finished")
        row = next((row for row in before if row.n < self.number), None)
        if row is None:
            return None
        return Earlier(row, self._store.goals(row.id), self._store.steps(row.id))

    def score(self) -> Marks:
        """The marks of the attempt as it stands."""
        return self._attempt.score()

    # -- what can be done ---------------------------------------------------------------------

    def do(self, kind: str, **data: Any) -> bool:
        """One step of the exercise's own; False, with a :attr:`notice`, when it is not allowed."""
        try:
            there = self._attempt.do(kind, data, self._stamp())
        except ExerciseError as error:
            self.notice = error.message
            return False
        self._go(there)
        return True

    def undo(self) -> None:
        """Take back the last step that can be."""
        if self._attempt.can_undo:
            self._go(self._attempt.undo(self._stamp()))

    def submit(self) -> None:
        """Hand in; the score is kept in the same moment."""
        if not self._attempt.submitted:
            self._go(self._attempt.submit(self._stamp()))

    def again(self, exercise: Exercise | None = None) -> None:
        """A fresh attempt, at a variant of the exercise if one is given."""
        old = self._attempt
        self.exercise = exercise or self.exercise
        self._history = self._history_now()
        self._row = None
        self._attempt = self._start()
        self._active, self._touched = 0.0, self._clock()
        self.changed.emit(self._attempt, old)

    def erase(self) -> None:
        """Erase every attempt of the person at this exercise, and begin a fresh one.

        Raises:
            StoreError: not everything could be erased; erase again.
        """
        from workshop.results.erasing import erase_exercise

        erase_exercise(self._store, self.exercise.id)
        self.again()

    def save_again(self) -> None:
        """Try once more to keep what is missing."""
        self._keep()

    # -- inside -------------------------------------------------------------------------------

    def _start(self) -> A:
        attempt: A = self._kind.start(self.exercise)  # type: ignore[assignment]
        return attempt

    def _resume(self) -> None:
        row = self._store.open_attempt(self.exercise.id, preview=self.preview)
        if row is None:
            return
        if row.hash != self.exercise.hash:
            self.notice = QT_TRANSLATE_NOOP(
                "Desk", "This exercise has changed since you began. You start it afresh."
            )
            return
        steps = (Step(step.kind, step.data, step.at) for step in row.steps)
        try:
            self._attempt = replay(self._start(), steps)
        except ExerciseError as error:
            self.notice = error.message
            return
        self._row, self._active = row, row.active_s
        self.resumed = bool(row.steps)
        if self._attempt.submitted:  # handed in, but the score was not kept: keep it now
            self._keep()

    def _go(self, there: A) -> None:
        here, self._attempt = self._attempt, there
        self.notice = None
        self._active, self._touched = self.active_seconds, self._clock()
        self._keep()
        self.changed.emit(there, here)

    def _keep(self) -> None:
        try:
            if self._row is None:
                terms = Terms(
                    pass_rule=json.dumps(self.exercise.terms),
                    scorer=self._kind.scorer,
                    counted=self.counts,
                    preview=self.preview,
                    module=self.module,
                )
                self._row = self._store.begin_under(self.exercise, self._now(), terms)
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
        earlier = self._history.first
        firsts: dict[str, float | None] = {}
        if earlier is not None:
            firsts = {row.goal: row.first for row in self._store.goals(earlier.id)}
        return outcome_of(self._kind, self._attempt, firsts)

    def _stamp(self) -> str:
        return stamp(self._now())
