"""The time a show has really taken: on each page, and on questions in between."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from workshop.show.recut import Recut
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds spent on each page, and seconds of questions asked while it stood.

    Time is an argument, in seconds of any steady clock. While paused, the time goes to questions.
    """

    pages: Mapping[int, float] = field(default_factory=dict)
    questions: Mapping[int, float] = field(default_factory=dict)
    page: int = 0  # 0: none yet
    since: float = 0.0
    paused: bool = False

    def turned(self, page: int, now: float) -> Spent:
        """On that page from now on; a pause goes on."""
        return replace(self.counted(now), page=page)

    def toggled(self, now: float) -> Spent:
        """Paused for questions, or on with the page."""
        return replace(self.counted(now), paused=not self.paused)

    def counted(self, now: float) -> Spent:
        """The same with all time until now in its place."""
        if not self.page:
            return replace(self, since=now)
        kept = dict(self.questions if self.paused else self.pages)
        kept[self.page] = kept.get(self.page, 0.0) + max(0.0, now - self.since)
        return (
            replace(self, questions=kept, since=now)
            if self.paused
            else replace(self, pages=kept, since=now)
        )

    def recut(self, recut: Recut) -> Spent:
        """The same after an edit; what a page took that is gone counts for the one before it."""
        return replace(
            self,
            pages=_summed(recut, self.pages),
            questions=_summed(recut, self.questions),
            page=recut.page(self.page) if self.page else 0,
        )

    def on(self, pages: Iterable[int], now: float) -> float:
        """Seconds spent on these pages, without questions."""
        spent = self.counted(now).pages
        return sum(spent.get(page, 0.0) for page in set(pages))

    def asked(self, pages: Iterable[int], now: float) -> float:
        """Seconds of questions on these pages."""
        spent = self.counted(now).questions
        return sum(spent.get(page, 0.0) for page in set(pages))


def _summed(recut: Recut, seconds: Mapping[int, float]) -> dict[int, float]:
    found: dict[int, float] = {}
    for page, spent in seconds.items():
        found[recut.page(page)] = found.get(recut.page(page), 0.0) + spent
    return found
