"""The lines above and below an exercise: where one is, how far, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.ui.commands import PRACTICE
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.buttons import Button, IconButton, Kind
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import ElidedLabel, Paragraph

_WAYS = 0.62  # the part of a footer its ways may take


class Header(Panel):
    """Back, where this belongs, what it is; whatever else stands at the right."""

    def __init__(self, look: Look, where: str, title: str) -> None:
        super().__init__(look, "surface", "bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(28), look.space(8), look.space(28), look.space(9))
        row.setSpacing(look.space(16))
        self.back = IconButton(look, "arrow-left", self.tr("Back"))
        row.addWidget(self.back)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.where = ElidedLabel(look, where, "small", "ink2")
        self.title = ElidedLabel(look, title, "heading")
        words.addStretch(1)
        if where:
            words.addWidget(self.where)
        words.addWidget(self.title)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.right = QHBoxLayout()
        self.right.setSpacing(look.space(10))
        row.addLayout(self.right)
        self.setMinimumHeight(look.px(64))


class Way(Button):
    """A way on in a footer; with little room a plain one becomes its icon, words in a tooltip.

    Another one says ``brief`` then, if it has any; its accessible name stays whole.
    """

    def __init__(
        self, look: Look, text: str, kind: Kind, icon: str = "", *, brief: str = ""
    ) -> None:
        self._words, self._brief = text, brief
        self._short = False
        super().__init__(look, text, kind, icon, large=True)
        self.setAccessibleName(text)

    def set_words(self, text: str) -> None:
        """Other words: what it does depends on where somebody is, or how often it can be done."""
        if text == self._words:
            return
        self._words = text
        self.setAccessibleName(text)
        self.set_short(self._short)
        self.updateGeometry()

    def natural(self, short: bool) -> int:
        """How wide it wants to be, in px."""
        if self._may_shrink and short:
            return self.look.px(44)
        shown = self._brief if short and self._brief else self._words
        words = QFontMetrics(self.look.font("strong")).horizontalAdvance(shown)
        icon = self.look.px(28) if self.glyph else 0
        return words + icon + 2 * self.look.px(20)

    def set_short(self, short: bool) -> None:
        """The icon alone, or icon and words."""
        self._short = short
        words = self._words
        if short and (self._may_shrink or self._brief):
            words = self._brief
        if words != self.text():
            self.setText(words)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as it shows."""
        return QSize(self.natural(short=self._short), self.look.px(44))

    @property
    def _may_shrink(self) -> bool:
        return bool(self.glyph) and self.kind == "plain"


class Footer(Panel):
    """Facts at the left, ways on at the right; both wrap rather than cut."""

    def __init__(self, look: Look, facts: Sequence[QWidget], ways: Sequence[Way]) -> None:
        super().__init__(look, "surface", "top")
        self._facts, self._ways = Wrapped(look.space(24)), Wrapped(look.space(12), trailing=True)
        self._buttons = list(ways)
        self._asides = [fact for fact in facts if isinstance(fact, Way)]
        for fact in facts:
            self._facts.flow.addWidget(fact)
        for way in ways:
            self._ways.flow.addWidget(way)
        for part in (self._facts, self._ways):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """68 px, or what the wrapped parts need."""
        facts, ways = self._widths(width)
        high = max(self._facts.flow.heightForWidth(facts), self._ways.flow.heightForWidth(ways))
        return max(high + 2 * self.look.space(12), self.look.px(68))

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(self.look.px(900), self.look.px(68))

    def minimumSizeHint(self) -> QSize:
        """Whatever the window has."""
        return QSize(0, self.look.px(68))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ways take what they need, facts the rest."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A fact in other words may need another place."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        side = self.look.space(28)
        short = self._is_short(self.width())
        for button in (*self._buttons, *self._asides):
            button.set_short(short)
        facts, ways = self._widths(self.width())
        for part, left, wide in (
            (self._facts, side, facts),
            (self._ways, self.width() - side - ways, ways),
        ):
            high = part.flow.heightForWidth(wide)
            part.setGeometry(left, (self.height() - high + 1) // 2, wide, high)

    def _widths(self, width: int) -> tuple[int, int]:
        """The room for facts and for ways."""
        room = width - 2 * self.look.space(28) - self.look.space(24)
        ways = min(self._natural(short=self._is_short(width)), round(room * _WAYS))
        return room - ways, ways

    def _is_short(self, width: int) -> bool:
        room = width - 2 * self.look.space(28) - self.look.space(24)
        return self._natural(short=False) > room * _WAYS

    def _natural(self, *, short: bool) -> int:
        gaps = self.look.space(12) * max(0, len(self._buttons) - 1)
        return sum(button.natural(short) for button in self._buttons) + gaps


class Wrapped(QWidget):
    """A few widgets side by side that go on in a second row."""

    def __init__(self, gap: int, *, trailing: bool = False) -> None:
        super().__init__()
        self.flow = Flow(gap, self, trailing=trailing)


class Said(QWidget):
    """A fact in a footer: an icon and its words, which wrap rather than cut."""

    def __init__(self, look: Look, icon: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(Glyph(look, icon, "ink2", 16, beside="body"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(look, words, "body", "ink2"), 1)


class Kept(Said):
    """The promise that nothing leaves this laptop, with its lock."""

    def __init__(self, look: Look) -> None:
        words = QCoreApplication.translate("Kept", "Nothing leaves this laptop")
        super().__init__(look, "lock", words)


def with_key(words: str, command: str) -> str:
    """What a button does, and the key of its command, for its tooltip."""
    key = next(one.keys[0] for one in PRACTICE if one.id == command)
    return f"{words} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"


def clock_words(seconds: float) -> str:
    """Minutes and seconds as "6:12"."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
