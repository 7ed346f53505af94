"""NITF as agencies write it, in any version, and what is no NITF."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import newsexport
from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.exporters.nitf import nitf
from newsexport.newsitem import Creator, Located, NewsItem, Party
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Reading, get_reader
from newsexport.validation import item_errors
from strategies import news_items
from worked_items import features_item, seed_item

WIRE = """<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.0/specification/dtd/nitf-3-0.dtd">
<nitf uno="example.20040516.7" version="-//IPTC//DTD NITF 3.0//EN" baselang="en-GB">
 <head>
  <title>Ferry runs aground</title>
  <meta name="desk" content="world"/>
  <tobject tobject.type="Feature">
   <tobject.property tobject.property.type="current"/>
   <tobject.subject tobject.subject.refnum="03000000" tobject.subject.type="disaster"/>
   <tobject.subject tobject.subject.refnum="20000139"/>
  </tobject>
  <docdata management-status="usable">
   <doc-id regsrc="example" id-string="20040516-ferry"/>
   <urgency ed-urg="3"/>
   <date.issue norm="20040516T101500+0100"/>
   <date.release norm="20040516T110000+0100"/>
   <date.expire norm="20040520T000000Z"/>
   <doc-scope scope="Europe"/>
   <ed-msg info="Adds details"/>
   <du-key key="ferry-aground" version="2"/>
   <doc.copyright year="2004" holder="Example News"/>
   <key-list><keyword key="ferries"/><keyword key="accidents"/></key-list>
   <identified-content>
    <person><name.given>Jane</name.given> <name.family>Doe</name.family>
     <function>captain</function></person>
    <location><city>Stornoway</city>, <country iso-cc="gb">Scotland</country></location>
    <org idsrc="isin" value="GB0000000001">Example Lines</org>
    <event>Regatta</event>
   </identified-content>
  </docdata>
 </head>
 <body>
  <body.head>
   <hedline><hl1>Ferry runs aground &mdash; all safe</hl1><hl2>Nobody was hurt</hl2></hedline>
   <byline>By <person>Ann Poe</person><byttl>Transport Correspondent</byttl></byline>
   <distributor>Example News</distributor>
   <dateline><location><city>Stornoway</city>, <region>Lewis</region></location>,
    <story.date norm="20040516">May 16</story.date></dateline>
  </body.head>
  <body.content>
   <block>
    <p lede="true">A <em>ferry</em> ran aground, <person>John Roe</person> said.</p>
    <media media-type="image">
     <media-metadata name="creator" value="Max Muster"/>
     <media-reference mime-type="image/jpeg" source="f1.jpg" alternate-text="x"/>
     <media-caption>The ferry on Monday.</media-caption>
     <media-producer>Max Muster/Example</media-producer>
    </media>
    <hl2>Next steps</hl2>
    <p>&#8220;We will <q quote-source="John Roe">float her off</q>,&#8221; he said.</p>
    <ul><li>One</li><li>Two<p>more</p></li></ul>
    <bq><block><p>A quotation.</p></block><credit>John Roe</credit></bq>
    <table><tr><th>Length</th><td>90</td></tr></table>
    <note noteclass="editorsnote"><body.content><p>For readers.</p></body.content></note>
    <note type="npa"><body.content><p>For editors only.</p></body.content></note>
    <media media-type="video"><media-reference source="f.mpg"/></media>
   </block>
  </body.content>
  <body.end><tagline>Ann Poe writes about ferries.</tagline></body.end>
 </body>
