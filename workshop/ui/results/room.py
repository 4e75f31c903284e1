"""The room's cards: scores, what was missed most, what to talk about, self-assessment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from workshop.results.room import FEWEST, Assessment, Group, Topic
from workshop.slides.blocks import Chart, Series
from workshop.ui.look import Look
from workshop.ui.results.chart import ChartView
from workshop.ui.results.heat import STEPS, HeatModel, HeatSwatch, HeatTable
from workshop.ui.results.spread import SpreadTable
from workshop.ui.speaker import Speaker, trimmed
from workshop.ui.widgets.boxes import Card, Rule
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.marks import Meter
from workshop.ui.widgets.states import EmptyState
from workshop.ui.widgets.text import Label, Paragraph

translate = QCoreApplication.translate
_PADDING = (24, 20, 24, 20)


def kind_words(kind: str) -> str:
    """A kind of exercise as people call it."""
    known = {
        "privacy-settings": translate("Results", "Settings lab"),
        "conversation": translate("Results", "Conversations"),
        "quiz": translate("Results", "Quizzes"),
        "sort": translate("Results", "Sorting"),
        "spot": translate("Results", "Spot the risk"),
    }
    return known.get(kind, kind)


def people_words(group: Group) -> str:
    """Which exercises, and how many people."""
    one, more = translate("Results", "{what}, 1 person"), translate("Results", "{what}, {n} people")
    said = one if group.people == 1 else more
    return said.format(what=kind_words(group.kind), n=group.people)


def spread_chart(group: Group) -> Chart:
    """The scores of a group as a chart."""
    series = (
        Series(translate("Results", "first"), tuple(float(n) for n in group.firsts)),
        Series(translate("Results", "best"), tuple(float(n) for n in group.bests)),
    )
    return Chart(line=0, kind="spread", series=series, mark=group.pass_mark)


def too_few(look: Look, people: int) -> QWidget:
    """What stands where a group is too small to be told of."""
    when = translate("Results", "It appears when at least {n} people have finished.")
    if people:
        what = translate("Results", "Too few people to show")
    else:
        what = translate("Results", "No results in this room yet")
        when = translate("Results", "Import the files that people hand you.")
    return EmptyState(look, "users-three", what, when.format(n=FEWEST))


class HeatCard(Card):
    """What the room missed most.

    Signals:
        group_wanted(str): a kind of exercise was chosen.
    """

    group_wanted = Signal(str)

    def __init__(
        self, look: Look, speaker: Speaker, group: Group | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, _PADDING, parent=parent)
        head = QHBoxLayout()
        head.addWidget(Paragraph(look, self.tr("What the room missed most"), "heading"), 1)
        if group is not None:
            head.addWidget(Label(look, people_words(group), "small", "ink2"))
        self.body.addLayout(head)
        self.body.addSpacing(look.space(10))
        if group is None or not group.heat:
            self.body.addWidget(too_few(look, group.people if group else 0))
            self.body.addStretch()
            return
        self.table = HeatTable(look, HeatModel(group, speaker))
        self.body.addWidget(self.table)
        self.body.addSpacing(look.space(8))
        self.body.addWidget(self._legend(any(not c.shown for c in group.columns)))
        self.body.addStretch()

    def _legend(self, small: bool) -> QWidget:
        look = self.look
        box = QWidget()
        flow = Flow(look.space(10), box)
        flow.addWidget(Label(look, self.tr("Left open, first try"), "small", "ink2"))
        for step in STEPS:
            first = self.tr("from {n}%").format(n=step)
            flow.addWidget(self._entry(step / 100, str(step) if step else first))
        if small:
            words = self.tr("under {n}, not shown").format(n=FEWEST)
            flow.addWidget(self._entry(None, words))
        return box

    def _entry(self, share: float | None, words: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.space(5))
        row.addWidget(HeatSwatch(self.look, share))
        row.addWidget(Label(self.look, words, "small", "ink2"))
        return box


class SpreadCard(Card):
    """How the scores are spread, first and best, with the pass mark.

    Signals:
        copied(str): the chart is on the clipboard; says as what.
    """

    copied = Signal(str)

    def __init__(self, look: Look, group: Group | None, parent: QWidget | None = None) -> None:
        super().__init__(look, _PADDING, parent=parent)
        head = QHBoxLayout()
        head.addWidget(Paragraph(look, self.tr("Scores in the room"), "heading"), 1)
        self.body.addLayout(head)
        if group is None or not group.shown:
            self.body.addSpacing(look.space(10))
            self.body.addWidget(too_few(look, group.people if group else 0))
            self.body.addStretch()
            return
        self._buttons(head)
        self.body.addSpacing(look.space(4))
        self.body.addWidget(self._figures(group))
        self.body.addSpacing(look.space(12))
        self.chart = ChartView(look, self.tr("Scores in the room"), spread_chart(group))
        self.body.addWidget(self.chart, 1)

    def _buttons(self, head: QHBoxLayout) -> None:
        look = self.look
        self.as_picture = IconButton(look, "image", self.tr("Copy as picture"))
        self.as_picture.clicked.connect(self._copy_picture)
        self.as_table = IconButton(look, "table", self.tr("Copy as table"))
        self.as_table.clicked.connect(self._copy_table)
        head.addWidget(self.as_picture)
        head.addWidget(self.as_table)

    def _copy_picture(self) -> None:
        self.chart.copy_picture()
        self.copied.emit(self.tr("The chart is copied as a picture."))

    def _copy_table(self) -> None:
        self.chart.copy_table()
        self.copied.emit(self.tr("The chart is copied as a table."))

    def _figures(self, group: Group) -> QWidget:
        look = self.look
        box = QWidget()
        flow = Flow(look.space(28), box)
        passed = self.tr("{n} of {all}").format(n=group.passed, all=group.tries)
        for number, words in (
            (trimmed(group.median_first or 0.0), self.tr("median first")),
            (trimmed(group.median_best or 0.0), self.tr("median best")),
            (passed, self.tr("passed")),
        ):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(look.space(5))
            row.addWidget(Label(look, number, "strong"))
            row.addWidget(Label(look, words, "body", "ink2"))
            flow.addWidget(pair)
        return box


class TalkCard(Card):
    """Three goals to talk about, and the way onto the stage.

    Signals:
        stage_wanted(): show the room's results on the stage.
    """

    stage_wanted = Signal()

    def __init__(
        self,
        look: Look,
        speaker: Speaker,
        group: Group | None,
        foot: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, _PADDING, parent=parent)
        self._speaker = speaker
        topics = group.topics if group else ()
        head = QHBoxLayout()
        title = {1: self.tr("Talk about this one"), 2: self.tr("Talk about these two")}
        said = title.get(len(topics), self.tr("Talk about these three"))
        head.addWidget(Paragraph(look, said, "heading"), 1)
        self.stage = Button(look, self.tr("Show on stage"), "quiet", "projector-screen")
        self.stage.clicked.connect(self.stage_wanted)
        self.stage.setVisible(bool(group and group.shown))
        head.addWidget(self.stage)
        self.body.addLayout(head)
        self.body.addSpacing(look.space(6))
        for topic in topics:
            self.body.addWidget(Rule(look))
            self.body.addWidget(self._row(topic))
        if not topics:
            self.body.addWidget(too_few(look, group.people if group else 0))
        self.body.addStretch()
        if foot:
            self.body.addWidget(Rule(look))
            self.body.addSpacing(look.space(10))
            self.body.addWidget(_locked(look, foot))

    def _row(self, topic: Topic) -> QWidget:
        look, say = self.look, self._speaker.say
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, look.space(6), 0, look.space(6))
        grid.setHorizontalSpacing(look.space(16))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        grid.addWidget(Paragraph(look, say(topic.label), "compact_strong"), 0, 0)
        if topic.chosen is not None:
            grid.addWidget(Paragraph(look, say(topic.chosen), "small", "ink2"), 1, 0)
        words = self.tr("{n} of {all} met it first").format(n=topic.met, all=topic.people)
        meter = Meter(look, words, 100 * topic.met / topic.people)
        grid.addWidget(meter, 0, 1, 2, 1)
        grid.addWidget(Label(look, words, "body", "ink2"), 0, 2, 2, 1)
        return box


class AssessmentCard(Card):
    """A self-assessment of the room: median and middle half of each dimension, as a table.

    Nobody stands in it, and no dimension is ranked.
    """

    def __init__(
        self, look: Look, speaker: Speaker, found: Assessment, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, _PADDING, parent=parent)
        title = found.title.get(speaker.language)
        words = self.tr("{title}: before and now") if found.again else self.tr("{title}: the room")
        self.body.addWidget(Paragraph(look, words.format(title=title), "heading"))
        if not found.dimensions:
            self.body.addSpacing(look.space(10))
            self.body.addWidget(too_few(look, found.people))
            self.body.addStretch()
            return
        people = self.tr("{n} people: the median, and in brackets the middle half.")
        if found.again:
            people = self.tr("{n} people who took it twice: the median, and the middle half.")
        self.body.addWidget(Paragraph(look, people.format(n=found.people), "small", "ink2"))
        self.body.addSpacing(look.space(10))
        self.table = SpreadTable(look, speaker, found)
        self.body.addWidget(self.table)
        self.body.addStretch()


def _locked(look: Look, words: str) -> QWidget:
    from workshop.ui.widgets.fact import marked

    return marked(look, "lock", "ink2", words)
