"""The panel beside the list: one module, what it teaches, and the way into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.errors import WorkshopError
from workshop.kit.kit import Kit, ModuleHead, Plan
from workshop.painting.glyphs import exercise_glyph
from workshop.painting.theme import colour, stage_theme
from workshop.ui.library.columns import SidePanel
from workshop.ui.library.plancard import plan_words
from workshop.ui.library.rows import Progress, extra_words, number_words, score_words
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import clear
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.fact import fact, marked
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import ElidedLabel, Label, Paragraph

if TYPE_CHECKING:
    from workshop.ui.library.readiness import Readiness

_LATER = 400  # ms after that, for what is read from earlier shows
IDLE = 30  # ms after a choice before its picture is drawn: arrow keys run past quickly


class Looking(NamedTuple):
    """What the panel asks of the rest of the program; all are called in idle time only.

    ``thumbnail`` paints a module's title page at a size in device pixels, or gives None;
    ``check`` says whether its clip and exercises are there, ``took`` what its slides took when it
    was held, if other minutes can be proposed.
    """

    thumbnail: Callable[[ModuleHead, QSize], QImage | None]
    check: Callable[[ModuleHead], Readiness]
    took: Callable[[ModuleHead], str] = lambda _head: ""


class Detail(SidePanel):
    """One module in full.

    Signals:
        present_wanted(str): the module to present.
        practise_wanted(str): the exercise to practise.
        check_wanted(str), handout_wanted(str): the module or plan to look at before the room
            fills, or to print.
        minutes_wanted(str): the module whose proposed minutes are to be seen.
    """

    present_wanted = Signal(str)
    practise_wanted = Signal(str)
    check_wanted = Signal(str)
    minutes_wanted = Signal(str)
    handout_wanted = Signal(str)

    def __init__(self, look: Look, speaker: Speaker, looking: Looking, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._speaker = speaker
        self._looking = looking
        self._head: ModuleHead | None = None
        self._plan: Plan | None = None
        self._exercise = ""
        self._waiting = False  # for a paint, before the picture is drawn
        self.thumb = Thumb(look)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._ready = QVBoxLayout()
        self._back = QVBoxLayout()  # what earlier shows say
        self.present = Button(look, self.tr("Present"), "primary", "projector-screen", large=True)
        self.practise = Button(look, self.tr("Practise"), icon="graduation-cap", large=True)
        self.check = Button(look, self.tr("Check the room"), icon="checks", large=True)
        self.handout = Button(look, self.tr("Handout"), "quiet", "printer")
        self.present.clicked.connect(lambda: self._emit(self.present_wanted))
        self.check.clicked.connect(lambda: self._emit(self.check_wanted))
        self.handout.clicked.connect(lambda: self._emit(self.handout_wanted))
        self.practise.clicked.connect(lambda: self.practise_wanted.emit(self._exercise))
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._look_closer)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._look_back)
        self._lay_out()

    @property
    def shows_plan(self) -> bool:
        """Whether a plan stands here, not a module."""
        return self._plan is not None

    def show_module(self, head: ModuleHead, kit: Kit, progress: Progress, exercise: str) -> None:
        """Show a module; its picture and its check follow when the program has time."""
        same = self._head is head
        self._head, self._plan, self._exercise = head, None, exercise
        self.thumb.show()
        self._fill(head, kit, progress)
        self.present.setEnabled(not any(p.severity == "error" for p in head.problems))
        self.present.setToolTip("" if self.present.isEnabled() else self.tr("Mend it first"))
        self.practise.setVisible(bool(exercise))
        if same:
            self._later.start()  # a show of it may be over
        else:
            clear(self._back)
            self._later.stop()
            self.thumb.show_image(None, head.title.get(self._speaker.language))
            clear(self._ready)
            self._waiting = True
            self.update()

    def show_plan(self, plan: Plan, kit: Kit) -> None:
        """Show a plan: its running order, and the way into it."""
        self._head, self._plan, self._exercise = None, plan, ""
        self._later.stop()
        clear(self._back)
        from workshop.ui.library.order import fill_order, order_rows  # no start waits for it

        look, words, language = self.look, self._words, self._speaker.language
        self.thumb.hide()
        self._waiting = False
        clear(words)
        clear(self._ready)
        clear(self._grid)
        words.addWidget(Label(look, self.tr("Plan"), "label", "accent"))
        words.addWidget(Paragraph(look, plan.title.get(language), "title"))
        words.addWidget(Paragraph(look, plan_words(plan), "body", "ink2"))
        for problem in (p for p in plan.problems if p.severity != "note"):
            tone = "bad" if problem.severity == "error" else "warn"
            said = f"{problem.path.name}, {self._speaker.problem(problem)}"
            words.addWidget(marked(look, "warning-octagon", tone, said))
        order = QWidget()
        grid = QGridLayout(order)
        grid.setContentsMargins(0, look.space(20), 0, 0)
        grid.setVerticalSpacing(look.space(4))
        grid.setHorizontalSpacing(look.space(12))
        grid.setColumnStretch(1, 1)
        fill_order(grid, look, order_rows(plan, kit, language))
        words.addWidget(order)
        self._exercises.hide()
        self.practise.hide()
        self.present.setEnabled(bool(plan.items))
        self.present.setToolTip("")

    def set_short(self, short: bool) -> None:
        """Leave the list of exercises out, for small screens."""
        super().set_short(short)
        self._exercises.setVisible(not short and self._grid.count() > 0)
        self.handout.setVisible(not short)

    def _lay_out(self) -> None:
        look, inner = self.look, self.content
        inner.addWidget(self.thumb)
        inner.addSpacing(look.space(24))
        inner.addLayout(self._words)
        self._exercises = QWidget()
        self._grid = QGridLayout(self._exercises)
        self._grid.setContentsMargins(0, look.space(24), 0, 0)
        self._grid.setVerticalSpacing(look.space(6))
        self._grid.setHorizontalSpacing(look.space(10))
        self._grid.setColumnStretch(1, 1)
        inner.addWidget(self._exercises)
        inner.addStretch()
        self.foot.addLayout(self._ready)
        self.foot.addLayout(self._back)
        self.foot.addWidget(self.present)
        ways = QWidget()
        flow = Flow(look.space(12), ways, stretch=True)
        flow.addWidget(self.practise)
        flow.addWidget(self.check)
        self.foot.addWidget(ways)
        self.foot.addWidget(self.handout, 0, Qt.AlignmentFlag.AlignHCenter)

    def _fill(self, head: ModuleHead, kit: Kit, progress: Progress) -> None:
        look, language = self.look, self._speaker.language
        words = self._words
        clear(words)
        if head.number:
            label = self.tr("Module {number}").format(number=head.number)
            words.addWidget(Label(look, label, "label", "accent"))
        words.addWidget(Paragraph(look, head.title.get(language) or head.id, "title"))
        words.addSpacing(look.space(10))
        words.addWidget(self._facts(head, kit))
        for problem in (p for p in head.problems if p.severity != "note"):
            tone = "bad" if problem.severity == "error" else "warn"
            words.addSpacing(look.space(12))
            said = f"{problem.path.name}, {self._speaker.problem(problem)}"
            words.addWidget(marked(look, "warning-octagon", tone, said))
        if head.objectives:
            words.addSpacing(look.space(24))
            words.addWidget(Label(look, self.tr("You will be able to"), "label"))
        for objective in head.objectives:
            words.addSpacing(look.space(10))
            words.addWidget(_Bullet(look, objective.get(language)))
        self._list_exercises(head, kit, progress)

    def _facts(self, head: ModuleHead, kit: Kit) -> QWidget:
        box = QWidget()
        flow = Flow(self.look.space(20), box)
        minutes = number_words(head.minutes)
        if minutes:
            text = self.tr("{minutes} min").format(minutes=minutes)
            extra = extra_words(head, self._speaker.language)
            flow.addWidget(fact(self.look, "clock", text, extra))
        flow.addWidget(fact(self.look, "presentation-chart", self._slides(head.slides)))
        if head.clips:
            flow.addWidget(fact(self.look, "film-strip", self._clips(head, kit)))
        return box

    def _slides(self, count: int) -> str:
        if count == 1:
            return self.tr("1 slide")
        return self.tr("{count} slides").format(count=count)

    def _clips(self, head: ModuleHead, kit: Kit) -> str:
        count = head.clips
        said = self.tr("1 clip") if count == 1 else self.tr("{count} clips").format(count=count)
        clip = kit.media.get(head.clip)
        if clip is None or clip.duration <= 0:
            return said
        whole = round(clip.duration)
        return self.tr("{clips}, {time}").format(clips=said, time=f"{whole // 60}:{whole % 60:02}")

    def _list_exercises(self, head: ModuleHead, kit: Kit, progress: Progress) -> None:
        look, grid = self.look, self._grid
        clear(grid)
        self._exercises.setVisible(bool(head.exercises) and not self.short)
        if head.exercises:
            grid.addWidget(Label(look, self.tr("Exercises"), "label"), 0, 0, 1, 3)
        for place, name in enumerate(head.exercises, start=1):
            exercise = kit.exercise(name)
            title = exercise.title.get(self._speaker.language) if exercise else name
            minutes = number_words(exercise.minutes) if exercise else ""
            if minutes:
                title = self.tr("{title}, {minutes} min").format(title=title, minutes=minutes)
            kind = exercise_glyph(exercise.kind if exercise else "")
            grid.addWidget(Glyph(look, kind, "ink2", 18), place, 0)
            grid.addWidget(ElidedLabel(look, title), place, 1)
            said = self._done(progress, name) if exercise else self.tr("not in this kit")
            right = Label(look, said, "body", "ink2")
            grid.addWidget(right, place, 2, Qt.AlignmentFlag.AlignRight)

    def _done(self, progress: Progress, name: str) -> str:
        history = progress.get(name)
        if history is not None and history.best is not None:
            return self.tr("best {score}").format(score=score_words(history.best.score))
        if history is not None and history.open is not None:
            return self.tr("under way")
        return self.tr("not yet")

    def _emit(self, signal: SignalInstance) -> None:
        """Say what is wanted of the module or plan that is shown."""
        shown = self._plan if self._plan is not None else self._head
        if shown is not None:
            signal.emit(shown.id)

    def _look_closer(self) -> None:
        head = self._head
        if head is None:
            return
        size = self.thumb.page().size().toSize() * self.devicePixelRatioF()
        try:
            image = self._looking.thumbnail(head, size)
        except (WorkshopError, OSError):  # the problems below say it in words
            image = None
        self.thumb.show_image(image, head.title.get(self._speaker.language))
        self._say(self._looking.check(head))
        self._later.start()

    def _look_back(self) -> None:
        """What its slides took, and the way to minutes for the next time."""
        said = self._looking.took(self._head) if self._head is not None else ""
        clear(self._back)
        if said:
            self._back.addWidget(marked(self.look, "clock", "ink2", said))
            see = Button(self.look, self.tr("See proposed minutes"), "quiet")
            see.clicked.connect(lambda: self._emit(self.minutes_wanted))
            self._back.addWidget(see, 0, Qt.AlignmentFlag.AlignLeft)

    def _say(self, found: Readiness) -> None:
        clear(self._ready)
        for text in found.missing:
            self._ready.addWidget(marked(self.look, "warning", "warn", text))
        if not found.missing and found.found:
            self._ready.addWidget(marked(self.look, "check-circle", "good", found.found))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel; what was put off until it stands is begun now."""
        super().paintEvent(event)
        if self._waiting:
            self._waiting = False
            self._idle.start(IDLE)


