"""A file of results: handed on, taken in once, and refused whole when anything is wrong with it."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.results.ground import HOME, NOON, WORK, Played, outcome, step
from workshop.errors import Message, StoreBusy, StoreError
from workshop.kit.kit import Text
from workshop.results import exchange, people
from workshop.results.finished import Scope
from workshop.results.rows import GoalRow, Outcome
from workshop.results.saving import run, save
from workshop.results.store import Store
from workshop.results.taking_in import Import, files_in, take_in

AREA = Message("exercise", "{area}", {"area": Text({"en": "Tags", "fr": "Identifications"})})
LABEL = Message("exercise", "hide {thing}", {"thing": Text({"": "Charity run"})})
CHOSEN = Message("exercise", "{setting}: {option}", {"setting": "Review", "option": "Off"})


def play(store: Store, score: float = 80.0, exercise: Played = HOME) -> str:
    """One finished attempt with everything in it."""
    row = store.begin(exercise, NOON)
    goals = (
        GoalRow("hide-run", 0.5, 8.0, True, 0.25, LABEL, AREA, CHOSEN),
        GoalRow("show-party", 1.0, 4.0, False),
    )
    made = Outcome(score, score >= 80, 0.5, 1.0, goals, hints=1)
    store.finish(row.id, made, NOON, 361.5, [step(1), step(2, "…")])
    return row.id


def export(store: Store, path: Path, scope: Scope = Scope()) -> Path:  # noqa: B008 - a frozen value
    with store.snapshot() as db:
        run(save(path, exchange.lines(db, scope, NOON)))
    return path


def taken(store: Store, path: Path) -> Import:
    found = Import(path)
    run(take_in(store, found))
    return found


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A file from another laptop with two attempts of one person."""
    with Store.open(tmp_path / "theirs", NOON, chance=random.Random(1)) as store:
        play(store, 60.0)
        play(store, 90.0)
        return export(store, tmp_path / "theirs.workshop-results")


def everything(store: Store) -> list[tuple[object, ...]]:
    with store.reading() as db:
        return [
            row
            for table in ("exercise", "goal", "person", "attempt", "step", "goal_result", "outbox")
            for row in db.execute(f"SELECT * FROM {table}").fetchall()
        ]


def test_what_was_exported_comes_in_whole(store: Store, theirs: Path, tmp_path: Path) -> None:
    found = taken(store, theirs)
    assert (found.attempts, found.people, found.known) == (2, 1, 0)
    again = export(store, tmp_path / "again.workshop-results")
    assert again.read_bytes() == theirs.read_bytes()
    with store.reading() as db:
        key = db.execute("SELECT id FROM attempt ORDER BY n LIMIT 1").fetchone()[0]
    goal = store.goals(key)[0]
    assert (goal.label, goal.area, goal.chosen) == (LABEL, AREA, CHOSEN)
    assert store.steps(key) == (step(1), step(2, "…"))


def test_those_who_come_in_a_file_are_nobody_here(store: Store, theirs: Path) -> None:
    taken(store, theirs)
    assert store.me() is None
    assert people.here(store) == ()


def test_the_same_file_twice_changes_nothing(store: Store, theirs: Path) -> None:
    taken(store, theirs)
    before = everything(store)
    found = taken(store, theirs)
    assert (found.attempts, found.people, found.known) == (0, 0, 2)
    assert everything(store) == before


def test_a_later_file_of_the_same_person_adds_what_is_new(
    store: Store, theirs: Path, tmp_path: Path
) -> None:
    taken(store, theirs)
    with Store.open(tmp_path / "theirs", NOON) as other:
        play(other, 95.0)
        later = export(other, tmp_path / "later.workshop-results")
    found = taken(store, later)
    assert (found.attempts, found.people, found.known) == (1, 0, 2)


def test_ones_own_file_changes_nothing(store: Store, tmp_path: Path) -> None:
    play(store)
    before = everything(store)
    assert taken(store, export(store, tmp_path / "mine.workshop-results")).known == 1
    assert everything(store) == before


def test_a_pseudonym_that_is_taken_gets_a_number(store: Store, tmp_path: Path) -> None:
    names = []
    for laptop in ("one", "two", "three"):
        with Store.open(tmp_path / laptop, NOON, chance=random.Random(laptop)) as other:
            person = people.arrive(other, NOON)
            with other.changing() as db:
                db.execute("UPDATE person SET pseudonym='Amber Badger' WHERE id=?", (person.id,))
            play(other)
            taken(store, export(other, tmp_path / f"{laptop}.workshop-results"))
    with store.reading() as db:
        names = [row[0] for row in db.execute("SELECT pseudonym FROM person ORDER BY rowid")]
    assert names == ["Amber Badger", "Amber-2 Badger", "Amber-3 Badger"]


