"""Pseudonyms: drawn, never twice, never used up."""

from __future__ import annotations

import random

from workshop.results.words import ANIMALS, COLOURS, draw_pseudonym


def test_a_whole_force_gets_a_pseudonym_each() -> None:
    chance, taken = random.Random(1), set[str]()
    for _ in range(len(COLOURS) * len(ANIMALS) + 200):
        drawn = draw_pseudonym(chance, taken)
        assert drawn not in taken
        taken.add(drawn)
    assert sum("-" in name for name in taken) == 200
    assert not any(a != b and a in b for a in taken for b in taken)


def test_the_words_are_all_different() -> None:
    assert len(set(COLOURS)) == len(COLOURS)
    assert len(set(ANIMALS)) == len(ANIMALS)
