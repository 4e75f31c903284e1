"""What is printed of a conversation: the two paths, turn by turn, and where they part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.debrief import Taken
from workshop.paper.account import Account, Entry, Section
from workshop.ui.practice.account import account_of, debrief
from workshop.ui.practice.conversation.result import outcome_of
from workshop.ui.practice.conversation.trust import evidence_words
from workshop.ui.practice.desk import Desk
from workshop.ui.speaker import Speaker

translate = QCoreApplication.translate


def talk_account(desk: Desk[ConversationAttempt], speaker: Speaker) -> Account:
    """My path and the best one, as the result page tells them."""
    account = account_of(desk, speaker, outcome_of(desk, speaker))
    attempt, language = desk.attempt, speaker.language
    looked = attempt.debrief
    shared = len(looked.mine) if looked.parted is None else looked.parted
    title = translate("PathsPane", "Yours is a best path")
    if looked.parted is not None:
        title = translate("Account", "The way both paths share")
    found = [Section(title, entries=_entries(attempt, looked.mine[:shared], 1, language))]
    if looked.parted is not None:
        mine, best = translate("PathsPane", "Your way"), translate("PathsPane", "The best way")
        found = found if shared else []
        for name, path in ((mine, looked.mine), (best, looked.best)):
            entries = _entries(attempt, path[shared:], shared + 1, language)
            found.append(Section(name, entries=entries))
    believe = translate("PathsPane", "How far to believe this")
    words = evidence_words(metered=attempt.exercise.scored)
    found += [*debrief(attempt.exercise.debrief.get(language).strip()), Section(believe, words)]
    return replace(account, sections=(*account.sections, *found))


def _entries(
    attempt: ConversationAttempt, path: Sequence[Taken], first: int, language: str
) -> tuple[Entry, ...]:
    return tuple(_entry(attempt, one, n, language) for n, one in enumerate(path, start=first))


def _entry(attempt: ConversationAttempt, one: Taken, number: int, language: str) -> Entry:
    turn = one.turn.ask.get(language) or one.turn.post.get(language)
    asked = translate("_Step", "Turn {n}. {ask}").format(n=number, ask=turn)
    texts = [asked]
    if attempt.exercise.scored:
        trust = translate("_Step", "Trust {before} to {after}")
        texts.append(trust.format(before=one.before, after=one.after))
    flags = [attempt.exercise.flags[name] for name in sorted(one.reply.flags)]
    serious = ", ".join(flag.label.get(language) for flag in flags if flag.critical)
    if serious:
        texts.append(translate("_Step", "Too serious: {what}.").format(what=serious))
    texts.append(one.reply.feedback.get(language))
    said = tuple(text for text in texts if text)
    return Entry(one.reply.text.get(language), texts=said)
