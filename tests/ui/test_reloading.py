"""A module edited while it is shown: read anew in place, or left as it stood and told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from workshop.errors import Message
from workshop.kit.opening import kit_of, open_kit
from workshop.painting.frame import Frame
from workshop.settings import write_whole
from workshop.show.programme import Programme, programme_of
from workshop.show.show import Show
from workshop.slides.deck import open_deck
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.reloading import Reloader
from workshop.ui.timekeeper import Timekeeper
from workshop.video.fake import FakePlayer
from workshop.video.port import State

DECK = """# Title

---

## Two

- one
- two

---

## Clip

![A clip](clip.mp4){ autoplay }
"""


PLAN = """id: day
title: A day
days:
  - title: Today
    items:
      - {minutes: 10, module: a}
      - {minutes: 15, break: Coffee}
      - {minutes: 10, module: b}
      - {minutes: 10, module: a, slides: [1, 3]}
"""


class Room:
    """A show whose module is edited."""

    def __init__(self, file: Path, show: Show, programme: Programme) -> None:
        self.file = file
        self.presenter = Presenter(
            show, Projector(FakePlayer), rest=Frame(), clock=monotonic, wall=datetime.now
        )
        self.timekeeper = Timekeeper(self.presenter, programme, clock=monotonic, wall=datetime.now)
        self.timekeeper.start()
        self.reloader = Reloader(self.presenter, self.timekeeper, self.presenter)
        self.troubles: list[str] = []
        self.reloader.trouble.connect(self._tell)
        self.presenter.start()
        self.reloader.watch()

    def _tell(self, message: Message) -> None:
        self.troubles.append(str(message))

    @property
    def title(self) -> str:
        return self.presenter.show.slide.title

    def titles(self) -> list[str]:
        """What the pages are called, in the order they come, the skipped ones left out."""
        keeper = self.timekeeper
        taken = [page for page in keeper.agenda.order if page not in keeper.agenda.skipped]
        return [keeper.programme.slide(page).title for page in taken]


def module_room(folder: Path, page: int) -> Room:
    """A show of one module."""
    (folder / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(64))
    file = folder / "deck.md"
    file.write_text(DECK)
    deck = open_deck(file, kit_of(file))
    return Room(file, Show(deck, page=page), programme_of(deck))


@pytest.fixture
def room(qapp: object, tmp_path: Path) -> Iterator[Room]:
    yield from opened(module_room(tmp_path, page=2))


@pytest.fixture
def clip_room(qapp: object, tmp_path: Path) -> Iterator[Room]:
    yield from opened(module_room(tmp_path, page=3))


@pytest.fixture
def day(qapp: object, tmp_path: Path) -> Iterator[Room]:
    """A show of a plan that has module A twice."""
    modules = tmp_path / "modules"
    (modules / "plans").mkdir(parents=True)
    (modules / "kit.yaml").write_text("title: A kit\nplans: plans\n")
    (modules / "plans" / "day.yaml").write_text(PLAN)
    for number, name in enumerate("ab", start=1):
        pages = "\n\n---\n\n".join(
            f"## {word} {name}\n\nWords." for word in ("One", "Two", "Three")
        )
        (modules / f"{name}.md").write_text(
            f"---\nid: {name}\nnumber: {number}\ntitle: {name}\n---\n\n# {name}\n\n---\n\n{pages}\n"
        )
    kit = open_kit(tmp_path)
    plan = kit.plan("day")
    assert plan is not None
    programme = Programme(plan, kit)
    yield from opened(Room(modules / "a.md", Show(programme), programme))


def opened(room: Room) -> Iterator[Room]:
    yield room
    room.reloader.close()
    room.presenter.close()
    room.presenter.deleteLater()


def test_an_edit_is_shown_in_place(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignals([room.presenter.refreshed, room.reloader.reloaded]):
        room.file.write_text(DECK.replace("## Two", "## Second"))
    assert room.title == "Second"
    assert room.timekeeper.programme.slide(2).title == "Second"
    assert room.presenter.show.page == 2
    assert room.troubles == []


def test_a_file_replaced_as_a_whole_is_followed_every_time(qtbot: QtBot, room: Room) -> None:
    for title in ("Second", "Again", "Once more"):
        with qtbot.waitSignal(room.reloader.reloaded):
            write_whole(room.file, DECK.replace("Two", title).encode())
        assert room.title == title


def test_several_steps_of_an_editor_are_one_edit(qtbot: QtBot, room: Room) -> None:
    told: list[Path] = []
    room.reloader.reloaded.connect(told.append)
    with qtbot.waitSignal(room.reloader.reloaded):
        room.file.unlink()
        room.file.write_text("")
        room.file.write_text(DECK.replace("Two", "Second"))
    qtbot.wait(350)
    assert told == [room.file]
    assert room.troubles == []


def test_an_edit_that_breaks_the_page_keeps_it_and_is_told(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.reloader.trouble):
        room.file.write_text(DECK.replace("- one", "![Gone](../outside.png)"))
    assert room.title == "Two"
    (told,) = room.troubles
    assert told.startswith("deck.md, line 7: ")
    assert told.endswith("The room keeps the page as it was.")
    with qtbot.waitSignal(room.reloader.reloaded):
        room.file.write_text(DECK.replace("Two", "Mended"))
    assert room.title == "Mended"


def test_a_file_that_is_no_text_or_gone_keeps_the_page(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.reloader.trouble):
        room.file.write_bytes(b"\xff\xfe\x00\x01" * 9)
    with qtbot.waitSignal(room.reloader.trouble):
        room.file.unlink()
    assert room.title == "Two"
    assert len(room.troubles) == 2
    with qtbot.waitSignal(room.reloader.reloaded):
        room.file.write_text(DECK.replace("Two", "Back"))
    assert room.title == "Back"


def test_a_module_that_has_nothing_of_what_it_had_waits_for_the_next_show(
    qtbot: QtBot, room: Room
) -> None:
    with qtbot.waitSignal(room.reloader.trouble):
        room.file.write_text("")
    assert room.troubles == [
        "deck.md has none of the pages it had. This show keeps the old ones; present again for "
        "the new ones."
    ]
    assert room.title == "Two"


def test_pages_put_in_before_it_leave_the_room_on_its_page(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.presenter.renumbered):
        room.file.write_text("# Before\n\n---\n\n" + DECK + "\n\n---\n\n# More\n")
    assert (room.title, room.presenter.show.page) == ("Two", 3)
    assert len(room.timekeeper.programme) == 5
    assert room.presenter.show.order == (1, 2, 3, 4, 5)
    assert room.troubles == []
    room.presenter.do("last")
    assert room.title == "More"


def test_a_page_taken_away_leaves_the_room_on_the_one_before(qtbot: QtBot, clip_room: Room) -> None:
    projector = clip_room.presenter.projector
    qtbot.waitUntil(lambda: projector.playing)
    with qtbot.waitSignal(clip_room.presenter.renumbered):
        clip_room.file.write_text(DECK.partition("---\n\n## Clip")[0])
    assert (clip_room.title, clip_room.presenter.show.page) == ("Two", 2)
    assert projector.clip is None
    assert clip_room.timekeeper.standing.pages == 2


def test_a_clip_goes_on_while_pages_are_put_in_before_it(qtbot: QtBot, clip_room: Room) -> None:
    projector = clip_room.presenter.projector
    qtbot.waitUntil(lambda: projector.playing)
    before = projector.position
    with qtbot.waitSignal(clip_room.presenter.renumbered):
        clip_room.file.write_text("# Before\n\n---\n\n" + DECK)
    assert clip_room.presenter.show.page == 4
    assert projector.playing
    assert (projector.position or 0) >= (before or 0)


def test_a_clip_goes_on_when_only_words_changed(qtbot: QtBot, clip_room: Room) -> None:
    projector = clip_room.presenter.projector
    qtbot.waitUntil(lambda: projector.playing)
    player, before = projector.player, projector.position
    with qtbot.waitSignal(clip_room.reloader.reloaded):
        clip_room.file.write_text("\n" + DECK.replace("## Clip", "## The clip"))
    assert projector.playing
    assert projector.player is player
    assert (projector.position or 0) >= (before or 0)


def test_another_clip_is_put_on(qtbot: QtBot, clip_room: Room) -> None:
    projector = clip_room.presenter.projector
    qtbot.waitUntil(lambda: (projector.position or 0) > 0.3)
    with qtbot.waitSignal(clip_room.reloader.reloaded):
        clip_room.file.write_text(DECK.replace("autoplay", "autoplay start=0:05"))
    player = projector.player
    assert player is not None
    qtbot.waitUntil(lambda: player.state is State.PLAYING and player.position >= 5.0)


def test_an_unchanged_file_is_left_alone(qtbot: QtBot, room: Room) -> None:
    with qtbot.assertNotEmitted(room.reloader.reloaded, wait=400):
        (room.file.parent / "other.md").write_text("# Another file")


def edit(qtbot: QtBot, room: Room, old: str, new: str) -> None:
    """Change words of the module, and wait until they are read or refused."""
    text = room.file.read_text()
    assert old in text
    told = [room.reloader.reloaded, room.reloader.trouble]
    with qtbot.waitSignals(told[:1] if "outside" not in new else told[1:]):
        room.file.write_text(text.replace(old, new))


def test_saving_the_plan_changes_no_page(qtbot: QtBot, day: Room) -> None:
    day.presenter.jump(5)
    assert day.title == "Coffee"
    plan = day.timekeeper.programme.plan.path
    with qtbot.assertNotEmitted(day.reloader.reloaded, wait=400):
        plan.write_text(PLAN.replace("Coffee", "Tea"))
    edit(qtbot, day, "Two a", "Second a")
    assert (day.title, day.presenter.show.slide.minutes) == ("Coffee", 15)
    assert day.troubles == []


def test_a_break_put_in_behind_a_module_stays_when_that_is_edited(qtbot: QtBot, room: Room) -> None:
    room.timekeeper.add_break(10, title="Tea")
    edit(qtbot, room, "## Two", "## Second")
    assert room.titles() == ["Title", "Second", "Clip", "Tea"]
    room.presenter.jump(4)
    edit(qtbot, room, "## Clip", "## More\n\n---\n\n## Clip")
    assert room.titles() == ["Title", "Second", "More", "Clip", "Tea"]
    assert room.title == "Tea"


def test_an_edit_that_is_refused_reaches_no_part_of_the_plan(qtbot: QtBot, day: Room) -> None:
    day.presenter.jump(2)
    edit(qtbot, day, "One a\n\nWords.", "First a\n\nWords.")
    edit(qtbot, day, "First a\n\nWords.", "Gone a\n\n![Gone](../../outside.png)")
    day.file.write_text("")  # so that whatever is read from now on is seen
    pages = day.timekeeper.programme
    assert [pages.slide(page).title for page in (1, 2, 3, 4)] == [
        "a",
        "First a",
        "Two a",
        "Three a",
    ]
    assert [pages.slide(page).title for page in (10, 11, 12, 13)] == [
        "a", "First a", "Two a", "Three a",
    ]  # fmt: skip


def test_slides_a_plan_names_stay_the_same_pages_when_others_are_put_in(
    qtbot: QtBot, day: Room
) -> None:
    planned = ["a", "One a", "Two a", "Three a", "Coffee", "b", "One b", "Two b", "Three b"]
    assert day.titles() == [*planned, "a", "One a", "Three a"]
    day.timekeeper.add_break(5, title="Air")
    day.timekeeper.undo()
    edit(qtbot, day, "## Two a", "## New a\n\nMore.\n\n---\n\n## Two a")
    planned.insert(2, "New a")
    assert day.titles() == [*planned, "a", "One a", "Three a"]
    edit(qtbot, day, "## One a", "## Newer a\n\nMore.\n\n---\n\n## One a")
    planned.insert(1, "Newer a")
    assert day.titles() == [*planned, "a", "One a", "Three a"]


def test_an_edit_before_the_room_comes_to_a_module_is_shown_when_it_does(
    qtbot: QtBot, day: Room
) -> None:
    file = day.file.with_name("b.md")
    file.write_text(file.read_text().replace("One b", "Uno b"))
    with qtbot.waitSignal(day.reloader.reloaded):
        day.presenter.jump(7)
    assert day.title == "Uno b"
