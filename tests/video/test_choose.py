"""Which player is chosen, and what is said when it is not the one wished for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.video.conftest import QT_NOISE
from tests.video.watcher import Watcher
from workshop.errors import PlayerError
from workshop.video.choose import NoPlayer, choose_player
from workshop.video.libvlc import NO_SOUND, OPTIONS, Library, machine_options
from workshop.video.port import Cut, State
from workshop.video.sound import has_sound

TELL = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
{before}
from workshop.video.choose import choose_player
choice = choose_player({preference!r})
player = choice.make(None)
print(choice.kind, "|", player.name, "|", choice.reason)
player.close()
"""


def told(preference: str = "auto", before: str = "", **environment: str) -> list[str]:
    """What a program of its own chooses: kind, the player's name, the reason."""
    program = TELL.format(before=before, preference=preference)
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.splitlines()[-1].split(" | ")


@pytest.mark.libvlc
def test_libvlc_is_chosen_where_it_is() -> None:
    kind, name, reason = told()
    assert kind == "vlc"
    assert name.startswith("libVLC 3")
    assert reason == f"Clips are played by {name}."


def test_qt_is_chosen_when_the_settings_say_so() -> None:
    kind, name, reason = told("qt")
    assert kind == "qt"
    assert name.startswith("Qt Multimedia 6")
    assert "as chosen in the settings" in reason


@pytest.mark.parametrize(
    "before",
    [
        "sys.modules['vlc'] = None",
        "import ctypes\ndef gone(*_): raise OSError('gone')\nctypes.CDLL = gone",
        "import vlc; vlc.Instance = lambda *_: None",
    ],
    ids=["no binding", "no library", "no instance"],
)
def test_qt_takes_over_and_says_why(before: str) -> None:
    kind, _name, reason = told(before=before)
    assert kind == "qt"
    assert "because libVLC is not there" in reason
    assert "sudo apt install libvlc5 vlc-plugin-base" in reason


def test_a_wrong_path_to_libvlc_does_not_end_the_program(tmp_path: Path) -> None:
    kind, _name, _reason = told(PYTHON_VLC_LIB_PATH=str(tmp_path / "nowhere.so"))
    assert kind == "qt"


@pytest.mark.libvlc
def test_libvlc_takes_over_from_qt() -> None:
    kind, _name, reason = told("qt", "sys.modules['PySide6.QtMultimedia'] = None")
    assert kind == "vlc"
    assert "because Qt Multimedia is not there" in reason


def test_without_any_player_clips_fail_and_the_show_goes_on() -> None:
    before = "sys.modules['vlc'] = sys.modules['PySide6.QtMultimedia'] = None"
    kind, name, reason = told(before=before)
    assert (kind, name) == ("none", "no player")
    assert "posters are shown" in reason


def test_no_player_fails_every_clip_with_its_reason(qapp: object, tmp_path: Path) -> None:
    watcher = Watcher(NoPlayer("because"))
    for _ in range(2):
        watcher.player.load(Cut(tmp_path / "clip.mp4"))
        watcher.player.play()
        watcher.player.pause()
        watcher.player.seek(1.0)
        watcher.player.set_volume(3)
        watcher.player.set_muted(True)
        watcher.until_state(State.FAILED)
    assert watcher.reasons == ["because", "because"]
    assert (watcher.player.position, watcher.player.duration) == (0.0, 0.0)
    watcher.player.close()
    watcher.player.load(Cut(tmp_path / "clip.mp4"))
    watcher.rest(0.02)
    assert watcher.player.state is State.CLOSED


@pytest.mark.libvlc
def test_the_choice_makes_players_for_a_parent(qapp: object) -> None:
    choice = choose_player("vlc")
    player = choice.player
    assert player.parent() is None
    player.close()


@QT_NOISE
def test_the_choice_can_be_qt(qapp: object) -> None:
    player = choose_player("qt").player
    assert player.name == choose_player("qt").name
    player.close()


@pytest.mark.libvlc
def test_libvlc_that_refuses_its_options_is_not_there() -> None:
    with pytest.raises(PlayerError, match="does not start"):
        Library(["--no-such-option-of-libvlc"])


@pytest.mark.libvlc
def test_a_library_can_be_given_back() -> None:
    library = Library(machine_options())
    assert library.version.startswith("3.")
    library.release()
    library.release()


def test_a_sound_server_can_be_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "127.0.0.1")
    assert has_sound()
    assert machine_options() == OPTIONS


def test_without_sound_the_clip_plays_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    if has_sound():
        pytest.skip("this machine has a sound card")
    assert machine_options() == (*OPTIONS, NO_SOUND)
