"""Rules for NewsML-G2, ninjs, NITF and feeds: what they leave alone, and where they are told."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from newsexport.checking.engine import Checks, check
from newsexport.checking.fixing import fixed
from newsexport.data import data_of
from newsexport.registry import rules_in
from newsexport.rules.feed._dates import fault
from newsexport.rules.newsml_g2._qcodes import ATTRIBUTES
from standards.checks import BUNDLE, needs_standards

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
FOLDERS = ("iptc", "newsml_g2", "ninjs", "nitf", "feed")
OURS = {rule.code for folder in FOLDERS for rule in rules_in(folder)} | {"NX643", "NX901"}
CATALOG = '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'


def told(text: str, format: str, *codes: str) -> list[tuple[str, str]]:
    wants = (set(codes) or OURS).__contains__
    found = check(data_of(text, "<text>"), Checks(format, (), wants, NOW))
    return [(one.rule, one.pointer) for checked in found for one in checked.findings]


def item(*parts: str, attributes: str = "", name: str = "newsItem") -> str:
    space = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
    return f'<{name} {space} guid="urn:x:1" {attributes}>{"".join(parts)}</{name}>'


def ninjs(**values: Any) -> str:
    return json.dumps({"uri": "urn:x:1", **values})


def message(*items: str, header: str = "") -> str:
    space = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
    inner = "".join(items)
    return f"<newsMessage {space}><header>{header}</header><itemSet>{inner}</itemSet></newsMessage>"


# ---- aliases and catalogs

USES = "<itemMeta><service qcode='acme:1'/><service qcode='acme:2 ninat:text'/></itemMeta>"


def test_an_unknown_alias_is_told_once_where_it_first_stands() -> None:
    text = item(CATALOG, USES)
    assert told(text, "newsml_g2", "NX644") == [("NX644", "/newsItem/itemMeta/service[1]/@qcode")]


def test_an_alias_may_be_defined_by_the_item_or_by_the_message() -> None:
    own = "<catalog><scheme alias='acme' uri='https://example.org/'/></catalog>"
    assert told(item(CATALOG, own, USES), "newsml_g2", "NX644", "NX646") == []
    assert told(message(item(USES), header=CATALOG + own), "newsml_g2", "NX644", "NX646") == []


def test_a_foreign_catalog_may_define_any_alias() -> None:
    foreign = '<catalogRef href="https://example.org/catalog.xml"/>'
    assert told(item(foreign, USES), "newsml_g2", "NX644", "NX646") == []


def test_what_another_namespace_calls_a_role_is_no_qcode() -> None:
    html = '<html xmlns="http://www.w3.org/1999/xhtml"><p role="a:b" type="c:d"/></html>'
    inline = f"<contentSet><inlineXML>{html}</inlineXML></contentSet>"
    assert told(item(CATALOG, inline), "newsml_g2", "NX644", "NX645") == []


@needs_standards
def test_attributes_of_qcodes_are_those_of_the_schema() -> None:
    from lxml import etree

    schema = etree.parse(BUNDLE / "newsml-g2/xsd/NewsML-G2_2.35-spec-All-Power.xsd")
    attributes = schema.iter("{http://www.w3.org/2001/XMLSchema}attribute")
    kinds = ("QCodeType", "QCodeListType")
    assert {found.get("name") for found in attributes if found.get("type") in kinds} == ATTRIBUTES


# ---- references


@pytest.mark.parametrize("target", ["id='a'", "partid='a'", "xml:id='a'"])
def test_a_reference_may_go_to_any_kind_of_id(target: str) -> None:
    text = item(f"<partMeta {target}/><assert/><inlineRef idrefs='a'/>")
    assert told(text, "newsml_g2", "NX648") == []


def test_each_of_several_references_stands_where_it_is_written() -> None:
    text = item("\n<inlineRef idrefs='a b  b'/><partMeta id='a'/>")
    found = check(data_of(text, "x"), Checks("newsml_g2", (), {"NX648"}.__contains__, NOW))
    places = [(one.line, one.column, one.end_column) for each in found for one in each.findings]
    assert places == [(2, 22, 23), (2, 25, 26)]


def test_a_reference_may_cross_the_items_of_a_message() -> None:
    other = item("<rightsInfo idrefs='a'/>")
    assert told(message(item("<partMeta partid='a'/>"), other), "newsml_g2", "NX648") == []


def test_a_group_that_two_groups_hold_is_not_in_itself() -> None:
    groups = (
        "<groupSet root='a'><group id='a'><groupRef idref='b'/><groupRef idref='c'/></group>"
        "<group id='b'><groupRef idref='c'/></group><group id='c'/></groupSet>"
    )
    assert told(item(groups, name="packageItem"), "newsml_g2", "NX649", "NX650") == []


def test_a_package_alone_may_refer_to_items_that_come_elsewhere() -> None:
    groups = "<groupSet root='a'><group id='a'><itemRef residref='urn:x:9'/></group></groupSet>"
    package = item(groups, name="packageItem")
    assert told(message(package), "newsml_g2", "NX651", "NX652") == []
    assert told(package, "newsml_g2", "NX651", "NX652") == []


# ---- dates


def test_a_picture_s_date_is_not_the_story_s() -> None:
    text = item(
        "<itemMeta><versionCreated>2024-03-05T09:00:00Z</versionCreated></itemMeta>"
        "<contentMeta/><assert><contentCreated>2024-04-05</contentCreated></assert>"
    )
    assert told(text, "newsml_g2", "NX540") == []


def test_dates_are_compared_in_our_own_model_too() -> None:
    document = {
        "itemMeta": {"versionCreated": "2024-03-05T09:00:00Z"},
        "contentMeta": {"contentCreated": "2024-03-09", "contentModified": "2024-03-08"},
    }
    codes = ("NX540", "NX541", "NX543")
    assert told(json.dumps(document), "json", *codes) == [
        ("NX540", "/contentMeta/contentCreated"),
        ("NX541", "/contentMeta/contentModified"),
        ("NX543", "/contentMeta/contentModified"),
    ]


def test_nitf_keeps_the_basic_form() -> None:
    text = (
        '<nitf><head><docdata><date.issue norm="20240305T143000-0500"/>'
        '<date.release norm="2024-03-05T14:30:00Z"/><date.expire norm="20240306"/>'
        "</docdata></head><body/></nitf>"
    )
    assert told(text, "nitf", "NX545", "NX546", "NX548") == []


def test_a_time_without_zone_is_told_in_nitf_too() -> None:
    text = (
        '<nitf><head><docdata><date.issue norm="20240305T143000"/></docdata></head><body/></nitf>'
    )
    assert told(text, "nitf", "NX545") == [("NX545", "/nitf/head/docdata/date.issue/@norm")]


# ---- embargo

PAST, AHEAD = "2025-03-05T09:00:00Z", "2027-03-05T09:00:00Z"
RELEASE = ("NX440", "NX441", "NX442", "NX443", "NX446")


@pytest.mark.parametrize(
    ("status", "until", "made", "codes"),
    [
        ("usable", PAST, "2025-03-04T09:00:00Z", []),
        ("usable", PAST, "2025-03-06T09:00:00Z", ["NX442"]),
        ("usable", AHEAD, PAST, ["NX441"]),
        ("withheld", PAST, PAST, ["NX440"]),
        ("withheld", AHEAD, PAST, []),
        ("canceled", PAST, PAST, []),
        ("canceled", AHEAD, PAST, []),
        (None, AHEAD, PAST, ["NX441"]),
    ],
)
def test_an_embargo_is_held_against_the_status_and_the_clock(
    status: str | None, until: str, made: str, codes: list[str]
) -> None:
    values = {"embargoedUntil": until, "versionCreated": made}
    if status:
        values["pubStatus"] = status
    assert [code for code, _ in told(ninjs(**values), "ninjs", *RELEASE)] == codes
    shown = f"<pubStatus qcode='stat:{status}'/>" if status else ""
    meta = f"<versionCreated>{made}</versionCreated><embargoed>{until}</embargoed>{shown}"
    text = item(f"<itemMeta>{meta}</itemMeta>")
    assert [code for code, _ in told(text, "newsml_g2", *RELEASE)] == codes


def test_an_embargo_without_a_zone_is_held_against_nothing() -> None:
    values = {"embargoedUntil": "2025-03-05T09:00:00", "pubStatus": "withheld"}
    assert told(ninjs(**values), "ninjs", *RELEASE) == []


# ---- ninjs


@pytest.mark.parametrize(
    ("version", "values", "pointers"),
    [
        ("1.4", {"headline": "", "byline": "", "versioncreated": "", "body_html": ""}, []),
        ("1.4", {"headlines": [], "by": "", "versionCreated": ""}, 3),
        ("2.1", {"headlines": [], "by": "", "versioncreated": "", "embargoed": ""}, []),
        ("2.1", {"headline": "", "byline": "", "embargoedUntil": ""}, 3),
        ("3.1", {"headlines": [], "by": "", "versionCreated": "", "embargoedUntil": ""}, []),
        ("3.1", {"headline": "", "byline": "", "embargoed": "", "pubstatus": ""}, 4),
        ("4.0", {"headline": ""}, []),
    ],
)
def test_names_are_held_against_the_version_that_is_said(
    version: str, values: dict[str, Any], pointers: Any
) -> None:
    name = "$standard" if version == "1.4" else "standard"
    text = ninjs(**{name: {"name": "ninjs", "version": version}}, **values)
    found = told(text, "ninjs", "NX044")
    assert len(found) == (pointers or 0)


def test_associations_of_ninjs_1_are_looked_at_by_name() -> None:
    text = ninjs(associations={"a/b": {"renditions": {"small": {"href": ""}}}})
    expected = "/associations/a~1b/renditions/small"
    assert told(text, "ninjs", "NX744") == [("NX744", expected)]


@pytest.mark.parametrize("uri", ["urn:x:1", "tag:example.org,2024:1", "geo:1,2", "dbpedia:Berlin"])
def test_uris_of_any_scheme_are_no_qcodes(uri: str) -> None:
    assert told(ninjs(subjects=[{"uri": uri}]), "ninjs", "NX658", "NX659") == []


@pytest.mark.parametrize("text", ["Profits rose to <10 %, losses > 5", "a <b c", "if x<p and p>y"])
def test_a_plain_text_with_angle_brackets_is_plain(text: str) -> None:
    bodies = [{"contentType": "text/plain", "value": text}]
    assert told(ninjs(bodies=bodies), "ninjs", "NX341") == []


def test_words_are_not_counted_where_no_spaces_part_them() -> None:
    bodies = [{"contentType": "text/plain", "wordCount": 400, "value": "株価が下落した。"}]
    assert told(ninjs(bodies=bodies), "ninjs", "NX340") == []


# ---- feeds


@pytest.mark.parametrize(
    ("text", "what", "right"),
    [
        ("2024-03-05", "is a date of ISO 8601", None),
        ("2024-03-05T14:30:00", "is a date of ISO 8601", None),
        ("2024-03-05T14:30:00-05:00", "is a date of ISO 8601", "Tue, 05 Mar 2024 14:30:00 -0500"),
        ("2024-03-05 14:30:00Z", "is a date of ISO 8601", "Tue, 05 Mar 2024 14:30:00 +0000"),
        ("Tue, 05 Mar 2024", "has no time", None),
        ("Tue, 05 Mar 2024 14:30:00", "has no zone", None),
        ("Tue, 05 Mar 2024 14:30:00 CET", "has the zone CET, which RFC 822 does not know", None),
        ("Tue, 05 Mar 2024 14:30:00 +1", "has +1 for its zone", None),
        ("Tue, 05 Mar 2024 25:30:00 GMT", "is on no calendar or clock", None),
        ("Tue, 31 Feb 2024 14:30:00 GMT", "is on no calendar or clock", None),
        ("Di, 05 Mar 2024 14:30:00 GMT", "has the weekday Di, which is none in English", None),
        ("Tue, 05 Mai 2024 14:30:00 GMT", "has the month Mai, which is none in English", None),
        (
            "Tuesday, 5 March 2024 14:30 GMT",
            "is not written as RFC 822 has it",
            "Tue, 05 Mar 2024 14:30:00 GMT",
        ),
        ("05/03/2024 14:30", "is no date", None),
    ],
)
def test_what_makes_a_date_no_date_of_rss_is_told(text: str, what: str, right: str | None) -> None:
    assert fault(text) == (what, right)
    assert right is None or fault(right) is None


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 05 Mar 2024 14:30:00 GMT",
        "05 Mar 2024 14:30 EST",
        "tue, 5 mar 24 14:30:00 z",
        "Tue, 05 Mar 2024 14:30:00 -0000",
        "Tue,  05 Mar 2024 14:30:00 +0530 (IST)",
    ],
)
def test_dates_of_rss_have_no_fault(text: str) -> None:
    assert fault(text) is None


def feed(*entries: str) -> str:
    author = "<author><name>a</name></author>"
    inner = "".join(f"<entry>{entry}<content>x</content></entry>" for entry in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{author}{inner}</feed>'


def entry(id: str, updated: str) -> str:
    return f"<title>t</title><id>{id}</id><updated>{updated}</updated>"


def test_an_id_may_stand_again_with_a_later_change() -> None:
    early, late = "2024-03-05T14:30:00Z", "2024-03-05T10:30:00-05:00"
    assert told(feed(entry("urn:1", early), entry("urn:1", late)), "atom", "NX901") == []
    again = [("NX901", "/feed/entry[2]/id")]
    assert told(feed(entry("urn:1", late), entry("urn:1", early)), "atom", "NX901") == again
    assert told(feed(entry("urn:1", early), entry("urn:1", early)), "atom", "NX901") == again


def test_a_guid_may_stand_again_with_a_higher_version() -> None:
    def of(version: str) -> str:
        return item(attributes=f'version="{version}"')

    assert told(message(of("9"), of("10")), "newsml_g2", "NX901") == []
    found = told(message(of("10"), of("9"), of("10")), "newsml_g2", "NX901")
    at = "/newsMessage/itemSet/newsItem"
    assert found == [("NX901", f"{at}[2]/@guid"), ("NX901", f"{at}[3]/@guid")]


def test_lines_of_json_are_one_feed() -> None:
    lines = "\n".join(ninjs(version=version) for version in ("2", "3", "3"))
    found = check(data_of(lines, "x"), Checks("ninjs", (), {"NX901"}.__contains__, NOW))
    places = [(checked.line, one.line) for checked in found for one in checked.findings]
    assert places == [(3, 3)]


def test_html_of_an_item_may_have_whole_addresses_anchors_and_a_base() -> None:
    html = (
        '&lt;a href="#top"&gt;&lt;a href="mailto:a@b.example"&gt;&lt;img src="//cdn.example/1"&gt;'
    )
    rss = '<rss version="2.0"><channel><item><title>t</title><description>{}</description></item>'
    rss += "</channel></rss>"
    assert told(rss.format(html), "rss", "NX914") == []
    relative = rss.format('&lt;img alt="src" src="1.jpg"&gt;')
    assert told(relative, "rss", "NX914") == [("NX914", "/rss/channel/item/description")]
    based = relative.replace("<channel>", '<channel xml:base="https://example.org/">')
    assert told(based, "rss", "NX914") == []


def test_rss_of_other_versions_needs_no_guid_and_no_self_link() -> None:
    rdf = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="https://example.org/1">'
        "<title>t</title><link>https://example.org/1</link></item></rdf:RDF>"
    )
    assert told(rdf, "rss") == []


# ---- what --fix writes

FIXES = [
    (
        "newsml_g2",
        item(
            '<contentMeta><language tag="de_AT"/></contentMeta><contentSet><inlineXML>'
            "<html ><body/></html></inlineXML></contentSet>"
        ),
        item(
            '<contentMeta><language tag="de-AT"/></contentMeta><contentSet><inlineXML>'
            '<html xmlns="http://www.w3.org/1999/xhtml" ><body/></html></inlineXML></contentSet>'
        ),
    ),
    (
        "newsml_g2",
        item("<contentSet><inlineXML><html xmlns=''/></inlineXML></contentSet>"),
        item(
            "<contentSet><inlineXML><html xmlns='http://www.w3.org/1999/xhtml'/></inlineXML>"
            "</contentSet>"
        ),
    ),
    (
        "rss",
        '<rss version="2.0"><channel><item><title>t</title><guid>1</guid>'
        "<pubDate>2024-03-05T14:30:00Z</pubDate></item></channel></rss>",
        '<rss version="2.0"><channel><item><title>t</title><guid isPermaLink="false">1</guid>'
        "<pubDate>Tue, 05 Mar 2024 14:30:00 +0000</pubDate></item></channel></rss>",
    ),
    (
        "ninjs",
        '{"uri": "urn:x:1", "versionCreated": "20240305T143000Z",\n'
        ' "subjects": [{"uri": "medtop:20000638"}]}',
        '{"uri": "urn:x:1", "versionCreated": "2024-03-05T14:30:00Z",\n'
        ' "subjects": [{"uri": "http://cv.iptc.org/newscodes/mediatopic/20000638"}]}',
    ),
    # which zone was meant is not in the document
    ("ninjs", '{"uri": "u:1", "versionCreated": "2024-03-05T14:30:00"}', None),
]


@pytest.mark.parametrize(("format", "before", "after"), FIXES)
def test_what_is_certain_is_put_right_and_nothing_else(
    format: str, before: str, after: str | None
) -> None:
    done = fixed(before.encode(), "x", Checks(format, (), OURS.__contains__, NOW))
    assert done is not None
    assert done.after == (before if after is None else after)
