"""The outline of a slide's text: fences and comments taken out, what remains is Markdown.

A fence leaves a mark behind, so that it keeps its place among the blocks; lines keep their number.
"""

from __future__ import annotations

import re
from dataclasses import replace

from workshop.values import dataclass

OPEN, CLOSE = "\ue000", "\ue001"  # around the number of what was taken out
MARK = re.compile(OPEN + r"(\d+|[a-z]+)" + CLOSE)
COLUMN = f"{OPEN}column{CLOSE}"  # the next column begins

_FENCE = r"(?P<indent>[ \t]*)(?P<fence>`{3,}(?=[^`\n]*(?:\n|\Z))|~{3,})(?P<info>[^\n]*)"
_KIT = re.compile(r"\s*kit:(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block; ``word`` is the first of ``info``, ``closed`` whether its end was found."""

    line: int
    info: str
    body: str
    closed: bool = True

    @property
    def word(self) -> str:
        """What the block is: a language, ``exercise``, ``chart``."""
        return (self.info.split() or [""])[0]


@dataclass(frozen=True, slots=True)
class Comment:
    """An HTML comment; ``body`` without its marks, and without ``kit:`` when it is ours.

    ``last``: nothing but comments follows on the slide. ``alone``: it stands on lines of its own.
    """

    line: int
    body: str
    kit: bool = False
    last: bool = False
    alone: bool = True
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Outline:
    """A slide's Markdown, line for line, with marks where fences stood, and what was taken out.

    A mark holds the number of its fence in ``parts``, or a word (``column``).
    """

    text: str
    parts: tuple[Fence | Comment, ...]

    @property
    def fences(self) -> tuple[Fence, ...]:
        """The fenced blocks, in order."""
        return tuple(part for part in self.parts if isinstance(part, Fence))

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The comments, in order."""
        return tuple(part for part in self.parts if isinstance(part, Comment))


class Tokens:
    """Finds fences, comments and, if asked for, ``rule`` lines, one after the other.

    Lines are found by the line feed before them: a pattern that begins with a sign is searched
    for many times faster than one that begins with a place.
    """

    def __init__(self, rule: str = "") -> None:
        at_line = rf"{_FENCE}|(?P<rule>{rule})[ \t]*(?=\n|\Z)" if rule else _FENCE
        self._first = re.compile(rf"(?:{at_line})|(?P<comment><!--)")
        self._later = re.compile(rf"\n(?:{at_line})|(?P<comment><!--)")

    def next(self, text: str, position: int) -> re.Match[str] | None:
        """The first token that begins at ``position`` or later."""
        if position == 0 and (found := self._first.match(text)):
            return found
        return self._later.search(text, max(position - 1, 0))


class FenceEnds:
    """Finds where fences and comments end; remembers what has no end, so that it stays linear."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._endless: dict[str, int] = {}
        self._no_comment_end = False

    def after(self, opening: re.Match[str]) -> tuple[int, int] | None:
        """Where the closing line of a fence begins and ends; None when there is none."""
        sign, length = opening["fence"][0], len(opening["fence"])
        if length >= self._endless.get(sign, length + 1):
            return None
        closing = re.compile(rf"\n[ \t]*{sign}{{{min(length, 1000)},}}[ \t]*(?=\n|\Z)")
        found = closing.search(self.text, opening.end())
        if found is None:
            self._endless[sign] = length
            return None
        return found.start() + 1, found.end()

    def after_comment(self, begin: int) -> tuple[int, int] | None:
        """Where ``-->`` begins and ends; None when there is none."""
        found = -1 if self._no_comment_end else self.text.find("-->", begin)
        if found < 0:
            self._no_comment_end = True
            return None
        return found, found + 3


_TOKENS = Tokens()


def in_code(text: str, offset: int) -> bool:
    """Whether the place is inside `code` of its line."""
    return text.count("`", text.rfind("\n", 0, offset) + 1, offset) % 2 == 1


def outline(text: str, line: int) -> Outline:
    """Take fences and comments out of a slide's text, which begins on ``line``."""
    if OPEN in text or CLOSE in text:
        text = text.replace(OPEN, "\ufffd").replace(CLOSE, "\ufffd")
    if "<!--" not in text and "```" not in text and "~~~" not in text:
        return Outline(text, ())
    taking = _Taking(text, line)
    taking.run()
    return taking.outline()


class _Taking:
    """One pass over a slide's text."""

    def __init__(self, text: str, line: int) -> None:
        self.text, self.line = text, line
        self.out: list[str] = []
        self.length = 0
        self.parts: list[Fence | Comment] = []
        self.places: list[int] = []  # how much text stood before each part

    def run(self) -> None:
        ends, position, kept = FenceEnds(self.text), 0, 0
        while found := _TOKENS.next(self.text, position):
            position = found.end()
            start = found.start("comment" if found["comment"] else "indent")
            if found["comment"] and in_code(self.text, start):
                continue
            self._keep(self.text[kept:start])
            if found["comment"]:
                position = self._comment(found, ends.after_comment(found.end()))
            else:
                position = self._fence(found, ends.after(found))
            kept = position
        self._keep(self.text[kept:])

    def outline(self) -> Outline:
        text = "".join(self.out)
        visible = len(text.rstrip())
        parts = tuple(
            replace(part, last=True) if isinstance(part, Comment) and place >= visible else part
            for part, place in zip(self.parts, self.places, strict=True)
        )
        return Outline(text, parts)

    def _fence(self, found: re.Match[str], end: tuple[int, int] | None) -> int:
        start, after = end or (len(self.text), len(self.text))
        indent = len(found["indent"].expandtabs(4))
        body = self.text[min(found.end() + 1, start) : start].removesuffix("\n")
        if indent:
            body = re.sub(rf"^[ ]{{1,{indent}}}", "", body.expandtabs(4), flags=re.MULTILINE)
        self._add(
            Fence(self._line(found.start("indent")), found["info"].strip(), body, end is not None)
        )
        newlines = "\n" * self.text.count("\n", found.start("indent"), after)
        self._keep(f"{found['indent']}{OPEN}{len(self.parts) - 1}{CLOSE}{newlines}")
        return after

    def _comment(self, found: re.Match[str], end: tuple[int, int] | None) -> int:
        start, after = end or (len(self.text), len(self.text))
        body = self.text[found.end() : start]
        before = self.text[self.text.rfind("\n", 0, found.start()) + 1 : found.start()]
        following = self.text[after:].split("\n", 1)[0]
        kit = _KIT.match(body)
        self._add(
            Comment(
                self._line(found.start()),
                body[kit.end() :] if kit else body,
                kit=kit is not None,
                alone=not before.strip() and not following.strip(),
                closed=end is not None,
            )
        )
        newlines = "\n" * self.text.count("\n", found.start(), after)
        if kit and body[kit.end() :].split()[:1] == ["column"]:
            self._keep(COLUMN)
        self._keep(newlines)
        return after

    def _line(self, offset: int) -> int:
        return self.line + self.text.count("\n", 0, offset)

    def _keep(self, text: str) -> None:
        self.out.append(text)
        self.length += len(text)

    def _add(self, part: Fence | Comment) -> None:
        self.parts.append(part)
        self.places.append(self.length)
