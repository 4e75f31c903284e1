"""Exercise and answer files of every kind, mangled: never a traceback, a hang, or too much memory.

One round is a thousand files in processes of their own. A mutant is read; if it can be read it is
begun, answered, scored and proved; then its steps are undone and played again. What may come of it
is a problem or an :class:`~workshop.errors.WorkshopError`, and nothing else.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from tests.soak.row import Figures, Row, Soak, SoakFailure
from workshop.errors import WorkshopError
from workshop.exercises.kinds import Attempt, Exercise, kind_of, replay
from workshop.exercises.reading import read_source
from workshop.exercises.report import prove_json, prove_text, score_json, score_text

ROOT = Path(__file__).resolve().parent.parent.parent
EXERCISES = ROOT / "exercises"
NETWORKS = EXERCISES / "networks"
TODAY = date(2026, 11, 22)
PER_ROUND = 1_000
CORES = min(os.cpu_count() or 1, 4)
SLOWEST = 2.0  # seconds for one file
LARGEST = 500.0  # MB resident
PATIENCE = 120.0  # seconds without a word from the process of a round

_STRANGE = (
    "", "0", "-1", "1e9", "on", "no", "null", "~", "[]", "{}", "a: b", "- x", "\t", "\x00", "\x85",
    "'", '"', "&a *a", "*nobody", "!!python/object:os.system", "99999999999999999999", "½",
    "é" * 90, "{en: x, fr: }", "[[[[[[[[[[", "2026-13-45", "%", "#", "|", ">", "?", ": ", "12:30",
)  # fmt: skip


def loop(soak: Soak) -> Iterator[Figures]:
    """One round is a thousand mutants, shared by the cores there are."""
    share = PER_ROUND // CORES
    with ThreadPoolExecutor(CORES) as pool:
        for number in range(soak.first, soak.rounds):
            seeds = [(soak.seed * 10_000 + number) * CORES + core for core in range(CORES)]
            yield together(list(pool.map(in_a_process, seeds, [share] * CORES)))


def together(shares: Sequence[Figures]) -> Figures:
    """The figures of the shares of a round."""
    return {
        "tried": sum(one["tried"] for one in shares),
        "read": sum(one["read"] for one in shares),
        "slowest_s": max(one["slowest_s"] for one in shares),
        "rss_mb": max(one["rss_mb"] for one in shares),
    }


def in_a_process(seed: int, count: int) -> Figures:
    """A round apart, so that its memory is its own and a hang can be ended."""
    command = [sys.executable, "-m", "tests.soak.mutants", str(seed), str(count)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        timer = threading.Timer(PATIENCE, process.kill)
        timer.start()
        try:
            out, said = process.communicate()
        finally:
            timer.cancel()
    if process.returncode:
        raise SoakFailure(f"seed {seed}: {said.strip()[-1500:] or 'it hung'}")
    found: Figures = json.loads(out)
    return found


def sum_up(figures: Sequence[Figures]) -> str:
    """How many were tried, how many could still be read, the slowest and the largest."""
    tried, read = (sum(found[key] for found in figures) for key in ("tried", "read"))
    slowest, memory = (max(found[key] for found in figures) for key in ("slowest_s", "rss_mb"))
    return (
        f"{tried:.0f} mutants, {read:.0f} of them readable, none traced;"
        f" slowest {slowest:.2f} s, {memory:.0f} MB"
    )


def some(seed: int, count: int, folder: Path = EXERCISES) -> Figures:
    """That many mutants of the files in a folder; raises SoakFailure for one that must not be."""
    files = sorted(folder.glob("*.yaml"))
    texts = {file.name: file.read_text(encoding="utf-8") for file in files}
    slowest, read = 0.0, 0
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        name = chance.choice(list(texts))
        text = mutated(texts[name], chance, list(texts.values()))
        began = time.process_time()  # the machine may be busy with something else
        try:
            read += tried(text, chance)
        except Exception as error:
            raise SoakFailure(f"mutant {number} of {name}, seed {seed}: {error!r}") from error
        spent = time.process_time() - began
        slowest = max(slowest, spent)
        if spent > SLOWEST:
            raise SoakFailure(f"mutant {number} of {name}, seed {seed}: {spent:.1f} s")
    memory = resident()
    if memory > LARGEST:
        raise SoakFailure(f"seed {seed}: {memory:.0f} MB")
    return {"tried": count, "read": read, "slowest_s": slowest, "rss_mb": memory}


def tried(text: str, chance: random.Random) -> bool:
    """Everything that is done with a file; whether it could be read."""
    exercise, problems = read_source(text, EXERCISES / "mutant.yaml", NETWORKS)
    for problem in problems:
        str(problem)
    if exercise is None:
        assert problems, "refused without a word"
        return False
    kind = kind_of(exercise.kind)
    proof = kind.prove(exercise, TODAY)
    try:
        attempt = kind.start(exercise)
    except WorkshopError:  # a conversation that goes round in a circle cannot be begun
        assert not proof.sound, "sound, and cannot be begun"
    else:
        _play(attempt, chance)
    with suppress(WorkshopError):
        answered = kind.answer(exercise, answers(exercise, chance))
        score_text(exercise, answered.score())
        json.dumps(score_json(answered.score()))
    json.dumps(prove_json(proof))
    prove_text(proof)
    assert proof.sound or proof.problems, "refused without a word"
    again, more = read_source(exercise.source.decode(), exercise.path, NETWORKS)
    assert again is not None, [str(problem) for problem in more]
    assert again.hash == exercise.hash, "its own source is another exercise"
    return True


def _play(attempt: Attempt, chance: random.Random) -> None:
    """A few steps, sensible and strange; what they make comes back by replay."""
    start = attempt
    for number in range(8):
        kind, data = chance.choice(STEPS)(attempt.exercise, chance)
        with suppress(WorkshopError):
            attempt = attempt.do(kind, data, f"2026-11-22T09:00:{number:02}Z")
        if attempt.can_undo and chance.random() < 0.2:
            attempt = attempt.undo("2026-11-22T09:01:00Z")
    with suppress(WorkshopError):
        attempt = attempt.submit("2026-11-22T09:02:00Z")
    str(attempt.score().headline)
    assert replay(start, attempt.steps).score() == attempt.score()


def _words(exercise: Exercise, chance: random.Random) -> str:
    """A word of the exercise's own, or a strange one."""
    own = exercise.source.decode().split('"')[1::2]
    return chance.choice(own) if own and chance.random() < 0.8 else chance.choice(_STRANGE)


