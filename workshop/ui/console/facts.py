"""What the console's cards say, as values: worked out from the show and its timekeeper.

The cards only paint these, so every state of them can be made in a test or a picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication

from workshop.kit.kit import PlanKind
from workshop.show.agenda import Slot
from workshop.show.finding import lines_of
from workshop.show.pace import Advice, Pace
from workshop.show.show import Curtain, Show
from workshop.slides.blocks import Clip
from workshop.slides.slide import Channel, Slide
from workshop.ui.console.around import Around
from workshop.ui.lectern import Lectern
from workshop.ui.speaker import Speaker, trimmed
from workshop.ui.timekeeper import Timekeeper
from workshop.values import dataclass

translate = QCoreApplication.translate

Manner = Literal["", "ahead", "behind", "questions"]


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """The clock card. ``done`` and ``behind`` are shares of the part's minutes, 0 to 1.

    ``advice`` is the line at its foot and ``action`` the word on the button beside it; ``command``
    is what that button asks for.
    """

    time: str = ""
    used: str = ""
    pace: str = ""
    manner: Manner = ""
    ends: str = ""
    done: float = 0.0
    behind: float = 0.0
    advice: str = ""
    action: str = ""
    command: str = ""


@dataclass(frozen=True, slots=True)
class NextFacts:
    """The card of what Next brings."""

    label: str = ""
    title: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One paragraph of notes; ``channel`` is empty where the one above goes on."""

    channel: str
    words: str


@dataclass(frozen=True, slots=True)
class Block:
    """One part of the day on the strip; ``start`` and ``minutes`` are those of the plan."""

    key: int
    page: int
    title: str
    kind: PlanKind
    start: float
    minutes: float
    clock: str
    state: Literal["done", "now", "coming", "skipped"]


@dataclass(frozen=True, slots=True)
class DayFacts:
    """The strip: the parts of one day, and where the hand of the clock is."""

    blocks: tuple[Block, ...] = ()
    now: float = 0.0
    clock: str = ""
    ends: str = ""


def clock_facts(keeper: Timekeeper, speaker: Speaker) -> ClockFacts:
    """The clock card of this moment."""
    figures, wall = keeper.pace(), keeper.wall()
    part = max(figures.part_minutes, 1e-6)
    behind = min(max(0.0, -figures.ahead), figures.part_used)
    advice, action, command = _advice(keeper)
    return ClockFacts(
        time=f"{wall:%H:%M}",
        used=_used(keeper.slot, figures),
        pace=_pace_words(keeper, figures, speaker),
        manner=_manner(keeper, figures),
        ends=_ends(keeper, figures),
        done=min(1.0, max(0.0, figures.part_used - behind) / part),
        behind=min(1.0, behind / part),
        advice=advice,
        action=action,
        command=command,
    )


def next_facts(lectern: Lectern) -> NextFacts:
    """The card of what Next brings."""
    show = lectern.presenter.show
    front = lectern.coming()
    if front is not None and (lectern.front is not None or not isinstance(front.board, Slide)):
        return NextFacts(translate("Console", "Next"), front.name)
    if show.curtain is not Curtain.OPEN:
        return NextFacts(
            translate("Console", "Next"), translate("Console", "Shows the page again"), title(show)
        )
    there = show.next()
    if lectern.presenter.failure is not None and there.page == show.page:
        there = there.next()  # starting a clip that cannot play is passed over
    if there == show:
        return NextFacts(translate("Console", "Next"), translate("Console", "The end of the plan"))
    if there.page == show.page:
        return NextFacts(translate("Console", "Next step"), title(there), _step_words(there))
    return NextFacts(translate("Console", "Next"), title(there), _page_words(there.slide))


def note_lines(slide: Slide) -> tuple[NoteLine, ...]:
    """The notes of a page by channel, in the order their channels first open."""
    lines = []
    for channel, entries in slide.channels.items():
        for place, words in enumerate(entries):
            lines.append(NoteLine(channel_name(channel) if place == 0 else "", words))
    return tuple(lines)


