"""The look: colours by role, type by size, the fictional network's own colours; and the speaker."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.making import make_kit, make_look
from workshop.errors import QT_TRANSLATE_NOOP, KitError
from workshop.kit.kit import Text
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return make_look()


def test_roles_give_colours_in_both_themes(look: Look) -> None:
    assert look.color("accent").name() == "#343f8c"
    look.set_theme("dark")
    assert look.color("accent").name() == "#aeb7ff"
    with pytest.raises(AttributeError):
        look.color("mauve")


def test_sizes_follow_the_text_and_stay_within_bounds(look: Look) -> None:
    look.set_scale(1.5)
    assert (look.px(36), look.space(24), look.line("body")) == (54, 30, 36)
    look.set_scale(9.0)
    assert look.scale == 2.0
    look.set_scale(0.1)
    assert look.scale == 1.0


def test_a_change_is_told_once(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.set_scale(1.25)
    with qtbot.assertNotEmitted(look.changed):
        look.set_scale(1.25)
        look.set_theme("light")


def test_reduced_motion_takes_no_time(look: Look) -> None:
    assert look.duration("base") == 0
    look.set_reduced_motion(False)
    assert look.duration("base") == 200
    assert look.easing().valueForProgress(1.0) == 1.0


def test_fernwire_has_its_own_colours_and_the_same_text_size(look: Look) -> None:
    fern = look.fernwire()
    assert fern is look.fernwire()
    assert fern.color("accent").name() == "#2c6a45"
    assert fern.color("focus").name() == "#2c6a45"
    assert fern.color("slate").name() == "#2f3f45"
    assert fern.color("bad") == look.color("bad")
    look.set_theme("dark")
    look.set_scale(2.0)
    assert fern.scale == 2.0
    assert fern.theme == "light"


def test_the_application_is_dressed_live(look: Look, qapp: QApplication) -> None:
    before = qapp.font(), qapp.palette()
    look.apply(qapp)
    look.set_scale(2.0)
    look.set_theme("dark")
    assert qapp.font().pixelSize() == 32
    assert qapp.palette().color(QPalette.ColorRole.Window) == look.color("canvas")
    assert "@" not in look.style_sheet()
    qapp.setFont(before[0])
    qapp.setPalette(before[1])


def test_icons_are_drawn_in_a_tone(look: Look) -> None:
    assert not look.icon("eye").isNull()
    pixmap = look.pixmap("eye", 16, "accent", 1.0)
    assert pixmap.width() == 16
    found = pixmap.toImage()
    assert any(found.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


INNER = QT_TRANSLATE_NOOP("test", "friends")
OUTER = QT_TRANSLATE_NOOP("test", "{who} still see {what}.")


class Upside(QTranslator):
    """Translates two sentences, the second wrongly."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The words of this test in another language."""
        if context != "test":
            return ""
        return {"friends": "amis", "{who} still see {what}.": "{qui} voient"}.get(text, "")


def test_values_may_be_sentences_and_texts(qapp: QApplication) -> None:
    text = Text({"en": "the gym", "fr": "la salle"})
    said = Speaker("fr").say(OUTER.fill(who=INNER, what=text))
    assert said == "friends still see la salle."


def test_a_translation_that_does_not_fit_is_passed_over(qapp: QApplication) -> None:
    translator = Upside(qapp)
    qapp.installTranslator(translator)
    assert Speaker().say(INNER) == "amis"
    assert Speaker().say(OUTER.fill(who=INNER, what="it")) == "amis still see it."
    qapp.removeTranslator(translator)


def test_errors_and_problems_say_what_to_do(tmp_path: Path, qapp: QApplication) -> None:
    error = KitError(OUTER.fill(who="All", what="it"), INNER)
    assert Speaker().error(error) == "All still see it. friends"
    assert Speaker().error(KitError(INNER)) == "friends"
    problem = make_kit(tmp_path, broken=True).modules[1].problems[0]
    assert Speaker().problem(problem).startswith("line 12: A list opens here")


def test_a_colour_changed_by_one_is_not_changed_for_others() -> None:
    look = make_look()
    look.color("canvas").setAlphaF(0.5)
    assert look.color("canvas").alphaF() == 1.0
