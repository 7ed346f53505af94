"""NewsML-G2 documents of anybody, small ones made here."""

from collections.abc import Sequence

import pytest

from newsexport.data import Data, data_of
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem, Picture, Subject
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.readers.newsml_g2 import newsml_g2
from newsexport.registry import Reading, get_exporter
from worked_items import seed_item

NOTHING = ParseOptions()  # that the caller knows
NAR = "http://iptc.org/std/nar/2006-10-01/"


def item_of(
    content_meta: str = "",
    story: str = "<p>A story.</p>",
    *,
    item_meta: str = "",
    before: str = "",
    after: str = "",
    guid: str = "tag:example.org,2024:1",
    item_class: str = "ninat:text",
) -> str:
    body = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{story}</body></html>'
    content = story if story.startswith("<inline") else f"<inlineXML>{body}</inlineXML>"
    return (
        f'<newsItem xmlns="{NAR}" guid="{guid}" version="1" standard="NewsML-G2"'
        f' standardversion="2.20" xml:lang="en">{before}<itemMeta><itemClass qcode="{item_class}"/>'
        f"<provider><name>Wire</name></provider>{item_meta}</itemMeta>"
        f"<contentMeta>{content_meta}</contentMeta>{after}"
        f"<contentSet>{content if story else ''}</contentSet></newsItem>"
    )


def message_of(*items: str, header: str = "") -> str:
    return (
        f'<newsMessage xmlns="{NAR}"><header>{header}</header>'
        f"<itemSet>{''.join(items)}</itemSet></newsMessage>"
    )


def all_of(xml: str, options: ParseOptions = NOTHING) -> Sequence[Reading | SourceError]:
    return list(newsml_g2.read(data_of(xml, "wire.xml"), options))


def reading_of(xml: str, options: ParseOptions = NOTHING) -> Reading:
    (reading,) = all_of(xml, options)
    assert isinstance(reading, Reading)
    return reading


def read(xml: str, options: ParseOptions = NOTHING) -> NewsItem:
    return reading_of(xml, options).item


def told(xml: str) -> list[str]:
    return [finding.message for finding in reading_of(xml).findings]


# what is told apart


@pytest.mark.parametrize(
    ("labels", "headline", "section", "deck"),
    [
        ("<headline>One</headline>", "One", None, None),
        ('<headline rank="2">Two</headline><headline rank="1">One</headline>', "One", None, None),
        (
            '<headline role="x:kicker">K</headline><headline role="hld:main">M</headline>',
            "M",
            "K",
            None,
        ),
        ('<headline>H</headline><headline role="x:subtitle">S</headline>', "H", None, "S"),
        (
            '<headline role="x:sub">S</headline><headline>H</headline>'
            '<description role="drol:summary">D</description>',
            "H",
            None,
            "D",
        ),
        ('<headline>H</headline><description role="drol:caption">C</description>', "H", None, None),
        ("<headline> </headline>", "From the story", None, None),
    ],
)
def test_headline_section_and_deck_are_told_apart(
    labels: str, headline: str, section: str | None, deck: str | None
) -> None:
    meta = read(item_of(labels, "<h1>From the story</h1><p>A</p>")).content_meta
    assert (meta.headline, meta.section, meta.deck) == (headline, section, deck)


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ("<contentCreated>2016-10-18T11:12:00-05:00</contentCreated>", "2016-10-18T11:12:00-05:00"),
        ("<contentCreated> 2016-10-18T11:12:00Z </contentCreated>", "2016-10-18T11:12:00Z"),
        ("<contentCreated>2016-10-18T11:12:00</contentCreated>", "2016-10-18"),
        ("<contentCreated>2016-10-18</contentCreated>", "2016-10-18"),
        ("<contentCreated>2016-10</contentCreated>", None),
        ("<contentCreated>2016-13-45</contentCreated>", None),
    ],
)
def test_a_date_is_as_exact_as_it_is_said(element: str, expected: str | None) -> None:
    assert read(item_of(element)).content_meta.content_created == expected


@pytest.mark.parametrize(
    ("sure", "confidence"), [("60", 60), ("0", 0), ("101", 100), ("a lot", 100), ("-1", 100)]
)
def test_how_sure_a_date_is_is_a_number_to_100(sure: str, confidence: int) -> None:
    ours = get_exporter("newsml_g2").write(seed_item())
    assert 'Confidence" value="95"' in ours
    item = read(ours.replace('Confidence" value="95"', f'Confidence" value="{sure}"'))
    assert item.provenance
    fields = {field.path: field.confidence for field in item.provenance.fields}
    assert fields["/contentMeta/contentCreated"] == confidence


