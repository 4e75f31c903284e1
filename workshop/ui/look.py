"""How the windows look: colours, type, spacing and time, at the theme and text size people chose.

One :class:`Look` is made where the program is put together and handed to every widget. Widgets ask
it when they paint and listen to :attr:`Look.changed`, so a new theme or text size shows at once.
The parts in ``widgets`` paint themselves. The style sheet is for a view with scroll areas, menus or
fields of Qt's own: a sheet for the whole application would cost every window 10 ms at its start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEasingCurve, QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip

from workshop.painting.fonts import role_font
from workshop.painting.glyphs import Glyphs
from workshop.painting.theme import (
    Role,
    WindowTheme,
    colour,
    css,
    tokens,
    window_role,
    window_theme,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

ThemeName = Literal["light", "dark"]
SMALLEST, LARGEST = 1.0, 2.0
# Sizes beside the type scale that the pictures use: base role, size in px, line height.
_BESIDE: dict[str, tuple[str, float, float]] = {
    "item": ("strong", 17, 22),
    "question": ("strong", 22, 28),
    "lead": ("body", 19, 28),
    "post": ("body", 17, 25),
    "trust": ("title", 44, 44),
    "welcome": ("display", 46, 54),
    "number": ("title", 22, 24),
    "key": ("small", 13, 18),
    "compact": ("body", 15, 21),
    "compact_strong": ("strong", 15, 21),
    "figure": ("score", 112, 96),
}


class Look(QObject):
    """The look of the windows as it is now.

    Colour roles are those of the design tokens (``ink``, ``accent_tint``, ``on_accent`` …); in a
    look made by :meth:`fernwire` the same roles give the fictional network's colours, so that one
    set of widgets serves both.

    Signals:
        changed: theme, text size or motion are different now; every widget has to look again.
    """

    changed = Signal()

    def __init__(
        self,
        glyphs: Glyphs,
        theme: ThemeName = "light",
        scale: float = 1.0,
        *,
        reduced_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.glyphs = glyphs
        self._theme: ThemeName = theme
        self._scale = min(max(scale, SMALLEST), LARGEST)
        self._reduced = reduced_motion
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._roles: dict[str, Role] = {}
        self._fern: FernwireLook | None = None

    @property
    def theme(self) -> ThemeName:
        """Light or dark."""
        return self._theme

    @property
    def scale(self) -> float:
        """The text size, 1.0 to 2.0."""
        return self._scale

    @property
    def reduced_motion(self) -> bool:
        """Nothing moves when true."""
        return self._reduced

    @property
    def tokens(self) -> WindowTheme:
        """The window colours as the painting functions take them."""
        return window_theme(self._theme)

    def set_theme(self, theme: ThemeName) -> None:
        """Change to light or dark, at once."""
        self._set(theme, self._scale, self._reduced)

    def set_scale(self, scale: float) -> None:
        """Change the text size (1.0 to 2.0), at once."""
        self._set(self._theme, min(max(scale, SMALLEST), LARGEST), self._reduced)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Switch movement off or on."""
        self._set(self._theme, self._scale, reduced)

    def color(self, role: str) -> QColor:
        """The colour of a role, the caller's own; an unknown role is an ``AttributeError``."""
        known = self._colors.get(role)
        if known is None:
            known = self._colors[role] = colour(self.hex(role))
        return QColor(known)  # a QColor can be changed, and one person's veil is not everybody's

    def hex(self, role: str) -> str:
        """The colour of a role as the tokens write it (``#RRGGBB`` or ``#RRGGBBAA``)."""
        return str(getattr(self.tokens, role))

    def role(self, name: str) -> Role:
        """A role of the windows' type at the present text size."""
        known = self._roles.get(name)
        if known is None:
            if name in _BESIDE:
                base, size, line = _BESIDE[name]
                plain = window_role(base)
                known = Role(name, plain.family, plain.weight, size, line).at(size * self._scale)
            else:
                known = window_role(name, self._scale)
            self._roles[name] = known
        return known

    def font(self, role: str) -> QFont:
        """The font of a role: display title heading body strong small label item number."""
        known = self._fonts.get(role)
        if known is None:
            known = self._fonts[role] = role_font(self.role(role))
        return known

    def line(self, role: str) -> int:
        """The height of a line of that role, in px."""
        return round(self.role(role).line)

    def px(self, length: float) -> int:
        """A length that grows with the text: heights of controls, icons, columns."""
        return round(length * self._scale)

    def space(self, length: float) -> int:
        """A gap or padding: it grows half as fast as the text, or nothing would be left to read."""
        return round(length * (1 + (self._scale - 1) / 2))

    def duration(self, name: str) -> int:
        """How long something moves, in ms: quick, base, slow; 0 with reduced motion."""
        return 0 if self._reduced else int(getattr(tokens().duration, name))

    def easing(self) -> QEasingCurve:
        """The one curve everything moves by."""
        return QEasingCurve(QEasingCurve.Type.OutCubic)

    def pixmap(self, glyph: str, size: float, role: str = "ink", ratio: float = 2.0) -> QPixmap:
        """A Phosphor icon, ``size`` px at text size 100 %, in a colour role."""
        return self.glyphs.pixmap(glyph, self.px(size), self.color(role), ratio)

    def icon(self, glyph: str, role: str = "ink", size: float = 20) -> QIcon:
        """The same as an icon for menus and native buttons."""
        return self.glyphs.icon(
            glyph, self.color(role), self.px(size), disabled=self.color("disabled_text")
        )

    def fernwire(self) -> Look:
        """The look of the fictional network's own pages; it follows this one's text size."""
        if self._fern is None:
            self._fern = FernwireLook(self)
            self.changed.connect(self._fern.follow)
        return self._fern

    def palette(self) -> QPalette:
        """The palette for what Qt paints by itself."""
        made = QPalette()
        group, role = QPalette.ColorGroup, QPalette.ColorRole
        for where, name in (
            (role.Window, "canvas"), (role.Base, "surface"), (role.AlternateBase, "sunk"),
            (role.Button, "surface"), (role.WindowText, "ink"), (role.Text, "ink"),
            (role.ButtonText, "ink"), (role.Highlight, "accent_fill"),
            (role.HighlightedText, "on_accent"), (role.Link, "accent"),
            (role.LinkVisited, "accent"), (role.PlaceholderText, "ink3"),
            (role.ToolTipBase, "surface"), (role.ToolTipText, "ink"), (role.Mid, "line"),
        ):  # fmt: skip
            made.setColor(where, self.color(name))
        for where in (role.WindowText, role.Text, role.ButtonText):
            made.setColor(group.Disabled, where, self.color("disabled_text"))
        return made

    def style_sheet(self) -> str:
        """The style sheet for scroll bars, menus, fields and text pages of Qt's own."""
        names = ("canvas", "surface", "line", "control", "ink", "accent", "accent_tint", "sunk",
                 "disabled_text")  # fmt: skip
        values = {name: css(self.hex(name)) for name in names}
        values.update(
            pad=str(self.px(8)),
            high=str(self.px(34)),
        )
        made = _SHEET
        for name in sorted(values, key=len, reverse=True):
            made = made.replace(f"@{name}", values[name])
        return made

    def apply(self, app: QApplication) -> None:
        """Dress the application in this look, now and after every change."""
        self._dress(app)
        self.changed.connect(lambda: self._dress(app))

    def _dress(self, app: QApplication) -> None:
        palette = self.palette()
        app.setFont(self.font("body"))
        app.setPalette(palette)
        QToolTip.setFont(self.font("small"))
        QToolTip.setPalette(palette)

    def _set(self, theme: ThemeName, scale: float, reduced: bool) -> None:
        if (theme, scale, reduced) == (self._theme, self._scale, self._reduced):
            return
        self._theme, self._scale, self._reduced = theme, scale, reduced
        self._colors.clear()
        self._fonts.clear()
        self._roles.clear()
        self.changed.emit()


