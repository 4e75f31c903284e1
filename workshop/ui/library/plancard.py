"""A plan as a card: what it is called, how long it takes, and its parts drawn to scale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workshop.kit.clock import clock_words
from workshop.kit.kit import Plan, PlanItem
from workshop.ui.look import Look
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.ring import Ringed

_HIGH = 96  # px at text size 100 %
_STRIP = 10
_PAD = 18
_GAP = 2.0  # between two parts
_DAY_GAP = 12.0  # between two days, a line in its middle


def plan_words(plan: Plan) -> str:
    """When it begins and ends, or how long it takes, and how many modules it has."""
    translate = QCoreApplication.translate
    modules = len({item.target for item in plan.items if item.kind == "module"})
    starts = next((item.at for item in plan.items if item.at is not None), None)
    if starts is None:
        minutes = f"{plan.minutes:g}"
        when = translate("PlanCard", "{minutes} minutes").format(minutes=minutes)
    else:
        ends = max(_end(plan.items, day) for day in {item.day for item in plan.items})
        when = translate("PlanCard", "{start} to {end}").format(
            start=clock_words(starts), end=clock_words(ends)
        )
    if modules == 1:
        return translate("PlanCard", "{when}, one module").format(when=when)
    return translate("PlanCard", "{when}, {count} modules").format(when=when, count=modules)


def _end(items: Sequence[PlanItem], day: int) -> float:
    """When a day ends, in minutes after midnight."""
    now = 0.0
    for item in items:
        if item.day == day:
            now = max(now, float(item.at or 0)) + item.minutes
    return now


class PlanCard(QAbstractButton, Ringed):
    """One plan. Chosen, it has an edge and a check; Return opens it.

    Signals:
        opened(): the plan is to be presented.
    """

    opened = Signal()

    def __init__(
        self, look: Look, plan: Plan, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.plan = plan
        self.title = plan.title.get(language)
        self.detail = plan_words(plan)
        self.setCheckable(True)
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines and the strip."""
        return QSize(self.look.px(270), self.look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its title."""
        words = QFontMetrics(self.look.font("strong")).horizontalAdvance(self.title)
        return QSize(words + self.look.px(2 * _PAD + 32), self.look.px(_HIGH))

    def ring_rect(self) -> QRect:
        """The card's edge, inside the room left for the ring."""
        return self.rect().adjusted(4, 4, -4, -4)

    def ring_radius(self) -> float:
        """As round as the card."""
        return 10.0

    def nextCheckState(self) -> None:
        """A click chooses; what is chosen stays chosen."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the plan, Space chooses it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, its words, its parts."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.ring_rect())
        on = self.isChecked()
        edge = look.color("accent" if on else "control" if self.underMouse() else "line")
        painter.setPen(QPen(edge, 2.0 if on else 1.0))
        painter.setBrush(look.color("surface"))
        inset = 1.0 if on else 0.5
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 10, 10)
        pad = look.px(_PAD)
        inner = card.adjusted(pad, look.px(12), -pad, -look.px(14))
        icon = look.px(20)
        if on:
            place = QRectF(inner.right() - icon, inner.top(), icon, icon)
            look.glyphs.paint(painter, "check-circle-fill", place, look.color("accent"))
        self._line(painter, inner, 0, self.title, "strong", "ink", inner.width() - 1.4 * icon)
        below = QFontMetrics(look.font("strong")).height()
        self._line(painter, inner, below, self.detail, "small", "ink2", inner.width())
        self._strip(painter, QRectF(inner.left(), inner.bottom() - look.px(_STRIP),
                                    inner.width(), look.px(_STRIP)))  # fmt: skip

    def _line(
        self,
        painter: QPainter,
        inner: QRectF,
        top: int,
        text: str,
        font: str,
        ink: str,
        wide: float,
    ) -> None:
        painter.setFont(self.look.font(font))
        metrics = QFontMetrics(self.look.font(font))
        painter.setPen(self.look.color(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(wide))
        painter.drawText(QRectF(inner.left(), inner.top() + top, wide, metrics.height()), shown)

    def _strip(self, painter: QPainter, where: QRectF) -> None:
        """The parts of each day as long as they take; breaks are left open."""
        days = sorted({item.day for item in self.plan.items})
        whole = self.plan.minutes
        if not whole:
            return
        scale = (where.width() - _DAY_GAP * (len(days) - 1)) / whole
        x = where.left()
        painter.setPen(Qt.PenStyle.NoPen)
        for day in days:
            if day != days[0]:
                painter.fillRect(
                    QRectF(x + _DAY_GAP / 2 - 0.5, where.top() - 3, 1, where.height() + 6),
                    self.look.color("lamp"),
                )
                x += _DAY_GAP
            for item in (one for one in self.plan.items if one.day == day):
                wide = item.minutes * scale
                if item.kind != "break" and wide > _GAP:
                    fill = QColor(self.look.color("accent"))
                    fill.setAlphaF(1.0 if item.kind == "module" else 0.55)
                    painter.setBrush(fill)
                    part = QRectF(x, where.top(), wide - _GAP, where.height())
                    painter.drawRoundedRect(part, 3, 3)
                x += wide


class PlanCards(QWidget):
    """The plans of a kit side by side; at most one of them is chosen.

    Signals:
        chosen(str): the id of the plan a person chose.
        opened(str): the id of the plan to present.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, plans: Sequence[Plan], language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Plans"))
        flow = Flow(look.space(8), self, stretch=True)
        longest_first = sorted(plans, key=lambda plan: -plan.minutes)
        self.cards = {plan.id: PlanCard(look, plan, language, self) for plan in longest_first}
        for name, card in self.cards.items():
            flow.addWidget(card)
            card.clicked.connect(lambda _=False, name=name: self._choose(name))
            card.opened.connect(lambda name=name: self.opened.emit(name))

    def choose_none(self) -> None:
        """Something else was chosen."""
        for card in self.cards.values():
            card.setChecked(False)

    def _choose(self, name: str) -> None:
        for other, card in self.cards.items():
            card.setChecked(other == name)
        self.chosen.emit(name)
