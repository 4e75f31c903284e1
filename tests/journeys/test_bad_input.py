"""Folders and files that are not what they should be, met as people meet them.

Each is said in words (what, where, what to do), never as a traceback, and the program goes on.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.journeys.houses import ROOT, a_house, logged, rest, words
from workshop.app.house import House
from workshop.cli import run
from workshop.errors import KitError
from workshop.ui.library.page import LibraryPage

MODULE = "---\nid: a\nnumber: 1\ntitle: A title\n---\n\n# A title\n\nHello\n"
BROKEN_FRONT = MODULE.replace("number: 1", "number: [1")
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A kit of one module, sound as it stands."""
    folder = tmp_path / "kit"
    for name in ("modules", "media", "exercises"):
        (folder / name).mkdir(parents=True)
    (folder / "modules" / "kit.yaml").write_text("title: A kit\n")
    (folder / "modules" / "01-a.md").write_text(MODULE)
    return folder


def said(capsys: Capture, *arguments: object) -> tuple[int, str]:
    """What a command ends with, and what it says on the error stream."""
    capsys.readouterr()
    code = run([str(word) for word in arguments])
    told = capsys.readouterr().err
    assert "Traceback" not in told
    return code, told


# Kits


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (("modules/kit.yaml",), "its folder “modules” has no module"),
        (("readme.txt",), "it has no folder “modules”"),
        ((), "There is no folder"),
    ],
)
def test_a_folder_that_is_no_kit_is_said(
    tmp_path: Path, capsys: Capture, make: tuple[str, ...], says: str
) -> None:
    folder = tmp_path / "place"
    for name in make:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("title: x\n")
    for command in ((), ("slides", "m2"), ("present", "m2")):
        code, told = said(capsys, "--kit", folder, *command)
        assert code == 2
        assert says in told
        assert str(folder) in told
        assert "modules" in told.removeprefix(f"workshop: {says}")


def test_a_module_that_is_not_utf8_is_named_with_its_odd_byte(kit: Path, capsys: Capture) -> None:
    (kit / "modules" / "01-a.md").write_bytes(MODULE.replace("Hello", "Café").encode("latin-1"))
    code, told = said(capsys, "--kit", kit, "slides", "a")
    assert code == 2  # its id cannot be read
    assert "01-a.md:9:4: This file is not UTF-8 text" in told
    assert "save it with the encoding UTF-8" in told
    code, told = said(capsys, "present", kit / "modules" / "01-a.md")
    assert code == 2
    assert "01-a.md:9:4" in told


def test_a_library_with_a_module_that_is_not_utf8_still_opens(
    qapp: object, kit: Path, tmp_path: Path
) -> None:
    (kit / "modules" / "02-b.md").write_bytes(b"---\nid: b\n---\n\n# Caf\xe9\n")
    with a_house(tmp_path / "data", kit) as house:
        page = house.shell.page("present")
        assert isinstance(page, LibraryPage)
        QTest.keyClick(page.table, Qt.Key.Key_Down)
        rest(100)
        assert "02-b.md, line 5" in words(house.shell)
        assert "not UTF-8" in words(house.shell)
        house.present("a", windowed=True)
        assert house.showing is not None
    assert "02-b.md:5:6" in logged(tmp_path / "data")


@pytest.mark.parametrize(
    ("file", "content", "where", "hint"),
    [
        ("modules/01-a.md", BROKEN_FRONT, "01-a.md:4:6", "Close the list with “]”"),
        ("modules/kit.yaml", "title: {en: A\n", "kit.yaml:1:14", "Close"),
        ("media/catalogue.yaml", "clips:\n  - {id: c\n", "catalogue.yaml:2:11", "Close"),
        ("modules/facts.yaml", "a:\n\tfigure: 3\n", "facts.yaml:2:1", "not a tab"),
    ],
)
def test_broken_yaml_is_named_with_line_column_and_a_way_to_mend_it(
    kit: Path, capsys: Capture, file: str, content: str, where: str, hint: str
) -> None:
    (kit / file).write_text(content)
    code, told = said(capsys, "--kit", kit, "slides", "a")
    assert code == (0 if file.endswith(("catalogue.yaml", "facts.yaml")) else 2)
    assert where in told
    assert hint in told


