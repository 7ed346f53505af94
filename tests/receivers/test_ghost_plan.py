"""What an article becomes at Ghost, worked out by hand from Ghost's schema and its API's pages."""

from collections.abc import Mapping
from typing import Any

import pytest

from harbour import GUID, JPG, PNG, item
from newsexport.errors import ExportError
from newsexport.newsitem import (
    Block,
    Creator,
    FieldProvenance,
    Link,
    ListItem,
    NewsItem,
    Picture,
    Provenance,
)
from newsexport.receiver import Plan, Wishes
from newsexport.receivers.ghost import ghost

HEAD = '<meta name="dcterms.identifier" content="urn:uuid:1">'


def planned(made: NewsItem, **wishes: Any) -> Plan:
    return ghost.plan(made, Wishes(**wishes))


def post(made: NewsItem, **wishes: Any) -> dict[str, Any]:
    return dict(planned(made, **wishes).fields["post"])


def test_a_plain_article_is_a_draft_with_title_slug_text_and_identifier_and_nothing_else() -> None:
    plan = planned(item())
    assert plan.fields == {
        "post": {
            "title": "Harbour bridge reopens",
            "slug": "harbour-bridge-reopens-b362f50874c7",
            "html": "<p>Cars cross again.</p>",
            "status": "draft",
            "codeinjection_head": HEAD,
        },
        "create_tags": False,
        "withdraw": False,
        "embargo": None,
    }
    assert (plan.guid, plan.title_basis, plan.status, plan.notes) == (GUID, "stated", "draft", ())


def test_the_same_article_and_wishes_give_an_equal_plan() -> None:
    assert planned(item(), images=(PNG,)) == planned(item(), images=(PNG,))


def test_a_title_from_the_lead_is_told() -> None:
    plan = planned(item({"headline": None}, {"title": "Cars cross again"}))
    assert (plan.title, plan.title_basis) == ("Cars cross again", "derived")


@pytest.mark.parametrize("headline", [None, " ", "\x00"])
def test_without_any_title_ghost_cannot_hold_the_article(headline: str | None) -> None:
    with pytest.raises(ExportError, match="no headline and no lead"):
        planned(item({"headline": headline}))


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("a" * 255, "a" * 255),
        ("a" * 256, "a" * 254 + "…"),
        ("ab " * 85, ("ab " * 85).strip()),  # 255 and the space at the end
        ("ab " * 86, "ab " * 84 + "ab…"),  # 254 characters and the ellipsis
        ("😀" * 256, "😀" * 254 + "…"),  # characters, not units of UTF-16
    ],
)
def test_a_title_is_cut_at_a_word_to_255_characters(words: str, title: str) -> None:
    plan = planned(item({"headline": words}))
    assert plan.title == title
    assert len(plan.title) <= 255
    assert bool(plan.notes) == (len(words.strip()) > 255)


def test_a_deck_is_the_excerpt_cut_to_300_characters_with_a_note() -> None:
    assert post(item({"deck": "x" * 300}))["custom_excerpt"] == "x" * 300
    plan = planned(item({"deck": "word " * 61}))
    assert plan.fields["post"]["custom_excerpt"] == "word " * 59 + "word…"
    assert plan.notes == ("The deck has 304 characters and was cut to 300.",)


def test_a_slug_of_a_title_without_latin_letters_is_the_digest() -> None:
    assert post(item({"headline": "新聞"}))["slug"] == "b362f50874c7"


@pytest.mark.parametrize(
    ("published", "at", "notes"),
    [
        ("2024-03-05T14:30:00-05:00", "2024-03-05T19:30:00.000Z", 0),
        ("2024-03-05T14:30:00.25Z", "2024-03-05T14:30:01.000Z", 0),  # never before
        ("2024-03-05", "2024-03-05T00:00:00.000Z", 1),
    ],
)
def test_published_at_is_in_utc(published: str, at: str, notes: int) -> None:
    plan = planned(item({}, {"published": published}))
    assert plan.fields["post"]["published_at"] == at
    assert len(plan.notes) == notes


@pytest.mark.parametrize("published", ["0001-01-01T00:00:00+14:00", "2024-02-30", "yesterday"])
def test_what_is_no_date_of_the_calendar_is_refused(published: str) -> None:
    with pytest.raises(ExportError, match="/itemMeta/published"):
        planned(item({}, {"published": published}))


def test_a_guessed_date_is_left_out_with_a_note() -> None:
    guess = FieldProvenance("/itemMeta/published", "inferred", "R1", 60)
    made = item({}, {"published": "2024-03-05"}, provenance=Provenance(fields=(guess,)))
    plan = planned(made)
    assert "published_at" not in plan.fields["post"]
    assert plan.notes == ("The date 2024-03-05 is only guessed and was left out.",)


NOON, LATER = "2031-05-01T12:00:00Z", "2031-05-02T12:00:00Z"
GHOST_NOON, GHOST_LATER = "2031-05-01T12:00:00.000Z", "2031-05-02T12:00:00.000Z"


