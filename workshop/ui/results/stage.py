"""The room's results as slides: the stage paints them as it paints any module."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from workshop.results.room import Group
from workshop.ui.speaker import Speaker, trimmed

translate = QCoreApplication.translate


def markdown(group: Group, speaker: Speaker, what: str) -> str:
    """Three pages: how the scores are spread, what was missed most, what to talk about."""
    pages = [_spread(group, what), _missed(group, speaker), _topics(group, speaker)]
    return "\n\n---\n\n".join(page for page in pages if page) + "\n"


def _spread(group: Group, what: str) -> str:
    title = translate("Results", "Half the room reached {best}").format(
        best=trimmed(group.median_best or 0.0)
    )
    first = translate("Results", "first try"), ", ".join(str(n) for n in group.firsts)
    best = translate("Results", "best try"), ", ".join(str(n) for n in group.bests)
    mark = f"mark: {group.pass_mark:g}\n" if group.pass_mark is not None else ""
    note = translate(
        "Results", "{what}: {people} people, median {first} at first. {n} of {all} passed."
    ).format(
        what=what,
        people=group.people,
        first=trimmed(group.median_first or 0.0),
        n=group.passed,
        all=group.tries,
    )
    return (
        f"# {_plain(title)}\n\n```chart\nkind: spread\n{mark}series:\n"
        f"  - {{label: {_quoted(first[0])}, values: [{first[1]}]}}\n"
        f"  - {{label: {_quoted(best[0])}, values: [{best[1]}]}}\n"
        f"note: {_quoted(note)}\n```"
    )


def _missed(group: Group, speaker: Speaker) -> str:
    rows = []
    for row in group.heat[:6]:
        told = [share for share in row.open if share is not None]
        rows.append((speaker.say(row.area), round(100 * sum(told) / len(told))))
    if not rows:
        return ""
    title = translate("Results", "What we left open at first")
    labels = ", ".join(_quoted(area) for area, _ in rows)
    values = ", ".join(str(share) for _, share in rows)
    return (
        f'# {_plain(title)}\n\n```chart\nkind: bars\nunit: "%"\nlabels: [{labels}]\n'
        f"series:\n  - {{values: [{values}]}}\n```"
    )


def _topics(group: Group, speaker: Speaker) -> str:
    if not group.topics:
        return ""
    title = {
        1: translate("Results", "Talk about this one"),
        2: translate("Results", "Talk about these two"),
    }.get(len(group.topics), translate("Results", "Talk about these three"))
    said = translate("Results", "{n} of {all}")
    heads = (
        translate("Results", "What"),
        translate("Results", "Met at first"),
        translate("Results", "Chosen instead"),
    )
    rows = [heads, ("---", "---", "---")]
    for topic in group.topics:
        met = said.format(n=topic.met, all=topic.people)
        chosen = speaker.say(topic.chosen) if topic.chosen else "–"
        rows.append((_plain(speaker.say(topic.label)), _plain(met), _plain(chosen)))
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"# {_plain(title)}\n\n{table}"


def _quoted(text: str) -> str:
    """A text as YAML takes it, whatever is in it."""
    return '"' + " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _plain(text: str) -> str:
    """A text in which Markdown finds nothing to do."""
    return re.sub(r"([\\`*_{}\[\]<>#|!])", r"\\\1", " ".join(text.split()))
