"""What can go wrong, in words a person can use.

::

    WorkshopError            everything this program raises on purpose
    ├── UsageError           the command line asked for something that is not there
    ├── KitError             a folder or file of a kit cannot be used at all
    │   └── OutsideKit       a path that, once resolved, leaves the kit's folder
    ├── ExerciseError        an answer or exercise that cannot be scored
    ├── StoreError           the results cannot be read or kept
    │   ├── StoreTooNew      the database was written by a newer version
    │   ├── StoreReadOnly    the folder or file cannot be written
    │   ├── StoreFull        the disk is full
    │   ├── StoreBusy        another program holds the database
    │   └── StoreBroken      the database is damaged
    ├── PlanError            a change of the plan that cannot be made
    └── PlayerError          a clip cannot be played

Packages without Qt say things as :class:`Message`: an English sentence with its values kept apart,
so that the edge of the program can translate it. Mark every such sentence with
:func:`QT_TRANSLATE_NOOP`, which ``pyside6-lupdate`` finds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for people: where it is translated, its English text, its values."""

    context: str
    text: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def fill(self, **values: Any) -> Message:
        """The same sentence with values for its ``{names}``; a value may be a Message itself."""
        return Message(self.context, self.text, {**self.values, **values})

    def __str__(self) -> str:
        return self.text.format_map(dict(self.values)) if self.values else self.text


@dataclass(frozen=True, slots=True)
class Figure:
    """A decimal number among the values of a sentence, as English writes it.

    Where the sentence is translated, the point becomes the sign of that language.
    """

    written: str

    def __str__(self) -> str:
        return self.written


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:
    """Mark a sentence for translation; it is looked up where it is shown."""
    return Message(context, text)


class WorkshopError(Exception):
    """Something went wrong that a person can be told about and do something about.

    ``message`` says what happened and where, ``hint`` what to do, ``exit_code`` is what the
    command line ends with.
    """

    exit_code = 1

    def __init__(self, message: Message, hint: Message | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.hint = hint


class UsageError(WorkshopError):
    """The command line asked for something that is not there."""

    exit_code = 2


class KitError(WorkshopError):
    """A folder or file of a kit cannot be used at all."""

    exit_code = 2


class OutsideKit(KitError):  # noqa: N818 - reads as what happened
    """A path that, once resolved, leaves the kit's folder."""


class ExerciseError(WorkshopError):
    """An answer or an exercise that cannot be scored."""

    exit_code = 2


class StoreError(WorkshopError):
    """The results cannot be read or kept."""


class StoreTooNew(StoreError):  # noqa: N818 - reads as what happened
    """The database was written by a newer version of this program."""


class StoreReadOnly(StoreError):  # noqa: N818
    """The folder or file of the results cannot be written."""


class StoreFull(StoreError):  # noqa: N818
    """The disk is full."""


class StoreBusy(StoreError):  # noqa: N818
    """Another program holds the database."""


class StoreBroken(StoreError):  # noqa: N818
    """The database is damaged."""


class PlanError(WorkshopError):
    """A change of the plan that cannot be made while the show stands where it is."""


class PlayerError(WorkshopError):
    """A clip cannot be played."""
