"""The tables of ``results.sqlite``, and what makes a file one of ours.

A change of the tables is a new version with a step that leads to it. A new file takes all steps
from the first version on, so that it cannot differ from an old one that was brought up to date. A
file of a newer version is refused, never guessed at.
"""

from __future__ import annotations

APPLICATION_ID = 0x574B4954
"""``WKIT``: which program a database belongs to."""

_FIRST = f"""
PRAGMA application_id={APPLICATION_ID};
CREATE TABLE session(
 id TEXT PRIMARY KEY, label TEXT NOT NULL, started TEXT NOT NULL, closed TEXT,
 delete_after TEXT NOT NULL) STRICT;
CREATE TABLE person(
 id TEXT PRIMARY KEY, session TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
 pseudonym TEXT NOT NULL, notice_shown TEXT NOT NULL, UNIQUE(session,pseudonym)) STRICT;
CREATE TABLE exercise(
 hash TEXT PRIMARY KEY, id TEXT NOT NULL, version TEXT NOT NULL, kind TEXT NOT NULL,
 title TEXT NOT NULL, max_score REAL NOT NULL, source TEXT NOT NULL) STRICT;
CREATE TABLE attempt(
 id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
 exercise TEXT NOT NULL REFERENCES exercise, n INTEGER NOT NULL CHECK(n>0),
 pass_rule TEXT NOT NULL, scorer TEXT NOT NULL,
 state TEXT NOT NULL CHECK(state IN('in_progress','finished','abandoned')),
 started TEXT NOT NULL, finished TEXT,
 active_s REAL NOT NULL DEFAULT 0 CHECK(active_s>=0),
 preview INTEGER NOT NULL DEFAULT 0 CHECK(preview IN(0,1)),
 scored INTEGER NOT NULL DEFAULT 1 CHECK(scored IN(0,1)),
 score REAL CHECK(score BETWEEN 0 AND 100), hide REAL CHECK(hide BETWEEN 0 AND 1),
 show REAL CHECK(show BETWEEN 0 AND 1), passed INTEGER CHECK(passed IN(0,1)),
 hints INTEGER NOT NULL DEFAULT 0,
 CHECK((state='finished')=(finished IS NOT NULL)),
 CHECK(state<>'finished' OR scored=0 OR (score IS NOT NULL AND passed IS NOT NULL)),
 UNIQUE(person,exercise,n)) STRICT;
CREATE TABLE step(
 attempt TEXT NOT NULL REFERENCES attempt ON DELETE CASCADE, seq INTEGER NOT NULL,
 at TEXT NOT NULL, kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 20),
 data TEXT NOT NULL CHECK(json_valid(data)), PRIMARY KEY(attempt,seq)) STRICT, WITHOUT ROWID;
CREATE TABLE goal_result(
 attempt TEXT NOT NULL REFERENCES attempt ON DELETE CASCADE, goal TEXT NOT NULL, first REAL,
 final REAL NOT NULL CHECK(final BETWEEN 0 AND 1), weight REAL NOT NULL,
 critical INTEGER NOT NULL, PRIMARY KEY(attempt,goal)) STRICT, WITHOUT ROWID;
CREATE TABLE outbox(
 id TEXT PRIMARY KEY, attempt TEXT NOT NULL REFERENCES attempt ON DELETE CASCADE,
 statement TEXT NOT NULL CHECK(json_valid(statement)), sent TEXT) STRICT;
CREATE TRIGGER attempt_final BEFORE UPDATE ON attempt WHEN OLD.state<>'in_progress'
 BEGIN SELECT RAISE(ABORT,'a finished attempt is not changed'); END;
CREATE TRIGGER step_append BEFORE UPDATE ON step
 BEGIN SELECT RAISE(ABORT,'steps are only appended'); END;
CREATE INDEX attempt_by_ex ON attempt(exercise,person,n);
"""

_SECOND = """
ALTER TABLE person ADD COLUMN role TEXT NOT NULL DEFAULT 'here'
 CHECK(role IN('here','room','imported'));
ALTER TABLE attempt ADD COLUMN module TEXT NOT NULL DEFAULT '';
ALTER TABLE exercise ADD COLUMN titles TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(titles));
ALTER TABLE goal_result ADD COLUMN chosen TEXT NOT NULL DEFAULT '';
CREATE TABLE goal(
 exercise TEXT NOT NULL REFERENCES exercise ON DELETE CASCADE, goal TEXT NOT NULL,
 label TEXT NOT NULL CHECK(json_valid(label)), area TEXT NOT NULL CHECK(json_valid(area)),
 PRIMARY KEY(exercise,goal)) STRICT, WITHOUT ROWID;
CREATE TABLE here(
 one INTEGER PRIMARY KEY CHECK(one=1),
 person TEXT REFERENCES person ON DELETE SET NULL) STRICT;
INSERT INTO here SELECT 1, (SELECT id FROM person ORDER BY rowid DESC LIMIT 1);
CREATE TRIGGER step_in_time BEFORE INSERT ON step
 WHEN (SELECT state FROM attempt WHERE id=NEW.attempt)<>'in_progress'
 BEGIN SELECT RAISE(ABORT,'a finished attempt takes no steps'); END;
CREATE TRIGGER step_stays BEFORE DELETE ON step
 WHEN EXISTS(SELECT 1 FROM attempt WHERE id=OLD.attempt)
 BEGIN SELECT RAISE(ABORT,'steps are only deleted with their attempt'); END;
CREATE TRIGGER goal_final BEFORE UPDATE ON goal_result
 BEGIN SELECT RAISE(ABORT,'what was met of a goal is not changed'); END;
CREATE TRIGGER goal_in_time BEFORE INSERT ON goal_result
 WHEN (SELECT state FROM attempt WHERE id=NEW.attempt)<>'in_progress'
 BEGIN SELECT RAISE(ABORT,'a finished attempt takes no goals'); END;
CREATE TRIGGER goal_stays BEFORE DELETE ON goal_result
 WHEN EXISTS(SELECT 1 FROM attempt WHERE id=OLD.attempt)
 BEGIN SELECT RAISE(ABORT,'goals are only deleted with their attempt'); END;
CREATE INDEX person_by_session ON person(session,role);
CREATE INDEX outbox_by_attempt ON outbox(attempt);
"""

STEPS = (_FIRST, _SECOND)
"""What leads to each version: ``STEPS[n]`` makes version n + 1 from n, 0 being an empty file.

Never changed once released, only added to."""

VERSION = len(STEPS)
"""The schema this program writes, kept as ``user_version``."""


def steps_from(version: int) -> str:
    """The script that makes the newest version from ``version``, in one transaction."""
    return f"BEGIN IMMEDIATE;{''.join(STEPS[version:])}PRAGMA user_version={VERSION};COMMIT;"


WRITER = """
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
PRAGMA foreign_keys=ON;
PRAGMA secure_delete=ON;
PRAGMA temp_store=MEMORY;
"""
"""What the writing connection runs under. FULL: a commit survives a power cut, not only a kill."""
