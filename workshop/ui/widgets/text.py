"""Words on a window: single lines, paragraphs that wrap, and titles that give way."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workshop.ui.look import Look

WIDEST = 75  # characters in a line; longer lines are hard to follow back


class Label(QLabel):
    """One line of text in a role of the type scale and a tone of the palette."""

    across = QSizePolicy.Policy.Preferred  # how it takes to other widths than its own

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.look = look
        self.role = role
        self.tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(self.across)
        self.setSizePolicy(policy)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take font, line height and colour from the look as it is now."""
        self.setFont(self.look.font(self.role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self.look.color(self.tone))
        self.setPalette(palette)
        self.setMinimumHeight(self.look.line(self.role))

    def set_tone(self, tone: str) -> None:
        """Another colour role."""
        self.tone = tone
        self.restyle()


class ElidedLabel(Label):
    """One line that shortens with an ellipsis; the whole text is then its tooltip."""

    across = QSizePolicy.Policy.Ignored

    def sizeHint(self) -> QSize:
        """Wide enough for the whole text."""
        metrics = QFontMetricsF(self.font())
        return QSize(int(metrics.horizontalAdvance(self.text())) + 2, self.look.line(self.role))

    def minimumSizeHint(self) -> QSize:
        """It may shrink to a few letters."""
        return QSize(self.look.px(48), self.look.line(self.role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip is there exactly when something is cut."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.sizeHint().width() > self.width() + 2 else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, shortened to the width there is."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.look.color(self.tone))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), int(self.alignment()), shown)


class Paragraph(Label):
    """Text that wraps, its lines a fixed height apart, at most ``widest`` characters wide."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        parent: QWidget | None = None,
        *,
        widest: int = WIDEST,
    ) -> None:
        self._most = widest
        self._lines: dict[tuple[str, int], int] = {}  # counted before; layouts ask again and again
        super().__init__(look, text, role, tone, parent)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        """Take font, line height and colour from the look as it is now."""
        self._lines.clear()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines when the text is set that wide, in px."""
        # A layout asks for widths beyond the widget's own maximum, too.
        asked = (self.text(), min(width, self.maximumWidth()))
        lines = self._lines.get(asked)
        if lines is None:
            if len(self._lines) > 40:  # a window being resized passes through many widths
                self._lines.clear()
            lines = self._lines[asked] = self._lay_out(asked[1])[1]
        return max(1, lines) * self.look.line(self.role)

    def sizeHint(self) -> QSize:
        """One line if it fits in 75 characters, else that wide and as tall as needed."""
        natural = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        width = min(int(natural) + 2, self._widest())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        metrics = QFontMetricsF(self.font())
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(int(longest) + 2, self.look.line(self.role))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each line in its box, the baseline where the design puts it."""
        painter = QPainter(self)
        painter.setPen(self.look.color(self.tone))
        layout, count = self._lay_out(self.width())
        spare = self.height() - count * self.look.line(self.role)
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        layout.draw(painter, QPointF(0, max(0, spare) / 2 if middle else 0))

    def _widest(self) -> int:
        return int(QFontMetricsF(self.font()).averageCharWidth() * self._most)

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(Qt.AlignmentFlag(int(self.alignment()) & 0x0F))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        box = self.look.line(self.role)
        count = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(min(width, self._widest()))
            line.setPosition(QPointF(0, count * box + (box - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, count
