"""The right side of the exercise: choose a viewer, see as they do, and who sees how much."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.exercises.attempt import Attempt
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.seeing import Sight
from workshop.ui.look import Look
from workshop.ui.practice.profile import Profile
from workshop.ui.practice.seen import seen_rows
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

    def __init__(self, look: Look, fern: Look, exercise: PrivacyExercise, language: str) -> None:
        super().__init__()
        self.look = look
        self._exercise = exercise
        self._language = language
        self._viewers = list(exercise.viewers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(6))
        column.addWidget(Label(look, self.tr("View as"), "label"))
        column.addLayout(self._chooser())
        column.addSpacing(look.space(6))
        self.profile = Profile(look, fern, exercise)
        self.profile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(self.profile, 1)
        column.addLayout(self._counts_head())
        self._numbers: dict[str, tuple[ElidedLabel, Label]] = {}
        column.addLayout(self._counts())

    @property
    def viewer(self) -> str:
        """The viewer that is looked through."""
        return self.select.current

    def _chooser(self) -> QHBoxLayout:
        look = self.look
        choices = [(v.id, v.label.get(self._language)) for v in self._exercise.viewers.values()]
        self.select = Select(look, self.tr("View as"), choices, self._viewers[0], icon="user")
        self.select.activated.connect(lambda _: self._announce())
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        row.addWidget(self.select, 1)
        self.earlier = IconButton(look, "caret-left", self.tr("The viewer before"), "secondary")
        self.later = IconButton(look, "caret-right", self.tr("The next viewer"), "secondary")
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        return row

    def _counts_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = self.tr("Who sees how much, of {count} things")
        row.addWidget(
            ElidedLabel(self.look, words.format(count=len(self._exercise.items)), "label"), 1
        )
        self.compare = Button(self.look, self.tr("Compare"), "quiet")
        self.compare.clicked.connect(self.compare_wanted)
        row.addWidget(self.compare)
        return row

    def _counts(self) -> QGridLayout:
        look = self.look
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.space(18))
        grid.setVerticalSpacing(look.px(5))
        half = (len(self._viewers) + 1) // 2
        for place, viewer_id in enumerate(self._viewers):
            short = self._exercise.viewers[viewer_id].short.get(self._language)
            name = ElidedLabel(look, short, "compact")
            number = Label(look, "", "compact", "ink2")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row, side = place % half, place // half
            grid.addWidget(name, row, side * 2)
            grid.addWidget(number, row, side * 2 + 1)
            grid.setColumnStretch(side * 2, 1)
            self._numbers[viewer_id] = (name, number)
        return grid

    def look_as(self, viewer: str) -> None:
        """Look through that viewer's eyes."""
        self.select.set_current(viewer)
        self._announce()

    def follow(self, attempt: Attempt, sight: Sight) -> None:
        """Show what is seen now."""
        viewer = self.viewer
        self.profile.show_rows(
            seen_rows(attempt, sight, viewer, self._language, changes=attempt.changed_for(viewer))
        )
        for viewer_id, (name, number) in self._numbers.items():
            here = viewer_id == viewer
            name.role = number.role = "compact_strong" if here else "compact"
            name.set_tone("accent" if here else "ink")
            number.set_tone("accent" if here else "ink2")
            number.setText(str(sight.count(viewer_id)))

    def _step(self, by: int) -> None:
        place = self._viewers.index(self.viewer)
        self.look_as(self._viewers[(place + by) % len(self._viewers)])

    def _announce(self) -> None:
        self.viewer_chosen.emit(self.viewer)
