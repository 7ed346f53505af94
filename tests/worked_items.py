"""News Items made by hand: the worked example of the standards' mapping, and one of everything.

`seed_item()` is what a careful editor reads in seeds/000_d2086852ca9e6fce.txt, written down
field by field; only the words of the story are taken from the file.
"""

from pathlib import Path

from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Contributor,
    Creator,
    Dateline,
    DayMention,
    EdNote,
    FieldProvenance,
    InfoSource,
    ItemMeta,
    Link,
    ListItem,
    Located,
    Mention,
    NewsItem,
    ParserInfo,
    Party,
    Picture,
    Provenance,
    Quote,
    RightsInfo,
    SourceInfo,
    Speaker,
    Subject,
)
from newsexport.source import Span, prose

SEED = Path(__file__).parent.parent / "seeds" / "000_d2086852ca9e6fce.txt"
GUID = "tag:news.example.org,2024:item:950b5fc6a623ff66cfb94abacc12eda4"
MADE = "2026-01-15T09:00:00Z"

_PEOPLE = (
    ("antony-blinken", "Antony Blinken", "Secretary of State", 100),
    ("joe-biden", "Joe Biden", "President", 50),
    ("vladimir-putin", "Vladimir Putin", "Russian President", 50),
    ("volodymyr-zelensky", "Volodymyr Zelensky", "Ukrainian President", 50),
    ("dmytro-kuleba", "Dmytro Kuleba", "Foreign Minister", 50),
    ("ned-price", "Ned Price", "State Department spokesman", 50),
    ("annalena-baerbock", "Annalena Baerbock", "German Foreign Minister", 50),
    ("sergey-lavrov", "Sergey Lavrov", "Russian Foreign Minister", 50),
    ("jens-stoltenberg", "Jens Stoltenberg", "NATO Secretary General", 50),
)
_ORGANISATIONS = (
    ("nato", "NATO"),
    ("state-department", "State Department"),
    ("transatlantic-quad", "Transatlantic Quad"),
    ("tass", "TASS"),
)
_COUNTRIES = (
    ("UA", "Ukraine", 100),
    ("DE", "Germany", 100),
    ("RU", "Russia", 100),
    ("BY", "Belarus", 50),
    ("US", "United States", 50),
)
_PLACES = (("kiev", "Kiev", "UA"), ("berlin", "Berlin", "DE"), ("crimea", "Crimea", None))
# the paragraph, how many quotes stand before it in the paragraph, and who speaks
_SPEECH = (
    ("p5", 0, "ned-price"),
    ("p7", 0, "ned-price"),
    ("p9", 0, "ned-price"),
    ("p11", 0, "sergey-lavrov"),
    ("p12", 0, "sergey-lavrov"),
    ("p14", 0, "jens-stoltenberg"),
    ("p14", 1, "jens-stoltenberg"),
)
_NOTE = (
    'Year not written in the text. "Jan. 18" is the "Tuesday" of the first paragraph in 2005,'
    " 2011, 2022, 2028; a caption is dated December 18, 2021; hence 2022-01-18. No time of day"
    " is known."
)
_TITLE = (
    "Secretary of State Antony Blinken on Tuesday began a three-day trip that will take him to"
    " Ukraine…"
)


