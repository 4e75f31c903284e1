"""The list of a network's settings pages, with how many settings were changed on each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import Page, PrivacyExercise
from workshop.ui.look import Look
from workshop.ui.practice.named_list import Index, NamedList, NamedRow
from workshop.ui.widgets.scroll import Bar

_COUNT = Qt.ItemDataRole.UserRole + 1
_NARROW, _WIDE, _WIDEST = 168, 208, 256


def changed_on(page: Page, attempt: PrivacyAttempt) -> tuple[int, int]:
    """How many settings of a page were changed, of how many it shows."""
    exercise = attempt.exercise
    waiting = attempt.to_come
    shown = [s for s in page.settings if not exercise.settings[s].only_if and s not in waiting]
    changed = set(attempt.changed)
    return sum(1 for s in shown if s in changed), len(shown)


class PageList(NamedList):
    """The pages by name, each with its count."""

    def __init__(
        self,
        fern: Look,
        exercise: PrivacyExercise,
        attempt: PrivacyAttempt,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        named = [(page.id, page.label.get(language)) for page in exercise.pages]
        super().__init__(fern, named, "canvas", parent)
        self._exercise = exercise
        self._narrow = False
        self.setVerticalScrollBar(Bar(fern))
        self.setItemDelegate(_PageRow(self))
        self.setAccessibleName(self.tr("Settings pages"))
        self.setViewportMargins(fern.px(10), 0, fern.px(10), fern.px(10))
        self._fit()
        self.verticalScrollBar().valueChanged.connect(self.lead_ring)
        self.follow(attempt)

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Count again."""
        for row, page in enumerate(self._exercise.pages):
            counts = changed_on(page, attempt)
            item = self.items.item(row)
            if item.data(_COUNT) == counts:
                continue
            done, total = counts
            item.setData(counts, _COUNT)
            said = self.tr("{page}, {done} of {total} changed")
            item.setAccessibleText(said.format(page=item.text(), done=done, total=total))

    def dataChanged(  # noqa: N802 - Qt calls it so
        self, first: Index, last: Index, roles: Sequence[int] = ()
    ) -> None:
        """Paint the rows that changed: their size never does, so nothing is laid out again."""
        rect = self.visualRect(first).united(self.visualRect(last))
        self.viewport().update(rect)

    def words(self, index: Index) -> str:
        """The count beside a page: "2 of 5", or only "2" where there is little room."""
        done, total = index.data(_COUNT)
        if self._narrow:
            return str(done)
        return self.tr("{done} of {total}").format(done=done, total=total)

    def set_narrow(self, narrow: bool) -> None:
        """Less room: the counts give way."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """As wide as drawn, or as the longest name and its count need, within reason."""
        fern, count = self.look, "10"
        if not self._narrow:
            count = self.tr("{done} of {total}").format(done=9, total=9)
        strong, small = QFontMetrics(fern.font("strong")), QFontMetrics(fern.font("small"))
        names = (self.items.item(row).text() for row in range(self.items.rowCount()))
        longest = max((strong.horizontalAdvance(name) for name in names), default=0)
        around = 2 * fern.px(10) + 2 * fern.px(14) + fern.px(8)  # margins, padding, gap
        wanted = longest + small.horizontalAdvance(count) + around + 2
        drawn, most = (_NARROW, _WIDE) if self._narrow else (_WIDE, _WIDEST)
        self.setFixedWidth(min(fern.px(most), max(fern.px(drawn), wanted)))

    def whole_height(self) -> int:
        """The height that shows every page, in px."""
        return super().whole_height() + self.look.px(10)


class _PageRow(NamedRow):
    def __init__(self, parent: PageList) -> None:
        super().__init__(parent)
        self._list = parent

    def paint_row(self, painter: QPainter, rect: QRect, index: Index, here: bool) -> None:
        fern = self.look
        inner = rect.adjusted(fern.px(14), 0, -fern.px(14), 0)
        count = self._list.words(index)
        painter.setFont(fern.font("small"))
        painter.setPen(fern.color("fern_deep" if here else "ink2"))
        flags = Qt.AlignmentFlag
        painter.drawText(inner, flags.AlignRight | flags.AlignVCenter, count)
        taken = painter.fontMetrics().horizontalAdvance(count) + fern.px(8)
        painter.setFont(fern.font("strong" if here else "body"))
        painter.setPen(fern.color("fern_deep" if here else "ink"))
        self.paint_name(painter, inner.adjusted(0, 0, -taken, 0), index)
