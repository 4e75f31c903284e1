"""Plans in the library: cards side by side, the running order beside them, one thing chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import cut, in_french, make_look, words
from workshop.kit.builtin import builtin_folder
from workshop.kit.kit import Kit, Plan, PlanItem, Text
from workshop.kit.opening import open_kit
from workshop.painting.pictures import Pictures
from workshop.ui.library.detail import Looking
from workshop.ui.library.order import order_rows
from workshop.ui.library.page import LibraryPage
from workshop.ui.library.plancard import plan_words
from workshop.ui.library.readiness import Readiness
from workshop.ui.speaker import Speaker


@pytest.fixture(scope="module")
def kit() -> Kit:
    return open_kit(builtin_folder())


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> LibraryPage:
    return shown(qtbot, kit)


def shown(qtbot: QtBot, kit: Kit, scale: float = 1.0, wide: int = 1344) -> LibraryPage:
    looking = Looking(lambda *_: QImage(), lambda _: Readiness())
    page = LibraryPage(make_look("light", scale), Speaker(), kit, dict, looking, Pictures())
    qtbot.addWidget(page)
    page.resize(wide, 900)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_the_longest_plan_comes_first(page: LibraryPage) -> None:
    assert list(page.plans.cards) == ["three-days", "half-day", "sixty-minutes"]


def test_a_click_shows_the_running_order_and_nothing_else_is_chosen(page: LibraryPage) -> None:
    QTest.mouseClick(page.plans.cards["three-days"], Qt.MouseButton.LeftButton)
    said = words(page.detail)
    assert "Three days" in said
    assert "Day 1: Where we stand and privacy" in said
    assert "Lunch" in said
    assert page.plans.cards["three-days"].isChecked()
    assert page.table.current_id() == ""
    assert not page.detail.practise.isVisible()


def test_a_module_chosen_after_it_takes_its_place(page: LibraryPage) -> None:
    page.plans.cards["half-day"].click()
    page.select("m2")
    assert not page.detail.shows_plan
    assert not any(card.isChecked() for card in page.plans.cards.values())
    assert page.detail.thumb.isVisible()


@pytest.mark.parametrize("signal", ["present_wanted", "check_wanted", "handout_wanted"])
@pytest.mark.parametrize("name", ["half-day", "m2"])
def test_the_ways_on_name_what_is_shown(
    page: LibraryPage, qtbot: QtBot, signal: str, name: str
) -> None:
    if name == "m2":
        page.select("m2")
    else:
        page.plans.cards[name].click()
    button = getattr(page.detail, signal.removesuffix("_wanted"))
    with qtbot.waitSignal(getattr(page, signal)) as told:
        button.click()
    assert told.args == [name]


def test_keys_alone_choose_and_open_a_plan(page: LibraryPage, qtbot: QtBot) -> None:
    card = page.plans.cards["sixty-minutes"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert page.detail.shows_plan
    with qtbot.waitSignal(page.present_wanted) as told:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert told.args == ["sixty-minutes"]


def test_a_refresh_leaves_the_plan_where_it_is(page: LibraryPage) -> None:
    page.plans.cards["half-day"].click()
    page.refresh()
    assert page.detail.shows_plan


@pytest.mark.parametrize(("scale", "wide"), [(1.0, 1084), (1.0, 1344), (2.0, 1344)])
def test_no_word_is_cut(qtbot: QtBot, kit: Kit, scale: float, wide: int) -> None:
    page = shown(qtbot, kit, scale, wide)
    page.plans.cards["three-days"].click()
    assert cut(page.detail) == []
    for card in page.plans.cards.values():
        assert card.width() >= card.minimumSizeHint().width()


def test_plans_in_words(kit: Kit) -> None:
    said = {plan.id: plan_words(plan) for plan in kit.plans}
    assert said["three-days"] == "09:00 to 16:30, 8 modules"
    assert said["half-day"] == "210 minutes, 5 modules"
    one = Plan("one", Path(), items=(PlanItem("module", minutes=60, target="m2"),))
    assert plan_words(one) == "60 minutes, one module"


def test_in_french_the_colon_of_a_day_stands_apart(kit: Kit) -> None:
    plan = Plan("two", Path(), days=(Text({"": "Agir"}), Text()))
    with in_french():
        assert [row.title for row in order_rows(plan, kit, "fr")] == [
            "Jour 1\u00a0: Agir",
            "Jour 2",
        ]


def test_a_break_without_a_name_is_a_break(kit: Kit) -> None:
    plan = Plan("one", Path(), days=(Text(),), items=(PlanItem("break", minutes=15),))
    assert [row.title for row in order_rows(plan, kit, "en")] == ["Break"]
