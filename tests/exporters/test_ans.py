"""ANS stories: what stands where, by hand, and Arc's own schemas on everything."""

import html
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import newsexport
from conftest import ROOT
from newsexport.checking.engine import Checks, check
from newsexport.data import data_of
from newsexport.errors import ExportError
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Contributor,
    Creator,
    Dateline,
    EdNote,
    FieldProvenance,
    ItemMeta,
    Link,
    ListItem,
    Located,
    NewsItem,
    Party,
    Picture,
    Provenance,
    RightsInfo,
    Subject,
)
from newsexport.registry import get_exporter, rules_in
from newsexport.schemas import is_valid
from newsexport.story import block_text
from newsexport.xml_text import in_xml
from standards.ans_mutants import FOLDER, official
from standards.checks import needs_standards
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

ANS = get_exporter("ans")
GUID = "urn:uuid:1"
CORPUS = sorted((ROOT.parent / "shared" / "corpus" / "texts").rglob("*.txt"))[::12]
WORKED = (seed_item(), features_item(), odd_item())
Json = dict[str, Any]


def item(
    meta: Mapping[str, Any] = {}, about: Mapping[str, Any] = {}, *blocks: Block, **more: Any
) -> NewsItem:
    return NewsItem(
        more.pop("guid", GUID),
        item_meta=ItemMeta(**about),
        content_meta=ContentMeta(**{"headline": "Harbour bridge reopens", **meta}),
        content_set=ContentSet(blocks or (Block("p1", "paragraph", "Cars cross again."),)),
        **more,
    )


def story(made: NewsItem, **options: Any) -> Json:
    value = json.loads(ANS.write(made, **options))
    assert is_valid("ans")(value)
    return dict(value)


def own(made: NewsItem) -> Json:
    """What ANS has no place for."""
    found: Json = story(made).get("additional_properties", {}).get("newsexport", {})
    return found


def test_a_plain_article_is_a_story_with_headline_text_and_identifier_and_nothing_else() -> None:
    assert story(item()) == {
        "type": "story",
        "version": "0.10.12",
        # printf %s urn:uuid:1 | sha256sum | head -c 32 | xxd -r -p | base32
        "_id": "WNRPKCDUY4BAEODSOBPQGR2YGI",
        "headlines": {"basic": "Harbour bridge reopens"},
        "source": {"source_id": "urn:uuid:1", "system": "newsexport"},
        "content_elements": [{"type": "text", "content": "Cars cross again."}],
    }


def test_an_id_has_the_form_of_arcs_own() -> None:
    ids = {story(item(guid=guid))["_id"] for guid in ("urn:1", "urn:2", "tag:a,2024:é", "😀")}
    assert len(ids) == 4
    assert all(len(id) == 26 and id.isalnum() and id.isupper() for id in ids)


def test_a_title_that_was_derived_is_marked_and_a_headline_is_not() -> None:
    derived = item({"headline": None}, {"title": "Cars cross again"})
    assert story(derived)["headlines"] == {"basic": "Cars cross again"}
    assert own(derived) == {"titleBasis": "derived"}
    assert "titleBasis" not in own(item(about={"title": "Another"}))
    assert story(item({"headline": None}))["headlines"] == {"basic": ""}


def test_kinds_of_blocks_are_kinds_of_elements() -> None:
    blocks = (
        Block("h", "subhead", "Repairs"),
        Block("l", "list", items=(ListItem("one"), ListItem("two <b>"))),
        Block("b", "blockquote", "Said."),
        Block("q", "pullquote", "Pulled."),
        Block("t", "table", rows=(("a", ""), ())),
        Block("c", "correction", "It was Friday."),
        Block("n", "note", "A note."),
        Block("r", "trailer", "Reporting by Jo."),
        Block("f", "figure"),
    )
    assert story(item({}, {}, *blocks))["content_elements"] == [
        {"type": "header", "level": 2, "content": "Repairs"},
        {
            "type": "list",
            "list_type": "unordered",
            "items": [
                {"type": "text", "content": "one"},
                {"type": "text", "content": "two &lt;b&gt;"},
            ],
        },
        {
            "type": "quote",
            "subtype": "blockquote",
            "content_elements": [{"type": "text", "content": "Said."}],
        },
        {
            "type": "quote",
            "subtype": "pullquote",
            "content_elements": [{"type": "text", "content": "Pulled."}],
        },
        {
            "type": "table",
            "rows": [[{"type": "text", "content": "a"}, {"type": "text", "content": ""}], []],
        },
        {"type": "correction", "correction_type": "correction", "text": "It was Friday."},
        {"type": "text", "subtype": "note", "content": "<i>A note.</i>"},
        {"type": "text", "subtype": "trailer", "content": "<i>Reporting by Jo.</i>"},
    ]


