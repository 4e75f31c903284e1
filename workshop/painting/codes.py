"""Code on a dark panel; Pygments colours it, loaded when the first code block is met."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from workshop.painting.draft import Context, Piece
from workshop.painting.marks import Box, Words
from workshop.painting.text import Style, Tint, set_text, units
from workshop.painting.theme import StageTheme, stage_theme
from workshop.slides.blocks import Code

_COLOURED = 8_000  # characters; longer code does not fit a page anyway


def code_piece(code: Code, context: Context, width: float) -> Piece:
    """A code block as a panel ``width`` wide; lit lines stand in the lamp's colour."""
    ink = stage_theme("ink")
    ground = ink.page if context.theme.name == "paper" else ink.panel
    across, down = (64.0, 56.0) if width > 1000 else (40.0, 36.0)
    text = code.text.expandtabs(4).rstrip("\n")
    tints = (*_grammar(text, code.language, ink), *_lit(text, code.lit, ink.lamp))
    style = Style.on(ink, context.role("code"), ink.ink, ground)
    shown = set_text(text, style, width - 2 * across, tints=tints)
    height = shown.height + 2 * down
    panel = Box(QRectF(0, 0, width, height), fill=ground, radius=20)
    cut = (code.line,) if shown.lines > text.count("\n") + 1 else ()
    marks = (panel, Words(shown, across, down))
    return Piece(width, height, marks, ((height, code.line),), cut)


def _lit(text: str, lines: frozenset[int], color: str) -> list[Tint]:
    tints, at = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        if number in lines and line:
            tints.append(Tint(at, units(line), color))
        at += units(line) + 1
    return tints


def _grammar(text: str, language: str, ink: StageTheme) -> list[Tint]:
    """Comments recede, keywords and names of tags stand out; everything else is plain ink."""
    if not language or len(text) > _COLOURED:
        return []
    from pygments.lexers import get_lexer_by_name
    from pygments.token import Comment, Keyword, Name, String
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return []
    colors = ((Comment, ink.dim), (Keyword, ink.accent), (Name.Tag, ink.accent), (String, ink.ink2))
    tints, at = [], 0
    for kind, part in lexer.get_tokens(text):
        size = units(part)
        color = next((color for parent, color in colors if kind[: len(parent)] == parent), "")
        if color and part.strip():
            tints.append(Tint(at, size, color))
        at += size
    return tints
