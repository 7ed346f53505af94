"""What is told of XML documents by our own schemas."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from newsexport.data import data_of
from newsexport.documents.handles import Attribute, Content
from newsexport.documents.xml import parse_xml
from newsexport.structure.xml_schema import xml_errors

G2 = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:o="urn:example:other"
    guid="urn:example:1" version="1" standard="NewsML-G2" standardversion="{version}">
  {head}
  <itemMeta>{management}</itemMeta>
  <contentMeta>{content}</contentMeta>
  <contentSet>{body}</contentSet>
</newsItem>"""
MANAGEMENT = """<itemClass qcode="ninat:text"/><provider><name>Nordmole Post</name></provider>
  <versionCreated>2026-01-15T09:00:00Z</versionCreated>"""
RSS = '<rss version="2.0"><channel>{}</channel></rss>'
CHANNEL = "<title>Nordmole Post</title><link>https://news.example.org/</link><description/>"
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom">{}</feed>'
FEED = "<id>urn:example:feed</id><title>Post</title><updated>2026-01-15T09:00:00Z</updated>"
NITF = "<nitf{}><head/><body><body.head>{}</body.head><body.content>{}</body.content></body></nitf>"
NITF_NAMESPACE = ' xmlns="http://iptc.org/std/NITF/2006-10-18/"'


def g2(
    management: str = MANAGEMENT,
    content: str = "",
    body: str = "",
    head: str = "",
    version: str = "2.35",
) -> str:
    return G2.format(management=management, content=content, body=body, head=head, version=version)


def place(handle: Any) -> str:
    element = handle.element if isinstance(handle, (Attribute, Content)) else handle
    names = [etree.QName(each).localname for each in (element, *element.iterancestors())]
    if isinstance(handle, Attribute):
        names.insert(0, f"@{handle.name}")
    if isinstance(handle, Content):
        names.insert(0, "text()")
    return "/".join(reversed(names))


def told(name: str, xml: str) -> list[str]:
    root = parse_xml(data_of(xml.encode(), "<test>"))
    return [f"{place(handle)}: {message}" for handle, message in xml_errors(name, root)]


def test_a_document_of_the_least_that_is_asked_for_is_valid() -> None:
    assert told("newsml-g2", g2()) == []
    assert told("rss", RSS.format(CHANNEL)) == []
    assert told("atom", ATOM.format(FEED)) == []
    assert told("nitf", NITF.format(NITF_NAMESPACE, "", "")) == []


def test_nitf_without_a_namespace_is_checked_as_well() -> None:
    assert told("nitf", NITF.format("", "", "<p>Ships <em>sail</em>.</p>")) == []
    assert told("nitf", NITF.format("", "<hedline><hl2>Ships</hl2></hedline>", "")) == [
        "nitf/body/body.head/hedline/hl2: hedline has no hl1, which must stand before hl2"
    ]


