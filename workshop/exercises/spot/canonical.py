"""The spotting exercise written out in one way only, so that its hash depends on what it says."""

from __future__ import annotations

from typing import Any

from workshop.exercises.exact import decimal
from workshop.exercises.head import filled, plain_head, plain_text, switched
from workshop.exercises.passing import plain_pass
from workshop.exercises.spot.model import Part, Post, Spotting


def as_plain(exercise: Spotting) -> dict[str, Any]:
    """The exercise as plain values, in the shape of its file."""
    return {
        **plain_head(exercise),
        **({} if exercise.scored else {"scored": "off"}),
        "pass": plain_pass(exercise.pass_rule),
        "posts": {post.id: _post(exercise, post) for post in exercise.posts.values()},
        "parts": {part.id: _part(part) for part in exercise.parts.values()},
    }


def _post(exercise: Spotting, post: Post) -> dict[str, Any]:
    regions = {
        part.id: plain_text(part.name) for part in exercise.of(post.id) if part.where == "picture"
    }
    drawn = {part.id: part.region.plain() for part in exercise.of(post.id) if part.region}
    return filled(
        by=plain_text(post.by),
        at=plain_text(post.at),
        text=plain_text(post.text),
        picture=plain_text(post.picture),
        image=post.image,
        shows=regions,
        regions=drawn,
    )


def _part(part: Part) -> dict[str, Any]:
    return filled(
        risk=decimal(part.risk) if part.risk else None,
        need=decimal(part.need) if part.need else None,
        critical=switched(part.critical),
        why=plain_text(part.why),
    )
