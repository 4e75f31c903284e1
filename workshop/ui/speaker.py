"""The program's words for people, translated where they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from workshop.errors import Figure, Message, WorkshopError
from workshop.kit.kit import Text
from workshop.kit.problem import Problem


class Speaker:
    """Turns a :class:`~workshop.errors.Message` into a sentence in the language of the windows.

    ``language`` is also the one texts of a kit are asked for.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language

    def say(self, message: Message) -> str:
        """The sentence translated, its values filled in; a value may be a message itself.

        A translation that does not take the values is passed over for the English sentence: people
        always get to read something.
        """
        values = self._values(message.values)
        shown = QCoreApplication.translate(message.context, message.text)
        if not values:
            return shown
        try:
            return shown.format_map(values)
        except (KeyError, IndexError, ValueError):
            return message.text.format_map(values)

    def error(self, error: WorkshopError) -> str:
        """What happened and, after it, what to do."""
        parts = [error.message] if error.hint is None else [error.message, error.hint]
        return " ".join(self.say(part) for part in parts)

    def problem(self, problem: Problem) -> str:
        """One problem of a kit: its line, what is wrong and how to mend it."""
        said = self.say(problem.message)
        if problem.line:
            where = QCoreApplication.translate("Speaker", "line {line}: {what}")
            said = where.format(line=problem.line, what=said)
        return said if problem.hint is None else f"{said} {self.say(problem.hint)}"

    def _values(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: self._value(value) for name, value in values.items()}

    def _value(self, value: Any) -> Any:
        if isinstance(value, Message):
            return self.say(value)
        if isinstance(value, Figure):
            return pointed(value.written, QLocale(self.language))
        return value.get(self.language) if isinstance(value, Text) else value


def trimmed(number: float) -> str:
    """A score as it is shown everywhere: one decimal unless it is .0, the comma of the language."""
    from workshop.exercises import exact  # with fractions; no first page has a score

    return pointed(exact.trimmed(number).written)


def pointed(number: str, locale: QLocale | None = None) -> str:
    """A number as English writes it, with the decimal point or comma of the language.

    ``locale`` is that of the windows where none is given.
    """
    return number.replace(".", (locale or QLocale()).decimalPoint())
