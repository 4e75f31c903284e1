"""The right side of the exercise: choose a viewer, see as they do, and who sees how much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import PrivacyExercise, Viewer
from workshop.exercises.privacy.seeing import Sight
from workshop.ui.look import Look
from workshop.ui.practice.settings.profile import Profile
from workshop.ui.practice.settings.seen import seen_rows
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import ElidedLabel, Label


class Preview(QWidget):
    """View as one viewer, beside the counts of all.

    Signals:
        viewer_chosen(str): another viewer is looked through.
        compare_wanted(): the whole matrix is asked for.
    """

    viewer_chosen = Signal(str)
    compare_wanted = Signal()

    def __init__(
        self,
        look: Look,
        fern: Look,
        exercise: PrivacyExercise,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._exercise = exercise
        self._language = language
        self._viewers = list(exercise.viewers)
        self._shown = ""
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        column.addWidget(Label(look, self.tr("View as"), "label", parent=self))
        column.addLayout(self._chooser())
        column.addSpacing(look.space(8))
        self.profile = Profile(look, fern, exercise, self)
        self.profile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(self.profile, 1)
        column.addLayout(self._counts_head())
        self.counts = Counts(look, [(v.id, v.short.get(language)) for v in self._all()], self)
        column.addWidget(self.counts)

    @property
    def viewer(self) -> str:
        """The viewer that is looked through."""
        return self.select.current

    def look_as(self, viewer: str) -> None:
        """Look through that viewer's eyes."""
        self.select.set_current(viewer)
        self._announce()

    def follow(self, attempt: PrivacyAttempt, sight: Sight) -> None:
        """Show what is seen now."""
        viewer = self.viewer
        changes = attempt.changed_for(viewer)
        rows = seen_rows(attempt, sight, viewer, self._language, changes=changes)
        self.profile.show_rows(rows, afresh=viewer != self._shown)
        self._shown = viewer
        self._say_how_many(attempt)
        self.counts.show_counts({one: sight.count(one) for one in self._viewers}, viewer)

    def _say_how_many(self, attempt: PrivacyAttempt) -> None:
        waiting = attempt.to_come
        there = sum(1 for item in self._exercise.items if item not in waiting)
        words = self.tr("Who sees how much, of {count} things").format(count=there)
        if words != self._title.text():
            self._title.setText(words)

    def height_for(self, width: int) -> int:
        """The height that shows every row, in px."""
        profile = self.profile.height_for(width)
        return self._column.sizeHint().height() - self.profile.sizeHint().height() + profile

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Before a viewer's name is cut the two buttons give way; their keys stay."""
        super().resizeEvent(event)
        needs = self.select.sizeHint().width() + 2 * (self.look.px(40) + self.look.space(8))
        for button in (self.earlier, self.later):
            button.setVisible(needs <= self.width())

    def _all(self) -> list[Viewer]:
        return [self._exercise.viewers[viewer] for viewer in self._viewers]

    def _chooser(self) -> QHBoxLayout:
        look = self.look
        choices = [(v.id, v.label.get(self._language)) for v in self._all()]
        self.select = Select(
            look, self.tr("View as"), choices, self._viewers[0], icon="user", parent=self
        )
        self.select.setFixedHeight(look.px(40))
        self.select.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.select.activated.connect(lambda _: self._announce())
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(self.select, 1)
        self.earlier = IconButton(look, "caret-left", self.tr("The viewer before"), "secondary")
        self.later = IconButton(look, "caret-right", self.tr("The next viewer"), "secondary")
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        for button in (self.earlier, self.later):
            button.setFixedSize(look.px(40), look.px(40))
            row.addWidget(button)
        return row

    def _counts_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._title = ElidedLabel(self.look, "", "label")
        row.addWidget(self._title, 1)
        self.compare = Button(self.look, self.tr("Compare"), "quiet")
        self.compare.clicked.connect(self.compare_wanted)
        row.addWidget(self.compare)
        return row

    def _step(self, by: int) -> None:
        place = self._viewers.index(self.viewer)
        self.look_as(self._viewers[(place + by) % len(self._viewers)])

    def _announce(self) -> None:
        self.viewer_chosen.emit(self.viewer)


class Counts(QWidget):
    """How many things each viewer sees, in two columns; painted, as they change all the time."""

    def __init__(self, look: Look, viewers: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._viewers = viewers
        self._counts: dict[str, int] = {}
        self._here = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Who sees how much"))

    def show_counts(self, counts: dict[str, int], here: str) -> None:
        """Show other numbers, that viewer's in accent."""
        if (counts, here) == (self._counts, self._here):
            return
        before, was = self._counts, self._here
        self._counts, self._here = counts, here
        for place, (viewer, _) in enumerate(self._viewers):
            if counts[viewer] != before.get(viewer) or (viewer == here) != (viewer == was):
                self.update(self._cell(place))
        said = ", ".join(f"{name} {counts[viewer]}" for viewer, name in self._viewers)
        self.setAccessibleDescription(said)

    def sizeHint(self) -> QSize:
        """Two columns of lines."""
        return QSize(self._look.px(300), self._half() * self._line())

    def minimumSizeHint(self) -> QSize:
        """The names may shrink, the lines may not."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """A name that is shortened is told whole where one points."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            names = [
                name for place, (_, name) in enumerate(self._viewers) if self._has(place, event)
            ]
            QToolTip.showText(event.globalPos(), names[0] if names else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names at the left, numbers at the right of each column."""
        look, flags, dirty = self._look, Qt.AlignmentFlag, event.region()
        painter = QPainter(self)
        for place, (viewer, name) in enumerate(self._viewers):
            here, cell = viewer == self._here, self._cell(place)
            if not dirty.intersects(cell):
                continue
            painter.setFont(look.font("compact_strong" if here else "compact"))
            painter.setPen(look.color("accent" if here else "ink2"))
            number = str(self._counts.get(viewer, 0))
            painter.drawText(cell, int(flags.AlignRight | flags.AlignVCenter), number)
            metrics = painter.fontMetrics()
            room = cell.width() - metrics.horizontalAdvance(number) - look.px(8)
            painter.setPen(look.color("accent" if here else "ink"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(cell, int(flags.AlignLeft | flags.AlignVCenter), shown)

    def _has(self, place: int, event: QHelpEvent) -> bool:
        cell, name = self._cell(place), self._viewers[place][1]
        metrics = QFontMetrics(self._look.font("compact_strong"))
        cut = metrics.horizontalAdvance(name) > cell.width() - self._look.px(32)
        return cut and cell.contains(event.pos())

    def _cell(self, place: int) -> QRect:
        half, gap = self._half(), self._look.space(18)
        wide = (self.width() - gap) // 2
        row, side = place % half, place // half
        return QRect(side * (wide + gap), row * self._line(), wide, self._line())

    def _half(self) -> int:
        return max(1, (len(self._viewers) + 1) // 2)

    def _line(self) -> int:
        return self._look.px(27)
