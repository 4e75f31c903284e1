"""A module's text cut into slides, and what a page is, by looking at lines only: no Markdown here.

Cutting is lazy and runs at the speed of a regular expression, so that a long module opens as fast
as a short one. Fences and comments are never cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, TypeAlias

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.outline import FenceEnds, Outline, Tokens, in_code, outline
from workshop.kit.paths import is_clip
from workshop.kit.problem import Problem
from workshop.kit.text import Mapping, Scalar, parse_yaml
from workshop.values import dataclass

Kind: TypeAlias = Literal["title", "clip", "exercise", ""]

LAYOUT_NAMES = (
    "title", "statement", "steps", "compare", "chart", "table", "code", "picture", "quote",
    "discussion", "break", "clip", "exercise", "blank",
)  # fmt: skip
SLIDEV_LAYOUTS = {
    "cover": "title",
    "intro": "title",
    "center": "statement",
    "section": "statement",
    "statement": "statement",
    "fact": "statement",
    "end": "statement",
    "quote": "quote",
    "image": "picture",
    "image-left": "picture",
    "image-right": "picture",
    "two-cols": "compare",
    "two-cols-header": "compare",
}

_TOKENS = {False: Tokens(r"-{3,}"), True: Tokens(r"-{3,}|\*{3,}|_{3,}")}
_CLOSING = re.compile(r"^---[ \t]*$", re.MULTILINE)
_YAML_LINE = re.compile(r"[A-Za-z_][\w.-]*:(?:[ \t].*)?|[ \t]+\S.*|- .*")
_UNNUMBERED: tuple[Kind, ...] = ("title", "clip", "exercise")
_OPENING = re.compile(r"\s*<!--\s*kit:(?=\s)((?:(?!-->).)*?)-->", re.DOTALL)
_LAYOUT = re.compile(r"""(?:^|\s)layout=["']?([\w-]+)""")
_CLASS = re.compile(r"^\s*_?class:\s*([\w-]+)\s*$", re.MULTILINE)
_EMBED = re.compile(r"^[ \t]*!\[[^\n]{0,500}?\]\(\s*<?([^)\s>]+)[^\n]*$", re.MULTILINE)
_NOT_A_TITLE = re.compile(r"[-*+>|!\ue000]|\d+[.)]\s|#{3,}|\s{4,}|:::")


@dataclass(frozen=True, slots=True)
class Slice:
    """The text of one slide as written; ``line`` is where it begins in the file.

    ``settings`` is the YAML block that Slidev writes before a slide.
    """

    text: str
    line: int
    settings: Mapping | None = None
    problems: tuple[Problem, ...] = ()


def cut(
    text: str, path: Path, start: int = 0, line: int = 1, any_rule: bool = False
) -> Iterator[Slice]:
    """The slides of ``text`` from offset ``start``, which stands on ``line``, one by one.

    A slide ends at ``---`` between empty lines; where an empty line is missing and ``---`` was
    still meant so, it ends with a warning. ``any_rule``: ``***`` and ``___`` end a slide too.
    Empty slides before the first and after the last are left out.
    """
    seen = False
    empty: list[Slice] = []
    for piece in _pieces(text, path, start, line, any_rule):
        if piece.text.strip() or piece.settings is not None:
            yield from empty
            empty = []
            seen = True
            yield piece
        elif seen:
            empty.append(piece)


def kind_of(piece: Slice, first: bool) -> Kind:
    """Whether a page is one of those without a number; ``first``: it is the deck's first."""
    text = piece.text
    if (opening := _OPENING.match(text)) and (found := _LAYOUT.search(opening[1])):
        if found[1] in LAYOUT_NAMES:
            return _kind(found[1])
    elif not first and piece.settings is None and not _may_be_special(text):
        return ""
    seen = outline(text, piece.line)
    if named := layout_of(piece, seen, first):
        return _kind(named)
    if any(fence.word == "exercise" for fence in seen.fences):
        return "exercise"
    if any(is_clip(found[1]) for found in _EMBED.finditer(seen.text)):
        return "clip"
    return "title" if first and _like_a_title(seen.text) else ""


