"""``workshop results``: results out and in, backups, checks and deletion, without a window."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, StoreError, UsageError

if TYPE_CHECKING:
    import argparse

    from workshop.results.rows import Session
    from workshop.results.store import Store

_FORMS = ("csv", "jsonl", "xapi", "file")
_NO_SESSION = QT_TRANSLATE_NOOP("cli", "There is no session “{name}” here.")
_TWO_SESSIONS = QT_TRANSLATE_NOOP("cli", "More than one session is called “{name}”: give its id.")
_SESSIONS_ARE = QT_TRANSLATE_NOOP("cli", "There are: {names}.")
_NO_RESULTS = QT_TRANSLATE_NOOP("cli", "There are no results in {folder}.")
_NO_BACKUPS = QT_TRANSLATE_NOOP("cli", "There is no backup in {folder} that can be read.")
_NOTHING_TO_TAKE = QT_TRANSLATE_NOOP("cli", "No file of results was found.")
_SURE = QT_TRANSLATE_NOOP(
    "cli", "“{label}” and everybody in it would be deleted for good, from backups too."
)
_ADD_YES = QT_TRANSLATE_NOOP("cli", "Say so with --yes.")


def add_results(commands: Any, where: argparse.ArgumentParser) -> None:
    """Add the command with its own commands to the parser."""
    results = commands.add_parser("results", help="results out and in, backups, deletion")
    of = results.add_subparsers(title="commands", metavar="COMMAND", required=True)

    out = of.add_parser("export", parents=[where], help="write finished attempts into a file")
    out.add_argument(
        "--format", choices=_FORMS, required=True, help="file: for import on another laptop"
    )
    out.add_argument("--session", metavar="NAME", help="only of this session, by label or id")
    out.add_argument(
        "--bom", action="store_true", help="csv: with a mark that some spreadsheets need"
    )
    out.add_argument("--with-assessments", action="store_true", help="self-assessments too")
    out.add_argument("-o", "--out", type=Path, metavar="FILE", required=True, help="where to")
    out.set_defaults(run=_export)

    take = of.add_parser("import", parents=[where], help="take in files of results")
    take.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="as export --format file wrote it"
    )
    take.set_defaults(run=_import)

    backup = of.add_parser("backup", parents=[where], help="make a backup now")
    backup.add_argument("--list", action="store_true", help="only list those there are")
    backup.set_defaults(run=_backup)

    restore = of.add_parser("restore", parents=[where], help="put a backup in place")
    restore.add_argument("backup", type=Path, nargs="?", metavar="FILE", help="else the newest")
    restore.set_defaults(run=_restore)

    check = of.add_parser("check", parents=[where], help="read all results through")
    check.set_defaults(run=_check)

    delete = of.add_parser("delete", parents=[where], help="delete a session for good")
    delete.add_argument("--session", metavar="NAME", required=True, help="by label or id")
    delete.add_argument("--yes", action="store_true", help="without this nothing is deleted")
    delete.set_defaults(run=_delete)


def _folder(options: argparse.Namespace) -> Path:
    import os

    from workshop.settings import data_folder

    return data_folder(options.data, os.environ)


def _there(options: argparse.Namespace) -> Path:
    """The data folder, with results in it."""
    from workshop.results.files import DATABASE

    folder = _folder(options)
    if not (folder / DATABASE).exists():
        raise UsageError(_NO_RESULTS.fill(folder=folder))
    return folder


def _session(store: Store, name: str) -> Session:
    from workshop.results.people import sessions

    known = sessions(store)
    found = [one for one in known if name in (one.id, one.label)]
    if len(found) == 1:
        return found[0]
    said = _TWO_SESSIONS if found else _NO_SESSION
    names = ", ".join(f"{one.label} ({one.id})" for one in known)
    raise UsageError(said.fill(name=name), _SESSIONS_ARE.fill(names=names))


def _export(options: argparse.Namespace) -> int:
    from workshop.results import exchange, tables
    from workshop.results.finished import Scope, count
    from workshop.results.saving import save
    from workshop.results.store import Store

    now = _now()
    with Store.open(_there(options), now, readonly=True) as store:
        session = _session(store, options.session).id if options.session else None
        scope = Scope(session, private=options.with_assessments)
        with store.snapshot() as db:
            total = count(db, scope)
            if options.format == "file":
                lines = exchange.lines(db, scope, now)
            else:
                lines = tables.lines(db, options.format, scope, bom=options.bom)
            _watch(save(options.out, lines, total))
    print(f"{options.out}: {total} attempts")
    return 0


def _import(options: argparse.Namespace) -> int:
    from workshop.results.store import Store
    from workshop.results.taking_in import Import, files_in, take_in

    paths = list(files_in(options.files))
    if not paths:
        raise UsageError(_NOTHING_TO_TAKE)
    refused = 0
    with Store.open(_folder(options), _now()) as store:
        for path in paths:
            found = Import(path)
            try:
                _watch(take_in(store, found))
            except StoreError as error:
                refused += 1
                print(f"workshop: {error.message} {error.hint or ''}".rstrip(), file=sys.stderr)
                continue
            print(f"{path}: {found.attempts} attempts taken in, {found.known} known already")
    return 1 if refused else 0


def _backup(options: argparse.Namespace) -> int:
    from workshop.results import backups

    folder = _there(options)
    if options.list:
        for backup in backups.listed(folder):
            print(f"{backup.made:%Y-%m-%d %H:%M} UTC  {backup.size:>10} bytes  {backup.path}")
    else:
        print(backups.make(folder, _now()).path)
    return 0


def _restore(options: argparse.Namespace) -> int:
    from workshop.results import backups

    folder = _folder(options)
    path = options.backup
    if path is None:
        newest = backups.newest_good(folder)
        if newest is None:
            raise UsageError(_NO_BACKUPS.fill(folder=folder))
        path = newest.path
    aside = backups.restore(folder, path, _now())
    print(f"{path} is in place.")
    if aside is not None:
        print(f"What was there before is kept in {aside}.")
    return 0


def _check(options: argparse.Namespace) -> int:
    from workshop.results.connection import check

    folder = _there(options)
    check(folder, thorough=True)
    print(f"The results in {folder} are sound.")
    return 0


def _delete(options: argparse.Namespace) -> int:
    from workshop.results.erasing import erase_session
    from workshop.results.store import Store

    with Store.open(_there(options), _now()) as store:
        session = _session(store, options.session)
        if not options.yes:
            raise UsageError(_SURE.fill(label=session.label), _ADD_YES)
        erase_session(store, session.id, _now())
    print(f"{session.label} is deleted.")
    return 0


def _watch(work: Any) -> None:
    """Do it all; how far it is stands on a terminal, and nowhere else."""
    shown = sys.stderr.isatty()
    for part in work:
        if shown:
            print(f"\r{part:4.0%}", end="", file=sys.stderr, flush=True)
    if shown:
        print("\r", end="", file=sys.stderr)


def _now() -> datetime:
    return datetime.now(UTC)
