"""A setting as the network shows it: its name, what it is about, and the control for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.attempt import Attempt
from workshop.exercises.privacy.model import PrivacyExercise, Setting
from workshop.ui.look import Look
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import Label, Paragraph
from workshop.ui.widgets.toggle import Toggle


class SettingRow(QWidget):
    """One setting: a switch for On and Off, a list for the rest.

    A setting that is shown only under a condition stands in a :class:`Waiting` box and is a pair of
    buttons there.

    Signals:
        chosen(str, str): the setting's id and the option a person wants.
    """

    chosen = Signal(str, str)

    def __init__(
        self, fern: Look, exercise: PrivacyExercise, setting: Setting, language: str
    ) -> None:
        super().__init__()
        self.setting = setting
        self._fern = fern
        self._exercise = exercise
        self._boxed = bool(setting.only_if)
        self._name = setting.label.get(language)
        self._choices = [(option.id, option.label.get(language)) for option in setting.options]
        self.control = self._make_control()
        self._changed = Label(fern, self.tr("changed"), "label", "accent")
        row = QHBoxLayout(self)
        high = fern.space(3 if self._boxed else 16)
        row.setContentsMargins(0, high, 0, high)
        row.setSpacing(fern.space(20))
        row.addLayout(self._words(language), 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop)

    def _words(self, language: str) -> QVBoxLayout:
        fern = self._fern
        words = QVBoxLayout()
        words.setSpacing(fern.px(2))
        first = QHBoxLayout()
        first.setSpacing(fern.space(8))
        first.addWidget(Paragraph(fern, self._name, "compact" if self._boxed else "strong"))
        first.addWidget(self._changed, 0, Qt.AlignmentFlag.AlignTop)
        first.addStretch(1)
        words.addLayout(first)
        about = self.setting.help.get(language)
        if about:
            words.addWidget(Paragraph(fern, about, "small", "ink2"))
        if self._boxed:
            words.addStretch(1)
        return words

    def _make_control(self) -> QWidget:
        fern, setting = self._fern, self.setting
        start = setting.default
        if setting.is_switch:
            toggle = Toggle(fern, self._name, start == "on")
            toggle.clicked.connect(lambda on: self._choose("on" if on else "off"))
            return toggle
        if self._boxed and len(setting.options) <= 3:
            parts = Segmented(fern, self._name, self._choices, start, answer=True)
            parts.chosen.connect(self._choose)
            return parts
        select = Select(fern, self._name, self._choices, start)
        select.activated.connect(lambda _: self._choose(select.current))
        select.setMinimumWidth(fern.px(152))
        return select

    def _choose(self, option: str) -> None:
        self.chosen.emit(self.setting.id, option)

    def follow(self, attempt: Attempt) -> None:
        """Show the setting as it stands, whether it was changed, and whether it can be."""
        value = attempt.settings[self.setting.id]
        control = self.control
        if isinstance(control, Toggle):
            control.setChecked(value == "on")
        elif isinstance(control, Segmented | Select):
            control.set_current(value)
        changed = value != self.setting.default
        self._changed.setVisible(changed and not self._boxed)
        locked = attempt.locked(self.setting.id)
        control.setEnabled(not locked and not attempt.submitted)
        control.setToolTip(
            self.tr("Done. A real network would not take it back; Undo does.") if locked else ""
        )
        control.setAccessibleDescription(self.tr("changed") if changed else "")
        self.setVisible(self._exercise.visible(self.setting.id, attempt.settings))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above, outside a box."""
        if not self._boxed:
            QPainter(self).fillRect(QRectF(0, 0, self.width(), 1), self._fern.color("line"))


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
        count = len(self._rows)
        title = self.tr("1 waiting") if count == 1 else self.tr("{count} waiting")
        column.addWidget(Label(fern, title.format(count=count), "label", "fern_deep"))
        for row in self._rows:
            column.addWidget(row)

    def follow(self, attempt: Attempt) -> None:
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
