"""The command line. Each command imports only what it needs, so that the small ones are quick."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, Message, UsageError, WorkshopError

if TYPE_CHECKING:
    import argparse

    from workshop.exercises.kinds import Exercise

_ID_OR_FILE = "its id, or its file"
_SOUND, _REFUSED, _UNREADABLE = 0, 1, 2

_NO_EXERCISE = QT_TRANSLATE_NOOP(
    "cli", "There is no exercise “{name}” here, and no file of that name."
)
_THERE_ARE = QT_TRANSLATE_NOOP("cli", "There are: {names}.")
_NO_PAGE = QT_TRANSLATE_NOOP("cli", "The manual has no page “{page}”.")
_KEYS = "<!-- keys -->"  # where a page lists them
_NO_FILE = QT_TRANSLATE_NOOP("cli", "{path} is not there.")
_UNREADABLE_FILE = QT_TRANSLATE_NOOP("cli", "{path} cannot be read: {why}.")
_BAD_ANSWERS = QT_TRANSLATE_NOOP("cli", "{path}, line {line}: the answers cannot be read: {why}.")
_ANSWERS_SHAPE = QT_TRANSLATE_NOOP("cli", "Answers are one JSON object, as in {example}")
_NO_OUTPUT = QT_TRANSLATE_NOOP("cli", "What this command says cannot be written: {why}.")
_DISK_SAYS = QT_TRANSLATE_NOOP("cli", "{path}: {why}.")


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code. What goes wrong is said in words, never a trace."""
    try:
        code = _command(arguments)
        sys.stdout.flush()
    except WorkshopError as error:
        hint = f" {error.hint}" if error.hint else ""
        print(f"workshop: {error.message}{hint}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        # The reader of our output has left (`| head`): nothing more to say, not even at exit.
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        why = error.strerror or str(error)
        said = _DISK_SAYS.fill(path=error.filename, why=why) if error.filename else _NO_OUTPUT
        print(f"workshop: {said.fill(why=why)}", file=sys.stderr)
        return 1
    return code


def _drop_output() -> None:
    """Print nowhere from here on: what waits in the buffer would fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _command(arguments: Sequence[str]) -> int:
    if not arguments:  # the everyday start does not wait for a parser
        from workshop.app import open_library

        return open_library(None, None)
    options = _parser(arguments[0]).parse_args(arguments)
    return int(options.run(options))


def _parser(first: str) -> argparse.ArgumentParser:
    """The parser; a show that begins, like the everyday start, waits for no other command's."""
    import argparse

    parser = argparse.ArgumentParser(
        prog="workshop",
        description="Present, practise and write workshops on social media, privacy and trust.",
        epilog="Without a command the windows open.",
    )
    parser.set_defaults(run=_open, kit=None, data=None)
    _add_where(parser)
    where = argparse.ArgumentParser(add_help=False)
    _add_where(where)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    from workshop.cli.slides import add_slides

    add_slides(commands, where)
    if first != "present":
        _add_others(commands, where)
    return parser


def _add_others(commands: Any, where: argparse.ArgumentParser) -> None:
    from workshop.cli.record import add_record
    from workshop.cli.slides import size

    add_record(commands, where)

    score = commands.add_parser("score", parents=[where], help="score answers to an exercise")
    score.add_argument("exercise", metavar="EXERCISE", help=_ID_OR_FILE)
    score.add_argument(
        "--answers", type=Path, metavar="FILE.json", required=True, help="what was answered"
    )
    score.add_argument("--json", action="store_true", help="for programs")
    score.set_defaults(run=_score)

    prove = commands.add_parser("prove", parents=[where], help="prove that an exercise is sound")
    prove.add_argument("exercise", metavar="EXERCISE", help=_ID_OR_FILE)
    prove.add_argument("--json", action="store_true", help="for programs")
    prove.set_defaults(run=_prove)

    from workshop.cli.doctor import add_doctor
    from workshop.cli.handout import add_handout
    from workshop.cli.quiz import add_quiz
    from workshop.cli.results import add_results
    from workshop.cli.schema import add_schema

    add_doctor(commands, where)
    add_handout(commands, where)
    add_quiz(commands, where, _exercise)
    add_results(commands, where)
    add_schema(commands)

    tour = commands.add_parser("tour", parents=[where], help="walk through it all, with pictures")
    tour.add_argument("--out", type=Path, metavar="FOLDER", required=True, help="for the pictures")
    tour.add_argument(
        "--size", type=size, metavar="WxH", default=(1440, 900), help="of the windows"
    )
    tour.add_argument("--scale", type=int, metavar="PERCENT", default=100, help="text size")
    tour.add_argument("--dark", action="store_true", help="the dark look")
    tour.set_defaults(run=_tour)

    manual = commands.add_parser("manual", help="print the manual, or one page of it")
    manual.add_argument("page", nargs="?", metavar="PAGE", help="presenting, say; else all of it")
    manual.set_defaults(run=_manual)


def _add_where(parser: argparse.ArgumentParser) -> None:
    from argparse import SUPPRESS as none  # noqa: N811 - an option before the command stays

    parser.add_argument(
        "--kit", type=Path, metavar="FOLDER", default=none, help="another kit than the shipped one"
    )
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", default=none, help="where results are kept"
    )


