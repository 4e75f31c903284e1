"""Pages are found by number and by words, as they were written."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop.kit.opening import kit_of
from workshop.show.agenda import agenda_of
from workshop.show.finding import Entry, entries_of, find, lines_of, wanted
from workshop.show.programme import programme_of
from workshop.slides.deck import open_deck

DECK = """# A beginning

---

# Élan for everyone

- Volunteers **came** early {.step}

<!-- Say: A secret word: xylophone. -->

---

<!-- kit: layout=discussion minutes=3 title="Door 6" -->

# Which door would your teenager leave open?

---

<!-- kit: optional -->

Only a paragraph about [rules](https://example.org/teeth).

---

![Behind the curtain](clip.mp4)

---

```exercise
some-lab
```

---

<!-- kit: layout=break -->

# Coffee
"""


@pytest.fixture
def entries(tmp_path: Path) -> tuple[Entry, ...]:
    path = tmp_path / "deck.md"
    path.write_text(DECK, encoding="utf-8")
    programme = programme_of(open_deck(path, kit_of(path)))
    return entries_of(programme, agenda_of(programme).slots[0])


def pages(entries: tuple[Entry, ...], words: str) -> list[int]:
    return [match.entry.page for match in find(entries, words)]


def test_titles_and_kinds(entries: tuple[Entry, ...]) -> None:
    assert [entry.title for entry in entries][:4] == [
        "A beginning", "Élan for everyone", "Door 6", "Only a paragraph about rules."
    ]  # fmt: skip
    assert [entry.kind for entry in entries][2:] == [
        "discussion", "", "clip", "exercise", "break"
    ]  # fmt: skip
    assert entries[4].title == "Behind the curtain"


def test_a_number_finds_the_page_that_prints_it(entries: tuple[Entry, ...]) -> None:
    assert pages(entries, entries[2].mark) == [3]


def test_a_word_is_found_by_its_beginning_with_its_line(entries: tuple[Entry, ...]) -> None:
    found = find(entries, "tee")
    assert [match.entry.page for match in found] == [3]
    assert found[0].line == "Which door would your teenager leave open?"


def test_where_no_word_begins_so_it_may_stand_inside(entries: tuple[Entry, ...]) -> None:
    assert pages(entries, "olunteer") == [2]


def test_accents_and_capitals_make_no_difference(entries: tuple[Entry, ...]) -> None:
    assert pages(entries, "ELAN everyone") == [2]


def test_notes_addresses_and_marks_are_not_looked_through(entries: tuple[Entry, ...]) -> None:
    assert pages(entries, "xylophone") == []
    assert pages(entries, "teeth") == []
    assert "Volunteers came early" in entries[1].lines


def test_nothing_asked_finds_nothing(entries: tuple[Entry, ...]) -> None:
    assert pages(entries, "  ") == []


def test_a_title_alone_may_answer(entries: tuple[Entry, ...]) -> None:
    assert find(entries, "door 6")[0].line == "Which door would your teenager leave open?"
    assert find((Entry(1, "", "Named", "", False, (), "named"),), "named")[0].line == "Named"


def test_each_filter_keeps_its_own(entries: tuple[Entry, ...]) -> None:
    assert [entry.page for entry in wanted(entries, "clips")] == [5]
    assert [entry.page for entry in wanted(entries, "exercises")] == [6]
    assert [entry.page for entry in wanted(entries, "optional")] == [4]
    assert wanted(entries, "all") == entries


def test_a_page_without_words_has_no_title(tmp_path: Path) -> None:
    path = tmp_path / "deck.md"
    path.write_text(
        "# One\n\n---\n\n<!-- kit: title='' -->\n\n---\n\n<!-- nothing -->\n\n---\n\n#  *\n"
    )
    programme = programme_of(open_deck(path, kit_of(path)))
    assert entries_of(programme, agenda_of(programme).slots[0])[1].title == ""
    assert lines_of("") == ()
