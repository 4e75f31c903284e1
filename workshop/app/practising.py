"""The way into an exercise: it is read and proved, and its desk is laid before the room opens."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workshop.app.foundations import Foundations, now
from workshop.app.records import Records
from workshop.errors import QT_TRANSLATE_NOOP, Message, StoreError
from workshop.kit.kit import Kit

if TYPE_CHECKING:
    from workshop.exercises.privacy.model import PrivacyExercise
    from workshop.ui.practice.desk import Desk
    from workshop.ui.widgets.question import Question

_REFUSED = QT_TRANSLATE_NOOP("House", "“{title}” cannot be played for a score yet: {why}")
_UNREADABLE = QT_TRANSLATE_NOOP("House", "“{title}” cannot be opened. {why}")
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "House", "What you do here is not kept on the disk: it lasts until you close the program."
)


class Practising(QObject):
    """Prepares exercises, one at a time.

    Signals:
        ready(Desk): an exercise can be sat down to.
    """

    ready = Signal(object)

    def __init__(
        self, base: Foundations, records: Records, tell: Callable[[Message], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._records = records
        self._tell = tell
        self._sound: set[str] = set()  # hashes of exercises proved sound in this run
        self._without_keeping = False  # a person chose to practise beside a damaged file
        self.question: Question | None = None

    def begin(self, kit: Kit, exercise_id: str, window: QWidget) -> None:
        """Make an exercise ready; beside damaged results, ask first whether to begin new ones."""
        exercise = self._playable(kit, exercise_id)
        if exercise is None:
            return
        desk = self._desk(exercise)
        if self._records.damaged and not self._without_keeping:
            self._ask_to_start_empty(exercise, window)
        else:
            self.ready.emit(desk)

    def _playable(self, kit: Kit, exercise_id: str) -> PrivacyExercise | None:
        from workshop.exercises.privacy.proof import prove
        from workshop.exercises.reading import read_exercise

        head = kit.exercise(exercise_id)
        if head is None:
            return None
        exercise, problems = read_exercise(head.path, kit.folder / "exercises" / "networks")
        speaker = self._base.speaker
        title = head.title.get(speaker.language) or head.id
        if exercise is None:
            why = " ".join(speaker.problem(p) for p in problems[:2])
            self._tell(_UNREADABLE.fill(title=title, why=why))
            return None
        if exercise.hash not in self._sound:
            proof = prove(exercise, date.today())
            if not proof.sound:
                why = " ".join(speaker.problem(p) for p in proof.problems[:2])
                self._tell(_REFUSED.fill(title=title, why=why))
                return None
            self._sound.add(exercise.hash)
        return exercise

    def _desk(self, exercise: PrivacyExercise) -> Desk:
        from workshop.ui.practice.desk import Desk

        try:
            desk = Desk(exercise, self._records.store(), now=now, clock=time.monotonic)
        except StoreError as error:
            in_memory = self._records.make_do(error)
            desk = Desk(exercise, in_memory, now=now, clock=time.monotonic)
        if self._records.trouble is not None and desk.notice is None:
            desk.notice = _NOT_KEPT
        return desk

    def _ask_to_start_empty(self, exercise: PrivacyExercise, window: QWidget) -> None:
        from workshop.ui.widgets.question import Question

        trouble = self._records.trouble
        question = Question(
            self._base.look,
            self.tr("Start with empty results?"),
            self._base.speaker.error(trouble) if trouble is not None else "",
            self.tr("Practise without keeping"),
            self.tr("Start with empty results"),
            icon="folder-open",
            parent=window,
        )

        def go_on() -> None:
            self._without_keeping = not (question.result() and self._records.start_empty())
            self.question = None
            question.deleteLater()
            self.ready.emit(self._desk(exercise))

        question.finished.connect(go_on)
        self.question = question
        question.open()
