"""Pages as trainers write them, and all pages with the moment they are painted in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.painting.samples import (
    BREAK,
    CHART,
    CLIP,
    CODE,
    COMPARE,
    DISCUSSION,
    EXERCISE,
    PICTURE,
    QUOTE,
    STATEMENT,
    STEPS,
    TABLE,
    TITLE,
)
from tests.painting.writing import (
    h,
    listed,
    motif,
    p,
    remarks,
    runs,
    slide,
    source,
    strong,
)
from workshop.painting.frame import Frame
from workshop.slides.blocks import (
    Chart,
    Columns,
    Exercise,
    Item,
    Items,
    Paragraph,
    Picture,
    Quote,
    Run,
    Series,
)
from workshop.slides.slide import Slide

QUESTION = slide(
    "exercise",
    h("What share of settings matched?"),
    Exercise(
        question="Liu and others, 2011\n[( )] 12%\n[(X)] 37%\n[( )] 64%\n[[?]] Think of a third"
    ),
    number=None,
    label="Q1",
)
HOUSEHOLD = slide(
    "exercise",
    h("Household plan"),
    p("Six prompts to take home. Nothing is collected."),
    listed(
        "Where do we never post from?",
        "Who asks before tagging whom?",
        "What stays out of children’s pictures?",
        "Which apps still have a key?",
        "Who checks the settings, and when?",
        "Whom do we call if details are out?",
        ordered=True,
    ),
    number=None,
    label="E2b",
)
LONG_FIGURE = slide(
    "statement",
    h("65 of 65"),
    p("had at least one\nsharing error"),
    p("95% began confident.\n93.8% had exposed something they meant to hide."),
    source("Madejski, Johnson and Bellovin, 2011. 65 students, 18 to 25."),
)
PAIR = slide(
    "statement",
    Columns(
        (
            (h("12%"), p("tagged a friend in a photo that month")),
            (h("35%"), p("were tagged themselves")),
        )
    ),
    source("Pew Research, 3 February 2012. 269 users, one month."),
    number=8,
)
SENTENCE = slide("statement", h("Your friends list maps your family, even if you post nothing"))
BULLETS = slide(
    "steps",
    h("Door 1: audience"),
    listed("Future posts", "Past posts", "Profile facts", "Friends list"),
    motif("doors-1"),
    number=6,
)
BODY = slide(
    "statement",
    h("What a good first post does"),
    Paragraph(
        (
            Run("It says "),
            Run("what happened", strong=True),
            Run(", what you "),
            Run("do", emphasis=True),
            Run(" about it, and where people can "),
            Run("answer", href="https://example.org"),
            Run(". Set "),
            Run("noindex", code=True),
            Run(" on drafts that must not be found."),
        )
    ),
    Items(
        (
            Item(
                runs("Plain words first"),
                (listed("No rank, no code, no section number", "One idea in each sentence"),),
            ),
            Item(runs("A way to answer")),
            Item(runs("A time to look again")),
        )
    ),
    source("Our own checklist."),
)
TWO_COLUMNS = slide(
    "steps",
    h("Who can help, and with what"),
    Columns(
        (
            (h("Neighbours", 3), p("See first. Know the street."), listed("Tell", "Look in on")),
            (
                h("Police", 3),
                p("Answer, explain, come back."),
                listed("Say what is known", "Say when more will be"),
            ),
        )
    ),
)
PICTURES = slide("picture", h("Three doors"), motif("doors-1"), motif("doors-2"), motif("doors-3"))
MISSING = slide(
    "picture",
    h("A picture that is gone"),
    Picture(None, "A street at dusk, one window lit"),
    p("The words stand in its place."),
)
FULL = slide(
    "picture",
    motif("doors-light"),
    h("A street in Port Larch"),
    p("The town is fictional."),
    full=True,
)
BARS = slide(
    "chart",
    h("Where posts are found"),
    Chart(
        "bars", ("Search engines", "Friends of friends", "Apps"), (Series("", (61, 27, 12.5)),), "%"
    ),
    source("Invented numbers."),
)
GROUPS = slide(
    "chart",
    h("Two surveys, three answers"),
    Chart(
        "bars",
        ("Always", "Sometimes", "Never"),
        (Series("2012", (20, 45, 35)), Series("2015", (31, 48, 21)), Series("2020", (44, 40, 16))),
        "%",
    ),
)
STAIRS = slide(
    "chart",
    h("Five stages, each a little higher"),
    Chart(
        "steps",
        ("Watching", "Starting", "Answering", "Engaging", "Sharing"),
        (Series("", (1, 2, 3, 4, 5)),),
    ),
)
FOUR_LINES = slide(
    "chart",
    h("Four lines can be told apart in grey"),
    Chart(
        "lines",
        ("2010", "2012", "2014", "2016"),
        (
            Series("one", (10, 20, 40, 80)),
            Series("two", (30, 35, 42, 50)),
            Series("three", (70, 60, 55, 48)),
            Series("four", (5, 9, 14, 20)),
        ),
    ),
)
SHARE = slide(
    "chart",
    h("Most of it stood at the default"),
    Chart(
        "share",
        ("Default", "Chosen, and still right", "Chosen, then forgotten"),
        (Series("", (36, 44, 20)),),
        "%",
    ),
)
WIDE_FIGURE = slide(
    "statement",
    h("1,600,000"),
    p("people could be told apart by four points"),
    p("Fifteen months, one country."),
    source("A source."),
)
SPOKEN = slide(
    "quote",
    h("What they told us"),
    Quote(
        (p("Nobody rang me back, so I stopped ringing. That is the whole story."),),
        runs("A resident of Port Larch, invented"),
    ),
    p("One of many."),
    ground="paper",
)
AT_ONCE = slide(
    "steps",
    h("At once"),
    Items(
        (
            Item(runs("First"), (p("With a sentence."),)),
            Item(runs("Second"), (p("With another, a little longer than the first."),)),
        ),
        ordered=True,
    ),
    p("And a last word."),
)
THREE = slide(
    "compare",
    p("Three things to have ready."),
    Columns(
        (
            (strong("Say"), p("What happened.")),
            (strong("Do"), p("What you do about it.")),
            (strong("Ask"), p("What you need."), remarks("check", "One thing")),
        )
    ),
)
INK_LINES = replace(FOUR_LINES, ground="ink")
COFFEE = slide("break", h("Coffee"))
BLANK = slide("blank")

MINUTES = Frame(footer="Your own account", remaining=134, total=180)
LUNCH = Frame(
    footer="Social media, privacy and trust", remaining=31 * 60, total=55 * 60, back_at="13:00"
)
HERE = Frame(footer="Your own account")

ALL: Mapping[str, tuple[Slide, int, Frame]] = {
    "02": (TITLE, 0, Frame(footer="Your own account", module="Module 2")),
    "03": (STATEMENT, 0, HERE),
    "04": (STEPS, 3, HERE),
    "05": (COMPARE, 0, Frame(footer="Trust and fairness")),
    "06": (CHART, 0, Frame(footer="Where we stand")),
    "07": (DISCUSSION, 0, MINUTES),
    "08a": (CLIP, 0, HERE),
    "08b": (EXERCISE, 0, HERE),
    "08c": (BREAK, 0, LUNCH),
    "08d1": (TABLE, 0, Frame(footer="Privacy at work")),
    "08d2": (CODE, 0, HERE),
    "08d3": (QUOTE, 0, Frame(footer="Conversations")),
    "08d4": (PICTURE, 0, Frame(footer="Partnerships for safety")),
    "question": (QUESTION, 0, HERE),
    "household": (HOUSEHOLD, 0, HERE),
    "figure-long": (LONG_FIGURE, 0, HERE),
    "figure-pair": (PAIR, 0, HERE),
    "sentence": (SENTENCE, 0, HERE),
    "bullets": (BULLETS, 0, HERE),
    "body": (BODY, 0, HERE),
    "columns": (TWO_COLUMNS, 0, HERE),
    "pictures": (PICTURES, 0, HERE),
    "missing": (MISSING, 0, HERE),
    "full": (FULL, 0, HERE),
    "bars": (BARS, 0, HERE),
    "groups": (GROUPS, 0, HERE),
    "stairs": (STAIRS, 0, HERE),
    "lines": (FOUR_LINES, 0, HERE),
    "steps-start": (STEPS, 0, HERE),
    "share": (SHARE, 0, HERE),
    "figure-wide": (WIDE_FIGURE, 0, HERE),
    "spoken": (SPOKEN, 0, HERE),
    "at-once": (AT_ONCE, 0, HERE),
    "three": (THREE, 0, HERE),
    "ink-lines": (INK_LINES, 0, HERE),
    "coffee": (COFFEE, 0, HERE),
    "blank": (BLANK, 0, HERE),
}
