"""ninjs as strangers write it, and what is no ninjs."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsexport
from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.newsitem import Creator, Link, Located, NewsItem
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Reading, get_reader
from newsexport.validation import item_errors

PLAIN = {"uri": "urn:x", "type": "text"}


def read(document: Any, **options: Any) -> Reading:
    data = data_of(json.dumps(document), "a.json")
    (reading,) = get_reader("ninjs").read(data, ParseOptions(**options))
    assert isinstance(reading, Reading)
    return reading


def item_of(**values: Any) -> NewsItem:
    return read(PLAIN | values).item


def told(**values: Any) -> str:
    return "; ".join(finding.message for finding in read(PLAIN | values).findings)


def texts(item: NewsItem) -> list[str | None]:
    return [block.text for block in item.content_set.blocks]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2024-03-05T14:30:00-05:00", "2024-03-05T14:30:00-05:00"),
        ("20240305T143000-0500", "2024-03-05T14:30:00-05:00"),
        ("2024-03-05T14:30Z", "2024-03-05T14:30:00Z"),
        ("2024-03-05 14:30:00.250Z", "2024-03-05T14:30:00.250Z"),
        ("2024-03-05T14:30:00", "2024-03-05"),  # in no zone
        ("2024-03-05", "2024-03-05"),
        ("2024-02-30", None),
        ("March 5", None),
    ],
)
def test_a_moment_is_read_in_any_form_of_iso(written: str, expected: str | None) -> None:
    assert item_of(contentCreated=written).content_meta.content_created == expected
    assert ("contentCreated" in told(contentCreated=written)) == (expected is None)


def test_an_embargo_that_cannot_be_read_holds_until_told() -> None:
    assert item_of(embargoedUntil="2024-03-05").item_meta.embargoed == ""
    assert item_of(embargoed="soon").item_meta.embargoed == ""
    assert item_of().item_meta.embargoed is None


def test_html_is_read_before_plain_text_and_the_main_one_before_others() -> None:
    bodies = [
        {"contentType": "text/plain", "value": "plain"},
        {"contentType": "text/html", "role": "long", "value": "<p>much longer</p>"},
        {"contentType": "application/xhtml+xml", "role": "main", "value": "<p>main</p>"},
        {"contentType": "application/xml", "value": "<x>not a story, but by far the longest</x>"},
    ]
    assert texts(item_of(bodies=bodies)) == ["main"]
    assert texts(item_of(bodies=bodies[:2])) == ["much longer"]
    assert texts(item_of(bodies=bodies[:1])) == ["plain"]
    assert texts(item_of(bodies=bodies[3:])) == []


def test_plain_text_has_a_paragraph_between_blank_lines() -> None:
    body = {"value": "One\nline on.\r\n\r\n  Two \n \n\n"}
    assert texts(item_of(bodies=[body])) == ["One line on.", "Two"]


def test_html_that_is_no_xml_is_read_as_browsers_do() -> None:
    body = {"contentType": "text/html", "value": "<p>One<br>line &nbsp;&eacute;<p>Two & more"}
    assert texts(item_of(bodies=[body])) == ["One line é", "Two & more"]


def test_entities_and_document_types_in_a_body_are_not_followed() -> None:
    value = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e; here</p>'
    found = texts(item_of(bodies=[{"contentType": "text/html", "value": value}]))
    assert str(found[-1]).endswith("here")
    assert "root:" not in str(found)


@pytest.mark.parametrize(
    ("by", "creators"),
    [
        ("By Jane Doe", [Creator("person", "Jane Doe")]),
        ("Jane Doe and John Roe", [Creator("person", "Jane Doe"), Creator("person", "John Roe")]),
        ("Reuters", [Creator("organisation", "Reuters")]),
        ("jd/ed/xx", []),
    ],
)
def test_a_byline_names_the_authors(by: str, creators: list[Creator]) -> None:
    reading = read(PLAIN | {"by": by})
    meta = reading.item.content_meta
    assert (meta.by, list(meta.creators)) == (by, creators)
    assert reading.item.provenance
    bases = [field.basis for field in reading.item.provenance.fields]
    assert bases == ["inferred"] * len(creators)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Lyon, France", Located("Lyon", country="FR")),
        ("Atlanta, Georgia", Located("Atlanta, Georgia")),  # a state, or a country
        ("Lyon", Located("Lyon")),
    ],
)
def test_a_country_after_the_place_is_data(printed: str, expected: Located) -> None:
    assert item_of(located=printed).content_meta.located == expected


def test_a_dateline_in_the_body_is_found_and_said_to_be_worked_out() -> None:
    body = {"value": "LYON, France (AP) — Rain fell.\n\nIt stopped."}
    reading = read(PLAIN | {"bodies": [body], "language": "en"})
    dateline = reading.item.content_meta.dateline
    assert dateline is not None
    assert (dateline.text, dateline.agency) == ("LYON, France (AP) —", "AP")
    assert reading.item.provenance
    assert [f.path for f in reading.item.provenance.fields] == ["/contentMeta/dateline"]


def test_a_picture_that_the_story_shows_is_told_more_of() -> None:
    body = '<p>One.</p><figure><img src="https://x.example/s.jpg"/><figcaption>A cat</figcaption>'
    renditions = [
        {"name": "s", "href": "https://x.example/s.jpg", "width": 10, "height": 10},
        {"name": "l", "href": "https://x.example/l.jpg", "width": 90, "height": 90},
        {"name": "film", "href": "https://x.example/f.mp4", "contentType": "video/mp4"},
    ]
    shown = {"name": "a", "uri": "urn:a", "type": "picture", "by": "Ann Poe"}
    other = {"name": "b", "uri": "urn:b", "type": "picture", "descriptions": [{"value": "A dog"}]}
    item = item_of(
        bodies=[{"contentType": "text/html", "value": body + "</figure>"}],
        associations=[shown | {"renditions": renditions}, other],
    )
    assert [(p.caption, p.creator, p.href) for p in item.pictures] == [
        ("A cat", "Ann Poe", "https://x.example/l.jpg"),
        ("A dog", None, None),
    ]
    assert [block.picture for block in item.content_set.blocks] == [None, "pic1", "pic2"]


def test_other_associations_are_links() -> None:
    linked = {"name": "a", "uri": "urn:a", "type": "text", "headlines": [{"value": "More"}]}
    film = {"name": "b", "uri": "urn:b", "type": "video", "rel": "trailer"}
    item = item_of(associations=[linked, film])
    assert item.item_meta.links == (
        Link("seeAlso", "urn:a", "More"),
        Link("trailer", "urn:b"),
    )


def test_names_of_any_version_are_read_whatever_the_version_said() -> None:
    item = item_of(
        standard={"name": "ninjs", "version": "3.1"},
        headline="Old name",
        byline="Jane Doe",
        person=[{"name": "Ann Poe", "scheme": "http://www.wikidata.org/entity/", "code": "Q1"}],
        versioncreated="2024-03-05T14:30:00Z",
        infosource=[
            {"name": "TASS", "rel": "http://cv.iptc.org/newscodes/contentprodpartyrole/origcont"}
        ],
    )
    assert item.content_meta.headline == "Old name"
    assert item.subjects[0].qcode == "wikidata:Q1"
    assert item.item_meta.version_created == "2024-03-05T14:30:00Z"
    assert item.content_meta.info_sources[0].role == "origcont"
    assert item.item_meta.provider is None  # which no stranger's ninjs tells


def test_what_the_caller_knows_fills_what_the_document_leaves_open() -> None:
    now = datetime(2026, 1, 15, 9, tzinfo=UTC)
    options = {"language": "pl", "provider": "PAP", "headline": "Supplied", "now": now}
    bare = read({"uri": "urn:x"}, **options).item
    assert (bare.language, bare.content_meta.headline) == ("pl", "Supplied")
    assert bare.item_meta.version_created == "2026-01-15T09:00:00Z"
    assert bare.provenance
    assert {field.basis for field in bare.provenance.fields} == {"supplied"}
    full = {"uri": "urn:x", "language": "de", "headlines": [{"value": "Own"}]}
    said = read(full, **options).item
    assert (said.language, said.content_meta.headline) == ("de", "Own")


def test_what_has_no_room_is_told_in_one_finding_by_its_own_name() -> None:
    assert told(expires="2024-03-05T14:30:00Z", trustIndicators=[{}], urgency=11) == (
        "not held: expires, trustIndicators, urgency"
    )
    assert told(**{f"x{number:02}": 1 for number in range(15)}).endswith("x11 and 3 more")
    assert told(headlines="not a list") == "not held: headlines"
    assert told(edNote="") == ""


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[1]", "expected an object of ninjs, found a number"),
        ("null", "expected an object of ninjs, found null"),
        ('{"a": 1}', "no uri, no headlines, no bodies"),
        ('{"uri": "x",}', "not JSON"),
        ('{"uri": NaN}', "NaN is no JSON"),
        ('{"uri": "x", "uri": "y"}', "duplicate key 'uri'"),
    ],
)
def test_what_is_no_ninjs_is_refused_with_a_reason(content: str, message: str) -> None:
    found: list[Reading | SourceError] = []
    with pytest.raises(SourceError) as refusal:
        found += get_reader("ninjs").read(data_of(content, "a.json"), ParseOptions())
        raise next(error for error in found if isinstance(error, SourceError))
    assert message in str(refusal.value)


def test_one_bad_item_does_not_stop_the_others() -> None:
    lines = '{"uri": "urn:a"}\n{"uri": \n{"no": 1}\n{"uri": "urn:b"}\n'
    found = list(get_reader("ninjs").read(data_of(lines, "a.json"), ParseOptions()))
    guids = [r.item.guid if isinstance(r, Reading) else r.line for r in found]
    assert guids == ["urn:a", 2, 3, "urn:b"]


def test_a_bad_first_item_does_not_stop_the_others_either() -> None:
    for many in ('{"no": 1}\n{"uri": "urn:b"}\n', '[{"no": 1}, {"uri": "urn:b"}]'):
        found = list(get_reader("ninjs").read(data_of(many, "a.json"), ParseOptions()))
        assert isinstance(found[0], SourceError)
        assert [r.item.guid for r in found if isinstance(r, Reading)] == ["urn:b"]


def test_what_came_before_the_json_breaks_is_given() -> None:
    text = "[" + ", ".join(['{"uri": "urn:a", "title": "' + "a" * 400_000 + '"}'] * 3) + ", {"
    found = list(get_reader("ninjs").read(data_of(text, "a.json"), ParseOptions()))
    assert [isinstance(r, Reading) for r in found] == [True, True, True, *[False] * len(found[3:])]
    assert found[3:]


def test_ninjs_may_be_written_as_yaml() -> None:
    text = (
        "uri: urn:x\nversion: 2\nversionCreated: 2024-03-05T14:30:00Z\nheadlines:\n- {value: no}\n"
    )
    assert guess(text) == "ninjs"
    (first, second) = get_reader("ninjs").read(
        data_of(f"---\n{text}---\nuri: [1]\ntitle: a\n", "a.yaml"), ParseOptions()
    )
    assert isinstance(first, Reading) and isinstance(second, Reading)
    assert first.item.content_meta.headline == "no"
    assert first.item.version == 2
    assert first.item.item_meta.version_created == "2024-03-05T14:30:00Z"
    assert [finding.message for finding in second.findings] == ["not held: uri"]


def test_our_own_formats_are_not_taken_for_ninjs() -> None:
    item = newsexport.parse("A headline\n\nText of a story that is long enough to be one.")
    assert guess(newsexport.export(item, "json")) == "json"
    assert guess(newsexport.export(item, "ninjs")) == "ninjs"
    assert guess(newsexport.export(item, "ninjs", version="1.4")) == "ninjs"
    assert guess(newsexport.export(item, "jsonld")) != "ninjs"
    assert guess(newsexport.export(item, "yaml")) == "yaml"


_KEYS = (
    "uri type version versionCreated contentCreated embargoed pubStatus urgency edNote language"
    " descriptions bodies headlines people places subjects infoSources title by located slugline"
    " associations altIds genres keywords name rel role value contentType literal relevance scheme"
    " code renditions href width height headline body_xhtml person profile wordCount"
).split()
_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(("picture", "newsexport-text", "<p>a", "text/html", "2024-03-05", "author")),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=5)
    ),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=150)
@given(document=st.dictionaries(st.sampled_from(_KEYS), _values, max_size=9))
def test_any_object_is_read_as_a_valid_item(document: dict[str, Any]) -> None:
    item = read(document | {"uri": "urn:x"}).item
    assert [finding.message for finding in item_errors(item)] == []
