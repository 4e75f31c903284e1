"""Runs of text: read from the element tree, trimmed, cut, and their line breaks settled."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from workshop.slides.blocks import Run, Spans

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SOFT = "\ue002"  # a line break in the source; whether it shows depends on the layout
_BREAKS = re.compile(r"[ \t]*\n[ \t]*")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)

Leave: TypeAlias = (
    "Callable[[Element], None]"  # told of an element that is no text: an embed, a raw tag
)


def spans_of(element: Element, leave: Leave, skip: frozenset[str] = frozenset()) -> Spans:
    """The runs of an element's inline content; children in ``skip`` and what follows are left."""
    runs: list[Run] = []
    _collect(element, Run(""), runs, leave, skip)
    return tidy(runs)


def _collect(
    element: Element, style: Run, runs: list[Run], leave: Leave, skip: frozenset[str]
) -> None:
    _text(element.text, style, runs)
    for child in element:
        if child.tag in skip:
            continue
        if child.tag == "br":
            runs.append(replace(style, text="\n"))
            child.tail = (child.tail or "").lstrip("\n ")
        elif child.tag in ("embed", "tag"):
            leave(child)
        else:
            _collect(child, _styled(child, style), runs, leave, skip)
        _text(child.tail, style, runs)


def _styled(child: Element, style: Run) -> Run:
    if child.tag == "strong":
        return replace(style, strong=True)
    if child.tag == "em":
        return replace(style, emphasis=True)
    if child.tag == "code":
        return replace(style, code=True)
    href = child.get("href", "")
    return replace(style, href=href) if _SAFE_LINK.match(href) else style


def _text(text: str | None, style: Run, runs: list[Run]) -> None:
    if text:
        if style.code:  # Python-Markdown writes code as HTML
            text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        runs.append(replace(style, text=_BREAKS.sub(SOFT, text)))


def tidy(runs: list[Run]) -> Spans:
    """Runs of one style joined, empty ones dropped, white space at both ends removed."""
    joined: list[Run] = []
    for run in runs:
        if joined and replace(run, text="") == replace(joined[-1], text=""):
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        elif run.text:
            joined.append(run)
    space = f" \t\n{SOFT}"
    while joined and not joined[0].text.strip(space):
        joined.pop(0)
    while joined and not joined[-1].text.strip(space):
        joined.pop()
    if joined:
        joined[0] = replace(joined[0], text=joined[0].text.lstrip(space))
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip(space))
    return tuple(joined)


def without(spans: Spans, count: int) -> Spans:
    """The runs without their first ``count`` characters."""
    kept: list[Run] = []
    for run in spans:
        kept.append(replace(run, text=run.text[count:]))
        count = max(0, count - len(run.text))
    return tidy(kept)


def cut_at(spans: Spans, offset: int) -> tuple[Spans, Spans]:
    """The runs before and from the character at ``offset``."""
    before: list[Run] = []
    left = offset
    for run in spans:
        before.append(replace(run, text=run.text[: max(0, left)]))
        left -= len(run.text)
    return tidy(before), without(spans, offset)


def settled(spans: Spans, keep: int) -> Spans:
    """Source line breaks kept when no line is longer than ``keep`` characters, else spaces."""
    if not any(SOFT in run.text for run in spans):
        return spans
    lines = "".join(run.text for run in spans).replace("\n", SOFT).split(SOFT)
    sign = "\n" if max(len(line) for line in lines) <= keep else " "
    return tuple(replace(run, text=run.text.replace(SOFT, sign)) for run in spans)