</nitf>
"""


def read(text: str | bytes, **options: Any) -> Reading:
    (reading,) = get_reader("nitf").read(data_of(text, "a.xml"), ParseOptions(**options))
    assert isinstance(reading, Reading)
    return reading


def story(content: str) -> NewsItem:
    return read(f"<nitf><body><body.content>{content}</body.content></body></nitf>").item


def head(content: str, body_head: str = "") -> NewsItem:
    docdata = f"<head><docdata>{content}</docdata></head>"
    return read(f"<nitf>{docdata}<body><body.head>{body_head}</body.head></body></nitf>").item


def at(data: Any, path: str) -> Any:
    for step in path.split("/"):
        data = data[int(step)] if isinstance(data, list) else data.get(step)
    return data


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("guid", "20040516-ferry"),
        ("version", 2),
        ("language", "en-GB"),
        ("itemMeta/title", "Ferry runs aground"),
        ("itemMeta/provider/name", "Example News"),
        ("itemMeta/published", "2004-05-16T11:00:00+01:00"),
        ("itemMeta/embargoed", None),
        ("itemMeta/pubStatus", "usable"),
        ("itemMeta/edNotes/0/text", "Adds details"),
        ("itemMeta/edNotes/1/text", "For editors only."),
        ("rightsInfo", {"copyrightHolder": "Example News", "copyrightYear": 2004}),
        ("contentMeta/headline", "Ferry runs aground — all safe"),
        ("contentMeta/deck", "Nobody was hurt"),
        ("contentMeta/by", "By Ann Poe Transport Correspondent"),
        (
            "contentMeta/creators",
            [{"type": "person", "name": "Ann Poe", "jobTitle": "Transport Correspondent"}],
        ),
        ("contentMeta/contentCreated", "2004-05-16T10:15:00+01:00"),
        ("contentMeta/located", {"name": "Stornoway", "region": "Lewis", "placeType": "city"}),
        ("contentMeta/dateline/text", "Stornoway, Lewis, May 16"),
        ("contentMeta/dateline/place", "Stornoway, Lewis"),
        ("contentMeta/dateline/date", "2004-05-16"),
        ("contentMeta/urgency", 3),
        ("contentMeta/slugline", "ferry-aground"),
        ("contentMeta/keywords", ["ferries", "accidents"]),
        ("contentMeta/genre", "Feature"),
        (
            "subjects/0",
            {"id": "person-jane-doe", "type": "person", "name": "Jane Doe", "jobTitle": "captain"},
        ),
        ("subjects/1/name", "Stornoway"),
        ("subjects/1/country", "GB"),
        ("subjects/1/placeType", "city"),
        ("subjects/2/qcode", "isin:GB0000000001"),
        (
            "subjects/3",
            {
                "id": "topic-disaster",
                "type": "abstract",
                "name": "disaster",
                "qcode": "subj:03000000",
            },
        ),
        ("subjects/4/name", "John Roe"),
        ("pictures/0/caption", "The ferry on Monday."),
        ("pictures/0/credit", "Max Muster/Example"),
        ("pictures/0/creator", "Max Muster"),
        ("pictures/0/href", "f1.jpg"),
        ("quotes/0/text", "float her off"),
        ("quotes/0/speaker/name", "John Roe"),
    ],
)
def test_a_wire_story_is_read_for_what_it_says(path: str, expected: object) -> None:
    assert at(read(WIRE).item.to_dict(), path) == expected


def test_the_story_is_read_block_by_block() -> None:
    blocks = read(WIRE).item.content_set.blocks
    assert [(block.type, block.text) for block in blocks] == [
        ("paragraph", "A ferry ran aground, John Roe said."),
        ("figure", None),
        ("subhead", "Next steps"),
        ("paragraph", "“We will float her off,” he said."),
        ("list", None),
        ("blockquote", "A quotation."),
        ("blockquote", "John Roe"),
        ("table", None),
        ("note", "For readers."),
        ("trailer", "Ann Poe writes about ferries."),
    ]
    assert [item.text for item in blocks[4].items] == ["One", "Two more"]
    assert blocks[7].rows == (("Length", "90"),)


def test_what_is_not_held_is_told() -> None:
    (finding,) = read(WIRE).findings
    assert finding.message == (
        "not held: date.expire, doc-scope, event, media[video], meta, tobject.subject"
    )


def test_the_namespace_and_the_version_make_no_difference() -> None:
    new = WIRE.partition("?>")[2].replace(
        "<nitf ", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" '
    )
    assert read(new).item._replace(provenance=None) == read(WIRE).item._replace(provenance=None)


@pytest.mark.parametrize(
    ("docdata", "status", "embargoed", "published"),
    [
        ("<date.release norm='20240305T120000Z'/>", "usable", None, "2024-03-05T12:00:00Z"),
        ("<date.release norm='20240305'/>", "usable", None, "2024-03-05"),
    ],
)
def test_a_date_of_release_is_no_embargo_by_itself(
    docdata: str, status: str, embargoed: str | None, published: str
) -> None:
    meta = head(docdata).item_meta
    assert (meta.pub_status, meta.embargoed, meta.published) == (status, embargoed, published)


@pytest.mark.parametrize(
    ("norm", "until"), [("20240305T120000Z", "2024-03-05T12:00:00Z"), ("20240305", ""), ("", "")]
)
def test_an_embargoed_document_is_held_until_its_release(norm: str, until: str) -> None:
    docdata = f"<head><docdata management-status='embargoed'><date.release norm='{norm}'/>"
    meta = read(f"<nitf>{docdata}</docdata></head><body/></nitf>").item.item_meta
    assert (meta.pub_status, meta.embargoed, meta.published) == ("usable", until, None)


def test_a_byline_without_marks_names_its_authors() -> None:
    item = head("", "<byline>By Jane Doe and John Roe</byline>")
    assert item.content_meta.creators == (
        Creator("person", "Jane Doe"),
        Creator("person", "John Roe"),
    )


def test_a_byline_may_name_the_outlet() -> None:
    byline = "<byline><person>Jane Doe</person><byttl><org>Example News</org></byttl></byline>"
    assert head("", byline).content_meta.creators == (
        Creator("person", "Jane Doe", affiliation="Example News"),
    )


def test_a_dateline_says_the_country_by_code_or_by_name() -> None:
    coded = "<dateline><location><city>Lyon</city> <country iso-cc='FR'/></location></dateline>"
    named = "<dateline><location>LYON, <country>France</country></location></dateline>"
    assert head("", coded).content_meta.located == Located("Lyon", None, "FR", "city")
    assert head("", named).content_meta.located == Located("LYON, France", None, "FR")


def test_the_provider_is_the_organisation_of_the_distributor() -> None:
    item = head("", "<distributor>Sent by <org>Example News</org></distributor>")
    assert item.item_meta.provider == Party("Example News")


def test_copyright_is_read_wherever_it_stands() -> None:
    notice = "<copyrite>Copyright <copyrite.year>2004</copyrite.year> Example</copyrite>"
    rights = story(f"<p>Rain. {notice}</p>").rights_info
    assert rights and rights.copyright_notice == "Copyright 2004 Example"


def test_paragraphs_and_text_need_no_block() -> None:
    item = story("<p>One.</p><block><p>Two.</p></block><pre>Three.</pre>")
    assert [block.text for block in item.content_set.blocks] == ["One.", "Two.", "Three."]


def test_what_the_caller_knows_fills_what_the_document_leaves_open() -> None:
    now = datetime(2026, 1, 15, 9, tzinfo=UTC)
    item = read("<nitf><body/></nitf>", guid="urn:y", language="pl", now=now).item
    assert (item.guid, item.language) == ("urn:y", "pl")
    assert item.item_meta.version_created == "2026-01-15T09:00:00Z"
    assert item.provenance
    assert {field.basis for field in item.provenance.fields} == {"supplied"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<html><body/></html>", "nitf-root"),
        ("<nitf><body></nitf>", "xml-syntax"),
        ('<!DOCTYPE nitf [<!ENTITY e "x">]><nitf><body/></nitf>', "xml-entity"),
    ],
)
def test_what_is_no_nitf_is_refused_with_a_reason(content: str, code: str) -> None:
    with pytest.raises(SourceError) as refusal:
        read(content)
    assert refusal.value.code == code
    assert refusal.value.line == 1


def test_deep_nesting_ends_in_text_or_a_reason() -> None:
    deep = 200
    item = story("<block>" * deep + "<p>Down here.</p>" + "</block>" * deep)
    assert [block.text for block in item.content_set.blocks] == ["Down here."]
    with pytest.raises(SourceError):
        story("<block>" * 100_000)


def test_nitf_is_known_by_its_root() -> None:
    assert guess(WIRE) == "nitf"
    assert guess(nitf.write(features_item())) == "nitf"
    assert guess(newsexport.export(features_item(), "newsml_g2")) == "newsml_g2"


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(item=news_items())
def test_what_is_read_is_a_valid_item_even_without_our_own_marks(item: NewsItem) -> None:
    ours = nitf.write(item)
    for text in (ours, ours.replace("newsexport-text", "theirs")):
        assert [finding.message for finding in item_errors(read(text).item)] == []


@pytest.mark.parametrize(
    ("item", "told"),
    [(seed_item(), 'nx:place-type="city"'), (features_item(), 'nx:located-type="city"')],
)
def test_a_kind_of_place_that_is_none_is_not_taken(item: NewsItem, told: str) -> None:
    ours = nitf.write(item)
    assert told in ours
    found = read(ours.replace(told, told.replace("city", "ocean"))).item
    assert item_errors(found) == ()


def test_a_kind_of_author_that_is_none_is_told_by_the_name() -> None:
    ours = nitf.write(features_item())
    assert 'nx:type="person"' in ours
    found = read(ours.replace('nx:type="person"', 'nx:type="persona"')).item
    assert item_errors(found) == ()
    assert found.content_meta.creators == features_item().content_meta.creators
