"""A file for Ghost's import, worked out by hand from what Ghost 6 makes of such files."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings

from newsexport.errors import ExportError, UnknownName
from newsexport.exporters._ghost_texts import own_slug, tag_slug
from newsexport.exporters._story_html import title
from newsexport.losses import lost
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Creator,
    FieldProvenance,
    ItemMeta,
    Link,
    NewsItem,
    Picture,
    Provenance,
)
from newsexport.registry import get_exporter
from newsexport.schemas import is_valid
from newsexport.story import block_text
from newsexport.xml_text import xml_text
from strategies import news_items
from worked_items import features_item

GHOST = get_exporter("ghost")
GUID = "urn:uuid:1"  # its digest, by sha256sum: b362f50874c7


def item(
    meta: Mapping[str, Any] = {}, about: Mapping[str, Any] = {}, guid: str = GUID, **more: Any
) -> NewsItem:
    """An article of one paragraph."""
    return NewsItem(
        guid,
        item_meta=ItemMeta(**about),
        content_meta=ContentMeta(**{"headline": "Harbour bridge reopens", **meta}),
        content_set=ContentSet((Block("p1", "paragraph", "Cars cross again."),)),
        **more,
    )


def tables(*items: NewsItem, **options: Any) -> dict[str, list[dict[str, Any]]]:
    """The tables of a file, in which every item must stand."""
    assert GHOST.write_many
    pieces = list(GHOST.write_many(items, **options))
    assert [piece for piece in pieces if isinstance(piece, ExportError)] == []
    data: dict[str, list[dict[str, Any]]] = json.loads("".join(map(str, pieces)))["db"][0]["data"]
    return data


def post(made: NewsItem, **options: Any) -> dict[str, Any]:
    (row,) = tables(made, **options)["posts"]
    return row


def signed(data: Mapping[str, list[dict[str, Any]]]) -> list[list[str]]:
    """Who signs each post, in order."""
    return linked(data, "users", "posts_authors", "author_id")


def tagged(data: Mapping[str, list[dict[str, Any]]]) -> list[list[str]]:
    return linked(data, "tags", "posts_tags", "tag_id")


def linked(data: Mapping[str, Any], table: str, links: str, key: str) -> list[list[str]]:
    names = {row["id"]: row["name"] for row in data[table]}
    found: list[list[str]] = []
    for row in data["posts"]:
        mine = [link for link in data[links] if link["post_id"] == row["id"]]
        ordered = sorted(mine, key=lambda link: int(link["sort_order"]))
        found.append([names[link[key]] for link in ordered])
    return found


def test_a_file_is_what_ghost_documents() -> None:
    made = "2024-03-05T14:30:00.25-05:00"
    file = json.loads(GHOST.write(item(about={"version_created": made})))
    assert set(file) == {"db"}
    (export,) = file["db"]
    # 19:30:00.250 UTC: 19787 days after 1970, and 70200.25 seconds
    assert export["meta"] == {"exported_on": 1709667000250, "version": "6.0.0"}
    assert set(export["data"]) == {
        *("posts", "posts_meta", "tags", "posts_tags", "users", "posts_authors")
    }
    (row,) = export["data"]["posts"]
    assert len(row.pop("id")) == 24
    assert row == {
        "title": "Harbour bridge reopens",
        "slug": "harbour-bridge-reopens-b362f50874c7",
        "html": "<p>Cars cross again.</p>",
        "type": "post",
        "status": "draft",
        "codeinjection_head": '<meta name="dcterms.identifier" content="urn:uuid:1">',
    }


@pytest.mark.parametrize("made", [None, "yesterday", "2024-03-05T14:30:00"])
def test_a_file_without_a_time_of_its_own_says_none(made: str | None) -> None:
    file = json.loads(GHOST.write(item(about={"version_created": made})))
    assert file["db"][0]["meta"]["exported_on"] == 0


def test_a_guid_is_escaped_in_the_head() -> None:
    head = post(item(guid='tag:a,1:"<&'))["codeinjection_head"]
    assert head == '<meta name="dcterms.identifier" content="tag:a,1:&quot;&lt;&amp;">'


def test_several_people_sign_in_their_order_and_each_is_one_user() -> None:
    jo, al = Creator("person", "Jo Roe"), Creator("person", "Al Poe")
    data = tables(
        item({"creators": (jo, al, Creator("person", "JO ROE"))}),
        item({"creators": (al,)}, guid="urn:2"),
    )
    assert signed(data) == [["Jo Roe", "Al Poe"], ["Al Poe"]]
    emails = [user["email"] for user in data["users"]]
    assert emails == ["jo-roe@authors.invalid", "al-poe@authors.invalid"]
    assert [user["slug"] for user in data["users"]] == ["jo-roe", "al-poe"]


@pytest.mark.parametrize(
    ("first", "second", "slugs"),
    [
        ("Ana Róe", "Ana Roe", ["ana-roe", "ana-roe-2"]),
        ("Ghost", "RSS", ["ghost-2", "rss-2"]),  # pages of Ghost's own
    ],
)
def test_no_two_users_have_one_slug(first: str, second: str, slugs: list[str]) -> None:
    creators = (Creator("person", first), Creator("person", second))
    users = tables(item({"creators": creators}))["users"]
    assert [user["slug"] for user in users] == slugs


def test_an_author_signs_where_nobody_does() -> None:
    data = tables(item(), item({"creators": (Creator("person", "Jo"),)}, guid="u:2"), author="Desk")
    assert signed(data) == [["Desk"], ["Jo"]]
    assert tables(item())["users"] == []


def test_a_printed_byline_that_names_nobody_stands_above_the_story() -> None:
    assert post(item({"by": "By a reporter"}))["html"] == (
        "<p>By a reporter</p><p>Cars cross again.</p>"
    )
    named = item({"by": "By Jo Roe", "creators": (Creator("person", "Jo Roe"),)})
    assert post(named)["html"] == "<p>Cars cross again.</p>"


def test_the_section_is_the_first_tag_and_a_tag_comes_once() -> None:
    data = tables(
        item({"section": "World", "keywords": ("Häfen & Schiffe", "#news", "world", ",")}),
        item({"keywords": ("hafen schiffe", "x" * 192)}, guid="urn:2"),
    )
    assert tagged(data) == [["World", "Häfen & Schiffe", "news"], ["Häfen & Schiffe"]]
    assert [tag["slug"] for tag in data["tags"]] == ["world", "hafen-schiffe", "news"]


@pytest.mark.parametrize(
    ("name", "slug"),  # what Ghost 6.65 answers to a tag of the name
    [
        ("Häfen & Schiffe", "hafen-schiffe"),
        ("U.S.", "u-s"),
        ("rock'n'roll", "rocknroll"),
        ("it’s", "its"),
        ("C++", "c"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Ðorđe", "dorde"),
        ("Tiếng Việt", "tieng-viet"),
        ("a—b", "a-b"),
        ("a_b", "a_b"),
        ("£5", "5"),
        ("Ghost", "ghost-tag"),
        ("#x y", "hash-x-y"),
        ("新聞", None),  # xin-wen
        ("&", None),
        ("№1", None),
    ],
)
def test_slugs_of_tags_are_those_of_ghost(name: str, slug: str | None) -> None:
    assert tag_slug(name) == slug
    assert own_slug(name) == slug or slug is None


def test_a_tag_of_which_ghosts_slug_is_not_sure_has_one_of_ours() -> None:
    assert own_slug("新聞") != own_slug("報道")
    assert own_slug("Новости") == own_slug("НОВОСТИ")


@pytest.mark.parametrize(
    ("about", "status", "wanted", "at"),
    [
        ({}, "published", "published", None),
        ({"published": "2024-03-05"}, "draft", "draft", "2024-03-05T00:00:00.000Z"),
        *[
            ({"published": "2024-03-05T14:30:00-05:00"}, status, status, "2024-03-05T19:30:00.000Z")
            for status in ("draft", "published", "scheduled")
        ],
        ({}, "scheduled", "draft", None),  # a scheduled post without date spoils the file
        (
            {"published": "2024-03-05", "embargoed": "2024-03-06T00:00:00Z"},
            "published",
            "scheduled",
            "2024-03-06T00:00:00.000Z",
        ),
        ({"embargoed": ""}, "published", "draft", None),
        ({"pub_status": "withheld"}, "published", "draft", None),
        ({"pub_status": "canceled"}, "scheduled", "draft", None),
    ],
)
def test_nothing_is_out_before_it_may_be(
    about: Mapping[str, Any], status: str, wanted: str, at: str | None
) -> None:
    row = post(item(about=about), status=status)
    assert (row["status"], row.get("published_at")) == (wanted, at)


def test_moments_of_making_and_changing_are_said_where_they_are_known() -> None:
    created, modified = "2024-03-05T10:00:00+01:00", "2024-03-06T10:00:00.5Z"
    meta = {"content_created": created, "content_modified": modified}
    row = post(item(meta))
    assert row["created_at"] == "2024-03-05T09:00:00.000Z"
    assert row["updated_at"] == "2024-03-06T10:00:01.000Z"
    guessed = FieldProvenance("/contentMeta/contentCreated", "inferred", "guess", 60)
    row = post(
        item(
            {**meta, "content_modified": "2024-03-06"},
            provenance=Provenance(None, None, (), (guessed,)),
        )
    )
    assert "created_at" not in row and "updated_at" not in row


def test_a_picture_with_an_address_stands_above_and_one_without_keeps_its_caption() -> None:
    pictures = (
        Picture("a", caption="No <file>", credit="Jo"),
        Picture("b", caption="The bridge", href="https://e.example/a b.jpg"),
        Picture("c", href="https://e.example/" + "x" * 2000),
    )
    blocks = (Block("f1", "figure", picture="a"), Block("f2", "figure", picture="b"))
    data = tables(item(pictures=pictures)._replace(content_set=ContentSet(blocks)))
    (row,) = data["posts"]
    assert row["feature_image"] == "https://e.example/a%20b.jpg"
    assert [meta["feature_image_caption"] for meta in data["posts_meta"]] == ["The bridge"]
    assert "<figcaption>No &lt;file&gt; Jo</figcaption>" in row["html"]
    assert "The bridge" not in row["html"]


def test_a_title_and_an_excerpt_are_cut_at_a_word_and_the_loss_is_declared() -> None:
    row = post(item({"headline": "ab " * 86, "deck": "word " * 61}))
    assert row["title"] == "ab " * 84 + "ab…"
    assert row["custom_excerpt"] == "word " * 59 + "word…"
    too_long = {"headline": "ab " * 85 + "a", "deck": "x" * 301, "keywords": ("x" * 192, "y")}
    assert {
        "/contentMeta/headline[:over-255]": 1,
        "/contentMeta/deck[:over-300]": 1,
        "/contentMeta/keywords/*[:over-191]": 1,
    }.items() <= lost(item(too_long), GHOST.loses()).items()
    longest = {"headline": "a" * 255, "deck": "x" * 300, "keywords": ("x" * 191,)}
    assert lost(item(longest), GHOST.loses()) == {}


def test_the_first_page_that_it_is_from_is_the_canonical_one() -> None:
    links = (
        Link("seeAlso", "https://e.example/1"),
        Link("derivedFrom", "https://e.example/é"),
        Link("derivedFrom", "https://e.example/3"),
    )
    assert post(item(about={"links": links}))["canonical_url"] == "https://e.example/%C3%A9"


def test_what_would_spoil_the_file_is_refused_and_the_rest_is_written() -> None:
    assert GHOST.write_many
    good, again = item(), item({"headline": "Another", "keywords": ("lost",)})
    nameless = item({"headline": None}, guid="urn:2")
    long = item(guid="urn:" + "x" * 65536)
    undated = item(about={"published": "soon"}, guid="urn:3")
    last = item(guid="urn:4")
    pieces = list(GHOST.write_many((good, again, nameless, long, undated, last)))
    told = [str(piece) for piece in pieces if isinstance(piece, ExportError)]
    assert [message.split(": ")[1] for message in told] == [
        "/guid",
        "/contentMeta/headline",
        "/guid",
        "/itemMeta/published",
    ]
    text = "".join(piece for piece in pieces if isinstance(piece, str))
    data = json.loads(text)["db"][0]["data"]
    assert [row["slug"].rpartition("-")[0] for row in data["posts"]] == [
        "harbour-bridge-reopens",
        "harbour-bridge-reopens",
    ]
    assert data["tags"] == []


@pytest.mark.parametrize("compact", [False, True])
def test_a_file_of_no_items_is_one(compact: bool) -> None:
    data = tables(compact=compact)
    assert set(map(len, data.values())) == {0}


def test_compact_is_one_line_that_says_the_same() -> None:
    text = GHOST.write(features_item(), compact=True)
    assert text.count("\n") == 1
    assert json.loads(text) == json.loads(GHOST.write(features_item()))


def test_a_status_that_ghost_does_not_know_is_refused() -> None:
    with pytest.raises(UnknownName, match="publish"):
        GHOST.write(item(), status="publish")


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(news_items())
def test_any_item_is_a_file_that_ghost_takes_with_all_words_of_the_story(made: NewsItem) -> None:
    if not xml_text(title(made).text):
        with pytest.raises(ExportError):
            GHOST.write(made)
        return
    try:
        text = GHOST.write(made, status="published")
    except ExportError as error:  # a year before 1 or after 9999, by UTC's clock
        assert "no date that Ghost holds" in str(error)
        return
    assert text == GHOST.write(made, status="published")
    value = json.loads(text)
    assert is_valid("ghost")(value)
    data = value["db"][0]["data"]
    (row,) = data["posts"]
    assert 0 < len(row["title"]) <= 255 and len(row.get("custom_excerpt", "")) <= 300
    assert [tag for tag in data["tags"] if not 0 < len(tag["slug"]) <= 191] == []
    held = made.item_meta.pub_status != "usable" or made.item_meta.embargoed is not None
    assert row["status"] != "published" or not held
    shown = squeezed("".join(lxml.html.fragment_fromstring(row["html"], "div").itertext()))
    for block in made.content_set.blocks:
        assert squeezed(xml_text(block_text(block))) in shown


def squeezed(text: str) -> str:
    """`text` without white space, of which HTML has less."""
    return "".join(text.split())


def test_items_are_taken_one_by_one_and_the_file_comes_in_pieces() -> None:
    assert GHOST.write_many
    taken = 0

    def items() -> Iterator[NewsItem]:
        nonlocal taken
        for taken in range(1, 4):
            yield item(about={"published": "soon"}, guid=f"urn:{taken}")

    pieces = iter(GHOST.write_many(items()))
    for number in range(1, 4):
        assert isinstance(next(pieces), ExportError)
        assert taken == number
