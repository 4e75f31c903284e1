"""The way into an exercise: it is read and proved, and its desk is laid before the room opens."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workshop.app.foundations import Foundations, now
from workshop.app.records import Records
from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message, StoreError
from workshop.kit.kit import ExerciseHead, Kit

if TYPE_CHECKING:
    from workshop.exercises.kinds import Exercise
    from workshop.results.store import Store
    from workshop.ui.practice.desk import Desk, Following
    from workshop.ui.widgets.question import Question

Seen = tuple[tuple[str, int, int], ...]

_LOCKED = QT_TRANSLATE_NOOP("House", "“{title}” opens when you have passed “{first}”.")
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
        self._read_before: dict[Path, tuple[Seen, Exercise]] = {}
        self._series: list[tuple[str, str]] = []  # of the exercise that is begun
        self._kit: Kit | None = None  # that the exercise that is begun stands in
        self._module = ""  # that the exercise that is begun belongs to
        self._without_keeping = False  # a person chose to practise beside a damaged file
        self.question: Question | None = None

    def begin(self, kit: Kit, exercise_id: str, window: QWidget) -> None:
        """Make an exercise ready; what stands in its way is said or asked first."""
        self._kit = kit
        head = kit.exercise(exercise_id)
        exercise = None if head is None else self._read(kit, head)
        if head is None or exercise is None or self._locked(kit, head):
            return
        why = self._refusal(exercise)
        if why and not _can_begin(exercise):
            self._tell(_UNREADABLE.fill(title=self._title(head), why=why))
            return
        homes = (one.id for one in kit.modules if exercise_id in one.exercises)
        self._module = next(homes, "")
        self._series = [(one.id, self._called(one)) for one in kit.exercises if _same(one, head)]
        if why:
            self._ask_to_preview(exercise, why, window)
            return
        desk = self._desk(exercise)
        if self._records.damaged and not self._without_keeping:
            self._ask_to_start_empty(exercise, window)
        else:
            self.ready.emit(desk)

    def _read(self, kit: Kit, head: ExerciseHead) -> Exercise | None:
        from workshop.exercises.reading import read_exercise

        networks = kit.folder / "exercises" / "networks"
        seen = _seen(head.path, networks)
        before = self._read_before.get(head.path)
        if before is not None and before[0] == seen:
            return before[1]
        exercise, problems = read_exercise(head.path, networks)
        if exercise is not None:
            self._read_before[head.path] = (seen, exercise)
        else:
            why = " ".join(self._base.speaker.problem(p) for p in problems[:2])
            self._tell(_UNREADABLE.fill(title=self._title(head), why=why))
        return exercise

    def _locked(self, kit: Kit, head: ExerciseHead) -> bool:
        """Whether another exercise is to be passed first; it is said which."""
        first = kit.exercise(head.unlock) if head.unlock else None
        if first is None:
            return False
        try:
            opens = self._records.store().history(first.id).opens(first.counted)
        except StoreError:
            return False  # nobody is kept out of an exercise by a disk
        if not opens:
            self._tell(_LOCKED.fill(title=self._title(head), first=self._title(first)))
        return not opens

    def _refusal(self, exercise: Exercise) -> str:
        """Why it cannot be played for a score, in words; empty when it is sound."""
        from workshop.exercises.kinds import kind_of

        if exercise.hash in self._sound:
            return ""
        proof = kind_of(exercise.kind).prove(exercise, date.today())
        if proof.sound:
            self._sound.add(exercise.hash)
            return ""
        wrong = [problem for problem in proof.problems if problem.severity == "error"]
        return " ".join(self._base.speaker.problem(one) for one in wrong[:2])

    def _called(self, head: ExerciseHead) -> str:
        return head.persona or self._title(head)

    def _title(self, head: ExerciseHead) -> str:
        return head.title.get(self._base.speaker.language) or head.id

    def _desk(self, exercise: Exercise, *, preview: bool = False) -> Desk[Any]:
        from workshop.ui.practice.desk import Desk

        def laid(store: Store) -> Desk[Any]:
            return Desk(
                exercise if preview else _as_begun(exercise, store),
                store,
                now=now,
                clock=time.monotonic,
                preview=preview,
                series=self._series,
            )

        try:
            desk = laid(self._records.store())
        except StoreError as error:
            desk = laid(self._records.make_do(error))
        desk.module = self._module
        desk.following = self._following(exercise.id)
        if self._records.trouble is not None and desk.notice is None:
            desk.notice = _NOT_KEPT
        return desk

    def _following(self, done: str) -> Callable[[], Following | None]:
        """What comes after an exercise, asked when its result is shown."""

        def following() -> Following | None:
            from workshop.results.following import next_after
            from workshop.ui.practice.desk import Following

            kit = self._kit
            head = None if kit is None else next_after(kit, self._records.progress(), done)
            if kit is None or head is None:
                return None
            before = kit.exercise(done)
            in_series = before is not None and bool(head.series) and head.series == before.series
            called = self._called(head) if in_series else self._title(head)
            return Following(head.id, called)

        return following

    def _ask_to_preview(self, exercise: Exercise, why: str, window: QWidget) -> None:
        """A refused exercise may be looked at by who writes it; nobody is scored by it."""
        from workshop.ui.widgets.question import Question

        question = Question(
            self._base.look,
            self.tr("This exercise is not ready to be scored"),
            why,
            self.tr("Back"),
            self.tr("Preview it"),
            icon="eye",
            parent=window,
        )
        question.act.set_kind("primary")

        def go_on() -> None:
            wanted = bool(question.result())
            self.question = None
            question.deleteLater()
            if wanted:
                self.ready.emit(self._desk(exercise, preview=True))

        question.finished.connect(go_on)
        self.question = question
        question.open()

    def _ask_to_start_empty(self, exercise: Exercise, window: QWidget) -> None:
        from workshop.app.glances import day_words
        from workshop.ui.widgets.question import OTHER, Question

        trouble, backup = self._records.trouble, self._records.good_backup()
        offer = ""
        if backup is not None:
            offer = self.tr("Use the backup of {day}").format(day=day_words(backup.made))
        question = Question(
            self._base.look,
            self.tr("Start with empty results?"),
            self._base.speaker.error(trouble) if trouble is not None else "",
            self.tr("Practise without keeping"),
            self.tr("Start with empty results"),
            icon="folder-open",
            parent=window,
        )

        if offer:
            question.offer(offer)

        def go_on() -> None:
            ways = {OTHER: self._records.restore, 1: self._records.start_empty}
            way = ways.get(question.result())
            self._without_keeping = not (way is not None and way())
            self.question = None
            question.deleteLater()
            self.ready.emit(self._desk(exercise))

        question.finished.connect(go_on)
        self.question = question
        question.open()


def _seen(path: Path, networks: Path) -> Seen:
    """What an exercise was read from: each file's name, size and time (ns)."""
    found = []
    for file in (path, *sorted(networks.glob("*.yaml"))):
        try:
            stat = file.stat()
        except OSError:
            continue
        found.append((file.name, stat.st_size, stat.st_mtime_ns))
    return tuple(found)


