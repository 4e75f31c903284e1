"""Small random exercises for hypothesis, as the plain values of a file."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

ATOMS = ["a", "b", "c"]
VIEWERS = {"v1": ["a"], "v2": ["b"], "v3": ["a", "c"]}
AUDIENCES: dict[str, list[str]] = {
    "none": [],
    "few": ["a"],
    "some": ["a", "b"],
    "all": ["a", "b", "c"],
}
PAGES = ["one", "two"]


@st.composite
def settings(draw: st.DrawFn) -> dict[str, Any]:
    """One to four settings, each of two or three options on one of two pages."""
    found: dict[str, Any] = {}
    for number in range(draw(st.integers(1, 4))):
        audience = draw(st.booleans())
        pool = list(AUDIENCES) if audience else ["x", "y", "z"]
        options = draw(st.lists(st.sampled_from(pool), min_size=2, max_size=3, unique=True))
        found[f"s{number}"] = {
            "page": draw(st.sampled_from(PAGES)),
            "a" if audience else "o": options,
            "default": draw(st.sampled_from(options)),
            "irreversible": draw(st.sampled_from(["on", "off", "off"])),
            "distractor": draw(st.sampled_from(["on", "off", "off"])),
        }
        if number and draw(st.integers(0, 3)) == 0:
            other = f"s{draw(st.integers(0, number - 1))}"
            pair = found[other]
            choices = pair.get("a", pair.get("o"))
            found[f"s{number}"]["only_if"] = {other: draw(st.sampled_from(choices))}
    return found


def rules(declared: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Rules over those settings."""
    audience = [name for name, setting in declared.items() if "a" in setting]
    leaves: list[st.SearchStrategy[dict[str, Any]]] = [
        st.sampled_from(list(AUDIENCES)).map(lambda one: {"fixed": one}),
        st.lists(st.sampled_from(ATOMS), min_size=1, unique=True).map(lambda of: {"atoms": of}),
        st.just({"knows": "fact"}),
    ]
    if audience:
        leaves += [st.sampled_from(audience).map(lambda one: {"aud": one})] * 3

    def grown(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
        return st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda of: {"all": of}),
            st.lists(inner, min_size=1, max_size=3).map(lambda of: {"any": of}),
            st.builds(
                lambda condition, then, other: {"when": condition, "then": then, **other},
                conditions(declared),
                inner,
                st.one_of(st.just({}), inner.map(lambda rule: {"else": rule})),
            ),
        )

    return st.recursive(st.one_of(leaves), grown, max_leaves=5)


@st.composite
def conditions(draw: st.DrawFn, declared: dict[str, Any]) -> dict[str, str]:
    """One or two settings, each at one of its options."""
    names = draw(st.lists(st.sampled_from(list(declared)), min_size=1, max_size=2, unique=True))
    return {
        name: draw(st.sampled_from(declared[name].get("a") or declared[name]["o"]))
        for name in names
    }


@st.composite
def exercises(draw: st.DrawFn) -> dict[str, Any]:
    """A whole exercise, readable without an error; sound or not."""
    declared = draw(settings())
    items = {
        f"i{number}": {
            "see": draw(rules(declared)),
            "sens": str(draw(st.integers(0, 5))),
            **draw(st.sampled_from([{}, {}, {}, {"out_of_reach": "Not mine"}])),
        }
        for number in range(draw(st.integers(1, 3)))
    }
    goals = [
        draw(goal(kind, list(items)))
        for kind in ["hide", "show", *draw(st.lists(st.sampled_from(["hide", "show"]), max_size=3))]
    ]
    return {
        "id": "random",
        "kind": "privacy-settings",
        "title": "Random",
        "network": {"name": "Net", "checked": "2026-11-01"},
        "atoms": ATOMS,
        "audiences": {name: {"is": atoms} for name, atoms in AUDIENCES.items()},
        "viewers": {
            name: {"is": atoms, "knows": ["fact"] if name == "v1" else []}
            for name, atoms in VIEWERS.items()
        },
        "settings": declared,
        "items": items,
        "goals": goals,
        "pass": {
            "score": str(draw(st.sampled_from([0, 50, 80, 100]))),
            "critical": draw(st.sampled_from(["all", "none"])),
            "min_hide": draw(st.sampled_from(["0", "0.5", "0.7"])),
            "min_show": draw(st.sampled_from(["0", "0.5", "0.7"])),
        },
    }


@st.composite
def goal(draw: st.DrawFn, kind: str, items: list[str]) -> dict[str, Any]:
    """One goal of that kind."""
    viewers = draw(st.lists(st.sampled_from(list(VIEWERS)), min_size=1, max_size=3, unique=True))
    return {
        kind: draw(st.sampled_from(items)),
        "from" if kind == "hide" else "to": viewers,
        "w": draw(st.sampled_from(["1", "2", "3.5", "8"])),
        "critical": draw(st.sampled_from(["on", "off"])),
    }
