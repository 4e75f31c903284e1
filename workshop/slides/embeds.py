"""Embeds: ``![words](target){ options }`` becomes a picture or a clip of the kit, by its target."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, KitError
from workshop.kit.fields import suggestion
from workshop.kit.kit import ClipEntry
from workshop.kit.paths import inside, is_clip, is_remote
from workshop.kit.pictures import picture_size
from workshop.slides.blocks import Clip, Picture
from workshop.slides.found import Place, Problems
from workshop.values import dataclass

OPTIONS = ("start", "end", "loop", "autoplay", "mute", "volume", "captions", "poster", "full")
_ALIASES = {"muted": "mute", "vol": "volume", "subtitles": "captions"}
_OPTION = re.compile(r"""([^\s=]+)(?:=("[^"]*"|'[^']*'|\S*))?""")
_SIZES = re.compile(
    r"(?:bg|left|right|cover|contain|fit|auto|inline|original|hide|full|vertical|corner-radius)"
    r"(?::?\(?[\d.]+%?\)?)?|\d+%|[wh](?:idth|eight)?:\S+"
)
_FLAGS = frozenset(("autoplay", "loop", "mute", "muted", "hide", "inline", "fit"))


@dataclass(frozen=True, slots=True)
class Embed:
    """An embed as written: its words, its target, its options, and whether it is a step."""

    alt: str
    target: str
    options: Mapping[str, str] = field(default_factory=dict)
    step: bool = False
    line: int = 0


def read_embed(alt: str, target: str, options: str, line: int, problems: Problems) -> Embed:
    """An embed from its parts; options that are not known are problems."""
    named: dict[str, str] = {}
    step = False
    for found in _OPTION.finditer(options):
        key = _ALIASES.get(found[1].lower(), found[1].lower())
        if found[1] == ".step":
            step = True
        elif key in OPTIONS:
            named[key] = (found[2] or "").strip("\"'")
        else:
            message = _UNKNOWN.fill(option=found[1])
            problems.add(line, "slides.embed", message, suggestion(key, [*OPTIONS, ".step"]))
    return Embed(" ".join(alt.split()), target.strip(), named, step, line)


def block_of(embed: Embed, place: Place, problems: Problems) -> Picture | Clip:
    """The picture or clip an embed shows; what cannot be shown has no path, and a problem."""
    if is_clip(embed.target) or any(key in embed.options for key in ("start", "end", "autoplay")):
        return _clip(embed, place, problems)
    return _picture(embed, place, problems)


# ------------------------------------------------------------------------------------- pictures


def _picture(embed: Embed, place: Place, problems: Problems) -> Picture:
    alt, sizes = _without_sizes(embed.alt, place)
    full = "full" in embed.options or "bg" in sizes or "fit" in sizes or "cover" in sizes
    lost = [word for word in sizes if word not in ("bg", "fit", "cover", "full", "inline")]
    if lost:
        message = _SIZE_LOST.fill(words=" ".join(lost))
        problems.warn(embed.line, "slides.dialect", message)
    path = _existing(embed, embed.target, place, problems)
    if path is not None:
        path = _shown(path, embed, problems)
    return Picture(
        path=path, alt=alt, target=embed.target, full=full, line=embed.line, step=int(embed.step)
    )


def _shown(path: Path, embed: Embed, problems: Problems) -> Path | None:
    """The picture at ``path`` when it can be shown, else None and a problem."""
    try:
        picture_size(path)
    except KitError as error:
        problems.add(embed.line, "slides.picture", error.message, error.hint)
        return None
    return path


def _without_sizes(alt: str, place: Place) -> tuple[str, list[str]]:
    """The words of a picture and, in Marp and Deckset, those that say where and how large."""
    if place.dialect not in ("marp", "deckset"):
        return alt, []
    words = alt.replace(",", " ").split()
    sizes = [word for word in words if _SIZES.fullmatch(word)]
    return " ".join(word for word in words if word not in sizes), sizes


def _existing(embed: Embed, target: str, place: Place, problems: Problems) -> Path | None:
    """The path of a target inside the kit, ``%20`` and its like undone where that is the file."""
    found: Path | None = None
    for candidate in _readings(target):
        try:
            path = inside(place.kit.folder, place.path.parent, candidate)
        except KitError as error:
            problems.add(embed.line, "slides.path", error.message, error.hint)
            return None
        if os.path.exists(path):  # unlike Path.exists() it never raises
            return path
        found = path
    return found


def _readings(target: str) -> list[str]:
    """What a target may mean: as written, and without the marks of an address."""
    if is_remote(target) or not re.search(r"[%?#]", target):
        return [target]
    from urllib.parse import unquote

    readings = [target, unquote(target), unquote(re.split(r"[?#]", target, maxsplit=1)[0])]
    return list(dict.fromkeys(readings))


# ---------------------------------------------------------------------------------------- clips