def test_an_embargo_without_a_moment_is_an_embargo() -> None:
    assert read(item_of(item_meta="<embargoed/>")).item_meta.embargoed == ""
    assert read(item_of()).item_meta.embargoed is None
    until = item_of(item_meta="<embargoed>2024-03-05T10:00:00</embargoed>")
    assert read(until).item_meta.embargoed == ""
    assert "embargoed without a zone" in told(until)[0]


@pytest.mark.parametrize(
    ("attributes", "inside", "expected"),
    [
        ('type="cpnat:person"', "<name>Ann Roe</name>", ("person", "Ann Roe", None)),
        ('type="x:team"', "<name>Reds</name>", ("abstract", "Reds", None)),
        ('qcode="medtop:1"', "<name>Arts</name>", ("abstract", "Arts", "medtop:1")),
        (
            'uri="http://cv.iptc.org/newscodes/mediatopic/20000638"',
            "<name>diplomacy</name>",
            ("abstract", "diplomacy", "medtop:20000638"),
        ),
        ('qcode="topics:1"', "<name>Arts</name>", ("abstract", "Arts", "medtop:1")),
        ('qcode="own:7"', "<name>Sheep</name>", ("abstract", "Sheep", "own:7")),
        ('qcode="own:Sheep"', "", ("abstract", "Sheep", "own:Sheep")),
        (
            'qcode="iso3166-1a2:ua"',
            "<name>Ukraine</name>",
            ("geoArea", "Ukraine", "iso3166-1a2:UA"),
        ),
        ("", "<name>Board</name><organisationDetails/>", ("organisation", "Board", None)),
        ('qcode="own:8"', "", ("organisation", "Told Apart", "own:8")),
    ],
)
def test_a_subject_is_known_by_type_details_or_code(
    attributes: str, inside: str, expected: tuple[str, str, str | None]
) -> None:
    catalog = (
        '<catalogRef href="http://example.org/never-fetched.xml"/><catalog>'
        '<scheme alias="topics" uri="http://cv.iptc.org/newscodes/mediatopic/"/>'
        '<scheme alias="own" uri="http://example.org/own/"/></catalog>'
    )
    after = '<assert qcode="own:8"><name>Told Apart</name><organisationDetails/></assert>'
    xml = item_of(f"<subject {attributes}>{inside}</subject>", before=catalog, after=after)
    (subject,) = read(xml).subjects
    assert (subject.type, subject.name, subject.qcode) == expected


def test_a_code_that_is_said_twice_is_one_subject() -> None:
    twice = '<subject qcode="a:1"><name>X</name></subject>' * 2
    assert [subject.name for subject in read(item_of(twice)).subjects] == ["X"]


def test_a_catalog_in_the_header_is_the_catalog_of_every_item() -> None:
    catalog = (
        '<catalog><scheme alias="t" uri="http://cv.iptc.org/newscodes/mediatopic/"/></catalog>'
    )
    xml = message_of(item_of('<subject qcode="t:1"><name>X</name></subject>'), header=catalog)
    assert read(xml).subjects[0].qcode == "medtop:1"


@pytest.mark.parametrize(
    ("inside", "country", "region"),
    [
        ('<broader qcode="iso3166-1a2:DE"/>', "DE", None),
        ('<broader type="cptype:country"><name>Germany</name></broader>', "DE", None),
        (
            '<broader><name>Bavaria</name><broader qcode="iso3166-1a2:DE"/></broader>',
            "DE",
            "Bavaria",
        ),
    ],
)
def test_a_place_lies_in_its_region_and_country(
    inside: str, country: str, region: str | None
) -> None:
    located = read(item_of(f"<located><name>Munich</name>{inside}</located>")).content_meta.located
    assert located and (located.name, located.country, located.region) == (
        "Munich",
        country,
        region,
    )


def test_who_signs_is_taken_from_the_byline_where_nobody_is_named() -> None:
    item = read(item_of("<by>By Jane Doe</by>"))
    assert [creator.name for creator in item.content_meta.creators] == ["Jane Doe"]
    assert item.provenance
    assert [field.path for field in item.provenance.fields if field.basis == "inferred"] == [
        "/contentMeta/creators"
    ]
    both = read(item_of("<creator><name>Max Muster</name></creator><by>By Jane Doe</by>"))
    assert [creator.name for creator in both.content_meta.creators] == ["Max Muster"]


def test_a_name_is_given_in_the_language_of_the_item() -> None:
    names = '<name xml:lang="de">Arbeitsmarkt</name><name xml:lang="en-GB">labour market</name>'
    assert read(item_of(f"<subject>{names}</subject>")).subjects[0].name == "labour market"


