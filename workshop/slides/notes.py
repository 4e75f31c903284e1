"""The notes of a slide: what the facilitator says, asks and does, in channels."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping

from workshop.slides.slide import Channel

_CHANNELS: Mapping[str, Channel] = {
    "say": "say", "ask": "ask", "do": "do", "materials": "materials", "objection": "objection",
}  # fmt: skip
_OPENING = re.compile(r"\s*(Say|Ask|Do|Materials|Objection):(?:\s+|$)")


def notes_text(body: str) -> str:
    """Notes as written in a comment, without its margins."""
    first, _, rest = body.partition("\n")
    return f"{first.strip()}\n{textwrap.dedent(rest)}".strip()


def channels_of(notes: str) -> dict[Channel, tuple[str, ...]]:
    """Notes by channel, one entry for each time a channel opens and for each paragraph in it.

    Plain text is ``say``; a line that begins with ``Ask:`` and its like opens another channel,
    which goes on to the next such line.
    """
    found: dict[Channel, list[str]] = {}
    channel: Channel = "say"
    lines: list[str] = []

    def close() -> None:
        if words := "\n".join(lines).strip():
            found.setdefault(channel, []).append(words)
        lines.clear()

    for line in notes.split("\n"):
        opening = _OPENING.match(line)
        if opening is not None:
            close()
            channel = _CHANNELS[opening[1].lower()]
            lines.append(line[opening.end() :].rstrip())
        elif line.strip():
            lines.append(line.rstrip())
        else:
            close()
    close()
    return {name: tuple(entries) for name, entries in found.items()}