def layout_of(piece: Slice, seen: Outline, first: bool) -> str:
    """The layout an author named for a slide, in any dialect's words; ``""`` when none is known."""
    for comment in seen.comments:
        pattern = _LAYOUT if comment.kit else _CLASS
        found = pattern.search(comment.body)
        if found and found[1] in LAYOUT_NAMES:
            return found[1]
        if found and found[1] == "lead" and not comment.kit:
            return "title" if first else "statement"
    if piece.settings is not None and (entry := piece.settings.entries.get("layout")):
        word = entry.value.text if isinstance(entry.value, Scalar) else ""
        return SLIDEV_LAYOUTS.get(word, word if word in LAYOUT_NAMES else "")
    return ""


def kinds(pieces: Iterable[Slice]) -> list[Kind]:
    """What each page of a deck is."""
    return [kind_of(piece, index == 0) for index, piece in enumerate(pieces)]


def _kind(layout: str) -> Kind:
    return next((kind for kind in _UNNUMBERED if kind == layout), "")


def _may_be_special(text: str) -> bool:
    return any(mark in text for mark in ("layout", "![", "exercise", "class:"))


def _like_a_title(text: str) -> bool:
    """A first-level heading and at most three lines of plain words below it."""
    lines = [line for line in text.split("\n") if line.strip()]
    return (
        0 < len(lines) <= 4
        and lines[0].startswith("# ")
        and not any(_NOT_A_TITLE.match(line) or line.startswith("# ") for line in lines[1:])
    )


def _pieces(text: str, path: Path, start: int, line: int, any_rule: bool) -> Iterator[Slice]:
    tokens, ends = _TOKENS[any_rule], FenceEnds(text)
    begin = position = start
    settings: Mapping | None = None
    problems: tuple[Problem, ...] = ()
    while found := tokens.next(text, position):
        if found["rule"] is None:
            position = _after(found, text, ends)
            continue
        rule = found.start("rule")
        rule_line = line + text.count("\n", begin, rule)
        verdict = _separator(text, begin, found, path, rule_line)
        position = found.end()
        if verdict is None:
            continue
        yield Slice(text[begin:rule], line, settings, problems)
        position, settings, problems = verdict
        line = rule_line + text.count("\n", rule, position)
        begin = position
    yield Slice(text[begin:], line, settings, problems)


def _after(found: re.Match[str], text: str, ends: FenceEnds) -> int:
    """Where to go on after a fence or a comment; an unclosed one is stepped over."""
    if found["comment"] is None:
        closed = ends.after(found)
    elif in_code(text, found.start()):
        closed = None
    else:
        closed = ends.after_comment(found.end())
    return found.end() if closed is None else closed[1]


_Verdict: TypeAlias = tuple[int, Mapping | None, tuple[Problem, ...]]


def _separator(
    text: str, begin: int, found: re.Match[str], path: Path, line: int
) -> _Verdict | None:
    """Whether a rule line ends the slide: where the next begins, its YAML, and a warning."""
    here, end = found.start("rule"), min(found.end() + 1, len(text))
    before = here <= begin or not text[max(begin, _line_start(text, here - 1)) : here].strip()
    after = not text[end : _line_end(text, end)].strip()
    if before and after:
        return end, None, ()
    if before and (block := _slidev(text, end, path, line)):
        return block
    if before or (after and found["rule"] == "---"):
        message = _BLANK_AFTER if before else _BLANK_BEFORE
        return end, None, (_warning(path, line, message),)
    return None


def _slidev(text: str, begin: int, path: Path, line: int) -> _Verdict | None:
    """Slidev's settings of one slide: every line up to the next ``---`` is part of a mapping."""
    closing = _CLOSING.search(text, begin, begin + 4_000)
    if closing is None:
        return None
    block = text[begin : closing.start()]
    if not all(_YAML_LINE.fullmatch(written) for written in block.rstrip("\n").split("\n")):
        return None
    node, _ = parse_yaml(block, path, line + 1)
    if not isinstance(node, Mapping):
        return None
    return min(closing.end() + 1, len(text)), node, ()


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, max(offset, 0)) + 1


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _warning(path: Path, line: int, message: Message) -> Problem:
    return Problem(path, line, 1, "slides.separator", "warning", message, _BLANK_LINES)


_BLANK_AFTER = QT_TRANSLATE_NOOP("kit", "“---” ends a slide here, but the next line is not empty.")
_BLANK_BEFORE = QT_TRANSLATE_NOOP(
    "kit", "“---” ends a slide here, but the line before it is not empty."
)
_BLANK_LINES = QT_TRANSLATE_NOOP(
    "kit", "Put an empty line before and after it: other programs read it differently."
)
