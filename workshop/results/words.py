"""Pseudonyms: a colour and an animal, easy to say aloud and to write on a paper list."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection

ROOM = "The room"
"""What stands in the place of a pseudonym where the room answers as one."""

COLOURS = (
    "Amber", "Azure", "Copper", "Coral", "Crimson", "Golden", "Hazel", "Indigo", "Ivory", "Jade",
    "Lilac", "Maroon", "Mint", "Olive", "Pearl", "Russet", "Saffron", "Scarlet", "Silver", "Teal",
)  # fmt: skip
ANIMALS = (
    "Badger", "Bittern", "Curlew", "Dolphin", "Falcon", "Gannet", "Hare", "Heron", "Ibis",
    "Kestrel", "Lapwing", "Lynx", "Marten", "Otter", "Plover", "Puffin", "Raven", "Robin", "Seal",
    "Stoat", "Swift", "Tern", "Vole", "Wren",
)  # fmt: skip
# Colours that are nouns: in French they agree with nothing and fit every animal.
COULEURS = (
    "acajou", "ambre", "amande", "ardoise", "azur", "bronze", "cannelle", "cerise", "corail",
    "cuivre", "grenat", "indigo", "ivoire", "jade", "lilas", "marine", "menthe", "olive", "safran",
    "turquoise",
)  # fmt: skip
ANIMAUX = (
    "Aigrette", "Belette", "Blaireau", "Bruant", "Castor", "Chamois", "Courlis", "Dauphin",
    "Faucon", "Grue", "Harfang", "Hermine", "Huard", "Loutre", "Lynx", "Macareux", "Martre",
    "Merle", "Morse", "Orignal", "Phoque", "Pluvier", "Renard", "Sterne",
)  # fmt: skip


def draw_pseudonym(chance: random.Random, taken: Collection[str], language: str = "en") -> str:
    """A pseudonym that nobody in ``taken`` has; once all pairs are used, one with a number.

    No pseudonym is part of another, so that after an erasure a search for its bytes is a proof.
    """
    pairs = _french() if language == "fr" else _english()
    free = [name for name, _ in pairs if name not in taken]
    if free:
        return chance.choice(free)
    numbered, number = chance.choice(pairs)[1], 2
    while (name := numbered % number) in taken:
        number += 1
    return name


def another(name: str, is_taken: Callable[[str], bool]) -> str:
    """A pseudonym from elsewhere as it may stand among those that are taken here."""
    if not is_taken(name):
        return name
    first, _, rest = name.partition(" ")
    number = 2
    while is_taken(found := f"{first}-{number} {rest}".strip()):
        number += 1
    return found


def _english() -> list[tuple[str, str]]:
    return [(f"{c} {a}", f"{c}-%d {a}") for c in COLOURS for a in ANIMALS]


def _french() -> list[tuple[str, str]]:
    return [(f"{a} {c}", f"{a}-%d {c}") for c in COULEURS for a in ANIMAUX]
