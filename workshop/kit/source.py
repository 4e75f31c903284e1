"""The text of a module before it is cut: its front matter, where its slides begin, its dialect."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal, TypeAlias

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.fields import suggestion
from workshop.kit.problem import Problem
from workshop.kit.scan import Slice, cut
from workshop.kit.text import Entry, Mapping, Node, Scalar, parse_yaml, read_text
from workshop.values import dataclass

Dialect: TypeAlias = Literal["own", "marp", "slidev", "reveal", "deckset", "pandoc"]

DIALECTS: tuple[Dialect, ...] = ("own", "marp", "slidev", "reveal", "deckset", "pandoc")

_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_SLIDE = re.compile(r"\n[ \t]*\n(?:#{1,6}[ \t]|<!--)")  # what begins one, after an empty line
_KEY = re.compile(r"^[A-Za-z_][\w-]*[ \t]*:", re.MULTILINE)
_UNUSED = re.compile(r"#[ \t]*[a-z_][\w-]*[ \t]*:")  # headings begin with a capital
_BARE = re.compile(r"([A-Za-z][\w-]*):[ \t]*(.*)")
_BARE_KEYS = frozenset(
    (
        "theme", "autoscale", "footer", "slidenumbers", "slidecount", "slide-transition",
        "build-lists", "background-color", "background-image", "header", "header-strong", "text",
        "text-strong", "text-emphasis", "list", "code", "code-language", "footnotes", "fit-header",
        "slide-dividers", "theme-color", "presenter-notes", "table", "table-separator", "quote",
        "quote-author", "footer-style", "build-notes",
    )
)  # fmt: skip
_LOOK = 60_000  # characters looked at to tell a dialect
# Searched with a line feed before the text: lines are found by it, which is many times faster.
_SLIDEV = re.compile(
    r"</?v-clicks?\b|<v-after\b|\n::[\w-]+::[ \t]*(?=\n|\Z)"
    r"|\n---[ \t]*\n(?:layout|transition|clicks):"
)
_REVEAL = re.compile(r"<!--\s*\.(?:slide|element):|\nNotes?:(?=\s|\Z)")
_PANDOC = re.compile(
    r"\n:{3,}[ \t]*(?:\{[^}\n]*\.?(?:columns?|notes|incremental|nonincremental)\b"
    r"|(?:columns?|notes|incremental|nonincremental)\b)|\n\. \. \.[ \t]*(?=\n|\Z)"
)
_NO_KEYS = Mapping()
_SLIDEV_KEYS = frozenset(
    ("highlighter", "lineNumbers", "drawings", "mdc", "css", "canvasWidth", "aspectRatio")
)


@dataclass(frozen=True, slots=True)
class Source:
    """A module's text; slides begin at offset ``body``, which is on ``line``."""

    path: Path
    text: str
    body: int = 0
    line: int = 1
    dialect: Dialect = "own"
    problems: tuple[Problem, ...] = ()

    @property
    def front(self) -> Mapping:
        """The front matter, empty when there is none or it is broken; read when first asked for."""
        return _front_of(self.text, self.path)[0] or _NO_KEYS

    def slices(self) -> Iterator[Slice]:
        """The slides' texts, cut one by one as they are asked for."""
        return cut(self.text, self.path, self.body, self.line, self.dialect == "marp")


def open_source(path: Path, *, known_own: bool = False) -> Source:
    """The module at ``path``; what cannot be read is an empty text with problems.

    ``known_own``: the module was read before and is one of ours without problems, so that its front
    matter, which takes YAML, need not be looked at again to show its slides.
    """
    text, problems = read_text(path)
    if text is None:
        return Source(path, "", problems=problems)
    if known_own:
        body = _block(text)[1]
        return Source(path, text, body, text.count("\n", 0, body) + 1)
    front, body, problems = _front_of(text, path)
    bare = front is not None and not _block(text)[1]
    dialect, more = _dialect(text, path, front or _NO_KEYS, bare)
    line = text.count("\n", 0, body) + 1
    return Source(path, text, body, line, dialect, (*problems, *more))


@lru_cache(maxsize=8)  # of one source it is asked for a few times in a row
def _front_of(text: str, path: Path) -> tuple[Mapping | None, int, tuple[Problem, ...]]:
    """The settings at the very top, where the slides begin, and what is wrong with them."""
    front, body, problems = _front(text, path)
    bare = _bare_keys(text) if front is None and body == 0 else None
    return (*bare, problems) if bare else (front, body, problems)


