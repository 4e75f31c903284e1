"""The exercise window: header, work or result, footer. It owns nothing but what it shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from workshop.errors import StoreError
from workshop.exercises.kinds import Attempt
from workshop.ui.commands import PRACTICE
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Work, face_of
from workshop.ui.practice.handed_in import ResultView
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.states import ErrorCard


class PracticeView(QWidget):
    """One exercise from brief to result.

    Signals:
        left(): back to where it was opened from.
        print_wanted(Account): what came of the attempt is to be put on paper.
    """

    left = Signal()
    print_wanted = Signal(object)

    def __init__(self, look: Look, speaker: Speaker, desk: Desk[Any], *, where: str = "") -> None:
        super().__init__()
        self.look = look
        self._speaker = speaker
        self.desk = desk
        self._where = where
        self._face = face_of(desk.exercise.kind)
        self._face.arrive(desk)
        self.setAccessibleName(desk.exercise.title.get(speaker.language))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.trouble = Trouble(look, self)
        self.trouble.again_wanted.connect(desk.save_again)
        self.work: Work | None = None
        self.result: ResultView | None = None
        desk.changed.connect(self._on_changed)
        desk.unsaved.connect(self._on_unsaved)
        desk.saved.connect(self.trouble.over)
        desk.print_wanted.connect(self.print)
        self._show_state()
        look.changed.connect(self._look_again)
        for command in PRACTICE:
            for key in command.keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda name=command.id: self.obey(name))
        QTimer.singleShot(0, self, self._say_notice)

    def begin(self) -> None:
        """Take the keyboard, where the work or the result wants it."""
        if self.work is not None:
            self.work.begin()
        elif self.result is not None:
            self.result.begin()

    def obey(self, command: str) -> None:
        """Do what the command of that id stands for, if it makes sense now."""
        if command == "out":
            if not (self.work is not None and self.work.step_out()):
                self.leave()
        elif self.work is not None:
            self.work.obey(command)
        elif self.result is not None:
            self.result.obey(command)

    def print(self) -> None:
        """Ask for a place for what came of the attempt."""
        account = self._face.account(self.desk, self._speaker)
        self.print_wanted.emit(replace(account, above=self._where))

    def leave(self) -> None:
        """Go back; what is not kept yet is tried once more, and said if it cannot be."""
        if self._may_go():
            self.left.emit()

    # -- inside -------------------------------------------------------------------------------

    def _show_state(self) -> None:
        self.trouble.setParent(self)
        work = self.work.whole if self.work is not None else None
        for old in (work, self.result):
            if old is not None:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.work = self.result = None
        if self.desk.attempt.submitted:
            page = self._face.result(self.look, self._speaker, self.desk, self)
            another = self._face.another_words(self.desk)
            self.result = ResultView(
                self.look, self._speaker, self.desk, page, self._where, another
            )
            self.result.left.connect(self.leave)
            self.result.again_wanted.connect(self._again)
            self.result.another_wanted.connect(self._another)
            self._add(self.result, self.result.column)
            self.result.begin()
        else:
            self.work = self._face.work(self.look, self._speaker, self.desk, self._where, self)
            self.work.left.connect(self.leave)
            self.work.refused.connect(self._say_notice)
            self._add(self.work.whole, self.work.column)
            self.work.begin()

    def _add(self, part: QWidget, column: QVBoxLayout) -> None:
        self._column.addWidget(part, 1)
        column.insertWidget(1, self.trouble)
        self.trouble.setVisible(self.trouble.is_on)
        part.show()

    def _look_again(self) -> None:
        """Another text size or theme: everything is made anew, at the same place."""
        place = self.work.place if self.work is not None else None
        self._show_state()
        if self.work is not None and place is not None:
            self.work.go_to(place)

    def _again(self) -> None:
        if self._may_go():
            self.desk.again()

    def _another(self) -> None:
        if self._may_go():
            self.desk.again(self._face.another(self.desk))

    def _may_go(self) -> bool:
        """Whether nothing would be lost; what is not kept yet is tried once more."""
        if not self.desk.is_saved and not self.trouble.waived:
            self.desk.save_again()
        return self.desk.is_saved or self.trouble.waived

    def _on_changed(self, there: Attempt, here: Attempt) -> None:
        if there.submitted != here.submitted:
            self._show_state()
        elif self.work is not None:
            self.work.follow(there)
        news = self._face.notice(there, self._speaker)
        if news is not None and self.work is not None:
            icon, words = news
            self.work.toasts.say(words, icon=icon)

    def _say_notice(self) -> None:
        if self.work is None:
            return
        if self.desk.notice is not None:
            self.work.toasts.say(self._speaker.say(self.desk.notice), icon="info")
        elif self.desk.resumed:
            self.desk.resumed = False
            self.work.toasts.say(self.tr("You go on where you stopped."))

    def _on_unsaved(self, error: StoreError) -> None:
        kept = self.tr("Your answers wait in memory until it works.")
        self.trouble.say(f"{self._speaker.error(error)} {kept}")


class Trouble(QWidget):
    """What is said while a change cannot be kept, below the header; the ways on.

    Signals:
        again_wanted(): try once more to keep what is missing.
    """

    again_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_on = False
        self.waived = False
        self._before: QWidget | None = None
        self.card = ErrorCard(
            look,
            self.tr("Your last change is not saved yet"),
            self.tr("Your answers wait in memory until it works."),
            [("again", self.tr("Try again")), ("on", self.tr("Go on without saving"))],
        )
        self.card.acted.connect(self._on_way)
        column = QVBoxLayout(self)
        side = look.space(24)
        column.setContentsMargins(side, look.space(12), side, look.space(4))
        column.addWidget(self.card)
        self.hide()

    def say(self, words: str) -> None:
        """Say what happened, the best way on focused; nothing more once a person let it be."""
        if self.waived:
            return
        self.card.detail.setText(words)
        if not self.is_on:
            self.is_on = True
            self._before = QApplication.focusWidget()
            self.show()
            self.card.buttons[0].setFocus()

    def over(self) -> None:
        """Everything is kept again: the keyboard goes back to where it was."""
        self.waived = False
        self._close()

    def _on_way(self, way: str) -> None:
        if way == "on":
            self.waived = True
            self._close()
        else:
            self.again_wanted.emit()

    def _close(self) -> None:
        if not self.is_on:
            return
        self.is_on = False
        before, self._before = self._before, None
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if held and before is not None and before.isVisible():
            before.setFocus()