def _clip(embed: Embed, place: Place, problems: Problems) -> Clip:
    target, _, fragment = embed.target.partition("#")
    path = _existing(embed, target, place, problems)
    if path is not None:
        _look(embed, path, problems)
    entry = place.kit.clip_at(path) if path is not None else None
    title, options = embed.alt, dict(embed.options)
    if title and all(word in _FLAGS for word in title.lower().split()):
        options |= {_ALIASES.get(word, word): "" for word in title.lower().split()}
        title = ""
    start, end = _trim(embed, options, fragment, problems)
    return Clip(
        path=path,
        title=title or (entry.title.get(place.language) if entry else ""),
        target=embed.target,
        start=start,
        end=end,
        loop="loop" in options,
        autoplay="autoplay" in options,
        mute="mute" in options,
        volume=_volume(embed, options, problems),
        poster=_beside(embed, "poster", place, problems) or _poster(entry, embed, problems),
        captions=_beside(embed, "captions", place, problems) or _captions(entry, place.language),
        line=embed.line,
        step=int(embed.step),
    )


def _look(embed: Embed, path: Path, problems: Problems) -> None:
    """Say when a clip is missing or empty; the room will see its poster and title."""
    try:
        size = path.stat().st_size
    except OSError:
        problems.add(embed.line, "slides.clip", _NO_CLIP.fill(target=embed.target), _CHECK_NAME)
        return
    if size == 0 or not path.is_file():
        problems.add(embed.line, "slides.clip", _EMPTY.fill(target=embed.target), _COPY_AGAIN)


def _poster(entry: ClipEntry | None, embed: Embed, problems: Problems) -> Path | None:
    """The catalogue's poster, when it can be shown."""
    if entry is None or entry.poster is None:
        return None
    return _shown(entry.poster, embed, problems)


def _captions(entry: ClipEntry | None, language: str) -> Path | None:
    if entry is None:
        return None
    named = entry.captions
    return named.get(language) or named.get("en") or next(iter(named.values()), None)


def _beside(embed: Embed, option: str, place: Place, problems: Problems) -> Path | None:
    """The file an option names, inside the kit and there."""
    target = embed.options.get(option, "")
    if option not in embed.options:
        return None
    path = _existing(embed, target, place, problems)
    if path is not None and not os.path.isfile(path):
        message = _NO_FILE.fill(option=option, target=target)
        problems.add(embed.line, "slides.clip", message, _CHECK_NAME)
        return None
    if path is not None and option == "poster":
        return _shown(path, embed, problems)
    return path


def _trim(
    embed: Embed, options: Mapping[str, str], fragment: str, problems: Problems
) -> tuple[float, float | None]:
    """Where a clip begins and ends, from its options or from ``#t=5,10``."""
    times: dict[str, str] = {}
    if fragment.startswith("t="):
        first, _, last = fragment[2:].partition(",")
        times = {"start": first.removeprefix("npt:"), "end": last}
    times |= {key: options[key] for key in ("start", "end") if key in options}
    seconds: dict[str, float] = {}
    for key, text in times.items():
        value = seconds_of(text)
        if value is not None:
            seconds[key] = value
        elif text or key in options:
            problems.add(embed.line, "slides.clip", _BAD_TIME.fill(key=key, text=text), _TIMES)
    start, end = seconds.get("start", 0.0), seconds.get("end")
    if end is not None and end <= start:
        problems.add(embed.line, "slides.clip", _ENDS_BEFORE, _TIMES)
        return start, None
    return start, end


def _volume(embed: Embed, options: Mapping[str, str], problems: Problems) -> int:
    text = options.get("volume", "100")
    if text.isascii() and text.isdecimal() and int(text[:4]) <= 100:
        return int(text)
    problems.add(embed.line, "slides.clip", _BAD_VOLUME.fill(text=text))
    return 100


def seconds_of(text: str) -> float | None:
    """Seconds from ``5``, ``2.5s``, ``0:05`` or ``1:02:03.5``; None when it is no time."""
    found = re.fullmatch(r"(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,6}(?:\.\d{1,3})?)s?", text.strip())
    if found is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds


_UNKNOWN = QT_TRANSLATE_NOOP("slides", "“{option}” is not something an embed understands.")
_SIZE_LOST = QT_TRANSLATE_NOOP("slides", "The place or size “{words}” is not carried over.")
_NO_CLIP = QT_TRANSLATE_NOOP("slides", "The clip “{target}” is not there.")
_CHECK_NAME = QT_TRANSLATE_NOOP("slides", "Check the name and the folder; capitals count.")
_EMPTY = QT_TRANSLATE_NOOP("slides", "The clip “{target}” is empty.")
_COPY_AGAIN = QT_TRANSLATE_NOOP("slides", "Copy it into the kit again.")
_NO_FILE = QT_TRANSLATE_NOOP("slides", "The {option} “{target}” is not there.")
_BAD_TIME = QT_TRANSLATE_NOOP("slides", "{key}={text} is not a time.")
_TIMES = QT_TRANSLATE_NOOP("slides", "Write start=0:05 end=0:40, in minutes and seconds.")
_ENDS_BEFORE = QT_TRANSLATE_NOOP("slides", "This clip ends before it begins.")
_BAD_VOLUME = QT_TRANSLATE_NOOP("slides", "volume={text} is not a number from 0 to 100.")
