"""The settings exercise as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Face
from workshop.ui.practice.result import ResultPage
from workshop.ui.practice.settings.findings import outcome_of
from workshop.ui.practice.settings.working import WorkView
from workshop.ui.speaker import Speaker


def _work(
    look: Look, speaker: Speaker, desk: Desk[PrivacyAttempt], where: str, parent: QWidget
) -> WorkView:
    return WorkView(look, look.fernwire(), speaker, desk, where, parent)


def _result(
    look: Look, speaker: Speaker, desk: Desk[PrivacyAttempt], parent: QWidget
) -> ResultPage:
    return ResultPage(look, outcome_of(desk, speaker), parent)


def _notice(attempt: PrivacyAttempt) -> str:
    if not attempt.took_back:
        return ""
    return QCoreApplication.translate(
        "PracticeView", "Taken back here. A real network would not let you."
    )


FACE = Face(_work, _result, _notice)