def _block(text: str) -> tuple[str | None, int]:
    """The text between the ``---`` lines at the very top, and where it ends; None without one."""
    begin = text.find("\n") + 1
    if text[:begin].rstrip() != "---":
        return None, 0
    closing = _CLOSING.search(text, begin)
    if closing is None:
        return (text[begin:], 0) if _KEY.match(text, begin) else (None, 0)
    block = text[begin : closing.start()]
    if not _KEY.search(block) and block.strip():
        return None, 0  # a deck that begins with a separator
    return block, min(closing.end() + 1, len(text))


def _front(text: str, path: Path) -> tuple[Mapping | None, int, tuple[Problem, ...]]:
    """The YAML block at the very top, where the slides begin, and what is wrong with it."""
    block, body = _block(text)
    if block is None:
        return None, 0, ()
    if not body:
        return None, 0, (Problem(path, 1, 1, "slides.front", "error", _NOT_CLOSED, _CLOSE_IT),)
    node, problems = parse_yaml(block, path, 2)
    if _runs_on(block, node):
        return None, body, (Problem(path, 1, 1, "slides.front", "error", _NOT_CLOSED, _CLOSE_IT),)
    if node is None or isinstance(node, Mapping):
        return node, body, problems
    return None, body, (Problem(path, 2, 1, "slides.front", "error", _NOT_KEYS, _WRITE_KEYS),)


def _runs_on(block: str, node: Node | None) -> bool:
    """Whether a slide begins inside the block, so that the ``---`` below it is that slide's end.

    ``#`` also begins a remark. It is a slide's heading if anything but keys and remarks follows, or
    nothing does and an empty line parts it from the ``---``, unless it is a key put out of use.
    """
    slide = _SLIDE.search(block)
    if slide is None:
        return False
    rest = block[slide.start() :].lstrip()
    if isinstance(node, Mapping) and _KEY.search(rest):
        return False
    lines = [line for line in rest.split("\n") if line.strip()]
    values = "# \t-" if isinstance(node, Mapping) else "#"
    if not all(line[0] in values or _KEY.match(line) for line in lines):
        return True
    parted = not block.removesuffix("\n").rpartition("\n")[2].strip()
    return parted and lines[-1][0] == "#" and not _UNUSED.match(lines[-1])


def _bare_keys(text: str) -> tuple[Mapping, int] | None:
    """Deckset's settings: ``key: value`` lines at the top of the file, without marks."""
    entries: dict[str, Entry] = {}
    offset = 0
    for number, line in enumerate(text[:4_000].split("\n"), start=1):
        found = _BARE.fullmatch(line.rstrip())
        if found is None or (not entries and found[1] not in _BARE_KEYS):
            break
        value: Node = Scalar(found[2], number, found.start(2) + 1)
        entries[found[1]] = Entry(Scalar(found[1], number, 1), value)
        offset += len(line) + 1
    return (Mapping(entries, 1, 1), min(offset, len(text))) if entries else None


def _dialect(
    text: str, path: Path, front: Mapping, bare: bool
) -> tuple[Dialect, tuple[Problem, ...]]:
    if (entry := front.entries.get("dialect")) is not None:
        word = entry.value.text.strip() if isinstance(entry.value, Scalar) else ""
        for dialect in DIALECTS:
            if dialect == word.lower().removesuffix(".js"):
                return dialect, ()
        message, hint = _UNKNOWN.fill(word=word), suggestion(word, DIALECTS)
        at = entry.value
        return "own", (Problem(path, at.line, at.column, "slides.dialect", "error", message, hint),)
    return _guess("\n" + text[:_LOOK], front, bare), ()


def _guess(text: str, front: Mapping, bare: bool) -> Dialect:
    """The dialect a text is written in, by its unmistakable marks."""
    marp = front.entries.get("marp")
    if marp is not None and isinstance(marp.value, Scalar) and marp.value.text == "true":
        return "marp"
    if "<!-- kit:" in text or "id" in front.entries:
        return "own"
    if bare:
        return "deckset"
    if _SLIDEV_KEYS & front.entries.keys() or _SLIDEV.search(text):
        return "slidev"
    if _REVEAL.search(text):
        return "reveal"
    return "pandoc" if _PANDOC.search(text) else "own"


_NOT_CLOSED = QT_TRANSLATE_NOOP("kit", "The front matter that begins here is never closed.")
_CLOSE_IT = QT_TRANSLATE_NOOP("kit", "Write “---” on a line of its own below it.")
_NOT_KEYS = QT_TRANSLATE_NOOP("kit", "The front matter is not a list of keys.")
_WRITE_KEYS = QT_TRANSLATE_NOOP("kit", "Write one “key: value” per line.")
_UNKNOWN = QT_TRANSLATE_NOOP("kit", "The dialect “{word}” is not known.")
