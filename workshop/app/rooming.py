"""The games the room plays: read when their page is near, kept step by step as the room answers."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from workshop.app.records import Records
from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message, StoreError
from workshop.kit.kit import Kit
from workshop.slides.blocks import Exercise

if TYPE_CHECKING:
    from workshop.exercises.kinds import Exercise as Playable
    from workshop.exercises.kinds import Kind
    from workshop.exercises.room import RoomGame

log = logging.getLogger(__name__)

_UNREADABLE = QT_TRANSLATE_NOOP("Room", "The exercise “{id}” cannot be played here: {why}")
_NOT_THERE = QT_TRANSLATE_NOOP("Room", "There is no exercise “{id}” in this kit.")
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "Room", "What the room answers is not being saved: {why} The exercise goes on."
)
_LONGEST_PAUSE = 300.0  # seconds between two answers that still count as playing


class _Place(NamedTuple):
    """Where a game is kept: the attempt's row, the time played, when it was last touched."""

    row: str
    active: float
    touched: float


class RoomKeeper:
    """Makes and keeps games; ``tell`` hears what goes wrong, which stops no game."""

    def __init__(
        self,
        kit: Kit,
        records: Records,
        *,
        module: Callable[[], str],
        now: Callable[[], datetime],
        tell: Callable[[Message], None],
    ) -> None:
        self._kit = kit
        self._records = records
        self._module = module
        self._now = now
        self._tell = tell
        self._places: dict[str, _Place] = {}  # by exercise id

    def game(self, exercise: Exercise) -> RoomGame | None:
        """The game of an exercise, as far as the room of this session got."""
        game = self.again(exercise)
        if game is None or not exercise.ref:  # hands for a quick question stand in the journal
            return game
        played: Playable = game.exercise
        try:
            row = self._records.store().open_attempt(played.id, room=True)
        except StoreError as error:
            self._tell(_NOT_KEPT.fill(why=error.message))
            return game
        if row is None or row.hash != played.hash:
            return game
        try:
            game = game.resumed(row.steps)
        except ExerciseError as error:
            log.info("the room's attempt begins anew: %s", error)
            return game
        self._places[played.id] = _Place(row.id, row.active_s, time.monotonic())
        return game

    def again(self, exercise: Exercise) -> RoomGame | None:
        """The game from the start; None where a room cannot play it, and why is told."""
        from workshop.exercises.kinds import kind_of
        from workshop.exercises.reading import read_exercise

        if not exercise.ref:
            from workshop.exercises.quiz.room import quick_game

            return quick_game(exercise.question)
        head = self._kit.exercise(exercise.ref)
        if head is None:
            self._tell(_NOT_THERE.fill(id=exercise.ref))
            return None
        read, problems = read_exercise(head.path, self._kit.folder / "exercises" / "networks")
        if read is None:
            why = problems[0].message if problems else ""
            self._tell(_UNREADABLE.fill(id=exercise.ref, why=why))
            return None
        make = kind_of(read.kind).room
        game = make(read, date.today()) if make is not None else None
        if game is None:
            log.info("a room cannot play %s together", read.id)
        self._places.pop(read.id, None)
        return game

    def keep(self, game: RoomGame) -> None:
        """Keep what is not kept yet, on the disk when the call returns; failing is told."""
        from workshop.exercises.kinds import kind_of
        from workshop.results.outcomes import outcome_of

        exercise: Playable = game.exercise
        kind = kind_of(exercise.kind)
        try:
            place = self._place_of(exercise, kind)
            played = place.active + min(time.monotonic() - place.touched, _LONGEST_PAUSE)
            store = self._records.store()
            if game.attempt.submitted:
                outcome = outcome_of(kind, game.attempt, {})
                store.finish(place.row, outcome, self._now(), played, game.steps)
                self._places.pop(exercise.id, None)
            else:
                store.keep(place.row, game.steps, played)
                self._places[exercise.id] = _Place(place.row, played, time.monotonic())
        except StoreError as error:
            self._tell(_NOT_KEPT.fill(why=error.message))

    def _place_of(self, exercise: Playable, kind: Kind) -> _Place:
        from workshop.results.changes import Terms

        place = self._places.get(exercise.id)
        if place is None:
            terms = Terms(
                json.dumps(exercise.terms),
                kind.scorer,
                counted=exercise.scored,
                preview=False,
                module=self._module(),
            )
            store = self._records.store()
            row = store.begin_under(exercise, self._now(), terms, room=True)
            place = self._places[exercise.id] = _Place(row.id, 0.0, time.monotonic())
        return place
