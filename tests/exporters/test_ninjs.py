"""ninjs: the worked example, one of everything in each version, and what the schemas take."""

import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import newsexport
from newsexport.errors import ExportError, UnknownName
from newsexport.exporters.ninjs import ninjs
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Dateline,
    EdNote,
    ItemMeta,
    NewsItem,
    Subject,
)
from newsexport.registry import get_exporter
from standards.checks import WORKED, needs_standards, ninjs_errors
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

VERSIONS = ("3.1", "3.0", "2.2", "2.1", "1.6", "1.4")
ROLE = "http://cv.iptc.org/newscodes/contentprodpartyrole/"


def document(item: NewsItem, **options: object) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(ninjs.write(item, **options))
    return loaded


def small(**fields: object) -> NewsItem:
    return NewsItem("urn:x")._replace(**fields)  # type: ignore[arg-type]


def at(data: Any, path: str) -> Any:
    for step in path.split("/"):
        data = data[int(step)] if isinstance(data, list) else data.get(step)
    return data


@needs_standards
@pytest.mark.parametrize("version", ["3.1", "2.2"])
def test_the_seed_says_what_the_worked_example_says(version: str) -> None:
    worked = json.loads((WORKED / f"seed.ninjs-{version}.json").read_text("utf-8"))
    ours = document(seed_item(), version=version)
    sources, types = (
        ("infoSources", "contentType") if version == "3.1" else ("infosources", "contenttype")
    )
    # an optional classifier's
    del worked["subjects"]
    # the credit line of the story, and who wrote it, have a place where others look for them
    assert ours.pop("descriptions") == [{"role": "creditline", types: "text/plain", "value": "UPI"}]
    author = ours[sources].pop()
    assert author == {"name": "UPI", "role": f"{ROLE}author", "literal": "org-upi"}
    # a picture's credit as printed and its credit line are two things
    for picture, example in zip(ours["associations"], worked["associations"], strict=True):
        printed = [text["value"] for text in picture["descriptions"]]
        assert [printed[0], printed[2]] == [text["value"] for text in example["descriptions"]]
        assert printed[1].endswith(printed[2])
        picture["descriptions"] = example["descriptions"]
    # blocks and speech have ids, figures name their picture, speech its speaker
    markup = ours["bodies"][1]["value"]
    markup = re.sub(r'<span class="quote"[^>]*>(.*?)</span>', r"\1", markup)
    markup = re.sub(r' (?:id|data-[a-z]+)="[^"]*"', "", markup)
    example = re.sub(r'<span class="quote"[^>]*>(.*?)</span>', r"\1", worked["bodies"][1]["value"])
    assert markup == re.sub(r' id="[^"]*"', "", example)
    ours["bodies"][1] = worked["bodies"][1]
    assert ours == worked


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("uri", "tag:news.example.org,2024:item:features"),
        ("type", "text"),
        ("version", "2"),
        ("language", "en-US"),
        ("versionCreated", "2024-03-06T09:00:00Z"),
        ("contentCreated", "2024-03-05T14:30:00-05:00"),
        ("embargoedUntil", "2024-03-06T12:00:00Z"),
        ("pubStatus", "withheld"),
        ("urgency", 4),
        ("headlines/0", {"role": "main", "value": "Example headline in sentence case"}),
        ("headlines/1", {"role": "kicker", "value": "World news"}),
        ("descriptions/0/role", "summary"),
        ("descriptions/0/value", "A one-sentence standfirst under the headline."),
        ("by", "By Jane Doe, Staff Writer, and Max Muster"),
        ("located", "Washington"),
        ("slugline", "EXAMPLE-STORY"),
        ("genres", [{"name": "Opinion", "uri": "http://cv.iptc.org/newscodes/genre/Opinion"}]),
        (
            "edNote",
            "EDITOR'S NOTE: Contains graphic descriptions.\n\n"
            "This story corrects the spelling of the minister's name.",
        ),
        ("altIds/0/value", "https://www.example.org/original"),
        ("infoSources/0/role", f"{ROLE}origcont"),
        ("infoSources/0/literal", "org-example-wire"),
        ("infoSources/1/role", f"{ROLE}author"),
        (
            "infoSources/3",
            {"name": "Rita Roe", "role": f"{ROLE}correspondent", "literal": "person-rita-roe"},
        ),
        ("infoSources/7/role", "https://newsexport.example/cv/nx/translator"),
        ("organisations/0", {"name": "The Example Board", "rel": "about", "literal": "org-board"}),
        ("subjects/0/uri", "http://cv.iptc.org/newscodes/mediatopic/04000000"),
        ("subjects/2", {"name": "example", "rel": "keyword"}),
        ("bodies/0/contentType", "text/plain"),
        ("bodies/0/wordCount", 17),
        ("associations/0/uri", "tag:news.example.org,2024:item:features#pic1"),
        ("associations/0/by", "Max Muster"),
        (
            "associations/0/renditions",
            [{"name": "main", "href": "https://www.example.org/p.jpg?a=1&b=2"}],
        ),
        ("associations/1/renditions", None),
    ],
)
def test_each_field_has_its_place(path: str, expected: object) -> None:
    assert at(document(features_item()), path) == expected