@pytest.mark.parametrize(
    ("about", "wished", "status", "at"),
    [
        ({}, "publish", "published", None),
        ({}, "draft", "draft", None),
        ({}, "future", "draft", None),  # for when?
        ({"published": NOON}, "future", "scheduled", GHOST_NOON),
        ({"published": NOON}, "publish", "published", GHOST_NOON),  # the session knows the time
        ({"embargoed": NOON}, "publish", "scheduled", GHOST_NOON),
        ({"embargoed": NOON}, "future", "scheduled", GHOST_NOON),
        ({"embargoed": NOON}, "draft", "draft", GHOST_NOON),
        ({"embargoed": LATER, "published": NOON}, "publish", "scheduled", GHOST_LATER),
        ({"embargoed": NOON, "published": LATER}, "publish", "scheduled", GHOST_LATER),
        ({"embargoed": ""}, "publish", "draft", None),
        ({"embargoed": ""}, "future", "draft", None),
        ({"pub_status": "withheld"}, "publish", "draft", None),
        ({"pub_status": "canceled"}, "publish", "draft", None),
    ],
)
def test_embargo_and_status_of_the_article_are_stronger_than_the_wish(
    about: Mapping[str, Any], wished: str, status: str, at: str | None
) -> None:
    plan = planned(item({}, about), status=wished)
    assert plan.fields["post"]["status"] == status
    assert plan.fields["post"].get("published_at") == at
    assert plan.status == {"published": "publish", "scheduled": "future"}.get(status, status)
    changed = "embargoed" in about or "pub_status" in about or (not at and wished == "future")
    assert bool(plan.notes) == changed


def test_only_what_is_canceled_or_withheld_is_taken_back() -> None:
    taken = {
        status: planned(item({}, {"pub_status": status})).fields["withdraw"]
        for status in ("usable", "withheld", "canceled")
    }
    assert taken == {"usable": False, "withheld": True, "canceled": True}
    assert planned(item({}, {"embargoed": ""})).fields["withdraw"] is False
    assert planned(item({}, {"embargoed": ""})).fields["embargo"] == ""


@pytest.mark.parametrize(
    ("meta", "wishes", "tags"),
    [
        ({"section": "Sport", "keywords": ("ferry", "port")}, {}, ["Sport", "ferry", "port"]),
        ({"keywords": ("Ferry", "ferry", "FERRY")}, {}, ["Ferry"]),
        ({"keywords": ("#secret", ", odd", "#", "a, b")}, {}, ["secret", "odd", "a, b"]),
        ({"keywords": ("ferry", "port")}, {"tags": {"ferry": "Ferries"}}, ["Ferries", "port"]),
        ({"keywords": ("ferry", "port")}, {"tags": {"ferry": ""}}, ["port"]),
        ({"section": "Sport"}, {"categories": {"Sport": "Sports"}}, ["Sports"]),
        ({"section": "Sport"}, {"tags": {"Sport": "Sports"}}, ["Sports"]),
        ({"section": "Sport"}, {"categories": {"Sport": "A"}, "tags": {"Sport": "B"}}, ["A"]),
        ({"keywords": ("wire",)}, {"tags": {"wire": "#wire"}}, ["#wire"]),  # asked for
        ({"keywords": ("x" * 191,)}, {}, ["x" * 191]),
    ],
)
def test_tags_are_the_section_then_keywords_each_once(
    meta: Mapping[str, Any], wishes: Mapping[str, Any], tags: list[str]
) -> None:
    assert post(item(meta), **wishes)["tags"] == tags


def test_a_keyword_longer_than_a_tag_is_left_out_with_a_note() -> None:
    plan = planned(item({"keywords": ("x" * 192,)}))
    assert "tags" not in plan.fields["post"]
    assert plan.notes == (f"A keyword of 192 characters is left out: {'x' * 40}…",)


JANE, JOHN = Creator("person", "Jane Doe"), Creator("person", "John Roe")
BOTH = {"by": "By Jane Doe and John Roe", "creators": (JANE, JOHN)}
STAFF = {"Jane Doe": "jane@example.org", "John Roe": "john"}


@pytest.mark.parametrize(
    ("meta", "wishes", "authors", "byline"),
    [
        (BOTH, {"authors": STAFF}, ["jane@example.org", "john"], None),
        (BOTH, {"authors": {"Jane Doe": "jane@example.org"}}, ["jane@example.org"], BOTH["by"]),
        (BOTH, {}, None, BOTH["by"]),
        (BOTH, {"author": "desk"}, ["desk"], BOTH["by"]),
        ({"creators": (JANE,)}, {}, None, "Jane Doe"),
        ({"by": "By our own correspondent"}, {}, None, "By our own correspondent"),
        ({"creators": (Creator("organisation", "UPI"),)}, {}, None, None),  # it is in the dateline
        ({}, {"author": "desk"}, ["desk"], None),
    ],
)
def test_authors_are_staff_and_what_they_do_not_say_stands_above_the_story(
    meta: Mapping[str, Any],
    wishes: Mapping[str, Any],
    authors: list[str] | None,
    byline: str | None,
) -> None:
    plan = planned(item(meta), **wishes)
    assert plan.fields["post"].get("authors") == authors
    above = f"<p>{byline}</p>" if byline else ""
    assert plan.fields["post"]["html"] == f"{above}<p>Cars cross again.</p>"
    assert len(plan.notes) == (1 if byline else 0)


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://news.example.org/a b", "https://news.example.org/a%20b"),
        ("https://news.example.org/é", "https://news.example.org/%C3%A9"),
        ("urn:isbn:1", None),
        ("article.html", None),
        ("https://news.example.org/" + "x" * 2000, None),
    ],
)
def test_the_page_that_it_is_from_is_the_canonical_address(href: str, address: str | None) -> None:
    plan = planned(item({}, {"links": (Link("derivedFrom", href),)}))
    assert plan.fields["post"].get("canonical_url") == address
    assert bool(plan.notes) == (address is None)


