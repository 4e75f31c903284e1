"""What the user chose, and what the program remembers: two tables, each written once below.

Both live in ``settings.json`` in the data folder. A value that equals its default is not written,
so that a better default reaches everybody who never chose; keys of other versions are kept. A file
that cannot be read is set aside and said, and the program goes on with what it has.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, fields, replace
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.values import dataclass

FILE = "settings.json"

Language = Literal["system", "en", "fr"]
Look = Literal["system", "light", "dark"]
ConsoleLook = Literal["dark", "light"]
Motion = Literal["system", "on", "off"]
PlayerChoice = Literal["auto", "vlc", "qt"]

Fits = Callable[[object], bool]

_CHOICES = "chosen"
_MEMORY = "remembered"


def _row(fits: Fits, sentence: Message) -> dict[str, Any]:
    """What a row of a table says beside its name, type and default."""
    return {"fits": fits, "sentence": sentence}


def _one_of(*names: str) -> Fits:
    return lambda value: value in names


def _whole(least: int, most: int) -> Fits:
    return lambda value: type(value) is int and least <= value <= most


def _yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _tables_of_words(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(entry, dict) for entry in value)


def _words(value: object) -> bool:
    return isinstance(value, str)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose on the Settings page."""

    language: Language = field(
        default="system",
        metadata=_row(
            _one_of("system", "en", "fr"),
            QT_TRANSLATE_NOOP("settings", "The language of the windows; slides keep their own."),
        ),
    )
    text_scale: int = field(
        default=100,
        metadata=_row(
            _whole(100, 200),
            QT_TRANSLATE_NOOP("settings", "How large the text in the windows is, in percent."),
        ),
    )
    look: Look = field(
        default="system",
        metadata=_row(
            _one_of("system", "light", "dark"),
            QT_TRANSLATE_NOOP("settings", "Whether the windows are light or dark."),
        ),
    )
    console_look: ConsoleLook = field(
        default="dark",
        metadata=_row(
            _one_of("dark", "light"),
            QT_TRANSLATE_NOOP("settings", "Whether the facilitator's console is dark or light."),
        ),
    )
    reduced_motion: Motion = field(
        default="system",
        metadata=_row(
            _one_of("system", "on", "off"),
            QT_TRANSLATE_NOOP("settings", "Whether pages change without movement."),
        ),
    )
    player: PlayerChoice = field(
        default="auto",
        metadata=_row(
            _one_of("auto", "vlc", "qt"), QT_TRANSLATE_NOOP("settings", "What plays the clips.")
        ),
    )
    keys: Sequence[Mapping[str, Any]] = field(
        default=(),
        metadata=_row(
            _tables_of_words, QT_TRANSLATE_NOOP("settings", "Which keys lead to which command.")
        ),
    )
    captions: bool = field(
        default=True,
        metadata=_row(
            _yes_or_no,
            QT_TRANSLATE_NOOP("settings", "Whether clips show their captions when they begin."),
        ),
    )


