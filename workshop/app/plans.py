"""The plan somebody named on the command line, as the pages of a show."""

from __future__ import annotations

from pathlib import Path

from workshop.app.start import on_shelf
from workshop.errors import QT_TRANSLATE_NOOP, Message, UsageError
from workshop.kit.builtin import builtin_folder
from workshop.kit.kit import Kit, Plan
from workshop.show.programme import Programme

_NO_FILE = QT_TRANSLATE_NOOP("cli", "{path} is not there.")
_EMPTY = QT_TRANSLATE_NOOP("cli", "{path} has nothing that can be shown.")
_NO_DAY = QT_TRANSLATE_NOOP("cli", "There is no day {day} in “{title}”.")
_DAYS_ARE = QT_TRANSLATE_NOOP("cli", "Its days go up to {last}.")


def programme_named(name: str, folder: Path | None, data: Path) -> Programme | None:
    """The plan of that id, or in that YAML file; None when a module is meant.

    ``folder`` is the kit's, the shipped one unless named; a file below some kit's ``modules``
    belongs to that kit. Raises UsageError for a file that is not there or holds nothing to show.
    """
    path = Path(name)
    if path.suffix.lower() in (".yaml", ".yml"):
        plan, kit = _in_file(path, folder, data)
    elif path.suffix.lower() == ".md" or path.is_file():
        return None
    else:
        kit = _kit(folder or builtin_folder(), data)
        known = kit.plan(name)
        if known is None or kit.module(name) is not None:
            return None
        plan = known
    if not plan.items:
        hint = Message("cli", "{problem}").fill(problem=plan.problems[0]) if plan.problems else None
        raise UsageError(_EMPTY.fill(path=plan.path), hint)
    return Programme(plan, kit)


def page_of_day(programme: Programme, day: int) -> int:
    """The first page of a day, counted from 1. Raises UsageError when there is no such day."""
    firsts = [part.first for part in programme.parts if part.item.day == day - 1]
    if not firsts:
        days = len(programme.plan.days)
        raise UsageError(_NO_DAY.fill(day=day, title=programme.title), _DAYS_ARE.fill(last=days))
    return firsts[0]


def _in_file(path: Path, folder: Path | None, data: Path) -> tuple[Plan, Kit]:
    if not path.is_file():
        raise UsageError(_NO_FILE.fill(path=path))
    from workshop.kit.plans import read_plan

    homes = [home for home in path.resolve().parents if (home / "modules").is_dir()]
    kit = _kit(folder or (homes[0] if homes else builtin_folder()), data)
    return read_plan(path.resolve(), kit), kit


def _kit(folder: Path, data: Path) -> Kit:
    kept = on_shelf(folder, data)
    if kept is not None:
        return kept
    from workshop.kit.opening import open_kit

    return open_kit(folder)
