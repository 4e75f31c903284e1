"""The kit's own fonts, loaded when first asked for, so that text looks the same everywhere.

The files come from the packages ``font_source_sans_pro`` and ``font_source_serif_pro``, which are
found but never imported. Loading all the files of both would cost a start-up dearly; a face costs
about 1 ms, so only those met are loaded. What is loaded belongs to the running application object.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from workshop.painting.theme import Role, tokens, window_role

_PLACES = {
    "sans": ("font_source_sans_pro", "SourceSansPro"),
    "serif": ("font_source_serif_pro", "SourceSerifPro"),
}
_FACES = {
    (400, False): "Regular",
    (600, False): "Semibold",
    (400, True): "It",
    (600, True): "SemiboldIt",
}


def load_fonts() -> None:
    """Load what the first window needs: sans regular and semibold, serif semibold."""
    for family, weight in (("sans", 400), ("sans", 600), ("serif", 600)):
        load_face(family, weight)


def load_face(family: str, weight: int, italic: bool = False) -> bool:
    """Load one face once per application; False when its file is missing or cannot be read.

    ``family`` is ``sans`` or ``serif`` (any other is the system's and always there), ``weight`` 400
    or 600. Without the file Qt falls back to a font of the machine.
    """
    application = QCoreApplication.instance()
    if family not in _PLACES or application is None:
        return family not in _PLACES
    face = _FACES[(600 if weight >= 500 else 400, italic)]
    key = f"_workshop_font_{family}_{face}"
    known = application.property(key)
    if known is None:
        path = _file(family, face)
        known = path is not None and QFontDatabase.addApplicationFont(str(path)) >= 0
        application.setProperty(key, known)
    return bool(known)


_LIGATURES: ContextVar[bool] = ContextVar("ligatures", default=True)


@contextmanager
def without_ligatures() -> Iterator[None]:
    """Set text letter by letter within the block, for PDF.

    A drawn ligature such as "ft" has no sign of its own: whoever searches a PDF for "after" would
    not find it.
    """
    before = _LIGATURES.set(False)
    try:
        yield
    finally:
        _LIGATURES.reset(before)


def role_font(role: Role, italic: bool = False) -> QFont:
    """The font of a role of type, its face loaded."""
    load_face(role.family, role.weight, italic)
    if role.family == "mono":
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    else:
        font = QFont(tokens().family[role.family])
    font.setPixelSize(max(1, round(role.size)))
    font.setWeight(QFont.Weight(role.weight))
    font.setItalic(italic)
    if role.track:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, role.track)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if not _LIGATURES.get():
        font.setFeature(QFont.Tag("liga"), 0)
    return font


def window_font(role: str, scale: float = 1.0) -> QFont:
    """The font of a role of the windows; ``scale`` is the user's text size (1.0 to 2.0)."""
    return role_font(window_role(role, scale))


def mono_family() -> str:
    """The name of the machine's own fixed-width font."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def _file(family: str, face: str) -> Path | None:
    package, stem = _PLACES[family]
    spec = find_spec(package)
    folders = spec.submodule_search_locations if spec is not None else None
    for folder in folders or ():
        path = Path(folder, "files", f"{stem}-{face}.ttf")
        if path.is_file():
            return path
    return None