def seed_item() -> NewsItem:
    """The worked seed."""
    source = SEED.read_text("utf-8")

    def find(words: str, start: int = 0) -> Span:
        at = source.index(words, start)
        return Span(at, at + len(words))

    lines = [line for line in source.split("\n") if line.strip()]
    first = find(lines[0][len("1 of 4 | ") : lines[0].index(" File Photo")])
    second = find(lines[8][: lines[8].index(" Photo by")])
    paragraphs = [prose(line) for at, line in enumerate(lines) if at not in (0, 1, 8)]
    blocks = [
        Block(f"p{number}", "paragraph", text, find(text))
        for number, text in enumerate(paragraphs, 1)
    ]
    blocks.insert(6, Block("fig2", "figure", source=find(lines[8].strip()), picture="pic2"))
    blocks.insert(0, Block("fig1", "figure", source=find(lines[0].strip()), picture="pic1"))
    dateline = find("Jan. 18 (UPI) --")
    day = find("Jan. 18")
    evidence = (day, find("Tuesday", dateline.end), find("December 18, 2021"))
    inferred = {"basis": "inferred", "rule": "year-from-weekday", "confidence": 95}
    return NewsItem(
        guid=GUID,
        language="en",
        item_meta=ItemMeta(
            provider=Party("UPI"),
            version_created=MADE,
            published="2022-01-18",
            title=_TITLE,
            ed_notes=(EdNote("inference", _NOTE),),
        ),
        content_meta=ContentMeta(
            content_created="2022-01-18",
            creators=(Creator("organisation", "UPI"),),
            dateline=Dateline("Jan. 18 (UPI) --", date="2022-01-18", agency="UPI"),
            creditline="UPI",
            word_count=429,
        ),
        content_set=ContentSet(tuple(blocks)),
        pictures=(
            Picture(
                "pic1",
                caption=source[first.start : first.end],
                credit="File Photo by John Minchillo/UPI",
                creditline="John Minchillo/UPI",
                creator="John Minchillo",
                supplier="UPI",
                archive=True,
            ),
            Picture(
                "pic2",
                caption=source[second.start : second.end],
                credit="Photo by Sergey Dolzhenko/EPA-EFE",
                creditline="Sergey Dolzhenko/EPA-EFE",
                creator="Sergey Dolzhenko",
                supplier="EPA-EFE",
                content_created="2021-12-18",
            ),
        ),
        quotes=_seed_quotes({block.id: block.text or "" for block in blocks}),
        subjects=_seed_subjects(),
        provenance=Provenance(
            SourceInfo(SEED.name),
            ParserInfo("newsexport", "0.1.0"),
            fields=(
                FieldProvenance("/language", "inferred", "language-detected"),
                FieldProvenance("/contentMeta/contentCreated", spans=evidence, **inferred),  # type: ignore[arg-type]
                FieldProvenance("/itemMeta/published", spans=evidence, **inferred),  # type: ignore[arg-type]
                FieldProvenance("/itemMeta/title", "derived", "derived-title"),
                FieldProvenance(
                    "/contentMeta/dateline", "stated", "dateline-grammar", spans=(dateline,)
                ),
                FieldProvenance("/pictures/0/caption", "stated", "caption-line", spans=(first,)),
                FieldProvenance("/pictures/1/caption", "stated", "caption-line", spans=(second,)),
            ),
        ),
    )


def _seed_quotes(texts: dict[str, str]) -> tuple[Quote, ...]:
    names = {f"person-{key}": name for key, name, _, _ in _PEOPLE}
    quotes: list[Quote] = []
    for number, (block, before, speaker) in enumerate(_SPEECH, 1):
        text = texts[block]
        marks = [at for at, letter in enumerate(text) if letter == '"']
        start, end = marks[2 * before] + 1, marks[2 * before + 1]
        id = f"person-{speaker}"
        quotes.append(
            Quote(f"q{number}", block, start, end, text[start:end], Speaker(names[id], id))
        )
    return tuple(quotes)


def _seed_subjects() -> tuple[Subject, ...]:
    people = tuple(
        Subject(f"person-{key}", "person", name, title, relevance=relevance)
        for key, name, title, relevance in _PEOPLE
    )
    organisations = tuple(
        Subject(f"org-{key}", "organisation", name, relevance=50) for key, name in _ORGANISATIONS
    )
    countries = tuple(
        Subject(
            f"place-{code}",
            "geoArea",
            name,
            country=code,
            qcode=f"iso3166-1a2:{code}",
            relevance=relevance,
        )
        for code, name, relevance in _COUNTRIES
    )
    places = tuple(
        Subject(
            f"place-{key}",
            "geoArea",
            name,
            country=country,
            place_type="city" if country else None,
            relevance=50,
        )
        for key, name, country in _PLACES
    )
    return people + organisations + countries + places


