"""Slides as images, and what of a slide does not fit its page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.problem import Problem
from workshop.painting.draft import Spill
from workshop.painting.frame import Frame
from workshop.painting.paint import Look, lay_out, paint_slide
from workshop.painting.pictures import Pictures
from workshop.slides.slide import Slide

RULE = "slides.overflow"


def render(slide: Slide, step: int, size: QSize, frame: Frame, theme: Look = "auto") -> QImage:
    """A slide at a step as an image of ``size`` pixels."""
    image = QImage(size, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:  # ended also when painting fails: an image must outlive it
        paint_slide(painter, slide, step, theme, frame, QRectF(0, 0, size.width(), size.height()))
    return image


def overflow(slide: Slide, path: Path | None = None) -> tuple[Problem, ...]:
    """What does not fit at the smallest size of the type scale, at any step; each line once.

    ``path`` is the module's file. Needs a running application object for its fonts.
    """
    pictures = Pictures()
    found: dict[Spill, None] = {}
    for step in range(slide.steps + 1):
        found.update(dict.fromkeys(lay_out(slide, step, "auto", pictures).spills))
    return tuple(_problem(spill, slide, path or Path()) for spill in found)


def _problem(spill: Spill, slide: Slide, path: Path) -> Problem:
    tall = QT_TRANSLATE_NOOP("painting", "This does not fit on the page, even in small type.")
    wide = QT_TRANSLATE_NOOP("painting", "A word or line here is wider than its place on the page.")
    hint = QT_TRANSLATE_NOOP("painting", "Say it in fewer words, or share it between two slides.")
    said = tall if spill.why == "tall" else wide
    return Problem(path, spill.line or slide.line, 1, RULE, "warning", said, hint)
