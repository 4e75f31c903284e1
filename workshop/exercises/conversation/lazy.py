"""The lazy ways through a conversation: always the first reply, the longest, the sorriest, none.

They read the words and nothing else, in each language the replies are written in: a conversation
that can be passed so teaches a trick.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Literal

from workshop.exercises.conversation.model import Conversation, Reply
from workshop.values import dataclass

Way = Literal["first", "last", "longest", "sorriest", "silent", "late"]

# Words of apology by language: what somebody skims for who always says sorry.
_SORRY = re.compile(
    r"\b(sorry|apolog\w*|regret\w*|forgive\w*|désolée?s?|excus\w*|regrett\w*|pardon\w*|navrée?s?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Strategy:
    """One lazy way: its kind, the language whose words it reads, how it chooses."""

    way: Way
    language: str
    choose: Callable[[tuple[Reply, ...]], Reply]

    @property
    def id(self) -> str:
        """``longest``, or ``longest:fr`` for the words of another language."""
        return self.way if self.language in ("", "en") else f"{self.way}:{self.language}"


def strategies(exercise: Conversation) -> tuple[Strategy, ...]:
    """Every lazy way, those that read once for each language the replies are written in."""
    found = [
        Strategy("first", "", lambda offered: offered[0]),
        Strategy("last", "", lambda offered: offered[-1]),
        Strategy("silent", "", lambda offered: _of_kind(offered, "silence")),
        Strategy("late", "", lambda offered: _of_kind(offered, "late")),
    ]
    for language in languages(exercise.replies()):
        found.append(Strategy("longest", language, _most(length, language)))
        found.append(Strategy("sorriest", language, _most(apologies, language)))
    return tuple(found)


def languages(replies: Iterable[Reply]) -> tuple[str, ...]:
    """The languages replies are written in, each once; plain strings count as one."""
    return tuple(dict.fromkeys(lang for reply in replies for lang in reply.text.by_language))


def length(reply: Reply, language: str) -> int:
    """How long a reply is as it is offered, in letters."""
    return len(reply.text.get(language))


def apologies(reply: Reply, language: str) -> int:
    """How many words of apology a reply holds as it is offered."""
    return len(_SORRY.findall(reply.text.get(language)))


def _most(
    measure: Callable[[Reply, str], int], language: str
) -> Callable[[tuple[Reply, ...]], Reply]:
    return lambda offered: max(offered, key=lambda reply: measure(reply, language))


def _of_kind(offered: tuple[Reply, ...], kind: str) -> Reply:
    return next((reply for reply in offered if reply.kind == kind), offered[0])
