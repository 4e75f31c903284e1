"""One self-assessment as a value: the answers, the evidence, and the step somebody took on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.assessment.model import LEVELS, Assessment
from workshop.exercises.assessment.scoring import Standing, marks, standing
from workshop.exercises.attempt import Step, Undoable, bad_step
from workshop.exercises.kinds import Marks
from workshop.kit.fields import suggestion
from workshop.values import dataclass

LONGEST = 200  # characters of a line of evidence or of a role

_NO_STATEMENT = QT_TRANSLATE_NOOP("exercise", "There is no statement “{name}” in {exercise}.")
_NO_LEVEL = QT_TRANSLATE_NOOP("exercise", "A statement is scored from 0 to 4, not {score}.")
_TOO_FEW = QT_TRANSLATE_NOOP("exercise", "Too few answers for a stage.")
_ANSWER_TWO = QT_TRANSLATE_NOOP("exercise", "Answer two statements of one dimension at least.")
_NO_ROLE = QT_TRANSLATE_NOOP("exercise", "Say whose role it is.")
_NO_DAY = QT_TRANSLATE_NOOP("exercise", "“{day}” is not a day.")
_AS_DAY = QT_TRANSLATE_NOOP("exercise", "Write it as 2027-01-31.")


@dataclass(frozen=True, slots=True)
class Commitment:
    """One next step taken on: by which role (never a name), and by when (an ISO date)."""

    owner: str
    by: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the sheet: the answers and what shows them, and the step taken on."""

    answers: Mapping[str, int] = field(default_factory=dict)
    evidence: Mapping[str, str] = field(default_factory=dict)
    commitment: Commitment | None = None


@dataclass(frozen=True)
class AssessmentAttempt(Undoable[Assessment, Sheet]):
    """A self-assessment as far as it went."""

    work: Sheet = Sheet()

    # -- what there is ------------------------------------------------------------------------

    @property
    def answers(self) -> Mapping[str, int]:
        """What was answered, by statement: 0 to 4."""
        return self.work.answers

    @property
    def evidence(self) -> Mapping[str, str]:
        """What shows it, by statement."""
        return self.work.evidence

    @property
    def commitment(self) -> Commitment | None:
        """The next step that was taken on."""
        return self.work.commitment

    @property
    def standing(self) -> Standing:
        """Where the answers put the service."""
        return standing(self.exercise, self.answers)

    def answered(self, dimension_id: str) -> int:
        """How many statements of a dimension are answered."""
        of = self.exercise.dimensions[dimension_id].statements
        return sum(1 for one in of if one.id in self.answers)

    def score(self) -> Marks:
        """No score: the dimensions as they stand, and the stage in words."""
        return marks(self.exercise, self.answers)

    # -- what can be done ---------------------------------------------------------------------

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> AssessmentAttempt:
        """One step by its name: ``answer``, ``evidence`` or ``commit``.

        Raises ExerciseError when it is not allowed.
        """
        match kind, dict(data):
            case "answer", {"statement": str(name), "score": int(score)}:
                return self.answer(name, score, at)
            case "evidence", {"statement": str(name), "text": str(text)}:
                return self.show(name, text, at)
            case "commit", {"owner": str(owner), "by": str(by)}:
                return self.commit(owner, by, at)
            case _:
                raise bad_step(kind, data)

    def answer(self, statement: str, score: int, at: str) -> AssessmentAttempt:
        """Score a statement from 0 to 4."""
        here = self.after(Step("answer", {"statement": statement, "score": score}, at))
        self._known(statement)
        if isinstance(score, bool) or not 0 <= score < LEVELS:
            raise ExerciseError(_NO_LEVEL.fill(score=score))
        return here.moved(replace(self.work, answers={**self.answers, statement: score}))

    def show(self, statement: str, text: str, at: str) -> AssessmentAttempt:
        """Say what shows it, in one line; an empty one takes it away."""
        line = " ".join(text.split())[:LONGEST]
        here = self.after(Step("evidence", {"statement": statement, "text": line}, at))
        self._known(statement)
        evidence = {**self.evidence, statement: line}
        if not line:
            del evidence[statement]
        return here.moved(replace(self.work, evidence=evidence))

    def commit(self, owner: str, by: str, at: str) -> AssessmentAttempt:
        """Take on the next step: whose role, by which day (or no day)."""
        role = " ".join(owner.split())[:LONGEST]
        here = self.after(Step("commit", {"owner": role, "by": by}, at))
        if self.standing.stage is None:
            raise ExerciseError(_TOO_FEW, _ANSWER_TWO)
        if not role:
            raise ExerciseError(_NO_ROLE)
        if by and not _is_day(by):
            raise ExerciseError(_NO_DAY.fill(day=by), _AS_DAY)
        return here.moved(replace(self.work, commitment=Commitment(role, by)))

    def submit(self, at: str) -> AssessmentAttempt:
        """Done for today; there must be enough answers for a stage."""
        here = super().submit(at)
        if self.standing.stage is None:
            raise ExerciseError(_TOO_FEW, _ANSWER_TWO)
        return here

    def _known(self, statement: str) -> None:
        if statement not in self.exercise.statements:
            message = _NO_STATEMENT.fill(name=statement, exercise=self.exercise.id)
            raise ExerciseError(message, suggestion(statement, self.exercise.statements))


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
