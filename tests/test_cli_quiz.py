"""``workshop quiz``: files in other formats, in and out."""

from __future__ import annotations

from pathlib import Path

import pytest

from workshop.cli import run
from workshop.exercises.quiz.model import Quiz
from workshop.exercises.reading import read_exercise

GIFT = "::Law:: Which law? {=MFIPPA#Yes ~PIPEDA ####Municipal bodies have their own.}\n"


def test_gift_becomes_a_quiz_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "checks.gift", tmp_path / "checks.yaml"
    source.write_text(GIFT, encoding="utf-8")
    assert run(["quiz", "import", str(source), "-o", str(out)]) == 0
    quiz, problems = read_exercise(out)
    assert isinstance(quiz, Quiz)
    assert not problems
    assert run(["quiz", "import", str(source)]) == 0
    assert capsys.readouterr().out == out.read_text(encoding="utf-8")
    assert run(["quiz", "export", str(out)]) == 0
    assert "::Law::Which law? {" in capsys.readouterr().out


def test_liascript_becomes_a_quiz_file_and_goes_out_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "checks.md", tmp_path / "checks.yaml"
    source.write_text("Which law?\n[(X)] MFIPPA\n[( )] PIPEDA\n", encoding="utf-8")
    assert run(["quiz", "import", str(source), "-o", str(out)]) == 0
    back = tmp_path / "back.md"
    assert run(["quiz", "export", str(out), "--as", "liascript", "-o", str(back)]) == 0
    assert "[(X)] MFIPPA" in back.read_text(encoding="utf-8")
    assert "never says why" in capsys.readouterr().err


def test_what_is_lost_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "checks.gift"
    source.write_text(f"{GIFT}\nEssay {{}}\n\nOpen {{=a\n", encoding="utf-8")
    assert run(["quiz", "import", str(source)]) == 1
    assert f"{source}:5:1: The brace that opens here" in capsys.readouterr().err
    assert run(["quiz", "export", "what-we-know"]) == 0
    assert "asks for an order, which GIFT cannot" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import", "missing.gift"], "missing.gift"),
        (["import", "empty.gift"], "Nothing of empty.gift could be carried over."),
        (["export", "officer-personal-account"], "officer-personal-account is no quiz."),
        (["export", "what-we-know", "-o", "no/such/folder/x"], "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_said(
    words: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty.gift").write_text("// nothing\n", encoding="utf-8")
    assert run(["quiz", *words]) == 2
    assert said in capsys.readouterr().err
