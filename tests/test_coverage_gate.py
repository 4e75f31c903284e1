"""What is promised of coverage is checked package by package."""

from __future__ import annotations

from tests.coverage_gate import Reach, broken, measure, package_of, table


def summary(statements: int, lines: int, branches: int, taken: int) -> dict[str, dict[str, int]]:
    """One file's figures as coverage writes them."""
    figures = {"num_statements": statements, "covered_lines": lines}
    return {"summary": {**figures, "num_branches": branches, "covered_branches": taken}}


def test_a_file_belongs_to_its_room() -> None:
    assert package_of("workshop/kit/text.py") == "kit"
    assert package_of("workshop/ui/stage/window.py") == "ui"
    assert package_of("workshop/app.py") == "app"


def test_statements_and_branches_are_one_figure() -> None:
    report = {
        "files": {
            "workshop/kit/a.py": summary(60, 60, 20, 10),
            "workshop/kit/b.py": summary(20, 5, 0, 0),
        }
    }
    assert measure(report)["kit"] == Reach(100, 75)


def test_a_package_without_qt_breaks_its_promise_below_95() -> None:
    assert broken("kit", Reach(1000, 949))
    assert not broken("kit", Reach(1000, 950))
    assert not broken("ui", Reach(1000, 1))


def test_the_table_names_the_promise() -> None:
    assert "kit           94.0 %  promised 95 short" in table({"kit": Reach(100, 94)})