def test_only_what_is_finished_and_no_trial_leaves(store: Store, tmp_path: Path) -> None:
    play(store)
    store.begin(WORK, NOON)
    trial = store.begin(HOME, NOON, preview=True)
    store.finish(trial.id, outcome(), NOON, 1.0)
    path = export(store, tmp_path / "mine.workshop-results")
    assert sum('{"attempt"' in line for line in path.read_text().splitlines()) == 1


def test_assessments_leave_only_when_asked_for(store: Store, tmp_path: Path) -> None:
    play(store, exercise=Played(id="maturity", hash="d" * 64, kind="assessment"))
    for private in (False, True):
        path = export(store, tmp_path / "mine.workshop-results", Scope(private=private))
        assert ("maturity" in path.read_text()) is private


def test_one_person_or_one_session_can_be_exported(store: Store, tmp_path: Path) -> None:
    first = people.arrive(store, NOON)
    play(store)
    day = people.begin_session(store, "Day 1", NOON, NOON)
    second = people.arrive(store, NOON)
    play(store)
    for scope, there in (
        (Scope(person=first.id), first),
        (Scope(session=day.id), second),
    ):
        text = export(store, tmp_path / "some.workshop-results", scope).read_text()
        assert there.pseudonym in text
        assert text.count('{"person"') == 1


# Refused


def resealed(lines: list[str]) -> str:
    """The lines with an end that fits them."""
    body = "".join(f"{line}\n" for line in lines)
    digest = hashlib.sha256(body.encode()).hexdigest()
    return body + json.dumps({"end": {"lines": len(lines), "sha256": digest}}) + "\n"


def changed(path: Path, kind: str, change: Callable[[dict[str, Any]], object]) -> None:
    """One record of that kind changed, and the end made to fit: not damage, but ill-formed."""
    lines = path.read_text().splitlines()[:-1]
    at = next(n for n, line in enumerate(lines) if line.startswith(f'{{"{kind}"'))
    record = json.loads(lines[at])
    change(record[kind])
    lines[at] = json.dumps(record)
    path.write_text(resealed(lines))


