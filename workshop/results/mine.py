"""What somebody takes along: everything kept about them, to read (HTML) and for programs (JSON)."""

from __future__ import annotations

import html
import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.exact import trimmed
from workshop.results import queries
from workshop.results.rows import AttemptRow, GoalRow, Person, Session, stamp
from workshop.values import dataclass

Say = Callable[[Message], str]
"""How a sentence is said in somebody's language."""

_TITLE = QT_TRANSLATE_NOOP("mine", "My results")
_WHO = QT_TRANSLATE_NOOP("mine", "Kept under the pseudonym {name}; there is no field for a name.")
_SESSION = QT_TRANSLATE_NOOP("mine", "{label}, from {started}; to be deleted after {until}.")
_NOTHING = QT_TRANSLATE_NOOP("mine", "Nothing is kept about you yet.")
_ATTEMPT = QT_TRANSLATE_NOOP("mine", "Attempt {n}, {date}")
_GOAL = QT_TRANSLATE_NOOP("mine", "{goal}: {state}")
_SCORE = QT_TRANSLATE_NOOP("mine", "{score} of 100")
_PASSED = QT_TRANSLATE_NOOP("mine", "passed")
_NOT_PASSED = QT_TRANSLATE_NOOP("mine", "not passed")
_NO_SCORE = QT_TRANSLATE_NOOP("mine", "no score kept")
_UNDER_WAY = QT_TRANSLATE_NOOP("mine", "not finished")
_TIME = QT_TRANSLATE_NOOP("mine", "{minutes} min")
_MET = QT_TRANSLATE_NOOP("mine", "met")
_PART = QT_TRANSLATE_NOOP("mine", "met in part")
_OPEN = QT_TRANSLATE_NOOP("mine", "open")
_STEPS = QT_TRANSLATE_NOOP("mine", "Everything you did, step by step: {count}")

_STYLE = (
    "body{font:17px/1.5 'Source Sans 3','Source Sans Pro',system-ui,sans-serif;color:#1B2033;"
    "background:#F4F2ED;max-width:46rem;margin:2rem auto;padding:0 1.5rem}"
    "h1,h2{font-family:'Source Serif 4','Source Serif Pro',Georgia,serif}"
    "section{background:#fff;border:1px solid #DCD8CE;border-radius:10px;padding:1rem 1.5rem;"
    "margin:1rem 0}li{margin:.2rem 0}small,summary,.quiet{color:#484E63}"
)


@dataclass(frozen=True, slots=True)
class Mine:
    """All that is kept of one person."""

    person: Person
    session: Session
    attempts: tuple[tuple[AttemptRow, tuple[GoalRow, ...]], ...]
    steps: dict[str, tuple[dict[str, Any], ...]]


def mine_of(db: sqlite3.Connection, person_id: str) -> Mine | None:
    """Everything kept of a person: abandoned attempts and trials too."""
    person = queries.person(db, person_id)
    row = db.execute("SELECT session FROM person WHERE id=?", (person_id,)).fetchone()
    session = queries.session(db, row[0]) if row else None
    if person is None or session is None:
        return None
    attempts = queries.all_attempts(db, person_id)
    steps = {
        attempt.id: tuple(
            {"at": step.at, "kind": step.kind, "data": dict(step.data)}
            for step in queries.steps(db, attempt.id)
        )
        for attempt in attempts
    }
    with_goals = tuple((attempt, queries.goals(db, attempt.id)) for attempt in attempts)
    return Mine(person, session, with_goals, steps)


