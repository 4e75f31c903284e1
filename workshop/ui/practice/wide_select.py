"""A list to choose from whose choices are whole sentences."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from workshop.ui.look import Look
from workshop.ui.widgets.select import Select


class WideSelect(Select):
    """As wide as there is room; what is chosen is also its tooltip, should it not fit."""

    def __init__(self, look: Look, name: str, choices: list[tuple[str, str]]) -> None:
        super().__init__(look, name, choices)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.setToolTip)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its longest sentence, if need be."""
        return QSize(self.look.px(160), self.sizeHint().height())
