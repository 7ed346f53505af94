"""Whatever a document holds, checking it raises nothing, and every finding stands in its text."""

import json
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from newsexport.checking.engine import Checks, check
from newsexport.data import data_of
from newsexport.documents.xml import NAR, XHTML
from newsexport.registry import receivers

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "60"))
many = settings(deadline=None, max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))

_WORDS = (
    "",
    " ",
    "By Jane Doe",
    "Jane Doe and John Roe, Staff Writer",
    "jane@a.example",
    "Tuesday, Jan. 19, 2022",
    "2022-01-18T10:00:00+01:00",
    "0001-01-01",
    "9999-12-31T23:59:59-14:00",
    "Tue, 18 Jan 2022 25:61:00 GMT",
    "1 of 4 | “It rained",
    "[…]",
    "-30-",
    "&amp;amp; <b onclick=x>",
    "Itâ€™s Ã",
    "\u202e\u0007\ud800",
    "# \n\n \n#",
    "99999999999999999999",
    "usable",
    "ninat:text",
    "<p>“a</p><!--<script>",
    "https://a.example/\u00e4?b=1&c",
    "© 9999",
    "$TK [XXX] lorem ipsum",
)
texts = (
    st.sampled_from(_WORDS) | st.text(max_size=20) | st.text("<>&;/\"'“”«»„- \n1TX", max_size=30)
)

_KEYS = (
    "@context @type @id @graph @value NewsArticle headline name author publisher contributor image"
    " caption creditText contentUrl url articleBody datePublished dateModified dateCreated"
    " description keywords inLanguage copyrightNotice hasPart mainEntityOfPage isAccessibleForFree"
    " uri type headlines value role contentType bodies body_text body_xhtml descriptions"
    " description_text infoSources associations renditions href byline by located pubStatus"
    " pubstatus versionCreated versioncreated contentCreated embargoed embargoedUntil subjects"
    " people standard version guid itemMeta contentMeta contentSet rightsInfo pictures blocks text"
    " provider creators published contentModified dateline provenance items feed"
    " db meta data posts tags users posts_tags posts_authors post_id tag_id author_id id title slug"
    " html mobiledoc lexical custom_excerpt status published_at exported_on"
    " content_elements headlines basic credits taxonomy promo_items _id url caption created_date"
    " canonical_url publish_date versioncreated subheadlines label distributor"
).split()
_scalars = st.none() | st.booleans() | st.integers() | st.floats() | texts
_keys = st.sampled_from(_KEYS) | st.text("a/~\u00e4", max_size=3)
values = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_keys, inner, max_size=8),
    max_leaves=30,
)
_TYPES = ("NewsArticle", "Article", ["BlogPosting", 1], "Person", None)
objects = st.builds(
    lambda value, kind: {"@context": "https://schema.org", "@type": kind, **value},
    st.dictionaries(_keys, values, max_size=12),
    st.sampled_from(_TYPES),
)

_NAMES: Mapping[str, tuple[str, str, str]] = {
    "newsml_g2": (
        "newsItem",
        NAR,
        "newsItem packageItem itemSet itemMeta itemClass provider name versionCreated embargoed"
        " pubStatus title edNote link pubHistory published timestamp rightsInfo copyrightNotice"
        " contentMeta contentCreated contentModified creator contributor headline description by"
        " dateline keyword creditline language subject contentSet inlineXML remoteContent assert"
        " type groupSet group groupRef itemRef partMeta catalogRef catalog scheme html p figcaption"
        " script inlineRef expires signal position header hop",
    ),
    "nitf": (
        "nitf",
        "",
        "head title docdata doc-id date.issue date.release doc.copyright key-list keyword ed-msg"
        " body body.head hedline hl1 hl2 abstract byline person distributor dateline story.date"
        " body.content block p media media-caption media-producer media-reference table tr td"
        " date.expire country tobject tobject.subject",
    ),
    "rss": (
        "rss",
        "",
        "channel item title link description pubDate guid author source category enclosure"
        " creator encoded date modified content language",
    ),
    "wxr": (
        "rss",
        "http://wordpress.org/export/1.2/",
        "channel item title link guid category creator encoded author wxr_version author_login"
        " author_display_name post_type status post_date post_date_gmt attachment_url",
    ),
    "atom": (
        "feed",
        "http://www.w3.org/2005/Atom",
        "entry title id updated published author name contributor rights category link summary"
        " content div p",
    ),
}
_ATTRIBUTES = (
    "guid version standardversion qcode role type href tag norm id-string management-status holder"
    " key url rel term literal uri onclick source hascontent residref id idref idrefs contentrefs"
    " root wordcount conformance contenttype latitude iso-cc tobject.subject.refnum isPermaLink"
    " length timestamp"
).split()
_xml_texts = texts.map(
    lambda text: "".join(char for char in text if char in "\t\n" or "\x20" <= char < "\ud800")
)


