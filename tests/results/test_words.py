"""Pseudonyms: drawn, never twice, never used up."""

from __future__ import annotations

import random

import pytest

from workshop.results.words import ANIMALS, ANIMAUX, COLOURS, COULEURS, another, draw_pseudonym


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_whole_force_gets_a_pseudonym_each(language: str) -> None:
    chance, taken = random.Random(1), set[str]()
    for _ in range(len(COLOURS) * len(ANIMALS) + 200):
        drawn = draw_pseudonym(chance, taken, language)
        assert drawn not in taken
        taken.add(drawn)
    assert sum("-" in name for name in taken) == 200
    assert not any(a != b and a in b for a in taken for b in taken)


def test_the_words_are_all_different() -> None:
    for words in (COLOURS, ANIMALS, COULEURS, ANIMAUX):
        assert len(set(words)) == len(words)
    assert (len(COLOURS), len(ANIMALS)) == (len(COULEURS), len(ANIMAUX)) == (20, 24)


def test_a_pseudonym_from_elsewhere_gets_a_number_where_it_is_taken() -> None:
    assert another("Amber Badger", lambda _: False) == "Amber Badger"
    taken = {"Amber Badger", "Amber-2 Badger"}
    assert another("Amber Badger", taken.__contains__) == "Amber-3 Badger"