def test_another_link_is_no_canonical_address() -> None:
    link = Link("seeAlso", "https://news.example.org/")
    assert "canonical_url" not in post(item({}, {"links": (link,)}))


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (Block("p1", "paragraph", "A & B <i>"), "<p>A &amp; B &lt;i&gt;</p>"),
        (Block("h1", "subhead", "What now"), "<h2>What now</h2>"),
        (Block("l1", "list", items=(ListItem("one"),)), "<ul><li>one</li></ul>"),
        (Block("q1", "blockquote", "Said."), "<blockquote><p>Said.</p></blockquote>"),
        (
            Block("q1", "pullquote", "Said."),
            "<!--kg-card-begin: html-->"
            '<blockquote class="kg-blockquote-alt">Said.</blockquote>'
            "<!--kg-card-end: html-->",
        ),
        (
            Block("t1", "table", rows=(("a", "b"),)),
            "<!--kg-card-begin: html-->"
            "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>"
            "<!--kg-card-end: html-->",
        ),
        (Block("n1", "note", "A note."), "<p><em>A note.</em></p>"),
    ],
)
def test_what_the_editor_has_no_block_for_is_a_card(block: Block, html: str) -> None:
    assert post(item({}, {}, block))["html"] == html


def test_a_text_cannot_end_its_card() -> None:
    html = post(item({}, {}, Block("q1", "pullquote", "<!--kg-card-end: html-->")))["html"]
    assert html.count("<!--kg-card-end: html-->") == 1


def test_a_story_without_text_is_an_empty_paragraph_since_ghost_would_keep_the_old_text() -> None:
    assert post(item({}, {}, Block("l1", "figure", picture="none")))["html"] == "<p></p>"


PICTURES = (
    Picture("pic1", caption="The bridge & pier", credit="Photo: Jo Doe"),
    Picture("pic2", caption="The pier"),
)
FIGURES = (
    Block("fig1", "figure", picture="pic1"),
    Block("p1", "paragraph", "Cars."),
    Block("fig2", "figure", picture="pic2"),
)
PIER = '<figure><img src="image:fedcba987654-pier.jpg" alt=""/><figcaption>The pier</figcaption>'


def test_the_first_picture_with_a_file_stands_above_and_others_in_the_story() -> None:
    sent = post(item({}, {}, *FIGURES, pictures=PICTURES), images=(PNG, JPG))
    assert sent["feature_image"] == "image:0123456789ab-harbour.png"
    assert sent["feature_image_caption"] == "The bridge &amp; pier Photo: Jo Doe"
    assert sent["html"] == f"<p>Cars.</p>{PIER}</figure>"


def test_a_picture_without_a_file_keeps_its_caption_as_a_caption() -> None:
    sent = post(item({}, {}, *FIGURES[:2], pictures=PICTURES[:1]))
    assert "feature_image" not in sent
    assert sent["html"] == (
        '<!--kg-card-begin: html--><figure class="kg-card kg-card-hascaption">'
        "<figcaption>The bridge &amp; pier Photo: Jo Doe</figcaption></figure>"
        "<!--kg-card-end: html--><p>Cars.</p>"
    )


def test_a_picture_that_the_story_does_not_show_stands_at_its_end() -> None:
    sent = post(item({}, {}, FIGURES[1], pictures=PICTURES), images=(PNG, JPG))
    assert sent["html"] == f"<p>Cars.</p>{PIER}</figure>"


def test_a_picture_of_a_kind_that_ghost_does_not_take_is_left_out_with_a_note() -> None:
    tiff = PNG._replace(name="harbour.tiff", media_type="image/tiff")
    plan = planned(item({}, {}, *FIGURES, pictures=PICTURES), images=(tiff, JPG))
    assert plan.images == (JPG,)
    assert plan.fields["post"]["feature_image"] == "image:fedcba987654-pier.jpg"
    assert plan.notes == ("The picture harbour.tiff is left out: Ghost takes no image/tiff.",)


def test_a_guid_is_escaped_in_the_head() -> None:
    sent = post(item()._replace(guid='a"b<c&d'))
    assert sent["codeinjection_head"] == (
        '<meta name="dcterms.identifier" content="a&quot;b&lt;c&amp;d">'
    )
