"""What the page about a standing says, as values: from an attempt, and from an earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from workshop.exercises.assessment.attempt import AssessmentAttempt, Commitment
from workshop.exercises.assessment.model import LEVELS, Assessment
from workshop.exercises.attempt import Step
from workshop.ui.practice.assessment.movement import Movement, said
from workshop.ui.practice.desk import Desk, Earlier
from workshop.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Before:
    """The first time it was taken: the day, its means, and what was taken on then."""

    day: date
    means: dict[str, Fraction]
    commitment: Commitment | None


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the page says, in the words of the reader's language."""

    title: str
    before: str  # "Day 1", or nothing the first time
    statements: str
    stage: int | None
    stage_words: str
    stages: tuple[str, ...]
    weakest: str
    step: str
    rows: tuple[Movement, ...]
    then: str  # what was taken on the first time
    commitment: str  # what is taken on now


def before_of(desk: Desk[AssessmentAttempt]) -> Before | None:
    """The first time, if there was one; its values by dimension, whatever its version."""
    earlier: Earlier | None = desk.earlier()
    if earlier is None:
        return None
    most = LEVELS - 1
    means = {row.goal: Fraction(row.final).limit_denominator(12) * most for row in earlier.goals}
    return Before(earlier.row.started.date(), means, _commitment(earlier.steps))


def words_of(desk: Desk[AssessmentAttempt], language: str) -> Words:
    """What the page says of the attempt on the desk."""
    attempt, before = desk.attempt, before_of(desk)
    exercise, standing = attempt.exercise, attempt.standing
    stage = standing.stage
    weakest = exercise.dimensions.get(standing.weakest)
    count = translate("Standing", "{n} statements, 0 to 4").format(n=len(exercise.statements))
    return Words(
        title=title_of(before, desk.today()),
        before=translate("Standing", "Day 1") if before is not None else "",
        statements=count,
        stage=stage,
        stage_words="" if stage is None else stage_words(exercise, stage, language),
        stages=tuple(_numbered(exercise, language)),
        weakest=""
        if weakest is None
        else f"{weakest.label.get(language)}, {said(standing.means[standing.weakest])}",
        step="" if stage is None else exercise.stages[stage].step.get(language),
        rows=_rows(exercise, attempt, before, language),
        then=_said(before.commitment if before is not None else None, then=True),
        commitment=_said(attempt.commitment, then=False),
    )


def title_of(before: Before | None, today: date) -> str:
    """The heading: which day of the course it is, counted from the first time."""
    if before is None:
        return translate("Standing", "Where we stand")
    day = (today - before.day).days + 1
    if day <= 1:
        return translate("Standing", "Where we stand now")
    return translate("Standing", "Where we stand, day {n}").format(n=day)


def times_words(desk: Desk[AssessmentAttempt]) -> str:
    """Which time it is, for the header; nothing the first time."""
    before = before_of(desk)
    if before is None:
        return ""
    names = (translate("Standing", "second time"), translate("Standing", "third time"))
    place = desk.number - 2
    later = translate("Standing", "time number {n}").format(n=desk.number)
    name = names[place] if 0 <= place < len(names) else later
    day = (desk.today() - before.day).days + 1
    return translate("Standing", "Day {day}, {time}").format(day=day, time=name)


def stage_words(exercise: Assessment, stage: int, language: str) -> str:
    """A stage as it is said: "Stage 2, publishing"."""
    words = translate("Standing", "Stage {n}, {name}")
    return words.format(n=stage, name=exercise.stages[stage].name.get(language))


def _numbered(exercise: Assessment, language: str) -> list[str]:
    names = [stage.name.get(language) for stage in exercise.stages]
    return [f"{n} {name[:1].upper()}{name[1:]}" for n, name in enumerate(names)]


def _rows(
    exercise: Assessment, attempt: AssessmentAttempt, before: Before | None, language: str
) -> tuple[Movement, ...]:
    standing = attempt.standing
    earlier = before.means if before is not None else {}
    return tuple(
        Movement(
            dim.label.get(language),
            standing.means.get(dim.id),
            earlier.get(dim.id),
            weakest=dim.id == standing.weakest,
        )
        for dim in exercise.dimensions.values()
    )


def _commitment(steps: Sequence[Step]) -> Commitment | None:
    """The last step that was taken on, from the steps of a finished attempt."""
    for step in reversed(steps):
        if step.kind == "commit":
            return Commitment(str(step.data.get("owner", "")), str(step.data.get("by", "")))
    return None


def _said(commitment: Commitment | None, *, then: bool) -> str:
    if commitment is None:
        return ""
    if then:
        words = translate("Standing", "On day 1 you committed: {owner}, by {day}.")
        without = translate("Standing", "On day 1 you committed: {owner}.")
    else:
        words = translate("Standing", "Committed: {owner}, by {day}.")
        without = translate("Standing", "Committed: {owner}.")
    return (words if commitment.by else without).format(owner=commitment.owner, day=commitment.by)
