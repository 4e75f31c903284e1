"""Pseudonyms: a colour and an animal, easy to say aloud and to write on a paper list."""

from __future__ import annotations

import random
from collections.abc import Collection

COLOURS = (
    "Amber", "Azure", "Copper", "Coral", "Crimson", "Golden", "Hazel", "Indigo", "Ivory", "Jade",
    "Lilac", "Maroon", "Mint", "Olive", "Pearl", "Russet", "Saffron", "Scarlet", "Silver", "Teal",
)  # fmt: skip
ANIMALS = (
    "Badger", "Bittern", "Curlew", "Dolphin", "Falcon", "Gannet", "Hare", "Heron", "Ibis",
    "Kestrel", "Lapwing", "Lynx", "Marten", "Otter", "Plover", "Puffin", "Raven", "Robin", "Seal",
    "Stoat", "Swift", "Tern", "Vole", "Wren",
)  # fmt: skip


def draw_pseudonym(chance: random.Random, taken: Collection[str]) -> str:
    """A pseudonym that nobody in ``taken`` has; once all pairs are used, one with a number.

    No pseudonym is part of another, so that after an erasure a search for its bytes is a proof.
    """
    free = [name for c in COLOURS for a in ANIMALS if (name := f"{c} {a}") not in taken]
    if free:
        return chance.choice(free)
    colour, animal, number = chance.choice(COLOURS), chance.choice(ANIMALS), 2
    while (name := f"{colour}-{number} {animal}") in taken:
        number += 1
    return name
