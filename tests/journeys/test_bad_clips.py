"""Clips and pictures that cannot be shown: the room sees a title, the facilitator is told."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.houses import ROOT, a_house, logged
from workshop.app.house import House
from workshop.app.showing import Showing
from workshop.ui.presenter import Presenter
from workshop.video.port import State

pytestmark = pytest.mark.usefixtures("qapp")

CANNOT_PLAY = {
    "Missing": "the file is not there",
    "Words": "is not a video file",
    "Sound only": "sound",
    "No seconds": "no-seconds.mp4",
    "Cut off": "cut-off.mp4",
}


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """The kit of broken things, with a folder that is a link to somewhere else."""
    folder = tmp_path / "kit"
    shutil.copytree(ROOT / "tests" / "kits" / "bad", folder)
    secret = tmp_path / "elsewhere"
    secret.mkdir()
    shutil.copy(ROOT / "tests/kits/small/media/clips/test.mp4", secret / "secret.mp4")
    shutil.copy(secret / "secret.mp4", tmp_path / "outside.mp4")
    (folder / "media" / "elsewhere").symlink_to(secret)
    return folder


@pytest.fixture
def house(kit: Path, tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path / "data", kit) as made:
        yield made


def presenting(house: House, module: str) -> Showing:
    house.present(module, windowed=True)
    assert house.showing is not None
    return house.showing


def press_next(showing: Showing) -> None:
    QTest.keyClick(showing.stage, Qt.Key.Key_PageDown)


def is_over(presenter: Presenter) -> bool:
    """Whether the clip has failed, or has played to its end."""
    player = presenter.projector.player
    return presenter.frame().failed or (player is not None and player.state is State.ENDED)


@pytest.mark.libvlc
def test_clips_that_cannot_play_leave_the_room_a_title_and_tell_the_facilitator(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    showing = presenting(house, "clips")
    presenter, found = showing.presenter, {}
    while not presenter.show.at_end:
        page = presenter.show.page
        press_next(showing)
        assert presenter.show.page == page + 1  # no press is lost on a clip that cannot play
        if presenter.show.slide.layout == "clip":
            qtbot.waitUntil(lambda: is_over(presenter), timeout=15_000)
            found[presenter.show.slide.title] = presenter.frame().failed
    assert found == {**dict.fromkeys(CANNOT_PLAY, True), "Cut short": False}
    QTest.keyClick(showing.stage, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    told = logged(tmp_path / "data")
    for title, reason in CANNOT_PLAY.items():
        line = next(line for line in told.splitlines() if f"Clip “{title}”" in line)
        assert reason in line
        assert "Next goes on" in line
    assert "01-clips.md:11:1" in told
    assert "broken.vtt:6:1" in told
    assert "broken.vtt, line 6" in house.shell.problem
    assert "cut-off.mp4" in house.shell.problem


def test_nothing_outside_the_kit_is_opened_and_each_embed_is_told(
    house: House, tmp_path: Path
) -> None:
    showing = presenting(house, "outside")
    while not showing.presenter.show.at_end:
        press_next(showing)
        assert showing.presenter.projector.picture is None
    assert showing.presenter.projector.player is None
    QTest.keyClick(showing.stage, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    told = logged(tmp_path / "data")
    for line, what in {
        11: "is an absolute path, outside this kit",
        15: "leaves the kit's folder",
        19: "leaves the kit's folder through a link",
        23: "nothing is ever fetched",
        27: "is an SVG, which is not shown",
        31: "has 100 megapixels",
    }.items():
        said = next(said for said in told.splitlines() if f"02-outside.md:{line}:1" in said)
        assert what in said
    assert "02-outside.md, line 31" in house.shell.problem
    assert "Clip “From the network”" in told


def test_an_address_on_the_network_is_never_fetched(house: House, kit: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.3)
        page = kit / "modules" / "02-outside.md"
        port = server.getsockname()[1]
        page.write_text(page.read_text().replace("127.0.0.1:9", f"127.0.0.1:{port}"))
        showing = presenting(house, "outside")
        while not showing.presenter.show.at_end:
            press_next(showing)
        with pytest.raises(TimeoutError):
            server.accept()