def test_a_picture_says_who_took_it_and_its_printed_credit() -> None:
    picture = Picture(
        "a",
        caption="The <bridge>",
        credit="Photo by Jo Roe/Agency",
        creditline="Jo Roe/Agency",
        creator="Jo Roe",
        supplier="Agency",
        content_created="2024-03-05T14:30:00Z",
        href="https://e.example/a b.jpg",
    )
    made = story(item({}, {}, Block("f", "figure", picture="a"), pictures=(picture,)))
    image = {
        "type": "image",
        "version": "0.10.12",
        "url": "https://e.example/a%20b.jpg",
        "caption": "The &lt;bridge&gt;",
        "credits": {
            "by": [{"type": "author", "name": "Jo Roe"}],
            "affiliation": [{"type": "author", "name": "Agency"}],
        },
        "vanity_credits": {"by": [{"type": "author", "name": "Photo by Jo Roe/Agency"}]},
        "created_date": "2024-03-05T14:30:00Z",
    }
    assert made["content_elements"] == [image]
    assert made["promo_items"] == {"basic": image}


@pytest.mark.parametrize("href", [None, "p.jpg", "mailto:a@b.example"])
def test_a_picture_without_an_address_on_the_web_keeps_its_caption_alone(href: str | None) -> None:
    picture = Picture("a", caption="The bridge", href=href, content_created="2024-03-05")
    made = story(item({}, {}, Block("f", "figure", picture="a"), pictures=(picture,)))
    (image,) = made["content_elements"]
    assert image == {"type": "image", "version": "0.10.12", "caption": "The bridge"}
    assert "promo_items" not in made


@pytest.mark.parametrize(
    ("about", "restrictions", "status"),
    [
        ({}, None, None),
        (
            {"embargoed": "2024-03-05T14:30:00Z"},
            {"embargo": {"active": True, "end_time": "2024-03-05T14:30:00Z"}},
            None,
        ),
        # "When it's not defined, it means the embargo keeps applying" (trait_content_restrictions)
        ({"embargoed": ""}, {"embargo": {"active": True}}, None),
        ({"pub_status": "withheld"}, None, "withheld"),
        ({"pub_status": "canceled"}, None, "canceled"),
    ],
)
def test_what_must_not_be_out_says_so(
    about: Mapping[str, Any], restrictions: Json | None, status: str | None
) -> None:
    made = story(item(about=about))
    assert (made.get("content_restrictions"), made.get("status")) == (restrictions, status)


def test_moments_are_dates_and_days_are_not() -> None:
    moment = "2024-03-05T14:30:00-05:00"
    made = story(
        item({"content_created": moment, "content_modified": moment}, {"published": moment})
    )
    assert {name for name, value in made.items() if value == moment} == {
        *("created_date", "last_updated_date"),
        *("publish_date", "first_publish_date", "display_date"),
    }
    days = item(
        {"content_created": "2024-03-05", "content_modified": "2024-03-07"},
        {"published": "2024-03-06"},
    )
    assert [name for name in story(days) if name.endswith("_date")] == []
    assert own(days) == {
        "published": "2024-03-06",
        "contentCreated": "2024-03-05",
        "contentModified": "2024-03-07",
    }


@pytest.mark.parametrize(("confidence", "said"), [(79, False), (80, True)])
def test_a_date_that_is_not_sure_is_left_out(confidence: int, said: bool) -> None:
    field = FieldProvenance("/contentMeta/contentCreated", "inferred", "guess", confidence)
    guessed = item(
        {"content_created": "2024-03-05"}, provenance=Provenance(None, None, (), (field,))
    )
    assert ("contentCreated" in own(guessed)) == said


