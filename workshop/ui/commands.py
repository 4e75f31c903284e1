"""Everything a presenter can ask for, one row each.

Menus, shortcuts, tooltips and the printed key list all read this table. Clickers are keyboards:
PageDown and PageUp turn pages, ``.`` or ``b`` blanks, one button sends F5 and Esc in turn. So Esc
steps out one level and never ends a show.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be asked for: a stable id, its words, its keys, its heading in lists."""

    id: str
    text: Message
    keys: tuple[str, ...]
    group: Message


_TURN = QT_TRANSLATE_NOOP("Commands", "Turning pages")
_ROOM = QT_TRANSLATE_NOOP("Commands", "What the room sees")
_CLIP = QT_TRANSLATE_NOOP("Commands", "Clips")
_TOOLS = QT_TRANSLATE_NOOP("Commands", "Pointing and drawing")
_SHOW = QT_TRANSLATE_NOOP("Commands", "The show")
_PLAN = QT_TRANSLATE_NOOP("Commands", "Time and notes")

COMMANDS: tuple[Command, ...] = (
    Command(
        "next",
        QT_TRANSLATE_NOOP("Commands", "Next step or page"),
        ("PgDown", "Right", "Down", "Space", "Return", "Enter", "N"),
        _TURN,
    ),
    Command(
        "previous",
        QT_TRANSLATE_NOOP("Commands", "Previous step or page"),
        ("PgUp", "Left", "Up", "Backspace", "P"),
        _TURN,
    ),
    Command("first", QT_TRANSLATE_NOOP("Commands", "First page"), ("Home",), _TURN),
    Command("last", QT_TRANSLATE_NOOP("Commands", "Last page"), ("End",), _TURN),
    Command("back", QT_TRANSLATE_NOOP("Commands", "Back to where I was"), ("G",), _TURN),
    Command("black", QT_TRANSLATE_NOOP("Commands", "Black page"), ("B", "."), _ROOM),
    Command("white", QT_TRANSLATE_NOOP("Commands", "White page"), ("W", ","), _ROOM),
    Command(
        "freeze",
        QT_TRANSLATE_NOOP("Commands", "Freeze what the room sees, or go on"),
        ("F",),
        _ROOM,
    ),
    Command(
        "numbers", QT_TRANSLATE_NOOP("Commands", "Page numbers on or off"), ("Shift+N",), _ROOM
    ),
    Command(
        "timer",
        QT_TRANSLATE_NOOP("Commands", "Pause or go on with the countdown; after digits, a timer"),
        ("T",),
        _ROOM,
    ),
    Command(
        "clock",
        QT_TRANSLATE_NOOP("Commands", "A large clock for the room; after digits, so many minutes"),
        ("Shift+T",),
        _ROOM,
    ),
    Command(
        "break",
        QT_TRANSLATE_NOOP("Commands", "A break; after digits, so many minutes"),
        ("Shift+B",),
        _ROOM,
    ),
    Command(
        "hold",
        QT_TRANSLATE_NOOP("Commands", "Hold the room: choose a page from a list"),
        ("Shift+H",),
        _ROOM,
    ),
    Command("welcome", QT_TRANSLATE_NOOP("Commands", "Welcome page"), ("Shift+W",), _ROOM),
    Command(
        "list", QT_TRANSLATE_NOOP("Commands", "What is parked and decided"), ("Shift+P",), _ROOM
    ),
    Command(
        "hands",
        QT_TRANSLATE_NOOP("Commands", "Count hands in an exercise: A 2, B 5, Return"),
        ("H",),
        _ROOM,
    ),
    Command("play", QT_TRANSLATE_NOOP("Commands", "Play or pause"), ("V", "Media Play"), _CLIP),
    Command("restart", QT_TRANSLATE_NOOP("Commands", "From the start"), ("R",), _CLIP),
    Command("rewind", QT_TRANSLATE_NOOP("Commands", "Five seconds back"), ("[",), _CLIP),
    Command("forward", QT_TRANSLATE_NOOP("Commands", "Five seconds on"), ("]",), _CLIP),
    Command("quieter", QT_TRANSLATE_NOOP("Commands", "Quieter"), ("-",), _CLIP),
    Command("louder", QT_TRANSLATE_NOOP("Commands", "Louder"), ("+", "="), _CLIP),
    Command("mute", QT_TRANSLATE_NOOP("Commands", "Sound off or on"), ("M",), _CLIP),
    Command("captions", QT_TRANSLATE_NOOP("Commands", "Captions on or off"), ("C",), _CLIP),
    Command("pointer", QT_TRANSLATE_NOOP("Commands", "Pointer"), ("L",), _TOOLS),
    Command("spotlight", QT_TRANSLATE_NOOP("Commands", "Spotlight"), ("S",), _TOOLS),
    Command(
        "zoom", QT_TRANSLATE_NOOP("Commands", "Zoom in, or show the whole page"), ("Z",), _TOOLS
    ),
    Command("draw", QT_TRANSLATE_NOOP("Commands", "Draw on the page"), ("D",), _TOOLS),
    Command("pen", QT_TRANSLATE_NOOP("Commands", "Another colour of pen"), ("Shift+D",), _TOOLS),
    Command("erase", QT_TRANSLATE_NOOP("Commands", "Erase strokes"), ("E",), _TOOLS),
    Command(
        "unstroke", QT_TRANSLATE_NOOP("Commands", "Take back the last stroke"), ("Ctrl+Z",), _TOOLS
    ),
    Command("wipe", QT_TRANSLATE_NOOP("Commands", "Erase all on this page"), ("Shift+E",), _TOOLS),
    Command(
        "save-drawings",
        QT_TRANSLATE_NOOP("Commands", "Save what is drawn as pictures"),
        ("Ctrl+S",),
        _TOOLS,
    ),
    Command(
        "tool-left",
        QT_TRANSLATE_NOOP("Commands", "Move the pointer, the light or the zoom left"),
        ("Shift+Left",),
        _TOOLS,
    ),
    Command(
        "tool-right", QT_TRANSLATE_NOOP("Commands", "The same, right"), ("Shift+Right",), _TOOLS
    ),
    Command("tool-up", QT_TRANSLATE_NOOP("Commands", "The same, up"), ("Shift+Up",), _TOOLS),
    Command("tool-down", QT_TRANSLATE_NOOP("Commands", "The same, down"), ("Shift+Down",), _TOOLS),
    Command(
        "tool-wider",
        QT_TRANSLATE_NOOP("Commands", "A wider light, a closer look"),
        ("Shift+PgUp",),
        _TOOLS,
    ),
    Command(
        "tool-narrower",
        QT_TRANSLATE_NOOP("Commands", "A narrower light, a wider look"),
        ("Shift+PgDown",),
        _TOOLS,
    ),
    Command(
        "overview",
        QT_TRANSLATE_NOOP("Commands", "Overview: find a page, show it, skip it"),
        ("O",),
        _PLAN,
    ),
    Command(
        "questions",
        QT_TRANSLATE_NOOP("Commands", "Take questions, or go on; their time is forgiven"),
        ("Q",),
        _PLAN,
    ),
    Command(
        "advice",
        QT_TRANSLATE_NOOP("Commands", "Skip what would end the part on time"),
        ("A",),
        _PLAN,
    ),
    Command(
        "unplan", QT_TRANSLATE_NOOP("Commands", "Undo the last change of the plan"), ("U",), _PLAN
    ),
    Command(
        "replan",
        QT_TRANSLATE_NOOP("Commands", "Change the plan: move minutes, skip a part, add a break"),
        ("Shift+A",),
        _PLAN,
    ),
    Command("park", QT_TRANSLATE_NOOP("Commands", "Park a question for later"), ("J",), _PLAN),
    Command("decide", QT_TRANSLATE_NOOP("Commands", "Write down a decision"), ("Shift+J",), _PLAN),
    Command(
        "notes-larger", QT_TRANSLATE_NOOP("Commands", "Larger notes"), ("Ctrl++", "Ctrl+="), _PLAN
    ),
    Command("notes-smaller", QT_TRANSLATE_NOOP("Commands", "Smaller notes"), ("Ctrl+-",), _PLAN),
    Command("notes-on", QT_TRANSLATE_NOOP("Commands", "On in the notes"), ("Ctrl+Down",), _PLAN),
    Command("notes-back", QT_TRANSLATE_NOOP("Commands", "Back in the notes"), ("Ctrl+Up",), _PLAN),
    Command(
        "part-next",
        QT_TRANSLATE_NOOP("Commands", "The next part of the day"),
        ("Ctrl+Right",),
        _PLAN,
    ),
    Command(
        "part-previous",
        QT_TRANSLATE_NOOP("Commands", "The part of the day before this"),
        ("Ctrl+Left",),
        _PLAN,
    ),
    Command(
        "resume", QT_TRANSLATE_NOOP("Commands", "Full screen, on with the show"), ("F5",), _SHOW
    ),
    Command("fullscreen", QT_TRANSLATE_NOOP("Commands", "Full screen or window"), ("F11",), _SHOW),
    Command(
        "displays", QT_TRANSLATE_NOOP("Commands", "Choose the stage's display"), ("F8",), _SHOW
    ),
    Command(
        "swap",
        QT_TRANSLATE_NOOP("Commands", "Swap the displays of stage and console"),
        ("F9",),
        _SHOW,
    ),
    Command(
        "console",
        QT_TRANSLATE_NOOP("Commands", "Console over the stage, where there is one display"),
        ("F10",),
        _SHOW,
    ),
    Command("keys", QT_TRANSLATE_NOOP("Commands", "This list of keys"), ("?",), _SHOW),
    Command("out", QT_TRANSLATE_NOOP("Commands", "Step out one level"), ("Esc",), _SHOW),
    Command("end", QT_TRANSLATE_NOOP("Commands", "End the show"), ("Ctrl+Q",), _SHOW),
)

