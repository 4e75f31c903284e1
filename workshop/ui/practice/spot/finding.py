"""What became of one part of a post, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workshop.exercises.spot.attempt import SpotAttempt
from workshop.exercises.spot.model import Part
from workshop.ui.practice.outcome import Finding, Repair

translate = QCoreApplication.translate


def finding_of(attempt: SpotAttempt, part: Part, language: str) -> Finding:
    """How a part stands: well as it is, missed, or marked though the post needs it."""
    marked, why = part.id in attempt.marked, part.why.get(language)
    title = part.name.get(language)
    title = title[:1].upper() + title[1:]
    if marked == part.harms:
        return Finding("met", title)
    if part.harms:
        must = part.critical and attempt.exercise.scored
        what = translate("Spot", "Must be found to pass.") if must else ""
        mend = Repair(translate("Spot", "Leave it out of the post."), why)
        return Finding("open", title, what, (mend,), translate("Spot", "Missed"))
    mend = Repair(translate("Spot", "Keep it."), why, "check")
    what = translate("Spot", "You marked it, and it does no harm.")
    return Finding("half", title, what, (mend,), translate("Spot", "Needed"))