def transcript_of(around: Around, clip: Clip) -> Path | None:
    """The transcript of a clip in the language of the windows, else in any; None: there is none."""
    kit = around.keeper.programme.kit
    entry = kit.clip_at(clip.path) if clip.path is not None else None
    if entry is None:
        return None
    found = entry.transcript.get(around.speaker.language) or next(
        iter(entry.transcript.values()), None
    )
    return found if found is not None and found.is_file() else None


def transcript_lines(around: Around, clip: Clip) -> tuple[NoteLine, ...]:
    """The words of a clip's transcript, in place of the notes."""
    path = transcript_of(around, clip)
    try:
        text = "" if path is None else path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return (NoteLine("", translate("Console", "The transcript cannot be read.")),)
    name = translate("Console", "Transcript")
    paragraphs = (" ".join(lines_of(part)) for part in text.split("\n\n"))
    words = [paragraph for paragraph in paragraphs if paragraph]
    return tuple(NoteLine("" if i else name, line) for i, line in enumerate(words))


def channel_name(channel: Channel) -> str:
    """What a channel of the notes is called."""
    return {
        "say": translate("Console", "Say"),
        "ask": translate("Console", "Ask"),
        "do": translate("Console", "Do"),
        "materials": translate("Console", "Materials"),
        "objection": translate("Console", "Objection"),
    }[channel]


def day_facts(keeper: Timekeeper) -> DayFacts:
    """The strip of the day the room is in."""
    agenda, here = keeper.agenda, keeper.slot
    there = agenda.slots.index(here)
    blocks = []
    for index, (slot, span) in enumerate(zip(agenda.slots, agenda.spans, strict=True)):
        if slot.day != here.day or not slot.leaves:
            continue
        state: Literal["done", "now", "coming", "skipped"] = "coming"
        if index == there:
            state = "now"
        elif slot.skipped:
            state = "skipped"
        elif index < there:
            state = "done"
        first = next((leaf.page for leaf in slot.leaves if leaf.taken), slot.leaves[0].page)
        minutes = sum(leaf.minutes for leaf in slot.leaves) if slot.skipped else slot.minutes
        blocks.append(
            Block(slot.key, first, slot_title(slot), slot.kind, span.start, minutes,
                  f"{keeper.moment_of(span.start):%H:%M}", state)
        )  # fmt: skip
    return DayFacts(
        tuple(blocks),
        keeper.moment().minute,
        f"{keeper.wall():%H:%M}",
        f"{keeper.moment_of(agenda.ends(here.day)):%H:%M}",
    )


def slot_title(slot: Slot) -> str:
    """A part with its number, a break by its name."""
    if not slot.title and slot.kind == "break":
        return translate("Console", "Break")
    return f"{slot.number} {slot.title}".strip()


def place_words(keeper: Timekeeper) -> tuple[str, str]:
    """The part the room is in, and the plan and day it belongs to."""
    slot, agenda = keeper.slot, keeper.agenda
    day = ""
    if len(agenda.days) > 1:
        day = translate("Console", "day {n}").format(n=slot.day + 1)
    plan = agenda.title if agenda.title != slot.title else ""
    return slot_title(slot), ", ".join(part for part in (plan, day) if part)


def page_of_part(keeper: Timekeeper, page: int, by: int) -> int | None:
    """The first page of the next part (1); or of this one, and from there of the one before."""
    slots = [slot for slot in keeper.agenda.slots if not slot.skipped or slot is keeper.slot]
    firsts = [next((x.page for x in s.leaves if x.taken), s.leaves[0].page) for s in slots]
    here = slots.index(keeper.slot)
    target = here if by < 0 and page != firsts[here] else here + by
    return firsts[target] if 0 <= target < len(slots) else None


def title(show: Show) -> str:
    """A page by its number or label, and its title."""
    slide = show.slide
    return f"{slide.mark} {slide.title}".strip()


def minutes_words(minutes: float) -> str:
    """A number of minutes without a needless decimal."""
    return translate("Console", "{n} min").format(n=trimmed(minutes))


