"""The stage turns pages by keys and clicks, fades, hides, and shows nothing of the machinery."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workshop.kit.opening import kit_of
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen
from workshop.show.show import Show
from workshop.slides.deck import open_deck
from workshop.ui.commands import Keys
from workshop.ui.lectern import Lectern
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.stage.album import Album
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import ScreenWatch
from workshop.ui.stage.window import FADE_MS, Stage
from workshop.ui.tools import StageTools
from workshop.video.fake import FakePlayer

DECK = "\n\n---\n\n".join(f"# Page {n}\n\nWords on page {n}." for n in range(1, 13))


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    path = tmp_path / "deck.md"
    path.write_text(DECK)
    presenter = Presenter(
        Show(open_deck(path, kit_of(path))),
        Projector(FakePlayer),
        rest=Frame(footer="Deck"),
        clock=monotonic,
        wall=datetime.now,
    )
    lectern = Lectern(presenter, StageTools(), key=lambda show: str(show.page))
    made = Stage(lectern, Album(SlidePainter()), Keys(), title="Deck", motion=False)
    placer = Placer(made, ScreenWatch(), parent=made)
    made.place_wanted.connect(placer.do)
    placer.begin(windowed=True)
    made.resize(640, 360)
    qtbot.waitUntil(made.isVisible)
    presenter.start()
    yield made
    placer.close()
    made.close()
    presenter.close()
    made.deleteLater()
    presenter.deleteLater()
    lectern.deleteLater()


def page(stage: Stage) -> int:
    return stage._presenter.show.page


def picture(stage: Stage) -> QImage:
    return stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def press(qtbot: QtBot, stage: Stage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(stage, key)


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_N,
    ],
)
def test_every_next_key_turns_the_page(qtbot: QtBot, stage: Stage, key: Qt.Key) -> None:
    before = picture(stage)
    press(qtbot, stage, key)
    assert page(stage) == 2
    assert picture(stage) != before


def test_keys_back_home_and_end(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_End)
    assert page(stage) == 12
    press(qtbot, stage, Qt.Key.Key_PageUp)
    assert page(stage) == 11
    press(qtbot, stage, Qt.Key.Key_Home)
    assert page(stage) == 1
    press(qtbot, stage, Qt.Key.Key_G)
    assert page(stage) == 11


def test_digits_and_return_jump_to_the_printed_number(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_Return)
    assert page(stage) == 11  # the first page is the title and prints no number


def test_escape_forgets_digits_so_that_return_turns(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_9, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert page(stage) == 2


def test_a_number_nobody_printed_stays(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_Return)
    assert page(stage) == 1


def test_a_held_key_is_one_press(stage: Stage) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", True, 5
    )
    QGuiApplication.sendEvent(stage, held)
    assert page(stage) == 1


def test_black_and_white_hide_the_page_and_escape_brings_it_back(
    qtbot: QtBot, stage: Stage
) -> None:
    shown = picture(stage)
    for key, color in ((Qt.Key.Key_Period, 0xFF000000), (Qt.Key.Key_W, 0xFFFFFFFF)):
        press(qtbot, stage, key)
        assert picture(stage).pixel(320, 180) == color
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert picture(stage) == shown


def test_next_from_black_shows_the_same_page_first(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_B, Qt.Key.Key_PageDown)
    assert page(stage) == 1


def test_clicks_turn_on_and_back(qtbot: QtBot, stage: Stage) -> None:
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    assert page(stage) == 2
    QTest.mouseClick(stage, Qt.MouseButton.RightButton, pos=QPoint(9, 9))
    assert page(stage) == 1
    QTest.mouseClick(stage, Qt.MouseButton.MiddleButton, pos=QPoint(9, 9))
    assert page(stage) == 1


def test_escape_leaves_full_screen_and_never_ends_the_show(qtbot: QtBot, stage: Stage) -> None:
    ended: list[bool] = []
    stage._presenter.ended.connect(lambda: ended.append(True))
    press(qtbot, stage, Qt.Key.Key_F5)
    assert stage.isFullScreen()
    assert stage.cursor().shape() is Qt.CursorShape.BlankCursor
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert not stage.isFullScreen()
    press(qtbot, stage, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert stage.isVisible()
    assert ended == []


def test_f5_opens_a_curtain_too(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_B, Qt.Key.Key_F5)
    assert stage.isFullScreen()
    assert page(stage) == 1
    press(qtbot, stage, Qt.Key.Key_PageDown)
    assert page(stage) == 2


def test_swapping_changes_nothing_where_there_is_one_display(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_F9)
    assert stage.isVisible()


def test_full_screen_covers_the_display(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_F11)
    assert stage.geometry() == QGuiApplication.primaryScreen().geometry()
    press(qtbot, stage, Qt.Key.Key_F11)
    assert not stage.isFullScreen()
    assert stage.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_closing_the_window_ends_the_show(qtbot: QtBot, stage: Stage) -> None:
    with qtbot.waitSignal(stage._presenter.ended):
        stage.close()


def test_a_page_turn_fades_from_what_stood(qtbot: QtBot, stage: Stage) -> None:
    stage._motion = True
    first = picture(stage)
    press(qtbot, stage, Qt.Key.Key_End)
    during = picture(stage)
    qtbot.wait(FADE_MS + 60)
    last = picture(stage)
    assert first != during != last


def test_next_during_a_fade_finishes_it_at_once(qtbot: QtBot, stage: Stage) -> None:
    stage._motion = True
    press(qtbot, stage, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    stage._motion = False
    assert picture(stage) == stage._album.picture(stage._lectern.seen(), QSize(640, 360))


def test_the_coming_pages_are_painted_while_nobody_waits(qtbot: QtBot, stage: Stage) -> None:
    coming = stage._lectern.ahead()
    assert [seen.board for seen in coming] == [stage._presenter.show.deck.slide(n) for n in (2, 3)]
    size = QSize(640, 360)
    qtbot.waitUntil(lambda: all(stage._album.holds(seen, size) for seen in coming))


def test_an_album_keeps_a_few_pages_only(stage: Stage) -> None:
    deck, album = stage._presenter.show.deck, stage._album
    for number in range(1, 13):
        album.picture(Seen(deck.slide(number), 0, Frame()), QSize(64, 36))
    assert len(album._kept) == 6
    album.forget()
    assert not album._kept


def test_the_page_is_named_for_screen_readers(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_PageDown)
    assert stage.accessibleDescription() == "1: Page 2"
    assert stage.accessibleName() == "Deck"


def test_an_unknown_key_is_left_alone(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_Q, Qt.Key.Key_F12)
    assert page(stage) == 1


def test_a_page_that_says_something_else_is_painted_anew(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "break.md"
    path.write_text("# Title\n\n---\n\n<!-- kit: layout=break -->\n\n# Coffee\n")
    album, size = Album(SlidePainter()), QSize(640, 360)
    ahead = Seen(open_deck(path, kit_of(path)).slide(2), 0, Frame())
    for said in (Frame(after="What the net knows"), Frame(footer="Deck"), Frame()):
        seen = replace(ahead, frame=said)
        assert album.picture(ahead, size) == album.paint(ahead, size)
        assert album.picture(seen, size) == album.paint(seen, size)
