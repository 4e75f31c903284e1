"""What the whole room plays: a question with hands counted, and what the answers came to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from workshop.exercises.room import (
    LETTERS,
    RoomMeter,
    RoomOption,
    RoomPreview,
    RoomQuestion,
    RoomResult,
    RoomRow,
)
from workshop.painting.draft import (
    FOOT,
    LEFT,
    LEVELS,
    MEASURE,
    READING,
    RIGHT,
    Context,
    Draft,
    Piece,
    Sheet,
    Spill,
    words,
)
from workshop.painting.live import Footer
from workshop.painting.marks import Box, Icon, Scene
from workshop.painting.ornaments import draw_meter, draw_ring
from workshop.painting.text import Style, set_text
from workshop.painting.theme import Role, StageTheme, colour, stage_role, tokens

_LABEL, _ASKED = 84.0, 132.0
_OPTIONS, _LOW = 388.0, 852.0  # where the options begin at the highest, and end
_WIDE = 1008.0
_PITCH, _GAP = 116.0, 16.0
_COMFORT = 80.0
_TWO_LINES = 100.0  # a pitch below it leaves two lines no room beside the usual gap
_METERS = 884.0
_SAID = 932.0
_OPTION_SIZES = (46.0, 40.0, 34.0)
_BESIDE_RING = 1420.0
_PANEL = QRectF(1188, 230, 612, 622)
_SIDE = 984.0  # where the right half begins


class OptionRow(NamedTuple):
    """The box of one answer; a click in it picks the answer."""

    number: int
    rect: QRectF
    theme: StageTheme
    filled: bool
    framed: bool

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the box."""
        theme = self.theme
        fill = theme.accent_tint if self.filled else ""
        edge, width = (theme.accent, 4) if self.framed else (theme.edge, 2)
        Box(self.rect, fill, edge, width, 16).draw(painter, scene)


class SmallRing(NamedTuple):
    """The time left for a question, top right; nothing while no time runs."""

    theme: StageTheme

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the ring and the time beside it."""
        left, total = scene.frame.remaining, scene.frame.total
        if left is None or not total:
            return
        theme = self.theme
        draw_ring(
            painter, QPointF(1744, 132), 52, left / total, width=14,
            color=theme.accent, track=theme.line,
        )  # fmt: skip
        whole = int(left + 0.999)
        style = Style.on(theme, stage_role("label"))
        text = set_text(f"{whole // 60}:{whole % 60:02}", style, 148, align="right")
        text.draw(painter, 1520, 110)


class Meter(NamedTuple):
    """A meter with its name before it and its number after it."""

    meter: RoomMeter
    theme: StageTheme
    x: float
    y: float

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw all three."""
        del scene
        style = Style.on(self.theme, stage_role("label"))
        set_text(self.meter.label, style, 190).draw(painter, self.x, self.y - 5)
        track = QRectF(self.x + 196, self.y, 360, 34)
        draw_meter(painter, track, self.meter.value, self.theme, hatched=self.meter.hatched)
        number = set_text(self.meter.number, style, 100)
        number.draw(painter, track.right() + 24, self.y - 5)


