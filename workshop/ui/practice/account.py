"""From what a result page says to what is printed of it: the same words, as parts of a paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from workshop.paper.account import Account, Entry, Grid, Section
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.header import clock_words
from workshop.ui.practice.outcome import Finding, Outcome
from workshop.ui.speaker import Speaker, trimmed

translate = QCoreApplication.translate


def account_of(desk: Desk[Any], speaker: Speaker, outcome: Outcome) -> Account:
    """What is printed of an attempt with that outcome; without a score where none is kept."""
    account = bare_account(desk, speaker)
    if not desk.exercise.scored:
        return replace(account, sections=told(outcome))
    return replace(
        account,
        score=outcome.score,
        beside=translate("Account", "of 100, pass mark {mark}").format(mark=outcome.mark),
        verdict=outcome.verdict,
        reason=outcome.reason,
        passed=outcome.passed,
        sections=(_scored(outcome), *told(outcome)),
    )


def bare_account(desk: Desk[Any], speaker: Speaker) -> Account:
    """The head alone: which exercise, which attempt, when, and how long it took.

    Nobody's name is on it: who wants theirs on it writes it there by hand.
    """
    day = desk.today()
    written = QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    facts = [attempt_words(desk), written]
    if desk.exercise.scored:
        facts.append(used_words(desk))
    return Account(desk.exercise.title.get(speaker.language), speaker.language, facts=tuple(facts))


def told(outcome: Outcome) -> tuple[Section, ...]:
    """What would mend each miss, what is met, what else is said, what there is to talk about."""
    missed = [one for one in outcome.findings if one.state != "met"]
    met = tuple(one.title for one in outcome.findings if one.state == "met")
    found: list[Section] = []
    if missed:
        title = outcome.title or translate("Account", "What would mend it")
        found.append(Section(title, entries=tuple(_entry(one) for one in missed)))
    if met:
        words = translate("Account", "Met: {met} of {total}")
        title = words.format(met=len(met), total=len(outcome.findings))
        found.append(Section(title, names=met))
    found += [Section(part.title, part.text) for part in outcome.parts]
    if outcome.reach:
        found.append(Section(outcome.reach_title, outcome.reach))
    found += debrief(outcome.debrief)
    return tuple(found)


def debrief(text: str) -> list[Section]:
    """What there is to talk about; nothing when there is nothing."""
    return [Section(translate("Account", "To talk about"), text)] if text else []


def attempt_words(desk: Desk[Any]) -> str:
    """Which attempt it is, and whether it counts."""
    if desk.preview:
        return translate("Account", "Preview, not counted")
    if not desk.counts:
        return translate("Account", "Practice, not counted")
    limit = desk.exercise.attempts.max
    words = translate("Account", "Attempt {n} of {limit}")
    if not limit:
        words = translate("Account", "Attempt {n}")
    return words.format(n=desk.number, limit=limit)


def used_words(desk: Desk[Any]) -> str:
    """How long it took, and how many hints were taken."""
    hints = desk.attempt.hints_taken
    words = translate("Account", "{time} used, no hints")
    if hints:
        one = translate("Account", "{time} used, 1 hint")
        more = translate("Account", "{time} used, {n} hints")
        words = one if hints == 1 else more
    return words.format(time=clock_words(desk.active_seconds), n=hints)


def _scored(outcome: Outcome) -> Section:
    """Both sides of the score with their floors, the rule, and the attempts so far."""
    done = "; ".join(_named(one.name, one.words) for one in outcome.tries if one.words)
    mine = translate("Account", "Your attempts: {attempts}.").format(attempts=done)
    text = "\n".join(part for part in (outcome.rule, mine if done else "") if part)
    title = translate("Account", "How it is scored")
    if not outcome.sides:
        return Section(title, text)
    wide = 3 if any(side.floor for side in outcome.sides) else 2
    heads = ("", translate("Account", "Reached"), translate("Account", "At least"))
    rows = (
        (_named(side.name, side.words), trimmed(side.value), trimmed(side.floor))
        for side in outcome.sides
    )
    return Section(title, text, Grid(heads[:wide], tuple(row[:wide] for row in rows)))


def _named(name: str, words: str) -> str:
    """What it is and, after a colon, what is said of it."""
    return translate("Account", "{name}: {words}").format(name=name, words=words)


def _entry(finding: Finding) -> Entry:
    words = {
        "open": translate("Account", "Open"),
        "half": translate("Account", "Half met"),
        "met": "",
    }
    return Entry(
        finding.title,
        finding.state,
        finding.word or words[finding.state],
        (finding.what,) if finding.what else (),
        tuple((one.do, one.then) for one in finding.repairs),
    )
