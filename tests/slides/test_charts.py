"""The data of a chart, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.slides.decks import said, slide
from workshop.slides.blocks import Chart, Series
from workshop.slides.slide import Slide


def chart(tmp_path: Path, body: str) -> Slide:
    return slide(tmp_path, f"# A\n\n```chart\n{body}\n```\n")


def test_a_chart(tmp_path: Path) -> None:
    read = chart(
        tmp_path,
        "kind: lines\nlabels: [2019, 2020, 2021]\nunit: '%'\nnote: all\nseries:\n"
        "  - {label: A, values: [1, 2.5%, -], texts: [one, two]}\n"
        "  - {values: [3, 4, 5]}",
    )
    assert read.problems == ()
    assert read.blocks[1] == Chart(
        kind="lines",
        labels=("2019", "2020", "2021"),
        series=(Series("A", (1.0, 2.5, None), ("one", "two")), Series("", (3.0, 4.0, 5.0))),
        unit="%",
        note="all",
        line=7,
    )


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("kind: pie\nseries: [{values: [1]}]", "8: “kind” cannot be “pie”."),
        ("kind: bar\nseries: [{values: [1]}]", "Did you mean “bars”?"),
        ("series: [{values: [1]}]", "8: The key “kind” is missing or empty."),
        ("kind: bars\nserie: [{values: [1]}]", "The key “series” is missing or empty."),
        ("kind: bars\nseries: [{values: [x]}]", "9: “x” is not a number."),
        ("kind: bars\nlabels: [a]\nseries: [{values: [1, 2]}]", "10: 2 values stand against 1"),
        ("kind: bars\nseries: [{vals: [1]}]", "9: The key “values” is missing or empty."),
        ("kind: [", "is not valid YAML"),
        ("", "8: The key “kind” is missing or empty."),
        ("- a", "8: A mapping is expected here."),
    ],
)
def test_a_chart_that_is_not_right(tmp_path: Path, body: str, problem: str) -> None:
    assert problem in "\n".join(said(chart(tmp_path, body)))


def test_a_chart_with_nothing_to_draw_is_left_out(tmp_path: Path) -> None:
    read = chart(tmp_path, "kind: bars\nseries: [{values: ['-']}]")
    assert len(read.blocks) == 1
    assert "no values to draw" in said(read)[0]


def test_a_spread_has_a_mark(tmp_path: Path) -> None:
    read = chart(tmp_path, "kind: spread\nmark: 80\nseries: [{values: [1, 2, 3]}]")
    assert read.problems == ()
    assert read.blocks[1] == Chart(
        kind="spread", series=(Series("", (1.0, 2.0, 3.0)),), mark=80.0, line=7
    )
