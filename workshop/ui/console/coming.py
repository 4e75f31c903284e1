"""The card of what Next brings: its page, painted while nobody waits, and its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen, paint_seen
from workshop.ui.console.facts import NextFacts
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.text import Label, Paragraph

_WIDE, _HIGH = 206, 116


class NextCard(Card):
    """Says :class:`~workshop.ui.console.facts.NextFacts` beside a small page."""

    def __init__(self, look: Look, painter: SlidePainter) -> None:
        super().__init__(look, 12)
        self.page = SmallPage(look, painter)
        self.label = Label(look, "", "label", "ink2")
        self.title = Paragraph(look, "", "item")
        self.under = Paragraph(look, "", "small", "ink2")
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addStretch()
        for line in (self.label, self.title, self.under):
            words.addWidget(line)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(look.space(16))
        row.addWidget(self.page, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.setAccessibleName(self.tr("What comes next"))

    def say(self, facts: NextFacts) -> None:
        """Show these words."""
        for label, words in (
            (self.label, facts.label), (self.title, facts.title), (self.under, facts.under)
        ):  # fmt: skip
            if label.text() != words:
                label.setText(words)
        self.under.setVisible(bool(facts.under))

    def show_page(self, seen: Seen | None) -> None:
        """Paint that page; None leaves the place empty."""
        self.page.show_page(seen)


class SmallPage(QWidget):
    """A page as a small picture with a hairline around it."""

    def __init__(self, look: Look, painter: SlidePainter) -> None:
        super().__init__()
        self.look = look
        self._painter = painter
        self._seen: Seen | None = None
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_page(self, seen: Seen | None) -> None:
        """Another page, or none."""
        old = self._seen
        if (
            seen is not None
            and old is not None
            and (seen.board is old.board)
            and (seen.step, seen.strokes) == (old.step, old.strokes)
        ):
            return
        self._seen = seen
        self._image = None
        self.update()

    def sizeHint(self) -> QSize:
        """A little of the card's width."""
        scale = min(self.look.scale, 1.4)
        return QSize(round(_WIDE * scale), round(_HIGH * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, made when it is first needed."""
        size = self.size() * self.devicePixelRatioF()
        if self._seen is not None and (self._image is None or self._image.size() != size):
            self._image = picture_of(self._seen, self._painter, size)
        draw_small(QPainter(self), self.look, QRectF(self.rect()), self._image)


def picture_of(seen: Seen, slides: SlidePainter, size: QSize) -> QImage:
    """A page at rest as an image of that size."""
    image = QImage(size, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:  # ended also when painting fails: an image must outlive it
        paint_seen(painter, seen, slides, QRectF(0, 0, size.width(), size.height()))
    return image


def draw_small(painter: QPainter, look: Look, rect: QRectF, image: QImage | None) -> None:
    """A small page with round corners and a hairline; an empty place without an image."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    if image is None:
        painter.fillPath(shape, look.color("sunk"))
    else:
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(rect, image)
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("line"), 1))
    painter.drawPath(shape)
