"""What is kept of an item where a format cannot hold all of it."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsexport.addresses import XML_TEXT
from newsexport.derived import readable
from newsexport.losses import describe, lost, of_the_story, without
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Dateline,
    DayMention,
    ItemMeta,
    ListItem,
    Mention,
    NewsItem,
    Picture,
    Quote,
    RightsInfo,
    Speaker,
    Subject,
)
from newsexport.schemas import schema
from newsexport.validation import item_errors
from strategies import news_items
from worked_items import features_item, odd_item, seed_item

SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=30)


def fields(node: dict[str, Any], path: str) -> list[str]:
    """The address of every field of the model."""
    if "$ref" in node:
        node = schema("news-item")["$defs"][node["$ref"].rpartition("/")[2]]
    found: list[str] = []
    for name, part in node.get("properties", {}).items():
        found += [f"{path}/{name}", *fields(part, f"{path}/{name}")]
    items = node.get("items")
    return found + (fields(items, f"{path}/*") if items else [])


WHOLES = {"/itemMeta", "/contentMeta", "/contentSet"}  # an item without them is none
EVERY = [path for path in fields(schema("news-item"), "") if path not in WHOLES]
FILTERED = [
    XML_TEXT,
    "/contentSet/blocks/*[type=pullquote]",
    "/contentSet/blocks/*[type=figure]",
    "/contentSet/blocks/*/type[=list]",
    "/contentSet/blocks/*/type[=trailer]",
    "/itemMeta/edNotes/*[role=inference]",
    "/itemMeta/links/*[href:relative]",
    "/itemMeta/published[:day]",
    "/itemMeta/embargoed[=]",
    "/contentMeta/dateline/date[:yearless]",
    "/quotes/*[block=headline]",
    "/subjects/*[type=person]/qcode",
    "/contentMeta/contributors/*/role[!=editing]",
]
addresses = st.frozensets(st.sampled_from(EVERY + FILTERED), max_size=8)


def story(item: NewsItem) -> NewsItem:
    return item._replace(provenance=None)


@SLOW
@given(news_items(), addresses)
def test_what_is_kept_is_valid_and_loses_nothing_more(
    item: NewsItem, addresses: frozenset[str]
) -> None:
    kept = without(item, addresses)
    assert item_errors(kept) == ()
    assert story(without(kept, addresses)) == story(kept)


@SLOW
@given(news_items(), addresses)
def test_where_nothing_is_lost_everything_is_kept(
    item: NewsItem, addresses: frozenset[str]
) -> None:
    assert without(item, ()) == item
    kept = without(item, addresses)
    if not lost(item, addresses):
        # a title or a count of words may have been made where there was none
        meta = kept.item_meta._replace(title=item.item_meta.title)
        words = item.content_meta.word_count
        again = kept._replace(
            item_meta=meta, content_meta=kept.content_meta._replace(word_count=words)
        )
        assert story(again) == story(item)


@SLOW
@given(news_items(), st.sampled_from(EVERY + FILTERED))
def test_what_is_not_declared_stays_as_it_is(item: NewsItem, address: str) -> None:
    kept = without(item, {address})
    touched = address.split("/")[1].partition("[")[0]
    refers = {
        "contentMeta": {"quotes", "subjects", "dates"},  # places in headline and deck
        "contentSet": {"quotes", "subjects", "dates"},
        "pictures": {"content_set", "quotes", "subjects", "dates"},
        "subjects": {"quotes"},
    }
    for name in ("guid", "rights_info", "pictures", "subjects", "quotes", "dates", "content_set"):
        key = {"rights_info": "rightsInfo", "content_set": "contentSet"}.get(name, name)
        if key != touched and name not in refers.get(touched, ()) and touched != "**":
            assert getattr(kept, name) == getattr(item, name)


@SLOW
@given(news_items(), addresses)
def test_what_refers_to_a_text_finds_its_words_there(
    item: NewsItem, addresses: frozenset[str]
) -> None:
    kept = without(item, addresses)
    texts = readable(kept)
    for quote in kept.quotes:
        assert texts[quote.block][quote.start : quote.end] == quote.text
    for day in kept.dates:
        assert texts[day.block][day.start : day.end] == day.text
    for subject in kept.subjects:
        for mention in subject.mentions:
            assert texts[mention.block][mention.start : mention.end].strip()
    subjects = {subject.id for subject in kept.subjects}
    assert {q.speaker.subject for q in kept.quotes if q.speaker} <= subjects | {None}


def item_with(*blocks: Block, **parts: Any) -> NewsItem:
    return NewsItem("urn:x", content_set=ContentSet(blocks), **parts)


def test_blocks_without_their_types_are_the_paragraphs_of_the_story() -> None:
    item = item_with(
        Block("h1", "subhead", "A subhead"),
        Block("l1", "list", items=(ListItem("one"), ListItem("two"))),
        Block("t1", "table", rows=(("", "a", "", "b"), ("c",))),
        Block("t2", "table", rows=(("",),)),
        Block("b1", "pullquote", "said"),
        Block("fig1", "figure", picture="pic1"),
        pictures=(Picture("pic1", "A caption"),),
        quotes=(
            Quote("q1", "l1", 4, 7, "two"),
            Quote("q2", "t1", 1, 5, "a\t\tb"),
            Quote("q3", "b1", 0, 4, "said"),
        ),
        dates=(DayMention("fig1", 0, 1, "A", "2022-01-18"),),
        subjects=(Subject("s", "abstract", "c", mentions=(Mention("t1", 6, 7),)),),
    )
    kept = without(item, {"/contentSet/blocks/*/type"})
    assert kept.content_set.blocks == (
        Block("h1", "paragraph", "A subhead"),
        Block("l1", "paragraph", "one two"),
        Block("t1", "paragraph", "a b c"),
    )
    assert kept.quotes == (Quote("q1", "l1", 4, 7, "two"), Quote("q2", "t1", 0, 3, "a b"))
    assert (kept.dates, kept.subjects[0].mentions) == ((), (Mention("t1", 4, 5),))
    assert kept.pictures == item.pictures
    assert lost(item, {"/contentSet/blocks/*/type"}) == {
        "/contentSet/blocks/*/type": 3,
        "/contentSet/blocks/*[type=table]": 1,
        "/contentSet/blocks/*[type=pullquote]": 1,
        "/contentSet/blocks/*[type=figure]": 1,
        "/quotes": 1,
        "/dates": 1,
    }


def test_a_type_that_is_named_becomes_a_paragraph_even_outside_the_story() -> None:
    item = item_with(Block("n1", "note", "A note."), Block("b1", "blockquote", "Words."))
    kept = without(item, {"/contentSet/blocks/*/type[=note]"})
    assert [block.type for block in kept.content_set.blocks] == ["paragraph", "blockquote"]


def test_new_ids_are_those_of_the_parser_and_references_follow() -> None:
    item = item_with(
        Block("a", "paragraph", "One two."),
        Block("b", "figure", picture="x"),
        Block("c", "paragraph", "Three"),
        pictures=(Picture("w"), Picture("x", "Kyiv")),
        quotes=(Quote("s7", "c", 0, 5, "Three", Speaker("Ned Price", "u")),),
        subjects=(
            Subject("u", "person", "Ned Price", mentions=(Mention("b", 0, 4),)),
            Subject("v", "geoArea", "Ukraine", country="UA", place_type="country"),
            Subject("w", "geoArea", "Kyiv", country="UA", place_type="city"),
        ),
        dates=(DayMention("a", 0, 3, "One", "2022-01-18"),),
    )
    ids = {
        "/contentSet/blocks/*/id",
        "/pictures/*/id",
        "/quotes/*/id",
        "/subjects/*/id",
    }
    kept = without(item, ids)
    assert [block.id for block in kept.content_set.blocks] == ["p1", "fig2", "p2"]
    assert kept.content_set.blocks[1].picture == "pic2"
    assert [subject.id for subject in kept.subjects] == [
        "person-ned-price",
        "place-UA",
        "place-kyiv",
    ]
    assert kept.quotes == (
        Quote("q1", "p2", 0, 5, "Three", Speaker("Ned Price", "person-ned-price")),
    )
    assert kept.subjects[0].mentions == (Mention("fig2", 0, 4),)
    assert kept.dates[0].block == "p1"
    assert lost(item, ids) == {
        "/contentSet/blocks/*/id": 3,
        "/pictures/*/id": 2,
        "/quotes/*/id": 1,
        "/subjects/*/id": 3,
    }


def test_a_speaker_without_a_name_of_his_own_is_known_as_a_subject() -> None:
    item = item_with(
        Block("p1", "paragraph", "Yes. No."),
        quotes=(
            Quote("q1", "p1", 0, 4, "Yes.", Speaker("the minister", "person-a")),
            Quote("q2", "p1", 5, 8, "No.", Speaker("a spokesman")),
        ),
        subjects=(Subject("person-a", "person", "Ann Poe"),),
    )
    kept = without(item, {"/quotes/*/speaker/name"})
    assert [quote.speaker for quote in kept.quotes] == [Speaker("Ann Poe", "person-a"), None]
    assert lost(item, {"/quotes/*/speaker/name"}) == {"/quotes/*/speaker/name": 2}
    kept = without(item, {"/subjects"})
    assert [quote.speaker for quote in kept.quotes] == [
        Speaker("the minister"),
        Speaker("a spokesman"),
    ]


def test_a_place_is_looked_for_again() -> None:
    item = item_with(
        Block("p1", "paragraph", "No, he said. No."),
        Block("p2", "paragraph", "No."),
        quotes=(
            Quote("q1", "p1", 13, 16, "No."),
            Quote("q2", "p2", 0, 3, "No."),
            Quote("q3", "p1", 0, 2, "No"),
        ),
    )
    kept = without(item, {"/quotes/*/block"})
    assert [(quote.block, quote.start) for quote in kept.quotes] == [
        ("p1", 13),
        ("p2", 0),
        ("p1", 0),
    ]
    gone = without(item, {"/quotes/*/block", "/contentSet/blocks"})
    assert gone.quotes == ()


def test_title_and_words_are_made_again_and_so_not_lost() -> None:
    item = item_with(
        Block("p1", "paragraph", "KYIV (Example) - Shares fell. They rose."),
        item_meta=ItemMeta(title="Shares fell"),
        content_meta=ContentMeta(dateline=Dateline("KYIV (Example) -"), word_count=6),
    )
    made = {"/itemMeta/title", "/contentMeta/wordCount"}
    assert without(item, made) == item
    assert lost(item, made) == {}
    item = item._replace(item_meta=ItemMeta(title="Markets"))
    assert lost(item, made) == {"/itemMeta/title": 1}


def test_what_must_be_there_takes_its_whole_along() -> None:
    item = features_item()
    kept = without(item, {"/contentMeta/dateline/text", "/contentMeta/creators/*/name"})
    assert (kept.content_meta.dateline, kept.content_meta.creators) == (None, ())


def test_rights_of_which_nothing_is_left_are_none() -> None:
    item = NewsItem("urn:x", rights_info=RightsInfo(copyright_year=2024))
    assert without(item, {"/rightsInfo/copyrightYear"}).rights_info is None


def test_texts_lose_what_xml_forbids_and_places_follow() -> None:
    item = item_with(
        Block("p1", "paragraph", "A\x00 \x01 b “c\x02d”"),
        Block("p2", "paragraph", "\x00"),
        quotes=(Quote("q1", "p1", 8, 11, "c\x02d"), Quote("q2", "p2", 0, 1, "\x00")),
    )
    kept = without(item, {XML_TEXT})
    assert kept.content_set.blocks == (Block("p1", "paragraph", "A b “cd”"),)
    assert kept.quotes == (Quote("q1", "p1", 5, 7, "cd"),)


@pytest.mark.parametrize(
    ("addresses", "told"),
    [
        ({"/quotes", "/contentMeta/dateline/country"}, "quotes: 3, dateline.country"),
        ({"/contentMeta/contributors/*/role[=editing]"}, "contributors.role[=editing]: 2"),
        ({"/pictures", "/pictures/*/credit"}, "pictures: 2, quotes"),
        ({"/rightsInfo", "/dates"}, "rightsInfo"),
        (set(), ""),
    ],
)
def test_losses_are_told_the_largest_first(addresses: set[str], told: str) -> None:
    assert describe(lost(features_item(), addresses)) == told


def test_what_was_worked_out_with_little_confidence_may_be_lost_alone() -> None:
    address = "/contentMeta/contentCreated[:unsure]"
    assert without(odd_item(), {address}).content_meta.content_created is None
    assert lost(odd_item(), {address}) == {address: 1}
    assert without(seed_item(), {address}) == seed_item()


def test_what_tells_of_the_source_is_told_apart() -> None:
    counts = {"/provenance": 1, "/contentSet/blocks/*/source": 9, "/dates/*/line": 2, "/quotes": 1}
    assert of_the_story(counts) == {"/quotes": 1}
