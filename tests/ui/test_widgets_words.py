"""Text, states, toast and question: nothing cut, nothing in the way, the safe answer first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.making import cut, make_look
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card, Rule, ScrollPane
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.marks import Chip, Meter
from workshop.ui.widgets.pills import ProgressPills
from workshop.ui.widgets.question import Question
from workshop.ui.widgets.ring import FocusRing
from workshop.ui.widgets.states import EmptyState, ErrorCard, Remark
from workshop.ui.widgets.text import ElidedLabel, Label, Paragraph
from workshop.ui.widgets.toast import Toast, Toaster

SENTENCE = "A kit holds slides, clips and exercises in one folder on this laptop. " * 3


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return make_look()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def fill(window: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    QApplication.sendPostedEvents()


def test_a_label_takes_the_line_of_its_role(look: Look, qtbot: QtBot) -> None:
    label = Label(look, "Present", "heading")
    qtbot.addWidget(label)
    assert label.minimumHeight() == 26
    look.set_scale(2.0)
    assert label.minimumHeight() == 52
    assert label.font().pixelSize() == 38


def test_a_tone_follows_the_theme(look: Look, qtbot: QtBot) -> None:
    label = Label(look, "Open", tone="bad")
    qtbot.addWidget(label)
    light = label.palette().windowText().color()
    look.set_theme("dark")
    assert label.palette().windowText().color() != light
    label.set_tone("good")
    assert label.palette().windowText().color() == look.color("good")


def test_a_paragraph_is_as_tall_as_its_lines(look: Look, qtbot: QtBot) -> None:
    words = Paragraph(look, SENTENCE)
    qtbot.addWidget(words)
    assert words.heightForWidth(300) % 24 == 0
    assert words.heightForWidth(300) > words.heightForWidth(600)


def test_a_paragraph_keeps_to_75_characters(look: Look, qtbot: QtBot) -> None:
    words = Paragraph(look, SENTENCE)
    qtbot.addWidget(words)
    assert words.heightForWidth(4000) == words.heightForWidth(words.sizeHint().width())
    assert words.sizeHint().width() < 75 * 10


def test_a_cut_title_has_its_words_as_a_tooltip(look: Look, qtbot: QtBot) -> None:
    label = ElidedLabel(look, "Lock down Sam's personal account")
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.show()
    assert label.toolTip() == label.text()
    assert not label.grab().isNull()
    label.resize(label.sizeHint() + QSize(10, 0))
    assert label.toolTip() == ""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_states_cut_nothing(window: QWidget, qtbot: QtBot, scale: float) -> None:
    look = make_look("dark", scale)
    fill(
        window,
        EmptyState(look, "chart-bar", "No results yet", "They appear after the first.", "Practise"),
        ErrorCard(look, "Cannot save results", SENTENCE, [("a", "Choose another"), ("b", "Later")]),
        Remark(look, "warn", "Not passed yet: one leak is too serious", SENTENCE),
        Remark(look, "good", "", "Passed"),
        Rule(look),
    )
    layout = window.layout()
    assert layout is not None
    window.resize(900, layout.heightForWidth(900))
    qtbot.waitUntil(lambda: cut(window) == [])
    assert not window.grab().isNull()


def test_an_empty_state_offers_one_way_on(look: Look, qtbot: QtBot) -> None:
    state = EmptyState(look, "chart-bar", "Nothing", "Later", "Practise")
    qtbot.addWidget(state)
    assert state.button is not None
    with qtbot.waitSignal(state.acted):
        state.button.click()


def test_an_error_puts_the_best_way_first(look: Look, qtbot: QtBot) -> None:
    card = ErrorCard(look, "Broken", "", [("mend", "Mend"), ("leave", "Leave")])
    qtbot.addWidget(card)
    assert card.buttons[0].kind == "secondary"
    with qtbot.waitSignal(card.acted) as told:
        card.buttons[1].click()
    assert told.args == ["leave"]


def test_marks_say_in_words_what_they_show(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "Half met", "warn", "warning")
    meter = Meter(look, "Protection", 75, mark=70)
    pills = ProgressPills(look, 1, 2)
    for widget in (chip, meter, pills):
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint())
        assert not widget.grab().isNull()
    assert chip.text() == "Half met"
    assert meter.accessibleName() == "Protection"
    assert meter.value() == 75
    assert pills.text() == "1 of 2"


def test_a_meter_fills_once_when_motion_is_wanted(
    look: Look, window: QWidget, qtbot: QtBot
) -> None:
    look.set_reduced_motion(False)
    meter = Meter(look, "Usefulness", hatched=True)
    fill(window, meter)
    meter.set_value(88, animated=True)
    first = meter.grab().toImage()
    qtbot.waitUntil(lambda: meter.grab().toImage() != first)
    qtbot.wait(look.duration("slow") + 80)


def test_a_row_without_room_goes_on_below(look: Look, window: QWidget) -> None:
    box = QWidget()
    flow = Flow(8, box, stretch=True)
    for name in ("One", "Two", "Three", "Four"):
        flow.addWidget(Button(look, name))
    fill(window, box)
    assert flow.count() == 4
    assert flow.heightForWidth(120) > flow.heightForWidth(600) == 36
    assert flow.takeAt(9) is None
    item = flow.takeAt(0)
    assert item is not None
    window.grab()


def test_a_pane_never_scrolls_sideways(look: Look, window: QWidget) -> None:
    pane = ScrollPane(look, "Notes")
    QVBoxLayout(pane.inner).addWidget(Paragraph(look, SENTENCE * 8))
    fill(window, pane)
    assert pane.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert pane.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert pane.ring_rect() is not None


def test_a_flowing_pane_is_as_tall_as_its_content(look: Look, window: QWidget) -> None:
    pane = ScrollPane(look)
    words = Paragraph(look, SENTENCE * 3)
    QVBoxLayout(pane.inner).addWidget(words)
    fill(window, pane)
    pane.set_flowing(True)
    QApplication.sendPostedEvents()
    assert pane.height() >= words.heightForWidth(words.width())
    pane.set_flowing(False)
    assert pane.maximumHeight() > 10_000


def test_a_pane_that_is_sized_before_it_is_seen_lays_its_content_out_in_that_size(
    look: Look, window: QWidget
) -> None:
    page = QWidget(window)
    pane = ScrollPane(look, "Notes", page)
    column = QVBoxLayout(pane.inner)
    column.addWidget(Paragraph(look, SENTENCE * 3))
    column.addStretch()
    pane.set_flowing(True)
    page.resize(640, 480)
    pane.setGeometry(0, 0, 640, column.totalHeightForWidth(639))
    page.show()
    assert column.geometry() == pane.inner.rect()


def test_a_card_is_marked_when_selected(look: Look, window: QWidget) -> None:
    card = Card(look)
    card.body.addWidget(Label(look, "Three days"))
    fill(window, card)
    before = card.grab().toImage()
    card.set_selected(True)
    assert card.grab().toImage() != before


def test_a_toast_replaces_the_one_before(look: Look, window: QWidget, qtbot: QtBot) -> None:
    toaster = Toaster(look, window)
    first = toaster.say("Captions created", "Undo")
    with qtbot.waitSignal(first.gone):
        second = toaster.say("Saved")
    assert toaster.current is second
    assert second.timer.interval() == 6000
    assert second.geometry().bottom() < window.height()
    second.close_now()
    assert toaster.current is None


def test_a_toast_of_a_page_replaces_the_one_of_its_window(look: Look, window: QWidget) -> None:
    page = QWidget()
    fill(window, page)
    whole = Toaster(look, window)
    whole.say("The record is written")
    toast = Toaster(look, page).say("Is it still right?", "Open")
    assert whole.current is None
    assert [one for one in window.findChildren(Toast) if not one.isHidden()] == [toast]
    toast.close_now()


def test_a_toast_waits_under_the_pointer(look: Look, window: QWidget) -> None:
    toast = Toaster(look, window).say("Saved")
    at = QPointF(2, 2)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert not toast.timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.timer.isActive()
    toast.close_now()


def test_a_toast_waits_while_it_has_the_keyboard(look: Look, window: QWidget, qtbot: QtBot) -> None:
    other = QLineEdit()
    fill(window, other)
    toast = Toaster(look, window).say("Erased", "Undo")
    button = toast.findChildren(Button)[0]
    button.setFocus()
    qtbot.waitUntil(lambda: not toast.timer.isActive())
    other.setFocus()
    qtbot.waitUntil(toast.timer.isActive)
    with qtbot.waitSignals([toast.acted, toast.gone]):
        button.click()


def test_a_question_has_its_safe_answer_focused(look: Look, window: QWidget, qtbot: QtBot) -> None:
    question = Question(look, "Erase my results?", SENTENCE, "Keep", "Erase", parent=window)
    qtbot.addWidget(question)
    question.open()
    qtbot.waitUntil(question.safe.hasFocus)
    assert question.windowTitle() == "Erase my results?"
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question.safe, Qt.Key.Key_Return)


def test_a_question_accepts_only_its_verb(look: Look, window: QWidget, qtbot: QtBot) -> None:
    question = Question(look, "Erase?", "For good.", "Keep", "Erase", parent=window)
    qtbot.addWidget(question)
    question.open()
    with qtbot.waitSignal(question.accepted):
        question.act.click()


def ring_in(window: QWidget) -> QWidget | None:
    return next((w for w in window.findChildren(QWidget, "focus-ring") if w.isVisible()), None)


def test_the_ring_stands_two_px_away_also_after_a_click(
    look: Look, window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    rings = FocusRing(look, qapp)
    button, field = Button(look, "Present"), QLineEdit()
    fill(window, button, field)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    qtbot.waitUntil(lambda: ring_in(window) is not None)
    ring = ring_in(window)
    assert ring is not None
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    assert not ring.grab().isNull()
    button.move(button.pos() + button.rect().center())
    assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    look.set_theme("dark")
    button.hide()
    assert ring_in(window) is not ring
    field.setFocus()
    qtbot.waitUntil(lambda: ring_in(window) is not None)
    rings.deleteLater()


def test_the_ring_leaves_a_box_too_small_for_it(
    look: Look, window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    rings = FocusRing(look, qapp)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    button = Button(look, "Present")
    row.addWidget(button)
    fill(window, box)
    button.setFocus()
    qtbot.waitUntil(lambda: ring_in(window) is not None)
    ring = ring_in(window)
    assert ring is not None
    assert ring.parentWidget() is window
    rings.deleteLater()
