"""Sorting as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workshop.exercises.sort.attempt import SortAttempt
from workshop.exercises.sort.model import Card
from workshop.paper.account import Account
from workshop.ui.look import Look
from workshop.ui.practice.account import account_of
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Face
from workshop.ui.practice.outcome import Finding, Outcome, Repair, State
from workshop.ui.practice.result import ResultPage
from workshop.ui.practice.sort.words import about, places
from workshop.ui.practice.sort.working import SortView
from workshop.ui.practice.tries import tries
from workshop.ui.practice.verdict import reason_of, verdict_of
from workshop.ui.speaker import Speaker, trimmed

translate = QCoreApplication.translate


def outcome_of(desk: Desk[SortAttempt], speaker: Speaker) -> Outcome:
    """What the result says."""
    attempt, marks = desk.attempt, desk.attempt.score()
    exercise, language = attempt.exercise, speaker.language
    by_card = {goal.goal: goal.fraction for goal in marks.goals}
    found = [
        _finding(attempt, card, by_card[card.id], language) for card in exercise.cards.values()
    ]
    found.sort(key=lambda one: ("open", "half", "met").index(one.state))
    rule = translate("Sort", "Showing too much costs twice as much as showing too little.")
    if exercise.ladder:
        rule = translate("Sort", "One step too light counts half, a heavier hand counts nothing.")
    return Outcome(
        score=trimmed(marks.score or 0.0),
        mark=trimmed(float(exercise.pass_rule.score)),
        passed=bool(marks.passed),
        verdict=verdict_of(marks, exercise.pass_rule.critical),
        reason=reason_of(speaker, marks.reasons),
        sides=(),
        rule=rule,
        tries=tries(desk),
        findings=tuple(found),
        debrief=exercise.debrief.get(language).strip(),
        title=translate("Sort", "Where they belong"),
        all_met=translate("Sort", "Everything lies where it belongs"),
    )


def _finding(attempt: SortAttempt, card: Card, fraction: float, language: str) -> Finding:
    title = card.label.get(language)
    if fraction >= 1:
        return Finding("met", title)
    state: State = "half" if fraction > 0 else "open"
    repair = Repair(f"{places(attempt.exercise, card, language)}.", card.why.get(language), "check")
    what = about(attempt, card, language)
    if card.critical and attempt.exercise.pass_rule.critical:
        must = translate("Sort", "Must be right to pass.")
        what = f"{what} {must}"
    word = translate("Sort", "Partly right") if fraction > 0 else translate("Sort", "Not right")
    return Finding(state, title, what, (repair,), word)


def _work(
    look: Look, speaker: Speaker, desk: Desk[SortAttempt], where: str, parent: QWidget
) -> SortView:
    return SortView(look, speaker, desk, where, parent)


def _result(look: Look, speaker: Speaker, desk: Desk[SortAttempt], parent: QWidget) -> ResultPage:
    return ResultPage(look, outcome_of(desk, speaker), parent)


def _account(desk: Desk[SortAttempt], speaker: Speaker) -> Account:
    return account_of(desk, speaker, outcome_of(desk, speaker))


FACE = Face(_work, _result, _account)
