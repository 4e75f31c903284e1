"""Marks that read the moment: footer, countdown, the way back from a break, the clip."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from workshop.painting.draft import FOOT, HEIGHT, LEFT, MEASURE, RIGHT, WIDTH
from workshop.painting.frame import Frame
from workshop.painting.marks import Image, Marks, Scene, placed
from workshop.painting.ornaments import draw_ring
from workshop.painting.text import Align, Style, set_text
from workshop.painting.theme import Role, StageTheme, colour, stage_role
from workshop.slides.blocks import Clip

translate = QCoreApplication.translate

CAPTION_INK, CAPTION_GROUND = "#FFFFFF", "#0B0D16"
RING = QPointF(1560, 520)
PAGE = QRectF(0, 0, WIDTH, HEIGHT)


class Footer(NamedTuple):
    """The line at the foot: the module's title (or ``said``) left, the slide's mark right."""

    theme: StageTheme
    mark: str
    said: str = ""
    left: float = LEFT

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw both ends of the line."""
        style = Style.on(self.theme, stage_role("source"), self.theme.ink2)
        width = RIGHT - self.left
        said = self.mark if scene.frame.numbers else ""
        mark = set_text(said, style, 400, align="right") if said else None
        left = self.said or scene.frame.footer
        if left:
            room = width - (mark.width + 48 if mark else 0)
            shown = set_text(left, style, 100_000)
            if shown.width > room:
                shown = set_text(_cut(left, style, room), style, 100_000)
            shown.draw(painter, self.left, FOOT)
        if mark:
            mark.draw(painter, RIGHT - 400, FOOT)


def _cut(text: str, style: Style, width: float) -> str:
    """The beginning of a text with an ellipsis, as much as fits."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if set_text(text[:middle] + "…", style, 100_000).width <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low] + "…"


class ModuleLines(NamedTuple):
    """What a title page says around its title: which module this is, and what all of them are for.

    ``chain`` are the marks of the outcomes, ``scope`` the line at the foot. Without a module (any
    Markdown file can be shown) only the author's own ``label`` and the usual footer are there.
    """

    theme: StageTheme
    label: str
    chain: Marks
    scope: str
    y: float

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the lines."""
        module = scene.frame.module
        style = Style.on(self.theme, stage_role("label"), self.theme.lamp_text)
        set_text(module or self.label, style, MEASURE).draw(painter, LEFT, self.y)
        if module:
            for mark in self.chain:
                mark.draw(painter, scene)
        Footer(self.theme, "", self.scope if module else "").draw(painter, scene)


class Countdown(NamedTuple):
    """A ring with the time left inside; ``seconds`` is the time planned.

    Breaks count ``minutes`` until the last one, discussions show minutes and seconds.
    """

    theme: StageTheme
    seconds: float
    minutes: bool = False

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the ring and the time."""
        total = scene.frame.total or self.seconds
        left = total if scene.frame.remaining is None else max(scene.frame.remaining, 0.0)
        ink = self.theme.name == "ink"  # on paper the lamp alone is too pale
        draw_ring(
            painter, RING, 220, left / total if total > 0 else 0.0, width=26,
            color=self.theme.lamp if ink else self.theme.accent,
            track=self.theme.rest if ink else self.theme.line,
        )  # fmt: skip
        if self.minutes and left > 60:
            number, unit = f"{math.ceil(left / 60)}", translate("painting", "minutes left")
        else:
            whole = math.ceil(left - 1e-6)
            number, unit = f"{whole // 60}:{whole % 60:02}", translate("painting", "left")
        role = stage_role("timer")
        if len(number) > 5:
            role = role.at(104)
        time = set_text(number, Style.on(self.theme, role), 440, align="center")
        time.draw(painter, 1340, 440 + (140 - role.line) / 2)
        small = Style.on(self.theme, stage_role("label").weighing(400), self.theme.ink2)
        set_text(unit, small, 440, align="center").draw(painter, 1340, 576)


class BackAt(NamedTuple):
    """The words of a break: what it is and when it ends; its name alone while nobody said when."""

    theme: StageTheme
    role: Role
    name: str
    y: float
    width: float

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the label and the large words above the line box that ends at ``y`` + one line."""
        at = scene.frame.back_at
        label = self.name if at else translate("painting", "Break")
        style = Style.on(self.theme, stage_role("label"), self.theme.lamp_text)
        set_text(label, style, MEASURE).draw(painter, LEFT, 112)
        said = translate("painting", "Back at {time}").format(time=at) if at else self.name
        text = set_text(said, Style.on(self.theme, self.role), self.width, balanced=True)
        text.draw(painter, LEFT - 4, self.y + self.role.line - text.height)


