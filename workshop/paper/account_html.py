"""An attempt as one accessible HTML page: headings, tables with headed rows, states in words."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from workshop.paper.account import Account, Entry, Grid, Section
from workshop.paper.html import STYLE

_MORE = """
.state { font-weight: 600; } .score { font: 600 3rem "Source Serif Pro", Georgia, serif; }
.do { border-left: 3px solid #8a90a6; padding-left: .8rem; }
"""


def write_account_html(account: Account, out: Path) -> None:
    """Write the page, whole or not at all.

    Raises OSError when it cannot be written.
    """
    fresh = out.with_name(f".{out.name}.part")
    try:
        fresh.write_text("".join(_page(account)), encoding="utf-8")
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)


def _page(account: Account) -> Iterator[str]:
    title = escape(account.title)
    yield (
        f'<!DOCTYPE html>\n<html lang="{escape(account.language)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{STYLE}{_MORE}</style>\n</head>\n<body>\n<header>\n"
    )
    yield _said(account.above, "mark")
    yield f"<h1>{title}</h1>\n"
    yield _said(" · ".join(account.facts))
    yield "</header>\n<main>\n"
    if account.score:
        score, beside = escape(account.score), escape(account.beside)
        yield f'<p><span class="score">{score}</span> {beside}</p>\n'
    if account.verdict:
        yield f"<p><strong>{escape(account.verdict)}</strong> {escape(account.reason)}</p>\n"
    for number, section in enumerate(account.sections, start=1):
        yield from _section(section, number)
    yield "</main>\n</body>\n</html>\n"


def _section(section: Section, number: int) -> Iterator[str]:
    title = escape(section.title)
    yield f'<section aria-labelledby="part-{number}">\n<h2 id="part-{number}">{title}</h2>\n'
    yield _said(section.text)
    if section.grid is not None:
        yield _grid(section.grid)
    for entry in section.entries:
        yield from _entry(entry)
    if section.names:
        yield f"<ul>\n{''.join(f'<li>{escape(name)}</li>' for name in section.names)}\n</ul>\n"
    yield "</section>\n"


def _entry(entry: Entry) -> Iterator[str]:
    word = f' <span class="state">({escape(entry.word)})</span>' if entry.word else ""
    yield f"<article>\n<h3>{escape(entry.title)}{word}</h3>\n"
    for text in entry.texts:
        yield _said(text)
    for do, then in entry.mends:
        yield f'<p class="do"><strong>{escape(do)}</strong> {escape(then)}</p>\n'
    yield "</article>\n"


def _grid(grid: Grid) -> str:
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in grid.heads)
    rows = []
    for number, (name, *cells) in enumerate(grid.rows):
        tag = "strong" if number == grid.strong else "span"
        values = "".join(f"<td><{tag}>{escape(cell)}</{tag}></td>" for cell in cells)
        rows.append(f'<tr><th scope="row">{escape(name)}</th>{values}</tr>\n')
    return f"<table>\n<tr>{head}</tr>\n{''.join(rows)}</table>\n"


def _said(text: str, kind: str = "") -> str:
    mark = f' class="{kind}"' if kind else ""
    lines = escape(text).replace("\n", "<br>")
    return f"<p{mark}>{lines}</p>\n" if text else ""
