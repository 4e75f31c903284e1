"""``workshop schema``: what an editor completes and checks exercise files by."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse


def add_schema(commands: Any) -> None:
    """Add the command to the parser."""
    from workshop.exercises.kinds import FOLDERS

    schema = commands.add_parser("schema", help="a JSON Schema of an exercise's kind, for editors")
    schema.add_argument("kind", metavar="KIND", choices=sorted(FOLDERS), help=", ".join(FOLDERS))
    schema.set_defaults(run=_schema)


def _schema(options: argparse.Namespace) -> int:
    from workshop.exercises.schema import schema_of

    print(json.dumps(schema_of(options.kind), ensure_ascii=False, indent=2))
    return 0
