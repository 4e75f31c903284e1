"""A certificate of completion as PDF: a pseudonym, or a name that is typed for it and not kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from workshop.painting.theme import tokens
from workshop.values import dataclass

translate = QCoreApplication.translate
_MOST_LINES = 10


@dataclass(frozen=True, slots=True)
class Certificate:
    """What it says: who, of what course, when, and the exercises done with their best scores."""

    name: str
    course: str
    day: str
    done: tuple[tuple[str, str], ...]


def write_certificate(path: Path, certificate: Certificate) -> bool:
    """Write it on one page of A4, across; False when the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(translate("Certificate", "Certificate of completion"))
    writer.setCreator("Workshop")
    writer.setResolution(144)
    landscape = QPageLayout.Orientation.Landscape
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), landscape, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter()
    if not painter.begin(writer):
        return False
    try:
        _draw(painter, QRectF(0, 0, writer.width(), writer.height()), certificate)
    finally:
        written = painter.end()
    return written and path.exists()


def _draw(painter: QPainter, page: QRectF, certificate: Certificate) -> None:
    ink, ink2, accent = (QColor(tokens().light.ink), QColor(tokens().light.ink2),
                         QColor(tokens().light.accent))  # fmt: skip
    painter.fillRect(QRectF(0, 0, page.width() * 0.02, page.height()), accent)
    left, wide = page.width() * 0.09, page.width() * 0.82
    serif, sans = tokens().family["serif"], tokens().family["sans"]
    top = page.height() * 0.13
    parts = (
        (translate("Certificate", "Certificate of completion"), serif, 34, 600, ink, 0.14),
        (certificate.name, serif, 28, 600, accent, 0.11),
        (translate("Certificate", "has completed the exercises of"), sans, 14, 400, ink2, 0.055),
        (certificate.course, sans, 20, 600, ink, 0.10),
    )
    for text, family, points, weight, color, gap in parts:
        _line(painter, QRectF(left, top, wide, page.height() * gap), text,
              _font(family, points, weight), color)  # fmt: skip
        top += page.height() * gap
    _table(painter, QRectF(left, top, wide, page.height() * 0.36), certificate.done, ink, ink2)
    foot = QRectF(left, page.height() * 0.88, wide, page.height() * 0.05)
    _line(painter, foot, certificate.day, _font(sans, 12, 400), ink2)


def _table(
    painter: QPainter,
    room: QRectF,
    rows: Sequence[tuple[str, str]],
    ink: QColor,
    ink2: QColor,
) -> None:
    shown = rows[:_MOST_LINES]
    high = min(room.height() / max(len(shown), 1), room.height() / 5)
    font = _font(tokens().family["sans"], 13, 400)
    for at, (title, score) in enumerate(shown):
        line = QRectF(room.left(), room.top() + at * high, room.width(), high)
        _line(painter, line.adjusted(0, 0, -room.width() * 0.25, 0), title, font, ink)
        _line(painter, line, score, font, ink2, Qt.AlignmentFlag.AlignRight)


def _font(family: str, points: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPointSize(points)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("liga"), 0)  # so that the words can be found in the file
    return font


def _line(
    painter: QPainter,
    room: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(color)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), cut)
