"""The handout as one accessible HTML page: headings, landmarks, alternative texts, tables.

Made from the same blocks as the slides, without Qt. The page needs nothing beside it: pictures are
inside, and there is no script.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator
from functools import singledispatchmethod
from html import escape
from pathlib import Path

from workshop.errors import KitError
from workshop.kit.pictures import picture_size
from workshop.paper import words
from workshop.paper.edition import Chapter, Edition, Sheet
from workshop.paper.words import Say
from workshop.slides import blocks as b
from workshop.slides.blocks import Block, Spans

Progress = Callable[[int, int], bool]
"""Told how many of how many slides are done; answers whether to go on."""

STYLE = """
body { font: 1.05rem/1.6 "Source Sans Pro", "Segoe UI", system-ui, sans-serif; color: #1b2033;
  background: #f4f3ee; margin: 0 auto; max-width: 46rem; padding: 1.5rem; }
h1, h2, h3 { font-family: "Source Serif Pro", Georgia, serif; line-height: 1.25; }
h1 { font-size: 2.1rem; margin-bottom: .2rem; } h2 { font-size: 1.6rem; margin-top: 3rem; }
article { background: #fff; border: 1px solid #dcd9cf; border-radius: 10px; padding: 1rem 1.5rem;
  margin: 1rem 0; break-inside: avoid; }
article h3 { margin: .2rem 0 .6rem; } .mark, .source, figcaption { color: #4a5069; }
.mark { margin: 0; } .source { font-size: .9rem; }
a { color: #343f8c; } img { max-width: 100%; height: auto; }
caption { font-weight: 600; text-align: left; padding: 1.2rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem;
  border-bottom: 1px solid #dcd9cf; vertical-align: top; } th { border-bottom-width: 2px; }
pre { background: #1b2033; color: #f4f3ee; padding: 1rem; border-radius: 8px; overflow-x: auto; }
blockquote { border-left: 6px solid #eba63f; margin-left: 0; padding-left: 1rem; }
aside { background: #e3e6f4; border-radius: 8px; padding: .6rem 1rem; margin-top: 1rem; }
aside dt { font-weight: 600; } aside dd { margin: 0 0 .5rem; }
.columns { display: grid; gap: 1.5rem;
  grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
@media print { body { background: none; max-width: none; } a { color: inherit; } }
"""


def write_html(edition: Edition, out: Path, say: Say, told: Progress) -> bool:
    """Write the page; False when ``told`` said to stop. Nothing is left of a page half written.

    Raises OSError when it cannot be written.
    """
    fresh = out.with_name(f".{out.name}.part")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            done = 0
            for piece, sheets in _page(edition, say):
                file.write(piece)
                done += sheets
                if sheets and not told(done, edition.sheets):
                    return False
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)
    return True


def _page(edition: Edition, say: Say) -> Iterator[tuple[str, int]]:
    """The page piece by piece, with how many slides each piece holds."""
    writer = _Writer(say)
    title = escape(edition.title)
    yield (
        f'<!DOCTYPE html>\n<html lang="{escape(edition.language)}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{title}</h1>\n<p>{escape(say(words.audience(edition)))}</p>\n</header>\n",
        0,
    )
    yield _contents(edition, say), 0
    yield "<main>\n", 0
    if len(edition.chapters) > 1:
        yield _order(edition, say), 0
    for number, chapter in enumerate(edition.told, start=1):
        yield f'<section aria-labelledby="part-{number}">\n', 0
        yield _chapter_head(chapter, number, say), 0
        for sheet in chapter.sheets:
            yield writer.sheet(sheet, with_notes=edition.audience == "facilitators"), 1
        yield "</section>\n", 0
    credit = f"<footer>\n<p>{escape(edition.credits)}</p>\n</footer>\n" if edition.credits else ""
    yield f"</main>\n{credit}</body>\n</html>\n", 0


def _contents(edition: Edition, say: Say) -> str:
    links = "".join(
        f'<li><a href="#part-{number}">{escape(words.chapter_title(chapter, say))}</a></li>\n'
        for number, chapter in enumerate(edition.told, start=1)
    )
    label = escape(say(words.CONTENTS))
    return f'<nav aria-label="{label}">\n<h2>{label}</h2>\n<ol>\n{links}</ol>\n</nav>\n'


def _order(edition: Edition, say: Say) -> str:
    """The running order, a table for each day."""
    heads = [words.STARTS, words.WHAT, words.MINUTES]
    row = "".join(f'<th scope="col">{escape(say(head))}</th>' for head in heads)
    label = escape(say(words.ORDER))
    pieces = [f'<section aria-labelledby="order">\n<h2 id="order">{label}</h2>\n']
    for day, name in enumerate(edition.days):
        pieces.append(f"<table>\n<caption>{escape(name)}</caption>\n<tr>{row}</tr>\n")
        for chapter in (one for one in edition.chapters if one.day == day):
            cells = (
                words.starts(chapter),
                words.chapter_title(chapter, say),
                f"{chapter.minutes:.0f}",
            )
            pieces.append(
                "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>\n"
            )
        pieces.append("</table>\n")
    return "".join((*pieces, "</section>\n"))


def _chapter_head(chapter: Chapter, number: int, say: Say) -> str:
    label = words.chapter_label(chapter, say)
    above = f'<p class="mark">{escape(label)}</p>\n' if label else ""
    title = escape(words.chapter_title(chapter, say))
    return f'{above}<h2 id="part-{number}">{title}</h2>\n'


class _Writer:
    """Writes slides and their blocks."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def sheet(self, sheet: Sheet, *, with_notes: bool) -> str:
        """One slide with all its steps, its clip in words, and its notes where they belong."""
        slide, say = sheet.slide, self._say
        line = words.sheet_line(sheet, say) if with_notes else sheet.mark
        mark = f'<p class="mark">{escape(line)}</p>\n' if line else ""
        body = [block for block in slide.blocks if not _says(block, slide.title)]
        told = self.all(sheet.words)
        if told:
            label = escape(say(words.IN_WORDS))
            told = f"<details open>\n<summary>{label}</summary>\n{told}</details>\n"
        notes = self._notes(sheet) if with_notes else ""
        title = escape(slide.title) or escape(sheet.mark)
        return f"<article>\n{mark}<h3>{title}</h3>\n{self.all(body)}{told}{notes}</article>\n"

    def all(self, some: Iterable[Block]) -> str:
        """Blocks in their order."""
        return "".join(self.block(block) for block in some)

    def _notes(self, sheet: Sheet) -> str:
        channels = sheet.slide.channels
        if not channels:
            return ""
        rows = "".join(
            f"<dt>{escape(self._say(name))}</dt>\n"
            + "".join(f"<dd>{escape(text)}</dd>\n" for text in channels[channel])
            for channel, name in words.CHANNELS.items()
            if channels.get(channel)
        )
        return f"<aside>\n<dl>\n{rows}</dl>\n</aside>\n"

    @singledispatchmethod
    def block(self, block: Block) -> str:
        """One block as HTML."""
        raise TypeError(type(block).__name__)

    @block.register
    def _(self, block: b.Heading) -> str:
        return f"<h4>{_spans(block.spans)}</h4>\n"

    @block.register
    def _(self, block: b.Paragraph) -> str:
        return f"<p>{_spans(block.spans)}</p>\n"

    @block.register
    def _(self, block: b.Prompt) -> str:
        return f"<p><strong>{_spans(block.spans)}</strong></p>\n" if block.spans else ""

    @block.register
    def _(self, block: b.Items) -> str:
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        items = "".join(
            f"<li>{self._item_mark(item)}{_spans(item.spans)}{self.all(item.blocks)}</li>\n"
            for item in block.items
        )
        tag = "ol" if block.ordered else "ul"
        return f"<{tag}{start}>\n{items}</{tag}>\n"

    def _item_mark(self, item: b.Item) -> str:
        if not item.mark:
            return ""
        said = words.MET if item.mark == "check" else words.NOT_MET
        return f"<strong>{escape(self._say(said))}</strong> "

    @block.register
    def _(self, block: b.Code) -> str:
        return f"<pre><code>{escape(block.text)}</code></pre>\n"

    @block.register
    def _(self, block: b.Table) -> str:
        head = "".join(f'<th scope="col">{_spans(cell)}</th>' for cell in block.header)
        rows = "".join(
            "<tr>" + "".join(_cell(k, cell) for k, cell in enumerate(row)) + "</tr>\n"
            for row in block.rows
        )
        return f"<table>\n<tr>{head}</tr>\n{rows}</table>\n"

    @block.register
    def _(self, block: b.Picture) -> str:
        return f"<figure>{_image(block.path, block.alt)}</figure>\n"

    @block.register
    def _(self, block: b.Clip) -> str:
        caption = escape(self._say(words.CLIP.fill(title=block.title)))
        return f"<figure>{_image(block.poster, '')}<figcaption>{caption}</figcaption></figure>\n"

    @block.register
    def _(self, block: b.Quote) -> str:
        cite = f"<p><cite>{_spans(block.cite)}</cite></p>\n" if block.cite else ""
        return f"<blockquote>\n{self.all(block.blocks)}{cite}</blockquote>\n"

    @block.register
    def _(self, block: b.Columns) -> str:
        columns = "".join(f"<div>\n{self.all(column)}</div>\n" for column in block.columns)
        return f'<div class="columns">\n{columns}</div>\n'

    @block.register
    def _(self, block: b.Exercise) -> str:
        text = block.question or block.ref
        return f"<p>{escape(text)}</p>\n" if block.question else ""

    @block.register
    def _(self, block: b.Chart) -> str:
        """The chart's numbers: a table says what the drawing shows."""
        corner = escape(block.unit)
        head = "".join(f'<th scope="col">{escape(label)}</th>' for label in block.labels)
        rows = "".join(
            f'<tr><th scope="row">{escape(series.label)}</th>'
            + "".join(f"<td>{escape(_value(series, k))}</td>" for k in range(len(series.values)))
            + "</tr>\n"
            for series in block.series
        )
        note = f"<p>{escape(block.note)}</p>\n" if block.note else ""
        return f"<table>\n<tr><td>{corner}</td>{head}</tr>\n{rows}</table>\n{note}"

    @block.register
    def _(self, block: b.Source) -> str:
        return f'<p class="source">{_spans(block.spans)}</p>\n' if block.spans else ""


def _says(block: Block, title: str) -> bool:
    """Whether a block is the slide's title, which stands above it already."""
    return isinstance(block, b.Heading) and b.plain(block.spans) == title


def _spans(spans: Spans) -> str:
    return "".join(_run(run) for run in spans)


def _run(run: b.Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    for wanted, tag in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    safe = run.href.startswith(("http://", "https://", "mailto:", "#"))
    return f'<a href="{escape(run.href)}">{text}</a>' if safe else text


def _cell(column: int, cell: Spans) -> str:
    return f'<th scope="row">{_spans(cell)}</th>' if column == 0 else f"<td>{_spans(cell)}</td>"


def _value(series: b.Series, k: int) -> str:
    said = series.texts[k] if k < len(series.texts) else ""
    value = series.values[k]
    return said or ("" if value is None else f"{value:g}")


def _image(path: Path | None, alt: str) -> str:
    """A picture inside the page; nothing where it cannot be read."""
    if path is None:
        return _instead(alt)
    try:
        kind, data = picture_size(path).format, path.read_bytes()
    except (KitError, OSError):
        return _instead(alt)
    coded = base64.b64encode(data).decode("ascii")
    return f'<img src="data:image/{kind};base64,{coded}" alt="{escape(alt)}">'


def _instead(alt: str) -> str:
    return f"<p>{escape(alt)}</p>" if alt else ""
