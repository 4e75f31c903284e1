"""A line to write in, in the kit's own look."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from workshop.ui.look import Look


class Field(QLineEdit):
    """One line of text with a placeholder; its name is read aloud."""

    def __init__(
        self, look: Look, name: str, placeholder: str, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(most)
        self.setFont(look.font("body"))
        self.setFixedHeight(look.px(36))
        self.set_wrong(wrong=False)

    def set_wrong(self, *, wrong: bool) -> None:
        """A thick line around what cannot be taken; say in words beside it what is wrong."""
        color, look = self.look.color, self.look
        edge, wide = ("bad", 2) if wrong else ("control", 1)
        self.setStyleSheet(
            f"QLineEdit{{background:{color('surface').name()};color:{color('ink').name()};"
            f"border:{wide}px solid {color(edge).name()};border-radius:6px;"
            f"padding:0 {look.px(8)}px;placeholder-text-color:{color('ink3').name()}}}"
        )