class FernwireLook(Look):
    """The kit's widgets in the colours of the fictional network, which has no dark side."""

    def __init__(self, kit: Look) -> None:
        super().__init__(
            kit.glyphs, "light", kit.scale, reduced_motion=kit.reduced_motion, parent=kit
        )
        self._kit = kit

    def follow(self) -> None:
        """Take over the kit's text size and motion."""
        self._set("light", self._kit.scale, self._kit.reduced_motion)

    def hex(self, role: str) -> str:
        """The network's colour for a role, else the light window's."""
        fern = tokens().fernwire
        name = _FERN.get(role, role)
        return str(getattr(fern, name)) if hasattr(fern, name) else super().hex(role)


_FERN = {
    "sunk": "canvas", "raised": "surface", "ink3": "ink2", "accent": "fern",
    "accent_fill": "fern", "accent_hover": "fern_deep", "accent_press": "fern_deep",
    "accent_tint": "fern_tint", "focus": "fern",
}  # fmt: skip

_SHEET = """
QScrollBar{background:transparent;border:0;margin:0}
QScrollBar:vertical{width:12px}QScrollBar:horizontal{height:12px}
QScrollBar::handle{background:@control;margin:3px;border-radius:3px}
QScrollBar::handle:vertical{min-height:36px}QScrollBar::handle:horizontal{min-width:36px}
QScrollBar::handle:hover{background:@ink}
QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0}
QScrollBar::add-page,QScrollBar::sub-page{background:transparent}
QLineEdit{background:@surface;color:@ink;border:1px solid @control;border-radius:6px;
padding:0 @padpx;min-height:@highpx}
QMenu{background:@surface;color:@ink;border:1px solid @line;padding:4px}
QMenu::item{padding:@padpx 16px;border-radius:6px}
QMenu::item:disabled{color:@disabled_text}
QMenu::separator{height:1px;background:@line;margin:4px 8px}
QMenu::item:selected{background:@accent_tint;color:@accent}
QTextBrowser{background:transparent;border:0}
"""