class Thumb(QWidget):
    """A page of the stage, small; a plain ink page until it is painted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._image: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_image(self, image: QImage | None, title: str) -> None:
        """Show a painted page; ``title`` is what it is a picture of."""
        self._image = image
        self.setAccessibleName(self.tr("First page of {title}").format(title=title))
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Yes: sixteen to nine."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Nine sixteenths."""
        return min(width, self.look.px(352)) * 9 // 16

    def page(self) -> QRectF:
        """Where the page stands: at the left, where there is more room than it takes."""
        high = self.height()
        return QRectF(0, 0, min(high * 16 / 9, self.width()), high)

    def sizeHint(self) -> QSize:
        """As the panel of 416 px leaves room for."""
        return QSize(self.look.px(352), self.look.px(198))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with round corners and a hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = self.page()
        path = QPainterPath()
        path.addRoundedRect(rect, 6, 6)
        painter.fillPath(path, colour(stage_theme("ink").page))
        if self._image is not None and not self._image.isNull():
            painter.setClipPath(path)
            painter.drawImage(rect, self._image)
            painter.setClipping(False)
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


class _Bullet(QWidget):
    """One objective, a dot before it."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self.look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(18), 0, 0, 0)
        row.addWidget(Paragraph(look, text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("accent"))
        side = self.look.px(6)
        painter.drawEllipse(QRectF(0, (self.look.line("body") - side) / 2, side, side))
