"""The welcome: no kit is open yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.kit.kit import Kit
from workshop.painting.pictures import Pictures
from workshop.ui.library.page import Chooser, choose_folder
from workshop.ui.library.room import RoomCard, RoomFact
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.choice import ChoiceCard
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.page import Page
from workshop.ui.widgets.states import Remark
from workshop.ui.widgets.text import Paragraph

DOORS = "media/motifs/doors-light.png"
TWO_FROM, ROOMY_FROM = 1040, 1344  # px at text size 100 %


class FirstRunPage(Page):
    """Picture 17: a kit to open, and what this room has.

    ``shipped`` is the kit that came with the program, if it is there; ``room`` is asked in idle
    time, since looking for a player takes a while; ``trouble`` says why the last kit did not open.

    Signals:
        open_kit_wanted(Path): a kit's folder, chosen or dropped.
        fix_wanted(str): what a person wants to know how to mend: a help page.
    """

    open_kit_wanted = Signal(object)
    fix_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        speaker: Speaker,
        shipped: Kit | None,
        room: Callable[[], Sequence[RoomFact]],
        pictures: Pictures,
        choose: Chooser | None = None,
        trouble: str = "",
    ) -> None:
        super().__init__()
        self.look = look
        self._shipped = shipped
        self._room = room
        self._choose = choose or choose_folder
        self.setAcceptDrops(True)
        self.pane = ScrollPane(look)
        self.cards: list[ChoiceCard] = []
        self.room = RoomCard(look)
        self.room.fix_wanted.connect(self.fix_wanted)
        doors = None if shipped is None else shipped.folder / DOORS
        self._doors = Picture(look, pictures, doors)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pane)
        self._lay_out(speaker, trouble)
        self.setFocusProxy(self.cards[0])
        look.changed.connect(self._adapt)

    def at_rest(self) -> None:
        """Tell what the room has."""
        self.room.show_facts(self._room())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder of this machine may be dropped."""
        if _folder(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        folder = _folder(event.mimeData())
        if folder is not None:
            event.acceptProposedAction()
            self.open_kit_wanted.emit(folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._adapt()

    def _lay_out(self, speaker: Speaker, trouble: str) -> None:
        look, space = self.look, self.look.space
        self._whole = QVBoxLayout(self.pane.inner)
        self._whole.setSpacing(0)
        self._whole.addStretch(4)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(0)
        right.setSpacing(0)
        self._welcome = Paragraph(look, self.tr("Welcome. Open a kit to begin."), "welcome")
        left.addWidget(self._welcome)
        left.addSpacing(space(14))
        about = self.tr(
            "A kit holds slides, clips and exercises in one folder on this laptop. "
            "It works without a network."
        )
        self._about = Paragraph(look, about, "lead", "ink2")
        left.addWidget(self._about)
        left.addSpacing(space(32))
        if trouble:
            title = self.tr("The last kit did not open")
            left.addWidget(Remark(look, "bad", title, trouble))
            left.addSpacing(space(12))
        self._add_cards(left, speaker)
        left.addStretch()
        right.addWidget(self._doors)
        right.addWidget(self.room)
        right.addStretch()
        self._columns.addLayout(left, 600)
        self._columns.addLayout(right, 492)
        self._whole.addLayout(self._columns)
        self._whole.addStretch(1)
        self._whole.addSpacing(space(16))
        privacy = QHBoxLayout()
        privacy.setSpacing(space(8))
        privacy.addWidget(Glyph(look, "lock", "ink2", 16, beside="body"))
        said = self.tr("Nothing you type leaves this laptop. Erase your results whenever you like.")
        privacy.addWidget(Paragraph(look, said, "body", "ink2"), 1)
        self._whole.addLayout(privacy)

    def _add_cards(self, column: QVBoxLayout, speaker: Speaker) -> None:
        kit = self._shipped
        if kit is not None:
            detail = self.tr("The kit that came with this program: {what}")
            self._card(
                column,
                "book-open",
                kit.title.get(speaker.language),
                detail.format(what=self._contents(kit)),
            ).clicked.connect(lambda: self.open_kit_wanted.emit(kit.folder))
        self._card(
            column,
            "folder-open",
            self.tr("Open another kit"),
            self.tr("Choose a folder, or drop it on this window"),
        ).clicked.connect(self._open)

    def _card(self, column: QVBoxLayout, icon: str, title: str, detail: str) -> ChoiceCard:
        if self.cards:
            column.addSpacing(self.look.space(12))
        card = ChoiceCard(self.look, icon, title, detail)
        column.addWidget(card)
        self.cards.append(card)
        return card

    def _contents(self, kit: Kit) -> str:
        modules, clips = len(kit.modules), sum(1 for c in kit.media.values() if c.duration > 0)
        one = self.tr("1 module") if modules == 1 else self.tr("{n} modules").format(n=modules)
        if not clips:
            return one
        other = self.tr("1 clip") if clips == 1 else self.tr("{n} clips").format(n=clips)
        return self.tr("{modules}, {clips}").format(modules=one, clips=other)

    def _open(self) -> None:
        folder = self._choose(self)
        if folder is not None:
            self.open_kit_wanted.emit(folder)

    def _adapt(self) -> None:
        one = self.width() < TWO_FROM * self.look.scale
        roomy = self.width() >= ROOMY_FROM * self.look.scale and not one
        side = 80 if roomy else 40
        self._whole.setContentsMargins(side, 32, side, 44 if roomy else 24)
        self._columns.setSpacing(self.look.space(32) if one else 92 if roomy else 48)
        for words in (self._welcome, self._about):
            words.setMaximumWidth(self.look.px(470))
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if one else direction.LeftToRight)
        self._doors.setVisible(not one and self._doors.there)


class Picture(QWidget):
    """A picture of the kit that belongs to the decoration; nothing when it is not there."""

    def __init__(self, look: Look, pictures: Pictures, path: Path | None) -> None:
        super().__init__()
        self.look = look
        self._pictures = pictures
        self._path = path
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def there(self) -> bool:
        """Whether there is something to see."""
        return not self._pictures.size(self._path).isEmpty()

    def sizeHint(self) -> QSize:
        """Half its own pixels: it is drawn for twice the density."""
        return self._pictures.size(self._path) / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """The whole picture, standing on the foot of its place."""
        wanted = self.sizeHint().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        image = self._pictures.image(self._path, wanted * self.devicePixelRatioF())
        if image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = self.height() - wanted.height()
        left = (self.width() - wanted.width()) / 2
        painter.drawImage(QRectF(left, top, wanted.width(), wanted.height()), image)


def _folder(data: QMimeData) -> Path | None:
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.is_dir():
            return path
    return None
