"""Keys of one's own: added, taken away, refused when they are somebody's, kept and read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from workshop.errors import UsageError
from workshop.ui.commands import COMMANDS, Keys
from workshop.ui.keymap import Keymap, canonical

NONE = Qt.KeyboardModifier.NoModifier


def test_a_key_may_be_added() -> None:
    keymap = Keymap().added("freeze", "F7")
    assert keymap.command("freeze").keys == (*Keymap().command("freeze").keys, "F7")
    assert Keys(keymap.commands).find(Qt.Key.Key_F7, NONE) == "freeze"


def test_a_key_of_another_command_is_refused_and_told_whose_it_is() -> None:
    with pytest.raises(UsageError, match="B is “Black page” already"):
        Keymap().added("freeze", "b")


def test_a_key_changes_hands_once_it_is_free() -> None:
    keymap = Keymap().removed("black", "B").added("freeze", "B")
    assert Keys(keymap.commands).find(Qt.Key.Key_B, NONE) == "freeze"
    assert Keys(keymap.commands).find(Qt.Key.Key_Period, NONE) == "black"


@pytest.mark.parametrize("name", ["next", "previous", "out"])
def test_what_a_show_needs_keeps_a_key(name: str) -> None:
    keymap = Keymap()
    *others, last = keymap.command(name).keys
    for key in others:
        keymap = keymap.removed(name, key)
    with pytest.raises(UsageError, match="keeps at least one key"):
        keymap.removed(name, last)


def test_digits_stay_page_numbers() -> None:
    with pytest.raises(UsageError, match="Digits"):
        Keymap().added("freeze", "4")


def test_the_table_s_keys_again_is_no_change() -> None:
    changed = Keymap().added("freeze", "F7")
    assert changed.is_changed("freeze")
    assert changed.removed("freeze", "F7") == Keymap()
    assert changed.reset("freeze") == Keymap()
    assert Keymap().added("black", "B") == Keymap()


def test_a_key_that_was_given_away_does_not_come_back_twice() -> None:
    keymap = Keymap().removed("black", "B").added("freeze", "B").reset("black")
    owners = [c.id for c in keymap.commands if "B" in c.keys]
    assert owners == ["freeze"]


def test_it_is_kept_and_read_again() -> None:
    keymap = Keymap().added("freeze", "F7").removed("black", "B")
    assert Keymap.kept(keymap.rows).commands == keymap.commands


def test_rows_that_mean_nothing_are_passed_over() -> None:
    rows: list[dict[str, object]] = [
        {"command": "no such"},
        {"command": "black", "keys": "B"},
        {},
        {"command": 3},
    ]
    assert Keymap.kept(rows) == Keymap()
    assert Keymap.kept([{"command": "black", "keys": ["", "F7"]}]).command("black").keys == ("F7",)


def test_an_unknown_command_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Keymap().command("no such")


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["add", "remove", "reset"]),
        st.sampled_from([command.id for command in COMMANDS]),
        st.sampled_from(["B", "F", "F7", "Ctrl+X", ".", "PgDown", "Esc", "Space"]),
    ),
    max_size=12,
)


@given(CHANGES)
def test_whatever_is_changed_no_key_leads_to_two_commands(
    changes: list[tuple[str, str, str]],
) -> None:
    keymap = Keymap()
    for what, name, key in changes:
        try:
            if what == "add":
                keymap = keymap.added(name, key)
            elif what == "remove":
                keymap = keymap.removed(name, key)
            else:
                keymap = keymap.reset(name)
        except UsageError:
            continue
    keys = [canonical(key) for command in keymap.commands for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(keymap.command(name).keys for name in ("next", "previous", "out"))
