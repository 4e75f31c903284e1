"""Handouts from the command line: a module or a plan on paper, for attendees or facilitators."""

from __future__ import annotations

from pathlib import Path

from workshop.app.display import without_windows
from workshop.paper.edition import Audience, edition_of
from workshop.paper.html import Progress, write_html
from workshop.show.agenda import agenda_of
from workshop.show.programme import Programme


def print_handout(
    programme: Programme, audience: Audience, out: Path, told: Progress, paper: str = "letter"
) -> bool:
    """Write the handout, HTML by its name's ending, else PDF; False when ``told`` said to stop.

    ``paper`` is ``letter`` or ``a4``. Raises OSError when it cannot be written.
    """
    edition = edition_of(programme, agenda_of(programme), audience)
    without_windows()
    from PySide6.QtGui import QGuiApplication

    from workshop.app.foundations import translators
    from workshop.paper.pdf import write_pdf
    from workshop.ui.speaker import Speaker

    application = QGuiApplication.instance() or QGuiApplication(["workshop"])
    kept = translators(application, programme.language)
    say = Speaker(programme.language).say
    try:
        if out.suffix.lower() in (".html", ".htm"):
            return write_html(edition, out, say, told)
        return write_pdf(edition, out, say, told, "a4" if paper == "a4" else "letter")
    finally:
        for translator in kept:
            application.removeTranslator(translator)
