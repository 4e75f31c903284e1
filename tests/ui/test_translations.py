"""The windows speak French: every word is found, translated, and keeps its values."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QWidget

import workshop
from tests.ui.words import Said, places, readers
from workshop.errors import QT_TRANSLATE_NOOP
from workshop.ui.speaker import Speaker

PROGRAM = Path(workshop.__file__).parent
FRENCH = PROGRAM / "ui" / "translations" / "workshop_fr.ts"
AGAIN = "run: make translations, and translate what workshop_fr.ts then marks as unfinished"

# Languages and programs have one name everywhere; faces of fonts, a kind of page and a player that
# is not there are names nobody is shown. Keys are named by Qt.
NAMES = {"English", "Français", "Qt", "Regular", "It", "Semibold", "SemiboldIt", "Title"}
NAMES |= {"no player", "Workshop"}
NAMES |= {"Inhibit", "px solid "}  # a method of the desktop's bus, a piece of a style sheet
KEYS = PROGRAM / "ui" / "commands.py"


@cache
def said() -> frozenset[Said]:
    return frozenset(word for reader in readers(PROGRAM) for word in reader.said)


@cache
def entries(path: Path) -> dict[Said, ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.findall("message"):
            word = Said(context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            assert translation is not None
            found[word] = translation
    return found


def french() -> dict[Said, str]:
    return {word: entry.text or "" for word, entry in entries(FRENCH).items()}


@pytest.fixture
def translator(qapp: QCoreApplication) -> QTranslator:
    made = QTranslator()
    assert made.load(FRENCH.stem, str(FRENCH.parent))
    return made


def test_every_marked_word_stands_where_lupdate_finds_it() -> None:
    assert [lost for reader in readers(PROGRAM) for lost in reader.lost] == []


def test_words_in_the_windows_are_marked() -> None:
    bare = {
        f"{reader.file}: {text}"
        for reader in readers(PROGRAM, ("ui/", "app/", "painting/", "video/"))
        if reader.file != KEYS.relative_to(PROGRAM).as_posix()
        for text in reader.bare
        if text not in NAMES
    }
    assert bare == set()


def test_lupdate_finds_what_is_said_under_the_same_contexts(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    files = sorted(str(path) for path in PROGRAM.rglob("*.py"))
    found = tmp_path / "found.ts"
    subprocess.run([lupdate, "-silent", *files, "-ts", str(found)], check=True)
    assert set(entries(found)) == set(said())


def test_the_french_file_holds_what_is_said_and_nothing_else() -> None:
    assert sorted(said() - set(french())) == [], AGAIN
    assert sorted(set(french()) - said()) == [], AGAIN


def test_nothing_is_left_unfinished() -> None:
    open_ = [w for w, entry in entries(FRENCH).items() if entry.get("type") or not entry.text]
    assert sorted(open_) == [], AGAIN


def test_no_sentence_loses_or_gains_a_value() -> None:
    assert [w for w, text in french().items() if places(text) != places(w.text)] == []


def test_a_sentence_takes_its_values_in_french_where_it_does_in_english() -> None:
    for word, text in french().items():
        names = places(word.text)
        if names:
            values = {name.strip("{}"): "…" for name in names}
            assert word.text.format_map(values)
            assert text.format_map(values)


def test_french_quotes_apostrophes_and_colons_are_typed_as_the_french_do() -> None:
    wrong = re.compile(r"[“”]|\w'\w|« | »| :|\d %|\} %")
    assert [text for text in french().values() if wrong.search(text)] == []


def test_no_french_verb_agrees_with_people_who_may_be_one_or_many() -> None:
    wrong = re.compile(r"\{(people|viewers)\},? (qui|peut|peuvent|voit|voient|doit|doivent)\b")
    assert [text for text in french().values() if wrong.search(text)] == []


def test_the_compiled_file_says_what_the_readable_one_says(translator: QTranslator) -> None:
    old = {
        word: text
        for word, text in french().items()
        if (translator.translate(word.context, word.text) or "") != text
    }
    assert old == {}, AGAIN


def test_a_window_is_spoken_to_by_the_name_of_the_class_that_holds_its_words(
    translator: QTranslator, qapp: QCoreApplication
) -> None:
    class PreferencesPage(QWidget):
        def title(self) -> str:
            return self.tr("Settings")

    class Special(PreferencesPage):
        pass

    qapp.installTranslator(translator)
    try:
        assert Special().title() == "Paramètres"
    finally:
        qapp.removeTranslator(translator)


def test_a_message_from_the_packages_without_qt_is_said_in_french(
    translator: QTranslator, qapp: QCoreApplication
) -> None:
    message = QT_TRANSLATE_NOOP("kit", "There is no folder {folder}.").fill(folder="/x")
    qapp.installTranslator(translator)
    try:
        assert Speaker("fr").say(message) == "Il n’y a pas de dossier /x."
    finally:
        qapp.removeTranslator(translator)