PLACING = frozenset({"resume", "fullscreen", "displays", "swap", "console"})
"""Commands about where the windows stand; both windows pass them to whoever places them."""

DESK = frozenset(command.id for command in COMMANDS if command.group is _PLAN) | {"hold"}
"""Commands that the console obeys, whichever window has the keyboard."""

_WORK = QT_TRANSLATE_NOOP("Commands", "Exercises")

PRACTICE: tuple[Command, ...] = (
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo the last change"), ("Ctrl+Z",), _WORK),
    Command(
        "reset", QT_TRANSLATE_NOOP("Commands", "All settings back to the start"), ("Ctrl+R",), _WORK
    ),
    Command("hint", QT_TRANSLATE_NOOP("Commands", "Ask for a hint"), ("Ctrl+H",), _WORK),
    Command("submit", QT_TRANSLATE_NOOP("Commands", "Submit"), ("Ctrl+Return",), _WORK),
    Command("compare", QT_TRANSLATE_NOOP("Commands", "Compare all viewers"), ("Ctrl+M",), _WORK),
    Command(
        "earlier", QT_TRANSLATE_NOOP("Commands", "Look as the viewer before"), ("Alt+Left",), _WORK
    ),
    Command(
        "later", QT_TRANSLATE_NOOP("Commands", "Look as the next viewer"), ("Alt+Right",), _WORK
    ),
    Command("search", QT_TRANSLATE_NOOP("Commands", "Search the settings"), ("Ctrl+F",), _WORK),
    Command("print", QT_TRANSLATE_NOOP("Commands", "Print the result"), ("Ctrl+P",), _WORK),
    Command("next", QT_TRANSLATE_NOOP("Commands", "On to the next exercise"), ("Ctrl+N",), _WORK),
    Command("out", QT_TRANSLATE_NOOP("Commands", "Step out one level"), ("Esc",), _WORK),
)
"""What can be asked for while an exercise is open."""

