"""ANS: what Arc finds in a story."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import html

import newsexport
from conftest import ROOT, SEEDS
from newsexport.errors import ExportError
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Contributor,
    Creator,
    EdNote,
    ItemMeta,
    ListItem,
    NewsItem,
    Party,
    Picture,
    Subject,
)
from newsexport.registry import get_exporter
from newsexport.schemas import is_valid
from newsexport.story import block_text
from newsexport.xml_text import in_xml
from standards.ans_mutants import official
from standards.checks import needs_standards
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

ANS = get_exporter("ans")
CORPUS = sorted((ROOT.parent / "shared" / "corpus").glob("**/*.txt"))[::12]


def item(*blocks: Block, headline: str | None = "Storm", **about: Any) -> NewsItem:
    meta = ContentMeta(headline=headline)._replace(
        **{name: value for name, value in about.items() if name in ContentMeta._fields}
    )
    made = ItemMeta(title=headline)._replace(
        **{name: value for name, value in about.items() if name in ItemMeta._fields}
    )
    return NewsItem("urn:uuid:1", item_meta=made, content_meta=meta, content_set=ContentSet(blocks))


def story(written: NewsItem, **options: Any) -> dict[str, Any]:
    found = json.loads(ANS.write(written, **options))
    assert isinstance(found, dict)
    return found


# what each type of element must hold: story_elements/ of ANS 0.10.12
@pytest.mark.parametrize(
    ("block", "element"),
    [
        (Block("p1", "paragraph", "A & <b>"), {"type": "text", "content": "A &amp; &lt;b&gt;"}),
        (Block("h1", "subhead", "After"), {"type": "header", "level": 2, "content": "After"}),
        (
            Block("l1", "list", items=(ListItem("one"), ListItem("two"))),
            {
                "type": "list",
                "list_type": "unordered",
                "items": [{"type": "text", "content": "one"}, {"type": "text", "content": "two"}],
            },
        ),
        (
            Block("q1", "blockquote", "We will."),
            {
                "type": "quote",
                "subtype": "blockquote",
                "content_elements": [{"type": "text", "content": "We will."}],
            },
        ),
        (
            Block("t1", "table", rows=(("a", "b"),)),
            {
                "type": "table",
                "rows": [[{"type": "text", "content": "a"}, {"type": "text", "content": "b"}]],
            },
        ),
        (
            Block("c1", "correction", "It was May."),
            {"type": "correction", "correction_type": "correction", "text": "It was May."},
        ),
        (
            Block("n1", "note", "With help by AP."),
            {"type": "text", "subtype": "note", "content": "<i>With help by AP.</i>"},
        ),
    ],
    ids=lambda value: value.type if isinstance(value, Block) else "",
)
def test_a_block_is_an_element_of_its_kind(block: Block, element: dict[str, Any]) -> None:
    assert story(item(block))["content_elements"] == [element]


def pictured(href: str | None) -> dict[str, Any]:
    picture = Picture(
        "pic1",
        "The pier.",
        "Photo by A. Reyes/AP",
        creator="A. Reyes",
        supplier="AP",
        href=href,
    )
    figure = Block("fig1", "figure", picture="pic1")
    return story(item(figure)._replace(pictures=(picture,)))


def test_a_picture_is_an_image_with_its_credits() -> None:
    image = {
        "type": "image",
        "version": "0.10.12",
        "url": "https://news.example.org/pier.png",
        "caption": "The pier.",
        "credits": {
            "by": [{"type": "author", "name": "A. Reyes"}],
            "affiliation": [{"type": "author", "name": "AP"}],
        },
        "vanity_credits": {"by": [{"type": "author", "name": "Photo by A. Reyes/AP"}]},
    }
    found = pictured("https://news.example.org/pier.png")
    assert found["content_elements"] == [image]
    assert found["promo_items"] == {"basic": image}


@pytest.mark.parametrize("href", [None, "pier.png", "javascript:alert(1)"])
def test_a_picture_without_an_address_is_a_caption_and_promotes_nothing(href: str | None) -> None:
    found = pictured(href)
    assert "url" not in found["content_elements"][0]
    assert found["content_elements"][0]["caption"] == "The pier."
    assert "promo_items" not in found


def test_who_wrote_and_who_helped_stand_apart() -> None:
    found = story(
        item(
            creators=(
                Creator("person", "Jane Doe", "Staff Writer", "AP"),
                Creator("organisation", "UPI"),
            ),
            contributors=(
                Contributor("person", "Ann Lee", "reporting"),
                Contributor("person", "Bo Ek", "photography"),
                Contributor("person", "Cy Poe"),
            ),
        )
    )
    assert found["credits"] == {
        "by": [
            {"type": "author", "name": "Jane Doe", "role": "Staff Writer", "affiliation": "AP"},
            {
                "type": "author",
                "name": "UPI",
                "additional_properties": {"type": "organization"},
            },
        ],
        "reporting_by": [{"type": "author", "name": "Ann Lee"}],
        "photos_by": [{"type": "author", "name": "Bo Ek"}],
        "contributors": [{"type": "author", "name": "Cy Poe"}],
    }


def test_moments_are_dates_and_days_are_told_apart_since_ans_knows_none() -> None:
    found = story(
        item(
            published="2024-03-05",
            content_created="2024-03-04T10:00:00Z",
            content_modified="2024-03-06",
        )
    )
    assert found["created_date"] == "2024-03-04T10:00:00Z"
    assert not {"first_publish_date", "display_date", "last_updated_date"} & {*found}
    assert found["additional_properties"]["newsexport"] == {
        "published": "2024-03-05",
        "contentModified": "2024-03-06",
    }


@pytest.mark.parametrize(
    ("about", "status"),
    [
        ({}, None),
        ({"embargoed": "2030-01-01T00:00:00Z"}, "embargoed"),
        ({"embargoed": ""}, "embargoed"),
        ({"pub_status": "withheld"}, "withheld"),
        ({"pub_status": "canceled", "embargoed": ""}, "canceled"),
    ],
)
def test_what_must_not_be_out_says_so(about: dict[str, Any], status: str | None) -> None:
    assert story(item(**about)).get("status") == status


def test_a_derived_title_is_marked() -> None:
    untitled = item(headline=None, title="The pier fell")
    found = story(untitled)
    assert found["headlines"] == {"basic": "The pier fell"}
    assert found["additional_properties"]["newsexport"]["titleBasis"] == "derived"
    assert "additional_properties" not in story(item())


def test_titles_are_html() -> None:
    found = story(item(headline="Q&A: <script>alert(1)</script>", deck="1 < 2"))
    assert found["headlines"]["basic"] == "Q&A: &lt;script&gt;alert(1)&lt;/script&gt;"
    assert found["subheadlines"]["basic"] == found["description"]["basic"] == "1 &lt; 2"


def test_the_rest_goes_where_arc_has_a_place() -> None:
    found = story(
        item(
            provider=Party("UPI"),
            section="World",
            slugline="BLINKEN-TRIP",
            keywords=("Häfen",),
            ed_notes=(EdNote("editorsNote", "Eds: adds quote."), EdNote("inference", "x")),
        )._replace(
            language="en",
            subjects=(
                Subject("person-a", "person", "A", relevance=50),
                Subject("org-b", "organisation", "B"),
                Subject("place-c", "geoArea", "C"),
                Subject("topic-d", "abstract", "D"),
            ),
        ),
        website="courier",
    )
    assert found["distributor"] == {"name": "UPI", "mode": "custom"}
    assert found["label"] == {"basic": {"text": "World"}}
    assert found["slug"] == "BLINKEN-TRIP"
    assert found["planning"] == {"internal_note": "Eds: adds quote."}
    assert found["canonical_website"] == "courier"
    assert found["language"] == "en"
    assert found["taxonomy"] == {
        "tags": [{"text": "Häfen", "slug": "hafen"}],
        "named_entities": [
            {"_id": "person-a", "name": "A", "type": "person", "score": 50},
            {"_id": "org-b", "name": "B", "type": "organization"},
            {"_id": "place-c", "name": "C", "type": "location"},
        ],
    }


def test_the_same_article_has_the_same_id_in_the_form_of_arc() -> None:
    one, other = story(item()), story(item(headline="Storm, updated"))
    assert one["_id"] == other["_id"]
    assert len(one["_id"]) == 26 and one["_id"].isalnum() and one["_id"].upper() == one["_id"]
    assert one["source"] == {"source_id": "urn:uuid:1", "system": "newsexport"}


def test_many_are_an_array_or_json_lines() -> None:
    assert ANS.write_many
    bad = item(content_created="2024-13-01T00:00:00Z")
    pieces = list(ANS.write_many((item(), bad, item())))
    assert sum(isinstance(piece, ExportError) for piece in pieces) == 1
    text = "".join(piece for piece in pieces if isinstance(piece, str))
    assert len(json.loads(text)) == 2
    lines = "".join(map(str, ANS.write_many((item(), item()), compact=True))).splitlines()
    assert [json.loads(line)["type"] for line in lines] == ["story", "story"]
    assert json.loads("".join(map(str, ANS.write_many(())))) == []


@needs_standards
def test_seeds_and_articles_are_valid_by_the_official_schema() -> None:
    items = [newsexport.parse(path.read_bytes(), name=path.name) for path in [*SEEDS, *CORPUS]]
    for written in (*items, seed_item(), features_item(), odd_item()):
        errors = [error.message for error in official().iter_errors(story(written))]
        assert errors == [], written.guid


@settings(max_examples=60, deadline=None)
@given(news_items())
def test_any_item_comes_out_whole_and_valid(written: NewsItem) -> None:
    try:
        found = story(written)
    except ExportError:
        return
    assert is_valid("ans")(found)
    kept, _ = in_xml(written)
    texts = [block for block in kept.content_set.blocks if block.type != "figure"]
    told = [one for one in found["content_elements"] if one["type"] != "image"]
    assert len(texts) == len(told)
    for block, element in zip(texts, told, strict=True):
        assert " ".join(_texts(element)).split() == block_text(block).split()


def _texts(element: Any) -> list[str]:
    """What is said in an element, markup read."""
    if isinstance(element, list):
        return [text for one in element for text in _texts(one)]
    if not isinstance(element, dict):
        return []
    said = element.get("content") or element.get("text") or ""
    own = [html.fragment_fromstring(said, "div").text_content()] if said else []
    below = (element.get(name) for name in ("items", "content_elements", "rows"))
    return own + [text for one in below for text in _texts(one)]
