"""What a plan wants to know of a slide before it is parsed: its minutes, and whether it may go.

Reading the settings comment of a slide costs a tenth of parsing it, and a plan of three days has
two hundred slides.
"""

from __future__ import annotations

from dataclasses import replace

from workshop.kit.outline import Outline, outline
from workshop.kit.scan import Slice
from workshop.slides.found import Place, Problems
from workshop.slides.settings import Settings, read_settings
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Brief:
    """``minutes`` is None when not said; ``exercise`` is the id of the one on the slide."""

    minutes: float | None = None
    optional: bool = False
    label: str = ""
    exercise: str = ""


def brief_of(piece: Slice, place: Place) -> Brief:
    """The brief of one slide; what is wrong with its settings is told when it is parsed."""
    seen = outline(piece.text, piece.line)
    problems, settings = Problems(place.path), Settings()
    for comment in seen.comments:
        if comment.kit:
            settings = read_settings(comment, settings, problems)
    brief = Brief(settings.minutes, settings.optional, settings.label)
    return replace(brief, exercise=_exercise(seen))


def _exercise(seen: Outline) -> str:
    """The first word of an exercise block, when it is an id and not a question."""
    for fence in seen.fences:
        if fence.word == "exercise":
            words = fence.body.split()
            return words[0] if len(words) == 1 else ""
    return ""