def test_a_key_that_is_misspelt_is_suggested(kit: Path, capsys: Capture) -> None:
    (kit / "modules" / "01-a.md").write_text(MODULE.replace("number", "nubmer"))
    assert run(["--kit", str(kit), "slides", "a"]) == 0
    out = capsys.readouterr().out
    assert "01-a.md:3:1" in out
    assert "Did you mean “number”?" in out


def test_broken_catalogues_stand_in_the_library_window_and_in_the_log(
    qapp: object, kit: Path, tmp_path: Path
) -> None:
    (kit / "media" / "catalogue.yaml").write_text("clips:\n  - {id: c\n")
    (kit / "modules" / "facts.yaml").write_text("a:\n\tfigure: 3\n")
    with a_house(tmp_path / "data", kit) as house:
        shown = words(house.shell)
        assert "catalogue.yaml" in shown
        assert "facts.yaml" in shown
        assert "not a tab" in shown
    told = logged(tmp_path / "data")
    assert "catalogue.yaml:2:11" in told
    assert "facts.yaml:2:1" in told


def test_a_kit_that_cannot_be_opened_leaves_the_open_one_and_is_told(
    qapp: object, kit: Path, tmp_path: Path
) -> None:
    (tmp_path / "no-kit").mkdir()
    with a_house(tmp_path / "data", kit) as house:
        house.open_kit(tmp_path / "no-kit")
        assert "it has no folder “modules”" in house.shell.problem
        assert "A kit is a folder with modules/*.md in it" in house.shell.problem
        assert house.kit is not None
        assert house.kit.folder == kit
    assert "no-kit is not a kit" in logged(tmp_path / "data")


def test_a_last_kit_that_broke_is_told_on_the_first_page(
    qapp: object, kit: Path, tmp_path: Path
) -> None:
    with a_house(tmp_path / "data", kit) as house:
        house.open_kit(kit)
    (kit / "modules" / "kit.yaml").write_text("title: [\n")
    with a_house(tmp_path / "data", None) as house:
        assert house.kit is None
        assert "kit.yaml:1:9" in words(house.shell)


def test_a_module_that_vanished_after_the_kit_was_opened_is_told(
    qapp: object, kit: Path, tmp_path: Path
) -> None:
    with a_house(tmp_path / "data", kit) as house:
        (kit / "modules" / "01-a.md").unlink()
        house.present("a", windowed=True)
        assert house.showing is None
        assert "01-a.md" in house.shell.problem


def test_an_exercise_that_vanished_is_told(qapp: object, kit: Path, tmp_path: Path) -> None:
    exercise = kit / "exercises" / "one.yaml"
    exercise.write_bytes((ROOT / "exercises" / "officer-personal-account.yaml").read_bytes())
    with a_house(tmp_path / "data", kit) as house:
        exercise.unlink()
        house.practise("officer-personal-account")
        assert house.practice is None
        assert "cannot be opened" in house.shell.problem


# Answers and commands


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        ('{"posst": "friends"}', "Did you mean “posts”?"),
        ('{"posts": "frends"}', "Did you mean “friends”?"),
        ('{"posts":\n', "line 2"),
    ],
)
def test_answers_that_are_wrong_are_said_with_a_suggestion(
    tmp_path: Path, capsys: Capture, answers: str, says: str
) -> None:
    file = tmp_path / "answers.json"
    file.write_text(answers)
    code, told = said(capsys, "score", "officer-personal-account", "--answers", file)
    assert code == 2
    assert says in told


def test_a_folder_in_the_place_of_a_file_is_said(tmp_path: Path, capsys: Capture) -> None:
    code, told = said(capsys, "score", "officer-personal-account", "--answers", tmp_path)
    assert code == 2
    assert f"{tmp_path} cannot be read" in told
    (tmp_path / "deck.md").mkdir()
    assert said(capsys, "present", tmp_path / "deck.md")[0] == 2


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs Linux' full device")
def test_an_output_that_cannot_be_written_is_said() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "workshop", "slides", "m2"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == (
        "workshop: What this command says cannot be written: No space left on device.\n"
    )


