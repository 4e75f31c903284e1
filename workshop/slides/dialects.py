"""The foreign dialects: what they write beside Markdown becomes ours, the rest is reported.

Each reader goes over a slide's lines once, empties those it has understood, and says what it could
not carry over. Nothing is dropped in silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.outline import CLOSE, COLUMN, OPEN, Comment
from workshop.kit.scan import SLIDEV_LAYOUTS, Slice
from workshop.kit.source import Dialect
from workshop.kit.text import Entry, Mapping, Scalar
from workshop.slides.found import Problems
from workshop.slides.settings import Settings, layout_named, minutes_of
from workshop.values import dataclass

PAUSE = f"{OPEN}pause{CLOSE}"  # what follows appears one step later
COLUMNS = f"{OPEN}columns{CLOSE}"  # columns begin; what stood before is above them
END = f"{OPEN}end{CLOSE}"  # the columns end

_DIRECTIVES = frozenset(
    (
        "theme", "layout", "class", "background", "duration", "timer", "transition", "aspectratio",
        "paginate", "header", "footer", "src", "size", "style", "headingdivider", "math", "color",
        "backgroundcolor", "backgroundimage", "backgroundposition", "backgroundrepeat",
        "backgroundsize", "title", "author", "description", "keywords", "url", "image", "marp",
        "fit",
    )
)  # fmt: skip
_DIRECTIVE = re.compile(r"\s*([_$]?)([A-Za-z]+):[ \t]*(.*?)\s*")
_NOTE = re.compile(r"Notes?:(?:\s+|$)")
_CLICK = re.compile(r"</?(?:v-clicks?|v-after|v-click-hide|v-switch)\b[^>]*>")
_SLOT = re.compile(r"::([\w-]+)::[ \t]*")
_BRACKETED = re.compile(r"\[\.([\w-]+)(?::[ \t]*([^\]]*))?\][ \t]*")
_DIV = re.compile(r":{3,}[ \t]*(.*?)[ \t:]*")


@dataclass(slots=True)
class Adapted:
    """A slide's lines and what its dialect said beside them, while it is being read."""

    lines: list[str]
    line: int  # of the first of ``lines``
    problems: Problems
    settings: Settings = field(default_factory=Settings)
    notes: list[str] = field(default_factory=list)
    fragments: list[int] = field(default_factory=list)  # lines whose block is a step
    taken: set[int] = field(default_factory=set)  # indexes of comments that are no notes

    def lost(self, index: int, what: str) -> None:
        """Report something on the line of that index that is not carried over."""
        short = what if len(what) <= 60 else what[:57] + "…"
        self.problems.warn(self.line + index, "slides.dialect", _LOST.fill(what=short))


def adapt(dialect: Dialect, adapted: Adapted, piece: Slice, comments: tuple[Comment, ...]) -> None:
    """Read what the dialect says beside Markdown; ``adapted`` holds the result."""
    _comments(dialect, adapted, comments)
    if piece.settings is not None:
        _slidev_settings(adapted, piece.settings)
    reader = _READERS.get(dialect)
    if reader is not None:
        reader(adapted)


# ------------------------------------------------------------------------------------- comments


def _comments(dialect: Dialect, adapted: Adapted, comments: tuple[Comment, ...]) -> None:
    """Directives in comments; in Marp every other comment is a note."""
    for index, comment in enumerate(comments):
        if comment.kit:
            adapted.taken.add(index)
        elif dialect == "reveal" and comment.body.lstrip().startswith((".slide:", ".element:")):
            adapted.taken.add(index)
            _reveal(adapted, comment)
        elif directives := _directives(comment):
            adapted.taken.add(index)
            for offset, name, value in directives:
                _directive(adapted, comment.line + offset, name, value)
        elif dialect == "marp":
            adapted.taken.add(index)
            adapted.notes.append(comment.body)


def _directives(comment: Comment) -> list[tuple[int, str, str]]:
    """``name: value`` lines, when the comment holds nothing else: line offset, name, value."""
    found = []
    for offset, line in enumerate(comment.body.split("\n")):
        if not line.strip():
            continue
        match = _DIRECTIVE.fullmatch(line)
        if match is None or match[2].lower() not in _DIRECTIVES:
            return []
        found.append((offset, match[2].lower(), match[3].strip("\"'")))
    return found


def _directive(adapted: Adapted, line: int, name: str, value: str) -> None:
    settings, index = adapted.settings, line - adapted.line
    if name == "duration" and (minutes := minutes_of(value)) is not None:
        adapted.settings = _replace(settings, minutes=minutes)
    elif name == "title":
        adapted.settings = _replace(settings, title=value)
    elif name == "class":
        _classes(adapted, index, value)
    elif name == "layout" and layout_named(SLIDEV_LAYOUTS.get(value, value)):
        named = layout_named(SLIDEV_LAYOUTS.get(value, value))
        adapted.settings = _replace(settings, layout=named)
    elif name != "marp":
        adapted.lost(index, f"{name}: {value}")


def _classes(adapted: Adapted, index: int, value: str) -> None:
    """Marp's classes: ``lead`` is a statement, ``invert`` the dark ground, layouts are layouts."""
    for word in value.replace(",", " ").split():
        if word == "invert":
            adapted.settings = _replace(adapted.settings, ground="ink")
        elif layout_named(word):
            adapted.settings = _replace(adapted.settings, layout=layout_named(word))
        elif word != "lead":  # the layout of a lead page was settled when the deck was cut
            adapted.lost(index, f"class: {word}")


