"""The profile for Superdesk, as far as no Superdesk is needed; what its parsers really make of it,
`make test-superdesk` says."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import newsexport
from conftest import ROOT, SEEDS
from newsexport.checking.engine import Checks, check
from newsexport.data import data_of
from newsexport.errors import ExportError, UnknownName
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    EdNote,
    ItemMeta,
    NewsItem,
    Picture,
    Subject,
)
from newsexport.registry import get_exporter, rules_in
from standards.checks import needs_standards, newsml_g2_errors, ninjs_errors, nitf_errors
from worked_items import features_item, odd_item, seed_item

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
NAR = "{http://iptc.org/std/nar/2006-10-01/}"
FORMATS = ("ninjs", "newsml_g2", "nitf")
BRIDGE = NewsItem("urn:x:1", item_meta=ItemMeta(version_created="2024-03-06T09:00:00+01:00"))
LEAD = ContentSet((Block("p1", "paragraph", "The bridge opened. It rained."),))
EMBARGOES = ["", "2024-03-06T07:00:00-05:00"]


def parsed(path: Path) -> NewsItem:
    return newsexport.parse(path.read_bytes(), name=path.name, now=NOW)


def items() -> list[Any]:
    worked = {"features": features_item(), "worked-seed": seed_item(), "odd": odd_item()}
    found = worked | {path.stem: parsed(path) for path in SEEDS}
    return [pytest.param(item, id=name) for name, item in found.items()]


def written(item: NewsItem, format: str, **options: Any) -> str:
    return get_exporter(format).write(item, profile="superdesk", **options)


def told(content: str) -> list[str]:
    """What Superdesk's rules find, and those of structure."""
    codes = {rule.code for rule in rules_in("receivers.superdesk")} | {"NX000", "NX001", "NX002"}
    checks = Checks(None, ("superdesk",), codes.__contains__, NOW)
    found = check(data_of(content, "any"), checks)
    return [f"{one.rule} {one.message}" for each in found for one in each.findings]


def ninjs(item: NewsItem) -> Any:
    return json.loads(written(item, "ninjs"))


def root(item: NewsItem, format: str) -> etree._Element:
    return etree.fromstring(written(item, format).encode())


def texts(element: etree._Element, name: str) -> list[str]:
    return ["".join(map(str, found.itertext())) for found in element.iter(name)]


# ---- all three


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("item", items())
def test_superdesk_takes_all_of_it(item: NewsItem, format: str) -> None:
    assert told(written(item, format)) == []


@pytest.mark.parametrize("format", FORMATS)
def test_superdesk_takes_all_of_the_corpus(format: str) -> None:
    folder = ROOT.parent / "shared" / "corpus" / "texts"
    if not folder.is_dir():
        pytest.skip("the corpus is not beside this checkout (../shared)")
    for path in sorted(folder.glob("*.txt"))[::7]:
        assert told(written(parsed(path), format)) == [], path.name


@needs_standards
@pytest.mark.parametrize("version", ["1.4", "1.6"])
@pytest.mark.parametrize("item", items())
def test_ninjs_is_valid_by_the_official_schema(item: NewsItem, version: str) -> None:
    assert ninjs_errors(json.loads(written(item, "ninjs", version=version))) == []


@needs_standards
@pytest.mark.parametrize("conformance", ["power", "core"])
@pytest.mark.parametrize("item", items())
def test_newsml_g2_is_valid_by_the_official_schema(item: NewsItem, conformance: str) -> None:
    assert newsml_g2_errors(written(item, "newsml_g2", conformance=conformance).encode()) == []


