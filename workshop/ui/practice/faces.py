"""Which face an exercise of a kind shows: one for the work, one for what came of it.

:class:`~workshop.ui.practice.view.PracticeView` is the frame all kinds share: the commands, saving
and its troubles, notices, going from work to result and on to another attempt. A face fills it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.exercises.kinds import Exercise
from workshop.paper.account import Account
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.toast import Toaster
from workshop.values import dataclass

_FOLDERS = {"privacy-settings": "settings"}  # where the folder has another name than the kind


class Work(Protocol):
    """A widget in which an exercise is worked on, its header first and its footer last."""

    @property
    def whole(self) -> QWidget:
        """The widget itself."""

    @property
    def left(self) -> SignalInstance:
        """Emitted to go back to where the exercise was opened from."""

    @property
    def refused(self) -> SignalInstance:
        """Emitted when the desk did not allow a step; the desk's notice says why."""

    @property
    def column(self) -> QVBoxLayout:
        """Its rows; what cannot be saved is said between the first and the second."""

    @property
    def toasts(self) -> Toaster:
        """Where short news is said."""

    @property
    def place(self) -> Any:
        """Where somebody is in the work, for :meth:`go_to` after everything was made anew."""

    def go_to(self, place: Any) -> None:
        """Go on where somebody was."""

    def begin(self) -> None:
        """Take the keyboard."""

    def follow(self, attempt: Any) -> None:
        """Show the attempt as it stands now."""

    def obey(self, command: str) -> None:
        """Do what a command of :data:`~workshop.ui.commands.PRACTICE` stands for, if it does."""

    def step_out(self) -> bool:
        """Close what lies on top; False when nothing does."""


class Result(Protocol):
    """A widget that says what came of an attempt, between a header and a footer."""

    @property
    def whole(self) -> QWidget:
        """The widget itself."""

    @property
    def has_debrief(self) -> bool:
        """Whether there is something to talk about at its end."""

    def show_debrief(self) -> None:
        """Bring it into view."""


@dataclass(frozen=True, slots=True)
class Face:
    """How one kind is shown: makers of its two widgets; ``parent`` is the last argument of both.

    ``account`` says what is printed of an attempt that was handed in.

    ``notice`` says something about a step that was just taken (icon, words). ``another`` gives a
    variant to play after an attempt, ``another_words`` what its button says; empty: there is none.
    ``arrive`` is given the desk before it is shown, and may put it in order.
    """

    work: Callable[[Look, Speaker, Desk[Any], str, QWidget], Work]
    result: Callable[[Look, Speaker, Desk[Any], QWidget], Result]
    account: Callable[[Desk[Any], Speaker], Account]
    notice: Callable[[Any, Speaker], tuple[str, str] | None] = lambda _attempt, _speaker: None
    another: Callable[[Desk[Any]], Exercise | None] = lambda _desk: None
    another_words: Callable[[Desk[Any]], str] = lambda _desk: ""
    arrive: Callable[[Desk[Any]], None] = lambda _desk: None


def face_of(kind: str) -> Face:
    """The face of that kind, from ``FACE`` of the ``face.py`` in its folder, imported now."""
    folder = _FOLDERS.get(kind, kind)
    face: Face = import_module(f"workshop.ui.practice.{folder}.face").FACE
    return face
