"""The tour: one walk through everything a newcomer does, in the real windows, with pictures.

A kit is opened, a module is presented with its clip really decoding, an exercise is answered with
keys and clicks and handed in, and the score is read back from the database. Every station leaves
a PNG; ``tour.json`` says what was seen.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from workshop.app.foundations import catch_mistakes, lay, now, start_log, stop_log
from workshop.app.house import House
from workshop.app.showing import Showing
from workshop.app.start import first_kit
from workshop.errors import QT_TRANSLATE_NOOP, UsageError
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.proof import prove
from workshop.kit.builtin import builtin_folder
from workshop.kit.kit import Kit
from workshop.results.store import Store
from workshop.ui.library.first_run import FirstRunPage
from workshop.ui.library.page import LibraryPage
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.settings.rows import SettingRow
from workshop.ui.practice.settings.working import WorkView
from workshop.ui.practice.view import PracticeView
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.values import dataclass
from workshop.video.port import State

_PATIENCE = 20.0  # seconds for anything to happen
_POLL_MS = 10
_AT_REST_MS = 340  # longer than a page takes to fade
_CLIP_SECONDS = 2.0  # how long the clip is watched before it is moved on to its end

_NO_FOLDER = QT_TRANSLATE_NOOP("tour", "The folder {path} cannot be made: {why}.")


class Lost(Exception):  # noqa: N818 - reads as what happened
    """Something the tour waited for did not happen."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to walk through, and how the windows should look on the way."""

    out: Path
    kit: Path | None = None
    data: Path | None = None
    size: tuple[int, int] = (1440, 900)
    scale: float = 1.0
    dark: bool = False


@dataclass
class Diary:
    """What was seen, station by station."""

    out: Path
    stations: list[dict[str, Any]] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    def picture(self, name: str, window: QWidget, **seen: Any) -> None:
        """Keep a picture of a window at rest and what was seen in it."""
        _pause(_AT_REST_MS)
        file = f"{len(self.stations) + 1:02d}-{name}.png"
        window.grab().save(str(self.out / file))
        self.stations.append({"station": name, "picture": file, **seen})

    def write(self) -> Path:
        """Keep the whole as ``tour.json``."""
        path = self.out / "tour.json"
        told = {**self.facts, "stations": self.stations}
        path.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        return path


def take(plan: Plan) -> int:
    """Walk the tour; 0 when everything was seen, 1 when something did not happen."""
    try:
        plan.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError(_NO_FOLDER.fill(path=plan.out, why=why)) from error
    data = plan.data or plan.out / "data"
    diary = Diary(plan.out)
    base = lay(data)
    base.look.set_theme("dark" if plan.dark else "light")
    base.look.set_scale(plan.scale)
    start_log(data)
    kit, trouble = first_kit(plan.kit, "")
    house = House(base, kit, trouble)
    house.shell.resize(*plan.size)
    mistakes: list[str] = []
    put_back = catch_mistakes(mistakes.append)
    diary.facts["platform"] = QGuiApplication.platformName()
    try:
        _walk(house, diary, plan)
    except Lost as lost:
        diary.facts["lost"] = str(lost)
    finally:
        house.close()
        _pause(20)
        put_back()
    diary.facts["mistakes"] = mistakes
    exercise = diary.facts.get("exercise")
    if exercise:
        diary.facts["score row"] = _read_back(data, exercise)
    stop_log()
    path = diary.write()
    ok = not mistakes and "lost" not in diary.facts
    print(f"{len(diary.stations)} pictures in {plan.out}; what was seen: {path}")  # noqa: T201
    row = diary.facts.get("score row")
    if row:
        print(f"score {row['score']:.1f} of 100, passed: {row['passed']}, kept in {data}")  # noqa: T201
    if not ok:
        print(f"not everything happened: {diary.facts.get('lost') or mistakes}")  # noqa: T201
    return 0 if ok else 1


def _walk(house: House, diary: Diary, plan: Plan) -> None:
    house.open()
    _until(house.shell.isVisible, "the window stands")
    if house.kit is None:
        _welcome(house, diary, plan)
    kit = house.kit
    if kit is None:
        raise Lost("a kit is open")
    library = house.shell.page("present")
    if not isinstance(library, LibraryPage):
        raise Lost("the library stands")
    _pause(400)  # thumbnail and checks come in idle time
    diary.picture("library", house.shell, modules=[module.id for module in kit.modules])
    _present(house, diary, library, kit)
    _practise(house, diary, kit)
    for place in ("practise", "settings", "help"):
        house.shell.go(place)
        _pause(250)
        diary.picture(place, house.shell)
    house.shell.go("present")
    diary.picture("library-after", house.shell)


