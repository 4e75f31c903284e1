"""One of a list: closed it shows the choice and a caret, open a menu with a check."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.scroll import Bar


class Select(QComboBox, Ringed):
    """A choice among keys; ``activated(int)`` fires when a person chose; see :attr:`current`.

    ``icon`` stands before the choice. The wheel does nothing: it belongs to the page.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[tuple[str, str]] = (),
        current: str = "",
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.glyph = icon
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self.set_choices(choices, current)
        look.changed.connect(self.restyle)
        self.restyle()

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str = "") -> None:
        """Offer other choices, (key, words) each; nobody is told."""
        self.blockSignals(True)
        self.clear()
        for key, text in choices:
            self.addItem(text, key)
        self.blockSignals(False)
        self.set_current(current)

    @property
    def current(self) -> str:
        """The key of the choice taken, ``""`` when there is none."""
        return str(self.currentData() or "")

    def set_current(self, key: str) -> None:
        """Take a choice without telling anybody."""
        self.blockSignals(True)
        place = self.findData(key)
        self.setCurrentIndex(place if place >= 0 else 0)
        self.blockSignals(False)
        self.update()

    def restyle(self) -> None:
        """Take fonts and size from the look as it is now."""
        self.setFont(self.look.font("body"))
        self.updateGeometry()
        self.update()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list; its view is made when first needed."""
        if not isinstance(self.itemDelegate(), _Row):
            view = QListView(self)
            view.setAccessibleName(self.accessibleName())
            view.setProperty("ring", False)
            view.setVerticalScrollBar(Bar(self.look))
            self.setView(view)
            self.setItemDelegate(_Row(self.look, self))
        view_now = self.view()
        palette = QPalette(view_now.palette())
        palette.setColor(QPalette.ColorRole.Base, self.look.color("surface"))
        view_now.setPalette(palette)
        view_now.setMinimumWidth(self._widest() + self.look.px(64))
        super().showPopup()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest choice."""
        lead = self.look.px(28) if self.glyph else 0
        return QSize(self._widest() + lead + self.look.px(12 + 8 + 16 + 12), self.look.px(36))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page: a choice changed by scrolling past is a mistake nobody sees."""
        event.ignore()

    def ring_rect(self) -> QRect:
        """The ring goes around the whole control."""
        return self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, choice and caret."""
        look, on = self.look, self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("control" if on else "line"), 1))
        fill = "surface" if on else "disabled_fill"
        painter.setBrush(look.color("canvas" if on and self.underMouse() else fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        color = look.color("ink" if on else "disabled_text")
        left = look.px(12)
        if self.glyph:
            side = look.px(20)
            box = QRectF(left, (self.height() - side) / 2, side, side)
            look.glyphs.paint(painter, self.glyph, box, color)
            left += look.px(28)
        caret = look.px(16)
        right = self.width() - look.px(10) - caret
        box = QRectF(right, (self.height() - caret) / 2, caret, caret)
        look.glyphs.paint(painter, "caret-down", box, color)
        painter.setFont(look.font("body"))
        painter.setPen(color)
        place = QRect(left, 0, right - left, self.height())
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.currentText(), elide, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _widest(self) -> int:
        metrics = QFontMetrics(self.look.font("body"))
        texts = (self.itemText(place) for place in range(self.count()))
        return max((metrics.horizontalAdvance(text) for text in texts), default=0)


class _Row(QStyledItemDelegate):
    def __init__(self, look: Look, owner: Select) -> None:
        super().__init__(owner)
        self._look = look
        self._owner = owner

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        words = QFontMetrics(self._look.font("body")).horizontalAdvance(str(index.data()))
        return QSize(words + self._look.px(56), self._look.px(36))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = self._look
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        taken = index.row() == self._owner.currentIndex()
        lit = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.save()
        painter.fillRect(rect, look.color("accent_tint" if lit else "surface"))
        color = look.color("accent" if lit or taken else "ink")
        if taken:
            side = look.px(16)
            box = QRectF(rect.left() + look.px(12), rect.center().y() - side / 2 + 0.5, side, side)
            look.glyphs.paint(painter, "check-bold", box, color)
        painter.setFont(look.font("strong" if taken else "body"))
        painter.setPen(color)
        painter.drawText(
            rect.adjusted(look.px(36), 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter,
            str(index.data()),
        )
        painter.restore()
