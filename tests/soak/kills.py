"""SIGKILL at random moments of an attempt: nothing that was acknowledged may be missing after.

A kill does not test a power cut: what the program wrote is then still in the system's memory. The
copies taken while the program stands still in the middle of its work, and the journals cut off at a
random byte, come nearer to one.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.soak.attempter import digest, exercise
from tests.soak.row import Figures, Row, Soak, SoakFailure
from workshop.errors import StoreError
from workshop.exercises.kinds import replay
from workshop.exercises.privacy.attempt import PrivacyAttempt as Attempt
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.results.connection import check
from workshop.results.store import Store

NOW = datetime(2026, 11, 22, tzinfo=UTC)
LONGEST_LIFE = 0.25  # seconds from the first acknowledgement to the kill
JOURNAL_COPIED = 1000 * (4096 + 24)  # bytes: SQLite's own limit of pages, each with its head
AT_THE_DOOR = 0.1  # share of the kills that fall anywhere from the program's first moment on


@dataclass
class Acknowledged:
    """What the killed programs said was on the disk: per attempt its steps and their settings."""

    steps: dict[str, int] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    scores: dict[str, float] = field(default_factory=dict)
    commits: list[int] = field(default_factory=list)  # microseconds, this round's
    lines: int = 0  # this round's
    resumed: int = 0

    def hear(self, line: str) -> None:
        """Take in one line."""
        self.lines += 1
        match line.split():
            case ["R", key, n, settings]:
                self.resumed += 1
                self.agree(key, int(n), settings)
            case ["B", key, settings]:
                self.agree(key, 0, settings)
            case ["S", key, n, settings, took]:
                self.commits.append(int(took))
                self.agree(key, int(n), settings)
            case ["F", key, n, settings, score]:
                self.agree(key, int(n), settings)
                self.scores[key] = float(score)
            case other:
                raise SoakFailure(f"the program said {other}")

    def agree(self, key: str, n: int, settings: str) -> None:
        """Another acknowledgement; steps only ever grow."""
        if n < self.steps.get(key, 0):
            raise SoakFailure(f"attempt {key} went back from {self.steps[key]} steps to {n}")
        if n == self.steps.get(key) and settings != self.digests[key]:
            raise SoakFailure(f"attempt {key} was resumed with other settings")
        self.steps[key] = n
        self.digests[key] = settings

    def save(self, path: Path) -> None:
        """Keep it for a run that goes on later."""
        path.write_text(json.dumps([self.steps, self.digests, self.scores]))

    @classmethod
    def load(cls, path: Path) -> Acknowledged:
        """What was kept."""
        return cls(*json.loads(path.read_text())) if path.exists() else cls()


def loop(soak: Soak) -> Iterator[Figures]:
    """One kill a round, on one database all through."""
    played = exercise()
    data = soak.folder / "data"
    for number in range(soak.first, soak.rounds):
        chance = random.Random(f"{soak.seed}/{number}")
        heard = Acknowledged.load(soak.folder / "acknowledged.json")
        copy = soak.folder / "copy" if number % 2 else None
        try:
            kill_once(data, chance, heard, copy)
        finally:  # also when somebody interrupts: what was acknowledged stays so
            heard.save(soak.folder / "acknowledged.json")
        cut = cut_journal(data, soak.folder / "cut", played, chance)
        figures = verify(data, played, heard, readonly=number % 4 == 1)
        if copy is not None:
            verify(copy, played, heard, readonly=False)
            figures["copies"] = 1
        figures["cut"] = cut
        yield figures


def kill_once(data: Path, chance: random.Random, heard: Acknowledged, copy: Path | None) -> None:
    """Let the program work for a random moment, then kill it; perhaps copy what is on the disk.

    The copy is taken while the program is stopped in mid-step: database and journal as they stand.
    """
    command = [sys.executable, "-m", "tests.soak.attempter", str(data), str(chance.random())]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root) as child:
        assert child.stdout is not None
        said = bytearray()
        try:
            live(child, chance, said)
            if copy is not None:
                child.send_signal(signal.SIGSTOP)
                os.waitid(os.P_PID, child.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
                copy_database(data, copy)
        finally:
            child.kill()
            said += child.stdout.read()
            for line in said.decode().splitlines():
                heard.hear(line)


def live(child: subprocess.Popen[bytes], chance: random.Random, said: bytearray) -> None:
    """Read what the program says until its moment has come."""
    assert child.stdout is not None
    pipe = child.stdout.fileno()
    if chance.random() < AT_THE_DOOR:
        deadline = time.monotonic() + chance.uniform(0.0, 1.0)
    else:
        said += os.read(pipe, 1 << 16)  # waits for the first acknowledgement
        deadline = time.monotonic() + chance.uniform(0.0, LONGEST_LIFE)
    while (left := deadline - time.monotonic()) > 0:
        if select.select([pipe], [], [], left)[0]:
            piece = os.read(pipe, 1 << 16)
            if not piece:
                raise SoakFailure(f"the program ended by itself with {child.wait()}")
            said += piece


def copy_database(data: Path, copy: Path) -> None:
    """Database and journal, without SQLite's index of the journal and without the lock's note."""
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(parents=True)
    for name in ("results.sqlite", "results.sqlite-wal"):
        if (data / name).exists():
            shutil.copy(data / name, copy / name)


def verify(data: Path, played: PrivacyExercise, heard: Acknowledged, *, readonly: bool) -> Figures:
    """Sound, nothing acknowledged missing, the attempt resumed as it was; raises SoakFailure."""
    try:
        with Store.open(data, NOW, readonly=readonly) as store:
            for key, n in heard.steps.items():
                compare(store, played, heard, key, n)
            left = store.open_attempt(played.id)
        check(data, thorough=True)
    except StoreError as error:
        raise SoakFailure(str(error)) from error
    beyond = 0
    if left is not None:
        replay(Attempt.start(played), left.steps)
        beyond = len(left.steps) - heard.steps.get(left.id, 0)
        if beyond not in (0, 1):
            raise SoakFailure(f"attempt {left.id} has {beyond} steps nobody acknowledged")
    return {
        "acknowledged": heard.lines,
        "resumed": heard.resumed,
        "beyond": beyond,
        "attempts": len(heard.steps),
        "finished": len(heard.scores),
        "median_us": statistics.median(heard.commits) if heard.commits else 0,
        "worst_us": max(heard.commits, default=0),
    }


def compare(store: Store, played: PrivacyExercise, heard: Acknowledged, key: str, n: int) -> None:
    """One attempt against what was acknowledged of it."""
    row = store.attempt(key)
    steps = store.steps(key)
    if row is None or len(steps) < n:
        raise SoakFailure(f"attempt {key}: {n} steps acknowledged, {len(steps)} there")
    if digest(replay(Attempt.start(played), steps[:n]).settings) != heard.digests[key]:
        raise SoakFailure(f"attempt {key}: other settings than acknowledged after step {n}")
    if key in heard.scores and (row.state, row.score) != ("finished", heard.scores[key]):
        raise SoakFailure(f"attempt {key}: {row.state} with {row.score}, not as acknowledged")


def cut_journal(data: Path, copy: Path, played: PrivacyExercise, chance: random.Random) -> int:
    """A copy whose journal ends at a random byte opens, and holds the beginning of the truth.

    A journal that SQLite may have begun to copy into the database is left whole: it is synced
    before that, so losing its end is nothing that can happen (https://sqlite.org/wal.html).
    """
    copy_database(data, copy)
    journal = copy / "results.sqlite-wal"
    size = journal.stat().st_size if journal.exists() else 0
    if not 0 < size < JOURNAL_COPIED:
        return 0
    os.truncate(journal, chance.randrange(size))
    try:
        with (
            Store.open(data, NOW, readonly=True) as whole,
            Store.open(copy, NOW) as cut,
        ):
            left = cut.open_attempt(played.id)
            if left is not None and left.steps != whole.steps(left.id)[: len(left.steps)]:
                raise SoakFailure("a cut journal gave steps that never were")
        check(copy, thorough=True)
    except StoreError as error:
        raise SoakFailure(f"a cut journal: {error}") from error
    return 1


def sum_up(figures: Sequence[Figures]) -> str:
    """All rounds in one line."""
    total = {key: int(sum(found.get(key, 0) for found in figures)) for key in figures[0]}
    medians = [found["median_us"] for found in figures if found["median_us"]]
    copies = int(sum(found.get("copies", 0) for found in figures))
    return (
        f"{total['acknowledged']} acknowledged, 0 lost, {total['beyond']} kept beyond; "
        f"{int(figures[-1]['attempts'])} attempts, {int(figures[-1]['finished'])} finished, "
        f"resumed {total['resumed']} times; {copies} copies in mid-step, {total['cut']} journals "
        f"cut; commit median {statistics.median(medians) / 1000:.2f} ms, "
        f"worst {max(found['worst_us'] for found in figures) / 1000:.0f} ms"
    )


ROW = Row("kills", 600, loop, sum_up)