@needs_standards
@pytest.mark.parametrize("item", items())
def test_nitf_is_valid_by_the_official_schema_once_it_has_its_namespace(item: NewsItem) -> None:
    text = written(item, "nitf")
    assert "iptc.org/std/NITF" not in text
    named = text.replace("<nitf ", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" ', 1)
    assert nitf_errors(named.encode()) == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_profile_that_there_is_none_of_is_refused(format: str) -> None:
    exporter = get_exporter(format)
    with pytest.raises(UnknownName, match="unknown profile 'wire'; known: superdesk"):
        exporter.write(BRIDGE, profile="wire")
    with pytest.raises(UnknownName):
        exporter.loses(profile="wire")
    assert exporter.write(BRIDGE, profile="") == exporter.write(BRIDGE)


@pytest.mark.parametrize("format", FORMATS)
def test_what_the_profile_loses_is_declared(format: str) -> None:
    exporter = get_exporter(format)
    assert exporter.loses(profile="superdesk") - exporter.loses()


# ---- ninjs


def test_ninjs_has_the_names_that_superdesk_reads() -> None:
    found = ninjs(features_item())
    assert found["$standard"]["version"] == "1.4"
    assert found["headline"] == "Example headline in sentence case"
    assert found["byline"] == "By Jane Doe, Staff Writer, and Max Muster"
    assert found["description_text"] == "A one-sentence standfirst under the headline."
    assert found["firstcreated"] == "2024-03-05T19:30:00Z"
    assert found["contentcreated"] == "2024-03-05T14:30:00-05:00"
    first, second, *_ = found["body_html"].split("\n")
    assert first == "<p>WASHINGTON, March 5 (Example Wire) — First &amp; “last.”</p>"
    assert second == "<h2>A subhead</h2>"


def test_times_are_of_utc_and_an_embargo_never_ends_early() -> None:
    meta = ItemMeta(
        version_created="2024-03-06T09:00:00+01:00", embargoed="2024-03-06T07:00:00.2-05:00"
    )
    found = ninjs(BRIDGE._replace(item_meta=meta))
    assert found["versioncreated"] == "2024-03-06T08:00:00Z"
    assert found["embargoed"] == "2024-03-06T12:00:01Z"


def test_a_day_is_no_instant() -> None:
    item = BRIDGE._replace(content_meta=ContentMeta(content_created="2024-03-05"))
    assert "firstcreated" not in ninjs(item)
    assert [*root(item, "newsml_g2").iter(f"{NAR}contentCreated")] == []
    assert [*root(item, "nitf").iter("date.issue")] == []


@pytest.mark.parametrize(
    "guid",
    ["https://example.org/story?id=1", "https://example.org/#1", "https://example.org/a;b"],
)
def test_what_superdesk_cuts_off_an_address_is_not_in_it(guid: str) -> None:
    found = ninjs(BRIDGE._replace(guid=guid))
    assert not any(sign in found["uri"] for sign in "?#;")
    assert guid in found["altids"].values()


def test_every_subject_has_a_code() -> None:
    subjects = (Subject("t1", "abstract", "Ports"), Subject("t2", "abstract", "Ships", qcode="a:1"))
    about = ContentMeta(keywords=("bridges",))
    found = ninjs(BRIDGE._replace(subjects=subjects, content_meta=about))
    assert [entry["code"] for entry in found["subject"]] == ["Ports", "Ships", "bridges"]
    assert {entry["scheme"].rpartition("/nx/")[2] for entry in found["subject"]} == {
        "subject/",
        "keyword/",
    }


def test_only_a_picture_with_an_address_is_an_item_and_it_is_held_like_its_story() -> None:
    shown = Picture("pic1", "The bridge.", href="https://example.org/1.jpg")
    blocks = (
        Block("fig1", "figure", picture="pic1"),
        Block("fig2", "figure", picture="pic2"),
    )
    item = BRIDGE._replace(
        item_meta=BRIDGE.item_meta._replace(embargoed="2024-03-07T00:00:00Z"),
        content_set=ContentSet(blocks),
        pictures=(shown, Picture("pic2", "The river.")),
    )
    found = ninjs(item)
    (name,) = found["associations"]
    picture = found["associations"][name]
    assert (name, picture["uri"]) == ("featuremedia", "urn:x:1:pic1")
    assert picture["description_text"] == "The bridge."
    assert picture["renditions"]["baseImage"] == {"href": "https://example.org/1.jpg"}
    assert picture["embargoed"] == found["embargoed"]
    assert "<figcaption>The river.</figcaption>" in found["body_html"]


def test_superdesk_takes_one_item_of_ninjs_a_document() -> None:
    many = get_exporter("ninjs").write_many
    assert many
    with pytest.raises(ExportError, match="one item a document"):
        list(many(iter([BRIDGE]), profile="superdesk"))


def test_superdesk_reads_no_newer_ninjs() -> None:
    with pytest.raises(UnknownName, match=r"known: 1\.6, 1\.4"):
        written(BRIDGE, "ninjs", version="2.2")


# ---- a headline in any case, an embargo in any case


def test_without_a_headline_the_title_stands_there_and_is_not_read_as_one() -> None:
    meta = BRIDGE.item_meta._replace(title="The bridge opened.")
    section = ContentMeta(section="LOCAL")
    item = BRIDGE._replace(item_meta=meta, content_meta=section, content_set=LEAD)
    assert ninjs(item)["headline"] == "The bridge opened."
    assert texts(root(item, "newsml_g2"), f"{NAR}headline") == ["The bridge opened.", "LOCAL"]
    # where there is no hl1 Superdesk takes the title
    assert texts(root(item, "nitf"), "hl1") == []
    assert texts(root(item, "nitf"), "title") == ["The bridge opened."]


def test_a_kicker_is_never_the_first_headline() -> None:
    item = BRIDGE._replace(content_meta=ContentMeta(section="LOCAL"), content_set=LEAD)
    assert texts(root(item, "newsml_g2"), f"{NAR}headline") == ["", "LOCAL"]


@pytest.mark.parametrize("embargo", EMBARGOES)
def test_what_superdesk_does_not_know_to_be_embargoed_is_withheld(embargo: str) -> None:
    note = EdNote("editorsNote", "Check the name.")
    meta = BRIDGE.item_meta._replace(embargoed=embargo, ed_notes=(note,))
    item = BRIDGE._replace(item_meta=meta)
    nitf = root(item, "nitf")
    assert [e.get("management-status") for e in nitf.iter("docdata")] == ["withheld"]
    first, second = (str(e.get("info")) for e in nitf.iter("ed-msg"))
    assert first.startswith(f"Embargoed until {embargo or 'told'}")
    assert second == "Check the name."
    newsml = root(item, "newsml_g2")
    known = embargo != ""
    status = [e.get("qcode") for e in newsml.iter(f"{NAR}pubStatus")]
    assert status == ["stat:usable" if known else "stat:withheld"]
    assert len(texts(newsml, f"{NAR}edNote")) == (1 if known else 2)
    assert ninjs(item)["pubstatus"] == ("usable" if known else "withheld")


# ---- NewsML-G2


def test_the_last_content_of_newsml_g2_is_the_whole_story_as_html() -> None:
    (contents,) = root(seed_item(), "newsml_g2").iter(f"{NAR}contentSet")
    assert [etree.QName(e).localname for e in contents] == ["inlineXML", "inlineData"]
    assert contents[-1].get("contenttype") == "text/html"
    html = contents[-1].text or ""
    assert html.startswith("<figure><figcaption>U.S. Secretary")
    for block in seed_item().content_set.blocks:
        if block.type == "paragraph":
            shown = (block.text or "").replace("&", "&amp;")
            assert f"<p>{shown}</p>" in html.split("\n")


def test_subjects_of_newsml_g2_are_those_of_iptcs_subject_codes() -> None:
    subjects = (
        Subject("t1", "abstract", "Transport", qcode="subj:04015000"),
        Subject("t2", "abstract", "Ports", qcode="medtop:20000638"),
        Subject("p1", "person", "Ana Roe"),
    )
    found = root(BRIDGE._replace(subjects=subjects), "newsml_g2")
    assert [e.get("qcode") for e in found.iter(f"{NAR}subject")] == ["subj:04015000"]


def test_pictures_as_items_of_newsml_g2_are_not_for_superdesk() -> None:
    with pytest.raises(UnknownName, match="pictures with profile superdesk"):
        written(BRIDGE, "newsml_g2", pictures="items")


# ---- NITF


def test_what_superdesk_hands_on_of_nitf_is_html_in_no_namespace() -> None:
    (content,) = root(features_item(), "nitf").iterfind("body/body.content")
    shown = [etree.tostring(part, encoding="unicode").strip() for part in content]
    assert "xmlns" not in "".join(shown)
    assert {str(part.tag) for part in content.iterdescendants()} == {
        *("p", "em", "ul", "li", "table", "tr", "td")
    }
    assert shown[1] == '<p class="subhead"><em>A subhead</em></p>'


def test_headline_deck_and_byline_of_nitf_are_text_alone() -> None:
    found = root(features_item(), "nitf")
    for name in ("hl1", "abstract/p", "byline"):
        (element,) = found.iterfind(f"body/body.head/{name.replace('hl1', 'hedline/hl1')}")
        assert len(element) == 0 and element.text
    assert texts(found, "byline") == ["By Jane Doe, Staff Writer, and Max Muster"]


def test_slugline_and_correction_of_nitf_stand_where_superdesk_looks() -> None:
    item = BRIDGE._replace(
        item_meta=BRIDGE.item_meta._replace(ed_notes=(EdNote("correction", "It is May."),)),
        content_meta=ContentMeta(slugline="BRIDGE"),
    )
    found = root(item, "nitf")
    words = {e.get("name"): e.get("content") for e in found.iter("meta")}
    assert words["anpa-keyword"] == "BRIDGE"
    assert [e.get("info") for e in found.iter("ed-msg")] == ["It is May."]
