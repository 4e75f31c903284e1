"""Editions to print: of the kit that comes with the program, and of a small plan."""

from __future__ import annotations

from pathlib import Path

from workshop.kit.builtin import builtin_folder
from workshop.kit.opening import open_kit
from workshop.paper.edition import Audience, Edition, edition_of
from workshop.show.agenda import agenda_of
from workshop.show.programme import Programme, programme_of
from workshop.slides.deck import open_deck

PLANNED = Path(__file__).parents[1] / "kits" / "planned"


def of_module(name: str, audience: Audience) -> Edition:
    """One module of the shipped kit."""
    kit = open_kit(builtin_folder())
    head = kit.module(name)
    assert head is not None
    programme = programme_of(open_deck(head.path, kit))
    return edition_of(programme, agenda_of(programme), audience)


def of_plan(name: str, audience: Audience) -> Edition:
    """One plan of the shipped kit."""
    kit = open_kit(builtin_folder())
    plan = kit.plan(name)
    assert plan is not None
    programme = Programme(plan, kit)
    return edition_of(programme, agenda_of(programme), audience)


def of_text(folder: Path, text: str, audience: Audience = "attendees") -> Edition:
    """A module written for a test."""
    path = folder / "a.md"
    path.write_text(text, encoding="utf-8")
    kit = open_kit(PLANNED)
    programme = programme_of(open_deck(path, kit))
    return edition_of(programme, agenda_of(programme), audience)
