"""What pages of the main window ask back in idle time: a picture, what the room has, the player."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from workshop.app.foundations import Foundations
from workshop.app.records import Records
from workshop.kit.kit import Kit, ModuleHead
from workshop.ui.library.detail import Looking
from workshop.ui.library.readiness import readiness

if TYPE_CHECKING:
    from workshop.painting.pictures import Pictures
    from workshop.ui.library.room import RoomFact

translate = QCoreApplication.translate


def looking(base: Foundations, kit: Kit, pictures: Pictures, took: Callable[[str], str]) -> Looking:
    """What the library asks back of a module of that kit."""
    return Looking(
        lambda head, size: thumbnail(base, kit, head, size, pictures),
        lambda head: readiness(kit, head, base.speaker),
        lambda head: took(head.id),
    )


def thumbnail(
    base: Foundations, kit: Kit, head: ModuleHead, size: QSize, pictures: Pictures
) -> QImage | None:
    """A module's first page at a size in device pixels; None when it has none."""
    from workshop.painting.frame import frame_of
    from workshop.painting.paint import SlidePainter
    from workshop.slides.deck import open_deck

    deck = open_deck(head.path, kit)
    if not len(deck):
        return None
    image = QImage(size, QImage.Format.Format_RGB32)
    page = SlidePainter(base.look.glyphs, pictures)
    whole = QRectF(0, 0, size.width(), size.height())
    with QPainter(image) as painter:
        page.paint(painter, deck.slide(1), 0, frame_of(deck), whole)
    return image


def room(base: Foundations) -> Sequence[RoomFact]:
    """The projector, the sound and the player of this machine."""
    from PySide6.QtMultimedia import QMediaDevices

    from workshop.ui.library.room import player_fact, projector_fact, sound_fact
    from workshop.video.choose import choose_player

    screens = QGuiApplication.screens()
    second = next((s for s in screens if s != QGuiApplication.primaryScreen()), None)
    size = (second.size().width(), second.size().height()) if second is not None else None
    choice = choose_player(base.choices.player)
    return [
        projector_fact(size),
        sound_fact(QMediaDevices.defaultAudioOutput().description()),
        player_fact(choice.name, vlc=choice.name.startswith("libVLC")),
    ]


def player_words(base: Foundations) -> str:
    """The player that plays the clips, and why that one."""
    from workshop.video.choose import choose_player

    choice = choose_player(base.choices.player)
    return f"{choice.name}. {base.speaker.say(choice.reason)}"


def backup_words(records: Records) -> str:
    """How old the newest backup is, in words."""
    made = records.backup
    if made is None:
        return translate("Reporting", "No backup yet.")
    said = translate("Reporting", "Last backup: {day}.")
    return said.format(day=day_words(made.made))


def day_words(moment: datetime) -> str:
    """A day as people here write it."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")