# stories


@pytest.mark.parametrize(
    ("story", "texts"),
    [
        ("<inlineData contenttype='text/plain'>One\ntwo.\n\nThree.</inlineData>",
         ["One two.", "Three."]),
        ("<inlineData contenttype='text/plain' encoding='encd:b64'>T25lLgoKVHdvLg==</inlineData>",
         ["One.", "Two."]),
        ("<inlineData contenttype='text/html'>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;2</inlineData>",
         ["One", "2"]),
        ("<inlineXML><p xmlns='http://www.w3.org/1999/xhtml'>Alone</p></inlineXML>", ["Alone"]),
        ("<inlineXML><html><body><p>No namespace</p></body></html></inlineXML>", ["No namespace"]),
        ("<inlineXML><nitf><body><body.content><block><p>In</p></block><hl2>Sub</hl2>"
         "</body.content><body.end><tagline>End</tagline></body.end></body></nitf></inlineXML>",
         ["In", "Sub", "End"]),
        ("<inlineXML><!-- nothing --></inlineXML>", []),
        ("", []),
    ],
)  # fmt: skip
def test_a_story_is_read_in_whatever_it_is_held(story: str, texts: list[str]) -> None:
    assert [block.text for block in read(item_of("", story)).content_set.blocks] == texts


def test_a_header_shows_the_metadata_again_and_is_told() -> None:
    xml = item_of(
        '<description role="drol:teaser">What it says.</description>',
        "<header><time>1.1.</time><h1>Title</h1></header>"
        "<section><p>What it says.</p><p>Story.</p></section>",
    )
    item = read(xml)
    assert item.content_meta.headline == "Title"
    assert [(block.id, block.text) for block in item.content_set.blocks] == [("p1", "Story.")]
    assert "body/header" in told(xml)[0]


def test_nitf_says_headline_byline_and_deck_where_the_metadata_do_not() -> None:
    nitf = (
        "<inlineXML><nitf><body><body.head><hedline><hl1>Main</hl1><hl2>Second</hl2></hedline>"
        "<byline>By <person>Ann Roe</person></byline><dateline>PARIS (Wire) -</dateline>"
        "</body.head>"
        "<body.content><p>Text</p><media media-type='image'><media-reference source='a.jpg'/>"
        "<media-caption>Seen</media-caption><media-producer>Roe/Wire</media-producer></media>"
        "<bq><block><p>Said</p></block></bq></body.content></body></nitf></inlineXML>"
    )
    item = read(item_of("", nitf))
    meta = item.content_meta
    assert (meta.headline, meta.deck, meta.by) == ("Main", "Second", "By Ann Roe")
    assert meta.dateline and meta.dateline.text == "PARIS (Wire) -"
    assert item.pictures == (Picture("pic1", "Seen", "Roe/Wire", href="a.jpg"),)
    assert [b.type for b in item.content_set.blocks] == ["paragraph", "figure", "blockquote"]


# messages, packages and pictures


def picture_item(guid: str, caption: str) -> str:
    return item_of(
        f"<creator><name>Ann Roe</name></creator><creditline>Roe/Wire</creditline>"
        f'<description role="drol:caption">{caption}</description>',
        "",
        guid=guid,
        item_class="ninat:picture",
    ).replace("<contentSet>", '<contentSet><remoteContent href="https://example.org/p.jpg"/>')


LINK = '<link rel="irel:seeAlso" residref="pic:1"><itemClass qcode="ninat:picture"/></link>'
ROE = Picture("pic1", "Seen", None, "Roe/Wire", "Ann Roe", href="https://example.org/p.jpg")


@pytest.mark.parametrize("picture_first", [False, True])
def test_a_linked_picture_item_is_a_picture_of_the_text(picture_first: bool) -> None:
    items = [item_of(item_meta=LINK), picture_item("pic:1", "Seen")]
    item = read(message_of(*(reversed(items) if picture_first else items)))
    assert item.pictures == (ROE,)
    assert item.item_meta.links == ()


def test_a_picture_in_the_group_of_one_text_is_the_text_s() -> None:
    package = (
        f'<packageItem xmlns="{NAR}" guid="pack"><groupSet root="g"><group id="g">'
        '<itemRef residref="tag:example.org,2024:1"><itemClass qcode="ninat:text"/></itemRef>'
        '<itemRef residref="pic:1"><itemClass qcode="ninat:picture"/></itemRef>'
        "</group></groupSet></packageItem>"
    )
    xml = message_of(item_of(), picture_item("pic:1", "Seen"), package)
    assert read(xml).pictures == (ROE,)
    assert told(xml) == ["not held: packageItem, which groups items and holds no article"]


