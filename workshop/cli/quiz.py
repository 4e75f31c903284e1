"""``workshop quiz``: questions in from GIFT and LiaScript, and out again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, Message, UsageError

if TYPE_CHECKING:
    import argparse

    from workshop.exercises.kinds import Exercise
    from workshop.exercises.quiz.drafts import Imported
    from workshop.kit.problem import Problem

_NOT_A_QUIZ = QT_TRANSLATE_NOOP("cli", "{path} is no quiz.")
_CANNOT_WRITE = QT_TRANSLATE_NOOP("cli", "{path} cannot be written: {why}.")
_NOTHING = QT_TRANSLATE_NOOP("cli", "Nothing of {path} could be carried over.")
_FORMATS = ("gift", "liascript")

Find = Callable[["argparse.Namespace"], "Exercise | None"]


def add_quiz(commands: Any, where: argparse.ArgumentParser, find: Find) -> None:
    """Add the command to the parser; ``find`` gives the exercise that is named."""
    quiz = commands.add_parser("quiz", help="questions from GIFT or LiaScript, and back")
    of = quiz.add_subparsers(title="what", metavar="import|export", required=True)
    take = of.add_parser("import", help="make a quiz file of questions in another format")
    take.add_argument(
        "file", type=Path, metavar="FILE", help="GIFT, or LiaScript when it ends in .md"
    )
    take.add_argument("-o", "--out", type=Path, metavar="FILE.yaml", help="instead of printing it")
    take.set_defaults(run=_import)
    give = of.add_parser("export", parents=[where], help="write a quiz in another format")
    give.add_argument("exercise", metavar="QUIZ", help="its id, or its file")
    give.add_argument("--as", dest="form", choices=_FORMATS, default="gift", help="(default: gift)")
    give.add_argument("--language", metavar="LANGUAGE", default="en", help="as in en or fr")
    give.add_argument("-o", "--out", type=Path, metavar="FILE", help="instead of printing it")
    give.set_defaults(run=lambda options: _export(options, find))


def _import(options: argparse.Namespace) -> int:
    import yaml

    from workshop.exercises.quiz.drafts import as_file

    path: Path = options.file
    imported, problems = _read(path)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not imported.questions:
        raise UsageError(_NOTHING.fill(path=path))
    plain = as_file(imported, path.stem)
    _write(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=100), options.out)
    return 0 if not any(problem.severity == "error" for problem in problems) else 1


def _read(path: Path) -> tuple[Imported, Sequence[Problem]]:
    from workshop.exercises.quiz.gift_read import read_gift
    from workshop.exercises.quiz.lia import read_lia
    from workshop.kit.text import read_text

    text, problems = read_text(path)
    if text is None:
        raise UsageError(Message("cli", "{problem}").fill(problem=problems[0]))
    if path.suffix.lower() in (".md", ".markdown", ".lia"):
        return read_lia(text, path)
    return read_gift(text, path)


def _export(options: argparse.Namespace, find: Find) -> int:
    from workshop.exercises.quiz.gift_write import write_gift
    from workshop.exercises.quiz.lia import write_lia
    from workshop.exercises.quiz.model import Quiz

    exercise = find(options)
    if not isinstance(exercise, Quiz):
        raise UsageError(_NOT_A_QUIZ.fill(path=options.exercise))
    asked = exercise.questions.values()
    if options.form == "gift":
        text, lost = write_gift(asked, options.language)
    else:
        title = exercise.title.get(options.language)
        text, lost = write_lia(asked, options.language, title)
    for message in lost:
        print(message, file=sys.stderr)
    _write(text, options.out)
    return 0


def _write(text: str, out: Path | None) -> None:
    if out is None:
        print(text, end="")
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(_CANNOT_WRITE.fill(path=out, why=error.strerror or str(error))) from error
