"""Is a module ready for the room? Looked at in idle time, said in one line or a few."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from workshop.errors import WorkshopError
from workshop.kit.kit import ClipEntry, Kit, ModuleHead
from workshop.ui.speaker import Speaker

translate = QCoreApplication.translate


class Readiness(NamedTuple):
    """What was found: ``missing`` is empty when all is there, ``found`` says what was looked at."""

    found: str = ""
    missing: tuple[str, ...] = ()


def readiness(kit: Kit, head: ModuleHead, speaker: Speaker) -> Readiness:
    """Look at a module's clip, captions and exercises. Reads files: a few ms, not for a paint."""
    clip = kit.media.get(head.clip) if head.clip else None
    missing = _clip_trouble(head, clip) + _exercise_trouble(kit, head, speaker)
    if missing:
        return Readiness(missing=tuple(missing))
    return Readiness(found=_all_well(clip, bool(head.exercises)))


def _all_well(clip: ClipEntry | None, exercises: bool) -> str:
    if clip is None:
        return translate("Readiness", "Exercises checked") if exercises else ""
    if clip.captions:
        both = translate("Readiness", "Clip and captions found; exercises checked")
        return both if exercises else translate("Readiness", "Clip and captions found")
    both = translate("Readiness", "Clip found; exercises checked")
    return both if exercises else translate("Readiness", "Clip found")


def _clip_trouble(head: ModuleHead, clip: ClipEntry | None) -> list[str]:
    if not head.clip:
        return []
    if clip is None:
        text = translate(
            "Readiness", "The clip “{clip}” is not in media/catalogue.yaml. Add it there."
        )
        return [text.format(clip=head.clip)]
    if not _holds_something(clip.path):
        text = translate(
            "Readiness", "The clip {file} is missing or empty. Put it into the kit again."
        )
        return [text.format(file=clip.path.name)]
    lost = [path for path in clip.captions.values() if not _holds_something(path)]
    text = translate("Readiness", "The captions {file} are missing. The clip plays without them.")
    return [text.format(file=path.name) for path in lost]


def _exercise_trouble(kit: Kit, head: ModuleHead, speaker: Speaker) -> list[str]:
    # The exercises' own reading is heavy and only needed here, well after the window stands.
    from workshop.exercises.reading import read_exercise

    said = []
    told = translate("Readiness", "{file}: {what}")
    for name in head.exercises:
        exercise = kit.exercise(name)
        if exercise is None:
            text = translate("Readiness", "The exercise “{name}” is not in this kit.")
            said.append(text.format(name=name))
            continue
        try:
            value, problems = read_exercise(exercise.path, kit.folder / "exercises" / "networks")
        except (WorkshopError, OSError) as error:
            what = speaker.error(error) if isinstance(error, WorkshopError) else str(error)
            said.append(told.format(file=exercise.path.name, what=what))
            continue
        errors = [problem for problem in problems if problem.severity == "error"]
        if value is None or errors:
            unread = translate("Readiness", "It cannot be read.")
            what = speaker.problem(errors[0]) if errors else unread
            said.append(told.format(file=exercise.path.name, what=what))
    return said


def _holds_something(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False
