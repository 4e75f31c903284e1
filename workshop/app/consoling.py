"""The console of a show, built once the room has its page, and joined to everything it shows."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from workshop.app.foundations import Foundations, motion_is_reduced
from workshop.app.fronts import Fronts
from workshop.app.keys import keymap
from workshop.painting.paint import SlidePainter
from workshop.show.countdown import Countdown
from workshop.show.displays import Arrangement
from workshop.ui.commands import Keys
from workshop.ui.console.around import Around
from workshop.ui.console.window import Console
from workshop.ui.look import Look
from workshop.ui.presenter import Presenter
from workshop.ui.roomtable import Stand
from workshop.ui.sound import Sound
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import size_words
from workshop.ui.stage.window import Stage
from workshop.ui.timekeeper import Timekeeper
from workshop.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Parts:
    """What of a show its console is joined to."""

    fronts: Fronts
    timekeeper: Timekeeper
    stage: Stage
    placer: Placer
    painter: SlidePainter


def open_console(base: Foundations, parts: Parts, parent: QObject) -> Console:
    """Build the console of a show and let it stand where the displays allow."""
    choices = base.choices
    look = Look(
        base.look.glyphs,
        choices.console_look,
        choices.text_scale / 100,
        reduced_motion=motion_is_reduced(choices),
        parent=parent,
    )
    fronts, placer = parts.fronts, parts.placer

    def timer() -> Countdown | None:
        held = fronts.holdings.holding
        on_page = held.countdown if held is not None else fronts.roomplay.countdown
        return on_page or fronts.holdings.timer

    def holding() -> str:
        held = fronts.holdings.holding
        if held is not None:
            return held.kind
        return "work" if fronts.roomplay.stand is Stand.WORK else ""

    around = Around(
        fronts.lectern,
        parts.timekeeper,
        base.speaker,
        parts.painter,
        Keys(keymap(base).commands),
        time.monotonic,
        timer=timer,
        line=lambda: fronts.roomplay.line,
        holding=holding,
        notes_size=base.settings.memory.notes_size,
    )
    console = Console(look, around, title=parts.timekeeper.programme.title)
    console.place_wanted.connect(placer.do)
    parts.stage.console_wanted.connect(console.summon)
    console.summoned.connect(lambda: placer.do("console"))
    console.notes_sized.connect(lambda size: base.keep(base.settings.remembering(notes_size=size)))
    fronts.holdings.refreshed.connect(console.look_soon)
    fronts.roomplay.refreshed.connect(console.look_soon)
    console.file_wanted.connect(lambda: _find_file(console, fronts.lectern.presenter))
    fronts.lectern.presenter.ended.connect(console.close_down)
    placer.arranged.connect(lambda here: _say_displays(console, here))
    placer.attach(console)
    _say_sound(console, base.sound)
    return console


def _find_file(console: Console, presenter: Presenter) -> None:
    """Let the facilitator choose the file of the page's clip; the room sees its still meanwhile."""
    failure = presenter.failure
    if failure is None:
        return
    dialog = QFileDialog(console, translate("Console", "The file of this clip"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    wanted = failure.clip.path
    if wanted is not None and wanted.parent.is_dir():
        dialog.setDirectory(str(wanted.parent))
    dialog.fileSelected.connect(lambda name: presenter.mend(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _say_sound(console: Console, sound: Sound) -> None:
    """Name the device somebody wished for, or what stands in for it."""
    sound.changed.connect(lambda device: console.header.set_sound(device.name))
    device = sound.device()
    if device is not None:
        console.header.set_sound(device.name)


def _say_displays(console: Console, here: Arrangement) -> None:
    stage = here.stage
    title = translate("Console", "laptop") if stage.built_in else stage.title
    size = size_words(stage)
    said = translate("Console", "Stage: {display}").format(
        display=f"{title}, {size}" if size else title
    )
    where = here.console.title or translate("Console", "this display")
    where = translate("Console", "this laptop") if here.console.built_in else where
    console.header.set_displays(
        translate("Console", "Console: {display}").format(display=where),
        translate("Console", "One display") if here.single else said,
        can_swap=not here.single,
    )
