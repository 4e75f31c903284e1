"""Spotting as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workshop.exercises.spot.attempt import SpotAttempt
from workshop.exercises.spot.scoring import SpotMarks
from workshop.paper.account import Account
from workshop.ui.look import Look
from workshop.ui.practice.account import account_of
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Face
from workshop.ui.practice.outcome import Outcome, Side
from workshop.ui.practice.result import FindingsAlone, ResultPage
from workshop.ui.practice.spot.finding import finding_of
from workshop.ui.practice.spot.looked_back import LookedBack
from workshop.ui.practice.spot.working import SpotView
from workshop.ui.practice.tries import tries
from workshop.ui.practice.verdict import reason_of, verdict_of
from workshop.ui.speaker import Speaker, trimmed

translate = QCoreApplication.translate


def outcome_of(desk: Desk[SpotAttempt], speaker: Speaker) -> Outcome:
    """What the result says."""
    attempt, marks = desk.attempt, desk.attempt.score()
    exercise, language = attempt.exercise, speaker.language
    found = [finding_of(attempt, part, language) for part in exercise.parts.values()]
    found.sort(key=lambda one: ("open", "half", "met").index(one.state))
    return Outcome(
        score=trimmed(marks.score or 0.0),
        mark=trimmed(float(exercise.pass_rule.score)),
        passed=bool(marks.passed),
        verdict=verdict_of(marks, exercise.pass_rule.critical),
        reason=reason_of(speaker, marks.reasons),
        sides=_sides(attempt, marks),
        rule=translate("Spot", "The score falls if either is low."),
        tries=tries(desk),
        findings=tuple(found),
        debrief=exercise.debrief.get(language).strip(),
        title=translate("Spot", "What was missed, what was needed"),
        all_met=translate("Spot", "You found it all and kept what was needed"),
    )


def _sides(attempt: SpotAttempt, marks: SpotMarks) -> tuple[Side, ...]:
    risks = [part for part in attempt.exercise.parts.values() if part.harms]
    met = sum(1 for part in risks if part.id in attempt.marked)
    right = sum(1 for name in attempt.marked if attempt.exercise.parts[name].harms)
    found = translate("Spot", "{n} of {all} things that harm")
    if len(risks) == 1:
        found = translate("Spot", "{n} of {all} thing that harms")
    found = found.format(n=met, all=len(risks))
    kept = translate("Spot", "{n} of {all} marks on something that harms")
    if len(attempt.marked) == 1:
        kept = translate("Spot", "{n} of {all} mark on something that harms")
    kept = kept.format(n=right, all=len(attempt.marked))
    return (
        Side(translate("Spot", "Found"), 100 * marks.recall, 0.0, found),
        Side(translate("Spot", "To the point"), 100 * marks.precision, 0.0, kept),
    )


def _work(
    look: Look, speaker: Speaker, desk: Desk[SpotAttempt], where: str, parent: QWidget
) -> SpotView:
    return SpotView(look, speaker, desk, where, parent)


def _result(
    look: Look, speaker: Speaker, desk: Desk[SpotAttempt], parent: QWidget
) -> ResultPage | FindingsAlone:
    outcome = outcome_of(desk, speaker)

    def posts(over: QWidget) -> LookedBack:
        return LookedBack(look, desk.attempt, outcome, speaker.language, over)

    if not desk.exercise.scored:
        return FindingsAlone(look, parent, posts)
    return ResultPage(look, outcome, parent, make=lambda _look, _outcome, over: posts(over))


def _account(desk: Desk[SpotAttempt], speaker: Speaker) -> Account:
    return account_of(desk, speaker, outcome_of(desk, speaker))


FACE = Face(_work, _result, _account)
