"""The clip's controls, and the countdown's on a page that has one. The room never sees them."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from workshop.show.countdown import Countdown
from workshop.ui.console.clock import PaceBar
from workshop.ui.console.parts import ConsoleButton, ConsoleIcon, SwitchButton
from workshop.ui.console.slider import Loudness, Scrub
from workshop.ui.look import Look
from workshop.ui.projector import Projector
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import ElidedLabel, Label

_TICK_MS = 200


class Transport(Card):
    """One row: the clip of the page, or its countdown, or that there is neither.

    Signals:
        asked(str): a command by id.
    """

    asked = Signal(str)

    def __init__(self, look: Look, projector: Projector) -> None:
        super().__init__(look, (14, 4, 14, 4))
        self._projector = projector
        self.restart = ConsoleIcon(look, "skip-back", self.tr("From the start (R)"))
        self.play = ConsoleButton(look, self.tr("Play"), "live", "play-fill", large=True)
        self.time = Label(look, "", "strong")
        self.whole = Label(look, "", "body", "ink3")
        self.scrub = Scrub(look, self.tr("Place in the clip"))
        self.mute = ConsoleIcon(look, "speaker-high", self.tr("Sound off (M)"))
        self.loudness = Loudness(look, self.tr("Volume"))
        self.captions = SwitchButton(look, self.tr("Captions on"), "closed-captioning")
        self.nothing = ElidedLabel(look, self.tr("No clip on this page"), "body", "ink3")
        self.timer = TimerRow(look)
        self._stack = QStackedLayout()
        self._clip = self._clip_row()
        self._stack.addWidget(self._clip)
        self._stack.addWidget(self.timer)
        self._stack.addWidget(self._plain_row())
        self.body.addLayout(self._stack)
        for button, command in (
            (self.restart, "restart"), (self.play, "play"), (self.mute, "mute"),
            (self.captions, "captions"), (self.timer.button, "timer"),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, command=command: self.asked.emit(command))
        self.scrub.wished.connect(lambda tenths: projector.seek(tenths / 10))
        self.loudness.wished.connect(projector.set_volume)
        self.setAccessibleName(self.tr("Clip"))
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, some of it is left to the keys."""
        super().resizeEvent(event)
        self._fit()

    @property
    def busy(self) -> bool:
        """Whether there is a clip or a countdown to control."""
        return self._stack.currentIndex() < 2

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes by, in order."""
        return (
            self.restart, self.play, self.scrub, self.mute, self.loudness, self.captions,
            self.timer.button,
        )  # fmt: skip

    def say(
        self, *, captions_on: bool, countdown: Countdown | None, now: float, line: str | None = None
    ) -> None:
        """Show what there is to control now; ``line`` are hands that are being typed."""
        self._say_line(line)
        if line is not None:
            self._stack.setCurrentIndex(2)
        elif self._projector.clip is not None:
            self._stack.setCurrentIndex(0)
            self.say_captions(captions_on)
            self._follow()
            self._fit()
        elif countdown is not None:
            self._stack.setCurrentIndex(1)
            self.timer.say(countdown, now)
        else:
            self._stack.setCurrentIndex(2)
        self.set_shown(self.isVisible())

    def set_shown(self, shown: bool) -> None:
        """Follow a playing clip while somebody looks."""
        wanted = shown and self._projector.clip is not None
        if wanted and not self._tick.isActive():
            self._tick.start()
        elif not wanted:
            self._tick.stop()

    def _clip_row(self) -> QWidget:
        look = self.look
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(10))
        times = QHBoxLayout()
        times.setSpacing(look.space(4))
        times.addWidget(self.time)
        times.addWidget(self.whole)
        sound = QHBoxLayout()
        sound.setSpacing(0)
        sound.addWidget(self.mute)
        sound.addWidget(self.loudness)
        row.addWidget(self.restart)
        row.addWidget(self.play)
        row.addLayout(times)
        row.addWidget(self.scrub, 1)
        row.addLayout(sound)
        row.addWidget(self.captions)
        return made

    def _fit(self) -> None:
        """Loudness gives way first, then the length of the clip, then the captions' switch."""
        look = self.look
        always = (self.restart, self.play, self.time, self.mute)
        room = self.width() - look.space(28) - 7 * look.space(10)
        room -= sum(part.sizeHint().width() for part in always)
        room -= self.scrub.minimumSizeHint().width()
        for part in (self.captions, self.whole, self.loudness):
            room -= part.sizeHint().width()
            part.setVisible(room >= 0)

    def _plain_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(self.look.space(6), 0, 0, 0)
        row.setSpacing(self.look.space(10))
        self.plain_icon = Glyph(self.look, "film-strip", "ink3")
        row.addWidget(self.plain_icon)
        row.addWidget(self.nothing, 1)
        return made

    def _say_line(self, line: str | None) -> None:
        words = self.tr("No clip on this page")
        if line is not None:
            said = self.tr("Hands: {line}_   Return keeps them, Esc leaves. Say A 2, B 5")
            words = said.format(line=line)
        if words != self.nothing.text():
            self.nothing.setText(words)
            self.nothing.set_tone("ink3" if line is None else "ink")
            self.plain_icon.set_glyph(
                "film-strip" if line is None else "hand", "ink3" if line is None else "accent"
            )

    def say_captions(self, on: bool) -> None:
        """Whether clips show their captions."""
        self.captions.setChecked(on)
        words = self.tr("Captions on") if on else self.tr("Captions off")
        if words != self.captions.text():
            self.captions.setText(words)
            self.captions.updateGeometry()

    def _follow(self) -> None:
        projector, clip = self._projector, self._projector.clip
        if clip is None:
            self._tick.stop()
            return
        length = projector.duration or clip.end or 0.0
        end = clip.end or length
        here = projector.aim or clip.start
        self.scrub.set_clip(clip.start, end, length)
        self.scrub.set_place(here)
        self.time.setText(clock_words(here))
        left = self.tr("/ {all}").format(all=clock_words(length))
        self.whole.setText(left)
        remaining = self.tr("{time} left").format(time=clock_words(max(0.0, end - here)))
        said = f"{clip.title}: {remaining}"
        if said != self.scrub.accessibleDescription():
            self.scrub.setAccessibleDescription(said)
            self.scrub.setToolTip(remaining)
        playing = projector.playing
        self._show(self.play, self.tr("Pause") if playing else self.tr("Play"),
                   "pause-fill" if playing else "play-fill")  # fmt: skip
        self.mute.set_icon("speaker-x" if projector.muted else "speaker-high")
        self.mute.set_name(self.tr("Sound on (M)") if projector.muted else self.tr("Sound off (M)"))
        self.loudness.set_loudness(projector.volume)

    def _show(self, button: ConsoleButton, words: str, icon: str) -> None:
        if button.text() != words:
            button.setText(words)
            button.set_icon(icon)
            self._fit()


