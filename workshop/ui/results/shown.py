"""What the Results page shows, as values made from the kit and the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from PySide6.QtCore import QCoreApplication

from workshop.errors import Message
from workshop.kit.kit import Kit
from workshop.results.following import kit_order
from workshop.results.room import Room, mark_of
from workshop.results.rows import AttemptRow, History, Person, Session
from workshop.ui.speaker import trimmed
from workshop.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Missed:
    """A goal one missed: of which exercise, its words, how often missed and met."""

    exercise: str
    label: Message
    missed: int
    met: int


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything on the page; ``room`` comes later than the rest, None until then."""

    session: Session | None = None
    me: Person | None = None
    progress: Mapping[str, History] = field(default_factory=dict)
    missed: tuple[Missed, ...] = ()
    room: Room | None = None
    backup: str = ""  # how old the last good one is, in words, and where


@dataclass(frozen=True, slots=True)
class Line:
    """One exercise of one's own: its tries in order, the last one marked apart."""

    exercise: str
    number: str
    title: str
    tries: tuple[float, ...] = ()
    mark: float | None = None
    passed: bool = False
    note: str = ""  # instead of tries, for an exercise that keeps no score

    @property
    def movement(self) -> str:
        """First, best and last in words."""
        if not self.tries:
            return ""
        first, best, last = self.tries[0], max(self.tries), self.tries[-1]
        if len(self.tries) == 1:
            return translate("Results", "first {first}").format(first=trimmed(first))
        sign = "−" if last < first else "+"
        said = translate("Results", "first {first}, best {best}, last {last} ({moved})")
        return said.format(
            first=trimmed(first),
            best=trimmed(best),
            last=trimmed(last),
            moved=sign + trimmed(abs(last - first)),
        )


def lines(kit: Kit | None, progress: Mapping[str, History], language: str) -> list[Line]:
    """The exercises one has finished, in the kit's order, then those of other kits."""
    order = kit_order(kit)
    names = sorted(progress, key=lambda name: (order.get(name, len(order)), name))
    return [_line(progress[name], kit, language) for name in names if progress[name].attempts]


def title_of(kit: Kit | None, exercise: str, fallback: str, language: str) -> str:
    """An exercise's title as the open kit has it, else as it was when it was played."""
    head = kit.exercise(exercise) if kit is not None else None
    return (head.title.get(language) if head else "") or fallback


def common_mark(found: Sequence[Line]) -> float | None:
    """The pass mark if it is the same for all."""
    marks = {line.mark for line in found if line.tries}
    return marks.pop() if len(marks) == 1 else None


def _line(history: History, kit: Kit | None, language: str) -> Line:
    last = history.attempts[-1]
    title = title_of(kit, history.exercise_id, last.titles.get(language) or last.title, language)
    modules = kit.modules if kit else ()
    number = next((m.number for m in modules if history.exercise_id in m.exercises), "")
    scored = [row for row in history.counted if row.score is not None]
    if not scored:
        return Line(history.exercise_id, number, title, note=_taken(history.attempts))
    return Line(
        history.exercise_id,
        number,
        title,
        tuple(row.score or 0.0 for row in scored),
        mark_of(scored[-1].pass_rule),
        history.passed,
    )


def _taken(attempts: Sequence[AttemptRow]) -> str:
    if len(attempts) == 1:
        return translate("Results", "Taken once")
    if len(attempts) == 2:
        return translate("Results", "Taken twice")
    return translate("Results", "Taken {n} times").format(n=len(attempts))