class After(NamedTuple):
    """What comes after a break, under the words of the break; nothing while nobody said."""

    theme: StageTheme
    y: float
    width: float

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the line."""
        after = scene.frame.after
        if after:
            said = translate("painting", "Next: {what}").format(what=after)
            style = Style.on(self.theme, stage_role("body"), self.theme.ink2)
            set_text(said, style, self.width).draw(painter, LEFT, self.y)


class ClipView(NamedTuple):
    """A clip over the whole page: its frame, else its poster, else its title; captions below.

    Where the clip cannot play its title stands on the poster, set like a caption.
    """

    clip: Clip
    title: str
    theme: StageTheme

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw what the moment has."""
        frame = scene.frame
        if frame.picture is not None and not frame.picture.isNull():
            draw_picture(painter, frame.picture, quick=frame.quick)
            draw_caption(painter, frame.caption)
            return
        if scene.pictures.size(self.clip.poster).isEmpty():
            self._draw_title(painter)
            return
        Image(self.clip.poster, self.title, PAGE, self.theme).draw(painter, scene)
        if frame.failed and self.title:
            draw_caption(painter, (self.title,))

    def _draw_title(self, painter: QPainter) -> None:
        style = Style.on(self.theme, stage_role("title", 112))
        text = set_text(self.title, style, MEASURE, balanced=True)
        text.draw(painter, LEFT - 4, (HEIGHT - text.height) / 2)


def covers(frame: Frame) -> bool:
    """Whether the clip's picture takes the whole page, so that no ground shows beside it."""
    picture = frame.picture
    return (
        picture is not None
        and not picture.isNull()
        and picture.width() * HEIGHT == picture.height() * WIDTH
    )


def draw_picture(painter: QPainter, picture: QImage, *, quick: bool = False) -> None:
    """A clip's frame in the middle of the page, its proportions kept."""
    place = placed(picture.size(), PAGE, "fit", (0.5, 0.5))
    device = painter.deviceTransform().mapRect(place)
    same = QSize(round(device.width()), round(device.height())) == picture.size()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not (same or quick))
    painter.drawImage(place, picture)


def draw_caption(painter: QPainter, lines: tuple[str, ...]) -> None:
    """At most two caption lines in a dark box at the foot of the page."""
    said = [line for line in lines if line.strip()][-2:]
    if not said:
        return
    role = stage_role("caption")
    style = Style(role, CAPTION_INK, CAPTION_INK, "", CAPTION_GROUND)
    align: Align = "center"
    text = set_text("\n".join(said), style, MEASURE - 64, align=align)
    if text.lines > 2:
        style = Style(role.at(40), CAPTION_INK, CAPTION_INK, "", CAPTION_GROUND)
        text = set_text(" ".join(said), style, MEASURE - 64, align=align)
    width, height = text.width + 64, text.height + 24
    box = QRectF((WIDTH - width) / 2, HEIGHT - 64 - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(CAPTION_GROUND))
    painter.drawRoundedRect(box, 10, 10)
    text.draw(painter, (WIDTH - (MEASURE - 64)) / 2, box.y() + 12)
