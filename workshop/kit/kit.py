"""The kit as a value: what a folder of modules, media and exercises holds.

Opening a kit reads front matter and heads only, so that the library window stands at once; a
module's slides, an exercise's rules and a clip's captions are read when they are needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Literal

from workshop.kit.problem import Problem
from workshop.values import dataclass

PlanKind = Literal["module", "exercise", "break", "page", "activity"]


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one or more languages: a plain string is kept under ``""``."""

    by_language: Mapping[str, str] = field(default_factory=dict)

    def get(self, language: str = "en") -> str:
        """The words in that language, else in English, else in the first there is, else ``""``."""
        for key in (language, "en", ""):
            if key in self.by_language:
                return self.by_language[key]
        return next(iter(self.by_language.values()), "")

    def __str__(self) -> str:
        return self.get()


@dataclass(frozen=True, slots=True)
class ModuleHead:
    """The front matter of a module: enough for a line in the library and its detail panel."""

    id: str
    path: Path
    number: str = ""  # as printed: "2"
    title: Text = Text()
    subtitle: Text = Text()
    audience: Text = Text()
    minutes: float = 0.0  # including the exercises inside it, without those printed as "plus"
    extra: Text = Text()  # printed as is after "plus": "60 lab"
    objectives: tuple[Text, ...] = ()
    exercises: tuple[str, ...] = ()  # exercise ids
    clip: str = ""  # id in the media catalogue
    emblem: Path | None = None  # absolute, inside the kit
    language: str = "en"
    dialect: str = "own"  # whose Markdown it is written in
    slides: int = 0  # numbered slides
    clips: int = 0  # clip pages
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ExerciseHead:
    """The first lines of an exercise file: enough to list it."""

    id: str
    path: Path
    kind: str = ""
    title: Text = Text()
    persona: str = ""  # "Sam Roy"
    minutes: float = 0.0
    network: str = ""  # the network's id or inline name
    series: str = ""  # variants of one exercise share it
    unlock: str = ""  # the id of the exercise to be passed first
    counted: int = 0  # attempts that count; 0: all
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ClipEntry:
    """One clip or picture of ``media/catalogue.yaml``; paths are absolute and inside the kit."""

    id: str
    path: Path
    title: Text = Text()
    licence: str = ""
    source: Text = Text()
    captions: Mapping[str, Path] = field(default_factory=dict)  # language -> WebVTT
    transcript: Mapping[str, Path] = field(default_factory=dict)
    poster: Path | None = None
    duration: float = 0.0  # seconds, as stated by the catalogue
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of ``modules/facts.yaml``; its figure is only used with year, place and limit."""

    id: str
    text: Text
    source: Text  # the source line as printed on a slide, year, place and limit included
    year: str = ""
    place: str = ""
    limit: Text = Text()
    status: str = ""  # V1 or V2
    checked: str = ""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One thing of a plan. ``at`` is when it begins, in minutes after midnight, if it is said.

    ``target`` is the id of the module or exercise; ``text`` is what a break, a page or an activity
    says, its first line being its title. ``slides`` are the printed numbers and labels that are
    shown of a module (none: all of them), ``core`` leaves its optional slides out, and ``take`` is
    how many questions of an exercise are asked (0: all).
    """

    kind: PlanKind
    day: int = 0  # counted from 0
    at: int | None = None
    minutes: float = 0.0
    target: str = ""
    text: Text = Text()
    slides: tuple[str, ...] = ()
    core: bool = False
    take: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """One or more days by the clock; ``days`` are what the days are called."""

    id: str
    path: Path
    title: Text = Text()
    days: tuple[Text, ...] = ()
    items: tuple[PlanItem, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def minutes(self) -> float:
        """Everything in it added up, breaks too."""
        return sum(item.minutes for item in self.items)


@dataclass(frozen=True, slots=True)
class Kit:
    """A kit on disk, opened: heads and catalogues, in the order they are shown."""

    folder: Path
    title: Text = Text()
    subtitle: Text = Text()
    languages: tuple[str, ...] = ("en",)
    credits: Text = Text()
    modules: tuple[ModuleHead, ...] = ()
    exercises: tuple[ExerciseHead, ...] = ()
    media: Mapping[str, ClipEntry] = field(default_factory=dict)  # by id
    facts: Mapping[str, Fact] = field(default_factory=dict)  # by id
    plans: tuple[Plan, ...] = ()
    problems: tuple[Problem, ...] = ()

    def module(self, module_id: str) -> ModuleHead | None:
        """The module of that id, or None."""
        return next((m for m in self.modules if m.id == module_id), None)

    def exercise(self, exercise_id: str) -> ExerciseHead | None:
        """The exercise of that id, or None."""
        return next((e for e in self.exercises if e.id == exercise_id), None)

    def plan(self, plan_id: str) -> Plan | None:
        """The plan of that id, or None."""
        return next((p for p in self.plans if p.id == plan_id), None)

    def clip_at(self, path: Path) -> ClipEntry | None:
        """The catalogue entry of the file at ``path``, or None."""
        return next((c for c in self.media.values() if c.path == path), None)