def features_item() -> NewsItem:
    """A made-up story with every field that the model has."""
    return NewsItem(
        guid="tag:news.example.org,2024:item:features",
        version=2,
        language="en-US",
        item_meta=ItemMeta(
            provider=Party("Example Wire", "EW", "https://www.example.org/wire"),
            version_created="2024-03-06T09:00:00Z",
            published="2024-03-05T14:30:00-05:00",
            embargoed="2024-03-06T12:00:00Z",
            pub_status="withheld",
            title="Example headline in sentence case",
            ed_notes=(
                EdNote("editorsNote", "EDITOR'S NOTE: Contains graphic descriptions."),
                EdNote("correction", "This story corrects the spelling of the minister's name."),
            ),
            links=(
                Link("seeAlso", "https://www.example.org/related", "Related story"),
                Link("derivedFrom", "https://www.example.org/original"),
                Link("seeAlso", "ask the desk"),
            ),
        ),
        rights_info=RightsInfo(
            "© 2024 Example Wire. All rights reserved.",
            "Example Wire",
            2024,
            "Not for use outside the United States.",
        ),
        content_meta=ContentMeta(
            urgency=4,
            content_created="2024-03-05T14:30:00-05:00",
            content_modified="2024-03-05T18:05:00-05:00",
            located=Located("Washington", "D.C.", "US", "city"),
            headline="Example headline in sentence case",
            deck="A one-sentence standfirst under the headline.",
            section="World news",
            by="By Jane Doe, Staff Writer, and Max Muster",
            creators=(
                Creator("person", "Jane Doe", "Staff Writer", "Example Wire"),
                Creator("person", "Max Muster"),
            ),
            contributors=(
                Contributor("person", "Rita Roe", "reporting"),
                Contributor("person", "John Roe", "editing"),
                Contributor("organisation", "Example Desk", "editing"),
                Contributor("person", "Ann Poe", "photography"),
                Contributor("person", "Tim Poe", "translation"),
                Contributor("person", "Liz Poe"),
            ),
            info_sources=(InfoSource("Example Wire", "origcont"), InfoSource("Daily Example")),
            dateline=Dateline(
                "WASHINGTON, March 5 (Example Wire) —",
                "WASHINGTON",
                country="US",
                date="2024-03-05",
                agency="Example Wire",
            ),
            creditline="Example Wire",
            keywords=("example", "two words"),
            slugline="EXAMPLE-STORY",
            genre="Opinion",
            word_count=17,
        ),
        content_set=ContentSet(
            (
                Block("p1", "paragraph", "WASHINGTON, March 5 (Example Wire) — First & “last.”"),
                Block("h1", "subhead", "A subhead"),
                Block("l1", "list", items=(ListItem("One item"), ListItem("Another “item”"))),
                Block("b1", "blockquote", "A block quotation."),
                Block("b2", "pullquote", "First & “last.”"),
                Block("t1", "table", rows=(("Team", "3"), ("", "<4>"))),
                Block("fig1", "figure", picture="pic1"),
                Block("fig2", "figure", picture="pic2"),
                Block("c1", "correction", "This story corrects the spelling."),
                Block("n1", "note", "A note to readers."),
                Block("e1", "trailer", "Reporting by Rita Roe; Editing by John Roe"),
            )
        ),
        pictures=(
            Picture(
                "pic1",
                "He said “cheese” twice.",
                "Photo: Max Muster/Example Wire",
                "Max Muster/Example Wire",
                "Max Muster",
                "Example Wire",
                True,
                "2023-05-01",
                "https://www.example.org/p.jpg?a=1&b=2",
            ),
            Picture("pic2", credit="Handout"),
        ),
        quotes=(
            Quote("q1", "p1", 46, 51, "last.", Speaker("a spokesman")),
            Quote("q2", "l1", 18, 22, "item", Speaker("The Example Board", "org-board")),
            Quote("q3", "fig1", 9, 15, "cheese"),
        ),
        subjects=(
            Subject("org-board", "organisation", "The Example Board", relevance=100),
            Subject("topic-1", "abstract", "economy", qcode="medtop:04000000", relevance=50),
            Subject("topic-2", "abstract", "examples", qcode="acme:1"),
            Subject("place-washington", "geoArea", "Washington", country="US", relevance=100),
        ),
        provenance=Provenance(
            parser=ParserInfo("newsexport", "0.1.0"),
            fields=(
                FieldProvenance("/language", "supplied", "supplied"),
                FieldProvenance("/contentMeta/headline", "supplied", "supplied"),
                FieldProvenance("/itemMeta/title", "supplied", "supplied"),
            ),
        ),
    )


