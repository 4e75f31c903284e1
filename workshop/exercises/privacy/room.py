"""The privacy exercise for a whole room: each question is one setting, each answer one option.

An answer moves only a *look ahead* until Next takes it: then it is a step of the room's attempt,
the same value a single person's attempt is. So what the room did is kept, replayed and scored by
the very code that scores anybody else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from workshop.errors import QT_TRANSLATE_NOOP, Figure
from workshop.exercises.attempt import Step
from workshop.exercises.exact import decimal, trimmed
from workshop.exercises.kinds import replay
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.feedback import feedback
from workshop.exercises.privacy.model import Goal, Option, PrivacyExercise, RoomQuestion, Setting
from workshop.exercises.privacy.read_room import MOST_QUESTIONS
from workshop.exercises.privacy.scoring import score
from workshop.exercises.privacy.seeing import sees_item, sight
from workshop.exercises.privacy.words import people
from workshop.exercises.room import (
    MOST_OPTIONS,
    RoomMeter,
    RoomOption,
    RoomPreview,
    RoomResult,
    RoomRow,
    Say,
)
from workshop.exercises.room import RoomQuestion as Wall
from workshop.exercises.roomrun import RoomRun
from workshop.exercises.words import PLAIN, words
from workshop.kit.kit import Text
from workshop.values import dataclass

_ROWS = 5  # things in the preview
_CHANGED = 3  # of them such that this answer changes
_OPEN = 3  # things still open in the result
_NEIGHBOURS = 4  # options offered where the author named none

_WHO = QT_TRANSLATE_NOOP("room", "The room plays {name}: question {number} of {count}")
_RESULT = QT_TRANSLATE_NOOP("room", "The room played {name}")
_SETTING = QT_TRANSLATE_NOOP("room", "“{setting}”: what should it be?")
_NOW = QT_TRANSLATE_NOOP("room", "as it is now")
_TIE = QT_TRANSLATE_NOOP("room", "{letters} are equal. Choose one, or Next leaves it as it is.")
_KEEP = QT_TRANSLATE_NOOP("room", "Keep “{thing}” for {viewers}.")
_HIDE = QT_TRANSLATE_NOOP("room", "Hide “{thing}” from {viewers}.")
_BOTH = QT_TRANSLATE_NOOP("room", "{one} {other}")
_SEEN_BY = QT_TRANSLATE_NOOP("room", "Seen by: {viewer}")
_HIDDEN_NOW = QT_TRANSLATE_NOOP("room", "{thing}: hidden now")
_SEEN_NOW = QT_TRANSLATE_NOOP("room", "{thing}: seen now")
_PROTECTION = QT_TRANSLATE_NOOP("room", "Protection")
_USEFULNESS = QT_TRANSLATE_NOOP("room", "Usefulness")
_ENOUGH = QT_TRANSLATE_NOOP("room", "Enough: it needed {mark}")
_NOT_ENOUGH = QT_TRANSLATE_NOOP("room", "Not enough: it needs {mark}, and nothing critical open")
_STILL_OPEN = QT_TRANSLATE_NOOP("room", "Still open")
_BEYOND = QT_TRANSLATE_NOOP("room", "Whatever you choose")
_LESSON = QT_TRANSLATE_NOOP("room", "The first one: {summary} {how}")
_NOTHING_OPEN = QT_TRANSLATE_NOOP("room", "Every goal is met. What did it cost?")


@dataclass(frozen=True)
class PrivacyRoom(RoomRun[PrivacyExercise, PrivacyAttempt]):
    """The room's run through one exercise."""

    questions: tuple[RoomQuestion, ...] = ()
    at: int = 0

    @classmethod
    def start(
        cls, exercise: PrivacyExercise, witness: Mapping[str, str] | None = None
    ) -> PrivacyRoom:
        """A new run; ``witness`` is a full answer, used where the author wrote no questions."""
        questions = exercise.room[:MOST_QUESTIONS] or default_questions(exercise, witness)
        return cls(exercise, PrivacyAttempt.start(exercise), questions=questions)

    def resumed(self, steps: Iterable[Step]) -> PrivacyRoom:
        """The run those steps were kept of, at the question after the last answer.

        Raises ExerciseError for a step the exercise does not allow.
        """
        attempt = replay(PrivacyAttempt.start(self.exercise), steps)
        return replace(self, attempt=attempt, at=self._place_after(attempt))

    # -- where it stands ----------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.questions)

    @property
    def question(self) -> RoomQuestion | None:
        """The question that stands; None with the result."""
        return self.questions[self.at] if self.at < self.count else None

    @property
    def answers(self) -> int:
        """How many answers the question that stands has."""
        return len(self.offered)

    @property
    def offered(self) -> tuple[Option, ...]:
        """The options that can be chosen at the question that stands."""
        question = self.question
        if question is None:
            return ()
        found = (self.exercise.settings[question.setting].option(o) for o in question.options)
        return tuple(option for option in found if option is not None)[:MOST_OPTIONS]

    # -- what the room does -------------------------------------------------------------------

    def next(self, now: str) -> PrivacyRoom:
        """The answer that stands becomes a step; after the last one the result stands."""
        question = self.question
        if question is None:
            return self
        chosen = self.chosen
        here = self.attempt.settings[question.setting]
        option = here if chosen is None else self.offered[chosen].id
        attempt = self.attempt.set(question.setting, option, now)
        return replace(self, attempt=attempt, at=self.at + 1, picked_option=None)

    def previous(self, now: str) -> PrivacyRoom | None:
        """The answer before is taken back, an irreversible one too; its hands are still there."""
        if self.at == 0 or self.attempt.submitted:
            return None
        before = self.questions[self.at - 1].setting
        attempt = self.attempt
        answer = attempt.settings[before]
        if attempt.earlier and attempt.earlier[-1][before] != answer:
            attempt = attempt.undo(now)
        back = replace(self, attempt=attempt, at=self.at - 1, picked_option=None)
        offered = [option.id for option in back.offered]
        return replace(back, picked_option=offered.index(answer) if answer in offered else None)

    # -- what stands on the wall --------------------------------------------------------------

    def page(self, say: Say) -> Wall | RoomResult:
        """The question that stands, or the result."""
        question = self.question
        if question is None:
            return self._result(say)
        exercise = self.exercise
        setting = exercise.settings[question.setting]
        after = self._ahead()
        asked = question.ask if question.ask.by_language else _SETTING.fill(setting=setting.label)
        return Wall(
            label=say(_WHO.fill(name=self._name(), number=self.at + 1, count=self.count)),
            question=say(asked),
            detail=self._detail(say),
            options=tuple(self._options(say)),
            chosen=self.chosen,
            preview=self._preview(after, say),
            meters=_meters(exercise, after, say),
            said=self._tie(say),
        )

    def _options(self, say: Say) -> Iterable[RoomOption]:
        question = self.question
        assert question is not None  # asked for a question only
        here = self.attempt.settings[question.setting]
        for option, hands in zip(self.offered, self.hands, strict=True):
            note = say(_NOW) if option.id == here else ""
            yield RoomOption(say(option.label), note, hands)

    def _ahead(self) -> Mapping[str, str]:
        """The settings as they would be with the answer that stands."""
        question, chosen = self.question, self.chosen
        if question is None or chosen is None:
            return self.attempt.settings
        return {**self.attempt.settings, question.setting: self.offered[chosen].id}

    def _detail(self, say: Say) -> str:
        """What is wanted of this setting: the heaviest thing to keep and to hide."""
        said = []
        for kind, sentence in (("show", _KEEP), ("hide", _HIDE)):
            goal = next((g for g in self._goals() if g.kind == kind), None)
            if goal is not None:
                who = people(self.exercise, goal.viewers)
                said.append(sentence.fill(thing=goal.label, viewers=who))
        if not said:
            return say(self.exercise.settings[self._setting].help)
        return say(said[0] if len(said) == 1 else _BOTH.fill(one=said[0], other=said[1]))

    @property
    def _setting(self) -> str:
        question = self.question
        return "" if question is None else question.setting

    def _goals(self) -> list[Goal]:
        """The goals that hang on this question's setting, the heaviest first."""
        exercise, name = self.exercise, self._setting
        about = [goal for goal in exercise.goals if name in exercise.goal_settings[goal.id]]
        return sorted(about, key=lambda goal: -goal.weight)

    def _viewer(self) -> str:
        """Whose eyes tell most: the first for whom some answer changes what a goal is about."""
        exercise, now = self.exercise, self.attempt.settings
        for goal in self._goals():
            for viewer in goal.viewers:
                seen = {
                    sees_item(exercise, {**now, self._setting: option.id}, viewer, goal.item)
                    for option in self.offered
                }
                if len(seen) > 1:
                    return viewer
        goals = self._goals() or list(exercise.goals)
        return goals[0].viewers[0]

    def _preview(self, after: Mapping[str, str], say: Say) -> RoomPreview:
        exercise, viewer = self.exercise, self._viewer()
        persona = exercise.persona
        seen = sight(exercise, after).by_viewer[viewer]
        before = sight(exercise, self.attempt.settings).by_viewer[viewer]
        town = next(
            (i for i in exercise.items.values() if str(i.label) == str(persona.place)), None
        )
        return RoomPreview(
            heading=say(_SEEN_BY.fill(viewer=exercise.viewers[viewer].label)),
            name=persona.name,
            place=say(persona.place) if town is None or town.id in seen else "",
            rows=tuple(self._rows(viewer, seen, seen ^ before, say)),
        )

    def _rows(
        self, viewer: str, seen: frozenset[str], moved: frozenset[str], say: Say
    ) -> Iterable[RoomRow]:
        """What the answer changes, and around it what is seen and what is not."""
        weight = {goal.item: goal.weight for goal in self.exercise.goals if viewer in goal.viewers}
        about = {goal.item for goal in self._goals()}
        items = [item for item in self.exercise.items.values() if item.out_of_reach is None]
        items.sort(key=lambda item: (item.id not in about, -weight.get(item.id, 0), -item.sens))
        changed = [item for item in items if item.id in moved][:_CHANGED]
        still = [item for item in items if item.id in seen and item.id not in moved]
        hidden = [item for item in items if item.id not in seen and item.id not in moved]
        room = _ROWS - len(changed)
        kept = min(len(still), max(room // 2, room - len(hidden)))
        for item in still[:kept]:
            yield RoomRow(say(item.short), seen=True)
        for item in changed:
            told = _SEEN_NOW if item.id in seen else _HIDDEN_NOW
            yield RoomRow(say(told.fill(thing=item.short)), item.id in seen, changed=True)
        for item in hidden[: room - kept]:
            yield RoomRow(say(item.short), seen=False)

    def _tie(self, say: Say) -> str:
        return say(_TIE.fill(letters=self.tied)) if self.tied else ""

    def _name(self) -> str:
        return self.exercise.persona.name.split(" ")[0]

    def _result(self, say: Say) -> RoomResult:
        exercise, settings = self.exercise, self.attempt.settings
        marks = score(exercise, settings)
        found = feedback(exercise, settings)
        lesson = say(_NOTHING_OPEN)
        if found.missed:
            worst = found.missed[0]
            how = worst.repairs[0].message if worst.repairs else PLAIN.fill(words="")
            lesson = say(_LESSON.fill(summary=worst.summary, how=how)).strip()
        told = _ENOUGH if marks.passed else _NOT_ENOUGH
        return RoomResult(
            label=say(_RESULT.fill(name=self._name())),
            score=_number(marks.score, say),
            headline=say(told.fill(mark=Figure(decimal(exercise.pass_rule.score)))),
            meters=_meters(exercise, settings, say),
            open_label=say(_STILL_OPEN),
            open=tuple(say(missed.message) for missed in found.missed[:_OPEN]),
            beyond_label=say(_BEYOND),
            beyond=tuple(
                say(item.out_of_reach) for item in exercise.out_of_reach() if item.out_of_reach
            ),
            lesson=lesson,
        )

    def _place_after(self, attempt: PrivacyAttempt) -> int:
        """The question after the last answer, told by the last step that was one."""
        if attempt.submitted:
            return self.count
        order = [question.setting for question in self.questions]
        place = 0
        for end, step in enumerate(attempt.steps, 1):
            if step.kind == "set" and step.data["setting"] in order:
                place = order.index(step.data["setting"]) + 1
            elif step.kind == "undo":
                before = replay(
                    PrivacyAttempt.start(self.exercise), attempt.steps[: end - 1]
                ).settings
                after = replay(PrivacyAttempt.start(self.exercise), attempt.steps[:end]).settings
                place = next((k for k, s in enumerate(order) if before[s] != after[s]), place)
        return place


def _meters(
    exercise: PrivacyExercise, settings: Mapping[str, str], say: Say
) -> tuple[RoomMeter, ...]:
    marks = score(exercise, settings)
    hide, show = 100 * marks.protection, 100 * marks.usefulness
    return (
        RoomMeter(say(_PROTECTION), hide, _number(hide, say)),
        RoomMeter(say(_USEFULNESS), show, _number(show, say), hatched=True),
    )


def _number(score: float, say: Say) -> str:
    return say(words(trimmed(score)))


def default_questions(
    exercise: PrivacyExercise, witness: Mapping[str, str] | None
) -> tuple[RoomQuestion, ...]:
    """Questions for an exercise without any: the settings of its heaviest goals, at most eight.

    Each offers the value it starts with, the one of a full answer, and the nearest others.
    """
    start, answer = exercise.start, witness or {}
    weight = {
        name: sum(g.weight for g in exercise.goals if name in exercise.goal_settings[g.id])
        for name in start
        if exercise.visible(name, start)
    }
    names = sorted((name for name in weight if weight[name]), key=lambda name: -weight[name])
    return tuple(
        RoomQuestion(name, Text(), _offers(exercise.settings[name], start[name], answer.get(name)))
        for name in names[:MOST_QUESTIONS]
    )


def _offers(setting: Setting, start: str, answer: str | None) -> tuple[str, ...]:
    ids = [option.id for option in setting.options]
    wanted = ids.index(start if answer is None else answer)
    nearest = sorted(ids, key=lambda name: abs(ids.index(name) - wanted))
    chosen = list(dict.fromkeys([start, ids[wanted], *nearest]))[:_NEIGHBOURS]
    return tuple(name for name in ids if name in chosen)
