"""A setting as the network shows it: its name, what it is about, and the control for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import Setting
from workshop.ui.look import Look
from workshop.ui.practice.prose import Prose
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import Label
from workshop.ui.widgets.toggle import Toggle


class SettingRow(QWidget):
    """One setting: a switch for On and Off, a list for the rest.

    A setting that is shown only under a condition stands in a :class:`Waiting` box and is a pair of
    buttons there. Its words are painted; only the control is a widget. Where the words would get
    too narrow beside the control, the control stands below them.

    Signals:
        chosen(str, str): the setting's id and the option a person wants.
    """

    chosen = Signal(str, str)

    def __init__(
        self, fern: Look, setting: Setting, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setting = setting
        self._fern = fern
        self._boxed = bool(setting.only_if)
        self._label = setting.label.get(language)
        self._about = setting.help.get(language)
        self._choices = [(option.id, option.label.get(language)) for option in setting.options]
        self._name = Prose(fern, self._label, "compact" if self._boxed else "strong")
        self._help = Prose(fern, self._about, "small")
        self._state: tuple[str, bool, bool] | None = None
        self._size: QSize | None = None
        self._heights: dict[tuple[int, bool], int] = {}  # layouts ask for the same again and again
        self.changed = False
        self.control = self._make_control()
        self.control.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def about(self) -> str:
        """What the setting is about, in the network's words."""
        return self._about

    def take_back(self, attempt: PrivacyAttempt) -> None:
        """Show the setting as it stands: what a person wished for is not done."""
        self._state = None
        self.follow(attempt)
        self.control.setFocus()

    def hide_about(self) -> None:
        """Leave that line to a box that says it once for all of its rows."""
        self._help = Prose(self._fern, "", "small")
        self._heights.clear()
        self.updateGeometry()

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Show the setting as it stands, whether it was changed, and whether it can be."""
        value, locked = attempt.settings[self.setting.id], attempt.locked(self.setting.id)
        state = (value, locked, attempt.shows(self.setting.id))
        if state == self._state:
            return
        self._state = state
        control = self.control
        if isinstance(control, Toggle):
            control.setChecked(value == "on")
        elif isinstance(control, Segmented | Select):
            control.set_current(value)
        control.setEnabled(not locked)
        control.setToolTip(
            self.tr("Done. A real network would not take it back; Undo does.") if locked else ""
        )
        self._mark(value != self.setting.default)
        self.setVisible(state[2])

    # -- size and paint -----------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Words and control, side by side or one below the other."""
        asked = (width, self.changed)
        if asked not in self._heights:
            self._heights[asked] = self._height(width)
        return self._heights[asked]

    def _height(self, width: int) -> int:
        words = self._words(width)
        own = self._control_size().height()
        if self._stacked(width):
            return words + own + self._fern.space(8) + 2 * self._pad()
        return max(words, own) + 2 * self._pad()

    def sizeHint(self) -> QSize:
        """As in the picture, 378 px wide."""
        wide = self._fern.px(378)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its control or its longest word."""
        wide = max(self._control_size().width(), self._name.longest_word)
        return QSize(wide, self._fern.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The control at the right, or below the words."""
        super().resizeEvent(event)
        hint, wide, pad = self._control_size(), self.width(), self._pad()
        if self._stacked(wide):
            top = pad + self._words(wide) + self._fern.space(8)
            place = QRect(0, top, min(hint.width(), wide), hint.height())
        else:
            place = QRect(wide - hint.width(), pad, hint.width(), hint.height())
        self.control.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name with its mark, what it is about, and a hairline above, outside a box."""
        fern, room, pad = self._fern, self._room(self.width()), self._pad()
        painter = QPainter(self)
        if not self._boxed:
            painter.fillRect(QRectF(0, 0, self.width(), 1), fern.color("line"))
        top = pad + self._lift()
        self._name.draw(painter, QPointF(0, top), room, fern.color("ink"))
        below = top + self._name.height(room)
        if self.changed and not self._boxed:
            left, line_top, wraps = self._mark_place(room)
            painter.setFont(fern.font("label"))
            painter.setPen(fern.color("accent"))
            box = QRect(left, top + line_top, room, fern.line("strong"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self.tr("changed"))
            below += fern.line("label") if wraps else 0
        if self._help.height(room):
            at = QPointF(0, below + fern.px(2))
            self._help.draw(painter, at, room, fern.color("ink2"))

    # -- inside -------------------------------------------------------------------------------

    def _mark(self, changed: bool) -> None:
        said = self.tr("changed") if changed else ""
        self.control.setAccessibleDescription(
            ". ".join(part for part in (self._about, said) if part)
        )
        if changed != self.changed:
            self.changed = changed
            self.updateGeometry()
            self.update()

    def _words(self, width: int) -> int:
        room, fern = self._room(width), self._fern
        high = self._lift() + self._name.height(room)
        if self.changed and not self._boxed and self._mark_place(room)[2]:
            high += fern.line("label")
        about = self._help.height(room)
        return high + (about + fern.px(2) if about else 0)

    def _mark_place(self, room: int) -> tuple[int, int, bool]:
        """Where "changed" stands: its left, its top, and whether it needs a line of its own."""
        fern = self._fern
        end, top = self._name.end(room)
        left = end + fern.space(8)
        wide = QFontMetrics(fern.font("label")).horizontalAdvance(self.tr("changed"))
        if left + wide <= room:
            return left, top, False
        return 0, self._name.height(room) - fern.px(2), True

    def _lift(self) -> int:
        """A single line of words in a box stands in the middle of its buttons."""
        return self._fern.px(7) if self._boxed else 0

    def _pad(self) -> int:
        return self._fern.space(3 if self._boxed else 16)

    def _room(self, width: int) -> int:
        """How wide the words may be."""
        if self._stacked(width):
            return width
        return max(1, width - self._control_size().width() - self._fern.space(16))

    def _stacked(self, width: int) -> bool:
        left = width - self._control_size().width() - self._fern.space(16)
        return left < max(self._fern.px(110), self._name.longest_word)

    def _control_size(self) -> QSize:
        if self._size is None:
            least = QSize(self._fern.px(152) if isinstance(self.control, Select) else 0, 0)
            self._size = self.control.sizeHint().expandedTo(least)
        return self._size

    def _make_control(self) -> QWidget:
        fern, setting = self._fern, self.setting
        start = setting.default
        if setting.is_switch:
            toggle = Toggle(fern, self._label, start == "on")
            toggle.clicked.connect(lambda on: self._choose("on" if on else "off"))
            return toggle
        if self._boxed and len(setting.options) <= 3:
            parts = Segmented(fern, self._label, self._choices, start, answer=True)
            parts.chosen.connect(self._choose)
            return parts
        select = Select(fern, self._label, self._choices, start)
        select.activated.connect(lambda _: self._choose(select.current))
        return select

    def _choose(self, option: str) -> None:
        self._state = None  # what the control shows now is only a wish
        self.chosen.emit(self.setting.id, option)


class Waiting(QWidget):
    """The settings that are there only while another stands so: pending tags, for one."""

    def __init__(self, fern: Look, rows: Sequence[SettingRow]) -> None:
        super().__init__()
        self._fern = fern
        self._rows = list(rows)
        column = QVBoxLayout(self)
        side = fern.space(14)
        column.setContentsMargins(side, fern.space(10), side, fern.space(10) + fern.space(14))
        column.setSpacing(fern.px(2))
        column.addWidget(Label(fern, self._title(), "label", "fern_deep"))
        for row in self._rows:
            column.addWidget(row)

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Stand there only while the network shows any of it."""
        self.setVisible(any(not row.isHidden() for row in self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint, ending above the gap to the next row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fern.color("accent_tint"))
        gap = self._fern.space(14)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, -gap), 8, 8)

    def _title(self) -> str:
        """How many there are; what all of them are about is said once, here."""
        count = len(self._rows)
        words = self.tr("1 waiting") if count == 1 else self.tr("{count} waiting")
        words = words.format(count=count)
        abouts = {row.about for row in self._rows}
        shared = abouts.pop() if len(abouts) == 1 else ""
        if not shared:
            return words
        for row in self._rows:
            row.hide_about()
        return self.tr("{what}: {count}").format(what=shared, count=words)
