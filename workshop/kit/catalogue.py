"""The catalogues of a kit: its clips and pictures, and the register of its facts."""

from __future__ import annotations

from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, KitError
from workshop.kit.fields import Fields, Reading
from workshop.kit.heads import as_problem
from workshop.kit.kit import ClipEntry, Fact
from workshop.kit.paths import inside
from workshop.kit.problem import Problem
from workshop.kit.text import Mapping, Node, Scalar, Sequence, read_yaml

_HEADINGS = ("clips", "pictures", "media", "facts")
STATUSES = ("V1", "V2", "NV")


def read_catalogue(
    path: Path, kit_folder: Path
) -> tuple[dict[str, ClipEntry], tuple[Problem, ...]]:
    """The media of ``media/catalogue.yaml`` by id; paths in it are as seen from its folder."""
    node, problems = read_yaml(path)
    reading = Reading(path)
    reading.add(problems)
    found: dict[str, ClipEntry] = {}
    for entry_id, fields in _entries(reading, node):
        entry = _clip(fields, entry_id.text, kit_folder)
        if entry is None:
            continue
        if entry.id in found:
            reading.problem(entry_id, "kit.duplicate", _TWICE.fill(id=entry.id))
        else:
            found[entry.id] = entry
    return found, reading.problems


def read_facts(path: Path) -> tuple[dict[str, Fact], tuple[Problem, ...]]:
    """The facts of ``modules/facts.yaml`` by id."""
    node, problems = read_yaml(path)
    reading = Reading(path)
    reading.add(problems)
    found: dict[str, Fact] = {}
    for fact_id, fields in _entries(reading, node):
        if fact_id.text in found:
            reading.problem(fact_id, "kit.duplicate", _TWICE.fill(id=fact_id.text))
        elif fact_id.text:
            found[fact_id.text] = _fact(fields, fact_id.text)
    return found, reading.problems


def _entries(reading: Reading, node: Node | None) -> list[tuple[Scalar, Fields]]:
    """Entries of a list (each with its ``id``), of a mapping by id, or of lists under headings."""
    if node is None:
        return []
    if isinstance(node, Scalar):
        reading.problem(node, "yaml.type", _NO_ENTRIES, _WRITE_ENTRIES)
        return []
    if isinstance(node, Sequence):
        listed = [reading.fields(item) for item in node.items]
        nameless = Scalar("")
        return [(fields.scalar("id", required=True) or nameless, fields) for fields in listed]
    found = []
    for entry in node.entries.values():
        if isinstance(entry.value, Sequence) or entry.key.text in _HEADINGS:
            found += _entries(reading, entry.value)
        else:
            found.append((entry.key, reading.fields(entry.value)))
    return found


def _clip(fields: Fields, entry_id: str, kit_folder: Path) -> ClipEntry | None:
    entry_id = fields.text("id") or entry_id
    path = _path(fields, "path", kit_folder, required=True)
    entry = ClipEntry(
        id=entry_id,
        path=path or Path(),
        title=fields.localized("title"),
        licence=fields.text("licence") or fields.text("license"),
        source=fields.localized("source"),
        captions=_paths(fields, "captions", kit_folder),
        transcript=_paths(fields, "transcript", kit_folder),
        poster=_path(fields, "poster", kit_folder),
        duration=fields.number("duration", least=0),
        sha256=fields.text("sha256").lower(),
    )
    fields.done(ignore=_CLIP_EXTRAS)
    return entry if entry_id and path is not None else None


_CLIP_EXTRAS = (
    "kind", "description", "alt", "author", "authors", "year", "checked", "storyboard", "size",
    "frames", "fps", "width", "height", "sound", "stills", "notes", "credits", "frames_sha256",
)  # fmt: skip


def _path(fields: Fields, key: str, kit_folder: Path, required: bool = False) -> Path | None:
    node = fields.scalar(key, required)
    return None if node is None else _inside(fields, node, kit_folder)


def _paths(fields: Fields, key: str, kit_folder: Path) -> dict[str, Path]:
    """Files by language; one path alone is the English one."""
    if isinstance(fields.get(key), Mapping):
        named = [(language.text, node) for language, node in fields.words(key)]
    else:
        node = fields.scalar(key)
        named = [] if node is None else [("en", node)]
    paths = ((language, _inside(fields, node, kit_folder)) for language, node in named)
    return {language: path for language, path in paths if path is not None}


def _inside(fields: Fields, node: Scalar, kit_folder: Path) -> Path | None:
    reading = fields.reading
    try:
        return inside(kit_folder, reading.path.parent, node.text.strip())
    except KitError as error:
        reading.add([as_problem(reading.path, error, node, "kit.path")])
        return None


def _fact(fields: Fields, fact_id: str) -> Fact:
    fields.get("id")
    fields.texts("figures")
    fact = Fact(
        id=fact_id,
        text=fields.localized("text", required=True),
        source=fields.localized("source"),
        year=fields.text("year"),
        place=str(fields.localized("place")),
        limit=fields.localized("limit"),
        status=fields.choice("status", STATUSES),
        checked=fields.text("checked"),
    )
    fields.date("checked")
    fields.done(ignore=("notes", "title", "url"))
    return fact


_TWICE = QT_TRANSLATE_NOOP("kit", "The id “{id}” is used a second time; the first one counts.")
_NO_ENTRIES = QT_TRANSLATE_NOOP("kit", "A list of entries is expected here.")
_WRITE_ENTRIES = QT_TRANSLATE_NOOP("kit", "Begin each one with “- id: …”.")
