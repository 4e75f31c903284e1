"""The self-assessment as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.ui.look import Look
from workshop.ui.practice.assessment.account import standing_account
from workshop.ui.practice.assessment.standing import Standing
from workshop.ui.practice.assessment.view import words_of
from workshop.ui.practice.assessment.working import AssessView
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Face
from workshop.ui.speaker import Speaker

_AFRESH = QT_TRANSLATE_NOOP("Standing", "Your earlier answers are kept. Today you begin afresh.")


def _work(
    look: Look, speaker: Speaker, desk: Desk[AssessmentAttempt], where: str, parent: QWidget
) -> AssessView:
    return AssessView(look, speaker, desk, where, parent)


def _result(
    look: Look, speaker: Speaker, desk: Desk[AssessmentAttempt], parent: QWidget
) -> Standing:
    return Standing(look, words_of(desk, speaker.language), parent, open_=False)


def _arrive(desk: Desk[AssessmentAttempt]) -> None:
    """What was answered to the end on an earlier day stays as it was; today begins afresh.

    Somebody who only looked at the result on day 1, and left, would else overwrite it on day 3.
    """
    attempt, begun = desk.attempt, desk.begun
    whole = len(attempt.answers) == len(attempt.exercise.statements)
    if attempt.submitted or begun is None or begun >= desk.today() or not whole:
        return
    desk.submit()
    desk.again()
    desk.resumed = False
    desk.notice = _AFRESH


FACE = Face(_work, _result, standing_account, arrive=_arrive)
