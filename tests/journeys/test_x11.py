"""The program on a real X server, driven by another program's keys and clicks.

Nothing here looks inside: what counts is what stands on the screen.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage

from tests.journeys.houses import ROOT
from workshop.cli import run
from workshop.painting.theme import window_theme

pytestmark = [
    pytest.mark.x11,
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool (make test brings it)"),
]

WHOLE = QSize(1920, 1080)
PATIENCE = 8.0  # seconds for anything to happen
COLUMN = 1040  # where the library's right column begins
FOOT = QRect(300, 900, 1320, 150)  # where captions stand
_LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
for line in sys.stdin:
    print(app.primaryScreen().grabWindow(0).save(line.strip()), flush=True)
"""


@dataclass
class Hand:
    """Somebody at that X server: presses, clicks, and looks at the screen."""

    environment: Mapping[str, str]
    eye: subprocess.Popen[str]
    place: Path

    def xdotool(self, *words: object) -> str:
        """One call of xdotool."""
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        """Keys, one after the other."""
        self.xdotool("key", "--delay", 40, *keys)

    def screen(self) -> QImage:
        """What stands on the screen now."""
        assert self.eye.stdin is not None
        assert self.eye.stdout is not None
        file = self.place / "screen.bmp"
        print(file, file=self.eye.stdin, flush=True)
        assert self.eye.stdout.readline() == "True\n"
        return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)

    def windows(self) -> dict[str, QSize]:
        """The visible windows by title, with their sizes."""
        found = {}
        for window in self.xdotool("search", "--onlyvisible", "--name", ".").split():
            title = self.xdotool("getwindowname", window).strip()
            shape = dict(
                line.split("=")
                for line in self.xdotool("getwindowgeometry", "--shell", window).split()
            )
            if shape:
                found[title] = QSize(int(shape["WIDTH"]), int(shape["HEIGHT"]))
        return found

    def until(self, happened: Callable[[QImage], bool], what: str) -> QImage:
        """Look until something is so."""
        end = time.monotonic() + PATIENCE
        while not happened(picture := self.screen()):
            assert time.monotonic() < end, what
            time.sleep(0.05)
        return picture


@pytest.fixture
def hand(x11: dict[str, str], tmp_path: Path) -> Iterator[Hand]:
    pipe = subprocess.PIPE
    eye = [sys.executable, "-c", _LOOK]
    with subprocess.Popen(eye, env=x11, stdin=pipe, stdout=pipe, text=True) as looking:
        yield Hand(x11, looking, tmp_path)
        looking.kill()


@contextlib.contextmanager
def workshop(hand: Hand, *words: str) -> Iterator[subprocess.Popen[str]]:
    """The program on that X server, until the block ends."""
    command = [sys.executable, "-m", "workshop", *words, "--data", str(hand.place / "data")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=hand.environment, stderr=pipe, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def page(number: int, folder: Path) -> QImage:
    """A page as the program paints it into a file."""
    file = folder / f"{number}.png"
    words = ["render", "m2", "--slide", str(number), "--step", "0", "-o", str(file)]
    assert run(words) == 0
    return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)


def only(color: str) -> Callable[[QImage], bool]:
    """Whether the whole screen is of one colour."""

    def looks(picture: QImage) -> bool:
        plain = QImage(picture.size(), picture.format())
        plain.fill(QColor(color))
        return picture == plain

    return looks


