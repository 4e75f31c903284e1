"""``workshop doctor``: the room is looked at before it fills, one thing after another."""

from __future__ import annotations

import json
import platform
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, qVersion
from PySide6.QtGui import QFontInfo

from workshop import __version__
from workshop.app.foundations import Foundations, now
from workshop.authoring import doctor
from workshop.authoring.doctor import Finding, Screening
from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.show.programme import Programme
from workshop.video.port import Cut
from workshop.video.trying import Trial

if TYPE_CHECKING:
    from workshop.video.qtsound import TonePlayer

_PLAYER = QT_TRANSLATE_NOOP("doctor", "Player")
_GET_VLC = QT_TRANSLATE_NOOP("doctor", "Install VLC; a few clips play in nothing else.")
_CLIP = QT_TRANSLATE_NOOP("doctor", "Clip “{clip}”")
_PLAYS = QT_TRANSLATE_NOOP("doctor", "Its beginning, middle and end can be shown.")
_GONE = QT_TRANSLATE_NOOP("doctor", "{file} is not there.")
_FAILS = QT_TRANSLATE_NOOP("doctor", "It cannot be shown: {why}.")
_MEND_CLIP = QT_TRANSLATE_NOOP(
    "doctor", "Put the file back or mend it. The room will see its poster or title."
)
_SCREENS = QT_TRANSLATE_NOOP("doctor", "Displays")
_ONE_SCREEN = QT_TRANSLATE_NOOP("doctor", "There is one; slides will stand on it.")
_TWO_SCREENS = QT_TRANSLATE_NOOP("doctor", "Slides on {stage}; this one is {console}.")
_PLUG_IN = QT_TRANSLATE_NOOP("doctor", "Plug the projector in any time; nothing has to be chosen.")
_SOUND = QT_TRANSLATE_NOOP("doctor", "Sound")
_HEARD = QT_TRANSLATE_NOOP("doctor", "A tone was played on {device}. Was it heard?")
_SILENT = QT_TRANSLATE_NOOP("doctor", "There is nothing to hear with.")
_PLUG_SOUND = QT_TRANSLATE_NOOP("doctor", "Clips will play silently, with captions.")
_FONTS = QT_TRANSLATE_NOOP("doctor", "Typefaces")
_OURS = QT_TRANSLATE_NOOP("doctor", "{names} are loaded.")
_NOT_OURS = QT_TRANSLATE_NOOP("doctor", "{name} could not be loaded.")
_INSTALL = QT_TRANSLATE_NOOP("doctor", "Install Workshop again; until then slides look plainer.")


class Examination(QObject):
    """Looks at one thing after another, letting the window live between them.

    Signals:
        found(Finding): one more thing was looked at.
        done(bool): all of it was; True when nothing is bad.
    """

    found = Signal(object)
    done = Signal(bool)

    def __init__(
        self, base: Foundations, programme: Programme | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._programme = programme
        self._steps: Iterator[Finding | None] = iter(())
        self._trial: Trial | None = None
        self._tone: TonePlayer | None = None
        self._bad = 0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._step)

    def start(self) -> None:
        """Begin; ``done`` follows."""
        self._bad = 0
        self._steps = self._all()
        self._turn.start()

    def stop(self) -> None:
        """Leave off."""
        self._turn.stop()
        if self._trial is not None:
            self._trial.stop()
            self._trial = None
        if self._tone is not None:
            self._tone.over.disconnect()
            self._tone.stop()
            self._tone = None

    def _step(self) -> None:
        try:
            finding = next(self._steps)
        except StopIteration:
            if self._tone is None:  # else it is done once the tone is over
                self.done.emit(not self._bad)
            return
        if finding is not None:
            self._tell(finding)
        if self._trial is None:
            self._turn.start()

    def _tell(self, finding: Finding) -> None:
        self._bad += finding.state == "bad"
        self.found.emit(finding)

    def _all(self) -> Iterator[Finding | None]:
        """Every step; one that begins a clip's trial yields None and is gone on with after it."""
        base, programme = self._base, self._programme
        yield displays(base)
        yield fonts()
        yield player(base)
        yield self._hear()
        if programme is not None:
            yield doctor.plan(programme)
            yield doctor.slides(programme)
            for one in doctor.clips_of(programme):
                yield self._try(one)
                yield doctor.captions(one)
        yield doctor.disk(base.data)
        yield doctor.database(base.data, now())
        yield doctor.clock(datetime.now())
        yield doctor.battery()

    def _hear(self) -> Finding:
        """Let a tone be heard where clips are; the rest is looked at meanwhile."""
        found = sound(self._base)
        if found.state == "good":
            from workshop.video.qtsound import TonePlayer

            self._tone = TonePlayer(self._base.sound.device(), self)
            self._tone.over.connect(self._tone_over)
            self._tone.play()
        return found

    def _tone_over(self) -> None:
        self._tone = None
        if self._trial is None:  # a clip that is being tried goes on by itself
            self._turn.start()

    def _try(self, one: Screening) -> Finding | None:
        from workshop.video.choose import choose_player

        clip = one.clip
        title = _CLIP.fill(clip=clip.title or clip.target)
        key = f"clip {one.mark}"
        if clip.path is None or not clip.path.is_file():
            return Finding(key, "bad", title, _GONE.fill(file=clip.target), _MEND_CLIP)
        made = choose_player(self._base.choices.player).make(self)
        cut = Cut(clip.path, clip.start, clip.end, mute=True)
        self._trial = Trial(made, cut, self)

        def over(why: Message | None) -> None:
            self._trial = None
            if why is None:
                self._tell(Finding(key, "good", title, _PLAYS))
            else:
                said = _FAILS.fill(why=why)
                self._tell(Finding(key, "bad", title, said, _MEND_CLIP))
            made.deleteLater()
            self._turn.start()

        self._trial.over.connect(over)
        self._trial.start()
        return None


