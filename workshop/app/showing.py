"""One show: a deck, its presenter, its projector, the stage they stand on."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog

from workshop.app import Left
from workshop.app.foundations import (
    Foundations,
    application,
    catch_mistakes,
    lay,
    log,
    now,
    start_log,
    stop_log,
)
from workshop.app.fronts import Clocks, Fronts, hall_of, rest_of, speech
from workshop.app.keys import keymap
from workshop.app.playing import player_maker, spare_player
from workshop.app.records import Records
from workshop.app.resuming import Return, ask, let_go, name_of, returned
from workshop.app.start import keep_on_shelf, keep_opening
from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.problem import Problem
from workshop.painting.frame import Frame, frame_of
from workshop.painting.paint import SlidePainter
from workshop.show.displays import Choice, choices_in, choices_out
from workshop.show.journal import journals, new_session
from workshop.show.onstage import on_stage
from workshop.show.programme import Programme, programme_of
from workshop.show.resume import Resume, find_page, left_in
from workshop.show.show import Show
from workshop.slides.deck import Deck
from workshop.ui.commands import Keys
from workshop.ui.journalist import Delivery, Journalist
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.reloading import Reloader
from workshop.ui.stage.album import Album
from workshop.ui.stage.awake import make_awake
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import ScreenWatch
from workshop.ui.stage.window import Stage
from workshop.ui.timekeeper import Timekeeper
from workshop.video.port import Player

if TYPE_CHECKING:
    from workshop.ui.console.window import Console

_MISTAKE = QT_TRANSLATE_NOOP(
    "Showing", "Something went wrong inside the program: {what}. The show goes on; see the log."
)

_PROBLEM = Message("Showing", "{problem}")
_SETTLED_MS = 500  # after the stage stands: then come files that are wrong, and staying awake


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
        self._back = returned(at, what) if isinstance(at, Resume) else None
        left = at if isinstance(at, Resume) else None
        captions = None if left is None else left.captions
        page = 1 if isinstance(at, Resume) else at
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
        delivery = Delivery(
            new_session(clocks.utc(), SystemRandom()),
            name_of(what),
            base.data,
            clocks.utc,
            left,
        )
        self.journalist = Journalist(self.presenter, self.timekeeper, delivery, self)
        self.journalist.trouble.connect(self.trouble)
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
            Keys(keymap(base).commands),
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
        self.reloader = Reloader(self.presenter, lambda: self.timekeeper.programme, self)
        self.reloader.trouble.connect(self.trouble)
        self.awake = make_awake(os.environ, parent=self)
        self.lectern.asked.connect(self._on_asked)
        projector.replaced.connect(self.trouble)
        self.presenter.trouble.connect(self.trouble)
        self.presenter.ended.connect(self._end)
        self._over = False

    def begin(self, *, windowed: bool) -> None:
        """Stand on the stage's display, or in a window on it, and enter the page."""
        self.placer.begin(windowed=windowed)
        self.presenter.start()
        if self._back is not None:
            self._stand_again(self._back)
        QTimer.singleShot(_SETTLED_MS, self, self._settle)

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
        resume, programme = back.resume, back.plans.programme
        moment, clock = self._clocks.utc(), self._clocks.steady()
        self.presenter.return_to(back.show, resume.countdown(moment, clock), resume.clip)
        on_the_stage = on_stage(resume.events, moment, clock)
        self.fronts.put_back(on_the_stage, partial(find_page, programme))

    def _settle(self) -> None:
        """What can wait until the page stands: the time, the journal, the console."""
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


def run(
    what: Deck | Programme, page: int, *, windowed: bool, data: Path | None, left: Left = "ask"
) -> int:
    """Show a deck or a plan and run until the show is ended.

    One that was left is offered to go on, unless a later page than the first was asked for.
    """
    base = lay(data)
    start_log(base.data)
    put_back = catch_mistakes(lambda what: print_trouble(base, _MISTAKE.fill(what=what)))
    looked = page == 1 and bool(journals(base.data))
    there = left_in(base.data, now(), name_of(what)) if looked else None
    begin = partial(_begin, base, what, windowed)
    if there is None:
        begin(page)
    elif left != "ask":
        _decide(begin, there, left == "go-on")
    else:
        question = ask(base, there, partial(_decide, begin, there))
        question.finished.connect(lambda: _asked(base, question))
    code = base.app.exec()
    put_back()
    stop_log()
    return code


def _begin(base: Foundations, what: Deck | Programme, windowed: bool, at: int | Resume) -> None:
    showing = Showing(base, what, at, player_maker(base), parent=base.app)
    showing.ended.connect(base.app.quit)
    showing.trouble.connect(lambda message: print_trouble(base, message))
    showing.recorded.connect(lambda message: print_trouble(base, message))
    showing.begin(windowed=windowed)
    page = at if isinstance(at, int) else 1
    QTimer.singleShot(_SETTLED_MS, showing, lambda: _look_after(base, what, page))


def _decide(begin: Callable[[int | Resume], None], left: Resume, yes: bool) -> None:
    if not yes:
        let_go(left)
    begin(left if yes else 1)


def _asked(base: Foundations, question: QDialog) -> None:
    """The question is answered; without an answer there is no show."""
    question.deleteLater()
    if not base.app.findChildren(Showing):
        base.app.quit()


def _look_after(base: Foundations, what: Deck | Programme, page: int) -> None:
    """What can wait until the stage stands: what is wrong is said, kit and page go on a shelf."""
    _tell_of(base, what)
    if what.kit.modules:
        keep_on_shelf(what.kit, base.data)
    if what.kit.modules and isinstance(what, Deck):
        keep_opening(what, page, base.data)


def _tell_of(base: Foundations, what: Deck | Programme) -> None:
    """Say what is wrong with settings and file; their pages tell theirs when they are shown."""
    for message in base.troubles:
        log.info("%s", base.speaker.say(message))
        print_trouble(base, message)
    for problem in what.kit.problems:  # the command line has printed these
        log.info("%s", problem)
    for problem in _problems_of(what):
        log.info("%s", problem)
        print_trouble(base, _PROBLEM.fill(problem=problem))


def _problems_of(what: Deck | Programme) -> tuple[Problem, ...]:
    if isinstance(what, Programme):
        heads = [part.deck.head for part in what.parts if part.item.kind == "module"]
        return (*what.plan.problems, *dict.fromkeys(p for head in heads for p in head.problems))
    return what.problems() if len(what) == 1 else what.head.problems


def print_trouble(base: Foundations, message: Message) -> None:
    """Say something to whoever started the show from a terminal."""
    import sys

    sys.stderr.write(f"workshop: {base.speaker.say(message)}\n")


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
