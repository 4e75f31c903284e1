"""What every window stands on: settings, the application, the look, the log."""

from __future__ import annotations

import contextlib
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workshop.app.start import Start, start
from workshop.errors import Message
from workshop.kit.kit import Kit
from workshop.painting.glyphs import Glyphs
from workshop.settings import Choices, Settings, write_settings
from workshop.ui.look import Look, ThemeName
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.ring import FocusRing
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.ui.sound import Sound
    from workshop.video.sound import SoundDevice

log = logging.getLogger("workshop")

_LOG_LIMIT = 1_000_000  # bytes, then a new file; the last one is kept beside it
_TRANSLATIONS = Path(__file__).parent.parent / "ui" / "translations"


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def language_of(choices: Choices) -> str:
    """The language of the windows: what was chosen, else the system's if we speak it."""
    if choices.language != "system":
        return choices.language
    french = QLocale.system().language() is QLocale.Language.French
    return "fr" if french else "en"


def theme_of(choices: Choices) -> ThemeName:
    """Light or dark: what was chosen, else what the system shows."""
    if choices.look == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme is Qt.ColorScheme.Dark else "light"
    return choices.look


def motion_is_reduced(choices: Choices) -> bool:
    """Whether nothing should move. Qt does not tell the system's wish yet, so "system" is no."""
    return choices.reduced_motion == "on"


def translators(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Install what makes an application speak a language; English needs none."""
    if language == "en":
        return []
    installed = []
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"workshop_{language}", str(_TRANSLATIONS)), (f"qtbase_{language}", qt)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


@dataclass
class Foundations:
    """The application and what was chosen for it."""

    app: QApplication
    data: Path
    settings: Settings
    look: Look
    speaker: Speaker
    troubles: list[Message] = field(default_factory=list)
    _translators: list[QTranslator] = field(default_factory=list)
    _sound: Sound | None = None

    @property
    def choices(self) -> Choices:
        """What the user chose."""
        return self.settings.choices

    @property
    def motion(self) -> bool:
        """Whether pages may move."""
        return not motion_is_reduced(self.choices)

    @property
    def sound(self) -> Sound:
        """Where clips are heard; made when it is first needed."""
        if self._sound is None:
            from workshop.ui.sound import Sound
            from workshop.video.sound import devices_in

            self._sound = Sound(devices_in(self.settings.memory.sound), self.app)
            self._sound.chosen.connect(self._keep_sound)
        return self._sound

    def _keep_sound(self, wished: Sequence[SoundDevice]) -> None:
        from workshop.video.sound import devices_out

        self.keep(self.settings.remembering(sound=devices_out(wished)))

    def keep(self, settings: Settings) -> None:
        """Take other settings and write them; what is in the way goes to ``troubles``."""
        self.settings = settings
        self.troubles.extend(write_settings(self.data, settings))

    def translate(self) -> None:
        """Speak the chosen language from now on; windows built before keep their words."""
        self.hush()
        self.speaker.language = language_of(self.choices)
        QLocale.setDefault(QLocale(self.speaker.language))
        self._translators = translators(self.app, self.speaker.language)

    def hush(self) -> None:
        """Take the translations from the application again; it says what is in the source."""
        for translator in self._translators:
            self.app.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
        QLocale.setDefault(QLocale.system())


def application() -> QApplication:
    """The one application, made if there is none yet."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    app = QApplication(["workshop"])
    app.setApplicationName("workshop")
    app.setDesktopFileName("workshop")
    # Ctrl+C in the terminal ends the program; Python would only hear of it at the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return app


def lay(data: Path | None) -> Foundations:
    """Settings, application, look and language, in that order."""
    return lay_on(start(data))


def lay_on(begun: Start) -> Foundations:
    """Application, look and language on settings that are read already."""
    app = application()
    choices = begun.settings.choices
    look = Look(
        Glyphs(),
        theme_of(choices),
        choices.text_scale / 100,
        reduced_motion=motion_is_reduced(choices),
    )
    look.apply(app)
    FocusRing(look, app)
    made = Foundations(app, begun.data, begun.settings, look, Speaker(), list(begun.troubles))
    made.translate()
    return made


class _LogFile(logging.FileHandler):
    """The log on the disk. A full disk costs lines of it, and nobody a moment."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Go on without the line; the usual way is a traceback on the terminal."""

    def close(self) -> None:
        """Close, also when the last lines find no room."""
        with contextlib.suppress(OSError):
            super().close()


def start_log(data: Path) -> Path | None:
    """Write the log into the data folder; None when that cannot be done, which stops nothing."""
    path = data / "log" / "workshop.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.stat().st_size > _LOG_LIMIT:
            path.replace(path.with_suffix(".1.log"))
        handler = _LogFile(path, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path


def log_problems(kit: Kit) -> None:
    """Note what is wrong with the files of a kit, each with its line."""
    problems = [*kit.problems, *(p for module in kit.modules for p in module.problems)]
    problems += (p for exercise in kit.exercises for p in exercise.problems)
    for problem in problems:
        log.info("%s", problem)


def stop_log() -> None:
    """Close the log; tests and the tour start more than one."""
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()


def catch_mistakes(tell: Callable[[str], None]) -> Callable[[], None]:
    """Send mistakes of the program to the log and one sentence to people; the show goes on.

    Returns what puts the earlier hook back.
    """
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        import traceback

        log.error("%s", "".join(traceback.format_exception(kind, error, trace)))
        tell(str(error) or kind.__name__)

    sys.excepthook = hook

    def put_back() -> None:
        sys.excepthook = before

    return put_back
