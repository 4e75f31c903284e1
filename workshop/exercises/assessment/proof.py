"""What is proved of a self-assessment: that its anchors tell five different things apart.

There is no score to win, so the lazy strategies are told, not judged: what stage they give.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.assessment.model import LEVELS, Assessment, Statement
from workshop.exercises.assessment.scoring import standing
from workshop.exercises.place import NOWHERE
from workshop.exercises.proving import Case, Proved
from workshop.kit.kit import Text
from workshop.values import dataclass

LONGEST_ANCHOR = 60  # characters: it stands on a button, five in a row
MOST_LONGEST = (2, 3)  # the part of the statements in which one level may be the longest anchor

_SAME_ANCHOR = QT_TRANSLATE_NOOP(
    "proof", "The statement “{statement}” says the same for {first} and {second}: “{anchor}”."
)
_SAME_ANCHOR_HINT = QT_TRANSLATE_NOOP(
    "proof", "Write what can be seen at {second} and not yet at {first}."
)
_SAME_TEXT = QT_TRANSLATE_NOOP("proof", "Two statements say “{statement}”.")
_SAME_TEXT_HINT = QT_TRANSLATE_NOOP("proof", "Ask for something else, or leave one out.")
_LONG = QT_TRANSLATE_NOOP("proof", "The anchor “{anchor}” is longer than {most} characters.")
_LONG_HINT = QT_TRANSLATE_NOOP(
    "proof", "Say it in a few words; what shows it is written beside it."
)
_BIAS = QT_TRANSLATE_NOOP(
    "proof", "In {count} of {total} statements the longest anchor is the one for {level}."
)
_BIAS_HINT = QT_TRANSLATE_NOOP("proof", "Make the anchors of one statement about as long.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Proved):
    """What was proved; ``baselines`` are the stages of those who always choose one level."""

    statements: int

    def facts(self) -> Mapping[str, Any]:
        """What was counted, as plain values."""
        return {"statements": self.statements}

    def lines(self) -> tuple[str, ...]:
        """The same for people."""
        return (
            f"{self.statements} statements with {LEVELS} anchors each",
            "no score is kept; the numbers below are stages",
        )


def prove(exercise: Assessment, today: date) -> Proof:
    """Prove or refuse a self-assessment; nothing in it grows old: ``today`` is not looked at."""
    del today
    case = _Case(exercise)
    case.apart()
    case.once()
    case.short()
    case.level()
    case.stages()
    return Proof(**case.found(), statements=len(exercise.statements))


class _Case(Case[Assessment]):
    """A proof under way, one method per step."""

    def stages(self) -> None:
        """What stage they come to who choose one level everywhere."""
        for level in range(LEVELS):
            answers = dict.fromkeys(self.exercise.statements, level)
            self.scores[f"always_{level}"] = float(standing(self.exercise, answers).stage or 0)

    def apart(self) -> None:
        """No two levels of a statement are said in the same words."""
        for statement in self.exercise.statements.values():
            seen: dict[str, int] = {}
            for level, anchor in enumerate(statement.anchors):
                first = seen.setdefault(_folded(anchor), level)
                if first != level:
                    message = _SAME_ANCHOR.fill(
                        statement=statement.text, first=first, second=level, anchor=anchor
                    )
                    hint = _SAME_ANCHOR_HINT.fill(first=first, second=level)
                    self.problem("anchors", statement.place, message, hint)

    def once(self) -> None:
        """No statement is made twice."""
        seen: set[str] = set()
        for statement in self.exercise.statements.values():
            folded = _folded(statement.text)
            if folded in seen:
                message = _SAME_TEXT.fill(statement=statement.text)
                self.problem("twice", statement.place, message, _SAME_TEXT_HINT)
            seen.add(folded)

    def short(self) -> None:
        """Anchors are read at a glance."""
        for statement in self.exercise.statements.values():
            for anchor in statement.anchors:
                if max(map(len, anchor.by_language.values()), default=0) > LONGEST_ANCHOR:
                    message = _LONG.fill(anchor=anchor, most=LONGEST_ANCHOR)
                    self.problem("long", statement.place, message, _LONG_HINT, "warning")

    def level(self) -> None:
        """No level gives itself away by being the longest nearly everywhere."""
        statements = list(self.exercise.statements.values())
        for level in range(LEVELS):
            count = sum(1 for one in statements if _is_longest(one, level))
            if count * MOST_LONGEST[1] > len(statements) * MOST_LONGEST[0]:
                message = _BIAS.fill(count=count, total=len(statements), level=level)
                self.problem("length", NOWHERE, message, _BIAS_HINT, "warning")


def _folded(text: Text) -> str:
    return " ".join(str(text).casefold().split()).rstrip(".")


def _is_longest(statement: Statement, level: int) -> bool:
    lengths = [len(str(anchor)) for anchor in statement.anchors]
    return lengths[level] == max(lengths) and lengths.count(max(lengths)) == 1
