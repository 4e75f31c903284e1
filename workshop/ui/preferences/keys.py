"""The keys of the show, to be changed: a row for each command, a button for each of its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workshop.errors import UsageError
from workshop.ui.commands import Command
from workshop.ui.keymap import Keymap, native
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import Rule, ScrollPane
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.text import Label, Paragraph

_MODIFIERS = frozenset(
    (
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    )
)  # fmt: skip


class KeysDialog(QDialog):
    """Every change is announced as it is made; a key that is another command's is refused in words.

    Signals:
        changed(Keymap): the keys as they are now.
        sheet_wanted(): the list of keys is wanted on paper.
    """

    changed = Signal(object)
    sheet_wanted = Signal()

    def __init__(
        self, look: Look, speaker: Speaker, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.keymap = keymap
        self._speaker = speaker
        self.setWindowTitle(self.tr("Keys"))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.color("canvas"))
        self.setPalette(palette)
        side = look.space(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, look.space(24), side, look.space(20))
        column.addWidget(Paragraph(look, self.tr("Keys"), "title"))
        about = self.tr("Add a key of your own to any command. A clicker is a keyboard: press it.")
        column.addWidget(Paragraph(look, about, "body", "ink2"))
        self.said = Paragraph(look, "", "body", "bad")
        self.said.setAccessibleName(self.tr("Why a key was not taken"))
        self.said.hide()
        column.addWidget(self.said)
        pane = ScrollPane(look)
        column.addWidget(pane, 1)
        rows = QVBoxLayout(pane.inner)
        rows.setContentsMargins(0, 0, look.space(12), 0)
        rows.setSpacing(0)
        self.rows: dict[str, KeyRow] = {}
        heading = ""
        for command in keymap.table:
            group = speaker.say(command.group)
            if group != heading:
                heading = group
                rows.addSpacing(look.space(20))
                rows.addWidget(Label(look, group, "heading"))
            rows.addWidget(Rule(look))
            rows.addWidget(self._row(command))
        rows.addStretch()
        column.addWidget(self._foot())
        self.resize(look.px(860), look.px(680))

    def say(self, words: str) -> None:
        """Say why something was not done."""
        self.said.setText(words)
        self.said.show()

    def _row(self, command: Command) -> QWidget:
        keys = KeyRow(self.look, self._speaker.say(command.text))
        self.rows[command.id] = keys
        keys.added.connect(lambda key: self._change(command.id, lambda m: m.added(command.id, key)))
        keys.removed.connect(
            lambda key: self._change(command.id, lambda m: m.removed(command.id, key))
        )
        keys.reset_wanted.connect(lambda: self._change(command.id, lambda m: m.reset(command.id)))
        keys.show_keys(self.keymap.command(command.id).keys, changed=self._is_changed(command.id))
        line = QWidget()
        large = self.look.scale >= 1.5
        direction = QBoxLayout.Direction
        row = QBoxLayout(direction.TopToBottom if large else direction.LeftToRight, line)
        row.setContentsMargins(0, self.look.space(8), 0, self.look.space(8))
        label = Paragraph(self.look, self._speaker.say(command.text), "body")
        if not large:
            label.setFixedWidth(self.look.px(300))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(keys, 1)
        return line

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, self.look.space(12), 0, 0)
        self.sheet = Button(self.look, self.tr("Print the list"), icon="printer")
        self.sheet.clicked.connect(self.sheet_wanted)
        self.done_button = Button(self.look, self.tr("Done"), "primary")
        self.done_button.clicked.connect(self.accept)
        row.addWidget(self.sheet)
        row.addStretch()
        row.addWidget(self.done_button)
        return foot

    def _is_changed(self, name: str) -> bool:
        return self.keymap.is_changed(name)

    def _change(self, name: str, make: Callable[[Keymap], Keymap]) -> None:
        try:
            self.keymap = make(self.keymap)
        except UsageError as error:
            self.say(self._speaker.say(error.message))
            return
        self.said.hide()
        for command in self.keymap.commands:
            self.rows[command.id].show_keys(
                command.keys, changed=self._is_changed(command.id), keep_focus=command.id == name
            )
        self.changed.emit(self.keymap)


class KeyRow(QWidget):
    """The keys of one command: a button takes one away, another listens for one more.

    Signals:
        added(str): a key was pressed for this command.
        removed(str): a key is to be taken away.
        reset_wanted(): the usual keys are wanted again.
    """

    added = Signal(str)
    removed = Signal(str)
    reset_wanted = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self._name = name
        self._flow = Flow(look.space(8), self)
        self._keys: tuple[str, ...] = ()
        self.buttons: dict[str, Button] = {}
        self.listen = Listening(look, self.tr("Add key"), self.tr("Add a key: {name}"), name)
        self.listen.heard.connect(self.added)
        self.reset = Button(look, self.tr("Usual keys"), "plain")
        self.reset.setAccessibleName(self.tr("Usual keys: {name}").format(name=name))
        self.reset.clicked.connect(self.reset_wanted)
        self._flow.addWidget(self.listen)
        self._flow.addWidget(self.reset)

    def show_keys(self, keys: tuple[str, ...], *, changed: bool, keep_focus: bool = False) -> None:
        """Show these keys, each a button that takes it away."""
        self.reset.setVisible(changed)
        if keys == self._keys:
            return
        self._keys = keys
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {key: self._button(key) for key in keys}
        for last in (self.listen, self.reset):  # they stay behind the keys
            self._flow.removeWidget(last)
        for widget in (*self.buttons.values(), self.listen, self.reset):
            self._flow.addWidget(widget)
        before = self.buttons.get(keys[-1]) if keys else None
        if before is not None:
            QWidget.setTabOrder(before, self.listen)
        if keep_focus:
            self.listen.setFocus()

    def _button(self, key: str) -> Button:
        words = native(key)
        button = Button(self.look, words, icon="x", parent=self)
        said = self.tr("Take {key} away from “{name}”").format(key=words, name=self._name)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.clicked.connect(lambda: self.removed.emit(key))
        button.show()
        return button


class Listening(Button):
    """A button that, once pressed, takes the next key as it is; Esc stops listening.

    Signals:
        heard(str): the key, as Qt spells it.
    """

    heard = Signal(str)

    def __init__(self, look: Look, text: str, accessible: str, name: str) -> None:
        self._listens = False  # asked for by events of the making already
        self._rest = text
        super().__init__(look, text, "quiet", "plus")
        self.setAccessibleName(accessible.format(name=name))
        self.clicked.connect(self._begin)

    @property
    def listens(self) -> bool:
        """Whether the next key is taken."""
        return self._listens

    def event(self, event: QEvent) -> bool:
        """Take every key while listening, Tab and Return too."""
        if self._listens and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
            event.accept()
            return True
        if self._listens and event.type() is QEvent.Type.FocusOut:
            self._end()
        return super().event(event)

    def _begin(self) -> None:
        self._listens = True
        self.setText(self.tr("Press a key…"))

    def _end(self) -> None:
        self._listens = False
        self.setText(self._rest)

    def _take(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _MODIFIERS:
            return
        self._end()
        if event.key() == Qt.Key.Key_Escape:
            return
        kept = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(kept, Qt.Key(event.key())))
        self.heard.emit(pressed.toString())
