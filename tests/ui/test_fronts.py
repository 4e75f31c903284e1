"""A show over a plan tells its fronts where they are: what comes after a break, which module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.hall import Clock, moment
from workshop.app.foundations import lay
from workshop.app.fronts import Hall, hall_of, rest_of
from workshop.kit.opening import open_kit
from workshop.painting.frame import Frame
from workshop.show.programme import Programme
from workshop.show.show import Show
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.timekeeper import Timekeeper
from workshop.video.fake import FakePlayer

REPOSITORY = Path(__file__).parents[2]

Made = tuple[Hall, Presenter, Programme]


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    kit = open_kit(REPOSITORY)
    plan = kit.plan("three-days")
    assert plan is not None
    programme, owner, clock = Programme(plan, kit), QObject(), Clock()
    presenter = Presenter(
        Show(programme), Projector(FakePlayer), rest=Frame(), clock=clock, wall=moment,
        parent=owner,
    )  # fmt: skip
    keeper = Timekeeper(presenter, programme, clock=clock, wall=moment, parent=owner)
    yield hall_of(programme, presenter, keeper, lay(tmp_path)), presenter, programme
    keeper.close()
    presenter.close()
    owner.deleteLater()


def first_of(programme: Programme, target: str) -> tuple[int, int]:
    """The first and the last page of a module in the plan."""
    part = next(part for part in programme.parts if part.item.target == target)
    return part.first, part.last


def test_after_a_break_comes_the_rest_of_the_module_or_what_follows_it(made: Made) -> None:
    hall, presenter, programme = made
    first, last = first_of(programme, "m2")
    presenter.jump(first)
    assert hall.after() == "Your own account"
    presenter.jump(last)
    assert hall.after() not in ("", "Lunch", "Your own account")


def test_the_hall_knows_course_module_and_title_page(made: Made) -> None:
    hall, presenter, programme = made
    assert hall.course() == "Social media, privacy and trust"
    presenter.jump(first_of(programme, "m2")[0] + 3)
    assert hall.module() == "m2"
    (title,) = hall.titles()
    assert title.title == "Your own account"
    assert rest_of(programme, presenter.show.page).footer == "Your own account"
    assert hall.key(presenter.show) == programme.key_of(presenter.show.page)
