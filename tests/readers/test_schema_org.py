"""schema.org articles: the bundle's documents, contexts, references, what is no article."""

import json
from typing import Any

import pytest

from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.newsitem import Contributor, Creator, Located, NewsItem, Picture
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.readers._plain_body import paragraphs
from newsexport.registry import Reading, get_reader
from standards.checks import WORKED, needs_standards


def readings(content: str | bytes) -> list[Reading | SourceError]:
    return list(get_reader("jsonld").read(data_of(content, "a.jsonld"), ParseOptions()))


def read(content: Any, **more: Any) -> NewsItem:
    if isinstance(content, dict):
        content = json.dumps({"@type": "NewsArticle"} | content | more)
    (reading,) = readings(content)
    assert isinstance(reading, Reading)
    return reading.item


def told(content: str | bytes) -> list[str]:
    (reading,) = readings(content)
    assert isinstance(reading, Reading)
    return [finding.message for finding in reading.findings]


@needs_standards
def test_the_worked_story_of_every_property() -> None:
    content = (WORKED / "features.jsonld").read_bytes()
    item = read(content)
    meta = item.content_meta
    assert (item.guid, item.language) == ("tag:news.example.org,2024:item:features", "en-US")
    assert meta.headline == "Example headline in sentence case"
    assert meta.deck == "A one-sentence standfirst under the headline."
    assert meta.section == "World news"
    assert meta.keywords == ("example", "two words")
    assert meta.genre == "Current"
    assert meta.content_created == "2024-03-05T14:30:00-05:00"
    assert meta.content_modified == "2024-03-05T18:05:00-05:00"
    assert meta.located == Located("Washington", None, "US", "city")
    assert meta.creators == (
        Creator("person", "Jane Doe", "Staff Writer", "Example Wire"),
        Creator("person", "Max Muster"),
    )
    assert meta.contributors == (
        Contributor("person", "Rita Roe"),
        Contributor("person", "John Roe", "editing"),
    )
    assert item.pictures == (
        Picture(
            "pic1",
            "A caption.",
            creditline="Max Muster/Example Wire",
            creator="Max Muster",
            href="https://www.example.org/p.jpg",
        ),
    )
    assert [(link.rel, link.href) for link in item.item_meta.links] == [
        ("seeAlso", "https://www.example.org/related"),
        ("derivedFrom", "https://www.example.org/source"),
        ("derivedFrom", "https://www.example.org/original"),
    ]
    assert [(s.name, s.qcode) for s in item.subjects] == [
        ("international relations", "medtop:20000638"),
        ("Berlin", None),
    ]
    (message,) = told(content)
    assert message == (
        "not held: alternativeHeadline, backstory, image/acquireLicensePage,"
        " image/copyrightNotice, image/license, isAccessibleForFree, speakable"
    )


@needs_standards
def test_the_worked_seed() -> None:
    item = read((WORKED / "seed.jsonld").read_bytes())
    assert item.content_meta.headline is None
    assert item.item_meta.title is not None
    assert item.item_meta.published == "2022-01-18"
    assert item.content_meta.creators == (Creator("organisation", "UPI"),)
    assert len(item.content_set.blocks) == 14
    assert item.content_set.blocks[3].text == (
        "On Tuesday, Russia began moving troops to nearby Belarus for military drills next month."
    )
    assert [(quote.id, quote.block) for quote in item.quotes] == [
        ("q1", "p5"),
        ("q2", "p7"),
        ("q3", "p9"),
        ("q4", "p11"),
        ("q5", "p12"),
        ("q6", "p14"),
        ("q7", "p14"),
    ]
    assert {quote.speaker.name for quote in item.quotes if quote.speaker} == {
        "Ned Price",
        "Sergey Lavrov",
        "Jens Stoltenberg",
    }
    assert [(p.creator, p.archive) for p in item.pictures] == [
        ("John Minchillo", True),
        ("Sergey Dolzhenko", None),
    ]


@needs_standards
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("jsonld-01-caption-on-article", "not held: caption"),
        ("jsonld-02-editor-is-organisation", None),
        ("jsonld-03-author-is-text", None),
        ("jsonld-04-date-in-words", "not held: datePublished 'Jan. 18, 2022'"),
        ("jsonld-05-unknown-property", "not held: byline"),
        (
            "jsonld-06-dangling-speaker",
            "not held: spokenByCharacter of somebody who is not in the document",
        ),
        ("jsonld-07-sdpublisher-software", "not held: sdPublisher"),
        ("jsonld-08-image-is-text-node", "not held: image without address, image/name"),
    ],
)
def test_documents_that_are_not_valid_are_read_for_what_they_say(
    name: str, message: str | None
) -> None:
    content = (WORKED / "invalid" / f"{name}.jsonld").read_bytes()
    assert told(content) == ([message] if message else [])
    item = read(content)
    assert len([b for b in item.content_set.blocks if b.type == "paragraph"]) == 14


