"""The harness: rounds remembered, runs continued, one row printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.soak.__main__ import main, rows
from tests.soak.harness import State, begin, read_state, run
from tests.soak.row import Figures, Row, Soak, SoakFailure


def loop_to(stop: int, failure: type[BaseException]) -> Row:
    """A loop that ends in a failure before round ``stop``, and writes down the rounds it did."""

    def loop(soak: Soak) -> Iterator[Figures]:
        for number in range(soak.first, soak.rounds):
            if number == stop:
                raise failure("met")
            with (soak.folder / "rounds").open("a") as file:
                file.write(f"{number} ")
            yield {"number": number}

    def sum_up(figures: Sequence[Figures]) -> str:
        return f"last {figures[-1]['number']:.0f}"

    return Row("test", 4, loop, sum_up)


def test_a_finished_loop_prints_its_row(tmp_path: Path) -> None:
    said: list[str] = []
    assert run(loop_to(9, SoakFailure), State(5, 4), tmp_path, said.append)
    assert said == ["test     4/4  seed 5  ok  last 3"]
    assert (tmp_path / ".gitignore").read_text() == "*\n"


def test_an_interrupted_loop_goes_on_where_it_was(tmp_path: Path) -> None:
    said: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        run(loop_to(2, KeyboardInterrupt), State(5, 4), tmp_path, said.append)
    state = begin(read_state(tmp_path / "test.json"), None, 4, drawn=99)
    assert (state.seed, len(state.figures)) == (5, 2)
    assert run(loop_to(9, SoakFailure), state, tmp_path, said.append)
    assert (tmp_path / "test" / "rounds").read_text() == "0 1 2 3 "


def test_a_failure_is_printed_and_met_again(tmp_path: Path) -> None:
    said: list[str] = []
    for _ in range(2):
        state = begin(read_state(tmp_path / "test.json"), 5, 4, drawn=99)
        assert not run(loop_to(3, SoakFailure), state, tmp_path, said.append)
    assert said == ["test     3/4  seed 5  FAILED  met"] * 2


def test_a_run_that_is_over_or_another_begins_anew() -> None:
    over = State(5, 1, [{"a": 1}])
    half = State(5, 2, [{"a": 1}])
    assert begin(over, None, 1, drawn=99) == State(99, 1)
    assert begin(half, 6, 2, drawn=99) == State(6, 2)
    assert begin(half, None, 3, drawn=99) == State(99, 3)
    assert begin(half, 5, 2, drawn=99) is half
    assert begin(None, None, 3, drawn=99) == State(99, 3)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"seed": 1}'])
def test_a_state_that_cannot_be_read_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "state").write_text(content)
    assert read_state(tmp_path / "state") is None


def test_the_rows_are_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rows()["kills"].rounds == 600
    with pytest.raises(SystemExit):
        main(["nothing", "--folder", str(tmp_path)])
    assert "kills" in capsys.readouterr().err