BEFORE = "<firstCreated>2026-01-15T09:00:00Z</firstCreated>"
G2_WRONG = {
    "missing before another": (
        g2(management=MANAGEMENT.replace("<provider><name>Nordmole Post</name></provider>", "")),
        [
            "itemMeta/versionCreated: itemMeta has no provider, which must stand before"
            " versionCreated"
        ],
    ),
    "missing at the end": (
        g2(management='<itemClass qcode="ninat:text"/><provider/>'),
        ["itemMeta: itemMeta has no versionCreated"],
    ),
    "everything missing": (
        g2(management=""),
        [
            "itemMeta: itemMeta has no itemClass",
            "itemMeta: itemMeta has no provider",
            "itemMeta: itemMeta has no versionCreated",
        ],
    ),
    "swapped": (
        g2(management=f"<provider/>{MANAGEMENT.replace('<provider>', '<provider><!-- -->')}"),
        [
            "itemMeta/itemClass: itemClass must stand before provider in itemMeta",
            "itemMeta/provider: itemMeta has more than one provider",
        ],
    ),
    "too late": (
        g2(management=f'{MANAGEMENT}<pubStatus qcode="stat:usable"/>{BEFORE}'),
        ["itemMeta/firstCreated: firstCreated must stand before pubStatus in itemMeta"],
    ),
    "two groups in their order": (
        g2(content="<headline>Ships</headline><creator/><by>By Jane Doe</by>"),
        ["contentMeta/creator: creator must stand before headline in contentMeta"],
    ),
    "twice": (
        g2(management=MANAGEMENT + BEFORE + BEFORE),
        ["itemMeta/firstCreated: itemMeta has more than one firstCreated"],
    ),
    "one of two": (
        g2(content="<located><geoAreaDetails/><POIDetails/></located>"),
        [
            "contentMeta/located/POIDetails: located has room for geoAreaDetails or POIDetails,"
            " not for both"
        ],
    ),
    "unknown element": (
        g2(content="<icon/><genre><nam>Report</nam></genre>"),
        ["contentMeta/genre/nam: nam is not expected in genre"],
    ),
    "unknown element where few are known": (
        g2(content='<language tag="en"><nam/></language>'),
        ["contentMeta/language/nam: nam is not expected in language, but name"],
    ),
    "in no namespace": (
        g2(content='<headline xmlns="">Ships</headline>'),
        ["contentMeta/headline: headline (in no namespace) is not expected in contentMeta"],
    ),
    "unknown attribute": (
        g2(content='<headline rnak="1">Ships</headline>'),
        ["contentMeta/headline/@rnak: rnak is no attribute of headline"],
    ),
    "attribute in another case": (
        g2(content='<subject QCode="medtop:1"/>'),
        ["contentMeta/subject/@QCode: QCode is no attribute of subject; it is written qcode"],
    ),
    "attribute missing": (
        g2(head="<catalogRef/>"),
        ["catalogRef: catalogRef has no attribute href"],
    ),
    "bad time": (
        g2(management=MANAGEMENT.replace("T09:00:00Z", "")),
        [
            "itemMeta/versionCreated/text(): versionCreated is “2026-01-15”, but should be a full"
            " date and time (YYYY-MM-DDThh:mm:ssZ)"
        ],
    ),
    "bad code": (
        g2(content='<genre qcode="Staff Writer"/>'),
        [
            "contentMeta/genre/@qcode: qcode of genre is “Staff Writer”, but should be a QCode: an"
            " alias, a colon and a code, with no white space"
        ],
    ),
    "line break in a name": (
        g2(content="<keyword>ships\nat sea</keyword>"),
        [
            "contentMeta/keyword/text(): keyword is “ships\\nat sea”, but should be text of one"
            " line, with no line break and no tab"
        ],
    ),
    "empty value": (
        g2(content="<urgency/>"),
        ["contentMeta/urgency/text(): urgency is empty, but should be a whole number from 1 to 9"],
    ),
    "text among elements": (
        g2(content="<genre>Report</genre>"),
        ["contentMeta/genre/text(): genre holds no text of its own, but “Report”"],
    ),
    "two roots": (
        g2(body="<inlineXML><o:p/><o:p/></inlineXML>"),
        [
            "contentSet/inlineXML/p: inlineXML has more than one p (in the namespace"
            " urn:example:other)"
        ],
    ),
    "known in open content": (
        g2(body='<inlineXML><o:p xml:lang="en_US"><headline rank="one"/></o:p></inlineXML>'),
        [
            "contentSet/inlineXML/p/@{http://www.w3.org/XML/1998/namespace}lang: xml:lang is"
            " “en_US”, but should be a language tag (en, pt-BR), or nothing",
            "contentSet/inlineXML/p/headline/@rank: rank of headline is “one”, but should be a"
            " whole number from 0",
        ],
    ),
    "inner element of a ruby": (
        g2(content="<headline><ruby><rb/><rp/><rt/></ruby></headline>"),
        ["contentMeta/headline/ruby: ruby ends without rp"],
    ),
}


@pytest.mark.parametrize(("xml", "expected"), G2_WRONG.values(), ids=list(G2_WRONG))
def test_what_is_wrong_is_told_once_at_its_place_with_what_was_expected(
    xml: str, expected: list[str]
) -> None:
    assert told("newsml-g2", xml) == [f"newsItem/{line}" for line in expected]


def test_errors_come_in_the_order_of_the_document() -> None:
    xml = g2(
        management=f'{MANAGEMENT}<pubStatus qcode="usable"/><embargoed/>',
        content='<urgency>0</urgency><headline id="1 a">Ships</headline><creator x="y"/>',
    )
    places = [line.partition(": ")[0].removeprefix("newsItem/") for line in told("newsml-g2", xml)]
    assert places == [
        "itemMeta/pubStatus/@qcode",
        "itemMeta/embargoed",
        "contentMeta/urgency/text()",
        "contentMeta/headline/@id",
        "contentMeta/creator",
        "contentMeta/creator/@x",
    ]


