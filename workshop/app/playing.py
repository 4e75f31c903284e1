"""What plays the clips of a show, and what takes over when that stops answering."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workshop.app.foundations import Foundations
from workshop.video.port import Player


def spare_player(parent: QObject) -> Player:
    """The player that takes over from one that stopped answering: Qt Multimedia, or none."""
    from workshop.video.choose import choose_player

    choice = choose_player("qt")
    return choice.make(parent)


def player_maker(base: Foundations) -> Callable[[QObject], Player]:
    """What makes a player when the first clip is near: libVLC, else Qt Multimedia."""

    def make(parent: QObject) -> Player:
        from workshop.video.choose import choose_player

        choice = choose_player(base.choices.player)
        return choice.make(parent)

    return make
