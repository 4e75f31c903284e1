"""A dataclass made by the workshop does what the standard library's does."""

from __future__ import annotations

import dataclasses
from typing import Any, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.values import dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is."""

    path: str
    line: int = 0
    near: tuple[str, ...] = ()
    known: dict[str, int] = dataclasses.field(default_factory=dict, compare=False)
    note: str = dataclasses.field(default="", compare=False, repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    """The same fields, by the standard library."""

    path: str
    line: int = 0
    near: tuple[str, ...] = ()
    known: dict[str, int] = dataclasses.field(default_factory=dict, compare=False)
    note: str = dataclasses.field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Farther(Place):
    """A place with one thing more."""

    more: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """Fields that are given by name."""

    line: int = 0
    step: int


@dataclass(frozen=True, slots=True)
class Block(Base):
    """One more, by place."""

    words: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Without fields."""


@dataclass(frozen=True, slots=True)
class Boxed(Generic[T]):
    """Something of any kind."""

    inside: T


PARTS = st.fixed_dictionaries(
    {"path": st.sampled_from("ab")},
    optional={
        "line": st.integers(0, 1),
        "near": st.lists(st.sampled_from("xy"), max_size=1).map(tuple),
        "known": st.dictionaries(st.sampled_from("kl"), st.integers(0, 1), max_size=1),
        "note": st.sampled_from(["", "n"]),
    },
)


@given(PARTS, PARTS)
def test_it_equals_hashes_and_prints_as_the_standard_librarys(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    ours, theirs = (Place(**one), Place(**other)), (Standard(**one), Standard(**other))
    assert (ours[0] == ours[1]) is (theirs[0] == theirs[1])
    assert (hash(ours[0]) == hash(ours[1])) is (hash(theirs[0]) == hash(theirs[1]))
    assert repr(ours[0]) == repr(theirs[0]).replace("Standard", "Place")


@given(PARTS)
def test_the_standard_library_reads_it(parts: dict[str, Any]) -> None:
    place = Place(**parts)
    assert dataclasses.replace(place, line=7).line == 7
    assert dataclasses.replace(place) == place
    assert dataclasses.asdict(place) == dataclasses.asdict(Standard(**parts))
    assert [field.name for field in dataclasses.fields(place)] == [
        field.name for field in dataclasses.fields(Standard)
    ]


def test_it_never_changes() -> None:
    place: Any = Place("a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="'line'"):
        place.line = 3
    with pytest.raises(dataclasses.FrozenInstanceError, match="'line'"):
        del place.line
    with pytest.raises(dataclasses.FrozenInstanceError):
        place.other = 3
    assert not hasattr(place, "__dict__")


def test_a_value_of_another_kind_is_another_value() -> None:
    assert Place("a") != Farther("a")
    assert Farther("a", more=False) != Farther("a")
    other: object = "a"
    assert Place("a") != other


def test_what_it_is_made_with_is_asked_for() -> None:
    made: Any = Place
    with pytest.raises(TypeError, match="path"):
        made()
    with pytest.raises(TypeError, match="colour"):
        made("a", colour="red")
    assert Place("a").known is not Place("a").known  # made anew for each


def test_it_can_be_matched_and_boxed_and_empty() -> None:
    match Boxed(Place("a", 3)):
        case Boxed(Place(path, line)):
            assert (path, line) == ("a", 3)
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    assert repr(Nothing()) == "Nothing()"


def test_other_forms_are_the_standard_librarys_own() -> None:
    @dataclass(slots=True)
    class Changing:
        count: int = 0

    @dataclass
    class Plain:
        count: int = 0

    changing, plain = Changing(), Plain(1)
    changing.count = plain.count = 2
    assert (changing, plain) == (Changing(2), Plain(2))


def test_what_is_given_by_name_comes_after_what_is_given_by_place() -> None:
    assert Block("said", step=2) == Block("said", line=0, step=2)
    assert Block.__match_args__ == ("words",)
    made: Any = Block
    for wrong in ((0, 2, "said"), ("said",)):
        with pytest.raises(TypeError):
            made(*wrong)