def odd_item() -> NewsItem:
    """A story of what is rare: ids of its own, words that stand twice, values of odd kinds."""
    return NewsItem(
        guid="https://www.example.org/odd",
        version=3,
        language="pt-BR",
        item_meta=ItemMeta(
            provider=Party("Example & Sons", uri="ask the desk"),
            version_created="2024-03-06T09:00:00.5+14:00",
            published="2024-03-05",
            embargoed="",
            pub_status="canceled",
            title="A title that is no headline",
            ed_notes=(EdNote("inference", "The year is that of the caption."),),
            links=(
                Link("previousVersion", "tag:news.example.org,2024:item:odd"),
                Link("derivedFrom", "https://www.example.org/odd one", "Where it stood"),
            ),
        ),
        rights_info=RightsInfo(copyright_year=2023),
        content_meta=ContentMeta(
            urgency=9,
            content_created="2024-03-05",
            content_modified="2024-03-05",
            located=Located("Kyiv", country="UA", place_type="region"),
            headline="“Stop,” they said",
            deck="“Stop,” they said again",
            creators=(Creator("organisation", "Example & Sons", "Publishers", "Example"),),
            dateline=Dateline("KYIV, March 5 -", "KYIV", "Kyiv Oblast", "UA", "--03-05"),
            genre="genre:Analysis",
            word_count=1,
        ),
        content_set=ContentSet(
            (
                Block(
                    "lead", "paragraph", "KYIV, March 5 - “Stop,” they said. “Stop.”", Span(0, 9)
                ),
                Block("photo", "figure", source=Span(10, 12), picture="image"),
                Block("rest", "note", "Stop\x02 here on Monday."),
                Block("again", "paragraph", "“Stop.”"),
                Block("bare", "figure"),
                Block("items", "list", source=Span(1, 2), items=(ListItem("One", Span(1, 2)),)),
                Block("grid", "table", rows=(("", "a", "", "b"), ())),
            )
        ),
        pictures=(
            Picture("other", archive=True),
            Picture("image", caption="Monday in Kyiv", href="https://www.example.org/é 1.jpg"),
        ),
        quotes=(
            Quote("speech", "headline", 1, 6, "Stop,", Speaker("they", "they")),
            Quote("more", "deck", 1, 6, "Stop,"),
            Quote("last", "again", 1, 6, "Stop.", Speaker("The people of Kyiv", "they")),
            Quote("first", "lead", 17, 22, "Stop,"),
            Quote("whole", "lead", 16, 33, "“Stop,” they said"),
        ),
        subjects=(
            Subject(
                "they", "organisation", "They", relevance=77, mentions=(Mention("lead", 24, 28),)
            ),
            Subject("kyiv", "geoArea", "Kyiv", None, "UA", "wikidata:Q1899", "city", 0),
            Subject("someone", "person", "Ann Poe", "Chair", mentions=(Mention("photo", 10, 14),)),
        ),
        dates=(
            DayMention("photo", 0, 6, "Monday", "2024-03-04", 3),
            DayMention("rest", 14, 20, "Monday", "2024-03-04"),
        ),
        provenance=Provenance(
            fields=(
                FieldProvenance("/contentMeta/contentCreated", "inferred", "guess", 60),
                FieldProvenance("/contentMeta/contentModified", "inferred", "guess", 60),
                FieldProvenance("/itemMeta/published", "inferred", "guess", 60),
                FieldProvenance("/itemMeta/title", "supplied", "supplied"),
            ),
        ),
    )
