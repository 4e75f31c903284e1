"""A chart in a window, drawn by the painting of the slides; copied as a picture or as a table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop.painting.charts.choose import chart_piece
from workshop.painting.draft import Context
from workshop.painting.frame import Frame
from workshop.painting.glyphs import Glyphs
from workshop.painting.marks import Scene
from workshop.painting.pictures import Pictures
from workshop.painting.theme import StageTheme, stage_theme
from workshop.slides.blocks import Chart
from workshop.ui.look import Look

_HALF = 0.5  # a window's text is half as large as the stage's
_PICTURE = (1920, 900)  # px of a copied picture


class ChartView(QWidget):
    """A chart; its numbers, as :func:`as_table` has them, are its accessible description."""

    def __init__(
        self, look: Look, name: str, chart: Chart, high: int = 170, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.chart = chart
        self._high = high
        self.setAccessibleName(name)
        self.setAccessibleDescription(as_table(chart).replace("\t", " ").replace("\n", "; "))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Its height, and a width to read it at."""
        return QSize(self.look.px(440), self.look.px(self._high))

    def minimumSizeHint(self) -> QSize:
        """Narrower still tells."""
        return QSize(self.look.px(240), self.look.px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart on the window's ground."""
        draw(QPainter(self), self.chart, self.size(), _HALF * self.look.scale, ground(self.look))

    def copy_picture(self) -> None:
        """Put the chart on the clipboard, large and on paper."""
        QGuiApplication.clipboard().setImage(picture(self.chart))

    def copy_table(self) -> None:
        """Put its numbers on the clipboard, tab by tab."""
        QGuiApplication.clipboard().setText(as_table(self.chart))


def ground(look: Look) -> StageTheme:
    """The stage's colours on the surface of a window."""
    theme = stage_theme("ink" if look.theme == "dark" else "paper")
    return theme._replace(page=look.hex("surface"))


def draw(painter: QPainter, chart: Chart, size: QSize, scale: float, theme: StageTheme) -> None:
    """Draw a chart into that much room; ``scale`` is px for each px of the stage's page."""
    pictures = Pictures()
    context = Context(theme, 0, pictures)
    piece = chart_piece(chart, context, size.width() / scale, size.height() / scale)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    scene = Scene(Frame(), Glyphs(), pictures)
    for mark in piece.marks:
        mark.draw(painter, scene)


def picture(chart: Chart) -> QImage:
    """A chart as a picture for a document."""
    image = QImage(*_PICTURE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.translate(60, 40)
        size = QSize(_PICTURE[0] - 120, _PICTURE[1] - 80)
        draw(painter, chart, size, 1.0, stage_theme("paper")._replace(page="#FFFFFF"))
    return image


def as_table(chart: Chart) -> str:
    """The numbers of a chart as lines of tabs, for a spreadsheet."""
    names = [series.label for series in chart.series]
    count = max((len(series.values) for series in chart.series), default=0)
    rows = ["\t".join(["", *names])]
    for at in range(count):
        label = chart.labels[at] if at < len(chart.labels) else _part(at, count)
        values = [s.values[at] if at < len(s.values) else None for s in chart.series]
        rows.append("\t".join([label, *("" if v is None else f"{v:g}" for v in values)]))
    return "\n".join(rows)


def _part(at: int, count: int) -> str:
    """The stretch of the scale that a part of a spread stands for."""
    return f"{100 * at // count}–{100 * (at + 1) // count}"