def _same(one: ExerciseHead, other: ExerciseHead) -> bool:
    """Whether two exercises are of one series, and the first can be opened."""
    broken = any(problem.severity == "error" for problem in one.problems)
    return bool(one.series) and one.series == other.series and not broken


def _can_begin(exercise: Exercise) -> bool:
    """Whether its author can look at it: not where a conversation goes round in a circle."""
    from workshop.exercises.kinds import kind_of

    try:
        kind_of(exercise.kind).start(exercise)
    except ExerciseError:
        return False
    return True


def _as_begun(exercise: Exercise, store: Store) -> Exercise:
    """The variant of the exercise that is under way, if there is one; else the exercise."""
    from workshop.exercises.reading import read_source

    row = store.open_attempt(exercise.id)
    if row is None or row.hash == exercise.hash:
        return exercise
    begun, _problems = read_source(row.source, exercise.path)
    if begun is None or begun.hash != row.hash or begun.variant_of != exercise.hash:
        return exercise
    return begun


def home_words(kit: Kit | None, exercise_id: str, language: str) -> str:
    """The module an exercise belongs to, with its number; empty when it is in none."""
    modules = kit.modules if kit else ()
    home = next((m for m in modules if exercise_id in m.exercises), None)
    return "" if home is None else f"{home.number} {home.title.get(language)}".strip()
