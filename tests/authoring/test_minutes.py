"""Minutes are written into a module's file and nothing else of it changes."""

from __future__ import annotations

import difflib
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from workshop.authoring.minutes import proposals, write_minutes
from workshop.errors import KitError
from workshop.kit.opening import kit_of
from workshop.show.budgets import Budget
from workshop.slides.deck import Deck, open_deck

NOW = datetime(2026, 11, 25, 17, 30)
MODULES = sorted((Path(__file__).parents[2] / "modules").glob("*.md"))
SMALL = """---
id: m1
title: Small
---

# One

---
<!-- kit: layout=discussion title="minutes=3 of it" duration=4m optional -->

# Two

<!-- Say: minutes=9 are not these. -->

---

<!-- kit: optional -->

# Three

- a

<!-- kit: column -->

- b
"""


def deck(path: Path) -> Deck:
    """The deck of a file."""
    return open_deck(path, kit_of(path))


def small(folder: Path, text: str = SMALL) -> Path:
    """A module in a folder of its own."""
    path = folder / "m1.md"
    path.write_bytes(text.encode())
    return path


def changed(before: str, after: str) -> list[str]:
    """The lines that went (-) and came (+)."""
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "+-"]


def test_a_value_is_replaced_a_setting_added_a_comment_put_in(tmp_path: Path) -> None:
    path = small(tmp_path, SMALL)
    copy = write_minutes(deck(path), {1: 2.5, 2: 6, 3: 3}, tmp_path, NOW)
    assert changed(SMALL, path.read_text()) == [
        "+ <!-- kit: minutes=2.5 -->",
        "+ ",
        '- <!-- kit: layout=discussion title="minutes=3 of it" duration=4m optional -->',
        '+ <!-- kit: layout=discussion title="minutes=3 of it" duration=6 optional -->',
        "- <!-- kit: optional -->",
        "+ <!-- kit: minutes=3 optional -->",
    ]
    assert copy == tmp_path / "copies" / "m1 2026-11-25 17.30.00.md"
    assert copy.read_text() == SMALL


@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_line_ends_and_marks_of_other_editors_stay(tmp_path: Path, start: str) -> None:
    text = start + SMALL.replace("\n", "\r\n")
    path = small(tmp_path, text)
    write_minutes(deck(path), {1: 2, 3: 5}, tmp_path, NOW)
    made = path.read_bytes().decode()
    assert made.startswith(start + "---\r\n")
    assert "\n" not in made.replace("\r\n", "")
    assert "<!-- kit: minutes=2 -->\r\n\r\n# One" in made
    again = deck(path)
    assert [again.brief(page).minutes for page in (1, 2, 3)] == [2, 4, 5]


@pytest.mark.parametrize("feed", ["\n", "\r\n"])
def test_a_mark_before_the_first_page_stays_before_it(tmp_path: Path, feed: str) -> None:
    text = "# First page\n\nWords\n\n---\n\n# Second\n".replace("\n", feed)
    path = small(tmp_path, "\ufeff" + text)
    write_minutes(deck(path), {1: 5}, tmp_path, NOW)
    assert path.read_bytes().decode() == f"\ufeff<!-- kit: minutes=5 -->{feed}{feed}{text}"
    again = deck(path)
    assert again.slide(1).title == "First page"
    assert (again.slide(1).minutes, again.slide(2).minutes) == (5, None)


def test_minutes_that_would_change_what_a_page_says_are_not_written(tmp_path: Path) -> None:
    path = small(tmp_path, "# One\n\n---\n\nTwo\n===\n")
    other = replace(deck(path).slide(2), title="Another")
    made = open_deck(path, kit_of(path), {2: other})
    with pytest.raises(KitError, match="not as it was"):
        write_minutes(made, {2: 4}, tmp_path, NOW)
    assert path.read_text() == "# One\n\n---\n\nTwo\n===\n"


@pytest.mark.parametrize("path", MODULES, ids=[path.stem for path in MODULES])
def test_of_every_module_that_comes_with_it_only_minutes_change(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    copy = small(tmp_path, text)
    made = deck(copy)
    wanted = {page: page + 0.5 for page in range(1, len(made) + 1)}
    write_minutes(made, wanted, tmp_path, NOW)
    new = copy.read_text(encoding="utf-8")
    assert [deck(copy).brief(page).minutes for page in wanted] == list(wanted.values())

    def rest(words: str) -> str:
        bare = re.sub(r"<!-- kit: minutes=[\d.]+ -->\n\n", "", words)
        return re.sub(r" (minutes|duration)=[\w.]+", "", bare)

    assert rest(new) == rest(text)


def test_a_file_that_is_another_by_now_is_left_alone(tmp_path: Path) -> None:
    path = small(tmp_path)
    made = deck(path)
    assert len(made) == 3
    path.write_text(SMALL.replace("# One", "# Once"))
    with pytest.raises(KitError, match="not as it was"):
        write_minutes(made, {1: 2}, tmp_path, NOW)
    assert "# Once" in path.read_text()
    assert not (tmp_path / "copies").exists()


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = small(tmp_path, "---\nmarp: true\n---\n\n# One\n\n---\n\n# Two\n")
    with pytest.raises(KitError, match="another program"):
        write_minutes(deck(path), {1: 2}, tmp_path, NOW)


def test_a_place_that_cannot_be_told_is_refused(tmp_path: Path) -> None:
    path = small(tmp_path, "# One\n\n<!-- kit: optional -->\r\n\r# Two\n")
    before = path.read_bytes()
    with pytest.raises(KitError):
        write_minutes(deck(path), {1: float("nan")}, tmp_path, NOW)
    assert path.read_bytes() == before


def test_pages_whose_minutes_should_be_others_are_proposed(tmp_path: Path) -> None:
    made = deck(small(tmp_path))
    found = [
        Budget("m1", made.slide(1).mark, "One", 3.0, (5.0,)),
        Budget("m1", "1", made.slide(2).title, 4.0, (6.0, 7.0)),
        Budget("m1", "2", "Three", 2.0, (2.0,)),
        Budget("m1", "3", "Gone", 2.0, (9.0,)),
    ]
    assert [(p.page, p.planned, p.proposed, p.talk) for p in proposals(made, found)] == [
        (1, 3.0, 5.0, False), (2, 4.0, 6.5, True),
    ]  # fmt: skip
