"""``workshop handout``: a module or a plan on paper."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, UsageError

if TYPE_CHECKING:
    import argparse

    from workshop.show.programme import Programme

_CANNOT_WRITE = QT_TRANSLATE_NOOP("cli", "{path} cannot be written: {why}.")
_KINDS = QT_TRANSLATE_NOOP("cli", "A handout is a .pdf or a .html file, not “{name}”.")
_NAME_IT = QT_TRANSLATE_NOOP("cli", "Write, for example, -o handout.pdf.")


def add_handout(commands: Any, where: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    handout = commands.add_parser("handout", parents=[where], help="a module or plan on paper")
    handout.add_argument("module", metavar="MODULE|PLAN", help="its id, or its file")
    handout.add_argument(
        "-o", "--out", type=Path, metavar="FILE", required=True, help="ends in .pdf or .html"
    )
    handout.add_argument(
        "--for",
        dest="audience",
        choices=("attendees", "facilitators"),
        default="attendees",
        help="slides with room for notes, or with what to say (default: attendees)",
    )
    handout.add_argument(
        "--paper", choices=("letter", "a4"), default="letter", help="(default: letter)"
    )
    handout.set_defaults(run=_handout)


def _handout(options: argparse.Namespace) -> int:
    out: Path = options.out
    if out.suffix.lower() not in (".pdf", ".html", ".htm"):
        raise UsageError(_KINDS.fill(name=out.name), _NAME_IT)
    from workshop.app.printing import print_handout

    programme = _programme(options)
    progress = _Progress()
    try:
        print_handout(programme, options.audience, out, progress.told, options.paper)
    except OSError as error:
        raise UsageError(_CANNOT_WRITE.fill(path=out, why=error.strerror or str(error))) from error
    finally:
        progress.end()
    print(out)
    return 0


def _programme(options: argparse.Namespace) -> Programme:
    from workshop.app.plans import programme_named
    from workshop.cli.slides import readable_deck
    from workshop.settings import data_folder
    from workshop.show.programme import programme_of

    data = data_folder(options.data, os.environ)
    plan = programme_named(options.module, options.kit, data)
    return programme_of(readable_deck(options)) if plan is None else plan


class _Progress:
    """Says how far it is, on one line, to whoever sits at a terminal."""

    def __init__(self) -> None:
        self._shown = False

    def told(self, done: int, whole: int) -> bool:
        """Show it; always go on. Ctrl+C stops, and leaves no half file."""
        if os.isatty(sys.stderr.fileno()):
            sys.stderr.write(f"\r{done} / {whole}")
            sys.stderr.flush()
            self._shown = True
        return True

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            sys.stderr.write("\n")
