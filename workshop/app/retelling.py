"""The record of a show written again from the command line: the one that stood when it ended."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from workshop.app.display import without_windows
from workshop.settings import read_settings
from workshop.show.journal import FOLDER as JOURNALS
from workshop.show.journal import read_events
from workshop.show.record import Record, as_markdown
from workshop.show.resume import resume_of


def retold(record: Record, data: Path, out: Path | None) -> str:
    """The record as Markdown in the language of the windows, what was drawn saved beside it.

    Without ``out`` the pictures are where the show left them, and named with their whole path.
    """
    without_windows()
    from workshop.app.foundations import application, language_of, translators
    from workshop.ui.speaker import Speaker

    app = application()
    language = language_of(read_settings(data)[0].choices)
    kept = translators(app, language)
    try:
        pictures = _pictures(record, data, out, language) if record.drawn_on else {}
        return as_markdown(record, Speaker(language).say, pictures=pictures)
    finally:
        for translator in kept:
            app.removeTranslator(translator)


def _pictures(record: Record, data: Path, out: Path | None, language: str) -> dict[str, str]:
    """The files of the drawings by page; none when what was shown is no longer there."""
    from workshop.app.drawings import pictures_for
    from workshop.app.fronts import rest_of
    from workshop.app.recording import FOLDER
    from workshop.app.resuming import opened, returned
    from workshop.painting.paint import SlidePainter

    journal = data / JOURNALS / f"{record.session}.jsonl"
    events = (event for event in read_events(journal) if event["kind"] != "end")
    left = resume_of(journal, tuple(events))
    what = None if left is None else opened(left, language)
    if left is None or what is None:
        return {}
    programme = returned(left, what).plans.programme
    folder = data / FOLDER if out is None else out.parent
    files = pictures_for(journal, programme, partial(rest_of, programme), SlidePainter(), folder)
    return {key: str(folder / name) if out is None else name for key, name in files.items()}
