"""A clip that cannot be played, as the facilitator is told of it."""

from __future__ import annotations

from datetime import datetime

from workshop.errors import Message
from workshop.slides.blocks import Clip
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """A clip that cannot be played, why, and when that was noticed."""

    clip: Clip
    reason: Message
    at: datetime
