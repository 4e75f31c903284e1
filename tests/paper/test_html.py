"""The handout as HTML: every block has its element, nothing is left out, nothing runs."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.paper.editions import of_module, of_plan, of_text
from workshop.paper.edition import Edition
from workshop.paper.html import write_html

CHART = "```chart\nkind: bars\nlabels: [x, y]\nseries:\n  - {label: A, values: [1, 2.5]}\n```"
VOID = {"meta", "img", "br"}


class Outline(HTMLParser):
    """Headings, landmarks and pictures, and whether every element is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.levels: list[int] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.attributes.append((tag, dict(attrs)))
        if tag in {"h1", "h2", "h3", "h4"}:
            self.levels.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def go_on(_done: int, _whole: int) -> bool:
    return True


def page(edition: Edition, folder: Path) -> str:
    out = folder / "out.html"
    assert write_html(edition, out, str, go_on)
    return out.read_text(encoding="utf-8")


def outline(text: str) -> Outline:
    found = Outline()
    found.feed(text)
    found.close()
    assert found.open == []
    return found


def test_the_page_has_landmarks_a_language_and_headings_without_gaps(tmp_path: Path) -> None:
    found = outline(page(of_plan("three-days", "facilitators"), tmp_path))
    for landmark in ("header", "nav", "main", "section", "article", "footer"):
        assert landmark in found.seen
    assert found.levels[0] == 1
    assert found.levels.count(1) == 1
    assert all(b - a <= 1 for a, b in zip(found.levels, found.levels[1:], strict=False))
    assert ("html", {"lang": "en"}) in found.attributes
    assert "script" not in found.seen


def test_every_link_of_the_contents_leads_somewhere(tmp_path: Path) -> None:
    found = outline(page(of_plan("three-days", "attendees"), tmp_path))
    ids = {attributes["id"] for _, attributes in found.attributes if "id" in attributes}
    targets = [a["href"] for tag, a in found.attributes if tag == "a" and "href" in a]
    assert targets
    assert all(target is not None and target[1:] in ids for target in targets)


def test_pictures_are_inside_and_described(tmp_path: Path) -> None:
    found = outline(page(of_module("m2", "attendees"), tmp_path))
    pictures = [attributes for tag, attributes in found.attributes if tag == "img"]
    assert pictures
    assert all((a["src"] or "").startswith("data:image/") for a in pictures)
    assert all("alt" in attributes for attributes in pictures)


def test_attendees_get_no_notes_and_facilitators_get_them(tmp_path: Path) -> None:
    text = "# One\n\nBody\n\n<!--\nSay: Only for you.\nAsk: Which door?\n-->\n"
    assert "Only for you" not in page(of_text(tmp_path, text), tmp_path)
    told = page(of_text(tmp_path, text, "facilitators"), tmp_path)
    assert "<dt>Say</dt>\n<dd>Only for you.</dd>" in told
    assert "<dt>Ask</dt>" in told


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Some *soft* and **loud** `code`", "<em>soft</em> and <strong>loud</strong>"),
        ("[there](https://example.org)", '<a href="https://example.org">there</a>'),
        ("[there](javascript:x)", "<p>there</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("3. three\n4. four", '<ol start="3">'),
        ("- [x] good\n- [ ] bad", "<strong>No:</strong> bad"),
        ("```python\nx = 1 < 2\n```", "<pre><code>x = 1 &lt; 2"),
        ("| a | b |\n|---|---|\n| c | d |", '<th scope="row">c</th><td>d</td>'),
        ("> Well said.\n>\n> — Somebody", "<cite>Somebody</cite>"),
        ("### Small", "<h4>Small</h4>"),
        (CHART, '<th scope="row">A</th><td>1</td><td>2.5</td>'),
        ("Source: Somebody, 2020", '<p class="source">'),
        ("![No picture](nowhere.png)", "<figure><p>No picture</p></figure>"),
        ("![A clip](nowhere.mp4)", "<figcaption>Clip: A clip</figcaption>"),
        ("Left\n\n<!-- kit: column -->\n\nRight", '<div class="columns">'),
        ("```exercise\nlock\n```", "<article>"),
    ],
)  # fmt: skip
def test_each_block_has_its_element(tmp_path: Path, written: str, expected: str) -> None:
    made = page(of_text(tmp_path, f"# Title\n\n{written}\n"), tmp_path)
    outline(made)
    assert expected in made


def test_the_question_of_a_discussion_is_there_once(tmp_path: Path) -> None:
    made = page(of_text(tmp_path, "<!-- kit: layout=discussion minutes=2 -->\n# Why?\n"), tmp_path)
    assert made.count("Why?") >= 1
    outline(made)


def test_who_stops_it_leaves_nothing_behind(tmp_path: Path) -> None:
    edition = of_module("m2", "attendees")
    folder = tmp_path / "out"
    folder.mkdir()
    seen: list[int] = []

    def stop(done: int, whole: int) -> bool:
        assert whole == edition.sheets
        seen.append(done)
        return done < 3

    assert not write_html(edition, folder / "a.html", str, stop)
    assert seen == [1, 2, 3]
    assert list(folder.iterdir()) == []


def test_a_page_that_is_there_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "a.html"
    out.write_text("old", encoding="utf-8")
    edition = of_module("m2", "attendees")
    assert not write_html(edition, out, str, lambda done, _: done < 2)
    assert out.read_text(encoding="utf-8") == "old"
    assert write_html(edition, out, str, go_on)
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
