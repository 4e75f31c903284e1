"""The small drawing kit of the storyboards: tokens, easing, type, pictures and film.

Everything is drawn on a logical page of 1920 x 1080 with QPainter, text as outlines (so that no
hinting and no font setting of the machine reaches a pixel), and films are sent raw to ffmpeg. The
same program on the same packages therefore gives the same frames.

Storyboards are tools of this repository: the program never imports them. Run them from the
repository root, for example ``python -m media.storyboards.motifs``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPolygonF,
    QTransform,
)

MEDIA = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT, FPS = 1920, 1080, 30
COLUMN, GUTTER, MARGIN = 96, 48, 120

Paint = Callable[[QPainter], None]
Easing = Callable[[float], float]


def column(number: int) -> int:
    """The left edge of a column of the stage grid, 1 to 12, in logical px."""
    return MARGIN + (COLUMN + GUTTER) * (number - 1)


@cache
def tokens() -> dict[str, Any]:
    """The design tokens of the program, so that pictures and windows share one palette."""
    text = (MEDIA.parent / "workshop" / "painting" / "tokens.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def colour(theme: str, role: str) -> QColor:
    """A token colour, for example ``colour("stageInk", "lamp")``."""
    return QColor(tokens()["color"][theme][role])


# ---------------------------------------------------------------- time


def out_cubic(x: float) -> float:
    """Fast away, slow to rest: the kit's easing."""
    return 1.0 - (1.0 - x) ** 3


def in_out_cubic(x: float) -> float:
    """Slow away, slow to rest: for things that are heavy."""
    return 4.0 * x**3 if x < 0.5 else 1.0 - (2.0 - 2.0 * x) ** 3 / 2.0


def ramp(t: float, start: float, seconds: float, easing: Easing = out_cubic) -> float:
    """0 before ``start``, 1 from ``start + seconds``, eased between."""
    return easing(min(1.0, max(0.0, (t - start) / seconds)))


def between(a: float, b: float, x: float) -> float:
    """The value ``x`` of the way from ``a`` to ``b``."""
    return a + (b - a) * x


@lru_cache(maxsize=4096)
def _mixed(a: int, b: int, step: int) -> QColor:
    first, second, x = QColor.fromRgba(a), QColor.fromRgba(b), step / 255
    return QColor(
        round(between(first.red(), second.red(), x)),
        round(between(first.green(), second.green(), x)),
        round(between(first.blue(), second.blue(), x)),
        round(between(first.alpha(), second.alpha(), x)),
    )


def mix(a: QColor, b: QColor, x: float) -> QColor:
    """The colour ``x`` of the way from ``a`` to ``b``, in 255 steps."""
    return _mixed(a.rgba(), b.rgba(), round(min(1.0, max(0.0, x)) * 255))


def veil(base: QColor, alpha: float) -> QColor:
    """The colour with that opacity, 0 to 1."""
    out = QColor(base)
    out.setAlphaF(min(1.0, max(0.0, alpha)))
    return out


# ---------------------------------------------------------------- drawing


@cache
def application() -> QGuiApplication:
    """The one Qt application, with the kit's two families registered."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["storyboard"])
    for package, files in (
        ("font_source_sans_pro", ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf")),
        ("font_source_serif_pro", ("SourceSerifPro-Regular.ttf", "SourceSerifPro-Semibold.ttf")),
    ):
        found = find_spec(package)
        if found is None or found.origin is None:
            raise SystemExit(f"The package {package} is missing: run uv sync, then try again.")
        for name in files:
            QFontDatabase.addApplicationFont(str(Path(found.origin).parent / "files" / name))
    return app


@lru_cache(maxsize=256)
def lettering(text: str, family: str, size: int, weight: int = 600) -> QPainterPath:
    """The text as an outline, its baseline starting at (0, 0); ``family`` is sans or serif."""
    application()
    font = QFont(tokens()["font"][family])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    path = QPainterPath()
    path.addText(0, 0, font, text)
    return path


def draw_text(
    painter: QPainter, path: QPainterPath, at: QPointF, fill: QColor, centred: bool = False
) -> None:
    """Fill an outline of ``lettering`` with its baseline at a point (its middle when centred)."""
    shift = path.boundingRect().center().x() if centred else 0.0
    painter.fillPath(path.translated(at.x() - shift, at.y()), fill)


def polygon(*points: tuple[float, float]) -> QPolygonF:
    """A polygon of (x, y) pairs."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def rounded(x: float, y: float, w: float, h: float, radius: float) -> QPainterPath:
    """A rounded rectangle as a path."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(x, y, w, h), radius, radius)
    return path


def flat(painter: QPainter, fill: QColor) -> None:
    """Fill with one colour, without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)


def picture(paint: Paint, width: int, height: int, scale: float = 1.0) -> QImage:
    """A transparent picture of ``width`` x ``height`` logical px, ``scale`` pixels each."""
    application()
    size = QSize(round(width * scale), round(height * scale))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    _draw(image, paint, scale)
    return image


