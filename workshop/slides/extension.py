"""Our extension of Python-Markdown: embeds, marks and attributes stay elements of the tree.

Nothing is stashed as HTML and nothing is written as HTML: raw tags are taken out and reported, the
tree is what we keep. Imported with the first slide that is parsed, as Markdown itself is.
"""

from __future__ import annotations

import html
import re
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import HTML_RE, InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import INLINE_PLACEHOLDER_RE, AtomicString

from workshop.kit.outline import CLOSE, MARK, OPEN
from workshop.slides.normal import RULE

_EMBED = (
    r"!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]*\]){0,1000})\]"
    r"\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<target>(?:[^\s()]|\([^\s()]*\))*))"
    r"(?:\s+(?:\"(?P<title>[^\"\n]*)\"|'[^'\n]*'))?\s*\)"
    r"(?:\{(?P<options>[^{}\n]*)\})?"
)
_ENTITY = r"&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
_ATTRIBUTES = re.compile(
    r"(?:^|\s)\{:?[ \t]*((?:[.#][\w-]+|[\w-]+=[^\s{}]+)(?:[ \t]+(?:[.#][\w-]+|[\w-]+=[^\s{}]+))*)"
    r"[ \t]*\}\s*$"
)
_ESCAPED = re.compile("\x02(\\d+)\x03")
_BLOCKS = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("th", "td"))


def new_markdown() -> Markdown:
    """A Markdown parser whose trees :mod:`workshop.slides.building` reads."""
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.extensions.tables import TableExtension

    markdown = Markdown(extensions=[SaneListExtension(), TableExtension(), KitExtension()])
    markdown.preprocessors.deregister("html_block")
    for name in ("image_link", "image_reference", "short_image_ref", "html", "entity"):
        markdown.inlinePatterns.deregister(name)
    markdown.treeprocessors.deregister("prettify")
    return markdown


def tree_of(
    markdown: Markdown, lines: list[str], source: list[str], line: int
) -> ElementTree.Element:
    """The element tree of normalised ``lines``; places are looked up in ``source``.

    ``source`` are the lines as written, the first of which is number ``line`` of the file. Every
    block element gets its ``line``, ``attributes`` the words of ``{ .step }``.
    """
    markdown.reset()
    text: list[str] = "\n".join(lines).split("\n")
    for preprocessor in markdown.preprocessors:
        text = preprocessor.run(text)
    root: ElementTree.Element = markdown.parser.parseDocument(text).getroot()  # type: ignore[assignment]
    _take_attributes(root)
    _find_lines(root, source, line)
    for processor in markdown.treeprocessors:
        root = processor.run(root) or root
    return root


class KitExtension(Extension):
    """Registers what is ours."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Put our processors in their places."""
        md.parser.blockprocessors.register(_MarkProcessor(md.parser), "kit-mark", 95)
        md.inlinePatterns.register(_EmbedProcessor(_EMBED, md), "kit-embed", 175)
        md.inlinePatterns.register(_TagProcessor(HTML_RE, md), "kit-tag", 90)
        md.inlinePatterns.register(_EntityProcessor(_ENTITY, md), "kit-entity", 80)
        md.treeprocessors.register(_CodeProcessor(md), "kit-code", 30)


class _MarkProcessor(BlockProcessor):
    """A mark on a line of its own becomes an element."""

    def test(self, _parent: ElementTree.Element, block: str) -> bool:
        return MARK.fullmatch(block.rstrip()) is not None

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        mark = MARK.fullmatch(blocks.pop(0).rstrip())
        if mark is not None:
            ElementTree.SubElement(parent, "mark", {"word": mark[1]})


class _EmbedProcessor(InlineProcessor):
    """A picture or clip: ``![words](target){ options }``."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self, m: re.Match[str], _data: str
    ) -> tuple[ElementTree.Element, int, int]:
        attributes = {
            "alt": _plain(self.md, m["alt"] or m["title"] or ""),
            "target": _plain(self.md, m["angled"] if m["angled"] is not None else m["target"]),
            "options": _plain(self.md, m["options"] or ""),
        }
        return ElementTree.Element("embed", attributes), m.start(), m.end()


class _TagProcessor(InlineProcessor):
    """A raw HTML tag: a line break is one, a video is a clip, everything else is reported."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], _data: str
    ) -> tuple[ElementTree.Element, int, int]:
        written = _plain(self.md, m[1])
        name = re.sub(r"[^a-z0-9-].*", "", written[1:].lower(), flags=re.DOTALL)
        if name == "br":
            return ElementTree.Element("br"), m.start(), m.end()
        element = ElementTree.Element("tag", {"written": written, "name": name})
        return element, m.start(), m.end()


class _EntityProcessor(InlineProcessor):
    """``&amp;`` and its like become the sign they name."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], _data: str
    ) -> tuple[str, int, int]:
        return html.unescape(m[0]), m.start(), m.end()


class _CodeProcessor(Treeprocessor):
    """Indented code is text, not HTML."""

    def run(self, root: ElementTree.Element) -> None:
        for pre in root.iter("pre"):
            for code in pre.iter("code"):
                code.text = AtomicString(html.unescape(code.text or ""))


def _plain(markdown: Markdown, text: str) -> str:
    """Text out of the middle of inline parsing: what was put aside is put back, escapes undone."""
    stash = getattr(markdown.treeprocessors["inline"], "stashed_nodes", {})

    def put_back(found: re.Match[str]) -> str:
        node = stash.get(found[1], "")
        return node if isinstance(node, str) else "".join(node.itertext())

    return _ESCAPED.sub(lambda found: chr(int(found[1])), INLINE_PLACEHOLDER_RE.sub(put_back, text))


def _take_attributes(root: ElementTree.Element) -> None:
    """Move ``{ .step }`` from the end of a block's text into its ``attributes``."""
    for element in root.iter():
        if element.tag in _BLOCKS and element.text:
            found = _ATTRIBUTES.search(element.text)
            if found is not None:
                element.text = element.text[: found.start()].rstrip()
                element.set("attributes", found[1])


def _find_lines(root: ElementTree.Element, source: list[str], line: int) -> None:
    """Set the ``line`` of every element with text: its first words, looked for downwards."""
    at = 0
    for element in root.iter():
        if element.tag in ("mark", "hr"):
            wanted = f"{OPEN}{element.get('word')}{CLOSE}"
            found = _find(source, wanted, at) if element.tag == "mark" else _rule(source, at)
            at = at if found is None else found
            element.set("line", str(at + line))
            continue
        words = (element.text or "").strip()
        if not words or element.tag == "pre":
            continue
        if element.tag == "code":
            words = html.unescape(words)
        found = _find(source, words.split("\n", 1)[0].strip(), at)
        if found is None:
            element.set("line", str(min(at, max(len(source) - 1, 0)) + line))
            continue
        element.set("line", str(found + line))
        at = found if element.tag in _CELLS else found + 1 + words.count("\n")


def _rule(source: list[str], start: int) -> int | None:
    return next((i for i in range(start, len(source)) if RULE.fullmatch(source[i])), None)


def _find(source: list[str], words: str, start: int) -> int | None:
    return next((i for i in range(start, len(source)) if words in source[i]), None)


__all__ = ["Markdown", "new_markdown", "tree_of"]
