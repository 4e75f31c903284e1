"""An attempt goes on where it was: after closing, after a kill, after a change of the exercise."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.practice_room import BEGIN, EXAMPLE, FULL, Room, example, sergeant
from workshop.exercises.attempt import Step
from workshop.results.store import Store
from workshop.ui.practice.result import ResultPage

ROOT = EXAMPLE.parents[1]


def test_closed_in_mid_work_it_goes_on_with_the_same_settings(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, sergeant()) as room:
        room.answer({"t2": "on", "tag_ana": "show"})
        room.desk.do("hint", goal=room.exercise.goals[0].id)
        settings, hints = room.desk.attempt.settings, room.desk.attempt.hints
        room.close()
    with Room(qtbot, tmp_path, sergeant()) as room:
        assert room.desk.attempt.settings == settings
        assert room.desk.attempt.hints == hints
        assert room.toast() == "You go on where you stopped."
        assert room.row("tag_ana").isVisible()
        assert room.work.undo.isEnabled()
        assert room.desk.number == 1


def test_a_first_visit_says_nothing_of_going_on(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        assert room.toast() == ""


def test_time_at_work_goes_on_too(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.clock.seconds += 40
        room.answer({"photo": "hiking"})
        room.close()
    with Room(qtbot, tmp_path, example()) as room:
        assert room.desk.active_seconds >= 40


CHILD = """
import os, sys, time
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from workshop.exercises.reading import read_exercise
from workshop.painting.glyphs import Glyphs
from workshop.results.store import Store
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.view import PracticeView
from workshop.ui.speaker import Speaker

app = QApplication([])
exercise, _ = read_exercise(Path(sys.argv[1]))
now = lambda: datetime.now(UTC)
store = Store.open(Path(sys.argv[2]), now())
desk = Desk(exercise, store, now=now, clock=time.monotonic)
view = PracticeView(Look(Glyphs()), Speaker(), desk)
view.show()
app.processEvents()
desk.do("set", setting="employer", option="friends")
desk.do("set", setting="past", option="done")
os._exit(9)
"""


def test_killed_after_a_step_nothing_of_it_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", CHILD, str(EXAMPLE), str(tmp_path / "data")]
    assert subprocess.run(command, env=env, check=False, timeout=60).returncode == 9
    with Room(qtbot, tmp_path / "data", example()) as room:
        assert set(room.desk.attempt.changed) == {"employer", "past"}
        assert room.toast() == "You go on where you stopped."
        assert not room.row("past").control.isEnabled()


def test_handed_in_but_not_scored_it_is_scored_when_it_is_opened(
    qtbot: QtBot, tmp_path: Path
) -> None:
    exercise = example()
    with Store.open(tmp_path, BEGIN) as store:
        row = store.begin(exercise, BEGIN)
        store.keep(row.id, (Step("submit", {}, "2026-11-22T09:00:00Z"),), 3.0)
    with Room(qtbot, tmp_path, exercise) as room:
        assert room.view.result is not None
        assert room.desk.history.last is not None
        assert room.desk.history.last.score == room.desk.score().score
        assert room.open_row() is None


def test_an_exercise_changed_since_is_begun_afresh_and_that_is_said(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.answer({"photo": "hiking"})
        room.close()
    changed = replace(example(), version="2.0.0", hash="another")
    with Room(qtbot, tmp_path, changed) as room:
        assert room.desk.attempt.changed == ()
        assert room.toast().startswith("This exercise has changed since you began.")
        room.answer({"employer": "friends"})
        row = room.open_row()
        assert row is not None
        assert (row.version, len(row.steps)) == ("2.0.0", 1)


def test_steps_that_cannot_be_replayed_are_said_and_left(qtbot: QtBot, tmp_path: Path) -> None:
    exercise = example()
    with Store.open(tmp_path, BEGIN) as store:
        row = store.begin(exercise, BEGIN)
        store.keep(row.id, (Step("dance", {}, "2026-11-22T09:00:00Z"),), 3.0)
    with Room(qtbot, tmp_path, exercise) as room:
        assert room.desk.attempt.steps == ()
        assert "cannot be read" in room.toast()


def test_another_text_size_keeps_page_viewer_and_settings(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example()) as room:
        room.row("location")
        room.work.preview.look_as("sister")
        room.answer({"location": "off"})
        room.look.set_scale(1.5)
        assert room.work.network.page_id == "Posts"
        assert room.work.preview.viewer == "sister"
        assert room.desk.attempt.changed == ("location",)
        room.command(Qt.Key.Key_M)
        room.look.set_theme("dark")
        assert room.work.body.comparing
        room.finish(FULL)
        room.look.set_scale(1.0)
        assert room.view.result is not None
        assert isinstance(room.view.result.page, ResultPage)
