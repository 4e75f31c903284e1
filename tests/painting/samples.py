"""The slides of the design's pictures, and pages as trainers write them, as block values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from workshop.painting.frame import Frame
from workshop.slides.blocks import (
    Block,
    Chart,
    Clip,
    Code,
    Columns,
    Exercise,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Quote,
    Run,
    Series,
    Source,
    Spans,
    Table,
)
from workshop.slides.slide import Layout, Slide

MOTIFS = Path(__file__).parents[2] / "media" / "motifs"


def runs(text: str, **style: Any) -> Spans:
    return (Run(text, **style),)


def h(text: str, level: int = 1, **more: Any) -> Heading:
    return Heading(level, runs(text), **more)


def p(text: str, **more: Any) -> Paragraph:
    return Paragraph(runs(text), **more)


def strong(text: str) -> Paragraph:
    return Paragraph(runs(text, strong=True))


def remarks(mark: Any, *texts: str) -> Items:
    return Items(tuple(Item(runs(text), mark=mark) for text in texts))


def listed(*texts: str, ordered: bool = False, step: bool = False) -> Items:
    items = (Item(runs(t), step=k if step else 0) for k, t in enumerate(texts, 1))
    return Items(tuple(items), ordered=ordered)


def source(text: str) -> Source:
    return Source(runs(text))


def slide(layout: Layout, *blocks: Block, **more: Any) -> Slide:
    values: dict[str, Any] = {"page": 1, "number": 3, "label": "", "line": 1, "title": ""}
    return Slide(**{**values, "layout": layout, "blocks": blocks, **more})


def motif(name: str) -> Picture:
    return Picture(MOTIFS / f"{name}.png", "Six doors in a row")


def doors(current: int) -> Items:
    said = [
        ("Audience", "Who sees what you post."),
        ("Tags", "What others post about you."),
        ("Location", "Four time-and-place points singled out 95% of 1.5 million people."),
        ("Search", "How people find you."),
        ("Apps", "What you once connected."),
        ("Family", "What people close to you share."),
    ]
    del current
    return Items(
        tuple(
            Item(runs(name), (p(text), motif(f"doors-{k}")), step=k)
            for k, (name, text) in enumerate(said, 1)
        ),
        ordered=True,
    )


TITLE = slide(
    "title",
    h("Your own account"),
    p("Six doors out of a profile,\nand how to close them"),
    motif("doors-ink"),
    number=None,
    label="Title",
)
STATEMENT = slide(
    "statement",
    h("37%"),
    p("of the time,\nsettings matched\nwhat people wanted"),
    Chart(
        "share",
        ("Matched", "Did not match: nearly all showed more than intended"),
        (Series("Share", (37, 63)),),
        "%",
    ),
    source("Liu, Gummadi, Krishnamurthy and Mislove, IMC 2011. 200 paid online participants."),
)
STEPS = slide(
    "steps",
    h("Six doors out of a profile"),
    doors(3),
    source("de Montjoye and others, 2013. 15 months of data."),
    number=5,
    steps=6,
)
COMPARE = slide(
    "compare",
    h("One post, before and after"),
    Columns(
        (
            (
                strong("Before"),
                p(
                    "Residents are reminded that theft from vehicles is a crime of opportunity. "
                    "Failure to secure property invites victimization. Individual calls will not "
                    "be returned."
                ),
                remarks(
                    "cross",
                    "Blames the reader",
                    "Closes the door on a reply",
                    "Silent on what police will do",
                ),
            ),
            (
                strong("After"),
                p(
                    "Eleven cars on Millside Road were gone through last week. We are on patrol "
                    "there until Sunday. Lost something? Tell us. We call back within two days."
                ),
                remarks(
                    "check",
                    "Respect: no blame",
                    "Voice: invites a reply",
                    "Motives: what, where and until when",
                ),
            ),
        )
    ),
    source(
        "Port Larch Police Service is fictional. Four ingredients: voice, neutrality, respect, "
        "trustworthy motives."
    ),
    number=11,
)
CHART = slide(
    "chart",
    h("Use came first; policy is catching up"),
    Chart(
        "lines",
        ("2010", "about 2012", "2015"),
        (
            Series("use social media", (81.1, 92, 96.4), ("", "about 92", "")),
            Series("have a written policy", (35.2, 62, 77.8), ("", "about 62", "")),
        ),
        "%",
        "Policy rose faster,\nfrom a lower base",
    ),
    source("IACP surveys of US agencies: 2010, about 2012 (600), 2015 (553). Samples differ."),
    number=4,
)
DISCUSSION = slide(
    "discussion",
    p("Talk in pairs, three minutes"),
    h("Which door would your teenager leave open?"),
    p("Then two pairs share one answer each.\nNobody shares a real account."),
    number=14,
    minutes=3.0,
)
SCENE = Clip(None, "Behind the curtain", poster=MOTIFS / "doors-light.png")
CLIP = slide(
    "clip",
    SCENE,
    number=None,
    label="C2",
    title="Behind the curtain",
)
BREAK = slide(
    "break",
    h("Lunch"),
    p("Next: the Fernwire settings lab.\nSit with someone you have not met."),
    number=None,
    minutes=55.0,
)
TABLE = slide(
    "table",
    h("Which law covers whom?"),
    Table(
        (runs("Who holds the data"), runs("Which law")),
        (
            (runs("Municipal police"), runs("MFIPPA")),
            (runs("OPP and ministries"), runs("FIPPA")),
            (runs("Federally regulated employers"), runs("PIPEDA, for staff data")),
            (runs("Ontario private employers"), runs("No staff-data statute: a gap")),
        ),
    ),
    source("Ontario. Not legal advice; checked on a date the kit shows."),
)
CODE = slide(
    "code",
    h("Ask search engines to leave a page out"),
    Code(
        "<head>\n  <title>Staff of Quarry Lane Catering</title>\n"
        '  <meta name="robots" content="noindex">\n</head>\n',
        "html",
        frozenset({3}),
    ),
    p("One line on the page. Old results fade slowly, and other sites may keep a copy."),
    number=11,
)
QUOTE = slide(
    "quote",
    Quote((p("You said.\nWe did.\nHere it is."),), runs("Clip 5, Two-way street")),
)
PICTURE = slide(
    "picture",
    motif("emblem-2"),
    h("Small part,\nwhole picture"),
    p(
        "Neighbours, schools, business, victim care, health, council, police. Social media "
        "lights one window."
    ),
    number=1,
)
EXERCISE = slide(
    "exercise",
    h("Fernwire settings lab"),
    p(
        "Sam Roy is a patrol sergeant. Last week Sam arrested a man who now asks online where "
        "Sam lives.\nClose Sam’s doors, and keep the account useful for family and friends."
    ),
    Exercise("sergeant-home-account"),
    number=None,
    label="E2a",
)
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