def refused(store: Store, path: Path, why: str) -> None:
    """Refused with that reason, and nothing is changed."""
    before = everything(store)
    with pytest.raises(StoreError, match=why) as caught:
        taken(store, path)
    assert caught.value.hint is not None
    assert everything(store) == before


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "line 1: the file is empty"),
        (b"PK\x03\x04 zip", "line 1: it is no file of results"),
        (b"[1]\n", "line 1: it is no file of results"),
        (b'{"a": 1}\n', "line 1: it is no file of results"),
        (b'{"workshop-results": 99}\n', "line 1: a newer version"),
        (b'{"workshop-results": 1}\n', "line 2: the end of the file is missing"),
        (b'{"workshop-results": 1}\n{"\n', "line 2: it cannot be read"),
        (b'{"workshop-results": 1}\n7\n', "line 2: it cannot be read"),
        (b'{"workshop-results": 1}\n{"other": {}}\n', "line 2: it is no record"),
        (b'{"workshop-results": 1}\n{"person": 3}\n', "line 2: it is no record"),
        (b'{"workshop-results": 1}\n' + b"[" * 200_000, "line 2: it cannot be read"),
    ],
)
def test_what_is_no_file_of_results_is_refused(
    store: Store, tmp_path: Path, content: bytes, why: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    refused(store, path, why)


def test_a_file_cut_off_anywhere_is_refused(store: Store, theirs: Path) -> None:
    content = theirs.read_bytes()
    for part in (0.2, 0.5, 0.9, 0.999):
        theirs.write_bytes(content[: int(len(content) * part)])
        refused(store, theirs, "was not taken in")


def test_a_flipped_byte_is_refused_or_is_no_change(store: Store, theirs: Path) -> None:
    content = theirs.read_bytes()
    chance = random.Random(4)
    for _ in range(60):
        at = chance.randrange(len(content))
        harmed = bytearray(content)
        harmed[at] ^= 1 << chance.randrange(7)
        theirs.write_bytes(harmed)
        refused(store, theirs, "was not taken in")


def test_more_after_the_end_is_refused(store: Store, theirs: Path) -> None:
    theirs.write_bytes(theirs.read_bytes() + b"{}\n")
    refused(store, theirs, "more after the end")


HARMS: list[tuple[str, Callable[[dict[str, Any]], object], str]] = [
    ("attempt", lambda a: a.update(score=101), "“score” in attempt cannot be 101"),
    ("attempt", lambda a: a.update(score="80"), "“score” in attempt"),
    ("attempt", lambda a: a.update(score=True), "“score” in attempt"),
    ("attempt", lambda a: a.update(id="1"), "“id” in attempt"),
    ("attempt", lambda a: a.update(n=0), "“n” in attempt"),
    ("attempt", lambda a: a.update(finished="2026-13-40T00:00:00Z"), "“finished” in attempt"),
    ("attempt", lambda a: a.update(finished="yesterday"), "“finished” in attempt"),
    ("attempt", lambda a: a.update(name="Somebody"), "“name” is not known in attempt"),
    ("attempt", lambda a: a.pop("hints"), "“hints” is missing in attempt"),
    ("attempt", lambda a: a.update(steps=[["now", "", {}]]), "“steps” in attempt"),
    ("attempt", lambda a: a["goals"][0].__setitem__(2, 1.5), "“goals” in attempt"),
    ("attempt", lambda a: a["goals"][0].__setitem__(5, "{"), "“goals” in attempt"),
    ("attempt", lambda a: a.update(exercise="0" * 64), "refers to “0000"),
    ("attempt", lambda a: a.update(passed=None), "refuse this change"),
    ("person", lambda p: p.update(pseudonym="<b>Me</b>"), "“pseudonym” in person"),
    ("person", lambda p: p.update(pseudonym=""), "“pseudonym” in person"),
    ("person", lambda p: p.update(email="a@b"), "“email” is not known in person"),
    ("exercise", lambda e: e.update(hash="x"), "“hash” in exercise"),
    ("exercise", lambda e: e.update(titles='{"en": 3}'), "“titles” in exercise"),
    (
        "exercise",
        lambda e: e["goals"][0].__setitem__(
            1, '{"context": "", "text": "{a.__class__}", "values": {"a": "x"}}'
        ),
        "“goals” in exercise",
    ),
    (
        "exercise",
        lambda e: e["goals"][0].__setitem__(1, '{"context": "", "text": "{a}", "values": {}}'),
        "“goals” in exercise",
    ),
    ("exercise", lambda e: e["goals"][0].__setitem__(1, '{"words": 3}'), "“goals” in exercise"),
    (
        "exercise",
        lambda e: e["goals"][0].__setitem__(1, '{"context": 1, "text": "a", "values": {}}'),
        "“goals” in exercise",
    ),
    ("exercise", lambda e: e["goals"][0].__setitem__(1, "[]"), "“goals” in exercise"),
]


@pytest.mark.parametrize(("kind", "harm", "why"), HARMS)
def test_an_ill_formed_record_is_refused_with_the_whole_file(
    store: Store, theirs: Path, kind: str, harm: Callable[[dict[str, Any]], object], why: str
) -> None:
    changed(theirs, kind, harm)
    refused(store, theirs, why)


def test_a_known_attempt_with_another_result_is_refused(store: Store, theirs: Path) -> None:
    taken(store, theirs)
    changed(theirs, "attempt", lambda attempt: attempt.update(score=99))
    refused(store, theirs, "is here already with another result")


def test_a_line_longer_than_any_is_refused(
    store: Store, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workshop.results.taking_in.LONGEST", 100)
    refused(store, theirs, "longer than any")


def test_a_file_that_is_not_there_is_said(store: Store, tmp_path: Path) -> None:
    refused(store, tmp_path / "nothing", "cannot be read")


# While it goes on


def test_stopping_half_way_changes_nothing(store: Store, theirs: Path) -> None:
    before = everything(store)
    work = take_in(store, Import(theirs))
    seen = [part for _, part in zip(range(6), work, strict=False)]
    assert seen == sorted(seen)
    assert seen[-1] > 0.5
    with pytest.raises(StoreBusy, match="being taken in"):
        store.begin(HOME, NOON)
    work.close()  # type: ignore[attr-defined]
    assert everything(store) == before
    play(store)


def test_how_far_it_is_grows_to_the_end(store: Store, theirs: Path) -> None:
    seen = list(take_in(store, Import(theirs)))
    assert seen == sorted(seen)
    assert 0.9 < seen[-1] <= 1.0


def test_a_folder_stands_for_the_files_in_it(tmp_path: Path, theirs: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert list(files_in([tmp_path, theirs])) == [theirs, theirs]