def _reveal(adapted: Adapted, comment: Comment) -> None:
    index = comment.line - adapted.line
    kind, _, words = comment.body.strip().partition(":")
    if kind == ".element" and "fragment" in words:
        adapted.fragments.append(comment.line)
    else:
        adapted.lost(index, f"{kind}:{words}")


# --------------------------------------------------------------------------------------- slidev


def _slidev_settings(adapted: Adapted, settings: Mapping) -> None:
    for key, entry in settings.entries.items():
        value = entry.value.text if isinstance(entry.value, Scalar) else ""
        index = entry.key.line - adapted.line
        if key == "layout":
            layout = layout_named(SLIDEV_LAYOUTS.get(value, value))
            if layout is not None:
                adapted.settings = _replace(adapted.settings, layout=layout)
            elif value != "default":
                adapted.lost(index, f"layout: {value}")
        elif key == "title":
            adapted.settings = _replace(adapted.settings, title=value)
        elif key == "duration" and (minutes := minutes_of(value)) is not None:
            adapted.settings = _replace(adapted.settings, minutes=minutes)
        else:
            adapted.lost(index, _written(entry, value))


def _written(entry: Entry, value: str) -> str:
    return f"{entry.key.text}: {value}" if value else entry.key.text


def _slidev(adapted: Adapted) -> None:
    for index, line in enumerate(adapted.lines):
        if found := _CLICK.search(line):
            adapted.problems.warn(
                adapted.line + index, "slides.dialect", _CLICKS.fill(tag=found[0]), _STEPS
            )
            adapted.lines[index] = _CLICK.sub("", line)
        elif slot := _SLOT.fullmatch(line):
            adapted.lines[index] = "" if slot[1] in ("default", "left") else COLUMN
            if slot[1] not in ("default", "left", "right"):
                adapted.lost(index, line.strip())


# ---------------------------------------------------------------------- reveal, deckset, pandoc


def _notes_to_end(adapted: Adapted) -> None:
    """reveal.js: ``Note:`` at the start of a line, to the end of the slide."""
    for index, line in enumerate(adapted.lines):
        if found := _NOTE.match(line):
            adapted.notes.append("\n".join([line[found.end() :], *adapted.lines[index + 1 :]]))
            adapted.lines[index:] = [""] * (len(adapted.lines) - index)
            return


def _deckset(adapted: Adapted) -> None:
    for index, line in enumerate(adapted.lines):
        if line.startswith("^"):
            adapted.notes.append(line[1:].strip())
            adapted.lines[index] = ""
        elif found := _BRACKETED.fullmatch(line.strip()):
            adapted.lines[index] = COLUMN if found[1] == "column" else ""
            if found[1] == "build-lists":
                adapted.settings = _replace(adapted.settings, steps=found[2] != "false")
            elif found[1] != "column":
                adapted.lost(index, line.strip())


def _pandoc(adapted: Adapted) -> None:
    """pandoc: fenced divs and pauses; ``notes`` are taken whole, the others leave their content."""
    open_divs: list[str] = []
    noting: list[str] = []
    for index, line in enumerate(adapted.lines):
        if line.strip() == ". . ." and "notes" not in open_divs:
            adapted.lines[index] = PAUSE
            continue
        div = _DIV.fullmatch(line.strip())
        if div is None:
            if "notes" in open_divs:
                noting.append(line)
                adapted.lines[index] = ""
            elif "incremental" in open_divs and re.match(r"\s*(?:[-*+]|\d+[.)])\s", line):
                adapted.fragments.append(adapted.line + index)
            continue
        adapted.lines[index] = _div(adapted, index, div[1], open_divs)
    if words := "\n".join(noting).strip():
        adapted.notes.append(words)


def _div(adapted: Adapted, index: int, words: str, open_divs: list[str]) -> str:
    """The mark that an opening or closing div leaves behind."""
    if not words:
        closed = open_divs.pop() if open_divs else ""
        return END if closed == "columns" else ""
    names = re.findall(r"[A-Za-z][\w-]*", words)
    name = next((n for n in names if n in ("columns", "column", "notes", "incremental")), "")
    open_divs.append(name)
    if not name and names[:1] != ["nonincremental"]:
        adapted.lost(index, f"::: {words}")
    return {"columns": COLUMNS, "column": COLUMN}.get(name, "")


def _replace(settings: Settings, **changes: object) -> Settings:
    from dataclasses import replace

    return replace(settings, **changes)  # type: ignore[arg-type]


_READERS: dict[Dialect, Callable[[Adapted], None]] = {
    "slidev": _slidev,
    "reveal": _notes_to_end,
    "deckset": _deckset,
    "pandoc": _pandoc,
}

_LOST = QT_TRANSLATE_NOOP("slides", "“{what}” is not carried over.")
_CLICKS = QT_TRANSLATE_NOOP("slides", "{tag} is not carried over; what it holds stands at once.")
_STEPS = QT_TRANSLATE_NOOP("slides", "Write <!-- kit: steps --> to show a list item by item.")
