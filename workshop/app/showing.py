"""One show: a deck, its presenter, its projector, the stage they stand on."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from workshop.app.foundations import (
    Foundations,
    application,
)
from workshop.app.fronts import Clocks, Fronts, hall_of, rest_of, speech
from workshop.app.playing import spare_player
from workshop.app.records import Records
from workshop.app.start import stands
from workshop.painting.frame import Frame, frame_of
from workshop.painting.paint import SlidePainter
from workshop.show.displays import Choice, choices_in, choices_out
from workshop.show.programme import Programme, programme_of
from workshop.show.show import Show
from workshop.slides.deck import Deck
from workshop.ui.commands import Keys
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.stage.album import Album
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import ScreenWatch
from workshop.ui.stage.window import Stage
from workshop.ui.timekeeper import Timekeeper
from workshop.video.port import Player

if TYPE_CHECKING:
    from workshop.app.resuming import Return
    from workshop.show.resume import Resume
    from workshop.ui.console.window import Console
    from workshop.ui.journalist import Journalist
    from workshop.ui.reloading import Reloader
    from workshop.ui.stage.awake import Awake

SETTLED_MS = 500  # after the stage stands: then come files that are wrong, and staying awake


class Showing(QObject):
    """A show from the moment the stage stands until it is ended.

    ``at`` is the page it begins with, or the show that was left and goes on. ``clocks`` are the
    steady one, the time of day here, and the moment in UTC.

    Signals:
        trouble(Message): something the facilitator should know.
        recorded(Message): where the record of the show stands.
        ended(): the stage is closed and the clip let go.
    """

    trouble = Signal(object)
    recorded = Signal(object)
    ended = Signal()

    def __init__(
        self,
        base: Foundations,
        what: Deck | Programme,
        at: int | Resume,
        make_player: Callable[[QObject], Player],
        *,
        clocks: Clocks = Clocks(),  # noqa: B008 - a value
        records: Records | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        projector = Projector(make_player, spare=spare_player, sound=base.sound)
        programme = programme_of(what) if isinstance(what, Deck) else what
        page, left = (at, None) if isinstance(at, int) else (1, at)
        self._back = None if left is None else _returned(left, what)
        captions = None if left is None else left.captions
        self.presenter = Presenter(
            Show(what, page=page) if self._back is None else self._back.show,
            projector,
            rest=frame_of(what) if isinstance(what, Deck) else self._rest_of,
            clock=clocks.steady,
            wall=clocks.wall,
            captions_on=base.choices.captions if captions is None else captions,
            parent=self,
        )
        self._painter = SlidePainter(base.look.glyphs)
        album = Album(self._painter)
        self.timekeeper = Timekeeper(
            self.presenter, programme, clock=clocks.steady, wall=clocks.wall, parent=self
        )
        if self._back is not None and left is not None:  # before anybody asks for its pages
            spent = left.spent(self._back.plans.programme)
            self.timekeeper.restore(self._back.plans, spent, left.dawn)
        self._what, self._left = what, left
        self._own_records = (
            Records(base.data, clocks.utc, self.trouble.emit) if records is None else None
        )
        kept = records or self._own_records
        assert kept is not None  # one of the two
        hall = hall_of(programme, self.presenter, self.timekeeper, base)
        hall = replace(hall, parked=self._parked)
        self.fronts = Fronts(
            hall,
            self.presenter,
            kept,
            speech(base),
            self.trouble.emit,
            motion=base.motion,
            clocks=clocks,
        )
        self.lectern = self.fronts.lectern
        self.lectern.noted.connect(lambda kind, data: self.journalist.note(kind, **data))
        self.stage = Stage(
            self.lectern,
            album,
            _keys(base),
            title=programme.title,
            motion=base.motion,
        )
        self.placer = Placer(
            self.stage,
            ScreenWatch(),
            remembered=choices_in(base.settings.memory.displays),
            parent=self,
        )
        self._base = base
        self.console: Console | None = None
        self.stage.place_wanted.connect(self.placer.do)
        self.placer.chosen.connect(self._keep_displays)
        self.placer.pick_wanted.connect(self._pick_display)
        self.lectern.asked.connect(self._on_asked)
        projector.replaced.connect(self.trouble)
        self.presenter.trouble.connect(self.trouble)
        self.presenter.ended.connect(self._end)
        self._over = False

    # What the first page does not need is made when it is first asked for, at the latest when the
    # stage has settled.

    @cached_property
    def journalist(self) -> Journalist:
        """Who writes the journal."""
        from random import SystemRandom

        from workshop.app.resuming import name_of
        from workshop.show.journal import new_session
        from workshop.ui.journalist import Delivery, Journalist

        utc = self._clocks.utc
        session = new_session(utc(), SystemRandom())
        delivery = Delivery(session, name_of(self._what), self._base.data, utc, self._left)
        made = Journalist(self.presenter, self.timekeeper, delivery, self)
        made.trouble.connect(self.trouble)
        return made

    @cached_property
    def reloader(self) -> Reloader:
        """Who reads a module anew that is edited."""
        from workshop.ui.reloading import Reloader

        made = Reloader(self.presenter, self.timekeeper, self)
        made.trouble.connect(self.trouble)
        return made

    @cached_property
    def awake(self) -> Awake:
        """Who keeps the displays from falling asleep."""
        from workshop.ui.stage.awake import make_awake

        return make_awake(os.environ, parent=self)

    def begin(self, *, windowed: bool) -> None:
        """Stand on the stage's display, or in a window on it, and enter the page."""
        self.placer.begin(windowed=windowed)
        self.presenter.start()
        if self._back is not None:
            self._stand_again(self._back)
        QTimer.singleShot(SETTLED_MS, self, self._settle)

    def open_console(self) -> Console | None:
        """The facilitator's console, built when it is first asked for; None once all is over."""
        if self.console is None and not self._over:
            from workshop.app.consoling import Parts, open_console

            self.timekeeper.start()
            parts = Parts(self.fronts, self.timekeeper, self.stage, self.placer, self._painter)
            self.console = open_console(self._base, parts, self)
            self.trouble.connect(self.console.tell_message)
            self.reloader.reloaded.connect(self.console.look_soon)
            self.console.written.connect(self._write_down)
        return self.console

    def _stand_again(self, back: Return) -> None:
        """What the show had beside its page: its time, its countdown, its clip, its drawings."""
        from workshop.show.onstage import on_stage
        from workshop.show.resume import find_page

        resume, programme = back.resume, back.plans.programme
        moment, clock = self._clocks.utc(), self._clocks.steady()
        self.presenter.return_to(back.show, resume.countdown(moment, clock), resume.clip)
        on_the_stage = on_stage(resume.events, moment, clock)
        self.fronts.put_back(on_the_stage, partial(find_page, programme))

    def _settle(self) -> None:
        """What can wait until the page stands: the time, the journal, the console."""
        stands()
        if not self._over:
            self.timekeeper.start()
            self.journalist.begin()
            self.open_console()
            self.reloader.watch()
            self.awake.hold(self.tr("Slides are being shown."))

    def _write_down(self, kind: str, words: str) -> None:
        """Keep a question for later, or a decision, with the page the room sees."""
        if kind == "park":
            self.journalist.park(words)
        else:
            self.journalist.decide(words)
        notes = self.journalist.notes
        if self.console is not None and notes:
            self.console.confirm(kind, lambda: self.journalist.take_back(notes[-1].id))

    def _parked(self) -> tuple[str, ...]:
        decided = self.tr("Decided: {what}")
        return tuple(
            note.text if note.note == "parked" else decided.format(what=note.text)
            for note in self.journalist.notes
        )

    def _rest_of(self, page: int) -> Frame:
        return rest_of(self.timekeeper.programme, page)

    def _on_asked(self, command: str) -> None:
        if command == "keys":
            from workshop.app.keys import show_keys

            self.open_console()
            show_keys(self._base, self.console)
        elif command == "save-drawings":
            from workshop.app.drawings import keep_drawings

            folder = self._base.data / "drawings"
            self.trouble.emit(keep_drawings(self.lectern, self._painter, folder, datetime.now()))

    def _keep_displays(self, choices: tuple[Choice, ...]) -> None:
        base = self._base
        base.keep(base.settings.remembering(displays=choices_out(choices)))

    def _pick_display(self) -> None:
        from workshop.ui.stage.picker import Picker

        picker = Picker(self._base.look, self.placer, self)
        picker.closed.connect(picker.deleteLater)
        picker.open()

    def _end(self) -> None:
        if self._over:
            return
        self._over = True
        self.awake.let_go()
        self.reloader.close()
        self.placer.close()
        self._close_journal()
        self.fronts.close()
        self.presenter.close()
        self.stage.close()
        self.stage.deleteLater()
        if self.console is not None:
            self.console.deleteLater()
        if self._own_records is not None:
            self._own_records.close()
        self.ended.emit()

    def _close_journal(self) -> None:
        """End the journal, and write the record of the show from it."""
        if not self.journalist.writes:
            return
        lost = self.journalist.close()
        if lost is not None:
            self.trouble.emit(lost)
        from workshop.app.drawings import record_with_drawings
        from workshop.app.recording import RECORDED

        said = record_with_drawings(
            self.journalist.path, self._base, self.timekeeper.programme, self._painter
        )
        self.recorded.emit(said) if said.text == RECORDED.text else self.trouble.emit(said)


def _returned(left: Resume, what: Deck | Programme) -> Return:
    from workshop.app.resuming import returned

    return returned(left, what)


def _keys(base: Foundations) -> Keys:
    """The keys of the stage; the table's own, unless people chose others."""
    if not base.choices.keys:
        return Keys()
    from workshop.app.keys import keymap

    return Keys(keymap(base).commands)


def render_page(deck: Deck, page: int, step: int | None, size: tuple[int, int], out: Path) -> bool:
    """Paint one page into a PNG, at its last step unless told; False when it cannot be written."""
    application()
    slide = deck.slide(page)
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    shown = slide.steps if step is None else min(max(0, step), slide.steps)
    whole = QRectF(0, 0, size[0], size[1])
    with QPainter(image) as painter:
        SlidePainter().paint(painter, slide, shown, frame_of(deck), whole)
    return image.save(str(out))
