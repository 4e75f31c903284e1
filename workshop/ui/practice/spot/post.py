"""A post as it stands on the network; the parts that can be marked answer to a click as well."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop.exercises.spot.model import Post
from workshop.ui.look import Look
from workshop.ui.widgets.text import WIDEST


class PostText(QWidget):
    """The words of a post. What is marked is tinted, underlined and semibold.

    Signals:
        clicked(str): the part somebody clicked on.
    """

    clicked = Signal(str)

    def __init__(self, look: Look, post: Post, language: str) -> None:
        super().__init__()
        self.look = look
        self._spans: list[tuple[int, int, str]] = []  # start, length, part
        self._marked: frozenset[str] = frozenset()
        words, at = [], 0
        for text, part in post.pieces(language):
            if part:
                self._spans.append((at, len(text), part))
            words.append(text)
            at += len(text)
        self.text = "".join(words)
        self.setAccessibleName(self.text)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def follow(self, marked: Collection[str]) -> None:
        """Show what is marked."""
        if frozenset(marked) != self._marked:
            self._marked = frozenset(marked)
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All lines."""
        return self._lay_out(width).lineCount() * self._line()

    def sizeHint(self) -> QSize:
        """As wide as a column of text."""
        wide = self.look.px(560)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        metrics = QFontMetricsF(self.look.font("strong"))
        longest = max((metrics.horizontalAdvance(word) for word in self.text.split()), default=0.0)
        return QSize(int(longest) + 4, self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, with the marks on them."""
        painter = QPainter(self)
        painter.setPen(self.look.color("ink"))
        self._lay_out(self.width()).draw(painter, QPointF(0, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a part marks it, or takes the mark away."""
        part = self.part_at(event.position())
        if part:
            self.clicked.emit(part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be marked."""
        over = Qt.CursorShape.PointingHandCursor
        self.setCursor(over if self.part_at(event.position()) else Qt.CursorShape.ArrowCursor)

    def part_at(self, point: QPointF) -> str:
        """The part under a point, or nothing."""
        layout = self._lay_out(self.width())
        row = int(point.y() // self._line())
        if not 0 <= row < layout.lineCount():
            return ""
        line = layout.lineAt(row)
        if point.x() > line.naturalTextWidth():
            return ""
        found = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
        at = found[0] if isinstance(found, tuple) else found
        return next((part for start, size, part in self._spans if start <= at < start + size), "")

    def _line(self) -> int:
        return self.look.line("post")

    def _lay_out(self, width: int) -> QTextLayout:
        look, font = self.look, self.look.font("post")
        layout = QTextLayout(self.text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._format(*span) for span in self._spans])
        widest = int(QFontMetricsF(font).averageCharWidth() * WIDEST)
        box, count = look.line("post"), 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, min(width, widest)))
            line.setPosition(QPointF(0, count * box + (box - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout

    def _format(self, start: int, length: int, part: str) -> QTextLayout.FormatRange:
        look = self.look
        made, form = QTextLayout.FormatRange(), QTextCharFormat()
        if part in self._marked:
            form.setBackground(look.color("warn_tint"))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(look.color("warn"))
        else:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(look.color("control"))
        made.start, made.length = start, length
        made.format = form
        return made
