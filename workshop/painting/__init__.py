"""Blocks become pixels: tokens, fonts, glyphs, layouts and ``paint_slide``. QtGui only.

From the ground up: ``theme fonts glyphs`` (the windows use these too), ``text pictures`` (measured
and decoded), ``marks live`` (what a page is made of), ``draft flow charts`` (pieces and their
places), ``layouts`` (one module a family), ``paint render`` (the doors to all this).

Values in this package are named tuples: defining a frozen dataclass costs 0.9 ms, a named tuple
0.1, and all of them stand on the way to the first picture.
"""
