"""The last kit as it was read, kept beside the results: reading it again costs nothing at a start.

Reading front matter needs YAML, and loading YAML takes longer than painting the library. So a kit
that opened without problems is put on the shelf with the name, size and time of every file it was
read from; while they are all the same, the shelf's copy is the kit. Whatever is wrong with the
shelf, the kit is simply read.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from workshop import __version__
from workshop.kit.kit import ClipEntry, ExerciseHead, Fact, Kit, ModuleHead, Plan, PlanItem, Text

FILE = "kit.json"
_SHAPE = 4  # of the file; another number is not read
_FOLDERS = ("modules", "exercises", "media")
_PASSED_OVER = frozenset({"storyboards", "__pycache__"})

T = TypeVar("T")


def put(kit: Kit, shelf: Path) -> bool:
    """Put a kit on the shelf; False for one with problems, or when it cannot be written."""
    wrong = [kit.problems, *(m.problems for m in kit.modules), *(e.problems for e in kit.exercises)]
    wrong += (p.problems for p in kit.plans)
    if any(wrong):
        return False
    try:
        whole = {"shape": _shape(), "seen": seen(kit.folder), "kit": _packed(kit)}
        shelf.parent.mkdir(parents=True, exist_ok=True)
        fresh = shelf.with_name(f".{shelf.name}.{os.getpid()}.new")
        fresh.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
        fresh.replace(shelf)
    except OSError:
        return False
    return True


def take(folder: Path, shelf: Path) -> Kit | None:
    """The kit of that folder from the shelf, or None when it has to be read."""
    try:
        whole = json.loads(shelf.read_text(encoding="utf-8"))
        if whole["shape"] != _shape() or whole["seen"] != seen(folder):
            return None
        kit = _kit(whole["kit"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return kit if kit.folder == folder.resolve() else None


def seen(folder: Path) -> dict[str, list[int]]:
    """Every file a kit is read from: its path within the kit, its size and its time (ns)."""
    found: dict[str, list[int]] = {}
    for name in _FOLDERS:
        for entry in _files(folder / name):
            stat = entry.stat(follow_symlinks=False)
            found[os.path.relpath(entry.path, folder)] = [stat.st_size, stat.st_mtime_ns]
    return found


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _PASSED_OVER:
                yield from _files(Path(entry.path))
        else:
            yield entry


def _shape() -> str:
    return f"{_SHAPE} {__version__}"


def _packed(value: Any) -> Any:
    """A value as JSON has it: parts by name, paths as text, texts by language."""
    if isinstance(value, Text):
        return dict(value.by_language)
    if isinstance(value, Kit | ModuleHead | ExerciseHead | ClipEntry | Fact | Plan | PlanItem):
        return {part.name: _packed(getattr(value, part.name)) for part in fields(value)}
    if isinstance(value, Mapping):
        return {key: _packed(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_packed(one) for one in value]
    return str(value) if isinstance(value, Path) else value


def _kit(found: dict[str, Any]) -> Kit:
    return Kit(
        **{
            **found,
            **_texts(found, "title", "subtitle", "credits"),
            "folder": Path(found["folder"]),
            "languages": tuple(found["languages"]),
            "modules": tuple(_module(one) for one in found["modules"]),
            "exercises": tuple(_exercise(one) for one in found["exercises"]),
            "media": _each(found["media"], _clip),
            "facts": _each(found["facts"], _fact),
            "plans": tuple(_plan(one) for one in found["plans"]),
            "problems": (),
        }
    )


def _module(found: dict[str, Any]) -> ModuleHead:
    return ModuleHead(
        **{
            **found,
            **_texts(found, "title", "subtitle", "audience", "extra"),
            "path": Path(found["path"]),
            "objectives": tuple(Text(one) for one in found["objectives"]),
            "exercises": tuple(found["exercises"]),
            "emblem": _path(found["emblem"]),
            "problems": (),
        }
    )


def _exercise(found: dict[str, Any]) -> ExerciseHead:
    return ExerciseHead(
        **{**found, **_texts(found, "title"), "path": Path(found["path"]), "problems": ()}
    )


def _clip(found: dict[str, Any]) -> ClipEntry:
    return ClipEntry(
        **{
            **found,
            **_texts(found, "title", "source"),
            "path": Path(found["path"]),
            "captions": _each(found["captions"], Path),
            "transcript": _each(found["transcript"], Path),
            "poster": _path(found["poster"]),
        }
    )


def _fact(found: dict[str, Any]) -> Fact:
    return Fact(**{**found, **_texts(found, "text", "source", "limit")})


def _plan(found: dict[str, Any]) -> Plan:
    return Plan(
        **{
            **found,
            **_texts(found, "title"),
            "path": Path(found["path"]),
            "days": tuple(Text(one) for one in found["days"]),
            "items": tuple(_plan_item(one) for one in found["items"]),
            "problems": (),
        }
    )


def _plan_item(found: dict[str, Any]) -> PlanItem:
    return PlanItem(**{**found, **_texts(found, "text"), "slides": tuple(found["slides"])})


def _texts(found: dict[str, Any], *names: str) -> dict[str, Text]:
    return {name: Text(found[name]) for name in names}


def _each(found: dict[str, Any], make: Callable[[Any], T]) -> dict[str, T]:
    return {key: make(one) for key, one in found.items()}


def _path(found: str | None) -> Path | None:
    return None if found is None else Path(found)
