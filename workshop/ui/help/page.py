"""Help: the list of the manual's pages at the left, the one shown beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QTextBrowser, QVBoxLayout, QWidget

from workshop.painting.theme import css, tokens
from workshop.ui.help.pages import KeyRow, ManualPage, as_html, manual_pages, page_name
from workshop.ui.look import Look
from workshop.ui.widgets.nav import NavList
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.scroll import Bar
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.states import EmptyState
from workshop.ui.widgets.text import Paragraph

TWO_FROM = 900  # px at text size 100 %
WIDEST, LIST = 700, 250


class HelpPage(QWidget):
    """The manual in ``folder``; links lead from page to page and nowhere else.

    ``keys`` are the rows of the program's own table: heading, keys, what they do.
    """

    def __init__(self, look: Look, folder: Path, keys: Sequence[KeyRow]) -> None:
        super().__init__()
        self.look = look
        self._keys = tuple(keys)
        self._pages = {page.name: page for page in manual_pages(folder)}
        self._shown: ManualPage | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        titles = [(page.name, page.title) for page in self._pages.values()]
        left = QVBoxLayout()
        left.setSpacing(look.space(16))
        left.addWidget(Paragraph(look, self.tr("Help"), "display"))
        self.list = NavList(look, self.tr("Pages"), titles)
        left.addWidget(self.list, 1)
        self.choice = Select(look, self.tr("Page"), titles)
        self.choice.hide()
        self.choice.activated.connect(lambda: self.show_page(self.choice.current))
        left.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._columns.addLayout(left)
        self.text = ManualText(look)
        self.text.anchorClicked.connect(self._follow)
        self._columns.addWidget(self.text, 1)
        self._columns.addStretch()
        self.list.chosen.connect(self.show_page)
        self.setFocusProxy(self.list)
        look.changed.connect(self._restyle)
        if self._pages:
            self.show_page(next(iter(self._pages)))
        else:
            self._say_empty()

    @property
    def shown(self) -> str:
        """The name of the page shown, ``""`` without one."""
        return self._shown.name if self._shown else ""

    def show_page(self, name: str, place: str = "") -> None:
        """Show a page, at an anchor if one is named; an unknown name changes nothing."""
        page = self._pages.get(name)
        if page is None:
            return
        self._shown = page
        self.list.set_current(name)
        self.choice.set_current(name)
        self.text.setAccessibleName(page.title)
        self.text.setHtml(as_html(page, self._keys))
        if place:
            self.text.scrollToAnchor(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list goes above the text where there is no room beside it."""
        super().resizeEvent(event)
        self._adapt()

    def _follow(self, url: QUrl) -> None:
        target = url.path()
        self.show_page(page_name(Path(target).name) if target else self.shown, url.fragment())

    def _restyle(self) -> None:
        self._adapt()
        if self._shown is not None:
            self.show_page(self._shown.name)

    def _adapt(self) -> None:
        space = self.look.space
        beside = self.width() >= TWO_FROM * self.look.scale
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._columns.setContentsMargins(space(36), space(32), space(24), space(16))
        self._columns.setSpacing(space(48) if beside else space(16))
        self.text.setMaximumWidth(self.look.px(WIDEST) if beside else 16777215)
        if not self._pages:
            return
        self.list.setVisible(beside)
        self.list.setFixedWidth(self.look.px(LIST))
        self.choice.setVisible(not beside)
        self.setFocusProxy(self.list if beside else self.choice)

    def _say_empty(self) -> None:
        self.text.hide()
        self.list.hide()
        self._columns.addWidget(
            EmptyState(
                self.look,
                "question",
                self.tr("The manual is not there"),
                self.tr("It comes with the program; install it again."),
            ),
            1,
        )


class ManualText(QTextBrowser, Ringed):
    """A page of text in the window's type; it never opens anything outside the program."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBar(Bar(look))
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(8)
        self.document().setIndentWidth(look.px(26))
        look.changed.connect(self.restyle)
        self.restyle()

    def ring_rect(self) -> QRect:
        """The ring lies inside its edge."""
        return self.rect().adjusted(4, 4, -4, -4)

    def restyle(self) -> None:
        """Take the type and the colours from the look as it is now."""
        look = self.look
        self.document().setDefaultFont(look.font("body"))
        self.document().setDefaultStyleSheet(self._sheet())

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing is fetched or read: the manual's pages are words only."""
        return None

    def _sheet(self) -> str:
        look, family = self.look, tokens().family["serif"]
        ink, ink2, accent = (css(look.hex(role)) for role in ("ink", "ink2", "accent"))
        tint = css(look.hex("sunk"))
        mono = self._mono()

        def px(role: str) -> str:
            return f"font-size:{round(look.role(role).size)}px;line-height:{look.line(role)}px"

        gap, half = look.space(24), look.space(8)
        return (
            f"body,p,li,td{{color:{ink};{px('body')}}}"
            f"b,strong,th{{font-weight:600}}ul,ol{{margin:0 0 {half + 4}px 0}}"
            f"p{{margin:0 0 {half + 4}px 0}}li{{margin:0 0 {half // 2}px 0}}"
            f".h1{{color:{ink};font-family:'{family}';font-weight:600;{px('title')};"
            f"margin:0 0 {half + 4}px 0}}"
            f".h2{{color:{ink};font-weight:600;{px('heading')};margin:{gap}px 0 {half}px 0}}"
            f".h3{{color:{ink2};font-weight:600;{px('label')};margin:{gap // 2 + 4}px 0 4px 0}}"
            f"a{{color:{accent}}}td,th{{padding:3px {gap}px 3px 0;text-align:left}}"
            f"code,pre{{font-family:'{mono}';font-size:{round(look.role('small').size)}px;"
            f"background-color:{tint};color:{ink}}}pre{{white-space:pre-wrap;margin:0 0 {gap}px 0}}"
        )

    def _mono(self) -> str:
        from workshop.painting.fonts import mono_family

        return mono_family()
