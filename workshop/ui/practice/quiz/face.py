"""The quiz as a :class:`~workshop.ui.practice.faces.Face`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from workshop.exercises.quiz.attempt import QuizAttempt
from workshop.exercises.quiz.grading import feedback
from workshop.exercises.quiz.model import Quiz
from workshop.exercises.quiz.scoring import QuizMarks
from workshop.paper.account import Account
from workshop.ui.look import Look
from workshop.ui.practice.account import account_of
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Face
from workshop.ui.practice.outcome import Finding, Outcome, Part, Repair, State
from workshop.ui.practice.quiz.words import answer_words, key_words
from workshop.ui.practice.quiz.working import QuizView
from workshop.ui.practice.result import ResultPage
from workshop.ui.practice.tries import tries
from workshop.ui.practice.verdict import reason_of, verdict_of
from workshop.ui.speaker import Speaker, trimmed

translate = QCoreApplication.translate


def outcome_of(desk: Desk[QuizAttempt], speaker: Speaker) -> Outcome:
    """What the result says."""
    attempt, marks = desk.attempt, desk.attempt.score()
    quiz, language = attempt.exercise, speaker.language
    said = marks.say.get(language)
    reason = reason_of(speaker, marks.reasons)
    sure = _sure(marks)
    return Outcome(
        score=trimmed(marks.score or 0.0),
        mark=trimmed(float(quiz.pass_rule.score)),
        passed=bool(marks.passed),
        verdict=verdict_of(marks, quiz.pass_rule.critical),
        reason=" ".join(part for part in (reason, said) if part),
        sides=(),
        rule=_rule(quiz),
        tries=tries(desk),
        findings=tuple(_finding(attempt, marks, name, language) for name in quiz.questions),
        parts=(Part("target", translate("Quiz", "How sure you were"), sure),) if sure else (),
        debrief=quiz.debrief.get(language).strip(),
        title=translate("Quiz", "What was asked"),
        all_met=translate("Quiz", "Everything is right"),
    )


def _finding(attempt: QuizAttempt, marks: QuizMarks, name: str, language: str) -> Finding:
    question = attempt.question(name)
    goal = next(one for one in marks.goals if one.goal == name)
    state: State = "met" if goal.fraction >= 1 else "half" if goal.fraction > 0 else "open"
    title = question.title if question.title.by_language else question.ask
    if state == "met":
        return Finding(state, title.get(language))
    answer = attempt.answer(name)
    if answer:
        mine = translate("Quiz", "You answered: {answer}.")
        what = mine.format(answer=answer_words(question, answer, language).rstrip(".?"))
    else:
        what = translate("Quiz", "You did not answer.")
    own = feedback(question, answer) if answer else ()
    said = " ".join([question.ask.get(language), what, *(text.get(language) for text in own)])
    key = f"{key_words(question, language).rstrip('.?')}."
    word = translate("Quiz", "Partly right") if state == "half" else translate("Quiz", "Not right")
    repair = Repair(key, question.why.get(language), "check")
    return Finding(state, title.get(language), said, (repair,), word)


def _rule(quiz: Quiz) -> str:
    if quiz.tries == 1:
        return translate("Quiz", "Each question had one try.")
    percent = trimmed(100 * float(quiz.penalty))
    words = translate("Quiz", "What becomes right on a later try counts {percent} % less.")
    return words.format(percent=percent)


def _sure(marks: QuizMarks) -> str:
    """How often one was right who said to be sure: apart from the score."""
    names = {
        "sure": translate("Quiz", "Sure: {right} of {all} right."),
        "think": translate("Quiz", "I think so: {right} of {all} right."),
        "guess": translate("Quiz", "A guess: {right} of {all} right."),
    }
    told = [
        names[t.sureness].format(right=t.right, all=t.answered) for t in marks.told if t.answered
    ]
    return " ".join(told)


def _work(
    look: Look, speaker: Speaker, desk: Desk[QuizAttempt], where: str, parent: QWidget
) -> QuizView:
    return QuizView(look, speaker, desk, where, parent)


def _result(look: Look, speaker: Speaker, desk: Desk[QuizAttempt], parent: QWidget) -> ResultPage:
    return ResultPage(look, outcome_of(desk, speaker), parent)


def _account(desk: Desk[QuizAttempt], speaker: Speaker) -> Account:
    return account_of(desk, speaker, outcome_of(desk, speaker))


FACE = Face(_work, _result, _account)
