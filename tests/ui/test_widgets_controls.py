"""Buttons, toggles, choices: their keys, their names, their size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look
from workshop.ui.look import Look
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.choice import ChoiceCard
from workshop.ui.widgets.nav import NavList
from workshop.ui.widgets.rail import Rail, RailItem
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.toggle import Toggle

CHOICES = (("a", "Close circle"), ("b", "Circle"), ("c", "Anyone on the web"))


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return make_look()


Show = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Show]:
    """Shows widgets in a window that is kept until the test ends."""
    kept = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(640, 400)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield show
    kept.clear()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_return_press_a_button(
    qtbot: QtBot, look: Look, shown: Show, key: Qt.Key
) -> None:
    button = Button(look, "Present")
    shown(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_button_grows_with_its_words(look: Look) -> None:
    short, long = Button(look, "Open"), Button(look, "Ouvrir un autre dossier")
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width()
    long.deleteLater()
    short.deleteLater()


def test_controls_grow_with_the_text_size(qtbot: QtBot, look: Look, shown: Show) -> None:
    button, toggle = Button(look, "Present", icon="eye"), Toggle(look, "Captions")
    shown(button, toggle)
    before = button.sizeHint(), toggle.sizeHint()
    look.set_scale(2.0)
    assert button.sizeHint().height() == 2 * before[0].height()
    assert toggle.sizeHint().width() > 1.8 * before[1].width()


def test_targets_are_at_least_32_px(qtbot: QtBot, look: Look) -> None:
    sizes, pages = Segmented(look, "Size", CHOICES), NavList(look, "Pages", CHOICES)
    made: list[QWidget] = [
        Button(look, "a"),
        IconButton(look, "x", "Close"),
        Toggle(look, "Captions"),
        Select(look, "Audience", CHOICES),
        ChoiceCard(look, "book-open", "Kit", "A kit"),
        sizes,
        pages,
    ]
    for widget in (*made, sizes.part("a"), pages.row("a")):
        hint = widget.sizeHint()
        assert hint.height() >= 32
        assert hint.width() >= 32
    for widget in made:
        qtbot.addWidget(widget)


def test_an_icon_button_says_what_it_does(qtbot: QtBot, look: Look) -> None:
    button = IconButton(look, "x", "Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Close"


def test_space_switches_a_toggle(qtbot: QtBot, look: Look, shown: Show) -> None:
    toggle = Toggle(look, "Captions")
    shown(toggle)
    with qtbot.waitSignal(toggle.toggled) as told:
        QTest.keyClick(toggle, Qt.Key.Key_Space)
    assert told.args == [True]
    assert toggle.accessibleName() == "Captions"


def test_a_click_on_its_word_switches_a_toggle(qtbot: QtBot, look: Look, shown: Show) -> None:
    toggle = Toggle(look, "Captions")
    shown(toggle)
    QTest.mouseClick(
        toggle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 18)
    )
    assert toggle.isChecked()


def test_a_toggle_slides_when_motion_is_wanted(qtbot: QtBot, look: Look, shown: Show) -> None:
    look.set_reduced_motion(False)
    toggle = Toggle(look, "Captions")
    shown(toggle)
    before = toggle.grab().toImage()
    toggle.click()
    qtbot.waitUntil(lambda: toggle.grab().toImage() != before)
    qtbot.wait(look.duration("quick") + 60)


def test_arrow_keys_choose_a_segment(qtbot: QtBot, look: Look, shown: Show) -> None:
    choice = Segmented(look, "Audience", CHOICES, "a")
    shown(choice)
    choice.part("a").setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(choice.part("a"), Qt.Key.Key_Right)
    assert told.args == ["b"]
    assert choice.current == "b"


def test_setting_a_segment_tells_nobody(qtbot: QtBot, look: Look) -> None:
    choice = Segmented(look, "Audience", CHOICES)
    qtbot.addWidget(choice)
    assert choice.current == ""
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_current("c")
        choice.set_current("not there")
    assert choice.current == "c"


def test_arrow_keys_choose_in_a_select(qtbot: QtBot, look: Look, shown: Show) -> None:
    select = Select(look, "Audience", CHOICES, "a")
    shown(select)
    select.setFocus()
    with qtbot.waitSignal(select.activated):
        QTest.keyClick(select, Qt.Key.Key_Down)
    assert select.current == "b"


def test_a_select_opens_with_a_check_and_closes(qtbot: QtBot, look: Look, shown: Show) -> None:
    select = Select(look, "Audience", CHOICES, "b", icon="user")
    shown(select)
    select.showPopup()
    view = select.view()
    qtbot.waitUntil(view.isVisible)
    assert view.accessibleName() == "Audience"
    assert not view.grab().isNull()
    select.hidePopup()


def test_the_wheel_changes_no_choice(qtbot: QtBot, look: Look, shown: Show) -> None:
    select = Select(look, "Audience", CHOICES, "a")
    shown(select)
    where = QPointF(5, 5)
    event = QWheelEvent(
        where, select.mapToGlobal(where), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(select, event)
    assert select.current == "a"
    assert not event.isAccepted()


def test_a_select_can_be_given_other_choices(qtbot: QtBot, look: Look) -> None:
    select = Select(look, "Audience")
    qtbot.addWidget(select)
    assert select.current == ""
    with qtbot.assertNotEmitted(select.currentIndexChanged):
        select.set_choices(CHOICES, "b")
    assert select.current == "b"


def test_arrows_move_along_the_rail_and_choose_nothing(
    qtbot: QtBot, look: Look, shown: Show
) -> None:
    items = [RailItem("p", "eye", "Present"), RailItem("h", "question", "Help", low=True)]
    rail = Rail(look, "Places", items)
    shown(rail)
    rail.set_current("p")
    first, last = rail.button("p"), rail.button("h")
    first.setFocus()
    with qtbot.assertNotEmitted(rail.chosen):
        QTest.keyClick(first, Qt.Key.Key_Down)
    assert last.hasFocus()
    assert first.isChecked()
    with qtbot.waitSignal(rail.chosen) as told:
        QTest.keyClick(last, Qt.Key.Key_Return)
    assert told.args == ["h"]


def test_a_rail_widens_for_long_words(qtbot: QtBot, look: Look) -> None:
    short = Rail(look, "Places", [RailItem("p", "eye", "Present")])
    long = Rail(look, "Places", [RailItem("p", "eye", "Entraînements")])
    for rail in (short, long):
        qtbot.addWidget(rail)
    assert short.minimumWidth() == 96
    assert long.minimumWidth() > 96


def test_arrow_keys_turn_the_pages_of_a_list(qtbot: QtBot, look: Look, shown: Show) -> None:
    pages = NavList(look, "Pages", CHOICES)
    shown(pages)
    with qtbot.assertNotEmitted(pages.chosen):
        pages.set_current("a")
    pages.row("a").setFocus()
    with qtbot.waitSignal(pages.chosen) as told:
        QTest.keyClick(pages.row("a"), Qt.Key.Key_Down)
    assert told.args == ["b"]


@pytest.mark.parametrize(
    "kind", ["primary", "secondary", "quiet", "plain", "danger", "live", "disabled"]
)
def test_every_kind_of_button_paints(qtbot: QtBot, look: Look, shown: Show, kind: str) -> None:
    off = kind == "disabled"
    button = Button(look, "Go && see", "primary" if off else kind, "eye")  # type: ignore[arg-type]
    button.setEnabled(not off)
    shown(button)
    assert isinstance(button, QPushButton)
    image = button.grab().toImage()
    colors = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert len(colors) > 2
