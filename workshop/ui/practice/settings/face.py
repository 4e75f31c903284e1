"""The settings exercise as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.paper.account import Account
from workshop.ui.look import Look
from workshop.ui.practice.account import account_of
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


def _another(desk: Desk[PrivacyAttempt]) -> PrivacyExercise | None:
    """The same task with the menus moved, by another draw at each attempt."""
    from workshop.exercises.privacy.shuffle import shuffled

    return shuffled(desk.attempt.exercise, desk.number, date.today())


def _another_words(desk: Desk[PrivacyAttempt]) -> str:
    if not desk.attempt.exercise.shuffles or desk.preview:
        return ""
    return QCoreApplication.translate("Result", "Again, with the menus moved")


def _notice(attempt: PrivacyAttempt, speaker: Speaker) -> tuple[str, str] | None:
    """What others just did, or that a real network would not have taken an act back."""
    if attempt.news:
        return "users-three", " ".join(e.text.get(speaker.language) for e in attempt.news)
    if attempt.took_back:
        said = QCoreApplication.translate(
            "PracticeView", "Taken back here. A real network would not let you."
        )
        return "warning", said
    return None


def _account(desk: Desk[PrivacyAttempt], speaker: Speaker) -> Account:
    return account_of(desk, speaker, outcome_of(desk, speaker))


FACE = Face(_work, _result, _account, _notice, another=_another, another_words=_another_words)
