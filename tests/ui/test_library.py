"""The library: its table, the panel beside it, what it says of broken kits, and how it fits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.making import controls, cut, make_kit, make_look, name_of, progress, words
from workshop.kit.kit import Kit, ModuleHead
from workshop.painting.pictures import Pictures
from workshop.ui.library.detail import Looking
from workshop.ui.library.page import LibraryPage
from workshop.ui.library.readiness import Readiness
from workshop.ui.library.rows import Progress
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker

ALL_WELL = Readiness("Clip and captions found; exercises checked")
Open = Callable[..., LibraryPage]


def green(head: ModuleHead, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    return image


class Kept:
    """Pages shown by a test, kept until it ends."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self._pages: list[LibraryPage] = []

    def __call__(
        self,
        kit: Kit | None = None,
        look: Look | None = None,
        done: Progress | None = None,
        found: Readiness = ALL_WELL,
        size: tuple[int, int] = (1344, 900),
    ) -> LibraryPage:
        page = LibraryPage(
            look or make_look(),
            Speaker(),
            kit or make_kit(self._folder),
            lambda: progress() if done is None else done,
            Looking(green, lambda head: found),
            Pictures(),
            lambda parent: Path("/chosen"),
        )
        self._pages.append(page)
        self._qtbot.addWidget(page)
        page.resize(*size)
        with self._qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        QApplication.sendPostedEvents()
        return page


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Kept:
    return Kept(qtbot, tmp_path)


def test_the_first_module_is_shown_at_once(opened: Kept) -> None:
    page = opened()
    assert page.table.current_id() == "m1"
    assert "Module 1" in words(page.detail)


def test_home_and_end_go_to_the_first_and_the_last_module(opened: Kept) -> None:
    page = opened()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    assert page.table.currentIndex().row() == page.table.model().rowCount() - 1
    QTest.keyClick(page.table, Qt.Key.Key_Home)
    assert page.table.currentIndex().row() == 0


def test_arrow_keys_show_the_next_module(opened: Kept) -> None:
    page = opened()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.current_id() == "m2"
    said = words(page.detail)
    assert "Your own account" in said
    assert "Predict who can see a post" in said
    assert "best 96.4" in said
    assert "not yet" in said


def test_return_presents_the_current_module(opened: Kept, qtbot: QtBot) -> None:
    page = opened()
    page.table.setFocus()
    with qtbot.waitSignal(page.present_wanted) as told:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == ["m1"]


def test_present_and_practise_say_what_is_wanted(opened: Kept, qtbot: QtBot) -> None:
    page = opened()
    page.select("m2")
    with qtbot.waitSignal(page.present_wanted) as told:
        page.detail.present.click()
    assert told.args == ["m2"]
    with qtbot.waitSignal(page.practise_wanted) as told:
        page.detail.practise.click()
    assert told.args == ["b"]  # the one not done yet


def test_a_module_without_exercises_offers_no_practice(opened: Kept) -> None:
    page = opened()
    assert not page.detail.practise.isVisibleTo(page)


