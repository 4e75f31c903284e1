"""A program that works on attempts as fast as the disk allows, until it is killed.

``python -m tests.soak.attempter FOLDER SEED`` plays the repository's exercise through the real
store and says on its output what is on the disk by then, one line each, after the commit returned::

    R id n digest            an attempt resumed with n steps
    B id digest              an attempt begun
    S id n digest time       step n kept; digest of the settings after it; microseconds it took
    F id n digest score      the attempt finished
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from workshop.errors import ExerciseError
from workshop.exercises.kinds import replay
from workshop.exercises.privacy.attempt import PrivacyAttempt as Attempt
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.reading import read_exercise
from workshop.results.rows import GoalRow, Outcome, stamp
from workshop.results.store import Store

EXERCISE = Path(__file__).parents[2] / "exercises" / "officer-personal-account.yaml"
LONGEST = 60  # steps, then the attempt is handed in


def exercise() -> PrivacyExercise:
    """The exercise that is played."""
    found, problems = read_exercise(EXERCISE)
    if found is None:
        raise SystemExit("\n".join(map(str, problems)))
    assert isinstance(found, PrivacyExercise)
    return found


def digest(settings: Mapping[str, str]) -> str:
    """Settings in 16 letters."""
    text = json.dumps(dict(settings), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def one_more(attempt: Attempt, chance: random.Random, at: str) -> Attempt:
    """A random step that the exercise allows."""
    while True:
        try:
            match chance.choices(("set", "undo", "reset", "hint"), (80, 12, 2, 6))[0]:
                case "set":
                    setting = chance.choice(list(attempt.exercise.settings.values()))
                    return attempt.set(setting.id, chance.choice(setting.options).id, at)
                case "undo":
                    return attempt.undo(at)
                case "reset":
                    return attempt.reset(at)
                case _:
                    return attempt.hint(chance.choice(attempt.exercise.goals).id, at)
        except ExerciseError:
            continue


def outcome_of(attempt: Attempt) -> Outcome:
    """The attempt's score as the store keeps it."""
    score = attempt.score()
    goals = zip(attempt.exercise.goals, score.goals, strict=True)
    return Outcome(
        score.score,
        score.passed,
        score.protection,
        score.usefulness,
        tuple(GoalRow(g.id, met.fraction, float(g.weight), g.critical) for g, met in goals),
        sum(attempt.hints.values()),
    )


def work(folder: Path, chance: random.Random) -> None:
    """Attempt after attempt, for ever."""
    played = exercise()
    store = Store.open(folder, datetime.now(UTC), chance=chance)
    row = store.open_attempt(played.id)
    attempt = replay(Attempt.start(played), row.steps if row else ())
    if row:
        say("R", row.id, len(attempt.steps), digest(attempt.settings))
    while True:
        now = datetime.now(UTC)
        if row is None:
            row = store.begin(played, now)
            attempt = Attempt.start(played)
            say("B", row.id, digest(attempt.settings))
        elif attempt.submitted or len(attempt.steps) >= LONGEST:
            attempt = attempt if attempt.submitted else attempt.submit(stamp(now))
            done = store.finish(row.id, outcome_of(attempt), now, 1.0, attempt.steps)
            say("F", row.id, len(attempt.steps), digest(attempt.settings), done.score)
            row = None
        else:
            attempt = one_more(attempt, chance, stamp(now))
            before = time.perf_counter()
            store.keep(row.id, attempt.steps, 1.0)
            took = round((time.perf_counter() - before) * 1e6)
            say("S", row.id, len(attempt.steps), digest(attempt.settings), took)


def say(*words: object) -> None:
    """One line, whole, past any buffer."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


if __name__ == "__main__":
    work(Path(sys.argv[1]), random.Random(sys.argv[2]))
