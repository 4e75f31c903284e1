"""What came of a conversation: the score beside the two paths, or the paths alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.scoring import Score
from workshop.ui.look import Look
from workshop.ui.practice.conversation.paths import PathsPane
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.outcome import Outcome, Side
from workshop.ui.practice.result import FindingsAlone, ResultPage
from workshop.ui.practice.tries import tries
from workshop.ui.speaker import Speaker, trimmed

translate = QCoreApplication.translate


def outcome_of(desk: Desk[ConversationAttempt], speaker: Speaker) -> Outcome:
    """What the left side of the result says."""
    attempt = desk.attempt
    marks, exercise, whole = attempt.score(), attempt.exercise, attempt.paths.whole
    trust = translate("Conversation", "{name}’s trust").format(name=exercise.citizen.name)
    words = translate("Conversation", "The worst path ends at {least}, the best at {most}.")
    rule = translate("Conversation", "The score is where your trust lies between the two.")
    return Outcome(
        score=trimmed(marks.score or 0.0),
        mark=trimmed(float(exercise.pass_score)),
        passed=bool(marks.passed),
        verdict=_verdict(marks),
        reason=_reason(marks, speaker),
        sides=(Side(trust, marks.trust, 0.0, words.format(least=whole.least, most=whole.most)),),
        rule=rule,
        tries=tries(desk),
        findings=(),
    )


def _verdict(marks: Score) -> str:
    if marks.passed:
        return translate("Conversation", "Passed")
    if marks.raised:
        return translate("Conversation", "Not passed yet: one thing was too serious")
    return translate("Conversation", "Not passed yet")


def _reason(marks: Score, speaker: Speaker) -> str:
    if marks.passed:
        return ""
    if marks.raised:
        return " ".join(f"{flag.label.get(speaker.language)}." for flag in marks.raised)
    said = speaker.say(marks.reasons[0]) if marks.reasons else ""
    return f"{said[:1].upper()}{said[1:]}."


def result_of(
    look: Look, speaker: Speaker, desk: Desk[ConversationAttempt], parent: QWidget
) -> ResultPage | FindingsAlone:
    """The widget that says what came of the attempt on the desk."""
    attempt, language = desk.attempt, speaker.language

    def paths(over: QWidget) -> PathsPane:
        return PathsPane(look, attempt, language, over)

    if not attempt.exercise.scored:
        return FindingsAlone(look, parent, paths)
    outcome = outcome_of(desk, speaker)
    return ResultPage(look, outcome, parent, make=lambda _look, _outcome, over: paths(over))
