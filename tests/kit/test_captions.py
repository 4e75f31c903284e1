"""Captions become cues; what is broken is left out, with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop.kit.captions import Cue, cue_at, read_captions

SMALL = Path(__file__).parents[1] / "kits" / "small"


def read(tmp_path: Path, text: str) -> tuple[list[Cue], list[str]]:
    path = tmp_path / "a.vtt"
    path.write_text(text)
    cues, problems = read_captions(path)
    return list(cues), [f"{p.line}: {p.message}" for p in problems]


def test_the_captions_of_the_small_kit() -> None:
    cues, problems = read_captions(SMALL / "media" / "clips" / "test.en.vtt")
    assert problems == ()
    assert cues == (
        Cue(0.0, 0.5, ("One moment.",)),
        Cue(0.5, 1.0, ("And another,", "on two lines.")),
    )


def test_which_words_stand_when() -> None:
    cues = (Cue(0, 2, ("a",)), Cue(1, 3, ("b", "c")))
    assert cue_at(cues, 0.5) == ("a",)
    assert cue_at(cues, 1.5) == ("a", "b", "c")
    assert cue_at(cues, 2) == ("b", "c")
    assert cue_at(cues, 3) == ()


def test_names_remarks_styles_and_markup(tmp_path: Path) -> None:
    text = (
        "WEBVTT - a title\nKind: captions\n\nNOTE a\nremark\n\nSTYLE\n::cue {}\n\nintro\n"
        "01:00:01.000 --> 01:00:02.000 align:start\n<v Ana>Hello &amp; <i>you</i>\n"
    )
    assert read(tmp_path, text) == ([Cue(3601.0, 3602.0, ("Hello & you",))], [])


def test_cues_come_in_the_order_of_their_start(tmp_path: Path) -> None:
    text = "WEBVTT\n\n00:02.000 --> 00:03.000\nb\n\n00:01.000 --> 00:02.000\na\n"
    assert [cue.lines for cue in read(tmp_path, text)[0]] == [("a",), ("b",)]


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("00:01.000 -> 00:02.000\nx", "3: These words have no times, so they are never shown."),
        ("00:01.000 --> 00:99.000\nx", "3: “00:01.000 --> 00:99.000” cannot be read as times."),
        ("name\n1 --> 2\nx", "4: “1 --> 2” cannot be read as times."),
        ("00:02.000 --> 00:01.000\nx", "3: “00:02.000 --> 00:01.000” ends before it begins."),
        ("00:01.000 --> 00:02.000", "3: This caption has no words."),
        (
            "00:01.000 --> 00:02.000\nx\n00:02.000 --> 00:03.000\ny",
            "5: A caption begins here without an empty line before it.",
        ),
        (
            "a\nb\n00:02.000 --> 00:03.000\ny",
            "5: A caption begins here without an empty line before it.",
        ),
        ("REGION\nid:a --> b", "4: “id:a --> b” cannot be read as times."),
    ],
)
def test_a_broken_caption_is_left_out(tmp_path: Path, block: str, problem: str) -> None:
    text = f"WEBVTT\n\n{block}\n\n00:07.000 --> 00:08.000\ngood\n"
    assert read(tmp_path, text) == ([Cue(7, 8, ("good",))], [problem])


def test_a_file_of_another_kind(tmp_path: Path) -> None:
    assert read(tmp_path, "1\n00:00:01,000 --> 00:00:02,000\nx\n") == (
        [],
        ["1: These captions do not begin with WEBVTT."],
    )


def test_a_missing_file(tmp_path: Path) -> None:
    cues, problems = read_captions(tmp_path / "none.vtt")
    assert cues == ()
    assert problems[0].rule == "file.unreadable"


def test_too_many_cues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workshop.kit.captions.MAX_CUES", 1)
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n00:02.000 --> 00:03.000\nb\n"
    cues, problems = read(tmp_path, text)
    assert len(cues) == 1
    assert problems == ["6: More than 1 captions; the rest is not read."]
