"""The simulated network's own settings: its bar, its list of pages, the settings of each page.

Inside this frame only the network's colours are used. A page is built when it is first opened and
then follows the attempt; nothing is rebuilt while somebody works.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import Page, PrivacyExercise
from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.practice.settings.bar import Bar
from workshop.ui.practice.settings.confirm import Confirm
from workshop.ui.practice.settings.elsewhere import ElsewherePanel
from workshop.ui.practice.settings.pages import PageList
from workshop.ui.practice.settings.rows import SettingRow, Waiting
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.text import Label, Paragraph

_RADIUS = 12


class Network(QWidget):
    """The network in its frame.

    Signals:
        chosen(str, str): a setting and the option a person wants for it.
        turned(): another page is shown.
    """

    chosen = Signal(str, str)
    turned = Signal()

    def __init__(
        self,
        look: Look,
        fern: Look,
        attempt: PrivacyAttempt,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = fern
        self._kit = look
        self._exercise = exercise = attempt.exercise
        self._attempt = attempt
        self._language = language
        self._flowing = False
        self._built: dict[str, SettingsPage] = {}
        self._stale: set[str] = set()
        self.setAccessibleName(exercise.network.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        bar = Bar(fern, exercise, language, self)
        self.search = bar.search
        self.search.offer(attempt)
        self.search.found.connect(self.seek)
        column.addWidget(bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._list = PageList(fern, exercise, attempt, language, self)
        self._list.chosen.connect(self.open_page)
        row.addLayout(self._side())
        self._pages = QStackedWidget(self)
        row.addWidget(self._pages, 1)
        column.addLayout(row, 1)
        if exercise.pages:
            self.open_page(exercise.pages[0].id)

    def _side(self) -> QVBoxLayout:
        fern = self.look
        side = QVBoxLayout()
        side.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(fern.px(24), fern.px(16), fern.px(24), fern.px(6))
        self._title = Label(fern, self.tr("Settings"), "small", "ink2")
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(Label(fern, self.tr("changed"), "small", "ink2"))
        side.addLayout(head)
        side.addWidget(self._list, 1)
        return side

    @property
    def page_list(self) -> PageList:
        """The list of settings pages."""
        return self._list

    @property
    def page_id(self) -> str:
        """The id of the page that is open."""
        return next((name for name, page in self._built.items() if page is self._shown), "")

    def page(self, page_id: str) -> SettingsPage:
        """The settings page of that id, built when it was not there yet."""
        built = self._built.get(page_id)
        if built is None:
            page = next(p for p in self._exercise.pages if p.id == page_id)
            built = SettingsPage(self.look, page, self._attempt, self._language, self._pages)
            built.set_flowing(self._flowing)
            built.chosen.connect(self.chosen)
            built.resized.connect(self.turned)
            self._built[page_id] = built
            self._pages.addWidget(built)
            self._keep_order(built)
        elif page_id in self._stale:
            built.follow(self._attempt)
        self._stale.discard(page_id)
        return built

    def _keep_order(self, page: SettingsPage) -> None:
        """A page made late still comes right after the list when one tabs on."""
        before: QWidget = self._list
        for widget in page.controls():
            QWidget.setTabOrder(before, widget)
            before = widget

    def open_page(self, page_id: str) -> None:
        """Show a settings page."""
        self._pages.setCurrentWidget(self.page(page_id))
        self._list.set_current(page_id)
        self.turned.emit()

    def seek(self, setting: str) -> None:
        """Open the page of a setting, the keyboard on its control and the whole row in view."""
        page = self._exercise.page_of(setting)
        if page is not None:
            self.open_page(page.id)
            self.page(page.id).bring(setting)

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Show the settings as they stand now; a page out of sight waits until it is opened."""
        self._attempt = attempt
        self._list.follow(attempt)
        self.search.offer(attempt)
        self._stale = set(self._built)
        if self._shown is not None:
            self.page(self.page_id)

    def set_narrow(self, narrow: bool) -> None:
        """Less room: the list of pages gives way first."""
        self._list.set_narrow(narrow)
        self._title.setVisible(not narrow)

    def set_flowing(self, flowing: bool) -> None:
        """Be as tall as the open page, or scroll it within the height there is."""
        self._flowing = flowing
        for page in self._built.values():
            page.set_flowing(flowing)

    def height_for(self, width: int) -> int:
        """The height that shows the open page and the whole list, in px."""
        fern, page = self.look, self._shown
        head = fern.px(16 + 6) + fern.line("small")
        room = width - self._list.width() - 4
        high = max(head + self._list.whole_height(), page.height_for(room) if page else 0)
        return fern.px(48) + high + 8

    @property
    def _shown(self) -> SettingsPage | None:
        page = self._pages.currentWidget()
        return page if isinstance(page, SettingsPage) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame and the network's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.look.color("control"), 1))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        clip = QPainterPath()
        clip.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 1, _RADIUS - 1)
        painter.setClipPath(clip)
        bar = self.look.px(48)
        painter.fillRect(QRectF(0, 0, self.width(), bar + 1), self.look.color("slate"))
        side = self._list.width() + 1
        painter.fillRect(QRectF(0, bar + 1, side, self.height()), self.look.color("canvas"))
        painter.fillRect(QRectF(side - 1, bar + 1, 1, self.height()), self.look.color("line"))


