"""What a facilitator sees of a room: groups, never a person, and nothing of groups under five."""

from __future__ import annotations

import json
import sqlite3
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from workshop.errors import Message
from workshop.kit.kit import Text
from workshop.results.finished import UNSENT
from workshop.results.rows import text_of, words_of
from workshop.values import dataclass

FEWEST = 5
"""Nothing is told of fewer people than this: one of them could be recognised."""

BINS = 10
"""The scores from 0 to 100 in so many parts; the last one holds 100 too."""

TALK = 3
"""So many goals are proposed to talk about."""


@dataclass(frozen=True, slots=True)
class Column:
    """One exercise as the room did it: how many people tried it."""

    exercise: str
    title: Text
    people: int

    @property
    def shown(self) -> bool:
        """Whether enough people tried it for anything to be told."""
        return self.people >= FEWEST


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A part of the exercises, and per column the share (0–1) of its goals left open at first.

    None where the exercise has no such part or too few people tried it.
    """

    area: Message
    open: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A goal to talk about: how many met it at first, and what most of the others had chosen.

    The same goal in several exercises is one topic.
    """

    label: Message
    met: int
    people: int
    chosen: Message | None = None
    chosen_by: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """All exercises of one kind.

    ``people`` counts everybody who finished one of them; first and best scores are counted once a
    person and exercise. ``pass_mark`` is None where the exercises differ. Medians are None, bins
    and topics empty, where fewer than five people took part.
    """

    kind: str
    columns: tuple[Column, ...]
    people: int
    tries: int = 0
    passed: int = 0
    median_first: float | None = None
    median_best: float | None = None
    firsts: tuple[int, ...] = ()
    bests: tuple[int, ...] = ()
    pass_mark: float | None = None
    heat: tuple[HeatRow, ...] = ()
    topics: tuple[Topic, ...] = ()

    @property
    def shown(self) -> bool:
        """Whether enough people took part for anything to be told."""
        return self.people >= FEWEST


@dataclass(frozen=True, slots=True)
class Spread:
    """A dimension of a self-assessment: lower quartile, median, upper quartile, each 0–1.

    ``before`` is None where too few people have taken it a second time.
    """

    label: Message
    before: Quartiles | None
    now: Quartiles


@dataclass(frozen=True, slots=True)
class Assessment:
    """A self-assessment as the room stands: before and now, or where all stand today.

    The dimensions never come in the order of their values; there are none of fewer than five
    people.
    """

    exercise: str
    title: Text
    people: int
    dimensions: tuple[Spread, ...] = ()

    @property
    def again(self) -> bool:
        """Whether it tells of those who took it twice."""
        return any(one.before is not None for one in self.dimensions)


@dataclass(frozen=True, slots=True)
class Room:
    """A session as its facilitator sees it."""

    people: int = 0
    groups: tuple[Group, ...] = ()
    assessments: tuple[Assessment, ...] = ()


@dataclass
class Report:
    """A report being made; ``room`` is whole once :func:`work` has ended."""

    session: str
    room: Room = Room()


Quartiles = tuple[float, float, float]

_WHERE = (
    " FROM attempt a JOIN person p ON p.id=a.person JOIN exercise e ON e.hash=a.exercise"
    " WHERE p.session=? AND p.role<>'room' AND a.state='finished' AND a.preview=0"
)
_COUNTED = _WHERE + " AND a.scored=1 AND a.score IS NOT NULL"


def room_of(db: sqlite3.Connection, session: str) -> Room:
    """The whole report at once."""
    report = Report(session)
    for _ in work(db, report):
        pass
    return report.room


def work(db: sqlite3.Connection, report: Report) -> Iterator[float]:
    """Make a report; yields how much of it is done, from 0 to 1, and may be left at any time."""
    session = report.session
    people = db.execute("SELECT count(DISTINCT a.person)" + _WHERE, (session,)).fetchone()[0]
    kinds = [
        row[0]
        for row in db.execute(
            "SELECT DISTINCT e.kind" + _COUNTED + " ORDER BY 1", (session,)
        ).fetchall()
    ]
    groups = []
    for done, kind in enumerate(kinds):
        yield done / (len(kinds) + 1)
        groups.append(_group(db, session, kind))
    yield len(kinds) / (len(kinds) + 1)
    found = tuple(_assessments(db, session))
    report.room = Room(people, tuple(groups), found)
    yield 1.0


