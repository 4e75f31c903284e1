"""Settings: language, text, look, motion, player, captions, and where one's results are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.settings import Choices
from workshop.ui.look import Look
from workshop.ui.preferences.row import SettingRow
from workshop.ui.preferences.sound import SoundChoice
from workshop.ui.sound import Sound
from workshop.ui.widgets.boxes import Rule, ScrollPane
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.page import Page
from workshop.ui.widgets.question import Question
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import Label, Paragraph
from workshop.ui.widgets.toggle import Toggle
from workshop.values import dataclass

SIZES = (100, 125, 150, 175, 200)
WIDEST = 820  # px at text size 100 %


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the page tells and cannot change: where results are, and what plays clips and why.

    ``player`` is asked in idle time, since looking for one takes a while; so is ``backup``, which
    says how old the last backup of the results is. Without a ``sound`` its row is left out.
    """

    data_folder: Path
    player: Callable[[], str]
    backup: Callable[[], str] = str
    sound: Sound | None = None


class PreferencesPage(Page):
    """Every choice is announced as it is made; whoever listens applies and keeps it.

    Signals:
        chosen(str, object): the name of a setting of :class:`workshop.settings.Choices`, its value.
        erase_wanted: a person confirmed that their results are to be erased.
        open_folder_wanted(Path): a person wants to see the data folder.
        keys_wanted(): a person wants to change the keys of the show.
    """

    chosen = Signal(str, object)
    erase_wanted = Signal()
    open_folder_wanted = Signal(object)
    keys_wanted = Signal()

    def __init__(self, look: Look, choices: Choices, around: Surroundings) -> None:
        super().__init__()
        self.look = look
        self._around = around
        self.question: Question | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.pane = ScrollPane(look)
        outer.addWidget(self.pane)
        across = QHBoxLayout(self.pane.inner)
        self._sheet = QWidget()
        across.addWidget(self._sheet)
        across.addStretch()
        across.setStretch(0, 1)
        across.setContentsMargins(look.space(36), look.space(32), look.space(36), look.space(32))
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Paragraph(look, self.tr("Settings"), "display"))
        self._make_controls(choices)
        self._lay_out()
        self.setFocusProxy(self.language)
        look.changed.connect(self._adapt)

    def at_rest(self) -> None:
        """Tell what plays the clips, and where they can be heard."""
        if self.sound is not None:
            self.sound.look_around()
        self._player_row.about.setText(self._around.player())
        folder, backup = str(self._around.data_folder), self._around.backup()
        self._folder_row.about.setText(f"{folder}\n{backup}".strip())

    def ask_to_erase(self) -> Question:
        """Ask before erasing; :attr:`erase_wanted` follows when the answer is yes."""
        self.question = Question(
            self.look,
            self.tr("Erase my results?"),
            self.tr("Your attempts and scores leave this laptop for good. The kit stays."),
            self.tr("Keep"),
            self.tr("Erase my results"),
            parent=self.window(),
        )
        self.question.accepted.connect(self.erase_wanted)
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()
        return self.question

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet is never wider than can be read."""
        super().resizeEvent(event)
        self._adapt()

    def _make_controls(self, choices: Choices) -> None:
        look = self.look
        self.language = Select(
            look,
            self.tr("Language"),
            (("system", self.tr("As the system")), ("en", "English"), ("fr", "Français")),
            choices.language,
        )
        self.language.activated.connect(lambda: self.chosen.emit("language", self.language.current))
        sizes = [(str(size), self.tr("{n} %").format(n=size)) for size in SIZES]
        self.text_scale = Segmented(look, self.tr("Text size"), sizes, str(choices.text_scale))
        self.text_scale.chosen.connect(lambda key: self.chosen.emit("text_scale", int(key)))
        self.theme = self._segmented(
            "look",
            self.tr("Light or dark"),
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
            choices.look,
        )
        self.console = self._segmented(
            "console_look",
            self.tr("Console"),
            (("dark", self.tr("Dark")), ("light", self.tr("Light"))),
            choices.console_look,
        )
        self.motion = self._segmented(
            "reduced_motion",
            self.tr("Movement"),
            (
                ("system", self.tr("As the system")),
                ("off", self.tr("Full")),
                ("on", self.tr("Reduced")),
            ),
            choices.reduced_motion,
        )
        self.player = self._segmented(
            "player",
            self.tr("Player"),
            (("auto", self.tr("Best found")), ("vlc", "VLC"), ("qt", "Qt")),
            choices.player,
        )
        self.captions = Toggle(look, self.tr("Captions"), choices.captions)
        self.captions.toggled.connect(lambda on: self.chosen.emit("captions", on))
        heard = self._around.sound
        self.sound = None if heard is None else SoundChoice(look, heard)
        self.change_keys = Button(look, self.tr("Change keys"), icon="keyboard")
        self.change_keys.clicked.connect(self.keys_wanted)
        self.open_folder = Button(look, self.tr("Open folder"), icon="folder-open")
        self.open_folder.clicked.connect(
            lambda: self.open_folder_wanted.emit(self._around.data_folder)
        )
        self.erase = Button(look, self.tr("Erase my results"), "danger", "trash")
        self.erase.clicked.connect(self.ask_to_erase)

    def _segmented(
        self, setting: str, name: str, choices: tuple[tuple[str, str], ...], current: str
    ) -> Segmented:
        made = Segmented(self.look, name, choices, current)
        made.chosen.connect(lambda key: self.chosen.emit(setting, key))
        return made

    def _lay_out(self) -> None:
        self._head(self.tr("Windows"))
        self._row(
            self.tr("Language"),
            self.tr("Of the windows; slides keep their own."),
            self.language,
        )
        self._row(
            self.tr("Text size"), self.tr("Of the windows, not of the slides."), self.text_scale
        )
        self._row(
            self.tr("Light or dark"), self.tr("Of the windows; each slide has its own."), self.theme
        )
        self._row(self.tr("Console"), self.tr("What you see while you present."), self.console)
        self._row(
            self.tr("Movement"),
            self.tr("Reduced: pages change at once, clips offer stills."),
            self.motion,
        )
        self._head(self.tr("Presenting"))
        self._row(self.tr("Keys"), self.tr("Of the show and of your clicker."), self.change_keys)
        self._head(self.tr("Clips"))
        self._player_row = self._row(self.tr("Player"), "", self.player)
        if self.sound is not None:
            about = self.tr("Where clips are heard. Without that device, where the system plays.")
            self._row(self.tr("Sound"), about, self.sound)
        self._row(
            self.tr("Captions"), self.tr("Shown from the start of every clip."), self.captions
        )
        self._head(self.tr("Your results"))
        self._folder_row = self._row(
            self.tr("Data folder"), str(self._around.data_folder), self.open_folder
        )
        self._row(
            self.tr("Erase"),
            self.tr("Nothing you do leaves this laptop. Erase it whenever you like."),
            self.erase,
        )
        self._column.addStretch()

    def _head(self, text: str) -> None:
        self._column.addSpacing(self.look.space(28))
        self._column.addWidget(Label(self.look, text, "heading"))
        self._column.addSpacing(self.look.space(8))

    def _row(self, name: str, about: str, control: QWidget) -> SettingRow:
        row = SettingRow(self.look, name, about, control)
        self._column.addWidget(Rule(self.look))
        self._column.addWidget(row)
        return row

    def _adapt(self) -> None:
        self._sheet.setMaximumWidth(self.look.px(WIDEST))
