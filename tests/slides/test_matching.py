"""Pages of an edited module are known again: by text, by title, by where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.slides.matching import matched

A, B, C, D = "# A\n\nalpha", "# B\n\nbeta", "# C\n\ngamma", "# D\n\ndelta"
NEW = "# New\n\nSomething else entirely, with words of its own."


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        ([A, B, C, D], (1, 2, 3, 4)),
        ([NEW, A, B, C, D], (2, 3, 4, 5)),
        ([A, B, NEW, C, D], (1, 2, 4, 5)),
        ([A, C, D], (1, 0, 2, 3)),
        ([A, B, C], (1, 2, 3, 0)),
        ([D, A, B, C], (2, 3, 4, 1)),  # moved
        ([A, "# B\n\nother words", C, D], (1, 2, 3, 4)),  # the same title
        ([A, "# Bee\n\nsomething", C, D], (1, 2, 3, 4)),  # alone between its neighbours
        ([NEW, A, "# Bee\n\nbeta", NEW, C, D], (2, 3, 5, 6)),  # the one most alike
        ([A, NEW, NEW, C, D], (1, 0, 4, 5)),
        ([A + "\n", "\n" + B, C, D], (1, 2, 3, 4)),
        ([], (0, 0, 0, 0)),
    ],
)
def test_pages_are_found_again(after: list[str], kept: tuple[int, ...]) -> None:
    assert matched([A, B, C, D], after) == kept


def test_pages_that_say_the_same_keep_their_order() -> None:
    assert matched(["---", A, "---"], [NEW, "---", A, "---"]) == (2, 3, 4)
    assert matched(["", A, ""], ["", A]) == (1, 2, 0)


@pytest.mark.parametrize("place", [0, 3, 8])
def test_long_pages_that_all_changed_are_found_beside_one_put_in(place: int) -> None:
    words = [f"{'aeiou'[n % 5]}{n % 13}{'word'[: n % 4]}" for n in range(2_000)]
    before = [f"# Page {n}\n\n{' '.join(words[n * 200 : n * 200 + 200])}" for n in range(8)]
    after = [text.replace("# Page", "# Leaf").replace("wo", "vo") for text in before]
    after.insert(place, NEW)
    assert matched(before, after) == tuple(n + 1 + (n >= place) for n in range(8))


@given(st.lists(st.sampled_from([A, B, C, "", "x"])), st.lists(st.sampled_from([A, B, D, "", "y"])))
def test_every_page_becomes_at_most_one_and_none_two(before: list[str], after: list[str]) -> None:
    kept = [page for page in matched(before, after) if page]
    assert len(matched(before, after)) == len(before)
    assert len(set(kept)) == len(kept)
    assert all(1 <= page <= len(after) for page in kept)
