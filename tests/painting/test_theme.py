"""Tokens: complete, frozen, and every pair of colours readable."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from workshop.painting import theme
from workshop.painting.theme import Pair, contrast, stage_role, tokens, window_role

PAIRS = tokens().pairs


def value(pair: Pair, name: str) -> str:
    if name.startswith("#"):
        return name
    known: dict[str, Any] = {
        "light": tokens().light,
        "dark": tokens().dark,
        "stagePaper": tokens().paper,
        "stageInk": tokens().ink,
        "fernwire": tokens().fernwire,
    }
    snake = "".join(f"_{c.lower()}" if c.isupper() else c for c in name)
    return str(getattr(known[pair.theme], snake))


def test_every_pair_reaches_its_contrast() -> None:
    short = [
        pair for pair in PAIRS
        if contrast(value(pair, pair.front), value(pair, pair.back)) < pair.needs
    ]  # fmt: skip
    assert short == []


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_tokens_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        tokens().paper.page = "#000000"  # type: ignore[misc]


def test_the_file_is_read_in_a_moment() -> None:
    path = Path(theme.__file__).with_name("tokens.json")
    best = min(timed(path) for _ in range(5))
    assert best < 0.01


def timed(path: Path) -> float:
    start = time.process_time()
    json.loads(path.read_text(encoding="utf-8"))
    return time.process_time() - start


def test_a_role_shrinks_with_its_line_and_tracking() -> None:
    smaller = stage_role("figure", 200)
    assert (smaller.size, smaller.line, smaller.track) == (200, 200, -5)


def test_a_window_role_follows_the_users_text_size() -> None:
    assert window_role("body", 2.0).size == 32
    assert window_role("body", 2.0).line == 48


def test_opacity_stands_last_in_a_token() -> None:
    color = theme.colour("#1B203399")
    assert (color.red(), color.alpha()) == (0x1B, 0x99)
    assert theme.css("#1B203399") == "rgba(27, 32, 51, 153)"
    assert theme.css("#1B2033") == "#1B2033"


def test_no_stage_step_is_below_the_minimum() -> None:
    content = {"title", "question", "quote", "heading", "lead", "item", "body"}
    for name in content:
        assert min(stage_role(name).steps) >= tokens().minimum["content"]
    assert min(stage_role("code").steps) >= tokens().minimum["code"]
