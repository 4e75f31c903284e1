"""Keys of one's own: what people changed of the table of commands, as a value.

The table stays as it is; a :class:`Keymap` gives it back with other keys. A key leads to one
command only: another one that wants it is refused and told whose it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from PySide6.QtGui import QKeySequence

from workshop.errors import QT_TRANSLATE_NOOP, UsageError
from workshop.ui.commands import COMMANDS, Command
from workshop.values import dataclass

KEEPS_ONE = frozenset({"next", "previous", "out"})
"""Commands that a show cannot do without."""

_TAKEN = QT_TRANSLATE_NOOP("Keymap", "{key} is “{command}” already. Take it away there first.")
_DIGITS = QT_TRANSLATE_NOOP("Keymap", "Digits go to the page with that number.")
_LAST = QT_TRANSLATE_NOOP("Keymap", "“{command}” keeps at least one key.")


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys people chose, by command id; commands that are not named keep the table's."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    table: tuple[Command, ...] = COMMANDS

    @classmethod
    def kept(
        cls, rows: Sequence[Mapping[str, Any]], table: tuple[Command, ...] = COMMANDS
    ) -> Keymap:
        """As the settings keep it; rows of commands or keys that are not known are passed over."""
        known = {command.id for command in table}
        chosen: dict[str, tuple[str, ...]] = {}
        for row in rows:
            name, keys = row.get("command"), row.get("keys")
            if isinstance(name, str) and name in known and isinstance(keys, list | tuple):
                chosen[name] = tuple(k for k in map(canonical, map(str, keys)) if k)
        return cls(chosen, table)

    @property
    def rows(self) -> tuple[dict[str, Any], ...]:
        """For the settings."""
        return tuple({"command": name, "keys": list(keys)} for name, keys in self.chosen.items())

    @property
    def commands(self) -> tuple[Command, ...]:
        """The table with these keys. What a person chose is not any other command's."""
        claimed = {key for keys in self.chosen.values() for key in keys}
        return tuple(self._with_keys(command, claimed) for command in self.table)

    def command(self, name: str) -> Command:
        """One command with its keys. Raises KeyError for an id that is not in the table."""
        found = next((command for command in self.commands if command.id == name), None)
        if found is None:
            raise KeyError(name)
        return found

    def owner(self, key: str) -> Command | None:
        """Whose key it is, or None."""
        wanted = canonical(key)
        return next((c for c in self.commands if wanted in map(canonical, c.keys)), None)

    def added(self, name: str, key: str) -> Keymap:
        """One more key for a command. Raises UsageError, with whose it is, when it is taken."""
        wanted = canonical(key)
        if len(wanted) == 1 and wanted.isdecimal():
            raise UsageError(_DIGITS)
        owner = self.owner(wanted)
        if owner is not None:
            if owner.id == name:
                return self
            raise UsageError(_TAKEN.fill(key=native(wanted), command=owner.text))
        return self._changed(name, (*self.command(name).keys, wanted))

    def removed(self, name: str, key: str) -> Keymap:
        """A key less. Raises UsageError when it is the last one of what a show needs."""
        command, gone = self.command(name), canonical(key)
        left = tuple(one for one in command.keys if canonical(one) != gone)
        if not left and name in KEEPS_ONE:
            raise UsageError(_LAST.fill(command=command.text))
        return self._changed(name, left)

    def reset(self, name: str) -> Keymap:
        """The table's keys again for one command, but for those another was given meanwhile."""
        return replace(self, chosen={k: v for k, v in self.chosen.items() if k != name})

    def is_changed(self, name: str) -> bool:
        """Whether a person changed its keys."""
        return name in self.chosen

    def _changed(self, name: str, keys: Iterable[str]) -> Keymap:
        default = next(command.keys for command in self.table if command.id == name)
        keys = tuple(keys)
        if set(map(canonical, keys)) == set(map(canonical, default)):
            return self.reset(name)
        return replace(self, chosen={**self.chosen, name: keys})

    def _with_keys(self, command: Command, claimed: set[str]) -> Command:
        if command.id in self.chosen:
            return replace(command, keys=self.chosen[command.id])
        kept = tuple(key for key in command.keys if canonical(key) not in claimed)
        return command if kept == command.keys else replace(command, keys=kept)


def canonical(key: str) -> str:
    """One spelling for a key, "" for what is none."""
    return QKeySequence(key).toString()


def native(key: str) -> str:
    """A key as this system names it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
