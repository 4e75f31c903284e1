"""A show that was left: found, offered with one question, and put back where it stood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from workshop.app.foundations import Foundations, log, now
from workshop.app.start import on_shelf
from workshop.errors import QT_TRANSLATE_NOOP, Message, WorkshopError
from workshop.kit.kit import Kit
from workshop.show.agenda import agenda_of
from workshop.show.journal import Journal, stamp
from workshop.show.programme import Programme, programme_of
from workshop.show.replan import Replanning, replayed
from workshop.show.resume import Resume
from workshop.show.show import Curtain, Show, last_step
from workshop.slides.deck import Deck, open_deck
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.ui.widgets.question import Question

_GO_ON = QT_TRANSLATE_NOOP("Resuming", "Go on at slide {mark} of “{part}”, {at}?")
_GO_ON_AT_PAGE = QT_TRANSLATE_NOOP("Resuming", "Go on at “{page}” in “{part}”, {at}?")
_GO_ON_AT = QT_TRANSLATE_NOOP("Resuming", "Go on at “{page}”, {at}?")
_BROKE_OFF = QT_TRANSLATE_NOOP(
    "Resuming", "The show “{title}” broke off there. Nothing that was noted is lost."
)
_WAS_ENDED = QT_TRANSLATE_NOOP("Resuming", "The show “{title}” was ended there before its end.")
_YES = QT_TRANSLATE_NOOP("Resuming", "Go on")
_NO = QT_TRANSLATE_NOOP("Resuming", "Begin anew")
_FORGET = QT_TRANSLATE_NOOP("Resuming", "Leave it")


@dataclass(frozen=True)
class Return:
    """A show that was left, and the plan and page it stands on today."""

    resume: Resume
    plans: Replanning
    show: Show


def name_of(what: Deck | Programme) -> str:
    """How a show is asked for: the id of a module or plan of its kit, else the file."""
    if isinstance(what, Programme):
        known = what.kit.plan(what.plan.id)
        return (
            what.plan.id
            if known is not None and known.path == what.plan.path
            else str(what.plan.path)
        )
    head = what.kit.module(what.head.id)
    return what.head.id if head is not None and head.path == what.path else str(what.path)


def opened(resume: Resume, language: str = "en") -> Deck | Programme | None:
    """What was shown, opened again; None when it is no longer there."""
    try:
        return _opened(resume, language)
    except (WorkshopError, OSError) as error:
        log.info("%s", error)
        return None


def returned(resume: Resume, what: Deck | Programme) -> Return:
    """Where the show stands again; at the beginning when its part is gone."""
    programme = programme_of(what) if isinstance(what, Deck) else what
    plans = replayed(Replanning(programme, agenda_of(programme)), resume.changes)
    page = resume.page_in(plans.programme)
    if page is None:
        return Return(resume, plans, Show(plans.programme))
    step = min(resume.step, last_step(plans.programme.slide(page)))
    curtains = {curtain.value: curtain for curtain in Curtain}
    curtain = curtains.get(resume.curtain, Curtain.OPEN)
    return Return(resume, plans, Show(plans.programme, page, step, curtain))


def ask(
    base: Foundations,
    resume: Resume,
    decide: Callable[[bool], None],
    parent: QWidget | None = None,
    *,
    anew: bool = True,
) -> Question:
    """Ask whether to go on; Return means yes. ``decide`` hears it, unless nobody answers.

    ``anew``: who does not go on begins anew, else the show is left.
    """
    from workshop.ui.widgets.question import Question

    say = base.speaker.say
    why = (_WAS_ENDED if resume.clean else _BROKE_OFF).fill(title=resume.title)
    no = _NO if anew else _FORGET
    question = Question(
        base.look, say(words_of(resume, now())), say(why), say(_YES), say(no), icon="",
        parent=parent,
    )  # fmt: skip
    question.safe.clicked.connect(lambda: decide(True))
    question.accepted.connect(lambda: decide(False))
    question.open()
    return question


def words_of(resume: Resume, today: datetime) -> Message:
    """The question, with the time, and the day too when it was another."""
    last = resume.last.astimezone()
    at = f"{last:%H:%M}"
    if last.date() != today.astimezone().date():
        day = QDate(last.year, last.month, last.day)
        at = f"{QLocale().toString(day, QLocale.FormatType.ShortFormat)} {at}"
    page = resume.page_title or resume.mark
    said = _GO_ON if resume.mark.isdecimal() else _GO_ON_AT_PAGE
    if said is _GO_ON_AT_PAGE and page == resume.part:  # its title page
        said = _GO_ON_AT
    return said.fill(mark=resume.mark, page=page, part=resume.part, at=at)


def let_go(resume: Resume) -> None:
    """End a show that nobody wants to go on with, so that it is not offered again."""
    journal = Journal(resume.path, lambda message: log.info("%s", message))
    journal.note({"at": stamp(now()), "kind": "end", "finished": True, "declined": True})
    journal.close()


def _opened(resume: Resume, language: str) -> Deck | Programme | None:
    from workshop.kit.opening import kit_of
    from workshop.kit.plans import read_plan

    path = Path(resume.what)
    if path.suffix.lower() == ".md":
        return open_deck(path, kit_of(path)) if path.is_file() else None
    kit = _kit(Path(resume.kit), resume)
    if path.suffix.lower() in (".yaml", ".yml"):
        plan = read_plan(path, kit) if path.is_file() else None
    else:
        plan = kit.plan(resume.what)
    if plan is not None and plan.items and kit.module(resume.what) is None:
        return Programme(plan, kit, language)
    head = kit.module(resume.what)
    return open_deck(head.path, kit) if head is not None else None


def _kit(folder: Path, resume: Resume) -> Kit:
    from workshop.kit.opening import open_kit

    return on_shelf(folder, resume.path.parent.parent) or open_kit(folder)
