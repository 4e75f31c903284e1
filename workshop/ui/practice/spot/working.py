"""A spotting being done: the posts, below each what can be marked; what is wanted at the left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.spot.attempt import SpotAttempt
from workshop.exercises.spot.model import Part, Post, Spotting
from workshop.ui.look import Look
from workshop.ui.practice.answer_card import ManyCard
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.frame import SheetFrame
from workshop.ui.practice.spot.picture import PostPicture
from workshop.ui.practice.spot.post import PostText
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.text import Label, Paragraph


class SpotView(SheetFrame):
    """A spotting being done."""

    def __init__(
        self, look: Look, speaker: Speaker, desk: Desk[SpotAttempt], where: str, parent: QWidget
    ) -> None:
        super().__init__(look, speaker, desk, where, parent)
        self.cards: dict[str, ManyCard] = {}
        self.texts: dict[str, PostText] = {}
        self.pictures: dict[str, PostPicture] = {}
        chip = Chip(look, self.tr("All people here are fictional"), "line", "info")
        self.header.right.addWidget(chip)
        self._fill_rows(self.rows)
        self._fill_wanted(self.wanted)
        self.put_together()

    @property
    def exercise(self) -> Spotting:
        """The exercise."""
        found: Spotting = self.desk.attempt.exercise
        return found

    def begin(self) -> None:
        """The keyboard on the first thing that can be marked."""
        next(iter(self.cards.values())).setFocus()

    def follow(self, attempt: SpotAttempt) -> None:
        """Show what is marked."""
        super().follow(attempt)
        for name, card in self.cards.items():
            card.setChecked(name in attempt.marked)
        for text in self.texts.values():
            text.follow(attempt.marked)
        for picture in self.pictures.values():
            picture.follow(attempt.marked)
        count = len(attempt.marked)
        words = self.tr("1 detail marked") if count == 1 else self.tr("{n} details marked")
        self.count.setText(words.format(n=count))

    # -- inside -------------------------------------------------------------------------------

    def _fill_rows(self, column: QVBoxLayout) -> None:
        column.setSpacing(self.look.space(18))
        for number, post in enumerate(self.exercise.posts.values(), start=1):
            column.addWidget(self._post(number, post))

    def _post(self, number: int, post: Post) -> QWidget:
        look, language = self.look, self.language
        card = Card(look, (24, 18, 24, 20))
        head = QHBoxLayout()
        head.setSpacing(look.space(10))
        by = post.by.get(language) or self.tr("Post {n}").format(n=number)
        head.addWidget(Label(look, by, "strong"))
        head.addWidget(Label(look, post.at.get(language), "small", "ink2"))
        head.addStretch(1)
        card.body.addLayout(head)
        card.body.addSpacing(look.space(6))
        text = PostText(look, post, language)
        text.clicked.connect(self._toggle)
        self.texts[post.id] = text
        card.body.addWidget(text)
        if post.picture.by_language:
            self._picture(card, post)
        if post.file is not None:
            self._drawn(card, post, post.file)
        card.body.addSpacing(look.space(14))
        card.body.addWidget(Label(look, self.tr("Mark what says too much"), "label"))
        for part in self.exercise.of(post.id):
            card.body.addSpacing(look.space(6))
            card.body.addWidget(self._part(part))
        return card

    def _picture(self, card: Card, post: Post) -> None:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.space(10))
        row.addWidget(Glyph(look, "image", "ink2", 20, beside="body"), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("In the picture: {words}").format(words=post.picture.get(self.language))
        row.addWidget(Paragraph(look, words, "body", "ink2"), 1)
        card.body.addSpacing(look.space(10))
        card.body.addLayout(row)

    def _drawn(self, card: Card, post: Post, file: Path) -> None:
        picture = PostPicture(self.look, file, self.exercise.of(post.id), self.language)
        if picture.image.isNull():  # no picture after all: the list has everything it shows
            picture.deleteLater()
            return
        picture.setAccessibleDescription(post.picture.get(self.language))
        picture.clicked.connect(self._toggle)
        picture.reached.connect(lambda rect: self._bring(picture, rect))
        self.pictures[post.id] = picture
        card.body.addSpacing(self.look.space(10))
        card.body.addWidget(picture)

    def _bring(self, picture: PostPicture, rect: QRect) -> None:
        single = self.body.is_single
        area, inner = (self.body, self.body.inner) if single else (self.main, self.main.inner)
        middle = rect.center() + picture.mapTo(inner, QPoint())
        beside, above = rect.width() // 2, rect.height() // 2 + self.look.space(24)
        area.ensureVisible(middle.x(), middle.y(), beside, above)

    def _part(self, part: Part) -> ManyCard:
        name = part.name.get(self.language)
        if part.where == "picture":
            picture = self.pictures.get(part.post)
            number = picture.number(part.id) if picture is not None else 0
            words = self.tr("Picture, {n}: {words}") if number else self.tr("Picture: {words}")
            name = words.format(n=number, words=name)
        made = ManyCard(self.look, "", name)
        made.clicked.connect(lambda _=False, name=part.id: self._toggle(name))
        self.cards[part.id] = made
        return made

    def _fill_wanted(self, column: QVBoxLayout) -> None:
        look = self.look
        column.setSpacing(look.space(16))
        column.addWidget(Paragraph(look, self.tr("What is wanted"), "heading"))
        column.addWidget(Paragraph(look, self.exercise.brief.get(self.language).strip(), "compact"))
        words = self.tr(
            "Marking everything does not help: what is needed and marked counts against you."
        )
        if not self.exercise.scored:
            words = self.tr("No score is kept here. What the posts need should stay.")
        column.addWidget(Paragraph(look, words, "small", "ink2"))

    def _toggle(self, part: str) -> None:
        marked = part in self.desk.attempt.marked
        self.do("unmark" if marked else "mark", part=part)
