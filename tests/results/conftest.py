"""A store of this test's own."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.results.ground import NOON
from workshop.results.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder; there is none yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """An open store, closed after the test."""
    with Store.open(folder, NOON, chance=random.Random(7)) as opened:
        yield opened
