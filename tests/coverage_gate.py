"""Prints how much of each package the tests reach and fails when a promise is not kept.

``python -m tests.coverage_gate`` after the tests. One figure a package: statements and
branches together, as coverage counts them. The packages without Qt promise 95 %.
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from coverage import Coverage

PROMISED = 95.0
WITHOUT_QT = (
    "values",
    "errors",
    "settings",
    "kit",
    "slides",
    "exercises",
    "results",
    "show",
    "authoring",
)


@dataclass(frozen=True)
class Reach:
    """What the tests reached of one package, in statements and branches."""

    there: int = 0
    reached: int = 0

    def plus(self, summary: Mapping[str, int]) -> Reach:
        """With one more file's figures."""
        return Reach(
            self.there + summary["num_statements"] + summary["num_branches"],
            self.reached + summary["covered_lines"] + summary["covered_branches"],
        )

    @property
    def percent(self) -> float:
        """Of what is there; an empty package is wholly reached."""
        return 100.0 * self.reached / self.there if self.there else 100.0


def package_of(file: str) -> str:
    """The room a file is in: ``workshop/kit/text.py`` → ``kit``, ``workshop/app.py`` → ``app``."""
    return Path(*Path(file).parts[1:2]).stem


def measure(
    report: Mapping[str, Mapping[str, Mapping[str, Mapping[str, int]]]],
) -> dict[str, Reach]:
    """The figures of coverage's JSON report, by package."""
    reaches: dict[str, Reach] = defaultdict(Reach)
    for file, entry in report["files"].items():
        reaches[package_of(file)] = reaches[package_of(file)].plus(entry["summary"])
    return dict(reaches)


def table(reaches: Mapping[str, Reach]) -> str:
    """The figures for reading, those with a promise first."""
    lines = io.StringIO()
    for package in sorted(reaches, key=lambda name: (name not in WITHOUT_QT, name)):
        promise = f"promised {PROMISED:.0f}" if package in WITHOUT_QT else ""
        kept = " short" if broken(package, reaches[package]) else ""
        line = f"  {package:<12}{reaches[package].percent:6.1f} %  {promise}{kept}"
        print(line.rstrip(), file=lines)
    whole = Reach(
        sum(reach.there for reach in reaches.values()),
        sum(reach.reached for reach in reaches.values()),
    )
    print(f"  {'all of it':<12}{whole.percent:6.1f} %", file=lines)
    return lines.getvalue()


def broken(package: str, reach: Reach) -> bool:
    """Whether a package promises more than the tests reach."""
    return package in WITHOUT_QT and reach.percent < PROMISED


def main() -> int:
    """Print the table; 1 when a promise is broken."""
    coverage = Coverage()
    coverage.load()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "coverage.json"
        coverage.json_report(outfile=str(out))
        reaches = measure(json.loads(out.read_text(encoding="utf-8")))
    sys.stdout.write(table(reaches))
    short = [package for package, reach in reaches.items() if broken(package, reach)]
    for package in short:
        print(f"\nworkshop/{package}: below the promised {PROMISED:.0f} %.")
        where = [f"*/workshop/{package}/*", f"*/workshop/{package}.py"]
        coverage.report(include=where, file=sys.stdout)
    return 1 if short else 0


if __name__ == "__main__":
    raise SystemExit(main())
