"""The words the program says, read from its source: marked for translation, or not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MARK = "QT_TRANSLATE_NOOP"
_PLACE = re.compile(r"\{[a-z_]+\}")
_WORDS = re.compile(r"^[A-Z][a-z]+(?: [a-z]|[.?!…]?$)|[a-z]{2} [a-z]{2}")
_NO_PROSE = re.compile(r"[{}\[\];<>=@]|%s")


class Said(NamedTuple):
    """A word or sentence, under the context it is looked up with."""

    context: str
    text: str


class Reader(ast.NodeVisitor):
    """Collects what is marked (``said``), what cannot be found (``lost``), what is bare."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.said: set[Said] = set()
        self.lost: list[str] = []
        self.bare: list[str] = []
        self._class = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func).rpartition(".")[2]
        looks_up = ast.unparse(node.func) in ("translate", "QCoreApplication.translate")
        if name in ("tr", "_tr"):
            self._own(node)
        elif name == MARK or looks_up:
            self._under(node, passed_on=looks_up)
        elif name == "Message":
            self._made(node)
        elif not ast.unparse(node.func).startswith("log."):
            self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """An exception of Python's own is for programmers; of ours it carries marked words."""
        if "Error(" not in ast.unparse(node) or MARK in ast.unparse(node):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        text = node.value
        if isinstance(text, str) and _WORDS.search(text) and not _NO_PROSE.search(text):
            self.bare.append(text)

    def _own(self, node: ast.Call) -> None:
        words = _literals(node)
        if ast.unparse(node.func) == "self.tr" and len(words) == len(node.args) == 1:
            self.said.add(Said(self._class, words[0]))
        else:
            self._lose(node)

    def _under(self, node: ast.Call, *, passed_on: bool) -> None:
        words = _literals(node)
        if len(words) == len(node.args) == 2:
            self.said.add(Said(*words))
        elif not (passed_on and [a.attr for a in _fields(node)] == ["context", "text"]):
            self._lose(node)

    def _made(self, node: ast.Call) -> None:
        """A message made without the mark may hold other sentences, and no words of its own."""
        words = _literals(node)
        if words and any(sign.isalpha() for sign in _PLACE.sub("", words[-1])):
            self._lose(node)

    def _lose(self, node: ast.Call) -> None:
        self.lost.append(f"{self.file}:{node.lineno}: {ast.unparse(node)}")


def _literals(node: ast.Call) -> list[str]:
    found = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
    return [value for value in found if isinstance(value, str)]


def _fields(node: ast.Call) -> list[ast.Attribute]:
    return [arg for arg in node.args if isinstance(arg, ast.Attribute)]


def readers(folder: Path, under: tuple[str, ...] = ("",)) -> Iterator[Reader]:
    """Every file of the program, or of some of its folders, read."""
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        if name.startswith(under):
            reader = Reader(name)
            reader.visit(ast.parse(path.read_text(encoding="utf-8")))
            yield reader


def places(text: str) -> list[str]:
    """The ``{places}`` of a sentence that values go into."""
    return sorted(_PLACE.findall(text))
