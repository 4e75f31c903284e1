"""SIGKILL at random moments of backups, imports and changes of format: whole, or as before."""

from __future__ import annotations

import random
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.soak.row import Figures, Row, Soak, SoakFailure
from workshop.errors import StoreError
from workshop.results import backups, exchange
from workshop.results.connection import check
from workshop.results.finished import Scope
from workshop.results.saving import run, save
from workshop.results.store import Store

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
OLD = ROOT / "tests" / "results" / "old" / "version-1.sqlite"
JOBS = ("backup", "import", "migrate")
LONGEST = {"backup": 0.2, "import": 0.25, "migrate": 0.12}  # seconds from "ready" to the kill
IN_THE_FILE = 120  # attempts


def loop(soak: Soak) -> Iterator[Figures]:
    """One kill a round, the three jobs in turns."""
    file = soak.folder / "theirs.workshop-results"
    if not file.exists():
        write_file(soak.folder / "theirs", file)
    for number in range(soak.first, soak.rounds):
        chance = random.Random(f"{soak.seed}/{number}")
        job = JOBS[number % len(JOBS)]
        data = soak.folder / "data"
        shutil.rmtree(data, ignore_errors=True)
        prepare(data, job)
        said = kill_once(data, job, file, chance)
        try:
            yield verify(data, job, said)
        except StoreError as error:
            raise SoakFailure(f"{job}: {error}") from error


def write_file(folder: Path, file: Path) -> None:
    """A file of results from another laptop."""
    from tests.results.test_exchange import play

    with Store.open(folder, NOW) as store:
        for number in range(IN_THE_FILE):
            play(store, float(number % 100))
        with store.snapshot() as db:
            run(save(file, exchange.lines(db, Scope(), NOW)))


def prepare(data: Path, job: str) -> None:
    """A data folder to do that job on."""
    from tests.results.ground import kept

    if job == "migrate":
        data.mkdir()
        shutil.copy(OLD, data / "results.sqlite")
    else:
        kept(data, steps=40)


def kill_once(data: Path, job: str, file: Path, chance: random.Random) -> list[str]:
    """Let the program work for a random moment, then kill it; returns what it said was done."""
    command = [sys.executable, "-m", "tests.soak.keeper", str(data), job, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as child:
        assert child.stdout is not None
        try:
            if child.stdout.readline() != b"ready\n":
                raise SoakFailure(f"{job}: the program ended by itself with {child.wait()}")
            deadline = time.monotonic() + chance.uniform(0.0, LONGEST[job])
            while (left := deadline - time.monotonic()) > 0 and child.poll() is None:
                select.select([], [], [], min(left, 0.005))
        finally:
            child.kill()
            rest = child.stdout.read()
    return rest.decode().splitlines()


def verify(data: Path, job: str, said: list[str]) -> Figures:
    """Sound, nothing acknowledged missing, nothing half; raises SoakFailure or StoreError."""
    found: Figures = {"done": len(said), job: 1}
    if job == "backup":
        found["backups"] = verify_backups(data, said)
    with Store.open(data, NOW) as store:
        with store.reading() as db:
            attempts = db.execute("SELECT count(*) FROM attempt").fetchone()[0]
        if job == "import" and attempts not in (1, 1 + IN_THE_FILE):
            raise SoakFailure(f"import: {attempts} attempts, half a file")
        if job == "import" and said and attempts == 1:
            raise SoakFailure("import: acknowledged and not there")
        if job == "migrate" and attempts != 3:
            raise SoakFailure(f"migrate: {attempts} attempts of 3")
    check(data, thorough=True)
    return found


def verify_backups(data: Path, said: list[str]) -> int:
    """Every file with the name of a backup can be put in place, the newest acknowledged is there.

    What a kill left half-made has no such name.
    """
    there = backups.listed(data)
    names = [backup.path.name for backup in there]
    if said and said[-1] not in names:
        raise SoakFailure(f"backup: {said[-1]} acknowledged and not there")
    for backup in there:
        elsewhere = data.with_name("restored")
        shutil.rmtree(elsewhere, ignore_errors=True)
        elsewhere.mkdir()
        backups.restore(elsewhere, backup.path, NOW)
        check(elsewhere, thorough=True)
    return len(there)


def sum_up(figures: Sequence[Figures]) -> str:
    """All rounds in one line."""
    total = {
        name: int(sum(found.get(name, 0) for found in figures))
        for name in (*JOBS, "done", "backups")
    }
    return (
        f"killed in {total['backup']} backups, {total['import']} imports, {total['migrate']} "
        f"changes of format; {total['done']} done before, 0 lost, 0 half; {total['backups']} "
        "backups put in place"
    )


ROW = Row("keeping", 400, loop, sum_up)
