"""What is printed of a self-assessment: where a service stands, the next step, every answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.exercises.assessment.model import Dimension
from workshop.paper.account import Account, Entry, Grid, Section, Spoke
from workshop.ui.practice.account import bare_account
from workshop.ui.practice.assessment.movement import said
from workshop.ui.practice.assessment.standing import two_lines
from workshop.ui.practice.assessment.view import Words, words_of
from workshop.ui.practice.desk import Desk
from workshop.ui.speaker import Speaker

translate = QCoreApplication.translate


def standing_account(desk: Desk[AssessmentAttempt], speaker: Speaker) -> Account:
    """The table, the next step with its owner, and the answers with what shows them."""
    language = speaker.language
    words = words_of(desk, language)
    account = bare_account(desk, speaker)
    dimensions = desk.attempt.exercise.dimensions.values()
    answers = (_answers(desk.attempt, one, language) for one in dimensions)
    sections = (_table(words), _next(words), *(one for one in answers if one.entries))
    facts = (*account.facts[1:], words.statements)  # which attempt it is says nothing here
    return replace(account, facts=facts, sections=sections)


def _table(words: Words) -> Section:
    before = (words.before,) if words.before else ()
    moved = (translate("Account", "Movement"),) if words.before else ()
    heads = (translate("Account", "Dimension"), *before, translate("Account", "Now"), *moved)
    rows = []
    for row in words.rows:
        then = (said(row.before),) if before else ()
        rows.append((row.name, *then, said(row.now), *((row.moved,) if moved else ())))
    strong = next((n for n, row in enumerate(words.rows) if row.weakest), -1)
    rule = translate("Standing", "Set by the weakest dimension, not the average.")
    text = f"{words.stage_words}. {rule}" if words.stage_words else ""
    if words.before:
        lines = translate("Account", "Solid is now, dashed is {before}.")
        text = f"{text} {lines.format(before=words.before[:1].lower() + words.before[1:])}"
    spokes = tuple(
        Spoke(
            two_lines(row.name),
            None if row.now is None else float(row.now),
            None if row.before is None else float(row.before),
            row.weakest,
        )
        for row in words.rows
    )
    return Section(words.title, text, Grid(heads, tuple(rows), strong), spokes=spokes)


def _next(words: Words) -> Section:
    weakest = translate("Account", "Weakest today: {name}.").format(name=words.weakest)
    lines = (weakest if words.weakest else "", words.step, words.then, words.commitment)
    title = translate("Account", "Suggested next step")
    return Section(title, "\n".join(line for line in lines if line))


def _answers(attempt: AssessmentAttempt, dim: Dimension, language: str) -> Section:
    entries = []
    for one in dim.statements:
        score = attempt.answers.get(one.id)
        if score is None:
            continue
        anchor = f"{score}  {one.anchors[score].get(language)}."
        shown = attempt.evidence.get(one.id, "")
        entries.append(Entry(one.text.get(language), mends=((anchor, shown),)))
    return Section(dim.label.get(language), entries=tuple(entries))
