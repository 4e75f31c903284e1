"""Displays that come, go and change during a show: the place kept, the console never covered.

An X server without a screen is given monitors with ``xrandr --setmonitor``; a window manager moves
windows as they do in a room. Before each change the show turns a page, after it it is asked where
its windows stand. What should be is told by a rule simpler than the program's: with displays that
were there before, as it was with them; else the stage stays where it is, and the console beside it.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.machine import ROOT
from tests.soak.row import Figures, Row, Soak, SoakFailure

NEEDED = ("Xvfb", "xrandr", "openbox")
PANEL, BEAM, SECOND = "eDP-1", "HDMI-1", "DP-2"
OUTPUT = "screen"  # the X server's one output; some monitor has to own it
ROOT_SIZE = (5760, 2160)
SIZES = ((1920, 1080), (1280, 800), (1024, 768), (1366, 768), (800, 600))
PATIENCE = 8.0  # seconds for the windows to stand right after a change, the settling included

Sizes = dict[str, tuple[int, int]]


@contextlib.contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """The environment of an X server of our own, with a window manager."""
    reader, writer = os.pipe()
    wide, high = ROOT_SIZE
    screen = ["-screen", "0", f"{wide}x{high}x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", str(writer), *screen]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, pass_fds=[writer], **quiet) as server:  # type: ignore[call-overload]
        os.close(writer)
        with os.fdopen(reader) as answer:
            display = f":{answer.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(["openbox", "--sm-disable"], env=environment, **quiet) as manager:  # type: ignore[call-overload]
            try:
                yield environment
            finally:
                manager.terminate()
                server.terminate()


@dataclass
class Desk:
    """The monitors of an X server, side by side from the left."""

    environment: Mapping[str, str]
    noticed: Callable[[], Iterable[str]] = tuple  # the displays the show sees
    sizes: Sizes = field(default_factory=dict)
    primary: str = PANEL
    owner: str = PANEL
    made: dict[str, tuple[str, str, str]] = field(default_factory=dict)

    def set(self, sizes: Sizes, primary: str) -> None:
        """Make these the monitors there are.

        A monitor is only ever made or deleted, so one that changes is gone for a moment; where it
        is the one that owns the X server's output, another one stands in for it meanwhile. Systems
        announce changes in such steps, too. Qt compares names only, so it must notice each step.
        """
        owner = self.owner if self.owner in sizes else min(sizes)
        wanted, x = {}, 0
        for name, (wide, high) in sizes.items():
            starred = f"*{name}" if name == primary else name
            output = OUTPUT if name == owner else "none"
            wanted[name] = (starred, f"{wide}/300x{high}/200+{x}+0", output)
            x += wide
        gone = {name for name, words in self.made.items() if wanted.get(name) != words}
        for name in sorted(gone):
            self._xrandr("--delmonitor", name)
        until = time.monotonic() + PATIENCE
        while gone & set(self.noticed()) and time.monotonic() < until:
            time.sleep(0.02)
        for name in sorted(wanted, key=lambda name: name != owner):
            if self.made.get(name) != wanted[name]:
                self._xrandr("--setmonitor", *wanted[name])
        self.sizes, self.primary, self.owner, self.made = dict(sizes), primary, owner, wanted

    def _xrandr(self, *words: str) -> None:
        subprocess.run(
            ["xrandr", *words], env=self.environment, capture_output=True, timeout=10, check=True
        )

    def change(self, chance: random.Random) -> str:
        """Something happens to the cables; what."""
        sizes, primary = dict(self.sizes), self.primary
        spare = [name for name in (PANEL, BEAM, SECOND) if name not in sizes]
        kinds = [
            "resize",
            "primary",
            *(["unplug"] if len(sizes) > 1 else []),
            *(["plug"] * bool(spare)),
        ]
        kind = chance.choice(kinds)
        name = chance.choice(spare if kind == "plug" else list(sizes))
        if kind == "unplug":
            del sizes[name]
        elif kind == "primary":
            primary = name
        else:
            sizes[name] = chance.choice(SIZES)
        if primary not in sizes:
            primary = chance.choice(list(sizes))
        self.set(dict(sorted(sizes.items(), reverse=chance.random() < 0.5)), primary)
        return f"{kind} {name}"


class Room:
    """The show as a child process, asked line by line."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self._child = child

    def ask(self, command: str = "state") -> dict[str, Any]:
        """Give a command; where the windows stand then."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        try:
            print(command, file=self._child.stdin, flush=True)
            return dict(json.loads(self._child.stdout.readline()))
        except (OSError, ValueError) as error:
            raise SoakFailure(f"the show ended with {self._child.poll()}") from error


@contextlib.contextmanager
def show_on(environment: Mapping[str, str], folder: Path, settle_ms: int) -> Iterator[Room]:
    """A show on that X server."""
    command = [sys.executable, "-m", "tests.soak.monitored", str(folder), str(settle_ms)]
    pipe = subprocess.PIPE
    with (
        (folder / "stderr").open("w") as errors,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=errors, text=True
        ) as child,
    ):
        try:
            yield Room(child)
        finally:
            child.kill()


@dataclass
class Rule:
    """Where the windows should stand: where they stood with these displays, else as they stand."""

    stage: str = BEAM
    known: dict[frozenset[str], tuple[str, str]] = field(default_factory=dict)

    def expects(self, names: Iterable[str]) -> tuple[str, str]:
        """The display of the stage and of the console; "" is any, beside the other."""
        there = frozenset(names)
        if there in self.known:
            return self.known[there]
        return (self.stage if self.stage in there else ""), ""

    def learn(self, state: Mapping[str, Any]) -> None:
        """Windows stand right."""
        if state["stage"]["visible"]:
            self.stage = state["stage"]["screen"]
            self.known[frozenset(state["screens"])] = (self.stage, state["console"]["screen"])


def wrong(state: Mapping[str, Any], sizes: Sizes, rule: Rule) -> str:
    """What is not as it should be; empty when all is well."""
    seen = {name: tuple(place[2:]) for name, place in state["screens"].items()}
    if seen != sizes:
        return f"the program sees {seen}, there is {sizes}"
    if not state["console"]["visible"]:
        return "the console is not to be seen"
    if len(sizes) == 1:
        return "the stage covers the only display" if state["stage"]["visible"] else ""
    on_stage, on_console = rule.expects(sizes)
    if on_console and state["console"]["screen"] != on_console:
        return f"the console is on {state['console']['screen']}, not on {on_console}"
    return wrong_stage(state, on_stage)


def wrong_stage(state: Mapping[str, Any], on: str) -> str:
    """What is not as it should be with a stage that is to be seen, anywhere where ``on`` is ""."""
    told = state["stage"]
    if not told["visible"] or not told["full"]:
        return "the stage is not to be seen"
    if on and told["screen"] != on:
        return f"the stage is on {told['screen']}, not on {on}"
    if told["screen"] == state["console"]["screen"]:
        return "the stage covers the console"
    if told["geometry"] != state["screens"][told["screen"]]:
        return f"the stage is {told['geometry']}, its display {state['screens'][told['screen']]}"
    if state["picture"] != state["device"]:
        return f"the page is painted at {state['picture']}, the display has {state['device']}"
    return ""


def settled(room: Room, sizes: Sizes, rule: Rule) -> dict[str, Any]:
    """Where the windows stand once they stand right, and stay so."""
    until = time.monotonic() + PATIENCE
    while True:
        state = room.ask()
        trouble = wrong(state, sizes, rule)
        if not trouble:
            rule.learn(state)
            return state
        if time.monotonic() > until:
            raise SoakFailure(trouble)
        time.sleep(0.05)


def never_covered(room: Room, until: float) -> None:
    """Watch the windows while they settle: with one display left, the stage is gone at once."""
    while time.monotonic() < until:
        state = room.ask()
        if len(state["screens"]) == 1 and state["stage"]["visible"]:
            raise SoakFailure("the stage covers the only display for a while")
        time.sleep(0.03)


def events(
    room: Room, desk: Desk, rounds: Sequence[int], seed: int, settle: float
) -> Iterator[Figures]:
    """One change a round."""
    rule = Rule()
    settled(room, desk.sizes, rule)
    for number in rounds:
        chance = random.Random(f"{seed}/{number}")
        page = room.ask(chance.choice(("next", "previous", "first")))["page"]
        what = [desk.change(chance) for _ in range(chance.choice((1, 1, 1, 2)))]
        began = time.monotonic()
        try:
            never_covered(room, began + settle)
            state = settled(room, desk.sizes, rule)
        except SoakFailure as failure:
            raise SoakFailure(f"round {number}, {' and '.join(what)}: {failure}") from failure
        if state["page"] != page:
            raise SoakFailure(f"round {number}: page {page} became {state['page']}")
        if state["windows"] > 2:
            raise SoakFailure(f"round {number}: {state['windows']} windows")
        yield {"seconds": time.monotonic() - began, "displays": len(desk.sizes)}


def loop(soak: Soak) -> Iterator[Figures]:
    """One change a round; a run that goes on begins with the usual two displays."""
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        raise SoakFailure(f"not there: {' '.join(missing)}")
    with x_server() as environment:
        desk = Desk(environment)
        desk.set({PANEL: (1280, 800), BEAM: (1920, 1080)}, PANEL)
        with show_on(environment, soak.folder, 1000) as room:
            desk.noticed = lambda: room.ask()["screens"]
            yield from events(room, desk, range(soak.first, soak.rounds), soak.seed, 1.0)


def sum_up(figures: Sequence[Figures]) -> str:
    """How long it took until the windows stood."""
    seconds = sorted(found["seconds"] for found in figures)
    return (
        f"{len(seconds)} changes, all in their place after {seconds[len(seconds) // 2]:.1f} s "
        f"(at most {seconds[-1]:.1f} s, one of them waited for)"
    )


ROW = Row("monitors", 100, loop, sum_up)