def as_json(mine: Mine) -> str:
    """The same for programs."""
    attempts = [
        {
            "exercise": attempt.exercise_id,
            "title": attempt.title,
            "version": attempt.version,
            "n": attempt.n,
            "state": attempt.state,
            "counted": attempt.counted,
            "started": stamp(attempt.started),
            "finished": stamp(attempt.finished) if attempt.finished else None,
            "active_s": attempt.active_s,
            "score": attempt.score,
            "protection": attempt.protection,
            "usefulness": attempt.usefulness,
            "passed": attempt.passed,
            "hints": attempt.hints,
            "goals": [
                {"goal": g.goal, "label": str(g.label or g.goal), "met": g.final, "first": g.first}
                for g in goals
            ],
            "steps": list(mine.steps[attempt.id]),
        }
        for attempt, goals in mine.attempts
    ]
    about = {
        "pseudonym": mine.person.pseudonym,
        "session": mine.session.label,
        "delete_after": stamp(mine.session.delete_after),
        "attempts": attempts,
    }
    return json.dumps(about, ensure_ascii=False, indent=1) + "\n"


def as_html(mine: Mine, say: Say, language: str, day: Callable[[datetime], str]) -> str:
    """One page that needs nothing else; ``day`` writes a date as people there write it."""
    session = mine.session
    kept = _SESSION.fill(
        label=session.label, started=day(session.started), until=day(session.delete_after)
    )
    parts = [
        f"<!doctype html><html lang='{language}'><head><meta charset='utf-8'>",
        "<meta name='viewport' content='width=device-width'>",
        f"<title>{_said(say, _TITLE)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{_said(say, _TITLE)}</h1>",
        f"<p>{_said(say, _WHO.fill(name=mine.person.pseudonym))}<br>{_said(say, kept)}</p>",
    ]
    if not mine.attempts:
        parts.append(f"<p>{_said(say, _NOTHING)}</p>")
    by_exercise: dict[str, list[tuple[AttemptRow, tuple[GoalRow, ...]]]] = {}
    for attempt, goals in mine.attempts:
        by_exercise.setdefault(attempt.exercise_id, []).append((attempt, goals))
    for rows in by_exercise.values():
        title = rows[-1][0].titles.get(language) or rows[-1][0].title
        parts.append(f"<section><h2>{html.escape(title)}</h2>")
        for attempt, goals in rows:
            parts.append(_attempt_html(attempt, goals, mine, say, day))
        parts.append("</section>")
    parts.append("</body></html>\n")
    return "".join(parts)


def _attempt_html(
    attempt: AttemptRow,
    goals: tuple[GoalRow, ...],
    mine: Mine,
    say: Say,
    day: Callable[[datetime], str],
) -> str:
    when = _ATTEMPT.fill(n=attempt.n, date=day(attempt.finished or attempt.started))
    minutes = _TIME.fill(minutes=round(attempt.active_s / 60))
    parts = [
        f"<h3>{_said(say, when)}</h3><p>{', '.join(_outcome(attempt, say))}",
        f" <span class='quiet'>({_said(say, minutes)})</span></p><ul>",
    ]
    for goal in goals:
        label = say(goal.label) if goal.label else goal.goal
        state = _MET if goal.final >= 1 else _PART if goal.final > 0 else _OPEN
        chosen = f" <small>{_said(say, goal.chosen)}</small>" if goal.chosen else ""
        stands = _GOAL.fill(goal=label, state=state)
        parts.append(f"<li>{_said(say, stands)}{chosen}</li>")
    steps = mine.steps[attempt.id]
    parts.append(
        f"</ul><details><summary>{_said(say, _STEPS.fill(count=len(steps)))}</summary><ol>"
    )
    for step in steps:
        words = ", ".join(str(value) for value in step["data"].values())
        parts.append(f"<li>{html.escape(step['kind'])} {html.escape(words)}</li>")
    parts.append("</ol></details>")
    return "".join(parts)


def _outcome(attempt: AttemptRow, say: Say) -> list[str]:
    if attempt.state != "finished":
        return [_said(say, _UNDER_WAY)]
    if attempt.score is None:
        return [_said(say, _NO_SCORE)]
    score = _SCORE.fill(score=trimmed(attempt.score))
    return [_said(say, score), _said(say, _PASSED if attempt.passed else _NOT_PASSED)]


def _said(say: Say, message: Message) -> str:
    return html.escape(say(message))
