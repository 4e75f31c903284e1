"""Opening a kit: its folder becomes a value, broken files included, each with its problems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from workshop.errors import QT_TRANSLATE_NOOP, KitError, OutsideKit
from workshop.kit.catalogue import read_catalogue, read_facts
from workshop.kit.fields import Reading
from workshop.kit.heads import exercise_head, module_head
from workshop.kit.kit import ExerciseHead, Kit, ModuleHead, Plan, Text
from workshop.kit.paths import inside
from workshop.kit.plans import read_plan
from workshop.kit.problem import Problem, Severity
from workshop.kit.text import read_yaml

_TRANSLATION = re.compile(r"(.+)\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?\.md")

_Head = TypeVar("_Head", ModuleHead, ExerciseHead, Plan)


def open_kit(folder: Path) -> Kit:
    """The kit in ``folder``: heads and catalogues, modules in the order of their file names.

    Raises KitError when the folder is not a kit: it is missing, has no modules, or its
    ``modules/kit.yaml`` cannot be read. Anything else that is broken is a problem of the kit, the
    module or the exercise.
    """
    folder = folder.resolve()
    modules = folder / "modules"
    if not folder.is_dir():
        raise KitError(_NO_FOLDER.fill(folder=folder), _CHOOSE)
    if not modules.is_dir():
        raise KitError(_NO_MODULES_FOLDER.fill(folder=folder), _NEEDS_MODULES)
    paths = _module_paths(modules)
    if not paths:
        raise KitError(_NO_MODULES.fill(folder=folder), _NEEDS_MODULES)
    kit, plans = _kit_page(Kit(folder=folder), modules / "kit.yaml")
    problems = list(kit.problems)
    kept = _inside_only(paths, folder, problems)
    exercises = _inside_only(_yaml_paths(folder / "exercises"), folder, problems)
    catalogue, register = folder / "media" / "catalogue.yaml", modules / "facts.yaml"
    media, media_problems = read_catalogue(catalogue, folder) if catalogue.is_file() else ({}, ())
    facts, facts_problems = read_facts(register) if register.is_file() else ({}, ())
    planned = _inside_only(_yaml_paths(modules / plans), folder, problems)
    kit = replace(
        kit,
        modules=_named_once(module_head(path, folder) for path in kept),
        exercises=_opened_by(_named_once(exercise_head(path) for path in exercises)),
        media=media,
        facts=facts,
        problems=(*problems, *media_problems, *facts_problems),
    )
    return replace(kit, plans=_named_once(read_plan(path, kit) for path in planned))


def kit_of(path: Path) -> Kit:
    """The kit a Markdown file belongs to: the one whose ``modules/`` it is in, else its folder.

    A loose file's kit is its folder, without modules of its own.
    """
    folder = path.resolve().parent
    if folder.name != "modules" or not (folder / "kit.yaml").is_file():
        return Kit(folder=folder)
    try:
        return open_kit(folder.parent)
    except KitError as error:
        problem = Problem(
            folder / "kit.yaml", 0, 0, "kit.broken", "error", error.message, error.hint
        )
        return Kit(folder=folder.parent, problems=(problem,))


def _module_paths(modules: Path) -> list[Path]:
    """Every module, without translations (``NAME.fr.md`` beside ``NAME.md``) and the read-me."""
    names = {path.name for path in modules.glob("*.md") if path.is_file()}
    found = []
    for name in sorted(names):
        translation = _TRANSLATION.fullmatch(name)
        if name.lower() == "readme.md" or (translation and f"{translation[1]}.md" in names):
            continue
        found.append(modules / name)
    return found


def _yaml_paths(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yaml") if path.is_file())


def _kit_page(kit: Kit, path: Path) -> tuple[Kit, str]:
    """The kit with what ``kit.yaml`` says of it, and the folder of its plans beside the page."""
    if not path.is_file():
        problem = Problem(path, 0, 0, "kit.page", "warning", _NO_PAGE, _WRITE_PAGE)
        return replace(kit, title=Text({"": kit.folder.name}), problems=(problem,)), "plans"
    node, problems = read_yaml(path)
    if node is None:
        raise KitError(_BROKEN_PAGE.fill(problem=str(problems[0])))
    reading = Reading(path)
    top = reading.top(node)
    title = top.localized("title")
    kit = replace(
        kit,
        title=title if title.by_language else Text({"": kit.folder.name}),
        subtitle=top.localized("subtitle"),
        languages=top.texts("languages") or ("en",),
        credits=top.localized("credits"),
    )
    plans = top.text("plans") or "plans"
    top.done()
    return replace(kit, problems=reading.problems), plans


def _inside_only(paths: Iterable[Path], folder: Path, problems: list[Problem]) -> list[Path]:
    """The files that are really in the kit, links resolved; the others are problems."""
    kept = []
    for path in paths:
        try:
            inside(folder, path.parent, path.name)
        except OutsideKit as error:
            problems.append(Problem(path, 0, 0, "kit.path", "error", error.message, error.hint))
        else:
            kept.append(path)
    return kept


def _named_once(heads: Iterable[_Head]) -> tuple[_Head, ...]:
    """The heads; an id that was already used is a problem of the later one."""
    seen: dict[str, Path] = {}
    found: list[_Head] = []
    for head in heads:
        first = seen.setdefault(head.id, head.path)
        found.append(head if first == head.path else _second(head, first))
    return tuple(found)


def _opened_by(heads: tuple[ExerciseHead, ...]) -> tuple[ExerciseHead, ...]:
    """The exercises; one that waits for what is not there, or in a circle, has a problem."""
    waits = {head.id: head.unlock for head in heads}
    return tuple(_waiting(head, waits) if head.unlock else head for head in heads)


def _waiting(head: ExerciseHead, waits: Mapping[str, str]) -> ExerciseHead:
    passed = {head.id}
    before = head.unlock
    while before in waits and before not in passed:
        passed.add(before)
        before = waits[before]
    if not before:
        return head
    severity: Severity
    if before in waits:
        severity, message, hint = "error", _CIRCLE.fill(id=before), _BREAK_CIRCLE
    elif before == head.unlock:
        severity, message, hint = "warning", _NO_SUCH.fill(id=before), _RIGHT_ID
    else:
        return head  # told where it is written
    problem = Problem(head.path, 0, 0, "kit.unlock", severity, message, hint)
    return replace(head, problems=(*head.problems, problem))


def _second(head: _Head, first: Path) -> _Head:
    message = _SAME_ID.fill(id=head.id, name=first.name)
    problem = Problem(head.path, 0, 0, "kit.duplicate", "error", message, _OTHER_ID)
    return replace(head, problems=(*head.problems, problem))


_NO_FOLDER = QT_TRANSLATE_NOOP("kit", "There is no folder {folder}.")
_CHOOSE = QT_TRANSLATE_NOOP("kit", "Choose the folder that holds “modules”.")
_NO_MODULES_FOLDER = QT_TRANSLATE_NOOP("kit", "{folder} is not a kit: it has no folder “modules”.")
_NO_MODULES = QT_TRANSLATE_NOOP("kit", "{folder} is not a kit: its folder “modules” has no module.")
_NEEDS_MODULES = QT_TRANSLATE_NOOP(
    "kit", "A kit is a folder with modules/*.md in it; media and exercises stand beside “modules”."
)
_BROKEN_PAGE = QT_TRANSLATE_NOOP("kit", "The kit's own page cannot be read. {problem}")
_NO_PAGE = QT_TRANSLATE_NOOP("kit", "This kit has no page of its own.")
_WRITE_PAGE = QT_TRANSLATE_NOOP("kit", "Write modules/kit.yaml with “title: …”.")
_NO_SUCH = QT_TRANSLATE_NOOP("kit", "It waits for the exercise “{id}”, which is not in this kit.")
_RIGHT_ID = QT_TRANSLATE_NOOP("kit", "Write the id of another exercise after unlock, or drop it.")
_CIRCLE = QT_TRANSLATE_NOOP("kit", "It can never be opened: “{id}” waits for itself in a circle.")
_BREAK_CIRCLE = QT_TRANSLATE_NOOP("kit", "Drop one of the unlock lines.")
_SAME_ID = QT_TRANSLATE_NOOP("kit", "The id “{id}” is also used by {name}.")
_OTHER_ID = QT_TRANSLATE_NOOP("kit", "Give each its own id.")
