"""Short words for writing blocks and slides as values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workshop.slides.blocks import (
    Block,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Run,
    Source,
    Spans,
)
from workshop.slides.slide import Layout, Slide

MOTIFS = Path(__file__).parents[2] / "media" / "motifs"


def runs(text: str, **style: Any) -> Spans:
    return (Run(text, **style),)


def h(text: str, level: int = 1, **more: Any) -> Heading:
    return Heading(level, runs(text), **more)


def p(text: str, **more: Any) -> Paragraph:
    return Paragraph(runs(text), **more)


def strong(text: str) -> Paragraph:
    return Paragraph(runs(text, strong=True))


def remarks(mark: Any, *texts: str) -> Items:
    return Items(tuple(Item(runs(text), mark=mark) for text in texts))


def listed(*texts: str, ordered: bool = False, step: bool = False) -> Items:
    items = (Item(runs(t), step=k if step else 0) for k, t in enumerate(texts, 1))
    return Items(tuple(items), ordered=ordered)


def source(text: str) -> Source:
    return Source(runs(text))


def slide(layout: Layout, *blocks: Block, **more: Any) -> Slide:
    values: dict[str, Any] = {"page": 1, "number": 3, "label": "", "line": 1, "title": ""}
    return Slide(**{**values, "layout": layout, "blocks": blocks, **more})


def motif(name: str) -> Picture:
    return Picture(MOTIFS / f"{name}.png", "Six doors in a row")


def doors(current: int) -> Items:
    said = [
        ("Audience", "Who sees what you post."),
        ("Tags", "What others post about you."),
        ("Location", "Four time-and-place points singled out 95% of 1.5 million people."),
        ("Search", "How people find you."),
        ("Apps", "What you once connected."),
        ("Family", "What people close to you share."),
    ]
    del current
    return Items(
        tuple(
            Item(runs(name), (p(text), motif(f"doors-{k}")), step=k)
            for k, (name, text) in enumerate(said, 1)
        ),
        ordered=True,
    )
