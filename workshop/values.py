"""Values: ``dataclass`` of the standard library, made in a quarter of the time.

Nearly everything here is a frozen dataclass with slots, eighty of them before the first paint, and
Python up to 3.12 compiles six functions for each: 65 ms of the start on the machine that counted
them. A class made here is read by the standard library too (its fields, ``replace``, ``fields``
and ``match`` work), has its own ``__init__`` compiled, and shares the rest with all others.

    @dataclass(frozen=True, slots=True)
    class Place: ...

What is not both frozen and slotted is left to the standard library altogether.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, kw_only=False):
        """Turn a class into a dataclass; see :func:`dataclasses.dataclass`."""
        if frozen and slots:
            return _value_by_name if kw_only else _value
        return dataclasses.dataclass(cls, frozen=frozen, slots=slots, kw_only=kw_only)


__all__ = ["dataclass"]

_NOT_GIVEN = dataclasses.MISSING
_read: Callable[[Any], Any] = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)
_read_by_name: Callable[[Any], Any] = dataclasses.dataclass(
    init=False, repr=False, eq=False, slots=True, kw_only=True
)


def _value(cls: Any) -> Any:
    return _finished(_read(cls))


def _value_by_name(cls: Any) -> Any:
    return _finished(_read_by_name(cls))


def _finished(made: Any) -> Any:
    """The class with the methods of a value; the standard library has read its fields."""
    fields = dataclasses.fields(made)
    compared = tuple(field.name for field in fields if field.compare)
    made.__init__ = _init_of(fields)
    made.__repr__ = _repr_of(tuple(field.name for field in fields if field.repr))
    made.__eq__, made.__hash__ = _eq_and_hash_of(compared)
    made.__setattr__, made.__delattr__ = _refuse_to_set, _refuse_to_delete
    return made


def _init_of(fields: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    known: dict[str, Any] = {"_set": object.__setattr__, "_NOT_GIVEN": _NOT_GIVEN}
    taken, lines, named = ["self"], ["pass"], False
    for field in sorted(fields, key=attrgetter("kw_only")):
        if field.kw_only and not named:
            taken.append("*")
            named = True
        name = value = field.name
        if field.default is not _NOT_GIVEN:
            known[f"_default_{name}"] = field.default
            taken.append(f"{name}=_default_{name}")
        elif field.default_factory is not _NOT_GIVEN:
            known[f"_make_{name}"] = field.default_factory
            taken.append(f"{name}=_NOT_GIVEN")
            value = f"_make_{name}() if {name} is _NOT_GIVEN else {name}"
        else:
            taken.append(name)
        lines.append(f"_set(self, {name!r}, {value})")
    exec(f"def __init__({', '.join(taken)}):\n " + "\n ".join(lines), known)
    init: Callable[..., None] = known["__init__"]
    return init


def _repr_of(names: tuple[str, ...]) -> Callable[[object], str]:
    def __repr__(self: object) -> str:  # noqa: N807 - it becomes one
        parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({parts})"

    return __repr__


def _eq_and_hash_of(
    names: tuple[str, ...],
) -> tuple[Callable[[object, object], bool], Callable[[object], int]]:
    parts: Callable[[object], object] = attrgetter(*names) if names else lambda _self: ()

    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        return parts(self) == parts(other) if type(other) is type(self) else NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807
        return hash(parts(self))

    return __eq__, __hash__


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
