"""Questions that came from another format, before they have ids of their own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from workshop.exercises.head import plain_text
from workshop.exercises.quiz.canonical import plain_question
from workshop.exercises.quiz.model import Question
from workshop.kit.kit import Text
from workshop.values import dataclass

_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file in another format holds: its title, if it has one, and its questions."""

    title: str
    questions: Mapping[str, Question]


def slug(words: str) -> str:
    """An id made from words: "Use or policy?" becomes "use-or-policy"."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:_LONGEST_ID].strip("-")


def named(questions: Iterable[Question]) -> dict[str, Question]:
    """The questions by ids made of their titles or words, each id once."""
    found: dict[str, Question] = {}
    for question in questions:
        base = slug(str(question.title)) or slug(str(question.ask)) or "question"
        name, number = base, 2
        while name in found:
            name, number = f"{base}-{number}", number + 1
        found[name] = replace(question, id=name)
    return found


def as_file(imported: Imported, name: str) -> dict[str, Any]:
    """A quiz file of those questions, as plain values; ``name`` is its id where it has no title."""
    title = imported.title or name
    return {
        "id": slug(title) or "quiz",
        "kind": "quiz",
        "title": title,
        "questions": {one.id: plain_question(one) for one in imported.questions.values()},
    }


def text(words: str) -> Text:
    """Words in one language, or none."""
    words = words.strip()
    return Text({"": words}) if words else Text()


def in_language(words: Text, language: str) -> str:
    """Words for a format that has one language, on one line."""
    return " ".join(words.get(language).split()) if plain_text(words) else ""


def numbered(ids: Sequence[str]) -> str:
    """The next free id: a, b, c and so on."""
    return chr(ord("a") + len(ids)) if len(ids) < 26 else f"o{len(ids)}"
