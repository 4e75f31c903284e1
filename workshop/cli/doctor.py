"""``workshop doctor``: is everything there that the show will need?"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, UsageError

if TYPE_CHECKING:
    import argparse

    from workshop.authoring.doctor import Finding
    from workshop.show.programme import Programme

_CANNOT_WRITE = QT_TRANSLATE_NOOP("cli", "{path} cannot be written: {why}.")
_MARKS = {"good": "ok  ", "note": "note", "bad": "BAD "}


def add_doctor(commands: Any, where: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    doctor = commands.add_parser("doctor", parents=[where], help="look at it all before the room")
    doctor.add_argument("module", nargs="?", metavar="PLAN|MODULE", help="what will be shown")
    doctor.add_argument("--json", action="store_true", help="for programs")
    doctor.add_argument("--bundle", type=Path, metavar="FILE.zip", help="zip logs, no results")
    doctor.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    from workshop.app.display import where_there_is_none

    where_there_is_none()
    from workshop.app.doctor import bundle, examine
    from workshop.app.foundations import lay

    programme = _programme(options)
    base = lay(options.data)
    findings: list[Finding] = []

    def tell(finding: Finding) -> None:
        findings.append(finding)
        if not options.json:
            say = base.speaker.say
            fix = "" if finding.fix is None else f" {say(finding.fix)}"
            print(f"{_MARKS[finding.state]}  {say(finding.title)}: {say(finding.detail)}{fix}")
            sys.stdout.flush()

    well = examine(base, programme, tell)
    if options.json:
        import json

        rows = [finding.as_json() for finding in findings]
        print(json.dumps({"well": well, "findings": rows}, ensure_ascii=False, indent=2))
    if options.bundle is not None:
        try:
            bundle(base, findings, options.bundle)
        except OSError as error:
            why = error.strerror or str(error)
            raise UsageError(_CANNOT_WRITE.fill(path=options.bundle, why=why)) from error
        print(options.bundle)
    return 0 if well else 1


def _programme(options: argparse.Namespace) -> Programme | None:
    if options.module is None:
        return None
    from workshop.app.plans import programme_named
    from workshop.cli.slides import readable_deck
    from workshop.settings import data_folder
    from workshop.show.programme import programme_of

    plan = programme_named(options.module, options.kit, data_folder(options.data, os.environ))
    return programme_of(readable_deck(options)) if plan is None else plan
