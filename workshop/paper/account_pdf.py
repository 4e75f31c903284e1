"""An attempt on paper: what came of it, each thing with its mark and word, and what mends it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF

from workshop.painting.charts.radar import Axis, RadarFonts, draw_radar
from workshop.painting.fonts import role_font
from workshop.painting.glyphs import Glyphs
from workshop.painting.text import SetText
from workshop.painting.theme import Role, tokens
from workshop.paper.account import Account, Entry, Grid, Section
from workshop.paper.press import (
    CHAPTER,
    HEADING,
    LABEL,
    MARGIN,
    SMALL,
    TEXT,
    TITLE,
    Bookmark,
    Paper,
    Press,
    write_whole,
)  # fmt: skip
from workshop.slides.blocks import Run

_SCORE = Role("paper score", "serif", 600, 44, 48)
_LEAD = 20.0  # width of the marks
_WORD = 96.0  # width of the word for a state, at the right
_CELL = 74.0
_RADAR = 250.0  # height
_RADAR_SCALE = 0.7  # of its lines and marks, beside those of a window
_MOST = 4
_ICONS = {"open": "x-circle-fill", "half": "circle-half-fill", "met": "check-circle-fill"}


def write_account_pdf(account: Account, out: Path, paper: Paper = "letter") -> None:
    """Write it, whole or not at all.

    Raises OSError when it cannot be written. Needs a running application object for its fonts.
    """

    def fill(fresh: Path) -> list[Bookmark]:
        press = _Press(account, fresh, paper)
        press.run()
        return press.bookmarks

    write_whole(out, account.language, account.title, fill)


class _Press(Press):
    """Sets one account."""

    def __init__(self, account: Account, out: Path, paper: Paper) -> None:
        super().__init__(out, account.title, paper)
        self._account = account
        self._glyphs = Glyphs()
        light = tokens().light
        self._tones = {"": light.ink2, "open": light.bad, "half": light.warn, "met": light.good}

    def run(self) -> None:
        """Print all of it."""

        def parts() -> bool:
            self._head()
            for section in self._account.sections:
                self._section(section)
            return True

        self.print(parts)

    # -- parts --------------------------------------------------------------------------------

    def _head(self) -> None:
        account, quiet = self._account, self._theme.ink2
        self._mark(account.title, 0)
        if account.above:
            self._put(self._set(account.above, LABEL, self._theme.accent), MARGIN)
        self._put(self._set(account.title, TITLE), MARGIN, after=4)
        if account.facts:
            self._put(self._set(" · ".join(account.facts), TEXT, quiet), MARGIN, after=10)
        if account.score:
            score = self._set(account.score, _SCORE, self._theme.accent)
            self._draw(score, MARGIN)
            beside = self._set(account.beside, TEXT, quiet, self._wide - score.width - 12)
            self._top += score.height - beside.height - 6
            self._put(beside, MARGIN + score.width + 12, after=10)
        if account.verdict:
            self._state("met" if account.passed else "half", self._top)
            wide = self._wide - _LEAD
            self._put(self._set(account.verdict, HEADING, width=wide), MARGIN + _LEAD)
            if account.reason:
                self._put(self._set(account.reason, TEXT, width=wide), MARGIN + _LEAD, after=4)

    def _section(self, section: Section) -> None:
        lines = 8 if section.entries or section.spokes else 4
        self._room(CHAPTER.line + lines * TEXT.line)  # a title is not left alone at a foot
        self._top += 14
        self._mark(section.title, 1)
        self._put(self._set(section.title, CHAPTER), MARGIN, after=6)
        if section.text:
            self._put(self._set(section.text, TEXT), MARGIN, after=6)
        if section.spokes:
            self._radar(section)
        if section.grid is not None:
            self._grid(section.grid)
        for entry in section.entries:
            self._entry(entry)
        if section.names:
            self._names(section.names)

    def _radar(self, section: Section) -> None:
        fonts = RadarFonts(
            role_font(TEXT), role_font(HEADING), role_font(SMALL), TEXT.line, _RADAR_SCALE
        )
        axes = [Axis(one.lines, one.now, one.before, one.marked) for one in section.spokes]
        self._room(_RADAR)
        room = QRectF(MARGIN, self._top, self._wide, _RADAR)
        draw_radar(self._painter, room, axes, _MOST, tokens().light, fonts)
        self._top += _RADAR + 8

    def _entry(self, entry: Entry) -> None:
        lead = _LEAD if entry.state else 0.0
        wide = self._wide - lead - (_WORD if entry.word else 0.0)
        title = self._set(entry.title, HEADING, width=wide)
        texts = [self._set(text, TEXT, self._theme.ink2, self._wide - lead) for text in entry.texts]
        mends = [self._mend(do, then, lead) for do, then in entry.mends]
        high = title.height + sum(self._least(one) + 3 for one in (*texts, *mends)) + 12
        self._room(min(high, self._bottom - MARGIN))
        self._rule(self._top)
        self._top += 6
        if entry.state:
            self._state(entry.state, self._top)
        if entry.word:
            word = self._set(entry.word, LABEL, self._tones[entry.state], _WORD)
            self._draw(word, self._width - MARGIN - word.width)
        self._put(title, MARGIN + lead, after=2)
        for text in texts:
            self._put(text, MARGIN + lead, after=3)
        for mend in mends:
            self._put(mend, MARGIN + lead + 12, after=3)
        self._top += 3

    def _mend(self, do: str, then: str, lead: float) -> SetText:
        runs = (Run(f"{do} ", strong=True), Run(then))
        return self._set(runs, TEXT, width=self._wide - lead - 12)

    def _grid(self, grid: Grid) -> None:
        self._row(grid.heads, strong=False, head=True)
        for number, row in enumerate(grid.rows):
            self._row(row, strong=number == grid.strong)
        self._top += 6

    def _row(self, row: tuple[str, ...], *, strong: bool, head: bool = False) -> None:
        role = HEADING if strong else LABEL if head else TEXT
        color = self._theme.ink2 if head else ""
        first, *others = row
        name = self._set(first, role, color, self._wide - _CELL * len(others) - 8)
        cells = [self._set(cell, role, color, _CELL) for cell in others]
        high = max(one.height for one in (name, *cells))
        self._room(high + 6)
        left = self._width - MARGIN - _CELL * len(others)
        for place, cell in enumerate(cells, start=1):
            self._draw(cell, left + place * _CELL - cell.width)
        self._draw(name, MARGIN)
        self._top += high + 3
        self._rule(self._top)
        self._top += 3

    def _names(self, names: tuple[str, ...]) -> None:
        """What is met, two names in a row, each with its mark."""
        wide = self._wide / 2
        for at in range(0, len(names), 2):
            row = [self._set(name, TEXT, width=wide - _LEAD - 8) for name in names[at : at + 2]]
            high = max(one.height for one in row)
            self._room(high + 3)
            for place, text in enumerate(row):
                self._state("met", self._top, MARGIN + place * wide)
                self._draw(text, MARGIN + place * wide + _LEAD)
            self._top += high + 3

    def _state(self, state: str, top: float, left: float = MARGIN) -> None:
        box = QRectF(left, top + 2, 12, 12)
        self._glyphs.paint(self._painter, _ICONS[state], box, self._tones[state])
