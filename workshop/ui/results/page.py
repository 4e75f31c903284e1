"""Results: one's own practice and the room side by side; taking results in, out and away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from workshop.kit.kit import Kit
from workshop.results.room import Group, Room
from workshop.ui.look import Look
from workshop.ui.results.mine import MineCard, NextCard, mine_lines
from workshop.ui.results.room import (
    AssessmentCard,
    HeatCard,
    SpreadCard,
    TalkCard,
    kind_words,
)
from workshop.ui.results.shown import Shown
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import ScrollPane, clear
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.page import Page
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import Paragraph

TWO_FROM = 980
"""From this width on (px at text size 100 %) the cards stand in two columns."""


class ResultsPage(Page):
    """The page asks for what it shows; whoever listens does what people want.

    Signals:
        practise_wanted(str): an exercise to try.
        certificate_wanted: a certificate of completion.
        stage_wanted: the room's results on the stage.
        import_wanted: files of results are to be taken in.
        export_wanted(str): ``mine``, ``file``, ``whole``, ``csv``, ``jsonl`` or ``xapi``.
        erase_wanted(str): ``me`` or ``session``.
        session_wanted: the session, or who works here, is to be changed.
        room_wanted: the room's report is needed; :meth:`set_room` brings it.
        copied(str): something is on the clipboard; says what.
    """

    practise_wanted = Signal(str)
    certificate_wanted = Signal()
    stage_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal(str)
    erase_wanted = Signal(str)
    session_wanted = Signal()
    room_wanted = Signal()
    copied = Signal(str)

    def __init__(
        self, look: Look, speaker: Speaker, kit: Kit | None, ask: Callable[[], Shown]
    ) -> None:
        super().__init__()
        self.look = look
        self._speaker = speaker
        self._kit = kit
        self._ask = ask
        self.shown = Shown()
        self.kind = ""
        self._columns = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.pane = ScrollPane(look)
        outer.addWidget(self.pane)
        self._column = QVBoxLayout(self.pane.inner)
        self._column.setContentsMargins(
            look.space(40), look.space(32), look.space(40), look.space(32)
        )
        self._column.setSpacing(0)
        self._make_head()
        self._cards = QWidget()
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.space(20))
        self._column.addWidget(self._cards, 1)
        self.setFocusProxy(self.view.part("both"))
        look.changed.connect(self._arrange)
        self.shown = self._ask()
        self._arrange()

    def at_rest(self) -> None:
        """The window stands: the room's report may take its time."""
        self.room_wanted.emit()

    def refresh(self) -> None:
        """Ask again, after something was added or taken away."""
        self.shown = self._ask()
        self._arrange()
        self.room_wanted.emit()

    def set_room(self, room: Room) -> None:
        """Show the room's report."""
        self.shown = replace(self.shown, room=room)
        self._arrange()

    @property
    def group(self) -> Group | None:
        """The kind of exercise the room's cards are about."""
        groups = self.shown.room.groups if self.shown.room else ()
        most = max(groups, key=lambda group: group.people, default=None)
        return next((group for group in groups if group.kind == self.kind), most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        if self._columns and self._columns != self._wanted_columns():
            self._arrange()

    # -- the head -----------------------------------------------------------------------------

    def _make_head(self) -> None:
        look = self.look
        head = QWidget()
        row = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(16))
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addWidget(Paragraph(look, self.tr("Results"), "display"))
        under = QHBoxLayout()
        under.setSpacing(look.space(4))
        self.about = Paragraph(look, "", "body", "ink2")
        self.session = IconButton(
            look, "pencil-simple", self.tr("Change the session or who works here")
        )
        self.session.clicked.connect(self.session_wanted)
        middle = Qt.AlignmentFlag.AlignVCenter
        under.addWidget(self.about, 0, middle)
        under.addWidget(self.session, 0, middle)
        under.addStretch()
        words.addLayout(under)
        row.addLayout(words)
        tools = QWidget()
        flow = Flow(look.space(12), tools, trailing=True)
        self.view = Segmented(
            look,
            self.tr("What is shown"),
            (
                ("mine", self.tr("My practice")),
                ("room", self.tr("This room")),
                ("both", self.tr("Both")),
            ),
            "both",
        )
        self.view.chosen.connect(self._arrange)
        self.take_in = Button(look, self.tr("Import"), "secondary", "download-simple")
        self.take_in.clicked.connect(self.import_wanted)
        self.export = Button(look, self.tr("Export"), "secondary", "export")
        self.export.clicked.connect(self.open_exports)
        self.erase = Button(look, self.tr("Erase"), "danger", "trash")
        self.erase.clicked.connect(self.open_erasing)
        self.which = Select(look, self.tr("Kind of exercise"))
        self.which.activated.connect(self._choose_kind)
        for part in (self.which, self.view, self.take_in, self.export, self.erase):
            flow.addWidget(part)
        row.addWidget(tools, 1)
        self._column.addWidget(head)
        self._column.addSpacing(look.space(24))

    def open_exports(self) -> QMenu:
        """Offer the ways out."""
        ways = (
            ("mine", self.tr("My results, to read and keep")),
            ("file", self.tr("A file for the facilitator")),
            ("whole", self.tr("The same with my self-assessment")),
            ("csv", self.tr("This session as a table (CSV)")),
            ("jsonl", self.tr("This session as JSON lines")),
            ("xapi", self.tr("This session as xAPI statements")),
        )
        return self._menu(self.export, ways, self.export_wanted)

    def open_erasing(self) -> QMenu:
        """Offer what can be erased."""
        me = self.shown.me
        mine = self.tr("Me and all my results")
        if me is not None:
            mine = self.tr("{name} and all their results").format(name=me.pseudonym)
        session = self.shown.session
        label = session.label if session else ""
        ways = (("me", mine), ("session", self.tr("The session “{label}”").format(label=label)))
        return self._menu(self.erase, ways, self.erase_wanted)

    def _menu(
        self, button: Button, ways: tuple[tuple[str, str], ...], told: SignalInstance
    ) -> QMenu:
        menu = QMenu(self)
        menu.setStyleSheet(self.look.style_sheet())
        for key, words in ways:
            menu.addAction(words).triggered.connect(lambda _=False, key=key: told.emit(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
        return menu

    def _choose_kind(self) -> None:
        self.kind = self.which.current
        self._arrange()

    # -- the cards ----------------------------------------------------------------------------

    def _wanted_columns(self) -> int:
        return 2 if self.width() >= TWO_FROM * self.look.scale else 1

    def _arrange(self) -> None:
        clear(self._grid)
        self._tell_head()
        self._columns = self._wanted_columns()
        cards = self._cards_now()
        two = self._columns == 2
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if two else direction.TopToBottom)
        left = 60 if self.view.current == "mine" else 43
        self._grid.setColumnStretch(0, left if two else 1)
        self._grid.setColumnStretch(1, 100 - left if two else 0)
        for place, card in enumerate(cards):
            last_alone = two and place == len(cards) - 1 and place % 2 == 0
            if two:
                self._grid.addWidget(card, place // 2, place % 2, 1, 2 if last_alone else 1)
            else:
                self._grid.addWidget(card, place, 0)

    def _tell_head(self) -> None:
        session, me = self.shown.session, self.shown.me
        label = session.label if session else ""
        both = self.tr("{session} · {name}")
        self.about.setText(both.format(session=label, name=me.pseudonym) if me else label)
        groups = self.shown.room.groups if self.shown.room else ()
        self.which.setVisible(len(groups) > 1 and self.view.current != "mine")
        if self.group is not None:
            choices = [(group.kind, kind_words(group.kind)) for group in groups]
            self.which.set_choices(choices, self.group.kind)

    def _cards_now(self) -> list[QWidget]:
        view = self.view.current
        if view == "mine":
            return [self._mine(detailed=True), self._next()]
        room = self._room_cards()
        if view == "room":
            heat, spread, talk, *rest = room
            return (
                [spread, heat, talk, *rest]
                if not rest
                else [spread, heat, rest[0], talk, *rest[1:]]
            )
        heat, spread, talk, *rest = room
        return [self._mine(detailed=False), heat, spread, talk, *rest]

    def _mine(self, *, detailed: bool) -> MineCard:
        found = mine_lines(self._kit, self.shown, self._speaker.language)
        return MineCard(self.look, found, detailed=detailed)

    def _next(self) -> NextCard:
        card = NextCard(self.look, self._speaker, self._kit, self.shown)
        card.practise_wanted.connect(self.practise_wanted)
        card.certificate_wanted.connect(self.certificate_wanted)
        return card

    def _room_cards(self) -> list[QWidget]:
        look, speaker, group = self.look, self._speaker, self.group
        heat = HeatCard(look, speaker, group)
        spread = SpreadCard(look, group)
        spread.copied.connect(self.copied)
        talk = TalkCard(look, speaker, group, self._foot())
        talk.stage_wanted.connect(self.stage_wanted)
        assessments = self.shown.room.assessments if self.shown.room else ()
        return [heat, spread, talk, *(AssessmentCard(look, speaker, one) for one in assessments)]

    def _foot(self) -> str:
        session = self.shown.session
        if session is None:
            return ""
        day = session.delete_after.date()
        said = QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
        words = self.tr("Pseudonyms only. Delete by {day}; a reminder is set.").format(day=said)
        return f"{words} {self.shown.backup}".strip()
