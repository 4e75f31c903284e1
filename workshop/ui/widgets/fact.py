"""An icon and a few words: a plain fact, or a remark in a tone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label, Paragraph


def fact(look: Look, icon: str, text: str, tip: str = "") -> QWidget:
    """One line: "90 min" after a clock; ``tip`` says more."""
    box, row = _row(look, 6)
    row.addWidget(Glyph(look, icon, "ink2", 16))
    row.addWidget(Label(look, text, "body", "ink2"))
    box.setToolTip(tip)
    return box


def marked(look: Look, icon: str, tone: str, text: str, role: str = "small") -> QWidget:
    """A sentence that may wrap, its icon beside the first line, both in a tone."""
    box, row = _row(look, 8)
    mark = Glyph(look, icon, tone, 16, beside=role)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Paragraph(look, text, role, tone), 1)
    return box


def _row(look: Look, gap: int) -> tuple[QWidget, QHBoxLayout]:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.space(gap))
    return box, row