@pytest.mark.parametrize(
    ("version", "path", "expected"),
    [
        ("2.2", "versioncreated", "2024-03-06T09:00:00Z"),
        ("2.2", "embargoed", "2024-03-06T12:00:00Z"),
        ("2.2", "infosources/0/name", "Example Wire"),
        ("2.2", "associations/0/rel", None),
        ("2.2", "associations/0/infosources/0/role", f"{ROLE}imgSupplier"),
        ("1.4", "$standard/version", "1.4"),
        ("1.4", "headline", "Example headline in sentence case"),
        ("1.4", "headline_kicker", "World news"),
        ("1.4", "byline", "By Jane Doe, Staff Writer, and Max Muster"),
        ("1.4", "representationtype", "complete"),
        ("1.4", "description_summary", "A one-sentence standfirst under the headline."),
        ("1.4", "wordcount", 17),
        ("1.4", "subject/0/scheme", "http://cv.iptc.org/newscodes/mediatopic/"),
        ("1.4", "subject/0/code", "04000000"),
        (
            "1.4",
            "associations/picture1/renditions/main/href",
            "https://www.example.org/p.jpg?a=1&b=2",
        ),
        ("1.4", "associations/picture1/representationtype", "incomplete"),
    ],
)
def test_older_versions_have_their_own_names(version: str, path: str, expected: object) -> None:
    assert at(document(features_item(), version=version), path) == expected


def test_a_version_that_is_not_known_is_refused() -> None:
    with pytest.raises(UnknownName, match=r"unknown version '4\.0'; known: 3\.1, 3\.0"):
        ninjs.write(seed_item(), version="4.0")


def test_what_is_embargoed_until_told_is_withheld_and_says_why() -> None:
    meta = ItemMeta(embargoed="", ed_notes=(EdNote("editorsNote", "Check the name."),))
    written = document(small(item_meta=meta))
    assert written["pubStatus"] == "withheld"
    assert "embargoedUntil" not in written
    assert written["edNote"].startswith("Check the name.\n\nEmbargoed until told")


def test_a_day_is_not_made_a_time() -> None:
    meta = ContentMeta(content_created="2024-03-05", content_modified="2024-03-06T01:00:00Z")
    assert "contentCreated" not in document(small(content_meta=meta))


def test_a_time_that_is_none_is_refused() -> None:
    meta = ContentMeta(content_created="2024-02-30T10:00:00Z")
    with pytest.raises(ExportError, match="/contentMeta/contentCreated"):
        ninjs.write(small(content_meta=meta))


def test_an_identifier_that_is_no_uri_is_kept_beside_one_that_is() -> None:
    written = document(NewsItem("our item/7"))
    assert written["uri"] == "https://newsexport.example/cv/nx/item/our%20item%2F7"
    assert written["altIds"] == [
        {"role": "https://newsexport.example/cv/nx/guid", "value": "our item/7"}
    ]


@pytest.mark.parametrize(
    ("paragraph", "apart"),
    [("KYIV (Example) - Rain fell.", None), ("Rain fell.", "KYIV (Example) -")],
)
def test_a_dateline_stands_in_the_body_or_apart(paragraph: str, apart: str | None) -> None:
    item = small(
        content_meta=ContentMeta(dateline=Dateline("KYIV (Example) -")),
        content_set=ContentSet((Block("p1", "paragraph", paragraph),)),
    )
    written = document(item)
    texts = {text["role"]: text["value"] for text in written.get("descriptions", ())}
    assert texts.get("dateline") == apart
    assert ('class="dateline"' in written["bodies"][1]["value"]) == (apart is None)


def test_a_country_needs_no_name_of_its_own() -> None:
    ukraine = Subject(
        "place-UA", "geoArea", "Ukraine", country="UA", qcode="iso3166-1a2:UA", relevance=100
    )
    assert document(small(subjects=(ukraine,)))["places"] == [
        {"name": "Ukraine", "rel": "about", "uri": "http://cvx.iptc.org/iso3166-1a2/UA"}
    ]


def test_many_items_are_an_array_or_lines() -> None:
    write_many = get_exporter("ninjs").write_many
    assert write_many
    items = (features_item(), seed_item())
    array = json.loads("".join(map(str, write_many(iter(items)))))
    assert array == [document(item) for item in items]
    lines = "".join(map(str, write_many(iter(items), compact=True, version="2.2"))).splitlines()
    assert [json.loads(line) for line in lines] == [document(i, version="2.2") for i in items]
    assert json.loads("".join(map(str, write_many(iter(()))))) == []


def test_an_item_that_cannot_be_written_does_not_stop_the_others() -> None:
    write_many = get_exporter("ninjs").write_many
    assert write_many
    bad = small(item_meta=ItemMeta(version_created="yesterday T"))
    pieces = list(write_many(iter((seed_item(), bad, odd_item()))))
    assert [isinstance(piece, ExportError) for piece in pieces] == [False, True, False, False]
    assert len(json.loads("".join(p for p in pieces if isinstance(p, str)))) == 2


@needs_standards
@pytest.mark.parametrize("version", VERSIONS)
def test_the_worked_items_are_valid(version: str) -> None:
    for item in (seed_item(), features_item(), odd_item(), NewsItem("no uri")):
        assert ninjs_errors(document(item, version=version)) == []


@needs_standards
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(item=news_items())
def test_any_item_is_valid_in_any_version(item: NewsItem) -> None:
    for version in VERSIONS:
        assert ninjs_errors(document(item, version=version)) == []


def test_the_default_is_the_newest_version() -> None:
    written = newsexport.export(seed_item(), "ninjs")
    assert written == ninjs.write(seed_item(), version="3.1")