class Leaf(NamedTuple):
    """The avatar of somebody on the network: a leaf with initials."""

    rect: QRectF
    initials: str

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw leaf and letters."""
        del scene
        rect, half, small = self.rect, self.rect.width() / 2, 8.0
        path = QPainterPath(QPointF(rect.left(), rect.top() + half))
        path.quadTo(rect.topLeft(), QPointF(rect.left() + half, rect.top()))
        path.lineTo(rect.right() - small, rect.top())
        path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + small))
        path.lineTo(rect.right(), rect.bottom() - half)
        path.quadTo(rect.bottomRight(), QPointF(rect.right() - half, rect.bottom()))
        path.lineTo(rect.left() + small, rect.bottom())
        path.quadTo(rect.bottomLeft(), QPointF(rect.left(), rect.bottom() - small))
        painter.fillPath(path, colour(tokens().fernwire.fern))
        white = tokens().fernwire.surface
        style = Style(stage_role("label"), white, white, "", tokens().fernwire.fern)
        text = set_text(self.initials, style, rect.width(), align="center")
        text.draw(painter, rect.x(), rect.y() + (rect.height() - text.height) / 2)


def question(asked: RoomQuestion, context: Context) -> Draft:
    """The question, its options with letter and hands, what somebody would see, the meters."""
    sheet, theme = Sheet(context), context.theme
    wide = _WIDE if asked.preview is not None else MEASURE
    sheet.text(asked.label, context.style("label", theme.accent), LEFT, _LABEL, 1200)
    large = asked.preview is not None and not context.level
    role = stage_role("heading", 68.0 if large else 60.0)
    beside = wide + 12 if asked.preview is not None else _BESIDE_RING
    text = words(asked.question, context.style(role), beside, balanced=True)
    y = sheet.put(text, LEFT, _ASKED, _LOW) + 20
    if asked.detail:
        role = stage_role("body", 34.0 if context.level > 1 else 40.0)
        y = sheet.text(asked.detail, context.style(role, theme.ink2), LEFT, y, wide) + 20
    top = max(_OPTIONS, y)
    if asked.preview is None and len(asked.options) * _PITCH > _LOW - top:
        top = y  # nothing stands beside them: they may begin where the words end
    pitch = min(_PITCH, (_LOW - top) / max(len(asked.options), 1))
    if pitch < _COMFORT and context.level + 1 < LEVELS:
        sheet.spills.append(Spill(0, "tall"))  # rather a smaller question than cramped answers
    tight = asked.preview is None and pitch < _TWO_LINES
    height = pitch - min(_GAP, pitch * (0.07 if tight else 0.16))
    for k, option in enumerate(asked.options):
        rect = QRectF(LEFT, top + k * pitch, wide, height)
        _option(sheet, option, k, rect, k == asked.chosen)
    if asked.preview is not None:
        _preview(sheet, asked.preview)
    for k, meter in enumerate(asked.meters):
        sheet.add(Meter(meter, theme, LEFT + k * 688, _METERS))
    if asked.said and asked.meters:
        sheet.text(asked.said, context.style("label", theme.lamp_text), LEFT, _SAID, MEASURE)
    elif asked.said:
        low = top + len(asked.options) * pitch + 24
        sheet.text(asked.said, context.style(stage_role("body", 40)), LEFT, low, READING)
    sheet.add(SmallRing(theme), Footer(theme, asked.typed))
    return sheet.draft()


def option_at(draft: Draft, at: QPointF) -> int | None:
    """The answer whose box is at a place of the page, or None."""
    rows = (mark for mark in draft.marks if isinstance(mark, OptionRow))
    return next((row.number for row in rows if row.rect.contains(at)), None)


def _option(sheet: Sheet, option: RoomOption, index: int, rect: QRectF, chosen: bool) -> None:
    context, theme = sheet.context, sheet.context.theme
    lit = chosen if option.right is None else option.right
    ground = theme.accent_tint if lit else theme.page
    sheet.add(OptionRow(index, rect, theme, lit, lit or chosen))
    middle = rect.center().y()
    small = rect.height() < 84
    letter = stage_role("item", 46.0 if small else 52.0)
    put = words(LETTERS[index], context.style(letter, theme.accent, ground), 64)
    sheet.put(put, rect.x() + 32, middle - put.height / 2)
    right = _hands(sheet, option, rect, ground)
    x, room = rect.x() + 96, right - (rect.x() + 96)
    note = words(option.note, context.style(_note_role(), theme.ink2, ground), room)
    text = Piece(0, 0)
    for size in _OPTION_SIZES:
        role = stage_role("item", size).weighing(600 if lit else 400)
        text = words(option.text, context.style(role, "", ground), room)
        one_line = text.height <= role.line
        if one_line and (not option.note or text.width + 20 + note.width <= room):
            sheet.put(text, x, middle - text.height / 2)
            if option.note:
                sheet.put(note, x + text.width + 20, middle - note.height / 2 + 2)
            return
        below = note.height if option.note else 0.0
        if text.height + below <= rect.height() - 4:
            y = sheet.put(text, x, middle - (text.height + below) / 2)
            if option.note:
                sheet.put(note, x, y)
            return
    sheet.put(text, x, middle - text.height / 2, rect.bottom())  # its note finds no room


def _note_role() -> Role:
    return stage_role("label").weighing(400)


def _hands(sheet: Sheet, option: RoomOption, rect: QRectF, ground: str) -> float:
    """The hands counted and the mark of a right answer; returns where they begin."""
    context, theme = sheet.context, sheet.context.theme
    right = rect.right() - 32
    middle = rect.center().y()
    if option.hands is not None:
        role = stage_role("item", 46)
        count = words(f"{option.hands}", context.style(role, "", ground), 120)
        sheet.put(count, right - count.width, middle - count.height / 2)
        right -= max(count.width, 60) + 12 + 38
        sheet.add(Icon("hand", QRectF(right, middle - 19, 38, 38), theme.ink, ground))
        right -= 20
    if option.right is not None:
        name = "check-bold" if option.right else "x-bold"
        color = theme.accent if option.right else theme.ink2
        right -= 44
        sheet.add(Icon(name, QRectF(right, middle - 22, 44, 44), color, ground))
        right -= 20
    return right


# -- what somebody would see ------------------------------------------------------------------


def _preview(sheet: Sheet, preview: RoomPreview) -> None:
    fern = tokens().fernwire
    box, x = _PANEL, _PANEL.x() + 36
    head = QRectF(box.x(), box.y(), box.width(), 104)
    sheet.add(
        Box(box, fill=fern.surface, radius=20),
        Box(head, fill=fern.slate, radius=20),
        Box(QRectF(box.x(), box.y() + 84, box.width(), 40), fill=fern.surface),
        Box(box, edge="#A9B5AC", width=2, radius=20),
    )
    wide = box.width() - 72
    role = stage_role("label", 36)
    heading = words(preview.heading, _network(role, fern.on_slate, fern.slate), wide)
    if heading.height > 60:
        role = stage_role("label", 32)
        heading = words(preview.heading, _network(role, fern.on_slate, fern.slate), wide)
    sheet.put(heading, x, box.y() + (84 - heading.height) / 2)
    top = box.y() + 110
    initials = "".join(part[0] for part in preview.name.split()[:2])
    sheet.add(Leaf(QRectF(x, top, 84, 84), initials))
    name = words(preview.name, _network(stage_role("body", 42).weighing(600)), wide - 108)
    place = words(preview.place, _network(_note_role(), fern.ink2), wide - 108)
    y = top + (84 - name.height - (place.height if preview.place else 0)) / 2
    y = sheet.put(name, x + 108, y)
    if preview.place:
        sheet.put(place, x + 108, y)
    _rows(sheet, preview, top + 84 + 20)


def _rows(sheet: Sheet, preview: RoomPreview, y: float) -> None:
    """The things below each other, as many as there is room for."""
    left = _PANEL.x() + 36
    for row in preview.rows:
        text = _row_text(row, _PANEL.width() - 72 - 56)
        around = 18.0 if row.changed else 0.0
        if y + text.height + 2 * around > _PANEL.bottom() - 12:
            return
        if row.changed:
            frame = QRectF(left - 20, y, _PANEL.width() - 32, text.height + 2 * around)
            sheet.add(Box(frame, edge=tokens().light.accent, width=4, radius=14))
        color = tokens().fernwire.ink if row.seen else tokens().fernwire.ink2
        name = "eye" if row.seen else "eye-slash"
        middle = y + around + text.height / 2
        rect = QRectF(left, middle - 19, 38, 38)
        sheet.add(Icon(name, rect, color, tokens().fernwire.surface))
        sheet.put(text, left + 56, y + around)
        y += text.height + 2 * around + (16 if around else 14)


def _row_text(row: RoomRow, width: float) -> Piece:
    fern = tokens().fernwire
    color = fern.ink if row.seen else fern.ink2
    text = words(row.text, _network(stage_role("body", 40).at(40), color), width)
    if text.height > 60:
        text = words(row.text, _network(stage_role("label", 34).weighing(400), color), width)
    return text


def _network(role: Role, color: str = "", ground: str = "") -> Style:
    """Words inside the network's frame, in its own colours."""
    fern = tokens().fernwire
    ink = color or fern.ink
    return Style(role, ink, ink, "", ground or fern.surface)