JUMP = Command(
    "jump", QT_TRANSLATE_NOOP("Commands", "Go to the page with that number"), ("1 4 Return",), _TURN
)
"""Digits, then Return: not a single key, so it stands beside the table in printed lists."""


class Keys:
    """Finds the command of a key press. Numpad and letter case make no difference."""

    def __init__(self, commands: Iterable[Command] = COMMANDS) -> None:
        commands = tuple(commands)
        self._first = {command.id: command.keys[0] for command in commands if command.keys}
        self._by_key: Mapping[str, str] = {
            QKeySequence(key).toString(): command.id for command in commands for key in command.keys
        }

    def pressed(self, event: QKeyEvent) -> str | None:
        """The id of the command on a pressed key, or None.

        A key that writes no Latin letter is the one that stands in its place on a Latin keyboard:
        a clicker or a hand finds B where B is printed, whatever the layout.
        """
        found = self.find(event.key(), event.modifiers())
        if found is None and 0x7F < event.key() < _SPECIAL:
            key = latin_key(event.nativeScanCode(), QGuiApplication.platformName())
            return None if key is None else self.find(key, event.modifiers())
        return found

    def named(self, command: str) -> str:
        """The first key of a command, as people read it; empty when it has none."""
        key = QKeySequence(self._first.get(command, ""))
        return key.toString(QKeySequence.SequenceFormat.NativeText)

    def find(self, key: int, modifiers: Qt.KeyboardModifier) -> str | None:
        """The id of the command on that key, or None. Shift counts only where no row lacks it."""
        kept = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        bare = kept & ~Qt.KeyboardModifier.ShiftModifier
        for tried in (kept, bare):
            pressed = QKeySequence(QKeyCombination(tried, Qt.Key(key)))
            found = self._by_key.get(pressed.toString())
            if found is not None:
                return found
        return None


