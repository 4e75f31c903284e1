"""Which pages of an edited module are the ones it had before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

_TITLE = re.compile(r"^ {0,3}#{1,6}[ \t]+(\S.*)$", re.MULTILINE)
_ALIKE = 0.5  # how alike two texts must be for one to be the other, edited
_LOOK = 1_000  # characters of a page that are compared


def matched(before: Sequence[str], after: Sequence[str]) -> tuple[int, ...]:
    """For each page of ``before``, counted from 1, its page in ``after``; 0 when it is gone.

    Pages are known by their text, then by their title, then by where they stand between pages that
    are known: there the ones most alike belong together.
    """
    old, new = [text.strip() for text in before], [text.strip() for text in after]
    found = [0] * len(old)
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        for k in range(block.size):
            found[block.a + k] = block.b + k + 1
    _match(found, old, new, lambda text: text)
    _match(found, old, new, _title)
    _match_between(found, old, new)
    return tuple(found)


def _title(text: str) -> str:
    title = _TITLE.search(text)
    return "" if title is None else title[1].strip()


def _match(found: list[int], old: list[str], new: list[str], mark: Callable[[str], str]) -> None:
    """Match what is left by a mark, in order, wherever it stands; no mark matches nothing."""
    taken = set(found)
    free: dict[str, list[int]] = {}
    for page, text in enumerate(new, start=1):
        if page not in taken:
            free.setdefault(mark(text), []).append(page)
    for k, text in enumerate(old):
        pages = free.get(mark(text), []) if mark(text) else []
        if not found[k] and pages:
            found[k] = pages.pop(0)


def _match_between(found: list[int], old: list[str], new: list[str]) -> None:
    """Match what is left between two neighbours that are known."""
    k = 0
    while k < len(old):
        end = k
        while end < len(old) and not found[end]:
            end += 1
        if end > k:
            first = found[k - 1] + 1 if k else 1
            last = found[end] if end < len(old) else len(new) + 1
            taken = set(found)
            pages = [page for page in range(first, last) if page not in taken]
            _match_run(found, old, new, range(k, end), pages)
        k = end + 1


def _match_run(
    found: list[int], old: list[str], new: list[str], places: range, pages: list[int]
) -> None:
    if len(places) == len(pages):
        for k, page in zip(places, pages, strict=True):
            found[k] = page
        return
    threes = {page: _threes(new[page - 1]) for page in pages}
    for k in places:
        own = _threes(old[k])
        near = max(threes, key=lambda page: _alike(own, threes[page]), default=0)
        if near and _alike(own, threes[near]) >= _ALIKE:
            found[k] = near
            del threes[near]


def _threes(text: str) -> Counter[str]:
    """How often each three characters in a row come in a text."""
    return Counter(text[at : at + 3] for at in range(min(len(text), _LOOK)))


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """How alike two texts are, from 0 to 1: the Sørensen-Dice coefficient of their threes.

    Comparing letter by letter takes a hundred times as long, and a show waits for it.
    """
    both = sum(min(count, other[three]) for three, count in one.items() if three in other)
    return 2 * both / ((one.total() + other.total()) or 1)
