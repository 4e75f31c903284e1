"""The console shows what the room sees, what comes next, the notes and the time; keys find it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from workshop.show.show import Curtain

from .consoles import Room, open_room, write_kit
from .making import cut, name_of, words

KEY = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = open_room(write_kit(tmp_path / "kit"))
    made.console.show()
    made.console.activateWindow()
    qtbot.waitUntil(made.console.hasFocus)
    made.look()
    yield made
    made.close()


def press(room: Room, *keys: Qt.Key) -> None:
    """Keys as the window system sends them: to the window, which finds the focus."""
    for key in keys:
        QTest.keyClick(room.console.windowHandle(), key)


def curtain(room: Room) -> Curtain:
    """What hides the page from the room."""
    return room.presenter.show.curtain


def test_it_says_place_time_notes_and_what_comes(room: Room) -> None:
    said = words(room.console)
    for line in (
        "1 Where we stand", "One day", "09:00", "0 of 20 min in this module",
        "Good morning.", "Who is new?", "1 Two doors", "2 steps, 6 min planned",
    ):  # fmt: skip
        assert line in said


def test_a_turn_changes_notes_and_next(room: Room) -> None:
    press(room, KEY.Key_PageDown)
    room.look()
    said = words(room.console)
    assert "No notes on this page." in said
    assert "Next step" in said
    assert "step 1 of 2" in said


def test_the_strip_has_every_part_and_jumps(room: Room) -> None:
    spoken = [part.accessibleName() for part in room.console.agenda.parts]
    assert spoken == [
        "1 Where we stand, 09:00, 20 min, now",
        "Coffee, 09:20, 15 min",
        "2 Your own account, 09:35, 30 min",
    ]
    room.console.agenda.parts[2].click()
    assert room.page == 7
    room.look()
    assert room.console.agenda.parts[0].block.state == "done"


def test_the_widths_of_the_strip_are_minutes(room: Room) -> None:
    first, coffee, last = (part.width() + 4 for part in room.console.agenda.parts)
    assert first / coffee == pytest.approx(20 / 15, rel=0.03)
    assert last / first == pytest.approx(30 / 20, rel=0.03)


def test_behind_is_said_in_words_with_advice_and_one_key_takes_it(room: Room) -> None:
    room.clock.passed = 6 * 60
    room.look()
    said = words(room.console)
    assert "min behind" in said
    assert "Skip slide 2 to finish on time" in said or "Skip 2" in said
    press(room, KEY.Key_A)
    assert room.keeper.agenda.skipped
    room.look()
    assert "The plan is changed" in words(room.console) or "Skip" in words(room.console)
    press(room, KEY.Key_U)
    assert not room.keeper.agenda.skipped


def test_questions_stop_the_pace(room: Room) -> None:
    press(room, KEY.Key_Q)
    room.look()
    assert room.keeper.paused
    assert "Questions, 0 min" in words(room.console)


def test_clicks_on_buttons_never_take_the_keys_from_the_clicker(room: Room) -> None:
    for button in room.console.findChildren(QAbstractButton):
        assert not button.focusPolicy() & Qt.FocusPolicy.ClickFocus.value
    black = room.console.tools.buttons["black"]
    QTest.mouseClick(black, Qt.MouseButton.LeftButton)
    assert room.presenter.show.curtain is Curtain.BLACK
    assert room.console.hasFocus()
    press(room, KEY.Key_PageDown, KEY.Key_PageDown)
    assert room.page == 2


def test_a_control_reached_by_tab_takes_space_and_esc_leads_back(room: Room) -> None:
    press(room, KEY.Key_Tab)
    first = QApplication.focusWidget()
    assert first is room.console.tools.buttons["black"]
    press(room, KEY.Key_Space)
    assert curtain(room) is Curtain.BLACK
    press(room, KEY.Key_PageDown)  # the clicker turns pages all the same
    assert curtain(room) is Curtain.OPEN
    press(room, KEY.Key_Escape)
    assert room.console.hasFocus()
    press(room, KEY.Key_Space)
    assert room.page == 2


def test_the_way_of_tab_comes_by_everything_once_and_each_has_a_name(room: Room) -> None:
    seen: list[QWidget] = []
    while True:
        press(room, KEY.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if here is room.console or here in seen:
            break
        seen.append(here)
        assert name_of(here), here
    wanted = {
        widget
        for widget in room.console.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy()
        & Qt.FocusPolicy.TabFocus.value
    }  # fmt: skip
    assert wanted <= set(seen)
    order = [w for w in seen if isinstance(w, QAbstractButton)]
    assert order.index(room.console.tools.buttons["timer"]) < order.index(room.console.notes.larger)


def test_a_line_takes_letters_until_return_and_says_so(room: Room, qtbot: QtBot) -> None:
    press(room, KEY.Key_J)
    assert "Keys are letters now" in words(room.console)
    press(room, KEY.Key_B, KEY.Key_Space, KEY.Key_N)
    assert room.presenter.show.curtain is Curtain.OPEN
    assert room.page == 1
    press(room, KEY.Key_PageDown)
    assert room.page == 2
    with qtbot.waitSignal(room.console.written) as kept:
        press(room, KEY.Key_Return)
    assert kept.args == ["park", "b n"]
    assert room.page == 2
    assert room.console.hasFocus()


def test_esc_leaves_a_line_and_keeps_what_was_typed(room: Room) -> None:
    press(room, KEY.Key_J, KEY.Key_B, KEY.Key_Escape)
    assert room.console.hasFocus()
    press(room, KEY.Key_J)
    assert room.console.entry.field.text() == "b"


def test_notes_grow_shrink_and_scroll_by_keys(room: Room) -> None:
    QTest.keyClick(room.console.windowHandle(), KEY.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert room.console.notes.text_size == 22
    for _ in range(20):
        QTest.keyClick(
            room.console.windowHandle(), KEY.Key_Minus, Qt.KeyboardModifier.ControlModifier
        )
    assert room.console.notes.text_size == 14


def test_a_message_stands_until_it_is_put_away(room: Room) -> None:
    room.console.tell("The disk is full.")
    assert "The disk is full." in words(room.console)
    room.console.notice.close_button.click()
    assert "The disk is full." not in words(room.console)


def test_the_countdown_of_a_page_is_controlled_where_clips_are(room: Room) -> None:
    room.presenter.jump(5)
    room.look()
    assert "4:00" in words(room.console)
    room.console.transport.timer.button.click()
    countdown = room.presenter.countdown
    assert countdown is not None
    assert not countdown.running


def test_the_mirror_draws_where_the_hand_is(room: Room) -> None:
    press(room, KEY.Key_D)
    mirror = room.console.mirror
    QTest.mousePress(mirror, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(mirror, QPoint(200, 150))
    QTest.mouseRelease(mirror, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert room.lectern.tools.value.strokes(room.lectern.tools.page)


def test_a_clip_that_fails_is_told_here_with_its_ways_on(room: Room, qtbot: QtBot) -> None:
    room.presenter.jump(4)
    qtbot.waitUntil(lambda: room.presenter.failure is not None)
    room.look()
    said = words(room.console)
    assert "“A clip” cannot play: the file is not there." in said
    assert (
        "Looked for clip.mp4 at 09:00. The room sees the still above, never this message." in said
    )
    assert not room.console.transport.isVisible()
    assert QApplication.focusWidget() is room.console.failing.ways["find"]
    press(room, KEY.Key_PageDown)
    assert room.page == 5
    room.look()
    assert room.console.transport.isVisible()
    assert room.console.hasFocus()


def test_in_a_small_console_the_card_of_a_clip_that_fails_takes_the_notes_place(
    room: Room, qtbot: QtBot
) -> None:
    room.console.resize(560, 360)
    room.presenter.jump(4)
    qtbot.waitUntil(lambda: room.presenter.failure is not None)
    room.look()
    ways = room.console.failing.ways
    QApplication.sendPostedEvents()
    assert ways["find"].isVisible()
    assert cut(room.console) == []
    QTest.mouseClick(ways["skip"], Qt.MouseButton.LeftButton)
    room.look()
    assert room.page == 5
    assert room.console.notes.isVisible()


def test_a_clip_that_is_there_again_plays_again(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    room.presenter.jump(4)
    qtbot.waitUntil(lambda: room.presenter.failure is not None)
    room.look()
    with qtbot.waitSignal(room.console.file_wanted):
        room.console.failing.ways["find"].click()
    found = tmp_path / "elsewhere.mp4"
    found.write_bytes(b"a clip")
    room.presenter.mend(found)
    assert room.presenter.failure is None
    clip = room.presenter.projector.clip
    assert clip is not None
    assert clip.path == found


class Longer(QTranslator):
    """Says everything a third longer, as French does."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str:  # fmt: skip
        return f"{text} {'é' * (len(text) // 3)}" if len(text) > 1 else text


