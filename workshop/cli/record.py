"""``workshop record`` and ``workshop budgets``: what shows were, and minutes for the next one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, UsageError

if TYPE_CHECKING:
    import argparse

_NO_RECORD = QT_TRANSLATE_NOOP("cli", "There is no record of a show “{name}” here.")
_NO_RECORDS = QT_TRANSLATE_NOOP("cli", "There is no record of a show in {folder}.")
_LIST = QT_TRANSLATE_NOOP("cli", "workshop record --list names them.")
_NO_TIMES = QT_TRANSLATE_NOOP("cli", "No show of “{name}” was recorded here.")


def add_record(commands: Any, where: argparse.ArgumentParser) -> None:
    """Add the commands to the parser."""
    record = commands.add_parser("record", parents=[where], help="what a show was, as Markdown")
    record.add_argument("session", nargs="?", metavar="SHOW", help="else the newest")
    record.add_argument("--list", action="store_true", help="only list those there are")
    record.add_argument("-o", "--out", type=Path, metavar="FILE.md", help="else it is printed")
    record.set_defaults(run=_record)

    times = commands.add_parser(
        "budgets", parents=[where], help="minutes for slides, from what they really took"
    )
    times.add_argument("module", metavar="MODULE", help="its id, as in m2")
    times.set_defaults(run=_budgets)


def _data(options: argparse.Namespace) -> Path:
    from workshop.settings import data_folder

    return data_folder(options.data, os.environ)


def _record(options: argparse.Namespace) -> int:
    from workshop.settings import write_whole
    from workshop.show.recorded import records_in

    data = _data(options)
    found = records_in(data)
    if not found:
        raise UsageError(_NO_RECORDS.fill(folder=data))
    if options.list:
        for record in found:
            print(f"{record.session}  {record.title}")
        return 0
    wanted = options.session or found[-1].session
    chosen = next((record for record in found if record.session == wanted), None)
    if chosen is None:
        raise UsageError(_NO_RECORD.fill(name=wanted), _LIST)
    from workshop.app.retelling import retold

    text = retold(chosen, data, options.out)
    if options.out is None:
        print(text, end="")
    else:
        write_whole(options.out, text.encode())
    return 0


def _budgets(options: argparse.Namespace) -> int:
    from workshop.show.budgets import budgets
    from workshop.show.recorded import records_in

    found = budgets(records_in(_data(options)), options.module)
    if not found:
        raise UsageError(_NO_TIMES.fill(name=options.module))
    print(f"{'slide':>8}  {'planned':>7}  {'took':>6}  {'next':>6}  times")
    for one in found:
        took = f"{one.takes[-1]:6.1f}  {one.proposed:6.1f}  {len(one.takes):5}"
        print(f"{one.mark:>8}  {one.planned:7.1f}  {took}  {one.title}")
    return 0