def test_other_namespaces_stand_where_the_standard_lets_them() -> None:
    assert told("newsml-g2", g2(content='<o:x y="z"><o:any/></o:x>', head="")) == []
    assert told("newsml-g2", g2(content="<headline o:x='1'>Ships <o:b>sail</o:b></headline>")) == []
    assert told("newsml-g2", g2(content="<o:x/><headline/>")) == [
        "newsItem/contentMeta/headline: headline must stand before x (in the namespace"
        " urn:example:other) in contentMeta"
    ]


def test_what_may_stand_often_is_not_told_to_stand_too_often() -> None:
    one = "<meta content='1'/>"
    xml = NITF.format(NITF_NAMESPACE, "", "")
    xml = xml.replace("<head/>", f"<head>{one}<docdata/>{one}{one}</head>")
    late = "nitf/head/meta: meta must stand before docdata in head"
    assert told("nitf", xml) == [late, late]


def test_nothing_of_an_extension_may_stand_before_the_last_element_of_the_standard() -> None:
    # libxml2's XML Schema accepts this by IPTC's own schema; Xerces does not
    assert told("newsml-g2", g2(content="<o:x/><contentMetaExtProperty/>")) == [
        "newsItem/contentMeta/contentMetaExtProperty: contentMetaExtProperty must stand before x"
        " (in the namespace urn:example:other) in contentMeta"
    ]


def test_what_a_later_release_adds_is_no_error() -> None:
    later = '<aiInfo><system versioninfo="1"><name>M</name></system></aiInfo><headline mood="x"/>'
    assert told("newsml-g2", g2(content=later, version="2.36")) == []
    assert told("newsml-g2", g2(content=later, version="3.0")) == []
    assert told("newsml-g2", g2(content=later)) == [
        "newsItem/contentMeta/aiInfo: aiInfo is not expected in contentMeta",
        "newsItem/contentMeta/headline/@mood: mood is no attribute of headline",
    ]
    wrong = f"{later}<urgency>0</urgency>"
    assert told("newsml-g2", g2(content=wrong, version="2.36"))[0] == (
        "newsItem/contentMeta/urgency: urgency must stand before headline in contentMeta"
    )


def test_named_entities_of_a_document_type_are_no_error() -> None:
    xml = NITF.format(NITF_NAMESPACE, "", "<p>Caf&eacute;</p>")
    assert told("nitf", f'<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">{xml}') == []


RSS_WRONG = {
    "a channel without a link": (
        "<title>Post</title><description/>",
        ["rss/channel: channel has no link"],
    ),
    "a channel with two titles": (
        f"<title>Daily</title>{CHANNEL}",
        ["rss/channel/title: channel has more than one title"],
    ),
    "an item with neither title nor description": (
        f"{CHANNEL}<item><link>https://news.example.org/1</link></item>",
        ["rss/channel/item: item has no description or title"],
    ),
    "an item with two titles": (
        f"{CHANNEL}<item><title>A</title><description/><title>B</title></item>",
        ["rss/channel/item/title: item has more than one title"],
    ),
    "an element that RSS has not": (
        f"{CHANNEL}<item><title>A</title><thumbnail/></item>",
        ["rss/channel/item/thumbnail: thumbnail is not expected in item"],
    ),
    "an enclosure without its length": (
        f'{CHANNEL}<item><title>A</title><enclosure url="a.mp3" type="audio/mpeg"/></item>',
        ["rss/channel/item/enclosure: enclosure has no attribute length"],
    ),
}


@pytest.mark.parametrize(("channel", "expected"), RSS_WRONG.values(), ids=list(RSS_WRONG))
def test_of_rss_is_told(channel: str, expected: list[str]) -> None:
    assert told("rss", RSS.format(channel)) == expected


def test_rss_takes_its_elements_in_any_order_and_extensions_anywhere() -> None:
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    item = f"<item><dc:creator {dc}>Jane Doe</dc:creator><description/><guid>1</guid></item>"
    assert told("rss", RSS.format(f"{item}<description/><link/>{item}<title/>")) == []


