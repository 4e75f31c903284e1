"""Whatever blocks a slide is made of, painting it never fails."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from tests.painting.writing import MOTIFS, slide
from workshop.painting.frame import Frame
from workshop.painting.render import overflow, render
from workshop.slides import blocks as b
from workshop.slides.slide import LAYOUTS

words = st.text(max_size=60) | st.sampled_from(
    ["37%", "A quiet street", "wort" * 40, "\n\n", "🔒 \u200fשלום"]
)
run = st.builds(
    b.Run, words, strong=st.booleans(), emphasis=st.booleans(), code=st.booleans(),
    href=st.sampled_from(["", "https://example.org"]),
)  # fmt: skip
spans = st.lists(run, max_size=4).map(tuple)
steps = st.integers(0, 3)
paths = st.sampled_from([None, MOTIFS / "emblem-2.png", Path("/nowhere/gone.png"), Path(__file__)])
number = st.none() | st.floats(-1e6, 1e6) | st.sampled_from([0.0, 1e-9])
series = st.builds(
    b.Series, words, st.lists(number, max_size=4).map(tuple), st.lists(words, max_size=3).map(tuple)
)
cells = st.lists(spans, min_size=0, max_size=3).map(tuple)

plain = st.one_of(
    st.builds(b.Heading, st.integers(1, 6), spans, step=steps),
    st.builds(b.Paragraph, spans, step=steps),
    st.builds(b.Code, words, st.sampled_from(["", "python", "nonsense"]), st.just(frozenset({1}))),
    st.builds(b.Table, cells, st.lists(cells, max_size=4).map(tuple)),
    st.builds(b.Picture, paths, words, full=st.booleans()),
    st.builds(b.Clip, paths, words, poster=paths),
    st.builds(b.Prompt, spans, st.floats(0, 90)),
    st.builds(b.Exercise, words, words),
    st.builds(b.Source, spans),
    st.builds(
        b.Chart, st.sampled_from(["bars", "lines", "share", "steps"]),
        st.lists(words, max_size=4).map(tuple), st.lists(series, max_size=5).map(tuple),
        st.sampled_from(["", "%"]), words,
    ),
)  # fmt: skip


def holding(inner: st.SearchStrategy[b.Block]) -> st.SearchStrategy[b.Block]:
    some = st.lists(inner, max_size=3).map(tuple)
    mark: Any = st.sampled_from(["", "check", "cross"])
    item = st.builds(b.Item, spans, some, mark, step=steps)
    return st.one_of(
        st.builds(
            b.Items, st.lists(item, max_size=4).map(tuple), st.booleans(), st.integers(0, 99)
        ),
        st.builds(b.Quote, some, spans),
        st.builds(b.Columns, st.lists(some, max_size=3).map(tuple)),
    )


anything = st.recursive(plain, holding, max_leaves=6)
frames = st.builds(
    Frame, words, st.none(), st.lists(words, max_size=2).map(tuple),
    st.none() | st.floats(-10, 1e5), st.none() | st.floats(0, 1e5), words, st.booleans(),
)  # fmt: skip


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    layout=st.sampled_from(LAYOUTS),
    content=st.lists(anything, max_size=5),
    step=st.integers(0, 4),
    frame=frames,
    full=st.booleans(),
    minutes=st.none() | st.floats(0, 120),
)
def test_any_slide_is_painted(
    qapp: QGuiApplication,
    layout: Any,
    content: Any,
    step: int,
    frame: Frame,
    full: bool,
    minutes: Any,
) -> None:
    page = slide(layout, *content, title="T", full=full, minutes=minutes, steps=step)
    assert not render(page, step, QSize(320, 180), frame).isNull()
    for problem in overflow(page):
        assert str(problem)
