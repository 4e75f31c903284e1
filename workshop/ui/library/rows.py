"""What a line of the library says, as values: made from the kit and what was done so far."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QCoreApplication

from workshop.kit.kit import ExerciseHead, Kit, ModuleHead
from workshop.kit.problem import Problem
from workshop.painting.glyphs import exercise_glyph
from workshop.ui.speaker import Speaker, trimmed

if TYPE_CHECKING:  # the window stands before the results are opened
    from workshop.results.rows import History

translate = QCoreApplication.translate

Progress: TypeAlias = "Mapping[str, History]"  # by exercise id


class Row(NamedTuple):
    """One line: a module or an exercise. Numbers that do not apply are empty words."""

    id: str
    number: str
    title: str
    under: str  # the small line below the title
    trouble: str = ""  # a problem, instead of the small line
    minutes: str = ""
    extra: str = ""  # below the minutes
    middle: tuple[str, str] = ("", "")  # slides and clips, or first and best
    done: int = 0
    total: int = 0
    note: str = ""  # below the pills, or alone where there are none
    tries: str = ""  # below the note, where there are no pills
    emblem: Path | None = None
    glyph: str = ""  # before the small line: what kind of exercise it is


def module_row(head: ModuleHead, kit: Kit, progress: Progress, speaker: Speaker) -> Row:
    """The line of a module."""
    done, total, note = _exercises(head, kit, progress)
    return Row(
        id=head.id,
        number=head.number,
        title=head.title.get(speaker.language) or head.id,
        under=head.audience.get(speaker.language),
        trouble=trouble(head.problems, speaker),
        minutes=number_words(head.minutes),
        extra=extra_words(head, speaker.language),
        middle=(str(head.slides), str(head.clips)),
        done=done,
        total=total,
        note=note,
        emblem=head.emblem,
    )


def exercise_row(head: ExerciseHead, kit: Kit, progress: Progress, speaker: Speaker) -> Row:
    """The line of an exercise."""
    history = progress.get(head.id)
    scores = _first_and_best(history)
    module = next((m for m in kit.modules if head.id in m.exercises), None)
    return Row(
        id=head.id,
        number=module.number if module else "",
        title=head.title.get(speaker.language) or head.id,
        under=head.persona or kind_words(head.kind),
        trouble=trouble(head.problems, speaker),
        minutes=number_words(head.minutes),
        middle=scores,
        note=_note(head, kit, progress, speaker),
        tries=_attempts(history),
        emblem=module.emblem if module else None,
        glyph=exercise_glyph(head.kind),
    )


def kind_words(kind: str) -> str:
    """What a kind of exercise is called, for those that have no persona."""
    return {
        "privacy-settings": translate("Library", "Settings"),
        "settings": translate("Library", "Settings"),
        "conversation": translate("Library", "Conversation"),
        "assessment": translate("Library", "Self-assessment"),
        "quiz": translate("Library", "Quiz"),
        "sort": translate("Library", "Sort to audiences"),
        "spot": translate("Library", "Spot the risk"),
    }.get(kind, "")


def waits_for(head: ExerciseHead, kit: Kit, progress: Progress) -> ExerciseHead | None:
    """The exercise that has to be passed first, while it is not and can still be."""
    first = kit.exercise(head.unlock) if head.unlock else None
    if first is None:
        return None
    history = progress.get(first.id)
    return None if history is not None and history.opens(first.counted) else first


def in_order(kit: Kit) -> list[ExerciseHead]:
    """The exercises as the modules use them, then those that no module names."""
    named = [name for module in kit.modules for name in module.exercises]
    place = {name: at for at, name in reversed(list(enumerate(named)))}
    return sorted(kit.exercises, key=lambda head: place.get(head.id, len(named)))


def number_words(minutes: float) -> str:
    """Minutes as people write them: no ``.0``, nothing for none."""
    return f"{minutes:g}" if minutes > 0 else ""


def extra_words(head: ModuleHead, language: str) -> str:
    """What comes on top of a module's minutes."""
    extra = head.extra.get(language)
    return translate("Library", "plus {what}").format(what=extra) if extra else ""


def score_words(score: float | None) -> str:
    """A score as it is shown everywhere, nothing for none."""
    return "" if score is None else trimmed(score)


def trouble(problems: tuple[Problem, ...], speaker: Speaker) -> str:
    """The worst problem of a file in one line, empty when there is none that matters."""
    errors = [p for p in problems if p.severity == "error"]
    worst = errors or [p for p in problems if p.severity == "warning"]
    return speaker.problem(worst[0]) if worst else ""


def next_exercise(head: ModuleHead, kit: Kit, progress: Progress) -> str:
    """The exercise of a module to offer: one under way, else one not done, else its first."""
    there = [name for name in head.exercises if kit.exercise(name) is not None]
    histories = {name: progress.get(name) for name in there}
    under_way = [name for name, h in histories.items() if h is not None and h.open is not None]
    fresh = [name for name, h in histories.items() if h is None or not h.attempts]
    return next(iter(under_way + fresh + there), "")


def _exercises(head: ModuleHead, kit: Kit, progress: Progress) -> tuple[int, int, str]:
    there = [name for name in head.exercises if kit.exercise(name) is not None]
    histories = [progress[name] for name in there if name in progress]
    done = sum(1 for history in histories if history.attempts)
    best = [h.best.score for h in histories if h.best is not None and h.best.score is not None]
    if best:
        said = translate("Library", "Best {score}").format(score=score_words(max(best)))
        return done, len(there), said
    under_way = any(history.open is not None for history in histories)
    return done, len(there), translate("Library", "Under way") if under_way else ""


def _first_and_best(history: History | None) -> tuple[str, str]:
    if history is None:
        return "", ""
    first, best = history.first, history.best
    return (
        score_words(first.score if first else None),
        score_words(best.score if best else None),
    )


def _attempts(history: History | None) -> str:
    count = len(history.attempts) if history else 0
    if count == 1:
        return translate("Library", "1 attempt")
    return translate("Library", "{n} attempts").format(n=count) if count else ""


def _note(head: ExerciseHead, kit: Kit, progress: Progress, speaker: Speaker) -> str:
    """How it stands: to be opened by another, mastered, under way, done."""
    first, history = waits_for(head, kit, progress), progress.get(head.id)
    if first is not None and history is None:
        title = first.title.get(speaker.language) or first.id
        return translate("Library", "After “{title}”").format(title=title)
    said = _state(history)
    if history is None or history.open is not None:
        return said
    from workshop.results.mastery import mastered  # with the first result, not with the window

    if mastered(_series(head, kit, progress)):
        return translate("Library", "{said}, mastered").format(said=said.partition(",")[0])
    return said


def _series(head: ExerciseHead, kit: Kit, progress: Progress) -> list[History]:
    """The histories of an exercise and of the others of its series."""
    names = [one.id for one in kit.exercises if head.series and one.series == head.series]
    return [progress[name] for name in names or [head.id] if name in progress]


def _state(history: History | None) -> str:
    if history is None:
        return translate("Library", "Not begun")
    if history.open is not None:
        return translate("Library", "Under way")
    if history.last is None:
        done = translate("Library", "Done")
        return done if history.attempts else translate("Library", "Not begun")
    last = translate("Library", "Last {score}").format(score=score_words(history.last.score))
    passed, not_yet = translate("Library", "passed"), translate("Library", "not passed yet")
    said = passed if history.passed else not_yet
    return translate("Library", "{last}, {passed}").format(last=last, passed=said)
