"""What the proof of a conversation says, in the author's own words."""

from __future__ import annotations

from workshop.errors import QT_TRANSLATE_NOOP

CIRCLE = QT_TRANSLATE_NOOP("proof", "The reply “{reply}” leads back to “{turn}”.")
CIRCLE_HINT = QT_TRANSLATE_NOOP(
    "proof", "Every conversation ends. Lead it on to a new turn; it goes round in: {turns}."
)
SIZE_HINT = QT_TRANSLATE_NOOP(
    "proof",
    "Use fewer flags in if: and round effects (5, 10), or let paths come together sooner.",
)
UNREACHED = QT_TRANSLATE_NOOP("proof", "No path comes to the turn “{turn}”.")
UNREACHED_HINT = QT_TRANSLATE_NOOP("proof", "Lead a reply to it with to:, or take it out.")
NEVER = QT_TRANSLATE_NOOP("proof", "The reply “{reply}” is never offered.")
NEVER_HINT = QT_TRANSLATE_NOOP(
    "proof", "Trust there is {least} to {most}. Change its if:, or what raises the flags it names."
)
STUCK = QT_TRANSLATE_NOOP("proof", "At “{turn}” nothing can be answered when trust is {trust}.")
STUCK_HINT = QT_TRANSLATE_NOOP("proof", "Leave one reply of that turn without if:.")
FLAT = QT_TRANSLATE_NOOP("proof", "Every path ends with trust {trust}: there is nothing to score.")
FLAT_HINT = QT_TRANSLATE_NOOP("proof", "Give the replies moves: that differ.")
BEST_FAILS = QT_TRANSLATE_NOOP("proof", "Even the best path fails: {headline}.")
BEST_FAILS_HINT = QT_TRANSLATE_NOOP("proof", "Lower the pass mark, or take a flag off that path.")
BEST_RAISES = QT_TRANSLATE_NOOP(
    "proof", "The path to the most trust goes through “{reply}”, which is critical: {flags}."
)
BEST_RAISES_HINT = QT_TRANSLATE_NOOP("proof", "What fails the run must not earn the most trust.")
LAZY = QT_TRANSLATE_NOOP("proof", "{strategy} already passes, with {score}.")
LAZY_HINT = QT_TRANSLATE_NOOP(
    "proof", "Change the order or the length of the replies, their effects, or the pass mark."
)
GUESSING = QT_TRANSLATE_NOOP("proof", "Answering at random passes {percent} % of the time.")
GUESSING_HINT = QT_TRANSLATE_NOOP("proof", "Raise the pass mark, or make a flag critical.")
GIVEN_AWAY = QT_TRANSLATE_NOOP(
    "proof", "The reply “{reply}” is the best in every respect, and the longest."
)
GIVEN_AWAY_HINT = QT_TRANSLATE_NOOP(
    "proof", "Its length gives it away. Shorten it, or let another be better in one respect."
)

FIRST = QT_TRANSLATE_NOOP("proof", "Always taking the first reply")
LAST = QT_TRANSLATE_NOOP("proof", "Always taking the last reply")
SILENT = QT_TRANSLATE_NOOP("proof", "Always staying silent")
LATE = QT_TRANSLATE_NOOP("proof", "Always answering late")
LONGEST = QT_TRANSLATE_NOOP("proof", "Always taking the longest reply")
SORRIEST = QT_TRANSLATE_NOOP("proof", "Always taking the most apologetic reply")
IN = QT_TRANSLATE_NOOP("proof", "{way} ({language})")
