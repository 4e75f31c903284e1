"""The Results page with rooms of 0, 1, 5 and 500, in every look, by keyboard and by words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.results.ground import NOON, Played, outcome
from tests.results.rooms import fill_room
from tests.ui.making import make_kit, make_look
from workshop.errors import Message
from workshop.kit.kit import Kit, Text
from workshop.results import people
from workshop.results.following import next_to_try
from workshop.results.room import Assessment, Room, Spread, room_of
from workshop.results.rows import GoalRow, Outcome
from workshop.results.store import Store
from workshop.slides.blocks import Chart
from workshop.ui.look import Look
from workshop.ui.results.chart import as_table, picture
from workshop.ui.results.heat import HeatModel, heat_colors
from workshop.ui.results.page import ResultsPage
from workshop.ui.results.room import spread_chart
from workshop.ui.results.shown import Missed, Shown, lines
from workshop.ui.results.spread import SpreadTable
from workshop.ui.results.stage import markdown
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.figures import BEFORE, CHART, NOW

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data", NOON, chance=random.Random(3)) as opened:
        people.begin_session(opened, "Day 1", NOON, NOON)
        yield opened


def full(store: Store, count: int) -> Room:
    if count:
        some = {"officer": ("Officer", count - count // 2), "worker": ("Worker", count // 2)}
        fill_room(store, NOON, {name: row for name, row in some.items() if row[1]})
    session = people.current(store)
    assert session is not None
    with store.snapshot() as db:
        return room_of(db, session.id)


def mine(store: Store) -> None:
    """Somebody with two tries at an exercise of the kit and a self-assessment."""
    people.arrive(store, NOON)
    for score in (62.0, 84.0):
        row = store.begin(Played(id="a"), NOON, pass_rule='{"score": 80}')
        store.finish(row.id, outcome(score, passed=score >= 80), NOON, 1.0)
    free = Played(id="maturity", hash="f" * 64, kind="assessment", title="Maturity")
    row = store.begin(free, NOON, counted=False)
    store.finish(row.id, Outcome(None, None), NOON, 1.0)


def page_of(
    store: Store, room: Room | None, look: Look | None = None, kit: Kit | None = None
) -> ResultsPage:
    missed = (Missed("a", Message("t", "the gym"), 2, 1),)
    shown = Shown(people.current(store), store.me(), store.progress(), missed)
    page = ResultsPage(look or make_look(), Speaker(), kit, lambda: shown)
    if room is not None:
        page.set_room(room)
    return page


def read(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if not label.isHidden())


@pytest.mark.parametrize("count", [0, 1, 4, 5, 500])
@pytest.mark.parametrize("view", ["mine", "room", "both"])
def test_a_room_of_any_size_is_shown_or_said_to_be_too_small(
    store: Store, count: int, view: str
) -> None:
    page = page_of(store, full(store, count))
    page.view.set_current(view)
    page.resize(1344, 900)
    page.grab()
    page.refresh()
    page.set_room(full(store, 0))
    words = read(page)
    if view == "mine":
        assert "Nothing practised yet" in words
    elif count == 0:
        assert "No results in this room yet" in words
    elif count < 5:
        assert "Too few people to show" in words
        assert "median" not in words
    else:
        assert "median first" in words
        assert f"Settings lab, {count} people" in words
    page.deleteLater()


@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)])
@pytest.mark.parametrize("width", [1084, 1270, 1344])
def test_nothing_is_wider_than_the_window(
    store: Store, tmp_path: Path, theme: str, scale: float, width: int
) -> None:
    mine(store)
    look = make_look(theme, scale)  # type: ignore[arg-type]
    page = page_of(store, full(store, 24), look, make_kit(tmp_path, long=True))
    page.setStyleSheet(look.style_sheet())
    page.resize(width, 700)
    page.grab()
    assert page.pane.inner.minimumSizeHint().width() <= width
    page.deleteLater()


def test_own_tries_are_told_in_words(store: Store, tmp_path: Path) -> None:
    mine(store)
    kit = make_kit(tmp_path)
    found = lines(kit, store.progress(), "en")
    assert [(line.movement, line.note, line.passed) for line in found] == [
        ("first 62, best 84, last 84 (+22)", "", True),
        ("", "Taken once", False),
    ]
    page = page_of(store, None, kit=kit)
    page.view.set_current("mine")
    page.refresh()
    words = read(page)
    assert "first 62, best 84, last 84 (+22)" in words
    assert "No score kept" in words
    assert "missed 2 of 3" in words
    page.deleteLater()


def test_what_to_try_next_is_not_passed_yet_or_new(store: Store, tmp_path: Path) -> None:
    kit = make_kit(tmp_path)
    first = next_to_try(kit, {})
    assert first == next(name for module in kit.modules for name in module.exercises)
    people.arrive(store, NOON)
    row = store.begin(Played(id=kit.exercises[1].id), NOON)
    store.finish(row.id, outcome(40.0, passed=False), NOON, 1.0)
    assert next_to_try(kit, store.progress()) == kit.exercises[1].id
    assert next_to_try(None, {}) == ""


def test_small_groups_share_a_column_without_a_name(store: Store) -> None:
    fill_room(store, NOON, {"a": ("Alpha", 6), "b": ("Beta", 3), "c": ("Gamma", 2)})
    model = HeatModel(full(store, 0).groups[0], Speaker())
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["", "Alpha\n6 people", "Small groups\nunder 5 people"]
    cell = str(model.index(0, 1).data())
    assert cell.endswith("%")
    assert model.index(0, 2).data() == "not shown"


def test_the_steps_of_the_heat_have_words_that_can_be_read() -> None:
    for theme in ("light", "dark"):
        look = make_look(theme)
        for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
            fill, ink = heat_colors(share, look)
            assert abs(fill.lightnessF() - ink.lightnessF()) > 0.3


def test_the_chart_is_copied_as_a_picture_and_as_a_table(store: Store) -> None:
    group = full(store, 24).groups[0]
    page = page_of(store, full(store, 0))
    said: list[str] = []
    page.copied.connect(said.append)
    cards = {type(card).__name__: card for card in page._cards.findChildren(QWidget)}
    card = cards["SpreadCard"]
    card.as_table.click()  # type: ignore[attr-defined]
    table = QGuiApplication.clipboard().text().splitlines()
    assert table[0] == "\tfirst\tbest"
    assert table[1].startswith("0–10\t")
    assert sum(int(line.split("\t")[1]) for line in table[1:]) == group.tries
    card.as_picture.click()  # type: ignore[attr-defined]
    assert QGuiApplication.clipboard().image().width() == 1920
    assert len(said) == 2
    page.deleteLater()


def test_a_picture_of_a_chart_shows_bars_and_line(store: Store) -> None:
    group = full(store, 24).groups[0]
    image = picture(spread_chart(group))
    colors = {image.pixelColor(x, y).name() for x in range(0, 1920, 4) for y in range(0, 900, 4)}
    assert {"#343f8c", "#1b2033"} <= colors
    assert isinstance(image, QImage)
    assert as_table(Chart(line=0, kind="bars")) == ""


def test_the_stage_gets_three_pages_without_a_problem(store: Store, tmp_path: Path) -> None:
    from workshop.kit.source import Source
    from workshop.slides.deck import deck_of

    group = full(store, 24).groups[0]
    text = markdown(group, Speaker(), 'Settings lab: "quoted" *stars* [x]')
    deck = deck_of(Source(tmp_path / "r.md", text), Kit(folder=tmp_path))
    assert len(deck) == 3
    assert deck.problems() == ()
    assert "Talk about these three" in text


def assessed(*spreads: Spread, people: int = 6) -> Room:
    return Room(people, (), (Assessment("maturity", Text({"": "Maturity"}), people, spreads),))


def test_before_and_now_of_a_self_assessment_stand_side_by_side(store: Store) -> None:
    spread = Spread(Message("t", "Policy"), (0.25, 0.5, 0.75), (0.5, 0.75, 1.0))
    page = page_of(store, assessed(spread))
    page.resize(1344, 900)
    assert "Maturity: before and now" in read(page)
    table = page.findChildren(SpreadTable)[0]
    shown = [str(table.rows.index(0, column).data() or "") for column in range(5)]
    assert shown == ["Policy", "", "2.0 (1.0–3.0)", "3.0 (2.0–4.0)", "+1.0"]
    assert table.spoken() == [
        "Policy  before median 2.0, middle half 1.0 to 3.0"
        " now median 3.0, middle half 2.0 to 4.0 +1.0"
    ]
    page.deleteLater()


def test_a_self_assessment_taken_once_says_where_the_room_stands(store: Store) -> None:
    page = page_of(store, assessed(Spread(Message("t", "Policy"), None, (0.5, 0.75, 1.0))))
    said = read(page)
    assert "Maturity: the room" in said
    assert "6 people: the median" in said
    table = page.findChildren(SpreadTable)[0]
    assert table.isColumnHidden(BEFORE)
    assert table.spoken() == ["Policy  now median 3.0, middle half 2.0 to 4.0"]
    page.deleteLater()


def test_a_self_assessment_of_few_is_refused_in_words(store: Store) -> None:
    page = page_of(store, assessed(people=4))
    assert "Too few people to show" in read(page)
    assert page.findChildren(SpreadTable) == []
    page.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_figures_of_a_self_assessment_stay_where_the_bars_have_no_room(
    store: Store, scale: float
) -> None:
    spread = Spread(Message("t", "Policy"), (0.2, 0.5, 0.7), (0.5, 0.7, 1.0))
    table = SpreadTable(make_look(scale=scale), Speaker(), assessed(spread).assessments[0])
    for wide, bars in ((900 * scale, True), (480 * scale, False)):
        table.resize(int(wide), table.height())
        table.show()
        assert table.isColumnHidden(CHART) is not bars
        metrics = QFontMetrics(table.look.font("body"))
        for column in (BEFORE, NOW):
            said = str(table.rows.index(0, column).data())
            assert metrics.horizontalAdvance(said) <= table.columnWidth(column)
    table.hide()
    table.deleteLater()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(store: Store) -> None:
    page = page_of(store, full(store, 24))
    page.resize(1344, 900)
    page.show()
    page.setFocus()
    reached = set()
    for _ in range(40):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        at = page.window().focusWidget()
        if at is not None:
            assert at.accessibleName() or at.property("text")
            reached.add(type(at).__name__)
    assert {"Button", "IconButton", "HeatTable"} <= reached
    page.close()
    page.deleteLater()


def test_a_goal_with_a_word_of_its_own_is_said(store: Store) -> None:
    people.arrive(store, NOON)
    row = store.begin(Played(id="x"), NOON)
    goal = GoalRow("g", 0.0, 1.0, False, None, Message("t", "the goal"))
    store.finish(row.id, Outcome(10.0, False, goals=(goal,)), NOON, 1.0)
    assert store.goals(row.id)[0].label == Message("t", "the goal")