def test_rss_1_is_not_looked_at() -> None:
    assert told("rss", '<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>') == []


ATOM_WRONG = {
    "a feed without an id": (
        FEED.partition("</id>")[2],
        ["feed: feed has no id"],
    ),
    "a time without zone": (
        FEED.replace("00Z", "00"),
        [
            "feed/updated/text(): updated is “2026-01-15T09:00:00”, but should be a date and time"
            " with seconds and zone (2026-01-15T09:00:00Z)"
        ],
    ),
    "an entry with two titles and no time": (
        f"{FEED}<entry><title/><id>urn:example:1</id><title/></entry>",
        ["feed/entry: entry has no updated", "feed/entry/title: entry has more than one title"],
    ),
    "a link to nowhere": (
        f'{FEED}<link rel="self"/>',
        ["feed/link: link has no attribute href"],
    ),
}


@pytest.mark.parametrize(("feed", "expected"), ATOM_WRONG.values(), ids=list(ATOM_WRONG))
def test_of_atom_is_told(feed: str, expected: list[str]) -> None:
    assert told("atom", ATOM.format(feed)) == expected


@pytest.mark.parametrize("name", ["newsml-g2", "nitf", "rss", "atom"])
def test_another_root_is_told_as_that(name: str) -> None:
    (message,) = told(name, "<song/>")
    assert message.startswith("song: the root is song")


WORDS = st.sampled_from(
    [
        *("newsItem", "itemMeta", "contentMeta", "headline", "subject", "related", "name", "ruby"),
        *("rt", "rp", "inlineXML", "title", "song", "nitf", "body", "p", "media", "bq", "block"),
        *("rss", "channel", "item", "feed", "entry", "link", "id"),
    ]
)
SPACES = st.sampled_from(
    [
        *("", "urn:example:other", "http://iptc.org/std/nar/2006-10-01/"),
        *("http://iptc.org/std/NITF/2006-10-18/", "http://www.w3.org/2005/Atom"),
    ]
)


@st.composite
def trees(draw: st.DrawFn, namespace: str, depth: int = 3) -> etree._Element:
    own = draw(st.booleans()) or draw(st.booleans())
    space = namespace if own else draw(SPACES)
    element = etree.Element(f"{{{space}}}{draw(WORDS)}" if space else draw(WORDS))
    for name in draw(st.lists(st.sampled_from(["qcode", "id", "rank", "x", "type"]), max_size=2)):
        element.set(name, draw(st.sampled_from(["", "a:b", "1", "\n"])))
    element.text = draw(st.sampled_from([None, " ", "word"]))
    if depth:
        for child in draw(st.lists(trees(namespace, depth - 1), max_size=4)):
            element.append(child)
    return element


@pytest.mark.parametrize("name", ["newsml-g2", "nitf", "rss", "atom"])
@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_any_tree_is_looked_at_to_its_end(name: str, data: st.DataObject) -> None:
    roots = {
        "newsml-g2": "{http://iptc.org/std/nar/2006-10-01/}newsItem",
        "nitf": "{http://iptc.org/std/NITF/2006-10-18/}nitf",
        "rss": "rss",
        "atom": "{http://www.w3.org/2005/Atom}feed",
    }
    root = etree.Element(roots[name])
    namespace = roots[name].rpartition("}")[0][1:]
    for child in data.draw(st.lists(trees(namespace), max_size=4)):
        root.append(child)
    known = {*root.iter()}
    for handle, message in xml_errors(name, root):
        element = handle.element if isinstance(handle, (Attribute, Content)) else handle
        assert element in known
        assert message and "\n" not in message and not message.endswith(".")


def test_many_attributes_and_many_mistakes_take_no_more_time_than_they_are() -> None:
    # libxml2's RELAX NG doubles its time with each attribute more
    attributes = " ".join(f'{name}="a:b"' for name in "how why creator rendition format".split())
    uris = " ".join(f'{name}uri="urn:x"' for name in "how why creator rendition format".split())
    counts = " ".join(f'{name}="1"' for name in "width height orientation size wordcount".split())
    content = f"<remoteContent {attributes} {uris} {counts}/>"
    assert told("newsml-g2", g2(body=content * 100)) == []
    wrong = g2(content="<headline/><creator/>" * 20_000 + "<nam/>" * 20_000)
    assert len(told("newsml-g2", wrong)) == 40_000