def marks_words(marks: Sequence[str]) -> str:
    """Pages by their marks: "9", "9 and 15", "9, 12 and 15"."""
    if len(marks) == 1:
        return marks[0]
    return translate("Console", "{first} and {last}").format(
        first=", ".join(marks[:-1]), last=marks[-1]
    )


def advice_words(keeper: Timekeeper, advice: Advice) -> str:
    """Which pages to skip, and what that gives."""
    marks = [_mark(keeper, page) for page in advice.pages]
    said = marks_words(marks)
    if advice.enough and len(marks) == 1:
        return translate("Console", "Skip slide {marks} to finish on time").format(marks=said)
    if advice.enough:
        return translate("Console", "Skip slides {marks} to finish on time").format(marks=said)
    return translate("Console", "Skip {marks}: saves {minutes} of {late} min").format(
        marks=said, minutes=round(advice.minutes), late=round(advice.late)
    )


def _mark(keeper: Timekeeper, page: int) -> str:
    return keeper.programme.mark_of(page) or str(page)


def _advice(keeper: Timekeeper) -> tuple[str, str, str]:
    advice = keeper.advice()
    if advice is not None:
        count = len(advice.pages)
        action = translate("Console", "Skip all {n}").format(n=count)
        if count == 1:
            action = translate("Console", "Skip it")
        elif count == 2:
            action = translate("Console", "Skip both")
        return advice_words(keeper, advice), action, "advice"
    if keeper.can_undo:
        said = translate("Console", "The plan is changed")
        return said, translate("Console", "Undo"), "unplan"
    return _after(keeper), "", ""


def _after(keeper: Timekeeper) -> str:
    """What follows this part today."""
    agenda, here = keeper.agenda, keeper.slot
    index = agenda.slots.index(here)
    for slot, span in list(zip(agenda.slots, agenda.spans, strict=True))[index + 1 :]:
        if slot.day == here.day and not slot.skipped:
            said = translate("Console", "Then {title}, {time}")
            return said.format(title=slot_title(slot), time=f"{keeper.moment_of(span.start):%H:%M}")
    return ""


def _used(slot: Slot, figures: Pace) -> str:
    said = {
        "module": translate("Console", "{used} of {all} min in this module"),
        "break": translate("Console", "{used} of {all} min of this break"),
    }.get(slot.kind, translate("Console", "{used} of {all} min in this part"))
    return said.format(used=round(figures.part_used), all=round(figures.part_minutes))


def _pace_words(keeper: Timekeeper, figures: Pace, speaker: Speaker) -> str:
    if keeper.paused:
        said = translate("Console", "Questions, {n} min")
        return said.format(n=round(figures.questions))
    return speaker.say(figures.words)


def _manner(keeper: Timekeeper, figures: Pace) -> Manner:
    if keeper.paused:
        return "questions"
    ahead = round(figures.ahead)
    return "" if ahead == 0 else ("ahead" if ahead > 0 else "behind")


def _ends(keeper: Timekeeper, figures: Pace) -> str:
    said = translate("Console", "Ends {ends}, planned {due}")
    return said.format(
        ends=f"{keeper.moment_of(figures.ends):%H:%M}", due=f"{keeper.moment_of(figures.due):%H:%M}"
    )


def _step_words(there: Show) -> str:
    steps = there.slide.steps
    if there.step > steps:
        return translate("Console", "starts the clip")
    return translate("Console", "step {step} of {steps}").format(step=there.step, steps=steps)


def _page_words(slide: Slide) -> str:
    parts = []
    if slide.steps == 1:
        parts.append(translate("Console", "1 step"))
    elif slide.steps:
        parts.append(translate("Console", "{n} steps").format(n=slide.steps))
    if slide.minutes:
        planned = translate("Console", "{minutes} planned")
        parts.append(planned.format(minutes=minutes_words(slide.minutes)))
    if slide.optional:
        parts.append(translate("Console", "optional"))
    return ", ".join(parts)