class SettingsPage(QWidget):
    """One page of settings: title, what it is about, a row for each setting.

    Signals:
        chosen(str, str): a setting and the option a person wants for it.
        resized(): it needs another height.
    """

    chosen = Signal(str, str)
    resized = Signal()

    def __init__(
        self,
        fern: Look,
        page: Page,
        attempt: PrivacyAttempt,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = fern
        self._language = language
        self._rows: list[SettingRow] = []
        self._waiting: list[Waiting] = []
        self._attempt = attempt
        self._asked: set[str] = set()  # acts that were asked about: once is enough
        self.confirm: Confirm | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 3, 8)
        self._pane = pane = ScrollPane(fern, parent=self)
        outer.addWidget(pane)
        lay_ground(pane, fern.color("surface"))
        column = QVBoxLayout(pane.inner)
        side = fern.space(24)
        column.setContentsMargins(side, fern.space(18), side, fern.space(16))
        column.setSpacing(0)
        title = page.label.get(language)
        self.setAccessibleName(title)
        column.addWidget(Label(fern, title, "question"))
        about = page.help.get(language)
        if about:
            column.addWidget(Paragraph(fern, about, "small", "ink2"))
        column.addSpacing(fern.space(12))
        for group in _grouped(attempt.exercise, page):
            self._add(column, attempt.exercise, group, language)
        settings = [attempt.exercise.settings[name] for name in page.settings]
        named = [setting for setting in settings if setting.elsewhere]
        self.elsewhere = ElsewherePanel(fern, named, language) if named else None
        if self.elsewhere is not None:
            self.elsewhere.turned.connect(self._show_elsewhere)
            column.addWidget(self.elsewhere)
        column.addStretch()
        self._column = column
        self.follow(attempt)

    def bring(self, setting: str) -> None:
        """Give the control of that setting the keyboard, its row in view."""
        row = self.row(setting)
        self._pane.ensureWidgetVisible(row)
        row.control.setFocus()

    def row(self, setting: str) -> SettingRow:
        """The row of that setting; StopIteration when it is on another page."""
        return next(row for row in self._rows if row.setting.id == setting)

    def controls(self) -> list[QWidget]:
        """Everything on it that takes the keyboard, from top to bottom."""
        found = []
        for row in self._rows:
            for widget in (row.control, *row.control.findChildren(QWidget)):
                here = widget.window() is self.window()  # not in a list that pops up
                if here and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    found.append(widget)
        if self.elsewhere is not None:
            found.append(self.elsewhere.button)
        return found

    def set_flowing(self, flowing: bool) -> None:
        """Be as tall as the settings, or scroll them."""
        policy = Qt.ScrollBarPolicy
        self._pane.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if flowing else policy.ScrollBarAsNeeded
        )

    def height_for(self, width: int) -> int:
        """The height of all settings at that width, in px."""
        layout = self._pane.inner.layout()
        return layout.totalHeightForWidth(width - 3) + 8 if layout is not None else 0

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Show the settings as they stand now."""
        self._attempt = attempt
        for row in self._rows:
            row.follow(attempt)
        for box in self._waiting:
            box.follow(attempt)

    def _add(
        self, column: QVBoxLayout, exercise: PrivacyExercise, group: list[str], language: str
    ) -> None:
        settings = [exercise.settings[name] for name in group]
        rows = [SettingRow(self.look, setting, language) for setting in settings]
        for row in rows:
            row.chosen.connect(self._wish)
            self._rows.append(row)
        if settings[0].only_if:
            box = Waiting(self.look, rows)
            self._waiting.append(box)
            column.addWidget(box)
        else:
            column.addWidget(rows[0])

    def _show_elsewhere(self) -> None:
        """Its words in view once they are laid out, as far as the button stays in view too."""
        self.resized.emit()
        part = self.elsewhere
        if part is not None and part.is_open:
            self._column.activate()
            self._pane.ensureWidgetVisible(part)
            self._pane.ensureWidgetVisible(part.button)

    def _wish(self, name: str, option: str) -> None:
        """What a person wants; an act nobody takes back is asked about the first time."""
        setting = self._attempt.exercise.settings[name]
        self._close_question()
        if not setting.irreversible or option == setting.default or name in self._asked:
            self.chosen.emit(name, option)
            return
        row = self.row(name)
        above: QWidget = next((box for box in self._waiting if box.isAncestorOf(row)), row)
        chosen = setting.option(option)
        act = chosen.label.get(self._language) if chosen is not None else option
        self.confirm = confirm = Confirm(self.look, act)
        confirm.answered.connect(lambda do: self._answered(name, option, do=do))
        self._column.insertWidget(self._column.indexOf(above) + 1, confirm)
        QWidget.setTabOrder(row.control, confirm.leave)
        QWidget.setTabOrder(confirm.leave, confirm.act)
        confirm.show()
        self.resized.emit()
        confirm.leave.setFocus()

    def _answered(self, name: str, option: str, *, do: bool) -> None:
        row = self.row(name)
        row.control.setFocus()
        self._close_question()
        if do:
            self._asked.add(name)
            self.chosen.emit(name, option)
        else:
            row.take_back(self._attempt)

    def _close_question(self) -> None:
        confirm, self.confirm = self.confirm, None
        if confirm is not None:
            self._column.removeWidget(confirm)
            confirm.hide()
            confirm.deleteLater()
            for row in self._rows:
                row.follow(self._attempt)
            self.resized.emit()


def _grouped(exercise: PrivacyExercise, page: Page) -> list[list[str]]:
    """The settings of a page; those shown only under the same condition stand together."""
    groups: list[list[str]] = []
    before: tuple[tuple[str, str], ...] = ()
    for name in page.settings:
        condition = exercise.settings[name].only_if
        if condition and condition == before:
            groups[-1].append(name)
        else:
            groups.append([name])
        before = condition
    return groups
