"""Bytes flipped at random places of database and journal: said, or harmless; never a traceback.

SQLite keeps no checksums of its pages: a letter flipped within a text is read as another letter.
What is asked for is that the program says what it cannot read, keeps the damaged file, and can put
a backup in its place.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.soak.row import Figures, Row, Soak, SoakFailure
from workshop.errors import StoreBroken, StoreError
from workshop.results import backups, people
from workshop.results.mine import as_json, mine_of
from workshop.results.room import room_of
from workshop.results.store import Store

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def loop(soak: Soak) -> Iterator[Figures]:
    """One flipped byte a round, each in a fresh copy."""
    whole = soak.folder / "whole"
    if not (whole / "backups").exists():
        shutil.rmtree(whole, ignore_errors=True)
        prepare(whole)
    for number in range(soak.first, soak.rounds):
        chance = random.Random(f"{soak.seed}/{number}")
        data = soak.folder / "data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(whole, data)
        part = data / ("results.sqlite-wal" if number % 3 == 2 else "results.sqlite")
        flip(part, chance)
        yield meet(data, part, number)


def prepare(whole: Path) -> None:
    """A few people with attempts, a backup, and a journal that is not taken in yet."""
    from tests.results.ground import HOME, step
    from tests.results.test_exchange import play

    work = whole.with_name("work")
    shutil.rmtree(work, ignore_errors=True)
    with Store.open(work, NOW, chance=random.Random(1)) as store:
        for score in (40.0, 60.0, 80.0):
            people.arrive(store, NOW)
            play(store, score)
        backups.make(work, NOW)
        store.empty_journal(SoakFailure("the journal cannot be emptied"))
        row = store.begin(HOME, NOW)
        store.keep(row.id, [step(n) for n in range(1, 30)], 1.0)
        shutil.copytree(work, whole)
    (whole / "results.lock").write_text("open\n")


def flip(path: Path, chance: random.Random) -> None:
    """Flip one bit."""
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def meet(data: Path, part: Path, number: int) -> Figures:
    """Open, read everything, and where that cannot be done put the backup in place."""
    before = part.read_bytes()
    try:
        with Store.open(data, NOW) as store:
            read_all(store)
        return {"read": 1, "said": 0, "restored": 0}
    except StoreBroken as error:
        if not str(error) or error.hint is None:
            raise SoakFailure(f"round {number}: nothing was said") from error
    except StoreError as error:
        raise SoakFailure(f"round {number}: {error}") from error
    if part.name == "results.sqlite" and part.stat().st_size < len(before):
        raise SoakFailure(f"round {number}: the damaged file was cut")
    backup = backups.newest_good(data)
    if backup is None:
        raise SoakFailure(f"round {number}: the backup cannot be read")
    aside = backups.restore(data, backup.path, NOW)
    if aside is None or not (aside / "results.sqlite").exists():
        raise SoakFailure(f"round {number}: the damaged file was not kept")
    with Store.open(data, NOW) as store:
        read_all(store)
    return {"read": 0, "said": 1, "restored": 1}


def read_all(store: Store) -> None:
    """Everything the windows ever ask."""
    session = people.current(store)
    store.progress()
    for person in people.here(store):
        with store.reading() as db:
            mine = mine_of(db, person.id)
            if mine is not None:
                as_json(mine)
    if session is not None:
        with store.reading() as db:
            room_of(db, session.id)


def sum_up(figures: Sequence[Figures]) -> str:
    """All rounds in one line."""
    total = {name: int(sum(found[name] for found in figures)) for name in figures[0]}
    return (
        f"{total['read']} read as they were or with a letter changed, {total['said']} said to be "
        f"damaged, {total['restored']} replaced by the backup"
    )


ROW = Row("flips", 1000, loop, sum_up)
