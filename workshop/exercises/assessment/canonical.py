"""The self-assessment written out in one way only, so that its hash depends on what it says."""

from __future__ import annotations

from typing import Any

from workshop.exercises.assessment.model import Assessment, Dimension, Stage
from workshop.exercises.head import plain_head, plain_text


def as_plain(exercise: Assessment) -> dict[str, Any]:
    """The self-assessment as plain values, in the shape of its file."""
    return {
        **plain_head(exercise),
        "stages": [_stage(stage) for stage in exercise.stages],
        "dimensions": {one.id: _dimension(one) for one in exercise.dimensions.values()},
    }


def _stage(stage: Stage) -> dict[str, Any]:
    return {"name": plain_text(stage.name), "next": plain_text(stage.step)}


def _dimension(dimension: Dimension) -> dict[str, Any]:
    return {
        "label": plain_text(dimension.label),
        "statements": {
            one.id: {
                "text": plain_text(one.text),
                "anchors": [plain_text(anchor) for anchor in one.anchors],
            }
            for one in dimension.statements
        },
    }
