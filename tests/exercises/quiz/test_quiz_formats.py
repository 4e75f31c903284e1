"""GIFT and LiaScript, in and out: what is carried comes back, what is not is said with its line."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exercises.quiz.quizzes import questions, quiz_of, shipped, told
from workshop.exercises.quiz.drafts import Imported, as_file, slug
from workshop.exercises.quiz.gift_read import read_gift
from workshop.exercises.quiz.gift_write import write_gift
from workshop.exercises.quiz.grading import grade, key_answer
from workshop.exercises.quiz.lia import read_lia, write_lia
from workshop.exercises.quiz.model import Choice, Match, Number, Order, Question, Short
from workshop.kit.kit import Text

PATH = Path("questions.gift")


def gift(source: str) -> list[Question]:
    imported, problems = read_gift(source, PATH)
    assert not problems, [str(problem) for problem in problems]
    return list(imported.questions.values())


def lia(source: str) -> list[Question]:
    imported, problems = read_lia(source, PATH)
    assert not problems, [str(problem) for problem in problems]
    return list(imported.questions.values())


# -- GIFT ---------------------------------------------------------------------------------------


def test_every_form_of_gift_is_read() -> None:
    found = gift(
        """\ufeff// a comment
$CATEGORY: ignored

::One:: Which rose? {
    =policy#From a low base.
    ~use#It was high.
    ~%50%both
    ####Practice first.
}

Several {~%50%a ~%50%b ~%-50%c}