def bins_of(scores: Sequence[float]) -> tuple[int, ...]:
    """How many scores fall into each part of the scale."""
    counted = Counter(min(int(score * BINS // 100), BINS - 1) for score in scores)
    return tuple(counted[number] for number in range(BINS))


def _group(db: sqlite3.Connection, session: str, kind: str) -> Group:
    rows = db.execute(
        "SELECT a.person, e.id, max(a.score), max(a.passed)"
        + _COUNTED
        + " AND e.kind=? GROUP BY a.person, e.id",
        (session, kind),
    ).fetchall()
    columns = _columns(db, Counter(row[1] for row in rows))
    people = len({row[0] for row in rows})
    if people < FEWEST:
        return Group(kind, columns, people)
    firsts = _first_scores(db, session, kind)
    bests = [row[2] for row in rows]
    return Group(
        kind,
        columns,
        people,
        tries=len(rows),
        passed=sum(row[3] for row in rows),
        median_first=statistics.median(firsts),
        median_best=statistics.median(bests),
        firsts=bins_of(firsts),
        bests=bins_of(bests),
        pass_mark=_pass_mark(db, session, kind),
        heat=_heat(db, session, kind, columns),
        topics=_topics(db, session, kind, columns),
    )


_FIRSTS = (
    "WITH firsts AS MATERIALIZED (SELECT a.id AS id, a.exercise AS hash, e.id AS name,"
    " a.score AS score, min(a.n)" + _COUNTED + " AND e.kind=? GROUP BY a.person, e.id) "
)
"""The first counted attempt of everybody at every exercise of a kind.

Of each group SQLite takes the other columns from the row that has the least n."""


def _first_scores(db: sqlite3.Connection, session: str, kind: str) -> list[float]:
    return [row[0] for row in db.execute(_FIRSTS + "SELECT score FROM firsts", (session, kind))]


def _columns(db: sqlite3.Connection, counted: Counter[str]) -> tuple[Column, ...]:
    columns = []
    for exercise, people in sorted(counted.items(), key=lambda one: (-one[1], one[0])):
        columns.append(Column(exercise, _title(db, exercise), people))
    return tuple(columns)


def _title(db: sqlite3.Connection, exercise: str) -> Text:
    row = db.execute(
        "SELECT titles, title FROM exercise WHERE id=? ORDER BY rowid DESC LIMIT 1", (exercise,)
    ).fetchone()
    titles = text_of(row[0])
    return titles if titles.by_language else Text({"": row[1]})


def _pass_mark(db: sqlite3.Connection, session: str, kind: str) -> float | None:
    rules = db.execute(
        "SELECT DISTINCT a.pass_rule" + _COUNTED + " AND e.kind=?", (session, kind)
    ).fetchall()
    marks = {mark_of(row[0]) for row in rules}
    return marks.pop() if len(marks) == 1 else None


def mark_of(rule: str) -> float | None:
    """The score a rule asks for, if it says one."""
    try:
        found = json.loads(rule)
    except ValueError:
        return None
    mark = found.get("score") if isinstance(found, dict) else None
    return float(mark) if isinstance(mark, int | float) else None


def _heat(
    db: sqlite3.Connection, session: str, kind: str, columns: Sequence[Column]
) -> tuple[HeatRow, ...]:
    found = db.execute(
        _FIRSTS + "SELECT g.area, f.name, avg(r.final<1) FROM firsts f"
        " JOIN goal_result r ON r.attempt=f.id"
        " LEFT JOIN goal g ON g.exercise=f.hash AND g.goal=r.goal GROUP BY g.area, f.name",
        (session, kind),
    )
    titles = {
        column.exercise: Message("", "{title}", {"title": column.title}) for column in columns
    }
    shares: dict[str, dict[str, float]] = defaultdict(dict)
    named: dict[str, Message] = {}
    for area, exercise, share in found:
        words = words_of(area)
        key = area if words is not None else exercise  # where it has no parts, it is one itself
        shares[key][exercise] = share
        named[key] = words or titles[exercise]
    rows = []
    for key, by_exercise in shares.items():
        cells = tuple(by_exercise.get(c.exercise) if c.shown else None for c in columns)
        rows.append(HeatRow(named[key], cells))
    rows.sort(key=_mean_open, reverse=True)
    return tuple(row for row in rows if any(cell is not None for cell in row.open))


def _mean_open(row: HeatRow) -> float:
    told = [cell for cell in row.open if cell is not None]
    return sum(told) / len(told) if told else -1.0


def _topics(
    db: sqlite3.Connection, session: str, kind: str, columns: Sequence[Column]
) -> tuple[Topic, ...]:
    """The goals that the smallest share of people met at first."""
    shown = ",".join("?" * sum(column.shown for column in columns))
    names = [column.exercise for column in columns if column.shown]
    found = db.execute(
        _FIRSTS + "SELECT g.label, r.goal, sum(r.final>=1), count(*) FROM firsts f"
        " JOIN goal_result r ON r.attempt=f.id"
        " LEFT JOIN goal g ON g.exercise=f.hash AND g.goal=r.goal"
        f" WHERE f.name IN ({shown}) GROUP BY coalesce(g.label, f.name || r.goal)"
        " HAVING sum(r.final<1)>0 ORDER BY avg(r.final>=1), sum(r.weight) DESC, r.goal LIMIT ?",
        (session, kind, *names, TALK),
    ).fetchall()
    chosen = _chosen(db, session, kind, [row[1] for row in found])
    return tuple(
        Topic(
            words_of(label) or Message("", "{goal}", {"goal": goal}),
            met,
            people,
            *chosen.get((goal, label), (None, 0)),
        )
        for label, goal, met, people in found
    )


def _chosen(
    db: sqlite3.Connection, session: str, kind: str, goals: Sequence[str]
) -> dict[tuple[str, str | None], tuple[Message | None, int]]:
    """What most of those had chosen who did not meet a goal, and how many they are."""
    found = db.execute(
        _FIRSTS + "SELECT r.goal, g.label, r.chosen, count(*) FROM firsts f"
        " JOIN goal_result r ON r.attempt=f.id"
        " LEFT JOIN goal g ON g.exercise=f.hash AND g.goal=r.goal"
        f" WHERE r.goal IN ({','.join('?' * len(goals))}) AND r.final<1 AND r.chosen<>''"
        " GROUP BY 1, 2, 3 ORDER BY 4, 3 DESC",
        (session, kind, *goals),
    )
    return {(goal, label): (words_of(said), count) for goal, label, said, count in found}


def _assessments(db: sqlite3.Connection, session: str) -> Iterator[Assessment]:
    """Those who took it twice, if they are enough; else all who took it; else how many they are."""
    marks = ",".join("?" * len(UNSENT))
    rows = db.execute(
        f"SELECT e.id, a.person, min(a.n), max(a.n){_WHERE} AND e.kind IN ({marks})"
        " GROUP BY e.id, a.person",
        (session, *sorted(UNSENT)),
    ).fetchall()
    taken: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for exercise, person, first, last in rows:
        taken[exercise].append((person, first, last))
    for exercise, people in sorted(taken.items()):
        title = _title(db, exercise)
        twice = [one for one in people if one[1] < one[2]]
        told = twice if len(twice) >= FEWEST else people
        if len(told) < FEWEST:
            yield Assessment(exercise, title, len(told))
            continue
        spreads = tuple(_spreads(db, exercise, told, twice=told is twice))
        yield Assessment(exercise, title, len(told), spreads)


def _spreads(
    db: sqlite3.Connection, exercise: str, people: Sequence[tuple[str, int, int]], *, twice: bool
) -> Iterator[Spread]:
    before: dict[str, list[float]] = defaultdict(list)
    now: dict[str, list[float]] = defaultdict(list)
    labels: dict[str, str] = {}
    for person, first, last in people:
        for number, kept in ((first, before), (last, now)):
            for goal, final, label in db.execute(
                "SELECT r.goal, r.final, g.label FROM attempt a JOIN exercise e ON"
                " e.hash=a.exercise JOIN goal_result r ON r.attempt=a.id LEFT JOIN goal g ON"
                " g.exercise=a.exercise AND g.goal=r.goal WHERE a.person=? AND e.id=? AND a.n=?",
                (person, exercise, number),
            ):
                kept[goal].append(final)
                labels.setdefault(goal, label or "")
    for goal in labels:
        if len(before[goal]) >= FEWEST and len(now[goal]) >= FEWEST:
            words = words_of(labels[goal]) or Message("", "{goal}", {"goal": goal})
            then = _quartiles(before[goal]) if twice else None
            yield Spread(words, then, _quartiles(now[goal]))


def _quartiles(values: Sequence[float]) -> Quartiles:
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return low, middle, high