def displays(base: Foundations) -> Finding:
    """Which display gets the slides."""
    from workshop.show.displays import arrange, choices_in
    from workshop.ui.stage.screens import present_displays, primary_display

    remembered = choices_in(base.settings.memory.displays)
    here = arrange(present_displays(), primary_display(), remembered)
    if here.single:
        return Finding("displays", "note", _SCREENS, _ONE_SCREEN, _PLUG_IN)
    said = _TWO_SCREENS.fill(stage=here.stage.title, console=here.console.title)
    return Finding("displays", "good", _SCREENS, said)


def fonts() -> Finding:
    """Whether text will look as it was designed."""
    from workshop.painting.fonts import window_font

    names = []
    for role in ("body", "display"):
        font = window_font(role)
        if QFontInfo(font).family() != font.family():
            said = _NOT_OURS.fill(name=font.family())
            return Finding("fonts", "bad", _FONTS, said, _INSTALL)
        names.append(font.family())
    return Finding("fonts", "good", _FONTS, _OURS.fill(names=", ".join(dict.fromkeys(names))))


def player(base: Foundations) -> Finding:
    """What plays the clips, and why that one."""
    from workshop.video.choose import choose_player

    choice = choose_player(base.choices.player)
    if choice.kind == "none":
        return Finding("player", "bad", _PLAYER, choice.reason, _GET_VLC)
    state: doctor.State = "good" if choice.kind == "vlc" or base.choices.player == "qt" else "note"
    return Finding("player", state, _PLAYER, choice.reason, None if state == "good" else _GET_VLC)


def sound(base: Foundations) -> Finding:
    """Whether there is something to hear with, and what."""
    from PySide6.QtMultimedia import QMediaDevices

    from workshop.video.sound import has_sound

    device = QMediaDevices.defaultAudioOutput() if has_sound() else None
    if device is None or device.isNull():
        return Finding("sound", "note", _SOUND, _SILENT, _PLUG_SOUND)
    chosen = base.sound.device()
    name = device.description() if chosen is None else chosen.name
    return Finding("sound", "good", _SOUND, _HEARD.fill(device=name))


def examine(
    base: Foundations, programme: Programme | None, tell: Callable[[Finding], None]
) -> bool:
    """Look at it all and wait for it; whether nothing is bad."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    examination = Examination(base, programme)
    examination.found.connect(tell)
    well: list[bool] = []
    examination.done.connect(well.append)
    examination.done.connect(loop.quit)
    examination.start()
    loop.exec()
    return well == [True]


def bundle(base: Foundations, findings: list[Finding], out: Path) -> None:
    """Zip what helps to find a fault: logs, settings, versions, findings. No results, no journal.

    Raises OSError when it cannot be written.
    """
    versions = {
        "workshop": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": platform.platform(),
        "platform": QCoreApplication.instance() and _platform_name(),
    }
    fresh = out.with_name(f".{out.name}.part")
    try:
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as file:
            report = {"versions": versions, "findings": [one.as_json() for one in findings]}
            file.writestr("doctor.json", json.dumps(report, ensure_ascii=False, indent=2))
            kept = [*sorted((base.data / "log").glob("*.log")), base.data / "settings.json"]
            for path in kept:
                if path.is_file():
                    file.write(path, path.name)
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)


def _platform_name() -> str:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.platformName()