@pytest.mark.parametrize(("wide", "high", "scale"), [(1366, 768, 1.0), (1366, 768, 2.0),
                                                     (560, 360, 1.0)])  # fmt: skip
def test_longer_words_find_room(
    qtbot: QtBot, tmp_path: Path, wide: int, high: int, scale: float
) -> None:
    longer = Longer()
    QCoreApplication.installTranslator(longer)
    folder = write_kit(tmp_path / "kit")
    (folder / "modules" / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(64))
    made = open_room(folder, scale=scale)
    made.presenter.jump(4)
    made.console.resize(wide, high)
    made.console.show()
    qtbot.waitUntil(lambda: made.presenter.projector.clip is not None)
    made.console.tell("Something that has to be said to the facilitator in a longer sentence.")
    made.look()
    QApplication.sendPostedEvents()
    found = cut(made.console)
    QCoreApplication.removeTranslator(longer)
    made.close()
    assert found == []


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize(
    ("wide", "high", "scale"), [(1440, 900, 1.0), (1366, 768, 1.0), (1180, 720, 1.0),
                                (1366, 768, 2.0), (560, 360, 1.0)]
)  # fmt: skip
def test_nothing_is_cut(
    qtbot: QtBot, tmp_path: Path, theme: str, wide: int, high: int, scale: float
) -> None:
    made = open_room(write_kit(tmp_path / "kit"), theme=theme, scale=scale)  # type: ignore[arg-type]
    made.console.resize(wide, high)
    made.console.show()
    made.look()
    QApplication.sendPostedEvents()
    found = cut(made.console)
    made.close()
    assert found == []


@pytest.mark.parametrize(("wide", "scale"), [(1366, 1.0), (1366, 2.0), (1024, 1.0)])
def test_the_header_says_the_part_whole_and_leaves_out_what_is_known_anyway(
    qtbot: QtBot, tmp_path: Path, wide: int, scale: float
) -> None:
    made = open_room(write_kit(tmp_path / "kit"), scale=scale)
    header = made.console.header
    header.set_displays("Console: this laptop", "Stage: projector, 1920 × 1080", can_swap=True)
    header.set_sound("Room speakers")
    made.console.resize(wide, 768)
    made.console.show()
    made.look()
    QApplication.sendPostedEvents()
    for part in (header.title, header.stage.words, header.sound.words, header.console.words):
        assert not part.isVisible() or part.width() >= part.sizeHint().width() - 2
    assert header.title.isVisible()
    made.close()
