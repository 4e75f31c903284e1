"""A program that backs up, takes in or brings up results, until it is killed.

``python -m tests.soak.keeper FOLDER JOB FILE`` says ``ready`` before it begins, and one line for
each thing that is done: the name of a backup, ``taken`` after a file of results was taken in,
``opened`` after an old database was brought up to date.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from workshop.results import backups
from workshop.results.saving import run
from workshop.results.store import Store
from workshop.results.taking_in import Import, take_in


def work(folder: Path, job: str, file: Path) -> None:
    """Do the job; backups are made for ever."""
    if job == "migrate":
        say("ready")
        Store.open(folder, datetime.now(UTC)).close()
        say("opened")
        return
    with Store.open(folder, datetime.now(UTC)) as store:
        say("ready")
        if job == "import":
            run(take_in(store, Import(file)))
            say("taken")
        while job == "backup":
            say(backups.make(folder, datetime.now(UTC)).path.name)


def say(word: str) -> None:
    """One line, past any buffer."""
    os.write(1, f"{word}\n".encode())


if __name__ == "__main__":
    work(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