def test_a_byline_as_text_names_its_people() -> None:
    item = read({"author": "By Jane Doe, Staff Writer"})
    assert item.content_meta.by == "By Jane Doe, Staff Writer"
    assert item.content_meta.creators == (Creator("person", "Jane Doe", "Staff Writer"),)
    assert read({"author": "Jane Doe"}).content_meta.by is None
    assert read({"author": ["Jane Doe", {"name": "Reuters"}]}).content_meta.creators == (
        Creator("person", "Jane Doe"),
        Creator("organisation", "Reuters"),
    )


def test_an_address_signs_nothing() -> None:
    content = '{"@type": "Article", "headline": "A", "author": "desk@example.org"}'
    assert read(content).content_meta.creators == ()
    assert told(content) == ["not held: author without name"]


def test_what_is_said_of_a_thing_elsewhere_is_not_added_to_it() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "NewsArticle",
                "author": {"@id": "#j", "@type": "Person", "name": "Jane"},
                "publisher": {"@id": "#p"},
                "editor": {"@id": "#nobody"},
            },
            {"@id": "#j", "@type": "Person", "name": "Jane", "jobTitle": "Editor", "url": "x"},
            {"@id": "#p", "@type": "Organization", "name": "Post"},
        ],
    }
    content = json.dumps(graph)
    item = read(content)
    assert item.content_meta.creators == (Creator("person", "Jane"),)
    assert item.item_meta.provider and item.item_meta.provider.name == "Post"
    assert told(content) == ["not held: contributor without name"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"@context": "https://schema.org", "@type": "Person"}', "found Person"),
        ('{"@graph": [{"@type": "WebPage"}, {"@type": ["A", "B"]}]}', "found WebPage, A, B"),
        ('{"@context": "https://www.w3.org/ns/activitystreams", "@type": "Article"}', "nothing"),
        ('"text"', "expected an article of schema.org, found a str"),
        ("{}", "nothing in it has a type"),
    ],
)
def test_what_is_no_article_is_an_error_that_says_what_it_is(content: str, message: str) -> None:
    with pytest.raises(SourceError) as raised:
        readings(content)
    assert raised.value.code == "jsonld-no-article"
    assert message in raised.value.message


def test_an_array_is_its_articles() -> None:
    content = json.dumps(
        [
            {"@type": "BreadcrumbList", "itemListElement": []},
            {"@type": "Article", "headline": "One", "publisher": {"@id": "#p"}},
            {"@type": "Organization", "@id": "#p", "name": "Post"},
            {"@type": "BlogPosting", "headline": "Two"},
        ]
    )
    found = [r.item for r in readings(content) if isinstance(r, Reading)]
    assert [item.content_meta.headline for item in found] == ["One", "Two"]
    assert found[0].item_meta.provider and found[0].item_meta.provider.name == "Post"


def test_articles_in_lines_are_read_one_by_one_and_a_bad_line_is_told() -> None:
    line = '{"@type": "Article", "headline": "One"}\n'
    first, bad, last = readings(line + '{"@type": "Article", "headline: "x"}\n' + line)
    assert isinstance(first, Reading) and isinstance(last, Reading)
    assert isinstance(bad, SourceError)
    assert bad.line == 2


def test_an_id_that_is_a_blank_node_is_no_guid() -> None:
    assert read({"@id": "_:b0", "headline": "A"}).guid.startswith("urn:uuid:")
    assert read({"@id": "_:b0", "url": "https://a.example/1"}).guid == "https://a.example/1"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One\ntwo.\n\nThree.", ["One two.", "Three."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        (
            "The first paragraph is a long line of its own.\nSo is the second one of the story.",
            [
                "The first paragraph is a long line of its own. So is the second one of the story.",
            ],
        ),
        (
            "The first paragraph is a long line of its own.\n"
            "So is the second paragraph of this story.",
            [
                "The first paragraph is a long line of its own.",
                "So is the second paragraph of this story.",
            ],
        ),
        ("", []),
    ],
)
def test_paragraphs_of_plain_text(body: str, expected: list[str]) -> None:
    assert paragraphs(body) == expected


def test_a_picture_without_anything_is_none() -> None:
    assert read({"image": {"@type": "ImageObject"}}).pictures == ()


def test_it_is_told_from_other_json() -> None:
    assert guess('{"@context": "https://schema.org", "@type": "NewsArticle"}') == "jsonld"
    assert guess('[{"@type": "NewsArticle"}]') == "jsonld"
    assert guess('{"guid": "x", "itemMeta": {}}') == "json"
