"""What the tests of the windows are made with: a look, a small kit, some results."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QTextBrowser,
    QWidget,
)

from workshop.app.foundations import translators
from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.kit import ClipEntry, ExerciseHead, Kit, ModuleHead, Text
from workshop.kit.problem import Problem
from workshop.painting.fonts import load_fonts
from workshop.painting.glyphs import Glyphs
from workshop.results.rows import AttemptRow, History
from workshop.ui.look import Look, ThemeName
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.text import ElidedLabel

OBJECTIVES = ("Predict who can see a post", "List four first steps if details are published")


def make_look(theme: ThemeName = "light", scale: float = 1.0) -> Look:
    """A look with the kit's fonts loaded and nothing moving."""
    load_fonts()
    return Look(Glyphs(), theme, scale, reduced_motion=True)


@contextmanager
def in_french() -> Iterator[Speaker]:
    """The windows speak French: their words, their numbers, and somebody who says messages."""
    app, before = QCoreApplication.instance(), QLocale()
    assert app is not None
    kept = translators(app, "fr")
    QLocale.setDefault(QLocale("fr"))
    try:
        yield Speaker("fr")
    finally:
        QLocale.setDefault(before)
        for one in kept:
            app.removeTranslator(one)


def text(words: str, long: bool = False) -> Text:
    """Words of a kit; ``long`` makes them a third longer, as French does."""
    return Text({"": words + " " + "é" * (len(words) // 3) if long else words})


def make_kit(folder: Path, *, long: bool = False, broken: bool = False) -> Kit:
    """Two modules, two exercises, one clip; ``broken`` gives the second module a problem."""
    problem = Problem(
        folder / "modules" / "02.md",
        12,
        1,
        "yaml.syntax",
        "error",
        QT_TRANSLATE_NOOP("kit", "A list opens here and never closes."),
        QT_TRANSLATE_NOOP("kit", "Put a ] at its end."),
    )
    first = ModuleHead(
        "m1", folder / "modules" / "01.md", "1", text("Where we stand", long),
        audience=text("Executives; all welcome", long), minutes=60, slides=14, clips=1, clip="c",
    )  # fmt: skip
    second = ModuleHead(
        "m2", folder / "modules" / "02.md", "2", text("Your own account", long),
        audience=text("Everyone", long), minutes=90, extra=text("60 lab", long),
        objectives=tuple(text(words, long) for words in OBJECTIVES), exercises=("a", "b"),
        slides=18, clips=1, clip="c", problems=(problem,) if broken else (),
    )  # fmt: skip
    exercises = (
        ExerciseHead("a", folder / "a.yaml", title=text("Settings lab", long), minutes=60),
        ExerciseHead("b", folder / "b.yaml", title=text("Household plan", long), minutes=15),
    )
    clip = ClipEntry("c", folder / "media" / "clips" / "c.mp4", duration=50)
    title = text("Social media, privacy and trust", long)
    return Kit(
        folder, title, text("A workshop", long), modules=(first, second), exercises=exercises,
        media={"c": clip},
    )  # fmt: skip


def attempt(n: int, score: float | None, *, exercise: str = "a") -> AttemptRow:
    """A finished attempt, or one under way when ``score`` is None."""
    moment = datetime(2026, 11, 22, 9, n, tzinfo=UTC)
    return AttemptRow(
        f"{exercise}{n}", exercise, "h", "1", "t", n,
        "in_progress" if score is None else "finished", moment, score=score,
        passed=None if score is None else score >= 80,
    )  # fmt: skip


def progress() -> dict[str, History]:
    """Two finished attempts at ``a``, none at ``b``."""
    return {"a": History("a", (attempt(1, 61.0), attempt(2, 96.4)))}


def words(root: QWidget) -> str:
    """Every line that can be read in a window now."""
    QApplication.sendPostedEvents()
    labels = root.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(root))


def controls(root: QWidget) -> Iterator[QWidget]:
    """Everything in a window that takes the keyboard."""
    kinds = (QAbstractButton, QComboBox, QAbstractItemView, QTextBrowser)
    for kind in kinds:
        for widget in root.findChildren(kind):
            if widget.isVisibleTo(root) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def cut(root: QWidget) -> list[str]:
    """Visible texts that have less room than they need."""
    found = []
    for label in root.findChildren(QLabel):
        if not label.isVisibleTo(root) or isinstance(label, ElidedLabel) or not label.text():
            continue
        needs = label.minimumSizeHint()
        tall = label.heightForWidth(label.width()) if label.hasHeightForWidth() else 0
        if label.width() < needs.width() or label.height() < max(needs.height(), tall):
            found.append(label.text())
    buttons = root.findChildren(QAbstractButton)
    found.extend(
        button.text()
        for button in buttons
        if button.isVisibleTo(root) and button.width() < button.minimumSizeHint().width()
    )
    return found