# -- the result -------------------------------------------------------------------------------


def result(found: RoomResult, context: Context) -> Draft:
    """The score, the two meters, what is still open, what nobody could change, the lesson."""
    sheet, theme = Sheet(context), context.theme
    sheet.text(found.label, context.style("label", theme.accent), LEFT, _LABEL, 1200)
    lesson = words(found.lesson, context.style(_lesson_role(context), "", theme.accent_tint), 1540)
    high = lesson.height + 48
    edge = FOOT - 24 - high if found.lesson else FOOT - 24
    y = 140.0
    if found.score:
        role = stage_role("figure", 210)
        score = words(found.score, context.style(role, theme.accent), 800)
        y = sheet.put(score, LEFT - 6, y, edge)
    text = words(found.headline, context.style(stage_role("lead", 60)), _SIDE - LEFT - 72)
    y = sheet.put(text, LEFT, y + 12, edge) + 44
    for meter in found.meters:
        sheet.add(Meter(meter, theme, LEFT, y))
        y += 66
    if y > edge:
        sheet.put(words("", context.style("label"), 10), LEFT, y, edge)
    side = _LABEL
    side = _listed(sheet, found.open_label, "x-circle", found.open, side, edge)
    _listed(sheet, found.beyond_label, "users-three", found.beyond, side + 20, edge)
    if found.lesson:
        box = QRectF(LEFT, edge, MEASURE, high)
        sheet.add(Box(box, fill=theme.accent_tint, radius=20))
        icon = QRectF(LEFT + 40, edge + 24, 52, 52)
        sheet.add(Icon("lightbulb", icon, theme.accent, theme.accent_tint))
        sheet.put(lesson, LEFT + 112, edge + 24)
    sheet.add(Footer(theme, ""))
    return sheet.draft()


def _lesson_role(context: Context) -> Role:
    return stage_role("body", (42.0, 40.0, 34.0)[context.level])


def _listed(
    sheet: Sheet, label: str, icon: str, lines: tuple[str, ...], y: float, edge: float
) -> float:
    """A short list under its label, on the right half."""
    if not lines:
        return y
    context, theme = sheet.context, sheet.context.theme
    y = sheet.text(label, context.style("label", theme.accent), _SIDE, y, RIGHT - _SIDE) + 12
    role = stage_role("body", (42.0, 40.0, 34.0)[context.level])
    for line in lines:
        sheet.add(Icon(icon, QRectF(_SIDE, y + 8, 44, 44), theme.ink2, theme.page))
        text = words(line, context.style(role), RIGHT - _SIDE - 64)
        y = sheet.put(text, _SIDE + 64, y, edge - 12) + 14
    return y
