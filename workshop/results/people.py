"""Who works on this laptop, and the sessions their results belong to."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.results import changes, queries, trouble
from workshop.results.opening import KEPT_FOR, LABEL, open_session
from workshop.results.rows import Person, Session, stamp

if TYPE_CHECKING:
    from workshop.results.store import Store

LABEL_LENGTH = 80
"""A session's label is at most so long; what is more is cut off."""

_GONE = QT_TRANSLATE_NOOP("results", "that person was erased")
_NO_LABEL = QT_TRANSLATE_NOOP("results", "a session needs a name")


def sessions(store: Store) -> tuple[Session, ...]:
    """All sessions, the newest first; the first of those not closed is the one added to."""
    with store.reading() as db:
        return tuple(queries.sessions(db))


def current(store: Store) -> Session | None:
    """The session that attempts are added to."""
    return next((one for one in sessions(store) if one.closed is None), None)


def begin_session(store: Store, label: str, now: datetime, delete_after: datetime) -> Session:
    """Begin a session; the one that was open is closed, and nobody is chosen yet.

    Raises:
        StoreError: it could not be kept; nothing was changed.
    """
    said = " ".join(label.split())[:LABEL_LENGTH]
    with store.changing() as db:
        if not said:
            raise trouble.Conflict(_NO_LABEL)
        changes.close_sessions(db, now)
        changes.choose(db, None)
        key = changes.open_session(db, said, now, delete_after - now, store.chance)
        return _there(queries.session(db, key))


def close_session(store: Store, now: datetime) -> Session:
    """Close the session that is open and go on with one of the laptop's own; returns that.

    Raises:
        StoreError: it could not be kept; nothing was changed.
    """
    return begin_session(store, str(LABEL), now, now + KEPT_FOR)


def keep_until(store: Store, session_id: str, delete_after: datetime) -> None:
    """Keep a session's results longer, or shorter, before the program asks.

    Raises:
        StoreError: it could not be kept; nothing was changed.
    """
    with store.changing() as db:
        db.execute(
            "UPDATE session SET delete_after=? WHERE id=?", (stamp(delete_after), session_id)
        )


def due(store: Store, now: datetime) -> tuple[Session, ...]:
    """The sessions whose results should be deleted by now, the oldest first; empty ones are not."""
    with store.reading() as db:
        found = db.execute(
            "SELECT id FROM session WHERE delete_after<=? AND EXISTS"
            " (SELECT 1 FROM person WHERE person.session=session.id) ORDER BY delete_after",
            (stamp(now),),
        ).fetchall()
        return tuple(_there(queries.session(db, row[0])) for row in found)


def here(store: Store) -> tuple[Person, ...]:
    """Those who work on this laptop in the session that is open, in the order they came."""
    with store.reading() as db:
        session = queries.open_session(db)
        return tuple(queries.people(db, session, "here")) if session else ()


def arrive(store: Store, now: datetime) -> Person:
    """Somebody new under a drawn pseudonym, who works here from now on.

    Raises:
        StoreError: it could not be kept; nothing was changed.
    """
    with store.changing() as db:
        return changes.arrive(db, open_session(db), now, store.chance, store.language)


def choose(store: Store, person_id: str | None) -> None:
    """From now on that person works here; None is nobody yet.

    Raises:
        StoreError: it could not be kept, or the person was erased; nothing was changed.
    """
    with store.changing() as db:
        if person_id is not None and queries.person(db, person_id) is None:
            raise trouble.Conflict(_GONE)
        changes.choose(db, person_id)


def _there(session: Session | None) -> Session:
    assert session is not None  # written in the same transaction
    return session