def test_a_picture_that_belongs_to_nothing_is_an_item_of_one_figure() -> None:
    item = read(picture_item("pic:1", "Seen"))
    assert item.pictures == (ROE,)
    assert [block.type for block in item.content_set.blocks] == ["figure"]


def test_a_link_says_of_a_picture_that_does_not_come_what_it_says() -> None:
    link = LINK.replace("residref", 'href="https://example.org/a.jpg" residref')
    link = link.replace("</link>", "<title>Seen</title></link>")
    assert read(item_of(item_meta=link)).pictures == (
        Picture("pic1", "Seen", href="https://example.org/a.jpg"),
    )


def test_items_come_in_their_order_and_pictures_far_away_are_waited_for() -> None:
    texts = [item_of(item_meta=LINK if n == 0 else "", guid=f"t:{n}") for n in range(40)]
    found = all_of(message_of(*texts, picture_item("pic:1", "Seen")))
    items = [reading.item for reading in found if isinstance(reading, Reading)]
    assert [item.guid for item in items] == [f"t:{n}" for n in range(40)]
    assert [len(item.pictures) for item in items] == [1, *[0] * 39]


def test_a_message_is_read_item_by_item() -> None:
    class Endless:
        """A message without an end."""

        read_so_far = 0

        def read(self, size: int) -> bytes:
            self.read_so_far += 1
            return (item_of(guid=f"t:{self.read_so_far}") * 10).encode()

    head = f'<newsMessage xmlns="{NAR}"><header/><itemSet>'.encode()
    rest = Endless()
    data = Data("endless", head, rest)  # type: ignore[arg-type]
    first = next(newsml_g2.read(data, ParseOptions()))
    assert isinstance(first, Reading)
    assert rest.read_so_far < 5


# what is wrong


@pytest.mark.parametrize(
    ("xml", "code", "message"),
    [
        (f'<conceptItem xmlns="{NAR}" guid="a"/>', "no-article", "holds a conceptItem"),
        (f'<planningItem xmlns="{NAR}" guid="a"/>', "no-article", "holds a planningItem"),
        ("<newsItem xmlns='http://example.org/'/>", "newsml-root", "not in the namespace"),
        ("<rss version='2.0'><channel/></rss>", "newsml-root", "begins with rss"),
        (message_of(), "newsml-root", "holds no item"),
        (f'<newsItem xmlns="{NAR}">', "xml-syntax", "not XML"),
        ("<!DOCTYPE newsItem [<!ENTITY a 'b'>]>" + item_of(), "xml-entity", "entities"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(xml: str, code: str, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        all_of(xml)
    assert (caught.value.code, caught.value.name, caught.value.line) == (code, "wire.xml", 1)


def test_items_before_a_break_are_given_and_the_break_is_told() -> None:
    found = all_of(message_of(item_of(), item_of()).replace("</itemSet>", "</oops>"))
    assert [type(one) for one in found] == [Reading, Reading, SourceError]


def test_what_the_model_has_no_room_for_is_told_by_name_once() -> None:
    xml = item_of('<audience qcode="a:1"/><rating value="1"/>', item_meta='<service qcode="s:1"/>')
    assert told(xml) == ["not held: audience, rating, service"]


def test_an_item_without_text_is_told() -> None:
    assert told(item_of("", "")) == ["no story text was found"]


def test_what_the_caller_knows_fills_what_the_document_leaves_open() -> None:
    xml = item_of().replace(' guid="tag:example.org,2024:1"', "").replace(' xml:lang="en"', "")
    known = ParseOptions(language="de", headline="Mine", guid="urn:x:1", provider="Other")
    item = read(xml, known)
    assert (item.guid, item.language, item.content_meta.headline) == ("urn:x:1", "de", "Mine")
    assert item.item_meta.provider and item.item_meta.provider.name == "Wire"
    assert item.provenance
    supplied = {field.path for field in item.provenance.fields if field.basis == "supplied"}
    assert supplied == {"/language", "/contentMeta/headline"}


def test_it_is_told_from_other_xml_by_its_root() -> None:
    assert guess('<?xml version="1.0"?>\n<!-- a -->\n' + item_of()) == "newsml_g2"
    assert guess(message_of(item_of())) == "newsml_g2"
    assert newsml_g2.looks_like("<html><newsItem/></html>") == 0


def test_ids_that_the_document_gives_are_kept() -> None:
    item = read(item_of('<subject literal="x9"><name>X</name></subject>', '<p id="lead">A</p>'))
    assert item.subjects == (Subject("x9", "abstract", "X"),)
    assert item.content_set.blocks[0].id == "lead"