@st.composite
def _elements(draw: st.DrawFn, format: str, depth: int = 0) -> Any:
    root, uri, names = _NAMES[format]
    name = root if depth == 0 else draw(st.sampled_from(names.split()))
    home = XHTML if name in ("html", "figcaption", "script") else uri
    element = etree.Element(f"{{{home}}}{name}" if home else name)
    for attribute in draw(st.lists(st.sampled_from(_ATTRIBUTES), max_size=2, unique=True)):
        element.set(attribute, draw(_xml_texts))
    element.text = draw(_xml_texts)
    if depth < 4:
        for _ in range(draw(st.integers(0, 4))):
            child = draw(_elements(format, depth + 1))
            child.tail = draw(_xml_texts)
            element.append(child)
    return element


def check_all(content: str, format: str) -> None:
    """Check with every rule there is, and look where the findings stand."""
    data = data_of(content.encode("utf-8", "surrogatepass"), "<any>")
    for checked in check(data, Checks(format, receivers(), lambda code: True, NOW, fix=True)):
        lines = re.split(r"\r\n|\n|\r", checked.source.text) if checked.source else []
        for finding in checked.findings:
            assert finding.line >= 1
            assert finding.column >= 1
            if lines:
                line = lines[finding.line - checked.line]
                assert finding.column <= len(line) + 1, finding
                end = (finding.end_line, finding.end_column)
                assert end == (None, None) or end >= (finding.line, finding.column), finding


@many
@given(objects)
def test_any_json_is_checked_as_jsonld(value: Any) -> None:
    check_all(json.dumps(value), "jsonld")


@many
@given(objects | st.lists(objects, max_size=2))
def test_any_json_is_checked_as_ninjs(value: Any) -> None:
    check_all(json.dumps(value, ensure_ascii=False), "ninjs")


@pytest.mark.parametrize("format", ["ghost", "ans"])
@many
@given(data=st.data())
def test_any_json_is_checked_as_what_one_receiver_takes(format: str, data: st.DataObject) -> None:
    value = data.draw(objects | st.lists(objects, max_size=2))
    if format == "ghost":
        tables = st.dictionaries(_keys, st.lists(objects, max_size=2) | values, max_size=6)
        value = data.draw(st.just(value) | tables.map(lambda found: {"db": [{"data": found}]}))
    check_all(json.dumps(value), format)


@many
@given(objects)
def test_any_json_is_checked_as_our_model(value: Any) -> None:
    check_all(json.dumps(value, indent=1), "json")


@many
@given(objects)
def test_any_value_is_checked_as_yaml(value: Any) -> None:
    check_all(json.dumps(value), "yaml")


@pytest.mark.parametrize("format", list(_NAMES))
@many
@given(st.data())
def test_any_xml_is_checked(format: str, data: st.DataObject) -> None:
    element = data.draw(_elements(format))
    check_all(etree.tostring(element, encoding="unicode"), format)


@many
@given(st.lists(texts, max_size=8).map("\n\n".join))
def test_any_text_is_checked(text: str) -> None:
    check_all(text, "text")
