"""Where clips are heard: wishes, what is there, and the row of the Settings page."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look
from workshop.settings import Settings
from workshop.ui.preferences.sound import SoundChoice
from workshop.ui.sound import Sound
from workshop.video.qtsound import TONE_HZ, tone
from workshop.video.sound import SoundDevice, devices_in, devices_out, preferred

LAPTOP = SoundDevice("laptop", "Laptop")
HALL = SoundDevice("hall", "Hall speakers")
RENAMED = SoundDevice("new-id", HALL.name)
BEAM = SoundDevice("hdmi", "Projector")


class Plugged(Sound):
    """A sound whose devices a test plugs in."""

    there: tuple[SoundDevice, ...] = (LAPTOP, HALL)

    def devices(self) -> tuple[SoundDevice, ...]:
        return self.there

    def plug(self, *there: SoundDevice) -> None:
        self.there = there
        self._on_changed()


def heard(sound: Sound) -> list[SoundDevice]:
    told: list[SoundDevice] = []
    sound.changed.connect(told.append)
    return told


@pytest.mark.parametrize(
    ("there", "wished", "found"),
    [
        ((LAPTOP, HALL), (HALL,), HALL),
        ((LAPTOP, HALL), (BEAM, HALL), HALL),
        ((LAPTOP,), (HALL,), None),
        ((LAPTOP, RENAMED), (HALL,), RENAMED),
        ((SoundDevice("x", HALL.name), HALL), (HALL,), HALL),
        ((), (HALL,), None),
    ],
)  # fmt: skip
def test_the_first_wish_that_is_there(
    there: tuple[SoundDevice, ...], wished: tuple[SoundDevice, ...], found: SoundDevice | None
) -> None:
    assert preferred(there, wished) == found


def test_nobody_is_told_anything_until_somebody_wishes(qapp: object) -> None:
    sound = Plugged()
    told = heard(sound)
    sound.plug(HALL, LAPTOP)
    assert sound.device() is None
    assert told == []


def test_a_device_that_goes_is_stood_in_for_and_taken_again_when_it_is_back(qapp: object) -> None:
    sound = Plugged()
    told = heard(sound)
    sound.choose(HALL)
    sound.plug(LAPTOP)
    sound.plug(LAPTOP, HALL)
    assert told == [HALL, LAPTOP, HALL]


def test_the_wish_before_serves_in_another_room(qapp: object) -> None:
    sound = Plugged((BEAM, HALL))
    assert sound.device() == HALL
    sound.plug(LAPTOP, HALL, BEAM)
    assert sound.device() == BEAM


def test_given_back_to_the_system_players_follow_it(qapp: object) -> None:
    sound = Plugged((HALL,))
    sound.device()
    told = heard(sound)
    kept: list[tuple[SoundDevice, ...]] = []
    sound.chosen.connect(kept.append)
    sound.choose(None)
    assert sound.wish is None
    assert told == [LAPTOP]  # the system's own is listed first
    assert kept == [()]


def test_a_wish_is_kept_once_and_in_the_settings(qapp: object) -> None:
    sound = Plugged((HALL, BEAM))
    kept: list[tuple[SoundDevice, ...]] = []
    sound.chosen.connect(kept.append)
    sound.choose(BEAM)
    assert kept == [(BEAM, HALL)]
    entries = json.loads(json.dumps(devices_out(kept[0])))
    assert devices_in(Settings().remembering(sound=entries).memory.sound) == (BEAM, HALL)
    assert devices_in([{"id": "x"}, *entries]) == (BEAM, HALL)


def test_without_devices_nothing_is_told(qapp: object) -> None:
    sound = Plugged()
    told = heard(sound)
    sound.there = ()
    sound.choose(HALL)
    assert told == []
    assert sound.device() is None


def test_a_tone_swells_and_fades() -> None:
    samples = memoryview(tone(TONE_HZ, 0.2)).cast("h")
    assert samples[0] == 0
    assert abs(samples[-1]) < 200
    assert 7000 < max(samples) <= 8192
    assert samples[1000] == samples[1001]  # both sides alike


def test_the_row_offers_what_is_there_and_tells_what_is_not(qtbot: QtBot) -> None:
    sound = Plugged((BEAM,))
    row = SoundChoice(make_look(), sound)
    qtbot.addWidget(row)
    row.look_around()
    offers = [row.devices.itemText(n) for n in range(row.devices.count())]
    assert offers == ["As the system", "Laptop", "Hall speakers", "Projector (not there)"]
    assert row.devices.current == "hdmi"
    sound.plug(LAPTOP, SoundDevice("hdmi-2", "Projector"))
    assert row.devices.current == "hdmi-2"


def test_choosing_from_the_row_is_a_wish(qtbot: QtBot) -> None:
    sound = Plugged()
    row = SoundChoice(make_look(), sound)
    qtbot.addWidget(row)
    row.show()
    row.look_around()
    row.devices.setCurrentIndex(2)
    row.devices.activated.emit(2)
    assert sound.wish == HALL
    row.devices.setCurrentIndex(0)
    row.devices.activated.emit(0)
    assert sound.wish is None


def test_the_tone_is_played_by_a_key(qtbot: QtBot) -> None:
    class Tried(Plugged):
        tries = 0

        def try_out(self) -> None:
            self.tries += 1

    sound = Tried()
    row = SoundChoice(make_look(), sound)
    qtbot.addWidget(row)
    row.show()
    QTest.keyClick(row.tone, Qt.Key.Key_Space)
    assert sound.tries == 1