def _welcome(house: House, diary: Diary, plan: Plan) -> None:
    page = house.shell.page("present")
    if not isinstance(page, FirstRunPage):
        raise Lost("the welcome stands")
    _pause(1500)  # what the room has is looked up in idle time
    diary.picture("welcome", house.shell)
    card = page.cards[0] if page.cards else None
    if card is None:
        house.open_kit(builtin_folder())
    else:
        QTest.keyClick(card, Qt.Key.Key_Return)
    _until(lambda: house.kit is not None, "the shipped kit opens")
    house.shell.resize(*plan.size)


# -- the show ---------------------------------------------------------------------------------


def _present(house: House, diary: Diary, library: LibraryPage, kit: Kit) -> None:
    module = next((m for m in kit.modules if m.id == "m2"), kit.modules[0])
    library.select(module.id)
    house.present(module.id, windowed=True)
    showing = house.showing
    if showing is None:
        raise Lost("the stage stands")
    stage = showing.stage
    stage.resize(1280, 720)
    counted = {"frames": 0}
    stage.painted.connect(lambda *_: counted.__setitem__("frames", counted["frames"] + 1))
    _until(lambda: counted["frames"] > 0, "the first slide is painted")
    pages: list[str] = []
    while True:
        show = showing.presenter.show
        slide = show.slide
        if slide.layout == "clip" and "clip" not in diary.facts:
            _clip(showing, diary, counted)
        else:
            name = f"slide-{slide.mark.lower() or slide.page}"
            if show.step == 0 or show.at_end:
                pages.append(slide.mark)
                diary.picture(name, stage, title=slide.title, layout=slide.layout)
        if showing.presenter.show.at_end:
            break
        QTest.keyClick(stage, Qt.Key.Key_PageDown)
        _pause(20)
    diary.facts["pages"] = pages
    diary.facts["frames painted"] = counted["frames"]
    QTest.keyClick(stage, Qt.Key.Key_B)
    _pause(30)
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    QTest.keyClick(stage, Qt.Key.Key_3)
    QTest.keyClick(stage, Qt.Key.Key_Return)
    _until(lambda: showing.presenter.show.slide.number == 3, "digits and Return jump")
    QTest.keyClick(stage, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    _until(lambda: house.showing is None, "the show ends")


def _clip(showing: Showing, diary: Diary, counted: dict[str, int]) -> None:
    stage, projector = showing.stage, showing.presenter.projector
    _pause(400)
    diary.picture("clip-poster", stage, title=showing.presenter.show.slide.title)
    QTest.keyClick(stage, Qt.Key.Key_PageDown)
    player = projector.player
    if player is None:
        raise Lost("a player is there")
    _until(lambda: player.state is State.PLAYING, "the clip plays")
    _until(lambda: projector.picture is not None, "the clip's first frame arrives")
    before, began = counted["frames"], time.monotonic()
    _pause(int(_CLIP_SECONDS * 1000))
    painted, seconds = counted["frames"] - before, time.monotonic() - began
    for _ in range(5):
        QTest.keyClick(stage, Qt.Key.Key_BracketRight)
        _pause(120)
    _pause(400)
    diary.picture("clip-playing", stage, position=round(player.position, 2))
    for _ in range(12):
        QTest.keyClick(stage, Qt.Key.Key_BracketRight)
        _pause(60)
    _until(lambda: player.state is State.ENDED, "the clip ends")
    diary.picture("clip-last-frame", stage)
    diary.facts["clip"] = {
        "player": player.name,
        "frames painted": painted,
        "in seconds": round(seconds, 2),
        "length": round(player.duration, 2),
    }


# -- the exercise -----------------------------------------------------------------------------


def _practise(house: House, diary: Diary, kit: Kit) -> None:
    from workshop.video.choose import choose_player

    choice = choose_player(house.base.choices.player)
    why = house.base.speaker.say(choice.reason)
    diary.facts["player"] = {"name": choice.name, "why": why}
    heads = [head for head in kit.exercises if not head.problems] or list(kit.exercises)
    if not heads:
        return
    head = next((h for h in heads if h.id == "sergeant-home-account"), heads[0])
    diary.facts["exercise"] = head.id
    house.practise(head.id)
    view = house.practice
    if view is None:
        raise Lost("the exercise opens")
    _pause(300)
    diary.picture("exercise", house.shell, title=head.title.get())
    _answer(view, diary, house)
    work = view.work
    if not isinstance(work, WorkView):
        raise Lost("the exercise is still open")
    work.show_matrix()
    diary.picture("exercise-matrix", house.shell)
    work.show_settings()
    work.submit.click()
    _until(lambda: view.result is not None, "the result stands")
    _pause(600)  # the meters fill
    score = view.desk.score()
    diary.picture("result", house.shell, score=round(score.score or 0, 1), passed=score.passed)
    view.left.emit()
    _pause(100)


def _answer(view: PracticeView, diary: Diary, house: House) -> None:
    """Set every setting as the proof's witness has it, through the controls people use."""
    desk = view.desk
    _expect(view, diary, house)
    exercise: PrivacyExercise = desk.attempt.exercise
    witness = prove(exercise, date.today()).witness or {}
    for turn in range(3):  # a setting that waits for another comes the next time round
        for page in exercise.pages:
            changed = _fill_page(view, page.id, witness)
            if changed and turn == 0 and page.id == _busiest(view):
                diary.picture("exercise-page", house.shell)
    missing = [s for s, option in witness.items() if desk.attempt.settings[s] != option]
    missing = [s for s in missing if exercise.visible(s, desk.attempt.settings)]
    if missing:
        raise Lost(f"these settings are set: {', '.join(missing)}")


def _expect(view: PracticeView, diary: Diary, house: House) -> None:
    """Answer who sees what before the settings open, if that is asked."""
    work = view.work
    if not isinstance(work, WorkView) or work.predict is None:
        return
    while view.desk.attempt.predicting:
        QTest.keyClick(next(iter(work.predict.ticks.values())), Qt.Key.Key_Space)
        work.predict.go_on.click()
    _pause(100)
    diary.picture("exercise-expected", house.shell)
    work.predict.go_on.click()
    _pause(100)


def _busiest(view: PracticeView) -> str:
    exercise: PrivacyExercise = view.desk.attempt.exercise
    waiting = [s.id for s in exercise.settings.values() if s.only_if]
    page = exercise.page_of(waiting[0]) if waiting else None
    return page.id if page is not None else exercise.pages[0].id


def _fill_page(view: PracticeView, page_id: str, witness: Any) -> bool:
    work, desk = view.work, view.desk
    if not isinstance(work, WorkView):
        raise Lost("the exercise is open")
    page = next(p for p in work.exercise.pages if p.id == page_id)
    todo = [
        s
        for s in page.settings
        if s in witness and desk.attempt.settings[s] != witness[s] and desk.attempt.shows(s)
    ]
    if not todo:
        return False
    work.network.open_page(page_id)
    for setting in todo:
        page_shown = work.network.page(page_id)
        _operate(page_shown.row(setting), witness[setting])
        if page_shown.confirm is not None:
            page_shown.confirm.act.click()
        _until(partial(_stands, desk, setting, witness[setting]), f"{setting} is set")
    return True


def _stands(desk: Desk[PrivacyAttempt], setting: str, option: str) -> bool:
    return desk.attempt.settings[setting] == option


def _operate(row: SettingRow, option: str) -> None:
    """Move one control as a hand would: a click, or arrow keys."""
    control = row.control
    if isinstance(control, QAbstractButton):
        QTest.keyClick(control, Qt.Key.Key_Space)
    elif isinstance(control, Segmented):
        part = control.part(option)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=QPoint(8, part.height() // 2))
    elif isinstance(control, Select):
        there = control.findData(option)
        step = Qt.Key.Key_Down if there > control.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(there - control.currentIndex())):
            QTest.keyClick(control, step)


def _read_back(data: Path, exercise: str) -> dict[str, Any] | None:
    """The score row as the database has it, in a store opened anew."""
    with Store.open(data, now()) as store:
        last = store.history(exercise).last
    if last is None or last.score is None:
        return None
    return {
        "exercise": last.exercise_id,
        "n": last.n,
        "score": last.score,
        "protection": last.protection,
        "usefulness": last.usefulness,
        "passed": last.passed,
        "hash": last.hash,
    }


# -- waiting ----------------------------------------------------------------------------------


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until(happened: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not happened():
        if time.monotonic() > end:
            raise Lost(what)
        _pause(_POLL_MS)
