"""JSON-LD: the worked example, one of everything, and what schema.org has no word for."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from newsexport.exporters.jsonld import jsonld
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Contributor,
    FieldProvenance,
    ItemMeta,
    NewsItem,
    Provenance,
    Quote,
    Speaker,
    Subject,
)
from newsexport.registry import get_exporter
from newsexport.story import plain_text
from standards.checks import WORKED, jsonld_errors, needs_standards
from strategies import news_items
from worked_items import features_item, seed_item

BASE = "tag:news.example.org,2024:item:features#"


def document(item: NewsItem, **options: object) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(jsonld.write(item, **options))
    return loaded


def same_claims(value: Any) -> Any:
    """`value` without the worked example's optional classifier."""
    if isinstance(value, dict):
        return {key: same_claims(each) for key, each in value.items()}
    if isinstance(value, list):
        return [same_claims(each) for each in value if not _is_term(each)]
    return value


def _is_term(value: Any) -> bool:
    return isinstance(value, dict) and value.get("@type") == "DefinedTerm"


@needs_standards
def test_the_seed_says_what_the_worked_example_says() -> None:
    worked = json.loads((WORKED / "seed.jsonld").read_text("utf-8"))
    assert document(seed_item()) == same_claims(worked)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("version", 2),
        ("headline", "Example headline in sentence case"),
        ("description", "A one-sentence standfirst under the headline."),
        ("articleSection", "World news"),
        ("inLanguage", "en-US"),
        ("keywords", ["example", "two words"]),
        ("name", "Example headline in sentence case"),
        ("genre", "http://cv.iptc.org/newscodes/genre/Opinion"),
        ("dateline", "WASHINGTON, March 5 (Example Wire) —"),
        ("dateCreated", "2024-03-05T14:30:00-05:00"),
        ("datePublished", "2024-03-05T14:30:00-05:00"),
        ("dateModified", "2024-03-05T18:05:00-05:00"),
        (
            "locationCreated",
            {
                "@type": "City",
                "name": "Washington",
                "address": {
                    "@type": "PostalAddress",
                    "addressLocality": "Washington",
                    "addressRegion": "D.C.",
                    "addressCountry": "US",
                },
            },
        ),
        (
            "author",
            [
                {
                    "@type": "Person",
                    "@id": BASE + "person-jane-doe",
                    "name": "Jane Doe",
                    "jobTitle": "Staff Writer",
                    "affiliation": {
                        "@type": "Organization",
                        "@id": BASE + "org-example-wire",
                        "name": "Example Wire",
                    },
                },
                {"@type": "Person", "@id": BASE + "person-max-muster", "name": "Max Muster"},
            ],
        ),
        (
            "contributor",
            [
                {"@type": "Person", "@id": BASE + "person-rita-roe", "name": "Rita Roe"},
                {"@id": BASE + "person-john-roe"},
                {"@type": "Organization", "@id": BASE + "org-example-desk", "name": "Example Desk"},
                {"@type": "Person", "@id": BASE + "person-ann-poe", "name": "Ann Poe"},
                {"@id": BASE + "person-tim-poe"},
                {"@type": "Person", "@id": BASE + "person-liz-poe", "name": "Liz Poe"},
            ],
        ),
        ("editor", {"@type": "Person", "@id": BASE + "person-john-roe", "name": "John Roe"}),
        ("translator", {"@type": "Person", "@id": BASE + "person-tim-poe", "name": "Tim Poe"}),
        (
            "publisher",
            {
                "@type": "NewsMediaOrganization",
                "@id": BASE + "org-example-wire",
                "name": "Example Wire",
                "alternateName": "EW",
                "sameAs": "https://www.example.org/wire",
            },
        ),
        ("creditText", "Example Wire"),
        ("copyrightYear", 2024),
        ("copyrightNotice", "© 2024 Example Wire. All rights reserved."),
        (
            "usageInfo",
            {"@type": "CreativeWork", "text": "Not for use outside the United States."},
        ),
        (
            "image",
            [
                {
                    "@type": "ImageObject",
                    "@id": BASE + "pic1",
                    "contentUrl": "https://www.example.org/p.jpg?a=1&b=2",
                    "caption": "He said “cheese” twice.",
                    "creditText": "Max Muster/Example Wire",
                    "creator": {"@type": "Person", "name": "Max Muster"},
                    "dateCreated": "2023-05-01",
                    "genre": "http://cv.iptc.org/newscodes/genre/Archive_material",
                }
            ],
        ),
        (
            "correction",
            {
                "@type": "CorrectionComment",
                "text": "This story corrects the spelling of the minister's name.",
            },
        ),
        ("isBasedOn", "https://www.example.org/original"),
        (
            "citation",
            {
                "@type": "CreativeWork",
                "url": "https://www.example.org/related",
                "name": "Related story",
            },
        ),
        ("creativeWorkStatus", "withheld"),
        ("sdDatePublished", "2024-03-06"),
        ("wordCount", 17),
    ],
)
def test_every_field_has_its_place(name: str, expected: object) -> None:
    assert document(features_item())[name] == expected


