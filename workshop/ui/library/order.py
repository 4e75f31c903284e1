"""The running order of a plan, for the panel beside the list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from workshop.kit.clock import clock_words
from workshop.kit.kit import Kit, Plan, PlanItem
from workshop.ui.library.rows import number_words
from workshop.ui.look import Look
from workshop.ui.widgets.text import ElidedLabel, Label


class OrderRow(NamedTuple):
    """One line: a day's name alone, or when, what and how long."""

    starts: str
    title: str
    minutes: str
    day: bool = False


def order_rows(plan: Plan, kit: Kit, language: str) -> Iterator[OrderRow]:
    """The running order in words, the days' names between."""
    translate = QCoreApplication.translate
    named = len(plan.days) > 1
    for day, name in enumerate(plan.days):
        if named:
            said = translate("PlanCard", "Day {number}").format(number=day + 1)
            title, both = name.get(language), translate("PlanCard", "{day}: {title}")
            yield OrderRow("", both.format(day=said, title=title) if title else said, "", day=True)
        for item in (one for one in plan.items if one.day == day):
            starts = "" if item.at is None else clock_words(item.at)
            yield OrderRow(starts, item_title(item, kit, language), number_words(item.minutes))


def item_title(item: PlanItem, kit: Kit, language: str) -> str:
    """What a part of a plan is called."""
    if item.kind == "module" and (head := kit.module(item.target)) is not None:
        return head.title.get(language) or head.id
    if item.kind == "exercise" and (exercise := kit.exercise(item.target)) is not None:
        return exercise.title.get(language) or exercise.id
    said = item.text.get(language).strip().partition("\n")[0].lstrip("# ").strip()
    return said or item.target or QCoreApplication.translate("PlanCard", "Break")


def fill_order(grid: QGridLayout, look: Look, rows: Iterator[OrderRow]) -> None:
    """Put the rows into an empty grid of three columns."""
    for place, row in enumerate(rows):
        if row.day:
            label = Label(look, row.title, "label")
            label.setContentsMargins(0, look.space(10) if place else 0, 0, 0)
            grid.addWidget(label, place, 0, 1, 3)
            continue
        starts: QWidget = Label(look, row.starts, "small", "ink2")
        grid.addWidget(starts, place, 0)
        grid.addWidget(ElidedLabel(look, row.title, "small"), place, 1)
        right = Label(look, row.minutes, "small", "ink2")
        grid.addWidget(right, place, 2, Qt.AlignmentFlag.AlignRight)
