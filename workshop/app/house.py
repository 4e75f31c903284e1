"""The main window with everything joined to it: one block of connections, read top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from workshop.app.aftershow import AfterShow
from workshop.app.foundations import (
    Foundations,
    catch_mistakes,
    lay_on,
    log,
    log_problems,
    motion_is_reduced,
    now,
    start_log,
    stop_log,
    theme_of,
)
from workshop.app.glances import looking
from workshop.app.keeping import Keeping
from workshop.app.practising import Practising, home_words
from workshop.app.presenting import Presenting
from workshop.app.records import Records
from workshop.app.start import Start, keep_on_shelf, stands
from workshop.errors import QT_TRANSLATE_NOOP, Message, WorkshopError
from workshop.kit.kit import Kit
from workshop.painting.pictures import Pictures
from workshop.ui.library.page import LibraryPage
from workshop.ui.shell import Place, Shell
from workshop.ui.widgets.rail import RailItem

if TYPE_CHECKING:
    from workshop.app.aside import Aside
    from workshop.app.reporting import Reporting
    from workshop.app.showing import Showing
    from workshop.ui.help.page import HelpPage
    from workshop.ui.library.first_run import FirstRunPage
    from workshop.ui.library.practise import PractisePage
    from workshop.ui.library.room import RoomFact
    from workshop.ui.practice.desk import Desk
    from workshop.ui.practice.view import PracticeView
    from workshop.ui.preferences.page import PreferencesPage
    from workshop.ui.results.page import ResultsPage

_MANUAL = Path(__file__).parent.parent / "manual"
_SETTLED_MS = 60  # after the first paint: then the store is opened and progress shown

_UNREADABLE = QT_TRANSLATE_NOOP("House", "“{title}” cannot be opened. {why}")
_MISTAKE = QT_TRANSLATE_NOOP(
    "House", "Something went wrong inside the program: {what}. It goes on; the log has more."
)
_NOT_OPENED = QT_TRANSLATE_NOOP("House", "{what} {hint}")


class House(QObject):
    """Joins the windows to each other and to what they show. Built once, for one run."""

    def __init__(self, base: Foundations, kit: Kit | None, trouble: Message | None = None) -> None:
        super().__init__()
        self.base = base
        self.kit = kit
        self._trouble = trouble
        self.records = Records(base.data, now, self.tell)
        self.records.language = base.speaker.language
        self.keeping = Keeping(base, self.records, self.tell, self)
        self.keeping.changed.connect(self._refresh)
        self.keeping.said.connect(self._toast)
        self._pictures = Pictures()
        self.practising = Practising(base, self.records, self.tell, self)
        self.practising.ready.connect(self._sit_down)
        self.reporting: Reporting | None = None
        self.presenting = Presenting(base, self.records, self.tell, self)
        self.after = AfterShow(base, lambda: self.shell, lambda: self.kit, self)
        self.presenting.trouble.connect(self.after.trouble)
        self.presenting.recorded.connect(self.after.recorded)
        self.presenting.over.connect(self._show_ended)
        self.practice: PracticeView | None = None
        self.aside: Aside | None = None
        self.shell = self._make_shell()

    # -- the window ---------------------------------------------------------------------------

    def open(self) -> None:
        """Show the window; everything slow comes after its first paint."""
        self.shell.go("present")
        self.shell.installEventFilter(self)
        self.shell.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window's first paint; what is slow begins after it."""
        if event.type() is QEvent.Type.Paint and watched is self.shell:
            self.shell.removeEventFilter(self)
            QTimer.singleShot(_SETTLED_MS, self, self._settle)
        return False

    def close(self) -> None:
        """End in order: show, exercise, window, results, language."""
        self.presenting.end()
        if self.aside is not None:
            self.aside.stop()
        self.shell.close()
        self.keeping.close()
        self.records.close()
        self.base.hush()

    def tell(self, message: Message) -> None:
        """Say what went wrong at the foot of the window and in the log."""
        said = self.base.speaker.say(message)
        log.info("%s", said)
        self.shell.say_problem(said)

    def _toast(self, said: str) -> None:
        self.shell.toasts.say(said)

    def _make_shell(self) -> Shell:
        present, practise = self.tr("Present"), self.tr("Practise")
        places = [
            Place(RailItem("present", "projector-screen", present), self._library, "Ctrl+1"),
            Place(RailItem("practise", "graduation-cap", practise), self._practise, "Ctrl+2"),
            Place(RailItem("results", "chart-bar", self.tr("Results")), self._results, "Ctrl+3"),
            Place(RailItem("help", "question", self.tr("Help"), low=True), self._help, "F1"),
            Place(
                RailItem("settings", "gear-six", self.tr("Settings"), low=True),
                self._settings,
                "Ctrl+,",
            ),
        ]
        if self.kit is None:
            places = [place for place in places if place.item.key != "practise"]
        title = self.kit.title.get(self.base.speaker.language) if self.kit else ""
        return Shell(self.base.look, title or self.tr("Workshop"), places)

    def _renew_shell(self) -> None:
        old = self.shell
        current, geometry, visible = old.current, old.saveGeometry(), old.isVisible()
        self.shell = self._make_shell()
        self.shell.restoreGeometry(geometry)
        self.shell.go(current if current != "practise" or self.kit is not None else "present")
        if visible:
            self.shell.show()
        old.hide()
        old.deleteLater()

    def _settle(self) -> None:
        stands()
        if self.kit is not None:
            keep_on_shelf(self.kit, self.base.data)
        for message in self.base.troubles:
            self.tell(message)
        self.base.troubles.clear()
        if self.kit is not None:
            self.keeping.settle(self.shell)  # told last, so that it is what stands in the window
            self._refresh()
            log_problems(self.kit)
            self.presenting.offer_left(self.shell)

    def _refresh(self) -> None:
        for key in ("present", "practise", "results"):
            page = self.shell.page(key) if self.shell.has_page(key) else None
            refresh = getattr(page, "refresh", None)
            if refresh is not None:
                refresh()

    # -- pages, each built when first shown ---------------------------------------------------

    def _library(self) -> LibraryPage | FirstRunPage:
        base = self.base
        if self.kit is None:
            return self._first_run()
        asked = looking(base, self.kit, self._pictures, self.after.words)
        page = LibraryPage(
            base.look, base.speaker, self.kit, self.records.progress, asked, self._pictures
        )
        page.present_wanted.connect(self.present)
        page.check_wanted.connect(self.check)
        page.handout_wanted.connect(self.print)
        page.minutes_wanted.connect(self.after.propose)
        page.practise_wanted.connect(self.practise)
        page.open_kit_wanted.connect(self.open_kit)
        if base.settings.memory.last_module:
            page.select(base.settings.memory.last_module)
        return page

    def _first_run(self) -> FirstRunPage:
        from workshop.kit.builtin import builtin_folder
        from workshop.kit.opening import open_kit
        from workshop.ui.library.first_run import FirstRunPage

        base = self.base
        shipped: Kit | None = None
        try:
            shipped = open_kit(builtin_folder())
        except WorkshopError as error:
            log.info("%s", error)
        said = base.speaker.say(self._trouble) if self._trouble else ""
        page = FirstRunPage(
            base.look, base.speaker, shipped, self._room, self._pictures, trouble=said
        )
        page.open_kit_wanted.connect(self.open_kit)
        page.fix_wanted.connect(self._show_help)
        return page

    def _practise(self) -> PractisePage:
        from workshop.ui.library.practise import PractisePage

        assert self.kit is not None  # the place is absent without a kit
        base = self.base
        page = PractisePage(
            base.look, base.speaker, self.kit, self.records.progress, self._pictures
        )
        page.practise_wanted.connect(self.practise)
        return page

    def _results(self) -> ResultsPage:
        from workshop.app.reporting import Reporting

        self.reporting = Reporting(self.base, self.records, self.tell, self.shell)
        self.reporting.said.connect(self._toast)
        self.reporting.changed.connect(self._refresh)
        self.reporting.stage_wanted.connect(self.presenting.show)
        page = self.reporting.page(self.kit)
        page.practise_wanted.connect(self.practise)
        return page

    def _help(self) -> HelpPage:
        from workshop.app.keys import rows_of
        from workshop.ui.help.page import HelpPage

        return HelpPage(self.base.look, _MANUAL, rows_of(self.base))

    def _settings(self) -> PreferencesPage:
        from workshop.app.glances import backup_words, player_words
        from workshop.app.keys import change_keys
        from workshop.ui.preferences.page import PreferencesPage, Surroundings

        base = self.base
        around = Surroundings(
            base.data, partial(player_words, base), partial(backup_words, self.records), base.sound
        )
        page = PreferencesPage(base.look, base.choices, around)
        page.chosen.connect(self._choose)
        page.erase_wanted.connect(self.keeping.erase)
        page.keys_wanted.connect(lambda: change_keys(self.base, self.shell))
        page.open_folder_wanted.connect(
            lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        )
        return page

    def _show_help(self, name: str) -> None:
        self.shell.go("help")
        page = self.shell.page("help")
        show = getattr(page, "show_page", None)
        if show is not None:
            show(name)

    # -- what people ask for ------------------------------------------------------------------

    def open_kit(self, folder: Path) -> None:
        """Open another kit; the one that is open stays when it cannot be."""
        from workshop.kit import opening

        try:
            kit = opening.open_kit(folder)
        except WorkshopError as error:
            hint = error.hint or Message("House", "")
            self.tell(_NOT_OPENED.fill(what=error.message, hint=hint))
            return
        self.kit = kit
        self._trouble = None
        self.base.keep(self.base.settings.remembering(last_kit=str(kit.folder)))
        self._renew_shell()
        self.shell.go("present")
        self._settle()

    @property
    def showing(self) -> Showing | None:
        """The show that runs, None while none does."""
        return self.presenting.showing

    def present(self, what: str, *, windowed: bool = False) -> None:
        """Put a module or a plan on the stage, by its id."""
        if self.kit is None or self.showing is not None:
            return
        self.after.begin()
        begun = self.presenting.begin(self.kit, what, self.shell, windowed=windowed)
        if begun and self.kit.module(what) is not None:
            self.base.keep(self.base.settings.remembering(last_module=what))

    def check(self, name: str) -> None:
        """Look at all that a plan or module needs, before the room fills."""
        if self.kit is not None:
            self._beside().check(self.kit, name, self.shell, self._refresh)

    def print(self, name: str) -> None:
        """Write the handout of a plan or module."""
        if self.kit is not None:
            self._beside().print(self.kit, name, self.shell)

    def _beside(self) -> Aside:
        if self.aside is None:
            from workshop.app.aside import Aside

            self.aside = Aside(self.base, self)
            self.aside.said.connect(lambda said: self._toast(self.base.speaker.say(said)))
        return self.aside

    def practise(self, exercise_id: str) -> None:
        """Open an exercise over the whole window, once it is ready."""
        if self.kit is not None:
            self.practising.begin(self.kit, exercise_id, self.shell)

    def _sit_down(self, desk: Desk[Any]) -> None:
        from workshop.ui.practice.view import PracticeView

        where = home_words(self.kit, desk.exercise.id, self.base.speaker.language)
        self.practice = view = PracticeView(self.base.look, self.base.speaker, desk, where=where)
        desk.setParent(view)
        view.left.connect(self._practice_left)
        view.print_wanted.connect(lambda told: self._beside().print_account(told, self.shell))
        desk.wanted.connect(self._change_exercise)
        self.base.keep(self.base.settings.remembering(last_exercise=desk.exercise.id))
        self.shell.cover(view)
        view.begin()

    def _change_exercise(self, exercise_id: str) -> None:
        """Leave this one as it is, kept at every step, and sit down to another of its series."""
        if self.practice is not None:
            self.practice.leave()
        if self.practice is None:
            self.practise(exercise_id)

    def _show_ended(self) -> None:
        self.shell.activateWindow()
        self._refresh()

    def _practice_left(self) -> None:
        self.practice = None
        self.shell.uncover()
        self._refresh()

    def _choose(self, name: str, value: object) -> None:
        base = self.base
        base.keep(base.settings.chosen(**{name: value}))
        choices = base.choices
        base.look.set_theme(theme_of(choices))
        base.look.set_scale(choices.text_scale / 100)
        base.look.set_reduced_motion(motion_is_reduced(choices))
        if name == "language":
            base.translate()
            self.records.speak(base.speaker.language)
            # Not from inside the page that asks: it is taken away with the old window.
            QTimer.singleShot(0, self, self._renew_shell)
        elif name == "text_scale":
            QTimer.singleShot(0, self, partial(self.shell.renew, "present", "practise", "help"))
        for message in base.troubles:
            self.tell(message)
        base.troubles.clear()

    # -- what the pages ask back, in idle time ------------------------------------------------

    def _room(self) -> Sequence[RoomFact]:
        from workshop.app.glances import room

        return room(self.base)


def run(begun: Start, kit: Kit | None, trouble: Message | None) -> int:
    """Open the main window with that kit and run until it is closed."""
    base = lay_on(begun)
    if kit is not None and str(kit.folder) != base.settings.memory.last_kit:
        base.keep(base.settings.remembering(last_kit=str(kit.folder)))
    house = House(base, kit, trouble)
    house.shell.fit_in(base.app.primaryScreen().availableSize())
    house.open()
    start_log(base.data)
    put_back = catch_mistakes(lambda what: house.tell(_MISTAKE.fill(what=what)))
    code = base.app.exec()
    put_back()
    house.close()
    stop_log()
    return code
