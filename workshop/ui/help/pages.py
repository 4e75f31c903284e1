"""The manual as files: which pages there are, and their text as HTML."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from workshop.values import dataclass

KEYS = "<!-- keys -->"
"""Where a page wants the list of keys."""

KeyRow = tuple[str, str, str]  # heading, keys, what they do


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: its name (``clips`` of ``06-clips.md``), its title, its file."""

    name: str
    title: str
    path: Path


def manual_pages(folder: Path) -> tuple[ManualPage, ...]:
    """The pages of a manual in their order; empty when there are none."""
    found = []
    for path in sorted(folder.glob("[0-9]*-*.md")):
        with path.open(encoding="utf-8") as file:
            title = file.readline().lstrip("# ").strip()
        found.append(ManualPage(page_name(path.name), title, path))
    return tuple(found)


def page_name(file_name: str) -> str:
    """The name of a page from that of its file: ``06-clips.md`` is ``clips``."""
    return file_name.removesuffix(".md").partition("-")[2]


def as_html(page: ManualPage, keys: Sequence[KeyRow]) -> str:
    """The text of a page, the list of keys put where it asks for it."""
    # Only Help needs the parser here, and nobody opens Help in the first second.
    from markdown import markdown

    text = page.path.read_text(encoding="utf-8")
    made = markdown(text, extensions=["tables", "fenced_code"]).replace(KEYS, key_table(keys))
    made = made.replace("\n</code></pre>", "</code></pre>")
    for level in "123":  # Qt enlarges headings on top of the size they are given
        made = made.replace(f"<h{level}>", f'<p class="h{level}">').replace(f"</h{level}>", "</p>")
    return made


def key_table(keys: Sequence[KeyRow]) -> str:
    """The keys as an HTML table under their headings."""
    parts = []
    for heading, rows in groupby(keys, key=lambda row: row[0]):
        cells = "".join(
            f"<tr><td><b>{html.escape(pressed)}</b></td><td>{html.escape(what)}</td></tr>"
            for _, pressed, what in rows
        )
        parts.append(f"<h3>{html.escape(heading)}</h3><table>{cells}</table>")
    return "".join(parts)