def test_a_show_is_led_by_keys_over_the_whole_screen_and_in_a_window(hand: Hand) -> None:
    seven, fifteen = page(7, hand.place), page(15, hand.place)
    with workshop(hand, "present", "m2", "--slide", "7") as child:
        hand.until(lambda screen: screen == seven, "slide 7 covers the screen")
        hand.press("period")
        hand.until(only("#000000"), "the screen is black")
        hand.press("b")
        hand.until(lambda screen: screen == seven, "slide 7 is back")
        hand.press("1", "5", "Return")
        hand.until(lambda screen: screen == fifteen, "digits and Return jump")
        hand.press("Prior", "Next")  # a clicker's two keys
        hand.until(lambda screen: screen == fifteen, "back and on again")
        hand.press("Escape")
        hand.until(lambda screen: screen != fifteen, "Esc steps out of full screen")
        assert QSize(1280, 720) in hand.windows().values()
        hand.press("Escape")
        hand.press("F5")
        hand.until(lambda screen: screen == fifteen, "F5 covers the screen again")
        hand.press("ctrl+q")
        assert child.wait(PATIENCE) == 0
        assert child.stderr is not None
        said = child.stderr.read().splitlines()
        assert [line for line in said if "The record of this show" not in line] == []


def test_a_show_that_was_killed_goes_on_where_it_was_when_return_is_pressed(hand: Hand) -> None:
    seven, fifteen = page(7, hand.place), page(15, hand.place)
    with workshop(hand, "present", "m2", "--slide", "7"):
        hand.until(lambda screen: screen == seven, "slide 7 covers the screen")
        hand.press("1", "5", "Return")
        hand.until(lambda screen: screen == fifteen, "slide 15 covers the screen")
        time.sleep(0.5)  # so much may be lost
    with workshop(hand, "present", "m2") as child:
        hand.until(lambda _: any("Go on" in title for title in hand.windows()), "it asks")
        hand.press("Return")
        hand.until(lambda screen: screen == fifteen, "slide 15 covers the screen again")
        hand.press("ctrl+q")
        assert child.wait(PATIENCE) == 0


@pytest.mark.libvlc
def test_a_clip_plays_on_the_screen_with_its_captions(hand: Hand) -> None:
    four = page(4, hand.place)
    with workshop(hand, "present", "m2", "--slide", "4") as child:
        hand.until(lambda screen: screen == four, "slide 4 covers the screen")
        hand.press("Next")
        hand.until(lambda screen: screen != four, "the poster stands")
        time.sleep(0.5)
        poster = hand.screen()
        hand.press("Next")
        first = hand.until(lambda screen: screen != poster, "the clip moves")
        hand.until(lambda screen: screen != first, "and goes on")
        hand.press("bracketright")
        time.sleep(0.6)
        hand.press("v")
        time.sleep(0.4)
        held = hand.screen()
        assert hand.screen() == held
        hand.press("c")
        bare = hand.until(lambda screen: screen != held, "the caption is taken away")
        assert bare.copy(FOOT) != held.copy(FOOT)
        above = QRect(0, 0, WHOLE.width(), FOOT.top())
        assert bare.copy(above) == held.copy(above)
        hand.press("ctrl+q")
        assert child.wait(PATIENCE) == 0


def accent_button(picture: QImage) -> QPoint | None:
    """The middle of the topmost wide bar in the colour of a first button, in the right column."""
    accent = QColor(window_theme("light").accent_fill).rgb()
    for y in range(0, picture.height(), 4):
        across = [x for x in range(COLUMN, picture.width(), 8) if picture.pixel(x, y) == accent]
        if len(across) > 20:
            return QPoint(across[0] + 8, y + 8)
    return None


def test_the_library_presents_by_key_and_by_click_and_is_back_afterwards(hand: Hand) -> None:
    with workshop(hand, "--kit", str(ROOT)) as child:
        library = hand.until(lambda screen: accent_button(screen) is not None, "the library")
        hand.press("Return")
        hand.until(lambda _: WHOLE in hand.windows().values(), "Return presents")
        hand.press("ctrl+q")
        hand.until(lambda _: WHOLE not in hand.windows().values(), "the stage is gone")
        button = accent_button(library)
        assert button is not None
        hand.xdotool("mousemove", button.x(), button.y(), "click", 1)
        hand.until(lambda _: WHOLE in hand.windows().values(), "a click presents")
        hand.press("Next")
        hand.press("ctrl+q")
        hand.until(lambda _: WHOLE not in hand.windows().values(), "the stage is gone again")
        assert child.poll() is None
        assert list(hand.windows().values()) == [QSize(1440, 900)]
