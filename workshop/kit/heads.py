"""The heads of a kit's files: enough of each module and exercise to list it, and no more."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, KitError, WorkshopError
from workshop.kit.fields import Fields, Reading, nearest
from workshop.kit.kit import ExerciseHead, ModuleHead, Text
from workshop.kit.paths import inside
from workshop.kit.pictures import picture_size
from workshop.kit.problem import Problem
from workshop.kit.scan import kinds
from workshop.kit.source import Source, open_source
from workshop.kit.text import Mapping, Node, parse_yaml, read_text

MODULE_KEYS = (
    "id", "number", "title", "subtitle", "audience", "minutes", "extra", "objectives", "exercises",
    "clip", "emblem", "lang", "translates", "checked", "dialect",
)  # fmt: skip
_HEAD_KEYS = re.compile(
    r"(?:id|version|kind|title|network|persona|minutes|series|unlock|attempts)[ \t]*:"
)
_TOP_KEY = re.compile(r"[^\s#\-\[\]{}]")
_TITLE = re.compile(r"^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)


def module_head(path: Path, kit_folder: Path) -> ModuleHead:
    """The head of the module at ``path``; what is wrong with it is among its problems."""
    source = open_source(path)
    return head_of(source, kit_folder, counted=True)


def head_of(source: Source, kit_folder: Path, counted: bool = False) -> ModuleHead:
    """The head of a module that is open; its pages are counted only when asked for."""
    reading = Reading(source.path)
    reading.add(source.problems)
    front = Fields(reading, source.front)
    pages = kinds(source.slices()) if counted else []
    head = ModuleHead(
        id=front.text("id") or module_name(source.path),
        path=source.path,
        number=front.text("number"),
        title=front.localized("title") or Text(),
        subtitle=front.localized("subtitle"),
        audience=front.localized("audience"),
        minutes=front.number("minutes", least=0) if source.dialect == "own" else 0.0,
        extra=front.localized("extra"),
        objectives=front.localizeds("objectives"),
        exercises=front.texts("exercises"),
        clip=front.text("clip"),
        emblem=_emblem(front, source.path, kit_folder),
        language=front.text("lang") or "en",
        dialect=source.dialect,
        slides=sum(not kind for kind in pages),
        clips=sum(kind == "clip" for kind in pages),
    )
    front.date("checked")
    if source.dialect == "own":
        _misspelt(front)
    title = head.title if head.title.by_language else Text({"": _first_title(source)})
    return replace(head, title=title, problems=reading.problems)


def module_name(path: Path) -> str:
    """What a module is called when its front matter gives no id: its file's name."""
    return path.name.removesuffix(".md")


def exercise_head(path: Path) -> ExerciseHead:
    """The head of the exercise at ``path``, from the few keys that say what it is."""
    text, problems = read_text(path)
    reading = Reading(path)
    reading.add(problems)
    if text is None:
        return ExerciseHead(id=path.stem, path=path, problems=reading.problems)
    node, problems = parse_yaml(_only_head(text), path)
    if problems or not isinstance(node, Mapping) or "id" not in node.entries:
        node, problems = parse_yaml(text, path)
        reading.add(problems)
    top = reading.top(node)
    attempts = top.mapping("attempts")
    head = ExerciseHead(
        id=top.text("id", required=node is not None) or path.stem,
        path=path,
        kind=top.text("kind"),
        title=top.localized("title"),
        persona=_name_in(top, "persona", "name"),
        minutes=top.number("minutes", least=0),
        network=_name_in(top, "network", "id", "name"),
        series=top.text("series"),
        unlock=top.text("unlock"),
        counted=attempts.whole("max", least=0, most=1000) if attempts is not None else 0,
    )
    return replace(head, problems=reading.problems)


def as_problem(path: Path, error: WorkshopError, at: Node | None, rule: str) -> Problem:
    """An error about something a file names, as a problem at the place where it is named."""
    line, column = (at.line, at.column) if at is not None else (0, 0)
    return Problem(path, line, column, rule, "error", error.message, error.hint)


def _emblem(front: Fields, path: Path, kit_folder: Path) -> Path | None:
    node = front.scalar("emblem")
    if node is None:
        return None
    try:
        emblem = inside(kit_folder, path.parent, node.text.strip())
        picture_size(emblem)
        return emblem
    except KitError as error:
        front.reading.add([as_problem(path, error, node, "kit.path")])
        return None


def _misspelt(front: Fields) -> None:
    """Keys of other programs are left alone; one that looks like ours is probably misspelt."""
    for key, entry in front.node.entries.items():
        missing = [known for known in MODULE_KEYS if known not in front.node.entries]
        if key not in MODULE_KEYS and key not in SHARED_KEYS and (near := nearest(key, missing)):
            front.reading.problem(
                entry.key,
                "yaml.unknown",
                _UNKNOWN.fill(key=key),
                _DID_YOU_MEAN.fill(word=near),
                "warning",
            )


def _first_title(source: Source) -> str:
    """The first heading of the slides, or the file's name."""
    first = next(source.slices(), None)
    found = _TITLE.search(first.text) if first else None
    return found[1] if found else module_name(source.path)


def _only_head(text: str) -> str:
    """The text with every top-level key emptied that the head does not need; lines stay."""
    lines = text.split("\n")
    keeping = False
    for index, line in enumerate(lines):
        if _TOP_KEY.match(line):
            keeping = _HEAD_KEYS.match(line) is not None
        if not keeping:
            lines[index] = ""
    return "\n".join(lines)


def _name_in(top: Fields, key: str, *inner: str) -> str:
    """A word, or the first of its words that a mapping under ``key`` gives."""
    if not isinstance(top.get(key), Mapping):
        return top.text(key)
    fields = top.mapping(key)
    return next((word for name in inner if fields and (word := str(fields.localized(name)))), "")


SHARED_KEYS = frozenset(
    (
        "author", "authors", "theme", "layout", "class", "background", "duration", "timer",
        "transition", "aspectRatio", "paginate", "header", "footer", "src", "marp", "size",
        "style", "headingDivider", "math", "backgroundColor", "backgroundImage", "color", "info",
        "date", "description", "keywords", "fonts", "css", "version", "licence", "license",
    )
)  # fmt: skip

_UNKNOWN = QT_TRANSLATE_NOOP("kit", "The key “{key}” is not known here.")
_DID_YOU_MEAN = QT_TRANSLATE_NOOP("kit", "Did you mean “{word}”?")