def test_damaged_settings_are_kept_and_the_usual_ones_used(qapp: object, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.json").write_bytes(b"\x00\xffgarbage")
    with a_house(data, None) as house:
        assert "settings.json are damaged" in house.shell.problem
        assert "settings.damaged-1.json" in house.shell.problem
    assert (data / "settings.damaged-1.json").read_bytes() == b"\x00\xffgarbage"
    assert "settings.json are damaged" in logged(data)


# A show in a program of its own


@contextlib.contextmanager
def presenting(data: Path, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """``workshop present`` offscreen, until the block ends."""
    command = [sys.executable, "-m", "workshop", "present", *map(str, arguments)]
    with subprocess.Popen(
        [*command, "--data", str(data)],
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        start_new_session=True,
    ) as child:
        try:
            yield child
        finally:
            child.kill()


def lines_until(child: subprocess.Popen[str], wanted: str) -> str:
    """What it says up to the line with these words; the test's own limit is the patience."""
    assert child.stderr is not None
    told = ""
    while wanted not in told:
        line = child.stderr.readline()
        assert line, told
        told += line
    assert "Traceback" not in told
    return told


def alive(group: int) -> bool:
    """Whether any process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_an_empty_file_is_shown_blank_and_said(tmp_path: Path) -> None:
    (tmp_path / "empty.md").touch()
    with presenting(tmp_path / "data", tmp_path / "empty.md") as child:
        lines_until(child, "This module has no slides")
    assert "empty.md:1:1" in logged(tmp_path / "data")


def test_a_file_in_the_place_of_the_data_folder_does_not_stop_a_show(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    (tmp_path / "a.md").write_text(BROKEN_FRONT)
    with presenting(tmp_path / "data", tmp_path / "a.md") as child:
        told = lines_until(child, "a.md:4:6")
        assert "settings.json cannot be read" in told
        assert child.poll() is None
    assert (tmp_path / "data").read_text() == "mine"


@pytest.mark.libvlc
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGKILL])
def test_a_show_that_is_killed_while_its_clip_plays_leaves_nothing_behind(
    tmp_path: Path, ending: signal.Signals
) -> None:
    clip = (ROOT / "tests/kits/small/media/clips/test.mp4").read_bytes()
    (tmp_path / "test.mp4").write_bytes(clip)  # beside a file that is in no kit
    (tmp_path / "deck.md").write_text(
        "![Playing](test.mp4){ autoplay loop captions=none.vtt }\n\n---\n\n# Last\n"
    )
    for _ in range(2):  # and the next start is like the first
        with presenting(tmp_path / "data", tmp_path / "deck.md", "--anew") as child:
            lines_until(child, "none.vtt")
            time.sleep(0.7)
            assert child.poll() is None
            child.send_signal(ending)
            assert child.wait(5) == -ending
            assert not alive(child.pid)
    assert "Clip “Playing”" not in logged(tmp_path / "data")  # it did play


def test_a_thousand_slides_are_presented_to_the_last(
    qapp: object, tmp_path: Path, kit: Path
) -> None:
    pages = "\n---\n\n".join(f"# Page {n}\n" for n in range(1, 1001))
    (kit / "modules" / "02-long.md").write_text(f"---\nid: long\ntitle: Long\n---\n\n{pages}")
    with a_house(tmp_path / "data", kit) as house:
        showing = present(house, "long")
        for key in (Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_Return):
            QTest.keyClick(showing, key)
        assert house.showing is not None
        assert house.showing.presenter.show.slide.title == "Page 1000"
        rest(50)


def present(house: House, module: str) -> QWidget:
    house.present(module, windowed=True)
    assert house.showing is not None
    return house.showing.stage


def test_a_kit_named_on_the_command_line_and_gone_raises_no_window(tmp_path: Path) -> None:
    from workshop.app.start import first_kit

    with pytest.raises(KitError):
        first_kit(tmp_path / "gone", "")
