"""The captions keep the reading rules, and every word is also in the transcript."""

from itertools import pairwise
from pathlib import Path

import pytest
import webvtt

CLIPS = Path(__file__).parents[2] / "media" / "clips"
NAME = "c2-behind-the-curtain"
TRANSCRIPTS = {"en": f"{NAME}.transcript.md", "fr": f"{NAME}.transcript.fr.md"}


def seconds(stamp: str) -> float:
    """A WebVTT time in seconds; the library's own rounds down to whole ones."""
    hours, minutes, rest = stamp.split(":")
    return 3600 * int(hours) + 60 * int(minutes) + float(rest)


def cues(language: str) -> list[tuple[float, float, list[str]]]:
    """Start, end and lines of each caption."""
    read = webvtt.read(str(CLIPS / f"{NAME}.{language}.vtt"))
    return [(seconds(c.start), seconds(c.end), c.text.split("\n")) for c in read.captions]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_caption_has_two_lines_of_42_characters_at_most(language: str) -> None:
    for _, _, lines in cues(language):
        assert 1 <= len(lines) <= 2
        assert all(len(line) <= 42 for line in lines)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_caption_can_be_read_in_its_time(language: str) -> None:
    for start, end, lines in cues(language):
        assert end - start >= 1.3
        assert len(" ".join(lines)) / (end - start) <= 17


@pytest.mark.parametrize("language", ["en", "fr"])
def test_captions_follow_one_another_inside_the_clip(language: str) -> None:
    found = cues(language)
    assert found[-1][1] <= 50
    assert all(b[0] >= a[1] for a, b in pairwise(found))


def test_both_languages_have_the_same_times() -> None:
    assert [c[:2] for c in cues("en")] == [c[:2] for c in cues("fr")]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_caption_is_in_the_transcript(language: str) -> None:
    words = " ".join((CLIPS / TRANSCRIPTS[language]).read_text(encoding="utf-8").split())
    for _, _, lines in cues(language):
        assert " ".join(" ".join(lines).split()) in words
