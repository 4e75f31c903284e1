"""Captions of a clip: WebVTT read into cues, and which words stand at a given second.

webvtt-py reads each cue; it is imported when the first captions are met.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.problem import Problem, Severity
from workshop.kit.text import read_text
from workshop.values import dataclass

MAX_CUES = 20_000


@dataclass(frozen=True, slots=True)
class Cue:
    """Words shown from ``start`` until before ``end`` (seconds), line by line, without markup."""

    start: float
    end: float
    lines: tuple[str, ...]


def read_captions(path: Path) -> tuple[tuple[Cue, ...], tuple[Problem, ...]]:
    """The cues of a WebVTT file in the order of their start; what is broken is left out and said.

    A file that cannot be read gives no cues and one problem.
    """
    text, problems = read_text(path)
    if text is None:
        return (), problems
    lines = text.split("\n")
    if lines[0].split(" ")[0].split("\t")[0] != "WEBVTT":
        return (), (Problem(path, 1, 1, "captions.header", "error", _NO_HEADER, _HEADER),)
    found: list[Cue] = []
    wrong: list[Problem] = []
    for number, block in _blocks(lines):
        if len(found) >= MAX_CUES:
            wrong.append(_problem(path, number, _TOO_MANY.fill(limit=MAX_CUES)))
            break
        problem = _read_block(path, number, block, found)
        if problem is not None:
            wrong.append(problem)
    return tuple(sorted(found, key=lambda cue: cue.start)), tuple(wrong)


def cue_at(cues: tuple[Cue, ...], seconds: float) -> tuple[str, ...]:
    """The lines to show at ``seconds``: of every cue that runs then, the earlier one above."""
    return tuple(line for cue in cues if cue.start <= seconds < cue.end for line in cue.lines)


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines between empty lines, with the number of their first line; not the header."""
    block: list[str] = []
    first = 1
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            if not block:
                first = number
            block.append(line)
        elif block:
            if first > 1:
                yield first, block
            block = []


def _read_block(path: Path, number: int, block: list[str], found: list[Cue]) -> Problem | None:
    """Add the cue of one block to ``found``; the problem when there is one."""
    arrows = [index for index, line in enumerate(block) if "-->" in line]
    if not arrows:
        if block[0].split()[0] in ("NOTE", "STYLE", "REGION"):
            return None
        return _problem(path, number, _STRAY, _TIMING, "warning")
    timing = arrows[-1]
    if timing > 1:
        return _problem(path, number + timing, _NO_BLANK, _BLANK)
    cue = _cue(block)
    if cue is None:
        return _problem(path, number + timing, _BAD_TIME.fill(text=block[timing].strip()), _TIMING)
    if cue.end <= cue.start:
        return _problem(path, number + timing, _BACKWARDS.fill(text=block[timing].strip()))
    if not cue.lines:
        return _problem(path, number + timing, _EMPTY, None, "warning")
    found.append(cue)
    return None


def _cue(block: list[str]) -> Cue | None:
    from webvtt import WebVTT
    from webvtt.errors import MalformedCaptionError

    try:
        read = WebVTT.from_string("WEBVTT\n\n" + "\n".join(block), strict=True)
    except MalformedCaptionError:
        return None
    if len(read.captions) != 1:
        return None
    caption = read.captions[0]
    start = caption.start_time.in_milliseconds() / 1000
    end = caption.end_time.in_milliseconds() / 1000
    import html  # its table of names is large

    words = (html.unescape(line).strip() for line in caption.text.split("\n"))
    return Cue(start, end, tuple(line for line in words if line))


def _problem(
    path: Path,
    line: int,
    message: Message,
    hint: Message | None = None,
    severity: Severity = "error",
) -> Problem:
    return Problem(path, line, 1, "captions.cue", severity, message, hint)


_NO_HEADER = QT_TRANSLATE_NOOP("kit", "These captions do not begin with WEBVTT.")
_HEADER = QT_TRANSLATE_NOOP("kit", "Write WEBVTT on the first line, then an empty line.")
_TOO_MANY = QT_TRANSLATE_NOOP("kit", "More than {limit} captions; the rest is not read.")
_STRAY = QT_TRANSLATE_NOOP("kit", "These words have no times, so they are never shown.")
_TIMING = QT_TRANSLATE_NOOP("kit", "Write times as 00:05.000 --> 00:08.500.")
_NO_BLANK = QT_TRANSLATE_NOOP("kit", "A caption begins here without an empty line before it.")
_BLANK = QT_TRANSLATE_NOOP("kit", "Put an empty line between captions.")
_BAD_TIME = QT_TRANSLATE_NOOP("kit", "“{text}” cannot be read as times.")
_BACKWARDS = QT_TRANSLATE_NOOP("kit", "“{text}” ends before it begins.")
_EMPTY = QT_TRANSLATE_NOOP("kit", "This caption has no words.")
