"""Text that is laid out once for a width and painted many times: what the rows here are made of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from workshop.ui.look import Look
from workshop.ui.widgets.text import WIDEST


class Prose:
    """A few words that wrap, each line in a box of its own height, at most ``widest`` characters.

    ``lead`` stands before the text in semibold, on the same line. ``line`` is the height of a line
    in px where it is not the role's own. The size of the type is the look's at the time it is made.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        role: str = "compact",
        *,
        lead: str = "",
        line: int = 0,
        widest: int = WIDEST,
    ) -> None:
        self._line = line or look.line(role)
        font = look.font(role)
        metrics = QFontMetricsF(font)
        self._widest = int(metrics.averageCharWidth() * widest)
        whole = f"{lead} {text}" if lead and text else lead or text
        self._layout = QTextLayout(whole.replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        if lead:
            self._layout.setFormats([_semibold(look, len(lead))])
        self._laid = -1
        self._alone = -1.0  # the width its one line takes; less than 0 while there are more
        self._heights: dict[int, int] = {}  # layouts ask for many widths again and again
        self._count = 0
        self._longest = max(
            (metrics.horizontalAdvance(word) for word in whole.split()), default=0.0
        )

    @property
    def longest_word(self) -> int:
        """The width of its longest word, in px: it should not be set narrower."""
        return int(self._longest) + 2

    def height(self, width: int) -> int:
        """The height of all lines when the text is set that wide, in px."""
        wide = self._width(width)
        if wide not in self._heights:
            self._lay_out(width)
            self._heights[wide] = self._count * self._line
        return self._heights[wide]

    def end(self, width: int) -> tuple[int, int]:
        """Where the last line ends, and its top, in px from the upper left corner."""
        self._lay_out(width)
        if not self._count:
            return 0, 0
        last = self._layout.lineAt(self._count - 1)
        return int(last.naturalTextWidth()) + 1, (self._count - 1) * self._line

    def draw(self, painter: QPainter, at: QPointF, width: int, color: QColor) -> None:
        """Paint it with its upper left corner there."""
        self._lay_out(width)
        painter.setPen(color)
        self._layout.draw(painter, at)

    def _lay_out(self, width: int) -> None:
        wide = self._width(width)
        if wide == self._laid or 0 <= self._alone <= wide:
            return
        self._laid, self._count, self._alone = wide, 0, -1.0
        if not self._layout.text():  # an empty text would still be given a line
            return
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(wide)
            top = self._count * self._line + (self._line - line.height()) / 2
            line.setPosition(QPointF(0, top))
            self._count += 1
            self._alone = line.naturalTextWidth() if self._count == 1 else -1.0
        self._layout.endLayout()

    def _width(self, width: int) -> int:
        """How wide it is set where there is that much room."""
        return max(1, min(width, self._widest))


def _semibold(look: Look, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = 0, length
    form = QTextCharFormat()
    form.setFont(look.font("compact_strong"))
    made.format = form
    return made
