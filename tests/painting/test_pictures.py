"""Pictures are decoded at the size they are shown, once, within a bound."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from workshop.painting.pictures import Pictures


def made(path: Path, width: int = 400, height: int = 200, color: str = "#336699") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_picture_comes_at_the_size_asked_for(
    qapp: QGuiApplication, tmp_path: Path, kind: str
) -> None:
    path = made(tmp_path / f"a.{kind}")
    pictures = Pictures()
    assert pictures.size(path) == QSize(400, 200)
    image = pictures.image(path, QSize(100, 50))
    assert image is not None
    assert image.size() == QSize(100, 50)


def test_a_picture_is_never_enlarged(qapp: QGuiApplication, tmp_path: Path) -> None:
    image = Pictures().image(made(tmp_path / "a.png"), QSize(4000, 2000))
    assert image is not None
    assert image.size() == QSize(400, 200)


def test_the_same_size_is_decoded_once(qapp: QGuiApplication, tmp_path: Path) -> None:
    path, pictures = made(tmp_path / "a.png"), Pictures()
    first, again = (pictures.image(path, QSize(100, 50)) for _ in range(2))
    assert first is again


def test_a_changed_file_is_read_again(qapp: QGuiApplication, tmp_path: Path) -> None:
    path, pictures = made(tmp_path / "a.png"), Pictures()
    pictures.image(path, QSize(100, 50))
    made(path, color="#FF0000")
    os.utime(path, ns=(1, 1))
    image = pictures.image(path, QSize(100, 50))
    assert image is not None
    assert image.pixelColor(5, 5) == QColor("#FF0000")


def test_the_cache_stays_within_its_bound(qapp: QGuiApplication, tmp_path: Path) -> None:
    path = made(tmp_path / "a.png")
    pictures = Pictures(limit=100 * 50 * 4 + 1)
    first = pictures.image(path, QSize(100, 50))
    pictures.image(path, QSize(90, 45))
    assert pictures.image(path, QSize(100, 50)) is not first


@pytest.mark.parametrize("name", ["gone.png", "broken.png"])
def test_what_cannot_be_read_is_no_picture(
    qapp: QGuiApplication, tmp_path: Path, name: str
) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnot really")
    pictures = Pictures()
    assert pictures.size(tmp_path / name).isEmpty()
    assert pictures.image(tmp_path / name, QSize(10, 10)) is None
    assert pictures.image(None, QSize(10, 10)) is None
