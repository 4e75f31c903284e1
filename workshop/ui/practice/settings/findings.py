"""From a finished attempt to the words of the result page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from workshop.errors import Message
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.feedback import Feedback, GoalFeedback, feedback
from workshop.exercises.privacy.feedback import Repair as Mend
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.predicting import compared
from workshop.exercises.privacy.scoring import Score
from workshop.exercises.privacy.words import change_words, people
from workshop.exercises.words import listed, sentences
from workshop.results.mastery import VARIANTS, passed_variants
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.outcome import Finding, Outcome, Part, Repair, Side
from workshop.ui.practice.tries import tries
from workshop.ui.speaker import Speaker, trimmed

translate = QCoreApplication.translate

_MOST_REPAIRS = 2  # shown for one goal; more would be a catalogue


def outcome_of(desk: Desk[PrivacyAttempt], speaker: Speaker) -> Outcome:
    """Everything the result page says of the attempt on the desk."""
    exercise, score = desk.attempt.exercise, desk.attempt.score()
    rule, language = exercise.pass_rule, speaker.language
    found = feedback(exercise, desk.attempt.settings)
    person = exercise.persona.name.split(" ")[0]
    reach = [t.get(language) for i in exercise.out_of_reach() if (t := i.out_of_reach) is not None]
    of_somebody = translate("Result", "Out of {name}’s reach")
    title = of_somebody if person else translate("Result", "Out of reach")
    floors = (100 * float(rule.min_hide), 100 * float(rule.min_show))
    return Outcome(
        score=trimmed(score.score),
        mark=trimmed(float(rule.score)),
        passed=score.passed,
        verdict=_verdict(exercise, score),
        reason=_reason(speaker, score),
        sides=_sides(exercise, score, floors),
        rule=_rule(floors),
        tries=tries(desk),
        findings=_findings(desk, speaker, found),
        reach_title=title.format(name=person),
        reach=" ".join(reach),
        debrief=exercise.debrief.get(language).strip(),
        parts=(
            *_meanwhile(desk.attempt, language),
            *_expected(desk.attempt, speaker),
            *_mastery(desk),
        ),
    )


def _meanwhile(attempt: PrivacyAttempt, language: str) -> tuple[Part, ...]:
    """What others did after the last change; the settings had to stand for that too."""
    early = {
        e.id for e in attempt.exercise.events if attempt.moves >= attempt.exercise.moments[e.id]
    }
    late = [e.text.get(language) for e in attempt.exercise.events if e.id not in early]
    title = translate("Result", "What others did after you had finished")
    return (Part("users-three", title, " ".join(late)),) if late else ()


def _expected(attempt: PrivacyAttempt, speaker: Speaker) -> tuple[Part, ...]:
    """What somebody expected before the settings opened, beside what was so."""
    exercise = attempt.exercise
    guesses = [compared(exercise, item, who) for item, who in attempt.predictions.items()]
    if not guesses:
        return ()
    title = translate("Result", "What you expected: right for {n} of {all}")
    title = title.format(n=sum(one.right for one in guesses), all=len(guesses))
    lines = []
    for one in (one for one in guesses if not one.right):
        thing = exercise.items[one.item].short.get(speaker.language)
        if one.overlooked:
            who = speaker.say(people(exercise, one.overlooked))
            words = translate("Result", "{thing}: it was also seen by {people}.")
            lines.append(words.format(thing=thing, people=who))
        if one.imagined:
            who = speaker.say(people(exercise, one.imagined))
            words = translate("Result", "{thing}: it was not seen by {people}.")
            lines.append(words.format(thing=thing, people=who))
    return (Part("target", title, "\n".join(lines)),)


def _mastery(desk: Desk[PrivacyAttempt]) -> tuple[Part, ...]:
    """Whether the skill is there: two variants passed without a hint."""
    if not desk.attempt.exercise.shuffles or not desk.score().passed:
        return ()
    count = min(len(passed_variants(desk.series_histories)), VARIANTS)
    if count >= VARIANTS:
        title = translate("Result", "Mastered")
        text = translate("Result", "You passed two variants without a hint. The skill is yours.")
    elif count:
        title = translate("Result", "One variant passed without a hint")
        text = translate("Result", "Pass it once more with the menus moved, and it is mastered.")
    else:
        title = translate("Result", "Passed with hints")
        text = translate("Result", "Passing two variants without a hint is mastery.")
    return (Part("graduation-cap", title, text),)


def _reason(speaker: Speaker, score: Score) -> str:
    if score.passed:
        missed = [goal for goal in score.goals if not goal.met]
        musts = translate("Result", "Every must is met.")
        return musts if missed else translate("Result", "Nothing is left open.")
    said = speaker.say(score.reasons[0]) if score.reasons else ""
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def _verdict(exercise: PrivacyExercise, score: Score) -> str:
    if score.passed:
        return translate("Result", "Passed")
    musts = [goal for goal in exercise.goals if goal.critical]
    open_ = sum(1 for goal in musts if not score.goal(goal.id).met)
    if not exercise.pass_rule.critical or not open_:
        return translate("Result", "Not passed yet")
    if open_ == 1:
        return translate("Result", "Not passed yet: one “must” is open")
    return translate("Result", "Not passed yet: {n} “musts” are open").format(n=open_)


def _sides(
    exercise: PrivacyExercise, score: Score, floors: tuple[float, float]
) -> tuple[Side, ...]:
    hidden, kept = _counted(exercise, score, "hide"), _counted(exercise, score, "show")
    protection, usefulness = translate("Result", "Protection"), translate("Result", "Usefulness")
    hidden_words = translate("Result", "{met} of {all} things hidden from the right people")
    if hidden[-1] == 1:
        hidden_words = translate("Result", "{met} of {all} thing hidden from the right people")
    kept_words = translate("Result", "{met} of {all} things kept for the right people")
    if kept[-1] == 1:
        kept_words = translate("Result", "{met} of {all} thing kept for the right people")
    return (
        Side(protection, 100 * score.protection, floors[0], _words(hidden_words, hidden)),
        Side(usefulness, 100 * score.usefulness, floors[1], _words(kept_words, kept)),
    )


def _counted(exercise: PrivacyExercise, score: Score, kind: str) -> tuple[int, int, int]:
    """Goals of a kind: met, in part, all."""
    scores = [score.goal(goal.id) for goal in exercise.goals if goal.kind == kind]
    part = sum(1 for one in scores if 0 < one.fraction < 1)
    return sum(1 for one in scores if one.met), part, len(scores)


def _words(text: str, counts: tuple[int, int, int]) -> str:
    met, part, total = counts
    words = text.format(met=met, all=total)
    return words + (translate("Result", ", {part} in part").format(part=part) if part else "")


def _rule(floors: tuple[float, float]) -> str:
    falls = translate("Result", "The score falls if either is low.")
    if floors[0] == floors[1] and floors[0]:
        needs = translate("Result", "Both need at least {floor}.")
        return needs.format(floor=trimmed(floors[0])) + " " + falls
    if any(floors):
        needs = translate("Result", "Protection needs {hide} and Usefulness {show}.")
        return needs.format(hide=trimmed(floors[0]), show=trimmed(floors[1])) + " " + falls
    return falls


def _findings(desk: Desk[PrivacyAttempt], speaker: Speaker, found: Feedback) -> tuple[Finding, ...]:
    goals = {goal.id: goal for goal in desk.attempt.exercise.goals}
    score, language = desk.attempt.score(), speaker.language
    missed = [
        Finding(
            one.state,
            goals[one.goal].label.get(language),
            _about(
                desk.attempt.exercise, speaker, goals[one.goal], one, score.goal(one.goal).failing
            ),
            _repairs(desk.attempt.exercise, speaker, one.repairs),
        )
        for one in found.missed
    ]
    met = [Finding("met", goals[one].label.get(language)) for one in found.met]
    return (*missed, *met)


def _about(
    exercise: PrivacyExercise,
    speaker: Speaker,
    goal: Goal,
    said: GoalFeedback,
    failing: Sequence[str],
) -> str:
    """What is wrong with a goal, why it matters, and whether it is easily mended."""
    who = speaker.say(people(exercise, failing, first=True))
    still = translate("Result", "{people} can still see it.")
    not_yet = translate("Result", "{people} cannot see it, though they should.")
    text = still if goal.kind == "hide" else not_yet
    what = [text.format(people=who), goal.why.get(speaker.language)]
    if goal.critical:
        what.append(translate("Result", "Must be met to pass."))
    if not said.repairs or said.needs > 1:
        what.append(speaker.say(said.summary))
    return " ".join(part for part in what if part)


def _repairs(
    exercise: PrivacyExercise, speaker: Speaker, mends: Sequence[Mend]
) -> tuple[Repair, ...]:
    """The best ways first; options of one setting that come to the same stand together."""
    clean = [one for one in mends if not one.breaks]
    groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Mend]] = {}
    for mend in clean or mends:
        names = tuple(change.setting for change in mend.changes)
        key = (names if len(names) == 1 else (*names, str(len(groups))), mend.breaks)
        groups.setdefault(key, []).append(mend)
    shown = list(groups.values())[:_MOST_REPAIRS]
    return tuple(_repair(exercise, speaker, first, others) for first, *others in shown)


def _repair(
    exercise: PrivacyExercise, speaker: Speaker, mend: Mend, others: Sequence[Mend] = ()
) -> Repair:
    changes: list[Message] = [change_words(exercise, c.setting, c.option) for c in mend.changes]
    do = speaker.say(sentences(changes))
    whole = speaker.say(mend.message)
    if whole.startswith(do):
        then = whole[len(do) :].lstrip(". ")
        return Repair(f"{do}.", f"{then} {_also(exercise, speaker, others)}".strip())
    return Repair(whole)


def _also(exercise: PrivacyExercise, speaker: Speaker, others: Sequence[Mend]) -> str:
    """The other options of the same setting that mend it just as well."""
    labels = []
    for one in others:
        change = one.changes[0]
        option = exercise.settings[change.setting].option(change.option)
        labels.append(option.label if option is not None else change.option)
    if not labels:
        return ""
    words = translate("Result", "Also mends it: {options}.")
    return words.format(options=speaker.say(listed(labels)))
