"""Decks made of a few lines of Markdown, for tests."""

from __future__ import annotations

from pathlib import Path

from workshop.kit.kit import Kit
from workshop.kit.opening import open_kit
from workshop.slides.blocks import Block
from workshop.slides.deck import Deck, open_deck
from workshop.slides.slide import Slide

SMALL = Path(__file__).parents[1] / "kits" / "small"


def deck(folder: Path, text: str, kit: Kit | None = None) -> Deck:
    """The deck of a module with that text; its kit is the folder unless another is given."""
    path = folder / "a.md"
    path.write_text(text)
    return open_deck(path, kit or Kit(folder=folder.resolve()))


def slide(folder: Path, text: str, kit: Kit | None = None) -> Slide:
    """The second page of a deck whose first is a title: text stands on line 5."""
    return deck(folder, f"# Title\n\n---\n\n{text}", kit).slide(2)


def in_small_kit(text: str) -> tuple[Path, Kit]:
    """The small kit and a place in its modules that is not written to."""
    return SMALL / "modules" / text, open_kit(SMALL)


def names(blocks: tuple[Block, ...]) -> list[str]:
    """The types of blocks in order."""
    return [type(block).__name__ for block in blocks]


def said(of: Slide | Deck) -> list[str]:
    """What is wrong, each with its line."""
    problems = of.problems() if isinstance(of, Deck) else of.problems
    return [f"{p.line}: {p.message} {p.hint or ''}".strip() for p in problems]
