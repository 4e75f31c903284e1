"""One step of an attempt: what every kind of exercise keeps, and all an attempt is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did; ``at`` is ISO 8601.

    ``undo`` and ``submit`` are kinds every exercise knows; the others belong to its kind (``set``,
    ``hint``, ``reply`` …, at most 20 letters). ``data`` is plain: it is kept as JSON.
    """

    kind: str
    data: Mapping[str, Any]
    at: str
