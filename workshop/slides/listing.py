"""A deck as a list: plain values for other programs, and lines of text for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workshop.kit.problem import Problem
from workshop.slides.deck import Deck
from workshop.slides.slide import Slide


def as_json(deck: Deck, more: Sequence[Problem] = ()) -> dict[str, Any]:
    """The deck as plain values: its slides, and its problems in the order of their lines.

    ``blocks`` are the names of the block types in order, ``channels`` the words of each channel,
    ``number`` the printed number or None. ``more`` are problems found elsewhere, by measuring.
    """
    return {
        "slides": [_slide(deck.slide(page)) for page in range(1, len(deck) + 1)],
        "problems": [problem.as_json() for problem in _all_problems(deck, more)],
    }


def as_text(deck: Deck, more: Sequence[Problem] = ()) -> str:
    """The deck as lines for people: one a slide, then what is wrong."""
    slides = [deck.slide(page) for page in range(1, len(deck) + 1)]
    marks = max(len(slide.mark) for slide in slides)
    layouts = max(len(slide.layout) for slide in slides)
    lines = [deck.title, ""]
    lines += [f"{s.mark:>{marks}}  {s.layout:<{layouts}}  {_words(s)}" for s in slides]
    problems = _all_problems(deck, more)
    if problems:
        lines += ["", *(str(problem) for problem in problems)]
    return "\n".join(lines).strip("\n")


def _all_problems(deck: Deck, more: Sequence[Problem]) -> list[Problem]:
    return sorted((*deck.problems(), *more), key=lambda problem: problem.line)


def _words(slide: Slide) -> str:
    minutes = "" if slide.minutes is None else f"{slide.minutes:g} min"
    extra = [minutes, f"+{slide.steps}" if slide.steps else "", "optional" * slide.optional]
    told = ", ".join(word for word in extra if word)
    return f"{slide.title} ({told})" if told else slide.title


def _slide(slide: Slide) -> dict[str, Any]:
    return {
        "page": slide.page,
        "number": slide.number,
        "line": slide.line,
        "title": slide.title,
        "layout": slide.layout,
        "blocks": [type(block).__name__ for block in slide.blocks],
        "steps": slide.steps,
        "minutes": slide.minutes,
        "notes": slide.notes,
        "channels": {name: "\n\n".join(words) for name, words in slide.channels.items()},
    }
