"""A path written by an author stays inside the kit; a picture is what its first bytes say."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from workshop.errors import KitError, OutsideKit
from workshop.kit.paths import inside, is_clip, is_remote
from workshop.kit.pictures import picture_size

SMALL = Path(__file__).parents[1] / "kits" / "small"


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    folder = tmp_path / "kit"
    for name in ("modules", "media"):
        (folder / name).mkdir(parents=True)
    (folder / "media" / "a.png").write_bytes(b"")
    (tmp_path / "secret.png").write_bytes(b"")
    return folder


def test_a_path_beside_and_one_folder_up(kit: Path) -> None:
    assert inside(kit, kit / "modules", "../media/a.png") == kit / "media" / "a.png"
    assert inside(kit, kit / "media", "a.png") == kit / "media" / "a.png"
    assert inside(kit, kit / "modules", "not/there.png") == kit / "modules" / "not" / "there.png"
    assert inside(kit, kit / "modules", "..") == kit


@pytest.mark.parametrize(
    "target",
    [
        "/etc/passwd", "~/a.png", "../../secret.png", "../media/../../secret.png", "C:/a.png",
        "../modules/../../kit2/a.png",
    ],
)  # fmt: skip
def test_a_path_that_leaves_the_kit(kit: Path, target: str) -> None:
    with pytest.raises(OutsideKit):
        inside(kit, kit / "modules", target)


@pytest.mark.parametrize(
    "target",
    [
        "", "  ", "a\0b", "https://example.org/a.png", "//example.org/a", "file:///etc/passwd",
        "data:image/png;base64,AAAA", "..\\..\\secret.png",
    ],
)  # fmt: skip
def test_what_is_no_path_of_the_kit(kit: Path, target: str) -> None:
    with pytest.raises(KitError) as caught:
        inside(kit, kit / "modules", target)
    assert caught.value.hint is not None


def test_a_link_out_of_the_kit_is_refused(kit: Path, tmp_path: Path) -> None:
    (kit / "media" / "way").symlink_to(tmp_path)
    (kit / "media" / "b.png").symlink_to(tmp_path / "secret.png")
    for target in ("../media/way/secret.png", "../media/b.png"):
        with pytest.raises(OutsideKit, match="through a link"):
            inside(kit, kit / "modules", target)


def test_a_link_inside_the_kit_is_followed(kit: Path) -> None:
    (kit / "media" / "b.png").symlink_to(kit / "media" / "a.png")
    assert inside(kit, kit / "modules", "../media/b.png") == kit / "media" / "a.png"


def test_a_kit_reached_through_a_link_is_a_kit(kit: Path, tmp_path: Path) -> None:
    (tmp_path / "way").symlink_to(kit)
    found = inside(tmp_path / "way", tmp_path / "way" / "modules", "../media/a.png")
    assert found == kit / "media" / "a.png"


def test_a_long_target_is_shortened_in_words(kit: Path) -> None:
    with pytest.raises(OutsideKit) as caught:
        inside(kit, kit, "/" + "x" * 500)
    assert len(str(caught.value)) < 200


def test_clips_and_addresses_are_known_by_their_names() -> None:
    assert is_clip("a/B.MP4#t=5,10")
    assert is_clip("a.webm?x=y")
    assert not is_clip("a.png")
    assert is_remote("https://example.org")
    assert not is_remote("../a:b.png")


# ------------------------------------------------------------------------------------- pictures


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x02"


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc0" + struct.pack(">HBHH", 11, 8, height, width) + b"\x01\x01\x11\x00"
    return b"\xff\xd8\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + b"\0" * 9 + b"\xff" + frame


def webp(kind: bytes, data: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", 30) + b"WEBP" + kind + struct.pack("<I", 10) + data


PICTURES = {
    "png": (png(300, 200), (300, 200, "png")),
    "jpeg": (jpeg(300, 200), (300, 200, "jpeg")),
    "webp x": (
        webp(b"VP8X", b"\0" * 4 + (299).to_bytes(3, "little") + (199).to_bytes(3, "little")),
        (300, 200, "webp"),
    ),
    "webp lossless": (
        webp(b"VP8L", b"\x2f" + (299 | 199 << 14).to_bytes(4, "little") + b"\0" * 5),
        (300, 200, "webp"),
    ),
    "webp lossy": (
        webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 300, 200)),
        (300, 200, "webp"),
    ),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_size_is_in_the_first_bytes(tmp_path: Path, name: str) -> None:
    raw, expected = PICTURES[name]
    (tmp_path / "a").write_bytes(raw)
    assert picture_size(tmp_path / "a") == expected


def test_a_jpeg_with_markers_before_its_frame(tmp_path: Path) -> None:
    raw = jpeg(8, 9)
    (tmp_path / "a").write_bytes(raw[:2] + b"\xff\xd0\xff\x01\xff\xff" + raw[3:])
    assert picture_size(tmp_path / "a")[:2] == (8, 9)


BROKEN = {
    "png cut": png(3, 3)[:20],
    "png of another kind": png(3, 3).replace(b"IHDR", b"IDAT"),
    "png of no width": png(0, 3),
    "jpeg cut": jpeg(3, 3)[:24],
    "jpeg frame cut": jpeg(3, 3)[:27],
    "jpeg that ends": b"\xff\xd8\xff\xd9\0\0\0\0\0\0\0",
    "jpeg of markers": b"\xff\xd8" + b"\xff\xd0" * 3_000,
    "jpeg without marker": b"\xff\xd8\xff\xe0\0\4\0\0\0\0\0\0\0",
    "webp cut": PICTURES["webp x"][0][:20],
    "webp odd": webp(b"VP9 ", b"\0" * 20),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_damaged_picture_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "a").write_bytes(BROKEN[name])
    with pytest.raises(KitError, match="damaged"):
        picture_size(tmp_path / "a")


def test_a_picture_of_a_hundred_megapixels_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(10_000, 10_000))
    with pytest.raises(KitError, match="100 megapixels"):
        picture_size(tmp_path / "a.png")
    (tmp_path / "a.png").write_bytes(png(8_000, 5_000))
    assert picture_size(tmp_path / "a.png").width == 8_000


@pytest.mark.parametrize(
    "raw",
    [
        b"<svg xmlns='x'/>",
        b"<?xml version='1.0'?>\n<svg/>",
        b"\xef\xbb\xbf <!-- a --><SVG/>",
        b"<!DOCTYPE svg>\n<svg/>",
    ],
)
def test_svg_is_refused_by_what_it_is(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.png").write_bytes(raw)
    with pytest.raises(KitError, match="SVG"):
        picture_size(tmp_path / "a.png")


@pytest.mark.parametrize("raw", [b"", b"GIF89a", b"<html>", b"<?xml?><html/>"])
def test_what_is_no_picture_is_refused(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.png").write_bytes(raw)
    with pytest.raises(KitError, match="not a PNG"):
        picture_size(tmp_path / "a.png")


def test_a_picture_that_is_not_there_or_not_readable(tmp_path: Path) -> None:
    with pytest.raises(KitError, match="not there"):
        picture_size(tmp_path / "a.png")
    with pytest.raises(KitError, match="cannot be read"):
        picture_size(tmp_path)


def test_the_small_kit_has_a_picture() -> None:
    assert picture_size(SMALL / "media" / "pictures" / "dot.png") == (2, 2, "png")
