"""``workshop present``, ``slides`` and ``render``: what leads from a name to pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, Message, UsageError

if TYPE_CHECKING:
    import argparse

    from workshop.kit.kit import Kit
    from workshop.kit.problem import Problem
    from workshop.show.programme import Programme
    from workshop.slides.deck import Deck

_NO_FILE = QT_TRANSLATE_NOOP("cli", "{path} is not there.")
_THERE_ARE = QT_TRANSLATE_NOOP("cli", "There are: {names}.")
_NO_MODULE = QT_TRANSLATE_NOOP(
    "cli", "There is no module or plan “{name}” here, and no file of that name."
)
_NO_SLIDE = QT_TRANSLATE_NOOP("cli", "There is no slide {number} in “{title}”.")
_SLIDES_ARE = QT_TRANSLATE_NOOP("cli", "Its numbered slides go up to {last}.")
_NO_NUMBERS = QT_TRANSLATE_NOOP("cli", "None of its slides has a number.")
_CANNOT_WRITE = QT_TRANSLATE_NOOP("cli", "{path} cannot be written.")
_CHECK_FOLDER = QT_TRANSLATE_NOOP("cli", "Check that the folder is there and can be written.")


def add_slides(commands: Any, where: argparse.ArgumentParser) -> None:
    """Add the commands to the parser."""
    present = commands.add_parser(
        "present", parents=[where], help="show a module or a plan on the stage"
    )
    present.add_argument("module", metavar="MODULE|PLAN|FILE", help="its id, or its file")
    present.add_argument("--slide", type=int, metavar="N", help="begin at this printed number")
    present.add_argument("--day", type=int, metavar="N", help="begin a plan at this day")
    left = present.add_mutually_exclusive_group()
    left.add_argument(
        "--go-on",
        dest="left",
        action="store_const",
        const="go-on",
        default="ask",
        help="go on with the show that was left, without a question",
    )
    left.add_argument(
        "--anew",
        dest="left",
        action="store_const",
        const="anew",
        help="begin anew, without a question",
    )
    present.add_argument("--windowed", action="store_true", help="in a window, as for a video call")
    present.set_defaults(run=_present)

    slides = commands.add_parser("slides", parents=[where], help="list the slides of a module")
    slides.add_argument("module", metavar="MODULE|FILE", help="its id, or its file")
    slides.add_argument("--json", action="store_true", help="for programs")
    slides.set_defaults(run=_slides)

    render = commands.add_parser("render", parents=[where], help="paint a slide into a PNG")
    render.add_argument("module", metavar="MODULE|FILE", help="its id, or its file")
    render.add_argument("--slide", type=int, metavar="N", required=True, help="its printed number")
    render.add_argument(
        "--step", type=int, metavar="K", default=None, help="of what appears one by one"
    )
    render.add_argument(
        "--size", type=size, metavar="WxH", default=(1920, 1080), help="(default: 1920x1080)"
    )
    render.add_argument(
        "-o", "--out", type=Path, metavar="FILE.png", required=True, help="where to"
    )
    render.set_defaults(run=_render)


def _deck(options: argparse.Namespace, data: Path | None = None) -> Deck:
    """The deck of a module by id, or of a Markdown file.

    With a ``data`` folder, a kit that has not changed since the last show is taken from its shelf.
    """
    from workshop.slides.deck import open_deck

    path = Path(options.module)
    if path.suffix.lower() == ".md" or path.is_file():
        if not path.is_file():
            raise UsageError(_NO_FILE.fill(path=path))
        from workshop.kit.opening import kit_of

        kit = kit_of(path.resolve())
        _say_errors(kit.problems)
        return open_deck(path.resolve(), kit)
    kit = _open_kit(folder(options), data)
    _say_errors(kit.problems)
    head = kit.module(options.module)
    if head is None:
        # A head that cannot be read has no id of its own: that may be the very one.
        _say_errors(problem for module in kit.modules for problem in module.problems)
        names = ", ".join([m.id for m in kit.modules] + [plan.id for plan in kit.plans])
        raise UsageError(_NO_MODULE.fill(name=options.module), _THERE_ARE.fill(names=names))
    if data is None:
        return open_deck(head.path, kit)
    from workshop.app.start import opening_of

    return open_deck(head.path, kit, opening_of(kit, head.path, data))


def _open_kit(home: Path, data: Path | None) -> Kit:
    """The kit in a folder, from the shelf of the ``data`` folder when it stands there."""
    if data is not None:
        from workshop.app.start import on_shelf

        kept = on_shelf(home, data)
        if kept is not None:
            return kept
    from workshop.kit.opening import open_kit

    return open_kit(home)


def readable_deck(options: argparse.Namespace, data: Path | None = None) -> Deck:
    """The deck, for showing it: one that is no text at all has nothing to show."""
    deck = _deck(options, data)
    for problem in deck.unreadable:
        raise UsageError(Message("cli", "{problem}").fill(problem=problem))
    return deck


def _say_errors(problems: Iterable[Problem]) -> None:
    """What keeps something of the kit from being used, for whoever reads the terminal."""
    for problem in problems:
        if problem.severity == "error":
            print(problem, file=sys.stderr)


def _present(options: argparse.Namespace) -> int:
    from workshop.app import present
    from workshop.app.plans import page_of_day, programme_named
    from workshop.settings import data_folder

    data = data_folder(options.data, os.environ)
    programme = programme_named(options.module, options.kit, data)
    if programme is not None:
        _say_errors((*programme.kit.problems, *programme.plan.problems))
        page = page_of_day(programme, options.day or 1)
        what: Deck | Programme = programme
    else:
        what = deck = readable_deck(options, data)
        page = 1 if options.slide is None else _page_of(deck, options.slide)
    windowed, left = options.windowed, options.left
    return present(what, page, windowed=windowed, data=options.data, left=left)


def _page_of(deck: Deck, number: int) -> int:
    page = deck.page_of(number)
    if page is None:
        numbers = [deck.number_of(p) or 0 for p in range(1, len(deck) + 1)]
        raise UsageError(
            _NO_SLIDE.fill(number=number, title=deck.title),
            _SLIDES_ARE.fill(last=max(numbers)) if any(numbers) else _NO_NUMBERS,
        )
    return page


def _slides(options: argparse.Namespace) -> int:
    import json

    from workshop.app.fitting import overflow_of
    from workshop.authoring.module import checked
    from workshop.slides.listing import as_json, as_text

    deck = _deck(options)
    more = (*overflow_of(deck), *checked(deck))
    if options.json:
        print(json.dumps(as_json(deck, more), ensure_ascii=False, indent=2))
    else:
        print(as_text(deck, more))
    return 0


def _render(options: argparse.Namespace) -> int:
    from workshop.app import render_slide

    deck = readable_deck(options)
    page = _page_of(deck, options.slide)
    _say_errors(deck.slide(page).problems)
    if not render_slide(deck, page, options.step, options.size, options.out):
        raise UsageError(_CANNOT_WRITE.fill(path=options.out), _CHECK_FOLDER)
    return 0


def size(text: str) -> tuple[int, int]:
    """A size as it is written on the command line: 1920x1080."""
    wide, _, high = text.lower().partition("x")
    if not (wide.isdigit() and high.isdigit() and 0 < int(wide) <= 8192 and 0 < int(high) <= 8192):
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{text} is not a size such as 1920x1080")
    return int(wide), int(high)


def folder(options: argparse.Namespace) -> Path:
    """The kit's folder: the one named, else the kit that comes with the program."""
    from workshop.kit.builtin import builtin_folder

    return options.kit or builtin_folder()
