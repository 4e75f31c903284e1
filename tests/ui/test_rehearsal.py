"""What the pages of a show need is met while the first one stands, and the room sees none of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workshop.kit.opening import kit_of
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen
from workshop.show.show import Show
from workshop.slides.deck import Deck, open_deck
from workshop.slides.slide import Slide
from workshop.ui.commands import Keys
from workshop.ui.lectern import Lectern
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.stage.album import Album
from workshop.ui.stage.rehearsal import Rehearsal, kind_of
from workshop.ui.stage.window import Stage
from workshop.ui.tools import StageTools
from workshop.video.fake import FakePlayer

MODULE = Path(__file__).parents[2] / "modules" / "02-your-own-account.md"
CHART = """# Numbers

```chart
kind: {}
labels: [A, B]
series:
  - {{label: Share, values: [37, 63]}}
```"""
LIST = "# A list\n\n- One\n- Two"
CODE = "# A list\n\n- One\n\n  ```\n  code inside\n  ```"
COLUMNS = "# Two\n\n::: columns\n\nLeft\n\n+++\n\n- Right\n\n:::"
CLIP = "![A clip](clip.mp4){ autoplay }"


class Watched(Album):
    """An album that knows which pages it was asked to paint."""

    def __init__(self) -> None:
        super().__init__(SlidePainter())
        self.pages: list[int] = []

    def paint(self, seen: Seen, size: QSize) -> QImage:
        assert isinstance(seen.board, Slide)
        self.pages.append(seen.board.page)
        return super().paint(seen, size)


Open = Callable[[Deck], Stage]


@pytest.fixture
def stage_of(qtbot: QtBot) -> Iterator[Open]:
    """Opens a stage on a deck."""
    opened: list[Stage] = []

    def opens(deck: Deck) -> Stage:
        presenter = Presenter(
            Show(deck), Projector(FakePlayer), rest=Frame(), clock=monotonic, wall=datetime.now
        )
        lectern = Lectern(presenter, StageTools(), key=lambda show: str(show.page))
        stage = Stage(lectern, Watched(), Keys(), title="Deck", motion=False)
        opened.append(stage)
        stage.resize(640, 360)
        stage.show()
        qtbot.waitUntil(stage.isVisible)
        presenter.start()
        return stage

    yield opens
    for stage in opened:
        lectern = stage._lectern
        stage.close()
        lectern.presenter.close()
        for thing in (stage, lectern.presenter, lectern):
            thing.deleteLater()


def written(folder: Path, *pages: str) -> Deck:
    path = folder / "deck.md"
    path.write_text("\n\n---\n\n".join(pages))
    return open_deck(path, kit_of(path))


def painted(stage: Stage) -> list[int]:
    assert isinstance(stage._album, Watched)
    return stage._album.pages


@pytest.mark.parametrize(
    ("page", "other", "same"),
    [
        (LIST, LIST.replace("One", "Another"), True),
        (LIST, CODE, False),
        (CHART.format("bars"), CHART.format("lines"), False),
        (LIST, COLUMNS, False),
        (COLUMNS, COLUMNS.replace("- Right", "Right"), False),
        ("# Q\n\n> Words", "# Q\n\n> - Words", False),
        ("# Quick\n\n```exercise\n[( )] A\n[(x)] B\n```", "# Ex\n\n```exercise\nnone\n```", False),
    ],
)
def test_pages_that_need_the_same_are_of_one_kind(
    tmp_path: Path, page: str, other: str, same: bool
) -> None:
    deck = written(tmp_path, "# Title", page, other)
    assert (kind_of(deck.slide(2)) == kind_of(deck.slide(3))) is same


def test_the_first_page_of_every_kind_is_met_while_the_first_page_stands(
    qtbot: QtBot, stage_of: Open
) -> None:
    deck = open_deck(MODULE, kit_of(MODULE))
    stage = stage_of(deck)
    kinds = {page: kind_of(deck.slide(page)) for page in range(1, len(deck) + 1)}
    assert len(set(kinds.values())) > 8
    qtbot.waitUntil(lambda: {kinds[page] for page in painted(stage)} == set(kinds.values()))
    qtbot.waitUntil(lambda: not stage._idle.isActive())
    assert stage._presenter.show.page == 1
    assert len(stage._album._kept) == 3  # the page and two to come: the others were not kept
    assert stage._presenter.projector._player is not None
    assert {"clip", "privacy-settings"} <= stage._rehearsal._loaded
    beforehand = len(painted(stage))
    QTest.keyClick(stage, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: stage._ahead and not stage._idle.isActive())
    assert len(painted(stage)) <= beforehand + 2  # once through the pages is enough


def test_a_clip_that_plays_is_not_disturbed(qtbot: QtBot, stage_of: Open, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(40))
    words = [f"# Words {n}\n\nWords." for n in range(3)]
    stage = stage_of(written(tmp_path, CLIP, *words, LIST, CHART.format("bars")))
    qtbot.waitUntil(lambda: stage._presenter.live and stage._ahead)
    qtbot.wait(200)
    assert max(painted(stage)) == 3
    QTest.keyClick(stage, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: {5, 6} <= set(painted(stage)))
    assert stage._presenter.show.page == 2


def test_it_ends_with_the_last_page(qtbot: QtBot, stage_of: Open, tmp_path: Path) -> None:
    stage = stage_of(written(tmp_path, "# Title", LIST))
    rehearsal = Rehearsal(stage._lectern, stage._album)
    assert [rehearsal.go_on(QSize(64, 36)) for _ in range(4)] == [True, True, False, False]


def test_a_clip_that_is_not_there_leaves_the_player_to_the_next(
    stage_of: Open, tmp_path: Path
) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(40))
    gone = CLIP.replace("clip.mp4", "gone.mp4")
    stage = stage_of(written(tmp_path, "# Title", gone, CLIP))
    rehearsal = Rehearsal(stage._lectern, stage._album)
    projector = stage._presenter.projector
    assert [rehearsal.go_on(QSize(64, 36)) for _ in range(2)] == [True, True]
    assert projector.player is None
    assert rehearsal.go_on(QSize(64, 36))
    assert projector.player is not None
