"""What a module says of the rest of its kit, and whether the kit has it."""

from __future__ import annotations

from collections.abc import Iterable

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.fields import Fields, Reading, suggestion
from workshop.kit.problem import Problem
from workshop.kit.source import open_source
from workshop.kit.text import Scalar
from workshop.slides.deck import Deck


def checked(deck: Deck) -> tuple[Problem, ...]:
    """Exercises and clip named at the top that the kit does not have, and labels used twice.

    A loose file is no part of a kit, so its names are not looked for.
    """
    reading = Reading(deck.path)
    if deck.kit.modules:
        top = Fields(reading, open_source(deck.path).front)
        exercises = [head.id for head in deck.kit.exercises]
        _known(reading, top.scalars("exercises"), exercises, in_catalogue=False)
        clip = top.scalar("clip")
        _known(reading, [clip] if clip else [], deck.kit.media, in_catalogue=True)
    return (*reading.problems, *_same_labels(deck))


def _known(
    reading: Reading, named: Iterable[Scalar], known: Iterable[str], *, in_catalogue: bool
) -> None:
    names = list(known)
    for node in named:
        if node.text.strip() not in names:
            message = _NO_CLIP if in_catalogue else _NO_EXERCISE
            hint = suggestion(node.text.strip(), names)
            rule = "module.clip" if in_catalogue else "module.exercise"
            reading.problem(node, rule, message.fill(name=node.text.strip()), hint, "warning")


def _same_labels(deck: Deck) -> Iterable[Problem]:
    """A plan and a jump find a page by its label: two pages with one cannot be told apart."""
    named = {*deck.kit.media, *(head.id for head in deck.kit.exercises)}  # what stands unasked
    named |= {"", "Title", "Clip", "Exercise"}
    lines: dict[str, int] = {}
    for page in range(1, len(deck) + 1):
        slide = deck.slide(page)
        first = lines.setdefault(slide.label, slide.line)
        if first != slide.line and slide.label not in named:
            message = _TWICE.fill(label=slide.label, line=first)
            yield Problem(deck.path, slide.line, 1, "module.label", "warning", message, _OTHER)


_NO_EXERCISE = QT_TRANSLATE_NOOP("slides", "This kit has no exercise “{name}”.")
_NO_CLIP = QT_TRANSLATE_NOOP("slides", "media/catalogue.yaml has no clip “{name}”.")
_TWICE = QT_TRANSLATE_NOOP(
    "slides", "The label “{label}” stands on an earlier page too: line {line}."
)
_OTHER = QT_TRANSLATE_NOOP("slides", "Give each page its own label, as in label=E2.")
