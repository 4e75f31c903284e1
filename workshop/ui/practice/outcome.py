"""What the result page says, as values in the words of the reader's language."""

from __future__ import annotations

from typing import Literal

from workshop.values import dataclass

State = Literal["open", "half", "met"]


@dataclass(frozen=True, slots=True)
class Repair:
    """One way to mend a goal: what to do, and what comes of it."""

    do: str
    then: str = ""
    icon: str = "wrench"


@dataclass(frozen=True, slots=True)
class Finding:
    """One goal on the result page, in words."""

    state: State
    title: str
    what: str = ""
    repairs: tuple[Repair, ...] = ()
    word: str = ""  # for its state, where "Open" or "Half met" would not fit


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the score: its value and floor (0–100) and the count behind it."""

    name: str
    value: float
    floor: float
    words: str


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt in the row of attempts; ``words`` is empty for one still to come."""

    name: str
    words: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Something else that is said below the goals: an icon, a title, a few words."""

    icon: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything the result page says, in the words of the reader's language."""

    score: str
    mark: str
    passed: bool
    verdict: str
    reason: str
    sides: tuple[Side, ...]
    rule: str
    tries: tuple[Try, ...]
    findings: tuple[Finding, ...]
    reach_title: str = ""
    reach: str = ""
    debrief: str = ""
    parts: tuple[Part, ...] = ()
    title: str = ""  # above the findings, where it is not about mending goals
    all_met: str = ""  # the same, when nothing is open
