"""What a reader asks for as a schema: every kind of field, and keys that depend on others."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop.kit.declared import DAY, ONE_VALUE, SWITCH, TEXT, declared
from workshop.kit.fields import Blank, Reading
from workshop.kit.text import Node


def reader(node: Node, path: Path, networks: Path) -> object:
    """Asks for one field of every kind."""
    del networks
    reading = Reading(path)
    top = reading.top(node)
    assert reading.failed  # a sample is made into nothing
    top.text("id", required=True)
    top.localized("title")
    top.scalar("word")
    top.number("size", least=0, most=9)
    top.whole("count", 3, least=1)
    top.decimal("share", 0, 1)
    top.yes_no("on")
    top.date("day")
    top.choice("keep", ("first", "last"))
    top.texts("names")
    top.localizeds("lines")
    top.items("raw")
    top.pairs("pairs")
    top.words("words")
    top.get("either")
    top.text("either")
    inside = top.mapping("inside")
    assert inside is not None
    for name in inside.keys():  # noqa: SIM118 - fields are no mapping
        inside.text(name)
    for one in top.mappings("list"):
        one.text("a", required=True)
        one.done()
    for _, one in top.entries("each"):
        if "b" in one:
            one.number("only_with_b", required=True)
        one.problem("b", "x", top.reading.problems[0].message)
        one.done(ignore=("kind",))
    top.done()
    return None


def test_each_call_declares_its_field() -> None:
    schema = declared(reader)
    known = schema["properties"]
    assert schema["required"] == ["id"]
    assert schema["additionalProperties"] is False
    assert (known["id"], known["title"], known["word"]) == (ONE_VALUE, TEXT, ONE_VALUE)
    assert known["size"]["anyOf"][0] == {"type": "number", "minimum": 0, "maximum": 9}
    assert known["count"]["anyOf"][0] == {"type": "number", "minimum": 1}
    assert known["share"]["anyOf"][0] == {"type": "number", "minimum": 0, "maximum": 1}
    assert (known["on"], known["day"]) == (SWITCH, DAY)
    assert known["keep"] == {"enum": ["first", "last"]}
    assert known["names"]["anyOf"][0] == {"type": "array", "items": ONE_VALUE}
    assert known["lines"]["anyOf"][0] == {"type": "array", "items": TEXT}
    assert (known["raw"], known["either"], known["pairs"]) == ({}, {}, {"type": "object"})
    assert known["words"] == {"type": "object", "additionalProperties": ONE_VALUE}
    assert known["inside"] == {"type": "object", "additionalProperties": ONE_VALUE}
    item = known["list"]["anyOf"][0]["items"]
    assert (item["required"], item["additionalProperties"]) == (["a"], False)


def test_what_is_asked_for_only_with_another_key_is_not_required() -> None:
    each = declared(reader)["properties"]["each"]["additionalProperties"]
    assert set(each["properties"]) == {"b", "only_with_b", "kind"}
    assert "required" not in each


def test_a_blank_alone_has_no_fields() -> None:
    with pytest.raises(NotImplementedError):
        Reading(Path("x")).fields(Blank())
