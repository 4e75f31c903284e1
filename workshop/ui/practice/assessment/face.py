"""The self-assessment as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.ui.look import Look
from workshop.ui.practice.assessment.standing import Standing
from workshop.ui.practice.assessment.view import words_of
from workshop.ui.practice.assessment.working import AssessView
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Face
from workshop.ui.speaker import Speaker


def _work(
    look: Look, speaker: Speaker, desk: Desk[AssessmentAttempt], where: str, parent: QWidget
) -> AssessView:
    return AssessView(look, speaker, desk, where, parent)


def _result(
    look: Look, speaker: Speaker, desk: Desk[AssessmentAttempt], parent: QWidget
) -> Standing:
    return Standing(look, words_of(desk, speaker.language), parent, open_=False)


FACE = Face(_work, _result)
