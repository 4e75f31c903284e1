"""Mutilated modules and YAML: a problem at most, never an exception, never a hang.

Seeded, so that a failure comes again; a longer run is ``FUZZ_ROUNDS=20000``.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pytest

from tests.slides.decks import SMALL
from workshop.errors import WorkshopError
from workshop.kit.captions import read_captions
from workshop.kit.catalogue import read_catalogue, read_facts
from workshop.kit.heads import exercise_head, module_head
from workshop.kit.kit import Kit
from workshop.kit.opening import open_kit
from workshop.slides.deck import open_deck
from workshop.slides.listing import as_json, as_text

ROUNDS = int(os.environ.get("FUZZ_ROUNDS", "120"))
LONGEST = 5.0  # seconds for one mutilated module

SEEDS = (
    (SMALL / "modules" / "01-doors.md").read_text(),
    "---\nmarp: true\n---\n\n# A\n\n* b\n* c\n\n<!-- _class: lead -->\n\n![bg left:33%](a.png)\n",
    "# A\n\n---\nlayout: two-cols\n---\n\n<v-clicks>\n\n- b\n\n</v-clicks>\n\n::right::\n\nc\n",
    "# A\n\nNote: b\n\n---\n\n<!-- .slide: x -->\n\n- c <!-- .element: class='fragment' -->\n",
    "theme: A, 1\n\n# B\n\n^ c\n\n[.build-lists: true]\n\n- d\n",
    "::: notes\na\n:::\n\n:::: columns\n::: column\nb\n:::\n::::\n\n. . .\n\nc\n",
    "# A\n\n```chart\nkind: bars\nlabels: [a]\nseries: [{label: x, values: [1, -]}]\n```\n\n"
    "| a | b |\n|---|:-:|\n| `c|d` | ![e](f.png){ full } |\n\n> q\n> — who\n\n[x]: http://y\n",
)
PIECES = (
    "\n", "\n\n", "---\n", "\n---\n\n", "- ", "  - ", "1. ", "> ", "# ", "```", "~~~", "<!--",
    "-->", "<!-- kit: ", "column -->", "layout=", "steps", '"', "'", "[", "]", "(", ")", "![",
    "](", "{", "}", "{ .step }", "*", "**", "_", "`", "\\", "|", "|---|", ":", ": ", "&amp;",
    "&#0;", "&#1114112;", "<b>", "<br>", "\t", " ", "\0", "\x02", "\x03", "\x02klzzwxh:0001\x03",
    "\ue000", "\ue0000\ue001", "\ue000column\ue001", "\ue002", "\u2028", "\ufeff", "é", "😀", "%",
    "@", "*a", "&a", "- [x] ", "Note:", "^ ", ":::", ". . .", "Source: ", "facts=F1", "\r",
    "\r\n", "=", "===\n", "a.mp4", "a.png",
)  # fmt: skip


def mutilated(seed: str, rng: random.Random) -> str:
    """A text with pieces inserted, cut out, doubled and moved."""
    text = seed
    for _ in range(rng.randint(1, 12)):
        at = rng.randint(0, len(text))
        to = min(len(text), at + rng.randint(0, 60))
        what = rng.randint(0, 3)
        if what == 0:
            text = text[:at] + rng.choice(PIECES) * rng.choice((1, 1, 1, 3, 40)) + text[at:]
        elif what == 1:
            text = text[:at] + text[to:]
        elif what == 2:
            text = text[:to] + text[at:to] * rng.randint(1, 4) + text[to:]
        else:
            text = text[:at] + text[to:] + text[at:to]
    return text


def walked(path: Path, kit: Kit) -> None:
    """Everything a deck can be asked."""
    made = open_deck(path, kit)
    listed = as_json(made)
    assert len(listed["slides"]) == len(made) >= 1
    assert as_text(made)
    count = path.read_bytes().count(b"\n") + path.read_bytes().count(b"\r") + 1
    for problem in made.problems():
        assert 0 <= problem.line <= count
        assert str(problem)
    for page in range(1, len(made) + 1):
        slide = made.slide(page)
        assert slide.number == made.number_of(page)
        assert 1 <= slide.line <= count
        assert "\ue000" not in str(slide.blocks)
        assert "\ue002" not in str(slide.blocks)
        assert all(0 <= block.step <= slide.steps for block in slide.blocks)


@pytest.mark.parametrize("seed", range(4))
def test_mutilated_modules(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    kit = Kit(folder=tmp_path, facts=open_kit(SMALL).facts)
    path = tmp_path / "a.md"
    for turn in range(ROUNDS // 4):
        text = mutilated(rng.choice(SEEDS), rng)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        began = time.process_time()
        try:
            walked(path, kit)
            module_head(path, tmp_path)
        except WorkshopError:
            pass
        except BaseException:
            print(f"seed {seed}, turn {turn}: {text!r}")
            raise
        assert time.process_time() - began < LONGEST, text


YAML = (
    (SMALL / "media" / "catalogue.yaml").read_text(),
    (SMALL / "modules" / "facts.yaml").read_text(),
    (SMALL / "exercises" / "lock.yaml").read_text(),
    (SMALL / "media" / "clips" / "test.en.vtt").read_text(),
)


@pytest.mark.parametrize("seed", range(4))
def test_mutilated_catalogues(tmp_path: Path, seed: int) -> None:
    rng = random.Random(100 + seed)
    path = tmp_path / "a.yaml"
    for turn in range(ROUNDS // 4):
        text = mutilated(rng.choice(YAML), rng)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        began = time.process_time()
        try:
            read_catalogue(path, tmp_path)
            read_facts(path)
            exercise_head(path)
            read_captions(path)
        except BaseException:
            print(f"seed {seed}, turn {turn}: {text!r}")
            raise
        assert time.process_time() - began < LONGEST, text


def test_mutilated_bytes(tmp_path: Path) -> None:
    rng = random.Random(7)
    path = tmp_path / "a.md"
    for _ in range(ROUNDS // 4):
        raw = bytearray(rng.choice(SEEDS).encode())
        for _ in range(rng.randint(1, 5)):
            raw[rng.randrange(len(raw))] = rng.randrange(256)
        path.write_bytes(raw)
        walked(path, Kit(folder=tmp_path))
