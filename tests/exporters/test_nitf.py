"""NITF: the worked example, one of everything, and what the schema takes."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from newsexport.errors import ExportError
from newsexport.exporters.nitf import nitf
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Creator,
    Dateline,
    ItemMeta,
    Located,
    NewsItem,
    Picture,
    Quote,
)
from newsexport.registry import get_exporter
from newsexport.story import story_texts
from standards.checks import WORKED, needs_standards, nitf_errors
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

NAMES = {"n": "http://iptc.org/std/NITF/2006-10-18/", "nx": "https://newsexport.example/cv/nx/"}


def root_of(item: NewsItem, **options: object) -> etree._Element:
    return etree.fromstring(nitf.write(item, **options).encode())


def found(root: etree._Element, path: str) -> list[str]:
    """What `path` finds, elements as their text."""
    hits = root.xpath(path, namespaces=NAMES)
    assert isinstance(hits, list)
    return [
        "".join(map(str, hit.itertext())) if isinstance(hit, etree._Element) else str(hit)
        for hit in hits
    ]


def small(**fields: object) -> NewsItem:
    return NewsItem("urn:x")._replace(**fields)  # type: ignore[arg-type]


@needs_standards
def test_the_seed_says_what_the_worked_example_says() -> None:
    worked = etree.parse(str(WORKED / "seed.nitf-3.6.xml")).getroot()
    ours = root_of(seed_item())
    same = (
        "@uno",
        "@baselang",
        "n:head/n:title",
        "n:head/n:meta[@name='generator']/@content",
        "//n:docdata/@management-status",
        "//n:doc-id/@id-string",
        "//n:date.issue/@norm",
        "//n:ed-msg/@info",
        "//n:identified-content/n:person",
        "//n:identified-content/n:person/@id",
        "//n:identified-content/n:person/n:function",
        "//n:identified-content/n:org",
        "//n:identified-content/n:location/n:country[. != '']",
        "//n:identified-content/n:location/n:country[. != '']/@iso-cc",
        "//n:distributor/n:org",
        "//n:dateline/n:story.date",
        "//n:dateline/n:story.date/@norm",
        "//n:body.content/n:p",
        "//n:body.content/n:p[@lede='true']",
        "//n:q",
        "//n:q/@quote-source",
        "//n:media/@media-type",
        "//n:media-reference/@alternate-text",
        "//n:media-caption",
        "//n:media-producer",
    )
    for path in same:
        assert found(ours, path) == found(worked, path), path
        assert found(ours, path), path
    # ours has the dash, too: the dateline as printed
    assert found(worked, "//n:dateline") == ["Jan. 18 (UPI)"]
    assert found(ours, "//n:dateline") == ["Jan. 18 (UPI) --"]
    # an optional classifier's
    assert found(worked, "//n:keyword/@key") == ["international relations"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("@uno", ["tag:news.example.org,2024:item:features"]),
        ("@version", ["-//IPTC//DTD NITF 3.6//EN"]),
        ("n:head/n:title", ["Example headline in sentence case"]),
        ("//n:docdata/@management-status", ["withheld"]),
        ("//n:date.issue/@norm", ["20240305T143000-0500"]),
        ("//n:date.release/@norm", ["20240306T120000Z"]),
        ("//n:pubdata/@date.publication", ["20240305T143000-0500"]),
        ("//n:urgency/@ed-urg", ["4"]),
        ("//n:du-key/@key", ["EXAMPLE-STORY"]),
        ("//n:du-key/@version", ["2"]),
        ("//n:doc.copyright/@year", ["2024"]),
        ("//n:doc.copyright/@holder", ["Example Wire"]),
        ("//n:doc.rights/@limitations", ["Not for use outside the United States."]),
        ("//n:correction/@info", ["This story corrects the spelling of the minister's name."]),
        ("//n:keyword/@key", ["example", "two words"]),
        ("//n:tobject/@tobject.type", ["Opinion"]),
        ("//n:tobject.subject/@tobject.subject.refnum", ["04000000"]),
        ("//n:hedline/n:hl1", ["Example headline in sentence case"]),
        ("//n:hedline/n:hl2[@class='kicker']", ["World news"]),
        ("//n:byline", ["By Jane Doe, Staff Writer, and Max Muster"]),
        ("//n:byline/n:person", ["Jane Doe", "Max Muster"]),
        ("//n:byline/n:byttl", ["Staff Writer"]),
        ("//n:dateline/n:location", ["WASHINGTON"]),
        ("//n:dateline/n:story.date/@norm", ["20240305"]),
        ("//n:dateline", ["WASHINGTON, March 5 (Example Wire) —"]),
        ("//n:abstract/n:p", ["A one-sentence standfirst under the headline."]),
        ("//n:note[@noteclass='cpyrt']//n:p", ["© 2024 Example Wire. All rights reserved."]),
        ("//n:body.content/n:hl2", ["A subhead"]),
        ("//n:ul/n:li", ["One item", "Another “item”"]),
        ("//n:bq[not(@class)]/n:block/n:p", ["A block quotation."]),
        ("//n:bq[@class='pullquote']//n:p", ["First & “last.”"]),
        ("//n:td", ["Team", "3", "", "<4>"]),
        ("//n:note[@class='correction']//n:p", ["This story corrects the spelling."]),
        ("//n:body.end/n:tagline", ["Reporting by Rita Roe; Editing by John Roe"]),
        ("//n:media-reference/@source", ["https://www.example.org/p.jpg?a=1&b=2"]),
        ("//n:media-producer", ["Max Muster/Example Wire"]),
        ("//n:q", ["last.", "item", "cheese"]),
        ("//n:revision-history[@function='photographer']/@name", ["Ann Poe"]),
    ],
)
def test_each_field_has_its_place(path: str, expected: list[str]) -> None:
    assert found(root_of(features_item()), path) == expected


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        (("LONDON, March 3 (Reuters) -", "LONDON", "Reuters"), "March 3"),
        (("Madrid, 4 mar (EFE).-", "Madrid", "EFE"), "4 mar"),
        (("(ANSA) - ROMA, 4 MAR -", "ROMA", "ANSA"), "4 MAR"),
        (("LISBOA, 24 de março (AGENCY24) --", "LISBOA", "AGENCY24"), "24 de março"),
        (("KYIV -", "KYIV", None), ""),
    ],
)
def test_the_day_of_a_dateline_is_marked_where_it_is_printed(
    printed: tuple[str, str, str | None], day: str
) -> None:
    text, place, agency = printed
    dateline = Dateline(text, place, date="2023-03-04", agency=agency)
    root = root_of(small(content_meta=ContentMeta(dateline=dateline)))
    assert found(root, "//n:dateline") == [text]
    assert found(root, "//n:dateline/n:location") == [place]
    assert found(root, "//n:dateline/n:story.date") == [day]


def test_a_day_without_a_year_has_none() -> None:
    item = small(content_meta=ContentMeta(dateline=Dateline("May 3 (UPI) --", date="--05-03")))
    assert found(root_of(item), "//n:story.date/@norm") == ["--0503"]


def test_a_place_without_a_dateline_is_no_printed_one() -> None:
    root = root_of(small(content_meta=ContentMeta(located=Located("Kyiv", place_type="city"))))
    assert found(root, "//n:dateline[@class='located']/n:location/n:city") == ["Kyiv"]


def test_who_is_not_in_the_byline_is_not_put_there() -> None:
    creators = (Creator("person", "Jane Doe"), Creator("person", "Max Muster", "Editor"))
    root = root_of(small(content_meta=ContentMeta(by="By Max Muster", creators=creators)))
    assert found(root, "//n:byline") == ["By Max Muster"]
    assert found(root, "//n:byline/n:person") == ["Max Muster"]
    assert found(root, "//n:revision-history/@name") == ["Jane Doe", "Max Muster"]


def test_a_section_needs_no_headline() -> None:
    root = root_of(small(content_meta=ContentMeta(section="Sports")))
    assert found(root, "//n:hedline") == []
    assert found(root, "//n:pubdata/@position.section") == ["Sports"]


def test_speech_over_other_speech_is_marked_in_parts() -> None:
    quotes = (Quote("q1", "p1", 0, 4, "abcd"), Quote("q2", "p1", 2, 6, "cdef"))
    item = small(content_set=ContentSet((Block("p1", "paragraph", "abcdef"),)), quotes=quotes)
    root = root_of(item)
    assert found(root, "//n:p") == ["abcdef"]
    assert found(root, "//n:q[@nx:continues='q2']") == ["ef"]


def test_only_the_last_trailer_is_a_tagline() -> None:
    blocks = (
        Block("e1", "trailer", "First."),
        Block("p1", "paragraph", "Story."),
        Block("e2", "trailer", "Last."),
    )
    root = root_of(small(content_set=ContentSet(blocks)))
    assert found(root, "//n:p[@class='trailer']") == ["First."]
    assert found(root, "//n:tagline") == ["Last."]


def test_flat_is_one_block_without_marks_in_the_text() -> None:
    root = root_of(features_item(), flat=True)
    assert found(root, "//n:q") == []
    assert found(root, "n:body/n:body.content/*[not(self::n:block)]") == []
    assert found(root, "//n:body.content/n:block/n:p") == [
        "WASHINGTON, March 5 (Example Wire) — First & “last.”"
    ]


def test_compact_has_no_white_space_between_elements() -> None:
    text = nitf.write(features_item(), compact=True)
    assert not re.search(r">\s+<", text.partition("?>\n")[2].rstrip())


def test_an_embargo_until_told_has_no_date() -> None:
    root = root_of(small(item_meta=ItemMeta(embargoed="")))
    assert found(root, "//n:docdata/@management-status") == ["embargoed"]
    assert found(root, "//n:date.release/@norm") == []
    assert len(root.xpath("//n:date.release", namespaces=NAMES)) == 1  # type: ignore[arg-type]


def test_a_date_that_is_none_is_refused() -> None:
    with pytest.raises(ExportError, match="/itemMeta/published"):
        nitf.write(small(item_meta=ItemMeta(published="last week")))


def test_a_document_has_one_item() -> None:
    assert get_exporter("nitf").write_many is None


@needs_standards
@pytest.mark.parametrize("flat", [False, True])
def test_the_worked_items_are_valid(flat: bool) -> None:
    empty = small(pictures=(Picture("pic1"),), content_set=ContentSet((Block("t", "table"),)))
    for item in (seed_item(), features_item(), odd_item(), empty):
        assert nitf_errors(nitf.write(item, flat=flat).encode()) == []


@needs_standards
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(item=news_items())
def test_any_item_is_valid(item: NewsItem) -> None:
    for flat in (False, True):
        assert nitf_errors(nitf.write(item, flat=flat).encode()) == []


def test_the_story_is_kept_word_by_word() -> None:
    item = seed_item()
    paragraphs = found(root_of(item), "//n:body.content/n:p")
    assert paragraphs == list(story_texts(item))
