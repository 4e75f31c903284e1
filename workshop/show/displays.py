"""Which display is the stage's and which the facilitator's, decided from values.

A display is known by what it says of itself, never by its place in a list or by where it was:
those change when somebody touches a cable. What was chosen is remembered for each set of displays,
so that the training room and the office each find their own answer again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any

from workshop.values import dataclass

_KEPT = 20  # sets of displays that are remembered
_BUILT_IN = ("edp", "lvds", "dsi", "built-in")  # how systems name the panel of a laptop


@dataclass(frozen=True, slots=True)
class Display:
    """What tells one display from another.

    ``twin`` counts those that say the very same of themselves, from the left; it means nothing
    beyond the moment.
    """

    name: str
    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    twin: int = 0

    @property
    def built_in(self) -> bool:
        """Whether it is the laptop's own panel, as far as its name tells."""
        return self.name.casefold().startswith(_BUILT_IN)

    @property
    def title(self) -> str:
        """What people would call it."""
        maker = "" if self.model.startswith(self.manufacturer) else self.manufacturer
        return f"{maker} {self.model}".strip() or self.name


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the facilitator's console stands and where the stage; one display may serve both."""

    console: Display
    stage: Display

    @property
    def single(self) -> bool:
        """Whether there is one display for both."""
        return self.console == self.stage


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody chose, and among which displays."""

    displays: tuple[Display, ...]
    arrangement: Arrangement


class Standing(Enum):
    """How much of its display a window takes."""

    WHOLE = "whole"
    WINDOW = "window"  # a part of it, beside others
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the facilitator asked for, whatever displays there are.

    ``windowed``: the stage is a window among others, for calls. ``alone``: with one display the
    stage takes all of it. ``console``: the console is wanted there all the same, small.
    """

    windowed: bool = False
    alone: bool = False
    console: bool = False


def standings(single: bool, wish: Wish, *, has_console: bool) -> tuple[Standing, Standing]:
    """How stage and console stand.

    When the stage's display is taken away, the console keeps the one that is left and the stage
    waits unseen; only who asked for the stage on a single display has its console covered. There
    the console comes on demand only: the room may be looking at a copy of that display.
    """
    stage = Standing.WINDOW if wish.windowed else Standing.WHOLE
    if not single:
        return stage, Standing.WHOLE if has_console else Standing.HIDDEN
    if wish.alone or wish.windowed:
        small = has_console and wish.console
        return stage, Standing.WINDOW if small else Standing.HIDDEN
    if has_console:
        return Standing.HIDDEN, Standing.WHOLE
    return Standing.WINDOW, Standing.HIDDEN


def arrange(
    displays: Sequence[Display], primary: Display, remembered: Sequence[Choice] = ()
) -> Arrangement:
    """Give console and stage their displays.

    The same set of displays gets what was chosen for it. Else a stage that is known by what it is
    stays the stage; else what is new beside a known console is the stage, as a wireless display is
    that comes back under another name; else the console takes the laptop's own panel or the primary
    display, and the stage the first one beside it.

    Args:
        displays: those there are, at least one.
        primary: the system's first one.
        remembered: earlier choices, the latest first.
    """
    if len(displays) == 1:
        return Arrangement(displays[0], displays[0])
    for rule in (_same_set, _known_stage, _new_beside_known):
        for choice in remembered:
            found = rule(choice, displays, primary)
            if found is not None:
                return found
    console = _usual_console(displays, primary)
    return Arrangement(console, _first_but(displays, console))


def staged(displays: Sequence[Display], here: Arrangement, stage: Display) -> Arrangement:
    """The stage on another display; the console makes room when it stood there."""
    if stage != here.console or len(displays) == 1:
        return replace(here, stage=stage)
    free = here.stage if here.stage in displays and here.stage != stage else None
    return Arrangement(free or _first_but(displays, stage), stage)


def turned(displays: Sequence[Display], here: Arrangement) -> Arrangement:
    """Stage and console the other way round; with more than two, the stage goes on to the next."""
    if here.stage not in displays:
        return here
    return staged(displays, here, displays[(displays.index(here.stage) + 1) % len(displays)])


def numbered(displays: Iterable[Display]) -> tuple[Display, ...]:
    """Displays told from the left, those that say the same of themselves counted."""
    seen: dict[Display, int] = {}
    told = []
    for display in displays:
        told.append(replace(display, twin=seen.get(display, 0)))
        seen[display] = seen.get(display, 0) + 1
    return tuple(told)


