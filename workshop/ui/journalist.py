"""The journalist of a show: listens to everybody and writes down what happened.

The file is :mod:`workshop.show.journal`'s. What goes wrong with it is told through ``trouble`` and
stops nothing. Parking lot and decisions are the journalist's own: they are nothing but notes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workshop.errors import Message
from workshop.show.journal import FOLDER, Event, Journal, stamp
from workshop.show.pace import Dawn
from workshop.show.programme import Programme
from workshop.show.recut import KIND, Recut
from workshop.show.replan import Change
from workshop.show.resume import Note, Resume, notes_of
from workshop.show.show import Show
from workshop.ui.presenter import Presenter
from workshop.ui.timekeeper import Timekeeper
from workshop.values import dataclass

_CLIP_MS = 3000  # how often a playing clip's place is put down

_CLIP_COMMANDS = frozenset(("play", "restart", "rewind", "forward"))


@dataclass(frozen=True)
class Delivery:
    """One run of a show: its name, how it was asked for, where its journal goes, and the time.

    ``what`` is an id or a path; ``now`` gives the moment in UTC. With a ``resume`` the journal of
    the show that was left goes on.
    """

    session: str
    what: str
    data: Path
    now: Callable[[], datetime]
    resume: Resume | None = None


class Journalist(QObject):
    """Writes the journal of one show. Nothing is written before :meth:`begin`.

    Signals:
        noted(): the parking lot or the decisions are others.
        trouble(Message): what is not being saved, or that it is saved again.
    """

    noted = Signal()
    trouble = Signal(object)
    _said = Signal(object)  # from the journal's thread

    def __init__(
        self,
        presenter: Presenter,
        timekeeper: Timekeeper,
        delivery: Delivery,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._timekeeper = presenter, timekeeper
        self._delivery = delivery
        resume = delivery.resume
        self.session = delivery.session if resume is None else resume.session
        self._journal: Journal | None = None
        self._notes: list[Note] = list(resume.notes) if resume else []
        self._last_id = max((note.id for note in self._notes), default=0)
        self._day: Dawn | None = None if resume is None else resume.dawn
        self._paused = resume is not None and resume.paused
        self._clip_clock = QTimer(self)
        self._clip_clock.setInterval(_CLIP_MS)
        self._clip_clock.timeout.connect(self._note_clip)
        self._said.connect(self.trouble, Qt.ConnectionType.QueuedConnection)

    # -- what is put down -----------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The journal's file."""
        return self._delivery.data / FOLDER / f"{self.session}.jsonl"

    @property
    def writes(self) -> bool:
        """Whether the journal is being written."""
        return self._journal is not None

    @property
    def notes(self) -> tuple[Note, ...]:
        """The parking lot and the decisions, in the order they were put down."""
        return tuple(self._notes)

    def note(self, kind: str, **data: Any) -> None:
        """Write down that something happened; see :mod:`workshop.show.journal` for the kinds."""
        if self._journal is not None:
            self._journal.note({"at": stamp(self._delivery.now()), "kind": kind, **data})

    def park(self, text: str) -> None:
        """Put a question into the parking lot, on the page the room sees."""
        self._put_down("parked", text)

    def decide(self, text: str) -> None:
        """Put a decision down, on the page the room sees."""
        self._put_down("decided", text)

    def take_back(self, note_id: int) -> None:
        """Take a note away again."""
        self._notes = [note for note in self._notes if note.id != note_id]
        self.note("unnote", id=note_id)
        self.noted.emit()

    # -- from beginning to end ------------------------------------------------------------------

    def begin(self) -> None:
        """Write from now on. To be called once the page stands and the time runs."""
        if self._journal is not None:
            return
        self._journal = Journal(self.path, self._said.emit)
        if self._delivery.resume is None:
            self.note("start", **self._beginning())
        else:
            self.note("resume")
        presenter, timekeeper = self._presenter, self._timekeeper
        presenter.changed.connect(self._on_moved)
        presenter.acted.connect(self._on_acted)
        presenter.renumbered.connect(self._on_renumbered)
        timekeeper.changed.connect(self._on_time)
        timekeeper.replanned.connect(self._on_replanned)
        self._note_turn(presenter.show)
        self._note_timer()
        self._on_time()
        self._watch_clip()

    def close(self) -> Message | None:
        """Write the end and stop; what could not be saved, or None."""
        self._clip_clock.stop()
        if self._journal is None:
            return None
        self.note("end", finished=self._presenter.show.at_end)
        journal, self._journal = self._journal, None
        return journal.close()

    # -- listening ------------------------------------------------------------------------------

    def _beginning(self) -> dict[str, Any]:
        programme, agenda = self._timekeeper.programme, self._timekeeper.agenda
        slots = [
            {
                "key": slot.key, "kind": slot.kind, "title": slot.title, "number": slot.number,
                "target": slot.target, "day": slot.day, "minutes": round(slot.minutes, 2),
                "start": round(span.start, 2),
            }
            for slot, span in zip(agenda.slots, agenda.spans, strict=True)
        ]  # fmt: skip
        return {
            "what": self._delivery.what,
            "kit": str(programme.kit.folder),
            "title": agenda.title,
            "plan": programme.plan.id if _is_plan(programme) else "",
            "days": list(agenda.days),
            "dawns": list(agenda.dawns),
            "slots": slots,
        }

    def _on_moved(self, there: Show, here: Show) -> None:
        if (there.page, there.step) != (here.page, here.step):
            self._note_turn(there)
        if there.page != here.page:
            self._note_timer()
        if there.curtain is not here.curtain:
            self.note("curtain", curtain=there.curtain.value)
        if there.plays and not here.plays:
            self._note_clip()  # it may have been moved while it waited
        self._watch_clip()

    def _on_renumbered(self, recut: Recut) -> None:
        self._notes = [replace(note, key=recut.key(note.key)) for note in self._notes]
        self.note(KIND, **recut.as_data())
        self._note_turn(self._presenter.show)
        self._note_timer()
        self._watch_clip()

    def _note_turn(self, show: Show) -> None:
        programme, slot = self._timekeeper.programme, self._timekeeper.agenda.slot_of(show.page)
        leaf, slide = slot.leaf(show.page), show.slide
        self.note(
            "turn",
            key=programme.key_of(show.page),
            mark=slide.mark,
            title=slide.title,
            step=show.step,
            slot=slot.key,
            minutes=round(leaf.minutes, 2) if leaf else 0.0,
            optional=slide.optional,
        )

    def _on_acted(self, command: str) -> None:
        if command == "timer":
            self._note_timer()
        elif command == "captions":
            self.note("captions", on=self._presenter.captions_on)
        elif command in _CLIP_COMMANDS:
            self._note_clip()
            self._watch_clip()

    def _note_timer(self) -> None:
        countdown = self._presenter.countdown
        if countdown is not None:
            used = countdown.total - countdown.remaining(self._timekeeper.clock())
            self.note(
                "timer", total=countdown.total, used=round(used, 1), running=countdown.running
            )

    def _watch_clip(self) -> None:
        if not self._presenter.show.plays:
            self._clip_clock.stop()
        elif not self._clip_clock.isActive():
            self._clip_clock.start()

    def _note_clip(self) -> None:
        projector = self._presenter.projector
        position = projector.position
        if position is not None and self._presenter.show.plays:
            self.note("clip", position=round(position, 2), playing=projector.playing)

    def _on_time(self) -> None:
        dawn, paused = self._timekeeper.dawn, self._timekeeper.paused
        if dawn is not None and dawn != self._day:
            self._day = dawn
            self.note("day", day=dawn.day, zero=dawn.zero.isoformat())
        if paused != self._paused:
            self._paused = paused
            self.note("pause", on=paused)

    def _on_replanned(self, change: Change) -> None:
        self.note("replan", change=change.kind, data=dict(change.data))

    def _put_down(self, note: str, text: str) -> None:
        text = text.strip()
        if not text:
            return
        show = self._presenter.show
        self._last_id += 1
        event: Event = {
            "at": stamp(self._delivery.now()),
            "kind": "note",
            "id": self._last_id,
            "note": note,
            "text": text,
            "key": self._timekeeper.programme.key_of(show.page),
            "title": show.slide.title,
        }
        self._notes += notes_of((event,))
        if self._journal is not None:
            self._journal.note(event)
        self.noted.emit()


def _is_plan(programme: Programme) -> bool:
    return len(programme.plan.items) > 1