def page(paint: Paint, scale: float = 1.0) -> QImage:
    """An opaque picture of the whole 1920 x 1080 page, ``scale`` pixels each."""
    application()
    size = QSize(round(WIDTH * scale), round(HEIGHT * scale))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    _draw(image, paint, scale)
    return image


def _draw(image: QImage, paint: Paint, scale: float) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform.fromScale(scale, scale))
    paint(painter)
    painter.end()


def indexed(image: QImage) -> QImage:
    """The picture with at most 256 colours, its most frequent ones: it decodes four times faster.

    Flat drawings have few colours; only some blends along slanted edges move to their neighbour.
    """
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = bytes(plain.constBits())
    counts = Counter(memoryview(pixels).cast("I").tolist())
    table = [color for color, _ in counts.most_common(256)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table)


def save(image: QImage, path: Path) -> None:
    """Write a PNG without dates or other text in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), "PNG", 0):  # type: ignore[call-overload]
        raise SystemExit(f"Could not write {path}.")


def contact_sheet(paint_at: Callable[[QPainter, float], None], times: Iterable[float]) -> QImage:
    """Small pages side by side, five to a row, for looking at a whole film at once."""
    shots = [page(lambda p, t=t: paint_at(p, t), 0.25) for t in times]  # type: ignore[misc]
    rows = -(-len(shots) // 5)
    sheet = QImage(QSize(5 * 492 + 12, rows * 282 + 12), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#555555"))
    painter = QPainter(sheet)
    for k, shot in enumerate(shots):
        painter.drawImage(12 + k % 5 * 492, 12 + k // 5 * 282, shot)
    painter.end()
    return sheet


# ---------------------------------------------------------------- film and hashes


def raw(image: QImage) -> bytes:
    """The pixels of a page, four bytes each (blue, green, red, unused), row after row."""
    return bytes(image.constBits())


def file_hash(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def encode(frames: Iterable[bytes], sound: Path, out: Path, crf: int = 24) -> str:
    """Write an MP4 of the raw frames and a WAV; return the SHA-256 over the raw frames.

    One thread, no dates and no encoder names where ffmpeg lets us, so that the same ffmpeg gives
    the same file; a key frame each second, so that seeking is quick.
    """
    colours = "bt709"
    command = (
        f"ffmpeg -hide_banner -loglevel error -y -f rawvideo -pix_fmt bgr0 -s {WIDTH}x{HEIGHT}"
        f" -r {FPS} -i - -i {{sound}} -map 0:v -map 1:a -map_metadata -1"
        f" -vf scale=out_color_matrix={colours}:out_range=tv,format=yuv420p"
        f" -c:v libx264 -preset medium -tune animation -crf {crf} -threads 1"
        " -profile:v high -level:v 4.1 -refs 4"
        f" -g {FPS} -keyint_min {FPS} -sc_threshold 0"
        f" -color_primaries {colours} -color_trc {colours} -colorspace {colours}"
        " -c:a aac -b:a 96k -fflags +bitexact -flags:v +bitexact -flags:a +bitexact"
        " -movflags +faststart {out}"
    )
    arguments = [
        part.replace("{sound}", str(sound)).replace("{out}", str(out)) for part in command.split()
    ]
    total = hashlib.sha256()
    with subprocess.Popen(arguments, stdin=subprocess.PIPE) as ffmpeg:
        assert ffmpeg.stdin is not None
        for data in frames:
            total.update(data)
            ffmpeg.stdin.write(data)
    if ffmpeg.returncode:
        raise SystemExit(f"ffmpeg ended with {ffmpeg.returncode}; {out} is not complete.")
    return total.hexdigest()


def write_entry(entry: str, values: dict[str, str]) -> None:
    """Put new values on the lines of one entry of ``catalogue.yaml``, leaving all else as it is."""
    path = MEDIA / "catalogue.yaml"
    text = path.read_text(encoding="utf-8")
    start = re.search(rf"^ *- id: {re.escape(entry)}$", text, re.MULTILINE)
    if start is None:
        raise SystemExit(f"{path} has no entry with the id {entry}.")
    after = re.compile(r"^ *- id: ", re.MULTILINE).search(text, start.end())
    end = after.start() if after else len(text)
    block = text[start.start() : end]
    for key, value in values.items():
        block = re.sub(rf"^( +{key}:).*$", rf"\1 {value}", block, count=1, flags=re.MULTILINE)
    path.write_text(text[: start.start()] + block + text[end:], encoding="utf-8")


def read_entry(entry: str, key: str) -> str:
    """One plain value of an entry of ``catalogue.yaml``, or the empty string."""
    text = (MEDIA / "catalogue.yaml").read_text(encoding="utf-8")
    block = re.search(rf"^ *- id: {re.escape(entry)}$(.*?)(?=^ *- id: |\Z)", text, re.M | re.S)
    found = re.search(rf"^ +{key}: *(.*)$", block.group(1), re.M) if block else None
    return found.group(1).strip() if found else ""