def test_open_kit_asks_for_a_folder(opened: Kept, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(page.open_kit_wanted) as told:
        page.open_kit.click()
    assert told.args == [Path("/chosen")]


def test_the_table_speaks_in_full(opened: Kept) -> None:
    page = opened()
    said = [
        page.model.data(page.model.index(1, column), Qt.ItemDataRole.AccessibleTextRole)
        for column in range(5)
    ]
    assert said == [
        "2, Your own account, Everyone",
        "90 min, plus 60 lab",
        "Slides, 18",
        "Clips, 1",
        "1 of 2, Best 96.4",
    ]


def test_cells_have_words_and_tooltips(opened: Kept) -> None:
    model = opened().model
    shown = [model.data(model.index(1, column)) for column in range(5)]
    assert shown == ["Your own account", "90", "18", "1", "1 of 2"]
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.data(model.index(1, 0), tip) == "Your own account\nEveryone"
    assert model.data(model.index(1, 1), tip) == "plus 60 lab"
    assert model.data(model.index(1, 2), tip) is None
    assert model.data(model.index(-1, 0)) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_progress_is_shown_when_it_comes(opened: Kept) -> None:
    done: dict[str, object] = {}
    page = opened(done=done)  # type: ignore[arg-type]
    page.select("m2")
    done.update(progress())
    page.refresh()
    assert page.table.current_id() == "m2"
    assert page.model.rows[1].note == "Best 96.4"
    assert "best 96.4" in words(page.detail)


def test_the_picture_and_the_check_come_in_idle_time(opened: Kept, qtbot: QtBot) -> None:
    page = opened()
    thumb = page.detail.thumb
    qtbot.waitUntil(lambda: ALL_WELL.found in words(page.detail))
    image = thumb.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor("#00ff00")
    assert thumb.accessibleName() == "First page of Where we stand"


def test_what_is_missing_is_said(opened: Kept, qtbot: QtBot) -> None:
    page = opened(found=Readiness(missing=("The clip c2.mp4 is missing or empty.",)))
    qtbot.waitUntil(lambda: "The clip c2.mp4 is missing" in words(page.detail))


def test_a_broken_module_says_its_line_and_how_to_mend_it(
    opened: Kept, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(make_kit(tmp_path, broken=True))
    page.select("m2")
    sentence = "line 12: A list opens here and never closes. Put a ] at its end."
    assert f"02.md, {sentence}" in words(page.detail)
    assert page.model.rows[1].trouble == sentence
    assert not page.detail.present.isEnabled()
    assert page.detail.present.toolTip()
    with qtbot.assertNotEmitted(page.present_wanted):
        page.table.opened.emit("m2")


def test_a_kit_without_modules_offers_another(opened: Kept, qtbot: QtBot, tmp_path: Path) -> None:
    problems = make_kit(tmp_path, broken=True).modules[1].problems
    page = opened(Kit(tmp_path, problems=problems))
    assert "No modules in this kit" in words(page)
    assert "line 12" in words(page)
    button = next(b for b in controls(page) if name_of(b) == "Open another kit")
    with qtbot.waitSignal(page.open_kit_wanted):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_everything_operated_has_a_name(opened: Kept) -> None:
    page = opened()
    assert all(name_of(widget) for widget in controls(page))


@pytest.mark.parametrize(
    ("scale", "size", "long"),
    [
        (1.0, (1344, 900), False),
        (1.0, (1270, 768), True),
        (1.0, (1084, 720), True),
        (1.5, (1270, 768), False),
        (2.0, (1344, 900), True),
        (2.0, (1040, 700), False),
    ],
)
def test_nothing_is_cut(
    opened: Kept, qtbot: QtBot, tmp_path: Path, scale: float, size: tuple[int, int], long: bool
) -> None:
    page = opened(make_kit(tmp_path, long=long), make_look("dark", scale), size=size)
    page.select("m2")
    qtbot.waitUntil(lambda: cut(page) == [])
    assert not page.grab().isNull()


def test_the_panel_narrows_on_small_screens(opened: Kept) -> None:
    wide, narrow = opened(size=(1344, 900)), opened(size=(1270, 768))
    for page in (wide, narrow):
        page.select("m2")
    assert wide.detail.width() == 416
    assert narrow.detail.width() == 360
    assert "Settings lab" in words(wide.detail)
    assert "Settings lab" not in words(narrow.detail)


def test_large_text_puts_all_in_one_column(opened: Kept) -> None:
    page = opened(look=make_look("light", 2.0), size=(1248, 800))
    assert page.columns.one
    assert page.detail.width() > 1000
    page.select("m2")
    assert page.detail.mapTo(page.columns.whole.inner, page.detail.rect().topLeft()).y() > 0
    assert page.table.isColumnHidden(2)


def test_the_text_size_changes_live(opened: Kept) -> None:
    look = make_look()
    page = opened(look=look)
    before = page.table.height()
    look.set_scale(2.0)
    assert page.table.height() > 1.6 * before
    look.set_theme("dark")
    assert not page.grab().isNull()


def test_in_one_column_the_page_keeps_its_shape(opened: Kept) -> None:
    page = opened(look=make_look(scale=2.0))
    thumb = page.detail.thumb
    assert thumb.width() > thumb.page().width()
    assert thumb.page().width() / thumb.page().height() == pytest.approx(16 / 9, abs=0.01)