_SPECIAL = 0x01000000  # from here on keys are not letters (Qt.Key.Key_Escape)
_ROWS = {16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'", 44: "ZXCVBNM,./"}
_BY_PLACE = {first + k: ord(letter) for first, row in _ROWS.items() for k, letter in enumerate(row)}
_X_OFFSET = 8  # X11 and Wayland keycodes are the kernel's plus 8


def latin_key(scan_code: int, platform: str) -> int | None:
    """The key that stands there on a US keyboard, as Qt numbers it; None for another place.

    ``scan_code`` is Qt's ``nativeScanCode``: on X11 and Wayland the evdev code plus 8, on Windows
    the set 1 scan code, which has the same numbers for the letters. macOS tells none.
    """
    place = scan_code - _X_OFFSET if platform in ("xcb", "wayland") else scan_code
    return _BY_PLACE.get(place) if platform in ("xcb", "wayland", "windows") else None


def key_rows(commands: Iterable[Command] = COMMANDS) -> list[tuple[str, str, str]]:
    """The key list for people: heading, keys, what they do, translated. No key, no row."""

    def say(message: Message) -> str:
        return QCoreApplication.translate(message.context, message.text)

    def native(key: str) -> str:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)

    def named(key: str) -> str:  # some keys have a name of two words, some rows are two keys
        return native(key) or " ".join(native(part) or part for part in key.split())

    order = [_TURN, _ROOM, _TOOLS, _CLIP, _PLAN, _SHOW, _WORK]
    with_keys = (c for c in (*commands, JUMP, *PRACTICE) if c.keys)
    ordered = sorted(with_keys, key=lambda c: order.index(c.group))
    return [(say(c.group), " · ".join(named(key) for key in c.keys), say(c.text)) for c in ordered]
