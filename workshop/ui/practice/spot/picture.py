"""The picture of a post: its regions answer to clicks and keys, as the list below it does."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from workshop.exercises.spot.model import Part
from workshop.ui.look import Look
from workshop.ui.practice.spot.regions import Regions
from workshop.ui.widgets.ring import Ringed

_ON = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_TAKES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PostPicture(Regions, Ringed):
    """A picture with numbered regions; the one under the pointer or the keys is outlined and named.

    Tab and the arrows go from region to region and then on; Space marks. What is read aloud is the
    region the keyboard is on.

    Signals:
        clicked(str): the part whose region somebody clicked on, or took by key.
        reached(QRect): the keys are on the region there, in its own px: it should be in view.
    """

    clicked = Signal(str)
    reached = Signal(QRect)

    def __init__(self, look: Look, file: Path, parts: Collection[Part], language: str) -> None:
        super().__init__(look, file, parts, language)
        self._marked: frozenset[str] = frozenset()
        self.at = next(iter(self._parts), "")  # the region the keyboard is on, when it is here
        self.over = ""  # the region under the pointer
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._parts else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._say()

    def follow(self, marked: Collection[str]) -> None:
        """Show what is marked."""
        self._marked = frozenset(marked)
        self._say()
        self.update()

    def part_at(self, point: QPoint) -> str:
        """The region under a point, the smallest where several lie; or nothing."""
        under = [name for name in self._parts if self.region_rect(name).contains(point)]
        sizes = {name: self.region_rect(name).size() for name in under}
        return min(under, key=lambda name: sizes[name].width() * sizes[name].height(), default="")

    def ring_rect(self) -> QRect | None:
        """No ring around the whole: the region has one of its own."""
        return None

    # -- mouse and keys -----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a region marks it, or takes the mark away."""
        part = self.part_at(event.position().toPoint())
        if part:
            self._go(part)
            self.clicked.emit(part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The region under the pointer shows itself."""
        self._hover(self.part_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hover("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from region to region and then on; Space marks."""
        key = Qt.Key(event.key())
        if event.modifiers():
            super().keyPressEvent(event)
        elif key in _TAKES:
            self.clicked.emit(self.at)
        elif key in _ON:
            self.focusNextPrevChild(_ON[key] > 0)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """To the region beside this one; past the last, to what comes after the picture."""
        names = list(self._parts)
        place = names.index(self.at) + (1 if forward else -1) if self.at else -1
        if self.hasFocus() and 0 <= place < len(names):
            self._go(names[place])
            self.reached.emit(self.region_rect(self.at))
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes back from below begins with the last region."""
        super().focusInEvent(event)
        names = list(self._parts)
        if event.reason() == Qt.FocusReason.BacktabFocusReason:
            self._go(names[-1])
        elif event.reason() == Qt.FocusReason.TabFocusReason:
            self._go(names[0])
        self.reached.emit(self.region_rect(self.at))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Its outline goes."""
        super().focusOutEvent(event)
        self.update()

    def _go(self, part: str) -> None:
        self.at = part
        self._say()
        self.update()

    def _hover(self, part: str) -> None:
        over = Qt.CursorShape.PointingHandCursor
        self.setCursor(over if part else Qt.CursorShape.ArrowCursor)
        if part != self.over:
            self.over = part
            self.update()

    def _say(self) -> None:
        if not self.at:
            return
        marked = self.at in self._marked
        words = self.tr("{n} of {total} in the picture: {words}, not marked")
        if marked:
            words = self.tr("{n} of {total} in the picture: {words}, marked")
        self.setAccessibleName(
            words.format(n=self.number(self.at), total=len(self._parts), words=self._words[self.at])
        )

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, its regions, and the name of the one that is looked at."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.drawImage(self.picture_rect(), self.image)
        looked_at = self.over or (self.at if self.hasFocus() else "")
        for name in self._parts:
            self._paint_outline(painter, name, looked_at=name == looked_at)
        for name in self._parts:  # above all outlines
            marked = name in self._marked
            words = self.tr("{n}  Marked") if marked else "{n}"
            tone = "warn" if marked else "ink"
            self.paint_badge(painter, name, words.format(n=self.number(name)), tone)
        self._paint_name(painter, looked_at)

    def _paint_outline(self, painter: QPainter, name: str, *, looked_at: bool) -> None:
        look, rect = self.look, QRectF(self.region_rect(name))
        if name not in self._marked and not looked_at:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for tone, wide in (("surface", 6.0), ("accent" if looked_at else "warn", 3.0)):
            painter.setPen(QPen(look.color(tone), wide))
            painter.drawRoundedRect(rect, 6, 6)

    def _paint_name(self, painter: QPainter, looked_at: str) -> None:
        look = self.look
        words = self.tr("Click on a number, or press Space on it, to mark what it stands on.")
        if looked_at:
            words = f"{self.number(looked_at)}  {self._words[looked_at]}"
        top = self.picture_rect().bottom() + look.space(6)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink" if looked_at else "ink2"))
        room = QRectF(0, top, self.picture_rect().width(), self.below())
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), words)

    def below(self) -> int:
        """Two lines for the name of a region."""
        return self.look.space(6) + 2 * self.look.line("small") if self._parts else 0