def _set(exercise: Exercise, chance: random.Random) -> tuple[str, dict[str, Any]]:
    settings = getattr(exercise, "settings", {})
    if not settings or chance.random() < 0.2:
        return "set", {"setting": _words(exercise, chance), "option": _words(exercise, chance)}
    setting = chance.choice(list(settings.values()))
    return "set", {"setting": setting.id, "option": chance.choice(setting.options).id}


def _word(exercise: Exercise, chance: random.Random) -> tuple[str, dict[str, Any]]:
    kind = chance.choice(
        ("reply", "hint", "predict", "answer", "mark", "place", "open", "reset", "x")
    )
    keys = ("goal", "reply", "item", "viewers", "question", "answer", "card", "audience", "value")
    return kind, {key: _value(exercise, chance) for key in chance.sample(keys, 3)}


def _value(exercise: Exercise, chance: random.Random) -> Any:
    word = _words(exercise, chance)
    return chance.choice((word, [word], {word: word}, 3, -1.5, None, True, [[word]]))


KINDS_OF_STEPS = (
    "reply", "hint", "predict", "answer", "mark", "place", "open", "reset", "x",
)  # fmt: skip
STEPS: tuple[Callable[[Exercise, random.Random], tuple[str, dict[str, Any]]], ...] = (
    _set,
    _set,
    _word,
)


def answers(exercise: Exercise, chance: random.Random) -> dict[str, Any]:
    """Answers from outside: right keys and wrong, right values and wrong."""
    return {_words(exercise, chance): _value(exercise, chance) for _ in range(chance.randint(0, 6))}


def mutated(text: str, chance: random.Random, others: Sequence[str]) -> str:
    """The text with one to four faults of the kinds people and disks make."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        lines = text.split("\n")
        at = chance.randrange(len(lines))
        fault = chance.choice(FAULTS)
        text = "\n".join(fault(lines, at, chance, others))
    return text


Fault = Callable[[list[str], int, random.Random, Sequence[str]], list[str]]


def _drop(lines: list[str], at: int, chance: random.Random, _: Sequence[str]) -> list[str]:
    return lines[:at] + lines[at + chance.randint(1, 4) :]


def _twice(lines: list[str], at: int, _: random.Random, _others: Sequence[str]) -> list[str]:
    return [*lines[: at + 1], *lines[at:]]


def _move(lines: list[str], at: int, chance: random.Random, _: Sequence[str]) -> list[str]:
    line = lines.pop(at)
    lines.insert(chance.randrange(len(lines) + 1), line)
    return lines


def _indent(lines: list[str], at: int, chance: random.Random, _: Sequence[str]) -> list[str]:
    lines[at] = chance.choice(("  ", " ", "\t", "")) + lines[at].lstrip()
    return lines


def _value_of(lines: list[str], at: int, chance: random.Random, _: Sequence[str]) -> list[str]:
    key, colon, _rest = lines[at].partition(":")
    lines[at] = f"{key}{colon} {chance.choice(_STRANGE)}"
    return lines


def _word_for_word(lines: list[str], at: int, chance: random.Random, _: Sequence[str]) -> list[str]:
    words = [word for line in lines for word in line.split()] or ["x"]
    parts = lines[at].split(" ")
    parts[chance.randrange(len(parts))] = chance.choice(words)
    lines[at] = " ".join(parts)
    return lines


def _letter(lines: list[str], at: int, chance: random.Random, _: Sequence[str]) -> list[str]:
    line = lines[at]
    place = chance.randrange(len(line) + 1)
    lines[at] = line[:place] + chance.choice("{}[]:,-#&*!|>'\"%@`\\ a0é") + line[place + 1 :]
    return lines


def _cut(lines: list[str], at: int, _: random.Random, _others: Sequence[str]) -> list[str]:
    return lines[: at + 1]


def _graft(lines: list[str], at: int, chance: random.Random, others: Sequence[str]) -> list[str]:
    other = chance.choice(others).split("\n")
    begin = chance.randrange(len(other))
    return lines[:at] + other[begin : begin + chance.randint(1, 12)] + lines[at:]


FAULTS: tuple[Fault, ...] = (
    _drop, _twice, _move, _indent, _value_of, _value_of, _word_for_word, _word_for_word, _letter,
    _cut, _graft,
)  # fmt: skip


def resident() -> float:
    """The most memory this process held, in MB.

    Not from getrusage: its figure begins with what the process held that started this one.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def main() -> None:
    """One round, in this process: prints its figures, or what must not be and ends with 1."""
    try:
        print(json.dumps(some(int(sys.argv[1]), int(sys.argv[2]))))
    except SoakFailure as failure:
        import traceback

        traceback.print_exception(failure.__cause__)
        sys.exit(str(failure))


ROW = Row("mutants", 100, loop, sum_up)

if __name__ == "__main__":
    main()
