"""Embeds: a picture shows, a clip plays, and what leaves the kit is refused."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

import pytest

from tests.slides.decks import SMALL, names, said, slide
from workshop.kit.kit import Kit
from workshop.kit.opening import open_kit
from workshop.slides.blocks import Clip, Picture, plain
from workshop.slides.embeds import seconds_of
from workshop.slides.slide import Slide


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    return open_kit(Path(shutil.copytree(SMALL, tmp_path / "kit")))


def read(kit: Kit, text: str) -> Slide:
    return slide(kit.folder / "modules", text, kit)


def clip(kit: Kit, text: str) -> Clip:
    found = [block for block in read(kit, text).blocks if isinstance(block, Clip)]
    assert len(found) == 1
    return found[0]


def picture(kit: Kit, text: str) -> Picture:
    found = [block for block in read(kit, text).blocks if isinstance(block, Picture)]
    assert len(found) == 1
    return found[0]


CLIP = "../media/clips/test.mp4"
DOT = "../media/pictures/dot.png"


def test_a_picture(kit: Kit) -> None:
    found = picture(kit, f"# A\n\n![A  *dot*, [blue]]({DOT})\n")
    assert found.path == kit.folder / "media" / "pictures" / "dot.png"
    assert (found.alt, found.target, found.line, found.full) == ("A *dot*, [blue]", DOT, 7, False)


def test_a_picture_over_the_whole_page(kit: Kit) -> None:
    assert picture(kit, f"![a]({DOT}){{ full }}\n").full
    assert read(kit, f"<!-- kit: layout=picture full -->\n\n![a]({DOT})\n").full


def test_spaces_in_a_name(kit: Kit) -> None:
    shutil.copy(kit.folder / "media/pictures/dot.png", kit.folder / "media/a dot (1).png")
    for target in ("<../media/a dot (1).png>", "../media/a%20dot%20(1).png", "../media/x%20y.png"):
        found = picture(kit, f'![a]({target} "title")\n')
        assert (found.path is None) == ("x%20y" in target)


def test_a_title_stands_in_for_the_words(kit: Kit) -> None:
    assert picture(kit, f'![]({DOT} "A dot")\n').alt == "A dot"


def test_a_picture_among_words_stands_after_them(kit: Kit) -> None:
    found = read(kit, f"one ![a]({DOT}) two\n\n- three ![b]({DOT})\n\n> four ![c]({DOT})\n")
    assert names(found.blocks) == ["Paragraph", "Picture", "Items", "Quote"]
    assert plain(found.blocks[0].spans) == "one  two"  # type: ignore[attr-defined]
    assert names(found.blocks[2].items[0].blocks) == ["Picture"]  # type: ignore[attr-defined]
    heading = read(kit, f"# ![a]({DOT})\n\n| a | b |\n|---|---|\n| ![c]({DOT}) | d |\n")
    assert names(heading.blocks) == ["Picture", "Table", "Picture"]


@pytest.mark.parametrize(
    ("target", "rule"),
    [
        ("/etc/hosts.png", "slides.path"),
        ("../../secret.png", "slides.path"),
        ("https://example.org/a.png", "slides.path"),
        ("https://example.org/a.mp4", "slides.path"),
        ("../media/way/secret.png", "slides.path"),
        ("%2e%2e/%2e%2e/secret.png", "slides.path"),
        ("none.png", "slides.picture"),
        ("", "slides.path"),
        ("drawing.svg", "slides.picture"),
        ("huge.png", "slides.picture"),
        ("kit.yaml", "slides.picture"),
    ],
)
def test_what_cannot_be_shown_has_no_path_and_keeps_its_words(
    kit: Kit, tmp_path: Path, target: str, rule: str
) -> None:
    modules = kit.folder / "modules"
    (modules / "drawing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (modules / "huge.png").write_bytes(
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 10_000, 10_000)
    )
    (tmp_path / "secret.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (kit.folder / "media" / "way").symlink_to(tmp_path)
    found = read(kit, f"# A\n\n![In words]({target})\n")
    assert [(p.line, p.rule, p.severity) for p in found.problems] == [(7, rule, "error")]
    shown = found.blocks[1]
    assert isinstance(shown, Picture | Clip)
    assert shown.path is None


def test_a_clip_takes_captions_and_poster_from_the_catalogue(kit: Kit) -> None:
    found = clip(kit, f"![]({CLIP})\n")
    assert found.path == kit.folder / "media" / "clips" / "test.mp4"
    assert found.title == "A test clip"
    assert found.captions == kit.folder / "media" / "clips" / "test.en.vtt"
    assert found.poster == kit.folder / "media" / "pictures" / "dot.png"
    assert (found.start, found.end, found.volume) == (0, None, 100)


def test_a_poster_of_the_catalogue_that_is_gone(kit: Kit) -> None:
    (kit.folder / "media" / "pictures" / "dot.png").unlink()
    found = read(kit, f"![]({CLIP})\n")
    assert found.blocks[0].poster is None  # type: ignore[attr-defined]
    assert "is not there" in said(found)[0]


def test_a_clip_in_the_modules_own_language(kit: Kit) -> None:
    path = kit.folder / "modules" / "03.md"
    path.write_text(f"---\nlang: fr\n---\n\n![]({CLIP})\n")
    from workshop.slides.deck import open_deck

    found = open_deck(path, kit).slide(1).blocks[0]
    assert isinstance(found, Clip)
    assert (found.title, found.captions) == (
        "Un film d'essai", kit.folder / "media" / "clips" / "test.fr.vtt",
    )  # fmt: skip


def test_how_a_clip_plays(kit: Kit) -> None:
    found = clip(
        kit,
        f"![A]({CLIP}){{ start=0:05 end=0:40 loop autoplay mute volume=80 "
        f'captions="../media/clips/test.fr.vtt" poster={DOT} }}\n',
    )
    assert (found.start, found.end, found.volume) == (5, 40, 80)
    assert (found.loop, found.autoplay, found.mute) == (True, True, True)
    assert found.captions == kit.folder / "media" / "clips" / "test.fr.vtt"


def test_decksets_words_and_the_fragment_of_an_address(kit: Kit) -> None:
    found = clip(kit, f"![autoplay loop muted]({CLIP}#t=5,10)\n")
    assert (found.autoplay, found.loop, found.mute) == (True, True, True)
    assert (found.title, found.start, found.end) == ("A test clip", 5, 10)
    assert clip(kit, f"![a]({CLIP}#t=npt:2)\n").start == 2
    assert clip(kit, f"![a]({CLIP}#x){{ start=3 }}\n").start == 3


def test_a_video_tag_is_a_clip(kit: Kit) -> None:
    found = clip(kit, f'<video autoplay muted src="{CLIP}" controls></video>\n')
    assert (found.autoplay, found.mute, found.loop) == (True, True, False)
    assert found.path is not None


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ("{ strat=5 }", "“strat” is not something an embed understands. Did you mean “start”?"),
        ("{ start=soon }", "start=soon is not a time."),
        ("{ end= }", "end= is not a time."),
        ("{ start=9 end=5 }", "This clip ends before it begins."),
        ("{ volume=loud }", "volume=loud is not a number from 0 to 100."),
        ("{ volume=101 }", "volume=101 is not a number"),
        ("{ poster=none.png }", "The poster “none.png” is not there."),
        ("{ poster=kit.yaml }", "“kit.yaml” is not a PNG, JPEG or WebP picture."),
        ("{ captions=/x.vtt }", "“/x.vtt” is an absolute path"),
    ],
)
def test_options_that_cannot_be_used(kit: Kit, options: str, problem: str) -> None:
    found = read(kit, f"![a]({CLIP}){options}\n")
    assert len(found.problems) == 1
    assert problem in said(found)[0]
    assert isinstance(found.blocks[0], Clip)
    assert found.blocks[0].path is not None


def test_a_missing_and_an_empty_clip_keep_their_path(kit: Kit) -> None:
    (kit.folder / "media" / "clips" / "empty.mp4").write_bytes(b"")
    for name, words in (("none", "is not there"), ("empty", "is empty")):
        found = read(kit, f"![A](../media/clips/{name}.mp4)\n")
        assert words in said(found)[0]
        assert isinstance(found.blocks[0], Clip)
        assert (found.blocks[0].title, found.layout) == ("A", "clip")
        assert found.blocks[0].path == kit.folder / "media" / "clips" / f"{name}.mp4"


def test_a_clip_without_a_title_or_captions_of_its_language(kit: Kit) -> None:
    shutil.copy(kit.folder / "media/clips/test.mp4", kit.folder / "media/clips/other.mp4")
    found = clip(kit, "![](../media/clips/other.mp4)\n")
    assert (found.title, found.captions, found.poster) == ("", None, None)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("5", 5), ("2.5s", 2.5), ("0:05", 5), ("1:02:03.5", 3723.5), ("x", None), ("1:2:3:4", None)],
)
def test_times(text: str, seconds: float | None) -> None:
    assert seconds_of(text) == seconds


def test_an_escaped_name(kit: Kit) -> None:
    assert picture(kit, "![a](a\\_b.png)\n").target == "a_b.png"
    assert picture(kit, "![a `code` b](x.png)\n").alt == "a code b"


def test_words_after_an_embed_that_leave_nothing(kit: Kit) -> None:
    found = read(kit, f"![a]({DOT})\n![b]({DOT})\n")
    assert names(found.blocks) == ["Picture", "Picture"]
