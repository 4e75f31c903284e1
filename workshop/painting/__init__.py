"""Blocks become pixels: tokens, fonts, glyphs, layouts and ``paint_slide``. QtGui only."""
