"""What one viewer sees of the account, as rows: the words of the preview, decided from values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import Item
from workshop.exercises.privacy.seeing import Sight
from workshop.values import dataclass

RowKind = Literal["fact", "card", "hidden", "change", "reach"]

_CARDS = frozenset({"post", "tag"})
_TOGETHER = 5  # hidden things in one row


@dataclass(frozen=True, slots=True)
class SeenRow:
    """One row of the preview: what it is, its words, the small line above them, its icon."""

    kind: RowKind
    text: str
    note: str = ""
    icon: str = ""
    changed: bool = False


def seen_rows(
    attempt: PrivacyAttempt, sight: Sight, viewer: str, language: str, *, changes: Iterable[str]
) -> list[SeenRow]:
    """The preview for one viewer: what they see, what the last change did, what they do not see.

    The name at the head of the page is not said again in a row.
    """
    exercise = attempt.exercise
    waiting = attempt.to_come
    items = [item for item in exercise.items.values() if item.id not in waiting]
    moved = set(changes)
    sees = {item.id for item in items if sight.sees(viewer, item.id)}
    plain = [item for item in items if item.id not in moved and item.out_of_reach is None]
    visible = [item for item in plain if item.id in sees]
    rows = [
        _shown(item, language)
        for item in visible
        if item.kind not in _CARDS and item.label.get(language) != exercise.persona.name
    ]
    rows += [_shown(item, language) for item in visible if item.kind in _CARDS]
    rows += [
        _shown(item, language, changed=True)
        if item.id in sees
        else SeenRow("hidden", item.label.get(language), icon="eye-slash", changed=True)
        for item in items
        if item.id in moved
    ]
    rows += _hidden([item for item in plain if item.id not in sees], language)
    rows += [
        SeenRow("reach", item.out_of_reach.get(language), icon="users-three")
        for item in items
        if item.out_of_reach is not None and item.id in sees
    ]
    return rows


def _shown(item: Item, language: str, *, changed: bool = False) -> SeenRow:
    note, label = item.note.get(language), item.label.get(language)
    if item.kind in _CARDS:
        return SeenRow("card", label, note, changed=changed)
    icon = {"find": "magnifying-glass", "data": "share-network"}.get(item.kind, "eye")
    return SeenRow("fact", label, note, icon, changed)


def _hidden(items: list[Item], language: str) -> list[SeenRow]:
    """What is not seen: a few things to a row, gathered by kind."""
    rows = []
    for kinds in ({"fact"}, _CARDS, {"find", "data"}):
        names = [item.short.get(language) for item in items if item.kind in kinds]
        between = "; " if any("," in name for name in names) else ", "
        for first in range(0, len(names), _TOGETHER):
            some = between.join(names[first : first + _TOGETHER])
            rows.append(SeenRow("hidden", some, icon="eye-slash"))
    return rows