def _exercise(options: argparse.Namespace) -> Exercise | None:
    """The exercise by id or file; None, its problems told, when it cannot be read."""
    from workshop.exercises.reading import read_exercise

    path = Path(options.exercise)
    if not path.is_file():
        if path.suffix.lower() in (".yaml", ".yml"):
            raise UsageError(_NO_FILE.fill(path=path))
        path = _exercise_path(options)
    networks = path.parent / "networks"
    exercise, problems = read_exercise(path, networks if networks.is_dir() else None)
    for problem in problems:
        print(problem, file=sys.stderr)
    return exercise


def _exercise_path(options: argparse.Namespace) -> Path:
    from workshop.cli.slides import folder
    from workshop.kit.opening import open_kit

    kit = open_kit(folder(options))
    head = kit.exercise(options.exercise)
    if head is None:
        names = ", ".join(exercise.id for exercise in kit.exercises)
        raise UsageError(_NO_EXERCISE.fill(name=options.exercise), _THERE_ARE.fill(names=names))
    return head.path


# -- commands ---------------------------------------------------------------------------------


def _open(options: argparse.Namespace) -> int:
    from workshop.app import open_library

    return open_library(options.kit, options.data)


def _score(options: argparse.Namespace) -> int:
    from workshop.exercises.kinds import kind_of
    from workshop.exercises.report import score_json, score_text

    exercise = _exercise(options)
    if exercise is None:
        return _UNREADABLE
    kind = kind_of(exercise.kind)
    marks = kind.answer(exercise, _answers(options.answers, kind.example)).score()
    if options.json:
        _print_json(score_json(marks))
    else:
        print(score_text(exercise, marks))
    return 0


def _answers(path: Path, example: str) -> dict[str, Any]:
    import json

    shape = _ANSWERS_SHAPE.fill(example=example)

    try:
        found = json.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        raise UsageError(_NO_FILE.fill(path=path)) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError(_UNREADABLE_FILE.fill(path=path, why=why), shape) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise UsageError(_unreadable(path, 1, str(error)), shape) from error
    except json.JSONDecodeError as error:
        raise UsageError(_unreadable(path, error.lineno, error.msg), shape) from error
    if not isinstance(found, dict):
        raise UsageError(_unreadable(path, 1, "not an object"), shape)
    return found


def _unreadable(path: Path, line: int, why: str) -> Message:
    return _BAD_ANSWERS.fill(path=path, line=line, why=why)


def _prove(options: argparse.Namespace) -> int:
    from datetime import date

    from workshop.exercises.kinds import kind_of
    from workshop.exercises.report import prove_json, prove_text

    exercise = _exercise(options)
    if exercise is None:
        return _UNREADABLE
    proof = kind_of(exercise.kind).prove(exercise, date.today())
    if options.json:
        _print_json(prove_json(proof))
    else:
        print(prove_text(proof))
    return _SOUND if proof.sound else _REFUSED


def _tour(options: argparse.Namespace) -> int:
    from workshop.app.display import where_there_is_none

    where_there_is_none()
    from workshop.tour import Plan, take

    return take(
        Plan(
            out=options.out,
            kit=options.kit,
            data=options.data,
            size=options.size,
            scale=options.scale / 100,
            dark=options.dark,
        )
    )


def _manual(options: argparse.Namespace) -> int:
    pages = sorted((Path(__file__).parent.parent / "manual").glob("*.md"))
    short = {page: page.stem.partition("-")[2] for page in pages}
    chosen = [p for p in pages if options.page in (None, short[p], p.stem, p.name)]
    if not chosen:
        names = ", ".join(short.values())
        raise UsageError(_NO_PAGE.fill(page=options.page), _THERE_ARE.fill(names=names))
    whole = "\n\n".join(page.read_text(encoding="utf-8").strip() for page in chosen)
    if _KEYS in whole:
        from workshop.ui.commands import key_rows

        rows = "\n".join(f"| {keys} | {what} |" for _, keys, what in key_rows())
        whole = whole.replace(_KEYS, f"| keys | what happens |\n|---|---|\n{rows}")
    print(whole)
    return 0


def _print_json(value: object) -> None:
    import json

    print(json.dumps(value, ensure_ascii=False, indent=2))