::T:: No name can breach a ban. {TRUE#A street is enough.#Yes.}

It proves it. {F}

Be first, be right, be {=credible =%50%trusted#Close} .

How many? {#37:0.5#Right}

Between {#=36..38#yes =%50%30..40}

Match {=Voice -> ask first =Respect -> no mockery = -> reach}
"""
    )
    one, several, true, false, word, number, between, match = found
    assert isinstance(one, Choice)
    assert (str(one.title), one.form, one.keys) == ("One", "single", ("a",))
    assert [option.worth for option in one.options] == [None, None, Fraction(1, 2)]
    assert (str(one.options[1].why), str(one.why)) == ("It was high.", "Practice first.")
    assert isinstance(several, Choice)
    assert (several.form, several.keys, several.weighed) == ("multiple", ("a", "b"), False)
    assert isinstance(true, Choice)
    assert (true.keys, str(true.options[1].why)) == (("true",), "A street is enough.")
    assert isinstance(false, Choice)
    assert false.keys == ("false",)
    assert isinstance(word, Short)
    assert str(word.ask) == "Be first, be right, be _____ ."
    assert [one.worth for one in word.accepted] == [1, Fraction(1, 2)]
    assert isinstance(number, Number)
    assert (number.accepted[0].least, number.accepted[0].most) == (
        Fraction("36.5"),
        Fraction("37.5"),
    )
    assert isinstance(between, Number)
    assert [one.worth for one in between.accepted] == [1, Fraction(1, 2)]
    assert isinstance(match, Match)
    assert [str(pair.right) for pair in match.pairs] == ["ask first", "no mockery", "reach"]
    assert len(match.lefts) == 2


def test_escapes_and_formats_are_undone() -> None:
    (one,) = gift(r"::A\:B:: [html] Is 1 \= 1? \{really\} {=yes \~ sure#because\#1 ~no\nway}")
    assert isinstance(one, Choice)
    assert (str(one.title), str(one.ask)) == ("A:B", "Is 1 = 1? {really}")
    assert [str(option.text) for option in one.options] == ["yes ~ sure", "no\nway"]
    assert str(one.options[0].why) == "because#1"


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("Only words", 1, "no answers in braces"),
        ("// x\n\nEssay {}", 3, "An essay cannot be scored here"),
        ("Open {=a", 1, "is never closed"),
        ("None {~a ~b}", 1, "No answer of this question is right"),
        ("Bad {#many}", 1, "“many” is not a number."),
        ("Bad {oops =a}", 1, "No answer of this question is right"),
        ("<script>x</script> {=a ~b}", 1, "A script is not carried over"),
        ("// nothing\n", 0, "There is no question in this file."),
    ],
)
def test_what_gift_cannot_give_is_said_with_its_line(source: str, line: int, said: str) -> None:
    imported, problems = read_gift(source, PATH)
    assert not imported.questions
    assert [problem.line for problem in problems] == [line]
    assert said in str(problems[0].message)


def test_thirds_as_other_programs_write_them_add_up() -> None:
    (one,) = gift("Pick {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}")
    assert isinstance(one, Choice)
    key = key_answer(one)
    assert key is not None
    assert grade(one, key).right
    quiz, problems = told(as_file(Imported("", {"q": one}), "thirds"))
    assert quiz is not None
    assert all(problem.severity == "warning" for problem in problems)
    assert grade(next(iter(quiz.questions.values())), ("a", "b", "c")).right


def carried(question: Question) -> Question:
    """The question as far as GIFT has words for it: one language, no id, hints or musts."""
    kept = replace(
        question,
        id="",
        title=said(question.title),
        ask=said(question.ask),
        why=said(question.why),
        hints=(),
        weight=Fraction(1),
        critical=False,
    )
    if isinstance(kept, Choice):
        options = [
            replace(
                o,
                id=chr(97 + n) if kept.form != "truth" else o.id,
                text=said(o.text),
                why=said(o.why),
            )
            for n, o in enumerate(kept.options)
        ]
        return replace(kept, options=tuple(options))
    if isinstance(kept, Short):
        phrases = [replace(p, text=said(p.text), why=said(p.why)) for p in kept.accepted]
        return replace(kept, accepted=tuple(phrases))
    if isinstance(kept, Number):
        spans = tuple(replace(span, why=said(span.why)) for span in kept.accepted)
        return replace(kept, accepted=spans, unit=Text())
    if isinstance(kept, Match):
        pairs = [
            replace(p, id=chr(97 + n), left=said(p.left), right=said(p.right))
            for n, p in enumerate(kept.pairs)
        ]
        return replace(kept, pairs=tuple(pairs))
    return kept


def said(text: Text) -> Text:
    words = " ".join(text.get("en").split())
    return Text({"": words}) if words else Text()


def test_the_shipped_quiz_goes_out_as_gift_and_comes_back() -> None:
    quiz = shipped()
    text, lost = write_gift(quiz.questions.values(), "en")
    back = gift(text)
    kept = [one for one in quiz.questions.values() if not isinstance(one, Order)]
    assert [carried(one) for one in back] == [carried(one) for one in kept]
    assert [str(message) for message in lost][-1].startswith("“Put the four moves")
    assert any("The hints of" in str(message) for message in lost)


@given(questions(), st.text(alphabet="ab~=#{}:\\ %*é", min_size=1, max_size=8))
def test_any_question_comes_back_from_gift(plain: dict[str, Any], words: str) -> None:
    question = quiz_of({**plain, "ask": f"Ask {words} now", "title": f"T {words}"}).questions["q1"]
    if isinstance(question, Order):
        return
    text, _ = write_gift([question], "en")
    (back,) = gift(text)
    assert carried(back) == carried(question)


# -- LiaScript ----------------------------------------------------------------------------------

LIA = """# Checks

Which law?

[( )] PIPEDA
[(X)] MFIPPA
[[?]] A municipal act.
***
Municipal bodies have their own.
***

## Several

Which belong?
[[X]] Told first
[[ ]] Shared more
[[X]] Comes down

Be first, be right, be …
[[credible]]

How many percent?
[[37]]

Which one?
[[ no | (yes) | perhaps ]]

A ban binds everyone.
[(X)] True
[( )] False
"""


def test_the_marks_of_liascript_are_read() -> None:
    imported, problems = read_lia(LIA, PATH)
    assert not problems
    assert imported.title == "Checks"
    law, several, word, number, one, truth = imported.questions.values()
    assert isinstance(law, Choice)
    assert (law.form, law.keys, str(law.title)) == ("single", ("b",), "")
    assert ([str(h) for h in law.hints], str(law.why)) == (
        ["A municipal act."],
        "Municipal bodies have their own.",
    )
    assert isinstance(several, Choice)
    assert (several.form, several.keys, str(several.title)) == ("multiple", ("a", "c"), "Several")
    assert isinstance(word, Short)
    assert isinstance(number, Number)
    assert isinstance(one, Choice)
    assert [str(option.text) for option in one.options] == ["no", "yes", "perhaps"]
    assert one.keys == ("b",)
    assert isinstance(truth, Choice)
    assert (truth.form, truth.keys) == ("truth", ("true",))


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("Ask\n<script>1</script>\n[(X)] a\n[( )] b", 11, "Scripts and macros"),
        ("Ask\n@input(1)\n[(X)] a", 11, "Scripts and macros"),
        ("[(X)] a\n[( )] b", 10, "belong to no question"),
        ("Ask\n[( )] a\n[( )] b", 10, "No answer of “Ask” is right."),
        ("Ask\n[(X)] a\n[(X)] b", 10, "has two right answers"),
        ("Ask\n[(X)] a\n[[ ]] b", 10, "mixes answers of two kinds"),
        ("Only words", 10, "There is no question here."),
    ],
)
def test_what_cannot_be_carried_from_liascript_is_said(source: str, line: int, said: str) -> None:
    _, problems = read_lia(source, PATH, 10)
    assert said in str(problems[0].message)
    assert problems[0].line == line


def lia_carried(question: Question) -> Question:
    """The question as far as LiaScript's marks have room for it."""
    kept = carried(replace(question, title=Text()))
    kept = replace(kept, hints=tuple(said(hint) for hint in question.hints))
    if isinstance(kept, Choice):
        options = [replace(o, worth=None, why=Text()) for o in kept.options]
        return replace(kept, options=tuple(options))
    if isinstance(kept, Short):
        return replace(kept, accepted=kept.accepted[:1])
    if isinstance(kept, Number):
        middle = (kept.accepted[0].least + kept.accepted[0].most) / 2
        span = replace(kept.accepted[0], least=middle, most=middle, why=Text())
        return replace(kept, accepted=(span,))
    return kept


def test_the_shipped_quiz_goes_out_as_liascript_and_comes_back() -> None:
    quiz = shipped()
    text, lost = write_lia(quiz.questions.values(), "en", "What we know")
    imported, problems = read_lia(text, PATH)
    assert not problems
    kept = [one for one in quiz.questions.values() if not isinstance(one, Order | Match)]
    assert [lia_carried(one) for one in imported.questions.values()] == [
        lia_carried(one) for one in kept
    ]
    assert len(lost) == 2


@given(questions())
def test_any_question_comes_back_from_liascript(plain: dict[str, Any]) -> None:
    question = quiz_of(plain).questions["q1"]
    text, lost = write_lia([question], "en")
    if lost:
        assert isinstance(question, Match | Order)
        return
    (back,) = lia(text)
    assert lia_carried(back) == lia_carried(question)


# -- what both share ----------------------------------------------------------------------------


def test_ids_are_made_of_words_and_each_once() -> None:
    imported, _ = read_lia("Which law?\n[(X)] a\n[( )] b\n\nWhich law?\n[(X)] c\n[( )] d", PATH)
    assert list(imported.questions) == ["which-law", "which-law-2"]
    assert slug("Été à la plage : où?") == "ete-a-la-plage-ou"
    imported, _ = read_lia("…?\n[(X)] a\n[( )] b", PATH)
    assert list(imported.questions) == ["question"]


def test_an_imported_file_is_a_quiz_the_reader_takes() -> None:
    imported, _ = read_lia(LIA, PATH)
    quiz, problems = told(as_file(imported, "checks"))
    assert quiz is not None
    assert (quiz.id, len(quiz.questions)) == ("checks", 6)
    assert {problem.severity for problem in problems} <= {"warning"}
    many = "Many\n" + "\n".join(f"[[{'X' if n else ' '}]] option {n}" for n in range(28))
    assert len({o.id for o in lia(many)[0].options}) == 28  # type: ignore[union-attr]