@pytest.mark.parametrize(
    ("meta", "about", "pointer"),
    [
        ({}, {"published": "soon"}, "/itemMeta/published"),
        ({"content_created": "2024-02-30"}, {}, "/contentMeta/contentCreated"),
        ({}, {"embargoed": "2024-03-05"}, "/itemMeta/embargoed"),
    ],
)
def test_what_is_no_date_is_refused_with_its_place(
    meta: Mapping[str, Any], about: Mapping[str, Any], pointer: str
) -> None:
    with pytest.raises(ExportError, match=pointer):
        ANS.write(item(meta, about))


def test_people_stand_by_what_they_did() -> None:
    made = story(
        item(
            {
                "by": "By Jo Roe, Editor",
                "creators": (
                    Creator("person", "Jo Roe", "Editor", "The Mail"),
                    Creator("organisation", "AP"),
                ),
                "contributors": (
                    Contributor("person", "Al Poe", "reporting"),
                    Contributor("person", "Bo Moe", "photography"),
                    Contributor("person", "Cy Noe"),
                ),
            }
        )
    )
    assert made["credits"] == {
        "by": [
            {"type": "author", "name": "Jo Roe", "role": "Editor", "affiliation": "The Mail"},
            {
                "type": "author",
                "name": "AP",
                "additional_properties": {"type": "organization"},
            },
        ],
        "reporting_by": [{"type": "author", "name": "Al Poe"}],
        "photos_by": [{"type": "author", "name": "Bo Moe"}],
        "contributors": [{"type": "author", "name": "Cy Noe"}],
    }
    assert made["additional_properties"] == {"newsexport": {"by": "By Jo Roe, Editor"}}


def test_labels_and_values_have_their_places() -> None:
    made = item(
        {
            "section": "World",
            "deck": "Q&A: is 1 < 2?",
            "slugline": "US-STORM",
            "keywords": ("Häfen & Schiffe", "新聞"),
            "located": Located("Saltmarsh", "Maine", "US"),
            "dateline": Dateline("SALTMARSH, Maine —"),
            "word_count": 3,
            "urgency": 4,
            "genre": "Feature",
            "creditline": "The Mail",
        },
        {
            "provider": Party("The Mail"),
            "ed_notes": (
                EdNote("correction", "One."),
                EdNote("inference", "Two."),
                EdNote("editorsNote", "Three."),
            ),
            "links": (
                Link("seeAlso", "https://e.example/1"),
                Link("derivedFrom", "https://e.example/a b"),
            ),
        },
        rights_info=RightsInfo("© The Mail", "The Mail", 2024, "No archive."),
        subjects=(
            Subject("person-jo", "person", "Jo", relevance=100),
            Subject("topic-a", "abstract", "A"),
            Subject("place-a", "geoArea", "A"),
        ),
        language="en",
    )
    expected = {
        "language": "en",
        "canonical_website": "courier",
        "canonical_url_external": "https://e.example/a%20b",
        "slug": "US-STORM",
        "label": {"basic": {"text": "World"}},
        "subheadlines": {"basic": "Q&A: is 1 &lt; 2?"},
        "description": {"basic": "Q&A: is 1 &lt; 2?"},
        "location": "Saltmarsh",
        "address": {"locality": "Saltmarsh", "region": "Maine"},
        "distributor": {"name": "The Mail", "mode": "custom"},
        "copyright": "© The Mail",
        "planning": {
            "internal_note": "One.\n\nThree.",
            "story_length": {"word_count_actual": 3},
        },
        "taxonomy": {
            "tags": [{"text": "Häfen & Schiffe", "slug": "hafen-schiffe"}, {"text": "新聞"}],
            "named_entities": [
                {"_id": "person-jo", "name": "Jo", "type": "person", "score": 100},
                {"_id": "place-a", "name": "A", "type": "location"},
            ],
        },
        "additional_properties": {
            "newsexport": {
                "dateline": "SALTMARSH, Maine —",
                "creditline": "The Mail",
                "genre": "Feature",
                "urgency": 4,
                "usageTerms": "No archive.",
            }
        },
    }
    written = story(made, website="courier")
    assert {name: written.get(name) for name in expected} == expected


