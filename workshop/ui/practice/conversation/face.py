"""The conversation as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.ui.look import Look
from workshop.ui.practice.conversation.account import talk_account
from workshop.ui.practice.conversation.result import result_of
from workshop.ui.practice.conversation.working import TalkView
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Face
from workshop.ui.speaker import Speaker


def _work(
    look: Look, speaker: Speaker, desk: Desk[ConversationAttempt], where: str, parent: QWidget
) -> TalkView:
    return TalkView(look, speaker, desk, where, parent)


def _notice(attempt: ConversationAttempt, _speaker: Speaker) -> tuple[str, str] | None:
    if not attempt.steps or attempt.steps[-1].kind != "undo":
        return None
    said = QCoreApplication.translate(
        "Conversation", "Taken back here. On a real page somebody has read it."
    )
    return "warning", said


FACE = Face(_work, result_of, talk_account, _notice)