@dataclass(frozen=True, slots=True)
class Memory:
    """What the program remembers from one start to the next."""

    last_kit: str = field(
        default="",
        metadata=_row(
            _words, QT_TRANSLATE_NOOP("settings", "The folder of the kit that was open last.")
        ),
    )
    last_module: str = field(
        default="",
        metadata=_row(_words, QT_TRANSLATE_NOOP("settings", "The module that was presented last.")),
    )
    last_slide: int = field(
        default=0,
        metadata=_row(
            _whole(0, 1_000_000),
            QT_TRANSLATE_NOOP("settings", "The page it was left at, from 1; 0 is none."),
        ),
    )
    last_exercise: str = field(
        default="",
        metadata=_row(
            _words, QT_TRANSLATE_NOOP("settings", "The exercise that was practised last.")
        ),
    )
    window: str = field(
        default="",
        metadata=_row(
            _words,
            QT_TRANSLATE_NOOP(
                "settings", "Where the main window was, as the window system wrote it."
            ),
        ),
    )
    sound: Sequence[Mapping[str, Any]] = field(
        default=(),
        metadata=_row(
            _tables_of_words,
            QT_TRANSLATE_NOOP("settings", "Where clips were to be heard, the latest first."),
        ),
    )
    notes_size: int = field(
        default=20,
        metadata=_row(
            _whole(14, 36),
            QT_TRANSLATE_NOOP("settings", "How large the console's notes are, in pixels."),
        ),
    )
    displays: Sequence[Mapping[str, Any]] = field(
        default=(),
        metadata=_row(
            _tables_of_words,
            QT_TRANSLATE_NOOP(
                "settings", "Which display was the stage's, for each set of displays."
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """Both tables, and whatever else the file holds that this version does not know."""

    choices: Choices = Choices()
    memory: Memory = Memory()
    unknown: Mapping[str, Any] = field(default_factory=dict)  # laid out as in the file

    def chosen(self, **changes: Any) -> Settings:
        """These settings with other choices.

        Raises:
            ValueError: a value does not fit; TypeError: there is no such setting.
        """
        return replace(self, choices=_changed(self.choices, changes))

    def remembering(self, **changes: Any) -> Settings:
        """These settings with something else remembered.

        Raises:
            ValueError: a value does not fit; TypeError: there is no such entry.
        """
        return replace(self, memory=_changed(self.memory, changes))


def sentence(name: str) -> Message:
    """What a setting is, in one sentence.

    Raises:
        KeyError: there is no setting of that name.
    """
    return _SENTENCES[name]


def data_folder(argument: Path | None, environ: Mapping[str, str]) -> Path:
    """Where results and settings are kept: ``--data``, else ``WORKSHOP_DATA``, else the usual."""
    if argument is not None:
        return argument.expanduser().absolute()
    if environ.get("WORKSHOP_DATA"):
        return Path(environ["WORKSHOP_DATA"]).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("workshop-kit", appauthor=False)


def read_settings(folder: Path) -> tuple[Settings, tuple[Message, ...]]:
    """The settings kept in a data folder and what was wrong with them; never raises.

    A missing file is a first start. A file that is no settings file is renamed, so that nothing in
    it is overwritten; a single value that does not fit is replaced by its default.
    """
    path = folder / FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        tables = _tables(found)
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (_UNREADABLE.fill(path=str(path), reason=_reason(error)),)
    except (ValueError, RecursionError) as error:
        return Settings(), (_put_by(path, str(error)),)
    problems: list[Message] = []
    choices = _taken(Choices(), tables.get(_CHOICES, {}), path, problems)
    memory = _taken(Memory(), tables.get(_MEMORY, {}), path, problems)
    return Settings(choices, memory, _unknown(tables)), tuple(problems)


def write_settings(folder: Path, settings: Settings) -> tuple[Message, ...]:
    """Keep the settings in a data folder, whole or not at all; says what was in the way.

    Never raises: settings that cannot be written hold until the program ends.
    """
    path = folder / FILE
    whole = dict(settings.unknown)
    for key, table in ((_CHOICES, settings.choices), (_MEMORY, settings.memory)):
        entries = {**whole.get(key, {}), **_differing(table)}
        if entries:
            whole[key] = entries
    text = json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, text.encode("utf-8"))
    except OSError as error:
        return (_UNWRITTEN.fill(path=str(path), reason=_reason(error)),)
    return ()


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file at once, so that a kill or a power cut leaves the old one or the new one.

    Raises:
        OSError: it cannot be written; the old file is as it was.
    """
    place = path.resolve()  # a link stays a link
    fresh = place.with_name(f".{place.name}.{os.getpid()}.new")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(place)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    if os.name != "nt":
        descriptor = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


Table = TypeVar("Table", Choices, Memory)

_UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "settings", "Your settings in {path} cannot be read ({reason}). The usual ones are used."
)
_UNWRITTEN: Final = QT_TRANSLATE_NOOP(
    "settings",
    "Your settings cannot be kept in {path} ({reason}). They hold until you close the program.",
)
_BROKEN: Final = QT_TRANSLATE_NOOP(
    "settings",
    "Your settings in {path} are damaged ({reason}). The file is kept as {aside}; the usual "
    "settings are used.",
)
_STUCK: Final = QT_TRANSLATE_NOOP(
    "settings",
    "Your settings in {path} are damaged ({reason}) and the file cannot be moved aside. The usual "
    "settings are used.",
)
_MISFIT: Final = QT_TRANSLATE_NOOP(
    "settings", "“{value}” is no value for “{name}” in {path}. {default} is used."
)
_SENTENCES: Final[Mapping[str, Message]] = {
    row.name: row.metadata["sentence"] for table in (Choices, Memory) for row in fields(table)
}


def _changed(table: Table, changes: Mapping[str, Any]) -> Table:
    for row in fields(table):
        if row.name in changes and not row.metadata["fits"](changes[row.name]):
            raise ValueError(f"{changes[row.name]!r} is no value for {row.name}")
    return replace(table, **changes)


def _tables(found: object) -> dict[str, Any]:
    """The file's content if it has a settings file's shape.

    Raises:
        ValueError: it has not.
    """
    if not isinstance(found, dict):
        raise ValueError("no tables in it")
    for key in (_CHOICES, _MEMORY):
        if not isinstance(found.get(key, {}), dict):
            raise ValueError(f"“{key}” is no table")
    return found


def _taken(table: Table, entries: Mapping[str, Any], path: Path, problems: list[Message]) -> Table:
    """The table with the file's entries; those that do not fit become problems."""
    good = {}
    for row in fields(table):
        if row.name not in entries:
            continue
        value = entries[row.name]
        if row.metadata["fits"](value):
            good[row.name] = value
        else:
            problems.append(
                _MISFIT.fill(name=row.name, value=value, path=str(path), default=row.default)
            )
    return replace(table, **good)


def _differing(table: Choices | Memory) -> dict[str, Any]:
    return {
        row.name: value
        for row in fields(table)
        if (value := getattr(table, row.name)) != row.default
    }


def _unknown(tables: Mapping[str, Any]) -> dict[str, Any]:
    """What is in the file and in neither table."""
    left = {key: value for key, value in tables.items() if key not in (_CHOICES, _MEMORY)}
    for key, table in ((_CHOICES, Choices), (_MEMORY, Memory)):
        names = {row.name for row in fields(table)}
        more = {name: value for name, value in tables.get(key, {}).items() if name not in names}
        if more:
            left[key] = more
    return left


def _put_by(path: Path, reason: str) -> Message:
    """Rename a damaged file to a name that is free."""
    number = 1
    while (aside := path.with_name(f"settings.damaged-{number}.json")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return _STUCK.fill(path=str(path), reason=reason)
    return _BROKEN.fill(path=str(path), reason=reason, aside=aside.name)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
