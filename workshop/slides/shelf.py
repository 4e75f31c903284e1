"""First pages as they were read, kept beside the kit's shelf: a show's first page needs no parse.

Loading the readers of Markdown takes longer than painting a page. So the page a show began with is
kept with the name, size and time of every file of the kit; while they are all the same, it is the
page. Whatever is wrong with the file, the page is simply read.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from typing import Any

from workshop import __version__
from workshop.kit.shelf import seen
from workshop.slides import blocks
from workshop.slides.slide import Slide

FILE = "openings.json"
_SHAPE = f"1 {__version__}"
_KINDS: Mapping[str, type[Any]] = {
    kind.__name__: kind
    for kind in (*vars(blocks).values(), Slide)
    if isinstance(kind, type) and is_dataclass(kind)
}


def put(folder: Path, module: Path, slide: Slide, shelf: Path) -> bool:
    """Keep a module's page; False for one with problems, or when it cannot be written."""
    if slide.problems:
        return False
    now = seen(folder)
    name = os.path.relpath(module, folder)
    try:
        kept = {**_kept(shelf, now), name: _packed(slide)}
        whole = json.dumps({"shape": _SHAPE, "seen": now, "pages": kept}, ensure_ascii=False)
        shelf.parent.mkdir(parents=True, exist_ok=True)
        fresh = shelf.with_name(f".{shelf.name}.{os.getpid()}.new")
        fresh.write_text(whole, encoding="utf-8")
        fresh.replace(shelf)
    except OSError:
        return False
    return True


def take(folder: Path, module: Path, shelf: Path) -> dict[int, Slide]:
    """The module's kept page by its number in the deck; empty when it has to be read."""
    try:
        kept = _kept(shelf, seen(folder)).get(os.path.relpath(module, folder))
        slide = None if kept is None else _unpacked(kept)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    return {slide.page: slide} if isinstance(slide, Slide) else {}


def _kept(shelf: Path, now: Mapping[str, list[int]]) -> dict[str, Any]:
    """What the file keeps of a kit that looks like this now; empty when it looked otherwise."""
    try:
        whole = json.loads(shelf.read_text(encoding="utf-8"))
        fits = whole["shape"] == _SHAPE and whole["seen"] == now
        return dict(whole["pages"]) if fits else {}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}


def _packed(value: Any) -> Any:
    """A value as JSON has it; what JSON has no word for is an object of one key."""
    if is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: getattr(value, part.name) for part in fields(value)}
        said = {name: _packed(one) for name, one in parts.items() if one != _default(value, name)}
        return {type(value).__name__: said}
    if isinstance(value, tuple):
        return [_packed(one) for one in value]
    if isinstance(value, frozenset):
        return {"set": sorted(value)}
    if isinstance(value, Mapping):
        return {"map": {key: _packed(one) for key, one in value.items()}}
    return {"path": str(value)} if isinstance(value, Path) else value


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_unpacked(one) for one in value)
    if not isinstance(value, dict):
        return value
    [(name, found)] = value.items()
    if name in _OTHERS:
        return _OTHERS[name](found)
    return _KINDS[name](**{key: _unpacked(one) for key, one in found.items()})


_OTHERS: Mapping[str, Callable[[Any], Any]] = {
    "set": frozenset,
    "path": Path,
    "map": lambda found: {key: _unpacked(one) for key, one in found.items()},
}


def _default(value: Any, name: str) -> Any:
    part: Field[Any] = type(value).__dataclass_fields__[name]
    if part.default_factory is not MISSING:
        return part.default_factory()
    return part.default
