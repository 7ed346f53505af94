"""The user's own article: everything that stands in it, or can be worked out from it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

import newsexport
from newsexport.newsitem import FieldProvenance, NewsItem, Picture

SEED = Path(__file__).parent.parent / "seeds" / "000_d2086852ca9e6fce.txt"
TEXT = SEED.read_text("utf-8")


@pytest.fixture(scope="module")
def item() -> NewsItem:
    return newsexport.parse(
        SEED.read_bytes(),
        name=SEED.name,
        authority="news.example.org,2024",
        now=datetime(2026, 1, 15, 9, tzinfo=UTC),
    )


def test_what_the_text_does_not_say_is_absent(item: NewsItem) -> None:
    meta = item.content_meta
    assert (meta.headline, meta.by, meta.located, meta.deck, meta.section) == (None,) * 5
    assert meta.dateline is not None
    assert (meta.dateline.place, meta.dateline.country) == (None, None)
    assert item.rights_info is None
    assert "headline" not in item.to_dict()["contentMeta"]


def test_the_guid_is_that_of_the_published_recipe(item: NewsItem) -> None:
    # SHA-256 over provider, day, (no) headline and the fourteen paragraphs
    assert item.guid == "tag:news.example.org,2024:item:950b5fc6a623ff66cfb94abacc12eda4"


def test_the_title_is_derived_from_the_lead(item: NewsItem) -> None:
    assert item.language == "en"
    assert item.item_meta.title == (
        "Secretary of State Antony Blinken on Tuesday began a three-day trip that will take him"
        " to Ukraine…"
    )
    assert provenance(item)["/itemMeta/title"].basis == "derived"


def provenance(item: NewsItem) -> dict[str, FieldProvenance]:
    assert item.provenance is not None
    return {field.path: field for field in item.provenance.fields}


def test_the_year_is_worked_out_with_its_evidence(item: NewsItem) -> None:
    dateline = item.content_meta.dateline
    assert dateline is not None
    assert (dateline.text, dateline.agency, dateline.date) == (
        "Jan. 18 (UPI) --",
        "UPI",
        "2022-01-18",
    )
    assert item.content_meta.content_created == item.item_meta.published == "2022-01-18"
    created = provenance(item)["/contentMeta/contentCreated"]
    assert created.basis == "inferred"
    assert created.rule == "year-from-weekday"
    evidence = [TEXT[slice(*span)] for span in created.spans]
    assert evidence == ["Jan. 18", "Tuesday", "December 18, 2021"]
    assert [note.role for note in item.item_meta.ed_notes] == ["inference"]


def test_the_agency_provides_creates_and_is_credited(item: NewsItem) -> None:
    assert item.item_meta.provider is not None
    assert item.item_meta.provider.name == "UPI"
    (creator,) = item.content_meta.creators
    assert (creator.type, creator.name) == ("organisation", "UPI")
    assert item.content_meta.creditline == "UPI"


def test_two_pictures_and_the_lines_of_everything(item: NewsItem) -> None:
    assert item.pictures == (
        Picture(
            id="pic1",
            caption=(
                "U.S. Secretary of State Antony Blinken will travel on Wednesday to Ukraine and"
                " meet with top government officials, including President Volodymyr Zelensky,"
                " before moving on to Germany on Thursday."
            ),
            credit="File Photo by John Minchillo/UPI",
            creditline="John Minchillo/UPI",
            creator="John Minchillo",
            supplier="UPI",
            archive=True,
        ),
        Picture(
            id="pic2",
            caption=(
                "Ukrainian reservists are seen during a military exercise near Kiev, Ukraine,"
                " on December 18, 2021."
            ),
            credit="Photo by Sergey Dolzhenko/EPA-EFE",
            creditline="Sergey Dolzhenko/EPA-EFE",
            creator="Sergey Dolzhenko",
            supplier="EPA-EFE",
            content_created="2021-12-18",
        ),
    )
    assert item.provenance is not None
    roles = [line.role for line in item.provenance.lines]
    assert roles == ["caption", "boilerplate"] + ["body"] * 6 + ["caption"] + ["body"] * 8


def test_fourteen_paragraphs_and_429_words(item: NewsItem) -> None:
    types = [block.type for block in item.content_set.blocks]
    assert types == ["figure"] + ["paragraph"] * 6 + ["figure"] + ["paragraph"] * 8
    assert item.content_meta.word_count == 429


def test_seven_quotes_and_who_speaks(item: NewsItem) -> None:
    spoken = [
        (quote.block, quote.speaker.name if quote.speaker else None, quote.text.split()[0])
        for quote in item.quotes
    ]
    assert spoken == [
        ("p5", "Ned Price", "reinforce"),
        ("p7", "Ned Price", "The"),
        ("p9", "Ned Price", "recent"),
        ("p11", "Sergey Lavrov", "Those"),
        ("p12", "Sergey Lavrov", "I"),
        ("p14", "Jens Stoltenberg", "We"),
        ("p14", "Jens Stoltenberg", "We"),
    ]
    assert {quote.speaker.subject for quote in item.quotes if quote.speaker} == {
        "person-ned-price",
        "person-sergey-lavrov",
        "person-jens-stoltenberg",
    }


def test_every_day_that_is_named(item: NewsItem) -> None:
    assert [(day.block, day.text, day.value) for day in item.dates] == [
        ("fig1", "Wednesday", "2022-01-19"),
        ("fig1", "Thursday", "2022-01-20"),
        ("p1", "Tuesday", "2022-01-18"),
        ("p4", "Tuesday", "2022-01-18"),
        ("p5", "Wednesday", "2022-01-19"),
        ("p5", "Tuesday", "2022-01-18"),
        ("fig2", "December 18, 2021", "2021-12-18"),
        ("p8", "Thursday", "2022-01-20"),
        ("p10", "Tuesday", "2022-01-18"),
        ("p13", "Tuesday", "2022-01-18"),
    ]
    assert [day.line for day in item.dates] == [1, 1, 3, 6, 7, 7, 9, 11, 13, 16]


def test_everybody_with_the_title_in_the_text(item: NewsItem) -> None:
    people = {s.name: s.job_title for s in item.subjects if s.type == "person"}
    assert people == {
        "Antony Blinken": "Secretary of State",
        "Joe Biden": "President",
        "Vladimir Putin": "Russian President",
        "Volodymyr Zelensky": "Ukrainian President",
        "Dmytro Kuleba": "Foreign Minister",
        "Ned Price": "State Department spokesman",
        "Annalena Baerbock": "German Foreign Minister",
        "Sergey Lavrov": "Russian Foreign Minister",
        "Jens Stoltenberg": "NATO Secretary General",
    }


def test_organisations_and_places_with_their_countries(item: NewsItem) -> None:
    organisations = {s.name for s in item.subjects if s.type == "organisation"}
    assert organisations == {"NATO", "State Department", "TASS", "Transatlantic Quad"}
    places = {s.name: (s.country, s.qcode) for s in item.subjects if s.type == "geoArea"}
    assert places == {
        "Ukraine": ("UA", "iso3166-1a2:UA"),
        "Germany": ("DE", "iso3166-1a2:DE"),
        "Russia": ("RU", "iso3166-1a2:RU"),
        "Belarus": ("BY", "iso3166-1a2:BY"),
        "United States": ("US", "iso3166-1a2:US"),
        "Kiev": ("UA", None),
        "Moscow": ("RU", None),
        "Berlin": ("DE", None),
        "Crimea": (None, None),
    }
    leading = {s.name for s in item.subjects if s.relevance == 100}
    assert leading == {"Antony Blinken", "Ukraine", "Germany", "Russia"}


def test_mentions_stand_where_they_say(item: NewsItem) -> None:
    texts = {block.id: block.text or "" for block in item.content_set.blocks}
    for picture in item.pictures:
        texts[picture.id.replace("pic", "fig")] = picture.caption or ""
    for subject in item.subjects:
        for mention in subject.mentions:
            words = texts[mention.block][mention.start : mention.end]
            last = subject.name.split()[-1]
            assert last in words or (subject.name == "United States" and words == "U.S.")
