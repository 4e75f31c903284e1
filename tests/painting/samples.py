"""The slides of the design's pictures, as block values."""

from __future__ import annotations

from tests.painting.writing import (
    MOTIFS,
    doors,
    h,
    motif,
    p,
    remarks,
    runs,
    slide,
    source,
    strong,
)
from workshop.slides.blocks import (
    Chart,
    Clip,
    Code,
    Columns,
    Exercise,
    Quote,
    Series,
    Table,
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