class TimerRow(QWidget):
    """A countdown: pause or go on, the time left, how much of it is used."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.button = ConsoleButton(look, self.tr("Pause"), "live", "pause-fill", large=True)
        self.left = Label(look, "", "strong")
        self.whole = Label(look, "", "body", "ink3")
        self.bar = PaceBar(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.space(6), 0)
        row.setSpacing(look.space(12))
        row.addWidget(Glyph(look, "timer"))
        row.addWidget(self.button)
        row.addWidget(self.left)
        row.addWidget(self.whole)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)

    def say(self, countdown: Countdown, now: float) -> None:
        """Show how much is left."""
        left = countdown.remaining(now)
        self.left.setText(clock_words(left))
        self.whole.setText(self.tr("left of {all}").format(all=clock_words(countdown.total)))
        share = 1 - left / countdown.total if countdown.total else 0.0
        self.bar.set_shares(share, 0.0, self.tr("{time} left").format(time=clock_words(left)))
        words = self.tr("Pause") if countdown.running else self.tr("Go on")
        if not left:
            words = self.tr("Again")
        if words != self.button.text():
            self.button.setText(words)
            self.button.set_icon("pause-fill" if countdown.running and left else "play-fill")


def clock_words(seconds: float) -> str:
    """Minutes and seconds, hours too where there are any."""
    whole = math.floor(seconds + 0.05)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