def remembering(
    remembered: Sequence[Choice], displays: Sequence[Display], arrangement: Arrangement
) -> tuple[Choice, ...]:
    """The choices with this one put first; an older one for the same displays is forgotten."""
    fresh = Choice(tuple(displays), arrangement)
    others = [choice for choice in remembered if set(choice.displays) != set(displays)]
    return (fresh, *others)[:_KEPT]


def choices_out(choices: Iterable[Choice]) -> list[dict[str, Any]]:
    """The choices as JSON can hold them."""
    return [
        {
            "displays": [_words(display) for display in choice.displays],
            "console": _words(choice.arrangement.console),
            "stage": _words(choice.arrangement.stage),
        }
        for choice in choices
    ]


def choices_in(found: Iterable[Mapping[str, Any]]) -> tuple[Choice, ...]:
    """The choices that were kept; one that makes no sense any more is left out."""
    choices = []
    for entry in found:
        try:
            displays = numbered(_display(words) for words in entry["displays"])
            console, stage = _display(entry["console"]), _display(entry["stage"])
        except (KeyError, TypeError, ValueError):
            continue
        choices.append(Choice(displays, Arrangement(console, stage)))
    return tuple(choices)


def _words(display: Display) -> list[Any]:
    return [display.name, display.manufacturer, display.model, display.serial, display.twin]


def _display(words: Sequence[Any]) -> Display:
    name, manufacturer, model, serial, twin = words
    if not all(isinstance(word, str) for word in words[:4]) or not isinstance(twin, int):
        raise ValueError("no display")
    return Display(name, manufacturer, model, serial, twin)


# -- the rules, the strongest first -----------------------------------------------------------


def _same_set(choice: Choice, displays: Sequence[Display], _primary: Display) -> Arrangement | None:
    pairs = _pair(choice.displays, displays, _SURE)
    if not len(pairs) == len(choice.displays) == len(displays):
        return None
    console, stage = pairs.get(choice.arrangement.console), pairs.get(choice.arrangement.stage)
    if console is None or stage is None or console == stage:
        return None
    return Arrangement(console, stage)


def _known_stage(
    choice: Choice, displays: Sequence[Display], primary: Display
) -> Arrangement | None:
    here = choice.arrangement
    pairs = _pair((here.stage, here.console), displays, _ANY)
    stage, console = pairs.get(here.stage), pairs.get(here.console)
    if stage is None or here.single:
        return None
    others = [display for display in displays if display != stage]
    return Arrangement(console or _usual_console(others, primary), stage)


def _new_beside_known(
    choice: Choice, displays: Sequence[Display], _primary: Display
) -> Arrangement | None:
    pairs = _pair(choice.displays, displays, _ANY)
    console = pairs.get(choice.arrangement.console)
    new = [display for display in displays if display not in pairs.values()]
    return Arrangement(console, new[0]) if console is not None and new else None


def _usual_console(displays: Sequence[Display], primary: Display) -> Display:
    own = [display for display in displays if display.built_in]
    if len(own) == 1:
        return own[0]
    return primary if primary in displays else displays[0]


def _first_but(displays: Sequence[Display], taken: Display) -> Display:
    return next((display for display in displays if display != taken), taken)


# -- whether two descriptions mean the same display -------------------------------------------

_Same = Callable[[Display, Display], bool]


def _pair(
    known: Sequence[Display], there: Sequence[Display], ways: Sequence[_Same]
) -> dict[Display, Display]:
    """Which of the known displays is which of those there are, the surest matches first."""
    pairs: dict[Display, Display] = {}
    for same in ways:
        for old in known:
            free = (new for new in there if new not in pairs.values() and same(old, new))
            if old not in pairs and (found := next(free, None)) is not None:
                pairs[old] = found
    return pairs


def _all_of_it(one: Display, other: Display) -> bool:
    return one == other


def _but_the_count(one: Display, other: Display) -> bool:
    return replace(one, twin=0) == replace(other, twin=0)


def _by_serial(one: Display, other: Display) -> bool:
    return bool(one.serial) and (one.serial, one.model) == (other.serial, other.model)


def _by_model(one: Display, other: Display) -> bool:
    known = bool(one.model or one.manufacturer)
    differ = bool(one.serial and other.serial) and one.serial != other.serial
    return (
        known
        and not differ
        and (one.manufacturer, one.model)
        == (
            other.manufacturer,
            other.model,
        )
    )


_SURE: tuple[_Same, ...] = (_all_of_it, _but_the_count, _by_serial)
_ANY: tuple[_Same, ...] = (*_SURE, _by_model)
