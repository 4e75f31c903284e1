"""The lazy ways through a conversation: always the first reply, the longest, the sorriest, none.

They read the words and nothing else, in each language the replies are written in: a conversation
that can be passed so teaches a trick.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from workshop.errors import Message
from workshop.exercises.conversation import proof_words as words
from workshop.exercises.conversation.model import Conversation, Reply
from workshop.exercises.proving import Strategy

# Words of apology by language: what somebody skims for who always says sorry.
_SORRY = re.compile(
    r"\b(sorry|apolog\w*|regret\w*|forgive\w*|désolée?s?|excus\w*|regrett\w*|pardon\w*|navrée?s?)\b",
    re.IGNORECASE,
)


Way = Callable[[tuple[Reply, ...]], Reply]
"""How somebody chooses among the replies that are offered."""


def strategies(exercise: Conversation) -> tuple[Strategy[Way], ...]:
    """Every lazy way, those that read once for each language the replies are written in."""
    found = [
        _strategy("first", words.FIRST, lambda offered: offered[0]),
        _strategy("last", words.LAST, lambda offered: offered[-1]),
        _strategy("silent", words.SILENT, lambda offered: _of_kind(offered, "silence")),
        _strategy("late", words.LATE, lambda offered: _of_kind(offered, "late")),
    ]
    for language in languages(exercise.replies()):
        found.append(_strategy("longest", words.LONGEST, _most(length, language), language))
        found.append(_strategy("sorriest", words.SORRIEST, _most(apologies, language), language))
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


def _strategy(name: str, said: Message, way: Way, language: str = "") -> Strategy[Way]:
    """One lazy way: ``longest``, or ``longest:fr`` for the words of another language."""
    if language not in ("", "en"):
        name, said = f"{name}:{language}", words.IN.fill(way=said, language=language)
    return Strategy(name, way, words.LAZY.fill(strategy=said), words.LAZY_HINT)


def _most(measure: Callable[[Reply, str], int], language: str) -> Way:
    return lambda offered: max(offered, key=lambda reply: measure(reply, language))


def _of_kind(offered: tuple[Reply, ...], kind: str) -> Reply:
    return next((reply for reply in offered if reply.kind == kind), offered[0])
