"""A program started cold that tells when its first window stood painted.

``python -m tests.bench.cold bare`` is a PySide6 window with one label;
``python -m tests.bench.cold workshop ARGUMENTS…`` is the workshop itself. Both are watched in the
same way (:mod:`tests.bench.watch`). Nothing here imports Qt: the workshop reads what it can before
Qt is loaded, and would be measured wrongly if Qt had been there already.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec


class JustBefore:
    """Puts the watch into Qt at the moment the workshop loads it, and not earlier."""

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> ModuleSpec | None:
        """Look at the name only; the module is found by whoever finds modules."""
        if name == "workshop.app.foundations":
            sys.meta_path.remove(self)
            from tests.bench.watch import watch

            watch()
        return None


def bare() -> None:
    """A window with one label."""
    from PySide6 import QtWidgets

    from tests.bench.watch import watch

    watch()
    application = QtWidgets.QApplication(sys.argv)
    window = QtWidgets.QMainWindow()
    window.setCentralWidget(QtWidgets.QLabel("Workshop"))
    window.resize(1280, 800)
    window.show()
    application.exec()


def workshop(arguments: list[str]) -> None:
    """The workshop, with its command line."""
    sys.meta_path.insert(0, JustBefore())
    sys.argv = ["workshop", *arguments]
    from workshop.__main__ import main

    main()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        workshop(sys.argv[2:])
