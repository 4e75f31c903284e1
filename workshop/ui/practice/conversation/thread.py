"""The thread on the fictional network's page: what was posted, by whom, and what is being typed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.model import Conversation, Reply, Turn
from workshop.ui.look import Look
from workshop.ui.practice.fern import frond, leaf
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.text import ElidedLabel, Label, Paragraph
from workshop.values import dataclass

_RADIUS = 12
_BAR = 48
_WIDEST = 95  # letters in a line of a post: it is as wide as the page it stands on
_STEP = 28  # px: an answer stands this far to the right of what it answers

Kind = Literal["service", "citizen", "you", "nothing"]


@dataclass(frozen=True, slots=True)
class Post:
    """One entry of the thread, in words."""

    kind: Kind
    name: str
    at: str
    text: str
    letters: str
    level: int


class Thread(QWidget):
    """The page's frame and the thread in it, the newest post in view."""

    def __init__(
        self, look: Look, fern: Look, exercise: Conversation, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.look = fern
        self._language = language
        self._shown: tuple[Post, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, fern.px(8))
        column.setSpacing(0)
        column.addWidget(_Bar(fern, exercise, language, self))
        self.pane = ScrollPane(fern, self.tr("The conversation"), self)
        self._posts = QVBoxLayout(self.pane.inner)
        side = fern.space(28)
        self._posts.setContentsMargins(side, fern.space(2), side, fern.space(14))
        self._posts.setSpacing(0)
        self._posts.addStretch(1)
        self.rows: list[_PostRow] = []  # one for each post; those that stay are never made anew
        self._writing: _Writing | None = None
        column.addWidget(self.pane, 1)
        self._down = QTimer(self)  # scrolled when the new post has been laid out
        self._down.setSingleShot(True)
        self._down.timeout.connect(self._to_end)

    def follow(self, attempt: ConversationAttempt) -> None:
        """Show the thread as it stands."""
        posts = self._posts_of(attempt)
        if posts == self._shown:
            return
        pairs = enumerate(zip(posts, self._shown, strict=False))
        same = next((at for at, (now, then) in pairs if now != then), len(self._shown))
        same = min(same, len(posts))
        self._cut_to(same)
        self._shown = posts
        for place, post in enumerate(posts[same:], start=same):
            self._put(place, _PostRow(self.look, post))
        if attempt.turn.writing and not attempt.over:
            words = self.tr("{name} is still writing").format(name=attempt.exercise.citizen.name)
            self._writing = _Writing(self.look, words)
            self._put(len(posts), self._writing)
        self._down.start(0)

    def words(self) -> list[str]:
        """Every post in words, as it is read aloud."""
        return [f"{post.name}, {post.at}: {post.text}" for post in self._shown]

    def set_flowing(self, flowing: bool) -> None:
        """Be as tall as the thread, or scroll it."""
        self.pane.set_flowing(flowing)

    def height_for(self, width: int) -> int:
        """The height that shows every post, in px."""
        return self.look.px(_BAR) + self._posts.totalHeightForWidth(width - 2) + self.look.px(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page: a surface with the network's bar over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.look.color("control"), 1))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        painter.setClipRect(QRectF(0, 0, self.width(), self.look.px(_BAR)))
        painter.setBrush(self.look.color("slate"))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)

    # -- inside -------------------------------------------------------------------------------

    def _cut_to(self, count: int) -> None:
        """Take away what comes after the first posts, which stay as they are."""
        gone: list[QWidget] = list(self.rows[count:])
        del self.rows[count:]
        if self._writing is not None:
            gone.append(self._writing)
            self._writing = None
        for row in gone:
            self._posts.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _put(self, place: int, row: QWidget) -> None:
        """Put a part at its place, and show it: till then the layout would take it for absent."""
        row.setParent(self.pane.inner)
        self._posts.insertWidget(place, row)
        row.show()
        if isinstance(row, _PostRow):
            self.rows.append(row)

    def _to_end(self) -> None:
        bar = self.pane.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _posts_of(self, attempt: ConversationAttempt) -> tuple[Post, ...]:
        exercise, language = attempt.exercise, self._language
        service = exercise.service
        found: list[Post] = []
        if exercise.opening.text.by_language:
            at = exercise.opening.at.get(language)
            text = exercise.opening.text.get(language)
            label = service.label.get(language)
            found.append(Post("service", label, at, text, service.initials, 0))
        for one in attempt.taken:
            found.append(self._asked(exercise, one.turn))
            found.append(self._answered(exercise, one.reply))
        found.append(self._asked(exercise, attempt.turn))
        return tuple(found)

    def _asked(self, exercise: Conversation, turn: Turn) -> Post:
        language = self._language
        name, letters = exercise.citizen.label.get(language), exercise.citizen.initials
        if turn.by.by_language:
            name = turn.by.get(language)
            letters = name[:1].upper()
        at = ", ".join(t for t in (turn.at.get(language), turn.mood.get(language)) if t)
        return Post("citizen", name, at, turn.post.get(language), letters, 1)

    def _answered(self, exercise: Conversation, reply: Reply) -> Post:
        language = self._language
        name, letters = self.tr("You, for the service"), exercise.service.initials
        at, text = reply.at.get(language), reply.posted.get(language)
        if not text:
            return Post("nothing", name, at, self.tr("No answer."), letters, 2)
        return Post("you", name, at, text, letters, 2)


class _Bar(QWidget):
    """The network's bar: its mark, and the page one is on."""

    def __init__(self, fern: Look, exercise: Conversation, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._fern = fern
        self._frond = exercise.network == "fernwire"
        self.setFixedHeight(fern.px(_BAR))
        row = QHBoxLayout(self)
        row.setContentsMargins(fern.px(16 + (33 if self._frond else 0)), 0, fern.px(16), 0)
        row.setSpacing(fern.px(16))
        row.addWidget(Label(fern, exercise.network, "heading", "on_slate"))
        page = ElidedLabel(fern, exercise.page.get(language), "compact", "on_slate")
        page.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(page, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._frond:
            frond(painter, self._fern)


class _PostRow(QWidget):
    """One post: the leaf, who and when, and the words."""

    def __init__(self, fern: Look, post: Post) -> None:
        super().__init__()
        self.setAccessibleName(f"{post.name}, {post.at}: {post.text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(fern.space(_STEP) * post.level, fern.space(14), 0, 0)
        row.setSpacing(fern.space(14))
        slate = post.kind != "citizen"
        row.addWidget(_Leaf(fern, post.letters, slate=slate), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(fern.px(2))
        head = QWidget()
        flow = Flow(fern.space(10), head)
        flow.addWidget(Label(fern, post.name, "strong"))
        if post.at:
            flow.addWidget(Label(fern, post.at, "small", "ink2"))
        if post.kind == "you":
            flow.addWidget(Chip(fern, self.tr("your reply"), "accent"))
        words.addWidget(head)
        tone = "ink2" if post.kind == "nothing" else "ink"
        words.addWidget(Paragraph(fern, post.text, "post", tone, widest=_WIDEST))
        row.addLayout(words, 1)


class _Leaf(QWidget):
    """A person or a service of the network, by its letters."""

    def __init__(self, fern: Look, letters: str, *, slate: bool) -> None:
        super().__init__()
        self._fern, self._letters, self._slate = fern, letters, slate
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(self._fern.px(42), self._fern.px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The leaf, then the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = self._fern.color("slate" if self._slate else "fern")
        painter.fillPath(leaf(QRectF(self.rect())), fill)
        font = QFont(self._fern.font("strong"))
        font.setPixelSize(round(self.height() * 0.38))
        painter.setFont(font)
        painter.setPen(self._fern.color("surface"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


class _Writing(QWidget):
    """Somebody is typing; nothing moves."""

    def __init__(self, fern: Look, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(fern.space(84), fern.space(14), 0, 0)
        row.setSpacing(fern.space(10))
        row.addWidget(Glyph(fern, "dots-three", "ink2", 24))
        row.addWidget(Paragraph(fern, words, "compact", "ink2"), 1)