def test_many_stories_are_an_array_or_a_line_each_and_a_bad_one_stops_none() -> None:
    assert ANS.write_many
    items = (item(), item(about={"published": "soon"}), item(guid="urn:2"))
    for compact in (False, True):
        pieces = list(ANS.write_many(items, compact=compact))
        assert len([piece for piece in pieces if isinstance(piece, ExportError)]) == 1
        text = "".join(piece for piece in pieces if isinstance(piece, str))
        lines = text.removesuffix("\n").split("\n")
        stories = [json.loads(line) for line in lines] if compact else json.loads(text)
        assert [one["source"]["source_id"] for one in stories] == [GUID, "urn:2"]
    assert json.loads("".join(map(str, ANS.write_many(())))) == []
    assert list(ANS.write_many((), compact=True)) == []


def test_a_story_is_written_before_the_next_item_is_asked_for() -> None:
    assert ANS.write_many
    taken: list[str] = []

    def items() -> Iterator[NewsItem]:
        for guid in ("urn:1", "urn:2"):
            taken.append(guid)
            yield item(guid=guid)

    pieces = iter(ANS.write_many(items()))
    assert "urn:1" in str(next(pieces)) and taken == ["urn:1"]
    assert "urn:2" in str(next(pieces)) and taken == ["urn:1", "urn:2"]


# Arc's own schemas


@cache
def kind(type: str) -> Any:
    """The official schema of a kind of element."""
    path = next(FOLDER.glob(f"**/{type}.json"))
    return official().evolve(schema=json.loads(path.read_text("utf-8")))


def wrong(value: Json) -> list[str]:
    """What Arc's schemas say of a story and, since that leaves them open, of its elements."""
    found = [error.message for error in official().iter_errors(value)]
    for element in inside(value["content_elements"]):
        found += [error.message for error in kind(element["type"]).iter_errors(element)]
    return found


def inside(elements: list[Json]) -> Iterator[Json]:
    for element in elements:
        yield element
        yield from inside(element.get("content_elements", []))


@needs_standards
def test_a_seed_is_valid_by_arcs_own_schema(seed: Path) -> None:
    assert wrong(story(newsexport.parse(seed.read_bytes(), name=seed.name))) == []


@needs_standards
@pytest.mark.parametrize("made", WORKED, ids=lambda made: made.guid)
def test_a_worked_item_is_valid_by_arcs_own_schema(made: NewsItem) -> None:
    assert wrong(story(made, website="courier")) == []


@needs_standards
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_an_article_is_valid_by_arcs_own_schema_and_findings_are_true_of_it(path: Path) -> None:
    made = newsexport.parse(path.read_bytes(), name=path.name)
    written = ANS.write(made)
    assert wrong(json.loads(written)) == []
    codes = arc_findings(written)
    assert codes <= {"NX843", "NX845"}
    assert ("NX845" in codes) == (not made.content_meta.creators)
    assert ("NX843" in codes) == (not (made.content_meta.headline or made.item_meta.title))


def arc_findings(written: str) -> set[str]:
    """The codes of what Arc's rules, and those of structure, find."""
    codes = {rule.code for rule in rules_in("receivers.arc")} | {"NX000", "NX001", "NX002"}
    checks = Checks(None, ("arc",), codes.__contains__)
    return {hit.rule for each in check(data_of(written, "any"), checks) for hit in each.findings}


@needs_standards
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(news_items())
def test_any_item_is_a_valid_story_with_all_its_words(made: NewsItem) -> None:
    written = ANS.write(made)
    assert written == ANS.write(made)
    value = story(made)
    assert wrong(value) == []
    assert json.loads(ANS.write(made, compact=True)) == value
    kept, _ = in_xml(made)
    said = squeezed(" ".join(words(value["content_elements"])))
    for block in kept.content_set.blocks:
        assert squeezed(block_text(block)) in said
    for picture in kept.pictures:
        if any(block.picture == picture.id for block in kept.content_set.blocks):
            assert squeezed(picture.caption or "") in said


def words(elements: list[Json]) -> Iterator[str]:
    """What elements say, without the marks of HTML."""
    for element in elements:
        for name in ("content", "text", "caption"):
            if name in element:
                value = element[name].removeprefix("<i>").removesuffix("</i>")
                assert "<" not in value
                yield html.unescape(value)
        yield from words(element.get("content_elements", []) + element.get("items", []))
        for row in element.get("rows", []):
            yield from words(row)


def squeezed(text: str) -> str:
    return "".join(text.split())
