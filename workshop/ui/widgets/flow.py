"""A row that goes on in a second row when it has no room, so that nothing is ever cut."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays items out left to right and wraps.

    With ``stretch`` the items of a row share its width, with ``trailing`` they stand at its end.
    """

    def __init__(
        self,
        gap: int,
        parent: QWidget | None = None,
        *,
        stretch: bool = False,
        trailing: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._stretch = stretch
        self._trailing = trailing
        self._most = 0

    def set_most(self, most: int) -> None:
        """At most so many items in a row; 0: as many as have room."""
        self._most = most
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """The item at that place, or None: Qt asks until there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Put every item in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """One item to a row."""
        hints = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0)
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needs = item.sizeHint().width()
            full = bool(rows) and len(rows[-1]) == self._most
            if not rows or full or used + self._gap + needs > width:
                rows.append([item])
                used = needs
            else:
                rows[-1].append(item)
                used += self._gap + needs
        return rows

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            tall = max(_height(item, rect.width()) for item in row)
            if move:
                self._set(row, QRect(rect.left(), top, rect.width(), tall))
            top += tall + self._gap
        return max(0, top - self._gap - rect.top())

    def _set(self, row: list[QLayoutItem], rect: QRect) -> None:
        needs = [item.sizeHint().width() for item in row]
        spare = rect.width() - sum(needs) - self._gap * (len(row) - 1)
        left = rect.left() + (max(0, spare) if self._trailing else 0)
        for item, wide in zip(row, needs, strict=True):
            width = wide + (spare // len(row) if self._stretch else 0)
            width = min(width, rect.width())
            height = _height(item, rect.width())
            item.setGeometry(
                QRect(
                    QPoint(left, rect.top() + (rect.height() - height) // 2), QSize(width, height)
                )
            )
            left += width + self._gap


def _height(item: QLayoutItem, room: int) -> int:
    """The height of an item in a row of its own, where it is wider than the room there is."""
    hint = item.sizeHint()
    if hint.width() > room and item.hasHeightForWidth():
        return item.heightForWidth(room)
    return hint.height()
