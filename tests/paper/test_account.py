"""What came of an attempt, on paper and as a page: every word found, headed, and marked."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader

from workshop.paper.account import Account, Entry, Grid, Section, Spoke
from workshop.paper.account_html import write_account_html
from workshop.paper.account_pdf import write_account_pdf
from workshop.paper.press import MARGIN, SMALL, Paper

ACCOUNT = Account(
    "Home <account>", "fr", above="2 Your own account",
    facts=("Attempt 1 of 3", "22 November 2026"), score="81", beside="of 100, pass mark 80",
    verdict="Not passed yet", reason="Strangers can still see it.",
    sections=(
        Section("How it is scored", "Both count.",
                Grid(("", "Reached"), (("Protection", "75"), ("Usefulness", "88")), strong=0)),
        Section("What would mend it", entries=(
            Entry("Gym & hour", "open", "Open", ("An hour is enough to wait.",),
                  (("Location: Town only.", "Breaks nothing."),)),
            Entry("Charity tag", "half", "Half met"))),
        Section("Met: 1 of 3", names=("Workplace",)),
    ),
)  # fmt: skip


class Outline(HTMLParser):
    """The headings of a page and the heads of its tables, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._in = ""
        self.language = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html":
            self.language = dict(attrs).get("lang") or ""
        if tag in ("h1", "h2", "h3"):
            self._in = tag
            self.found.append((tag, ""))
        if tag == "th":
            self._in = dict(attrs).get("scope") or ""
            self.found.append((self._in, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h1", "h2", "h3", "th"):
            self._in = ""

    def handle_data(self, data: str) -> None:
        if self._in:
            tag, words = self.found[-1]
            self.found[-1] = (tag, words + data)


@pytest.mark.usefixtures("qapp")
def test_the_paper_is_searchable_marked_and_in_its_language(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    write_account_pdf(ACCOUNT, out)
    reader = PdfReader(out)
    said = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    for words in (
        "Home <account>", "81", "pass mark 80", "Gym & hour", "Open", "Half met", "Protection",
        "Location: Town only. Breaks nothing.", "75", "Workplace",
    ):  # fmt: skip
        assert words in said
    assert str(reader.root_object["/Lang"]) == "fr"
    titles = [str(one.title) for one in reader.outline[1]]  # type: ignore[union-attr]
    assert titles == ["How it is scored", "What would mend it", "Met: 1 of 3"]
    assert not list(reader.pages[0].images)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("paper", "size"), [("letter", (612, 792)), ("a4", (595, 842))])
def test_on_letter_and_on_a4(tmp_path: Path, paper: Paper, size: tuple[int, int]) -> None:
    out = tmp_path / "out.pdf"
    write_account_pdf(ACCOUNT, out, paper)
    box = PdfReader(out).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


@pytest.mark.usefixtures("qapp")
def test_a_long_account_goes_on_over_the_page(tmp_path: Path) -> None:
    entry = Entry("A thing", "open", "Open", ("It is so. " * 30,))
    long = Account("Long", "en", sections=(Section("All of it", entries=(entry,) * 20),))
    out = tmp_path / "out.pdf"
    write_account_pdf(long, out)
    pages = PdfReader(out).pages
    assert len(pages) > 1
    assert sum(" ".join(page.extract_text().split()).count("A thing") for page in pages) == 20


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("place", ["reason", "text", "entry", "mend"])
def test_a_text_longer_than_a_page_goes_on_over_the_pages(tmp_path: Path, place: str) -> None:
    words = [f"w{n:04d}" for n in range(1_500)]
    long = {place: " ".join(words)}
    mends = (("Do:", long.get("mend", "")),)
    entry = Entry("A thing", "open", "Open", (long.get("entry", "Why."),), mends)
    section = Section("All of it", long.get("text", ""), entries=(entry, entry))
    reason = long.get("reason", "")
    out = tmp_path / "out.pdf"
    account = Account("Long", "en", verdict="Not yet", reason=reason, sections=(section,))
    write_account_pdf(account, out)
    pages = PdfReader(out).pages
    low: list[float] = []

    def visit(text: str, shown: list[float], set_at: list[float], *_font: object) -> None:
        if re.search(r"w\d{4}", text):
            low.append(shown[3] * set_at[5] + shown[5])

    said = "".join("".join(page.extract_text(visitor_text=visit).split()) for page in pages)
    times = 2 if place in ("entry", "mend") else 1
    assert re.findall(r"w\d{4}", said) == words * times
    assert min(low) > MARGIN + SMALL.line  # above the foot, in points from the paper's lower edge


@pytest.mark.usefixtures("qapp")
def test_a_radar_stands_above_its_table_as_lines_and_words(tmp_path: Path) -> None:
    spokes = tuple(Spoke((f"Side {n}", "and more"), 2.0, 1.0, n == 1) for n in range(8))
    grid = Grid(("", "Now"), tuple((f"Side {n} and more", "2.0") for n in range(8)), 1)
    out = tmp_path / "out.pdf"
    account = Account("Stand", "en", sections=(Section("Today", "", grid, spokes=spokes),))
    write_account_pdf(account, out)
    (page,) = PdfReader(out).pages
    said = " ".join(page.extract_text().split())
    assert said.count("and more") == 16
    assert not list(page.images)
    html = tmp_path / "out.html"
    write_account_html(account, html)  # there the table alone says it
    assert html.read_text(encoding="utf-8").count("and more") == 8


@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    for write in (write_account_pdf, write_account_html):
        with pytest.raises(OSError, match="No such file"):
            write(ACCOUNT, tmp_path / "no" / "out")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == []


def test_the_page_is_headed_and_its_table_too(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    write_account_html(ACCOUNT, out)
    text = out.read_text(encoding="utf-8")
    outline = Outline()
    outline.feed(text)
    assert outline.language == "fr"
    assert outline.found == [
        ("h1", "Home <account>"), ("h2", "How it is scored"), ("col", ""), ("col", "Reached"),
        ("row", "Protection"), ("row", "Usefulness"), ("h2", "What would mend it"),
        ("h3", "Gym & hour (Open)"), ("h3", "Charity tag (Half met)"), ("h2", "Met: 1 of 3"),
    ]  # fmt: skip
    assert "<account>" not in text
    assert "Breaks nothing." in text
