"""The data of a ``chart`` block: a little YAML becomes a chart that is drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.fields import Fields, Reading, as_number, with_a_point
from workshop.kit.outline import Fence
from workshop.kit.text import parse_yaml
from workshop.slides.blocks import Chart, Series
from workshop.slides.found import Problems

_KINDS: tuple[Literal["bars", "lines", "share", "steps", "spread"], ...] = (
    "bars", "lines", "share", "steps", "spread",
)  # fmt: skip
MAX_POINTS = 200  # of one series: more cannot be told apart on a page


def read_chart(fence: Fence, path: Path, problems: Problems) -> Chart | None:
    """The chart of a fenced block; None, with problems, when there is nothing to draw."""
    node, broken = parse_yaml(fence.body, path, fence.line + 1)
    problems.extend(broken)
    if node is None:
        return None
    reading = Reading(path)
    top = reading.top(node)
    word = top.choice("kind", _KINDS, "bars", required=True)
    kind = next((kind for kind in _KINDS if kind == word), _KINDS[0])
    labels = top.texts("labels")
    series = tuple(_series(fields, labels) for fields in top.mappings("series", required=True))
    unit, note = top.text("unit"), str(top.localized("note"))
    mark = top.number("mark") if "mark" in top else None
    top.done()
    problems.extend(reading.problems)
    if not any(value is not None for one in series for value in one.values):
        problems.add(fence.line, "slides.chart", _NOTHING, _WRITE_VALUES)
        return None
    return Chart(
        kind=kind, labels=labels, series=series, unit=unit, note=note, mark=mark, line=fence.line
    )  # fmt: skip


def _series(fields: Fields, labels: tuple[str, ...]) -> Series:
    values: list[float | None] = []
    for node in fields.scalars("values", required=True)[:MAX_POINTS]:
        text = node.text.strip().removesuffix("%").rstrip()
        value = None if text in ("", "-", "–", "~", "null") else as_number(text)
        if value is None and text not in ("", "-", "–", "~", "null"):
            message = _NOT_A_NUMBER.fill(text=node.text)
            fields.reading.problem(node, "slides.chart", message, with_a_point(text))
        values.append(value)
    if labels and values and len(values) != len(labels):
        message = _UNEVEN.fill(values=len(values), labels=len(labels))
        fields.problem("values", "slides.chart", message, _ONE_EACH)
    series = Series(fields.text("label"), tuple(values), fields.texts("texts"))
    fields.done()
    return series


_NOTHING = QT_TRANSLATE_NOOP("slides", "This chart has no values to draw.")
_WRITE_VALUES = QT_TRANSLATE_NOOP("slides", "Write series: [{label: …, values: [37, 63]}].")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("slides", "“{text}” is not a number.")
_UNEVEN = QT_TRANSLATE_NOOP("slides", "{values} values stand against {labels} labels.")
_ONE_EACH = QT_TRANSLATE_NOOP(
    "slides", "Give one value for each label, with a point, as in 37.5; “-” leaves a gap."
)
