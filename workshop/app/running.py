"""A show started by itself: begun, or gone on with, and run until it is ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from workshop.app import Left
from workshop.app.foundations import (
    Foundations,
    catch_mistakes,
    lay,
    log,
    now,
    start_log,
    stop_log,
)
from workshop.app.playing import player_maker
from workshop.app.showing import SETTLED_MS, Showing
from workshop.app.start import keep_on_shelf, keep_opening
from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.problem import Problem
from workshop.show.journal import journals
from workshop.show.programme import Programme
from workshop.slides.deck import Deck

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from workshop.show.resume import Resume

_MISTAKE = QT_TRANSLATE_NOOP(
    "Showing", "Something went wrong inside the program: {what}. The show goes on; see the log."
)

_PROBLEM = Message("Showing", "{problem}")


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
    there = _left_of(base, what) if looked else None
    begin = partial(_begin, base, what, windowed)
    if there is None:
        begin(page)
    elif left != "ask":
        _decide(begin, there, left == "go-on")
    else:
        from workshop.app.resuming import ask

        question = ask(base, there, partial(_decide, begin, there))
        # "Go on" is heard after the question is over: only then is it known what was answered.
        question.finished.connect(lambda: QTimer.singleShot(0, partial(_asked, base, question)))
    code = base.app.exec()
    put_back()
    stop_log()
    return code


def _left_of(base: Foundations, what: Deck | Programme) -> Resume | None:
    """The show of this that was left, if one was."""
    from workshop.app.resuming import name_of
    from workshop.show.resume import left_in

    return left_in(base.data, now(), name_of(what))


def _begin(base: Foundations, what: Deck | Programme, windowed: bool, at: int | Resume) -> None:
    showing = Showing(base, what, at, player_maker(base), parent=base.app)
    showing.ended.connect(base.app.quit)
    showing.trouble.connect(lambda message: print_trouble(base, message))
    showing.recorded.connect(lambda message: _tell_of_record(base, message))
    showing.begin(windowed=windowed)
    page = at if isinstance(at, int) else 1
    QTimer.singleShot(SETTLED_MS, showing, lambda: _look_after(base, what, page))


def _tell_of_record(base: Foundations, message: Message) -> None:
    from workshop.app.aftershow import record_of_message, terminal_words

    print_trouble(base, message)
    record = record_of_message(base.data, message)
    for said in terminal_words(record) if record is not None else ():
        print_trouble(base, said)


def _decide(begin: Callable[[int | Resume], None], left: Resume, yes: bool) -> None:
    if not yes:
        from workshop.app.resuming import let_go

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