def test_the_body_is_the_story_alone() -> None:
    assert document(features_item())["articleBody"] == (
        "WASHINGTON, March 5 (Example Wire) — First & “last.”\n\nA subhead\n\n"
        "One item\nAnother “item”\n\nA block quotation.\n\nTeam\t3\n\t<4>"
    )


def test_an_organisation_is_no_editor() -> None:
    editors = document(features_item())["editor"]
    assert editors["@type"] == "Person"
    desk = NewsItem(
        "urn:x",
        content_meta=ContentMeta(contributors=(Contributor("organisation", "Desk", "editing"),)),
    )
    assert "editor" not in document(desk)
    assert document(desk)["contributor"]["name"] == "Desk"


def test_what_is_for_editors_stays_with_them() -> None:
    written = jsonld.write(features_item())
    for word in ("graphic", "EXAMPLE-STORY", "2024-03-06T12:00", "urgency", "By Jane"):
        assert word not in written


def test_speakers_are_nodes_of_the_document_or_named_in_words() -> None:
    parts = {part["@id"]: part for part in document(features_item())["hasPart"]}
    assert parts[BASE + "q2"]["spokenByCharacter"] == {"@id": BASE + "org-board"}
    assert "creditText" not in parts[BASE + "q2"]
    assert "spokenByCharacter" not in parts[BASE + "q1"]
    assert parts[BASE + "q1"]["creditText"] == "a spokesman"
    assert "creditText" not in parts[BASE + "q3"]
    assert "spokenByCharacter" not in parts[BASE + "q3"]


def test_a_place_speaks_for_nobody() -> None:
    place = Subject("place-UA", "geoArea", "Ukraine", "", "UA", "iso3166-1a2:UA")
    quote = Quote("q1", "p1", 0, 3, "Yes", Speaker("Ukraine", "place-UA"))
    item = NewsItem(
        "urn:x",
        content_set=ContentSet((Block("p1", "paragraph", "Yes"),)),
        quotes=(quote,),
        subjects=(place,),
    )
    (said,) = document(item)["hasPart"]
    assert said == {
        "@type": "Quotation",
        "@id": "urn:x#q1",
        "text": "Yes",
        "mentions": {"@id": "urn:x#place-UA"},
    }


def test_a_title_made_from_the_lead_is_no_headline() -> None:
    item = NewsItem("urn:x", item_meta=ItemMeta(title="Shares fell"))
    assert "headline" not in document(item)
    assert document(item)["name"] == "Shares fell"
    on_request = document(item, derived_headline=True)
    assert (on_request["headline"], on_request["name"]) == ("Shares fell", "Shares fell")
    assert on_request["backstory"] == "The headline was made from the first sentence."
    printed = item._replace(content_meta=ContentMeta(headline="Shares fall"))
    assert "backstory" not in document(printed, derived_headline=True)


@pytest.mark.parametrize(
    ("basis", "confidence", "there"),
    [
        ("inferred", 79, False),
        ("inferred", 80, True),
        ("stated", 10, True),
        ("supplied", 0, True),
    ],
)
def test_a_day_that_is_only_likely_is_left_out(basis: str, confidence: int, there: bool) -> None:
    item = NewsItem(
        "urn:x",
        item_meta=ItemMeta(published="2022-01-18"),
        content_meta=ContentMeta(content_created="2022-01-18"),
        provenance=Provenance(
            fields=tuple(
                FieldProvenance(path, basis, "a-rule", confidence)  # type: ignore[arg-type]
                for path in ("/contentMeta/contentCreated", "/itemMeta/published")
            )
        ),
    )
    assert ("dateCreated" in document(item)) is there
    assert ("datePublished" in document(item)) is there


def test_absent_is_absent() -> None:
    assert document(NewsItem("urn:x")) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "urn:x",
    }


def test_it_is_indented_or_on_one_line() -> None:
    item = NewsItem("urn:x", language="de", item_meta=ItemMeta(title="Über"))
    assert jsonld.write(item).startswith('{\n  "@context": "https://schema.org",\n')
    compact = jsonld.write(item, compact=True)
    assert compact.count("\n") == 1
    assert '"name":"Über","inLanguage":"de"' in compact


def test_a_lone_surrogate_is_dropped() -> None:
    assert document(NewsItem("urn:x", item_meta=ItemMeta(title="a\ud800b")))["name"] == "ab"


def test_it_is_found_by_its_name() -> None:
    assert get_exporter("jsonld") is jsonld
    assert (jsonld.suffix, jsonld.media_type) == (".jsonld", "application/ld+json")


@needs_standards
@pytest.mark.parametrize("item", [seed_item(), features_item()], ids=["seed", "features"])
def test_documents_are_valid(item: NewsItem) -> None:
    assert jsonld_errors(document(item)) == []


@needs_standards
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(news_items())
def test_every_item_makes_a_valid_document_that_holds_the_story(item: NewsItem) -> None:
    made = document(item)
    assert jsonld_errors(made) == []
    assert made.get("articleBody", "") == plain_text(item)
    assert json.loads(jsonld.write(item, compact=True)) == made
