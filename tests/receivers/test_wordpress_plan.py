"""What an article becomes at WordPress, worked out by hand from the pages about its REST API and
its editor's blocks."""

from collections.abc import Mapping
from typing import Any

import pytest

from harbour import GUID, JPG, PNG, item
from newsexport.errors import ExportError
from newsexport.newsitem import (
    Block,
    Contributor,
    Creator,
    FieldProvenance,
    Link,
    NewsItem,
    Party,
    Picture,
    Provenance,
)
from newsexport.receiver import Access, Plan, Secret, Wishes
from newsexport.receivers.wordpress import wordpress

CARS = "<!-- wp:paragraph -->\n<p>Cars cross again.</p>\n<!-- /wp:paragraph -->"


def planned(made: NewsItem, **wishes: Any) -> Plan:
    return wordpress.plan(made, Wishes(**wishes))


def post(made: NewsItem, **wishes: Any) -> dict[str, Any]:
    return dict(planned(made, **wishes).fields["post"])


def above(words: str) -> str:
    return (
        f'<!-- wp:paragraph {{"className":"byline"}} -->\n<p class="byline">{words}</p>\n'
        f"<!-- /wp:paragraph -->\n\n{CARS}"
    )


def test_a_plain_article_is_a_draft_with_title_slug_story_and_guid_and_nothing_else() -> None:
    plan = planned(item())
    assert plan.fields == {
        "post": {
            "title": "Harbour bridge reopens",
            "slug": "harbour-bridge-reopens-b362f50874c7",
            "status": "draft",
            "content": CARS,
            "meta": {"newsexport_guid": GUID},
        },
        "author": "",
        "categories": [],
        "tags": [],
        "captions": {},
        "create": False,
        "withdraw": False,
        "embargo": None,
    }
    assert (plan.guid, plan.title_basis, plan.status, plan.notes) == (GUID, "stated", "draft", ())


def test_the_same_article_and_wishes_give_an_equal_plan() -> None:
    assert planned(item(), images=(PNG,)) == planned(item(), images=(PNG,))


def test_the_password_is_sent_as_http_basic_says() -> None:
    # RFC 7617, section 2: the header of Aladdin, whose password is "open sesame"
    sent = wordpress.authorize(Access("Aladdin", Secret("open sesame")), _NEVER)
    assert sent == {"Authorization": "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="}
    # a byte of the command line that is no UTF-8: ff 3a 61 in base64
    sent = wordpress.authorize(Access("\udcff", Secret("a")), _NEVER)
    assert sent == {"Authorization": "Basic /zph"}


_NEVER: Any = None


def test_a_title_from_the_lead_is_told() -> None:
    plan = planned(item({"headline": None}, {"title": "Cars cross again"}))
    assert (plan.title, plan.title_basis) == ("Cars cross again", "derived")
    assert plan.fields["post"]["meta"]["_newsexport_title_basis"] == "derived"


@pytest.mark.parametrize("headline", [None, " ", "\x00"])
def test_without_any_title_wordpress_cannot_hold_the_article(headline: str | None) -> None:
    with pytest.raises(ExportError, match="no headline and no lead"):
        planned(item({"headline": headline}))


@pytest.mark.parametrize(
    ("words", "html"),
    [
        ("Q&A: what now?", "Q&A: what now?"),
        ("AT&amp;T", "AT&amp;amp;T"),
        ("<b>Bold</b>", "&lt;b&gt;Bold&lt;/b&gt;"),
        ("[gallery]", "&#91;gallery&#93;"),  # else WordPress takes it for a command
        ("“Häfen” – 新聞 😀", "“Häfen” – 新聞 😀"),
    ],
)
def test_title_and_deck_are_html(words: str, html: str) -> None:
    sent = post(item({"headline": words, "deck": words}))
    assert (sent["title"], sent["excerpt"]) == (html, html)


def test_a_slug_of_a_title_without_latin_letters_is_the_digest() -> None:
    assert post(item({"headline": "新聞"}))["slug"] == "b362f50874c7"


@pytest.mark.parametrize(
    ("published", "sent"),
    [
        ("2024-03-05T14:30:00-05:00", {"date_gmt": "2024-03-05T19:30:00"}),
        ("2024-03-05T14:30:00.25Z", {"date_gmt": "2024-03-05T14:30:01"}),  # never before
        ("2024-03-05", {"date": "2024-03-05T00:00:00"}),
    ],
)
def test_a_moment_is_in_utc_and_a_day_by_the_sites_clock(
    published: str, sent: Mapping[str, str]
) -> None:
    made = post(item({}, {"published": published}))
    assert {name: made[name] for name in ("date", "date_gmt") if name in made} == sent
    assert made["meta"].get("_newsexport_date_precision") == ("day" if "date" in sent else None)


@pytest.mark.parametrize("published", ["0001-01-01T00:00:00+14:00", "2024-02-30T00:00:00Z"])
def test_what_is_no_date_of_the_calendar_is_refused(published: str) -> None:
    with pytest.raises(ExportError, match="/itemMeta/published"):
        planned(item({}, {"published": published}))


def test_a_guessed_date_is_left_out_with_a_note() -> None:
    guess = FieldProvenance("/itemMeta/published", "inferred", "R1", 60)
    made = item({}, {"published": "2024-03-05"}, provenance=Provenance(fields=(guess,)))
    plan = planned(made)
    assert not {"date", "date_gmt"} & set(plan.fields["post"])
    assert plan.notes == ("The date 2024-03-05 is only guessed and was left out.",)


NOON, LATER = "2031-05-01T12:00:00Z", "2031-05-02T12:00:00Z"


@pytest.mark.parametrize(
    ("about", "wished", "status", "at"),
    [
        ({}, "publish", "publish", None),
        ({}, "draft", "draft", None),
        ({}, "future", "draft", None),  # for when?
        ({"published": NOON}, "future", "future", NOON),
        ({"published": NOON}, "publish", "publish", NOON),  # WordPress knows the time
        ({"embargoed": NOON}, "publish", "future", NOON),
        ({"embargoed": NOON}, "future", "future", NOON),
        ({"embargoed": NOON}, "draft", "draft", NOON),
        ({"embargoed": LATER, "published": NOON}, "publish", "future", LATER),
        ({"embargoed": NOON, "published": LATER}, "publish", "future", LATER),
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
    assert (plan.status, plan.fields["post"]["status"]) == (status, status)
    assert plan.fields["post"].get("date_gmt") == (at and at.rstrip("Z"))
    if status != wished:
        assert plan.notes


def test_only_what_is_canceled_or_withheld_is_taken_back() -> None:
    taken = {
        status: planned(item({}, {"pub_status": status})).fields["withdraw"]
        for status in ("usable", "withheld", "canceled")
    }
    assert taken == {"usable": False, "withheld": True, "canceled": True}


@pytest.mark.parametrize(
    ("meta", "wishes", "categories", "tags"),
    [
        ({"section": "Sport", "keywords": ("ferry", "port")}, {}, ["Sport"], ["ferry", "port"]),
        ({"keywords": ("Ferry", "ferry", "FERRY")}, {}, [], ["Ferry"]),
        ({"keywords": ("ferry", "port")}, {"tags": {"ferry": "Port"}}, [], ["Port"]),
        ({"keywords": ("ferry", "port")}, {"tags": {"ferry": ""}}, [], ["port"]),
        ({"section": "Sport"}, {"categories": {"Sport": "Sports"}}, ["Sports"], []),
        ({"section": "Sport"}, {"categories": {"Sport": ""}}, [], []),
        ({"section": "Sport"}, {"tags": {"Sport": "Sports"}}, ["Sport"], []),
        ({"keywords": (" a\x00 ", "\x00")}, {}, [], ["a"]),
        ({"keywords": ("x" * 200,)}, {}, [], ["x" * 200]),
    ],
)
def test_the_section_is_the_category_and_keywords_are_tags_each_once(
    meta: Mapping[str, Any], wishes: Mapping[str, Any], categories: list[str], tags: list[str]
) -> None:
    fields = planned(item(meta), **wishes).fields
    assert (fields["categories"], fields["tags"]) == (categories, tags)


@pytest.mark.parametrize(("words", "size"), [("x" * 201, 201), ("&" * 41, 41)])
def test_a_name_longer_than_the_database_holds_is_left_out_with_a_note(
    words: str, size: int
) -> None:
    # each & is stored as &amp;: 41 of them are 205 characters
    plan = planned(item({"keywords": (words,)}))
    assert plan.fields["tags"] == []
    assert plan.notes == (f"A name of {size} characters is left out: {words[:40]}…",)


JANE, JOHN = Creator("person", "Jane Doe"), Creator("person", "John Roe")
UPI = Creator("organisation", "UPI")
BOTH = {"by": "By Jane Doe and John Roe", "creators": (JANE, JOHN)}
ONE = {"by": "By Jane Doe", "creators": (JANE,)}
USERS = {"Jane Doe": "jane", "John Roe": "john"}


@pytest.mark.parametrize(
    ("meta", "wishes", "author", "byline"),
    [
        (ONE, {"authors": USERS}, "jane", None),
        (BOTH, {"authors": USERS}, "jane", BOTH["by"]),  # a post has one author
        (BOTH, {"authors": {"John Roe": "john"}}, "john", BOTH["by"]),
        (BOTH, {}, "", BOTH["by"]),
        (ONE, {"author": "desk"}, "desk", ONE["by"]),
        ({"creators": (JANE,)}, {}, "", "Jane Doe"),
        ({"by": "By our <own> correspondent"}, {}, "", "By our &lt;own&gt; correspondent"),
        ({"creators": (UPI,)}, {}, "", None),  # it stands in the dateline
        ({}, {"author": "desk"}, "desk", None),
    ],
)
def test_the_author_is_a_user_and_what_that_does_not_say_stands_above_the_story(
    meta: Mapping[str, Any], wishes: Mapping[str, Any], author: str, byline: str | None
) -> None:
    plan = planned(item(meta), **wishes)
    assert plan.fields["author"] == author
    assert plan.fields["post"]["content"] == (above(byline) if byline else CARS)
    assert len(plan.notes) == (1 if byline else 0)


def test_what_wordpress_has_no_field_for_is_in_custom_fields() -> None:
    meta = {**BOTH, "contributors": (Contributor("person", "Jo Lee", "editing"),)}
    about = {
        "provider": Party("The Courier"),
        "links": (Link("seeAlso", "https://a.example"), Link("derivedFrom", "https://b.example")),
    }
    made = item({**meta, "creditline": "AP"}, about)
    assert post(made)["meta"] == {
        "newsexport_guid": GUID,
        "newsexport_byline": "By Jane Doe and John Roe",
        "newsexport_contributors": "Jo Lee (editing)",
        "newsexport_creditline": "AP",
        "newsexport_provider": "The Courier",
        "newsexport_source": "https://b.example",
    }


PICTURES = (
    Picture("pic1", caption="The bridge & pier", credit="Photo: Jo Doe"),
    Picture("pic2", caption="The pier", href="https://news.example.org/a&b.jpg"),
    Picture("pic3", caption="Nowhere"),
)
FIGURES = tuple(Block(f"fig{n}", "figure", picture=f"pic{n}") for n in (1, 2, 3))


def test_a_picture_with_a_file_is_a_figure_of_the_media_library() -> None:
    plan = planned(item({}, {}, FIGURES[0], pictures=PICTURES), images=(PNG,))
    assert plan.fields["post"]["content"] == (
        '<!-- wp:image {"id":<id of 0123456789ab>,"sizeSlug":"full","linkDestination":"none"} -->\n'
        '<figure class="wp-block-image size-full"><img src="<address of 0123456789ab>" alt=""'
        ' class="wp-image-<id of 0123456789ab>"/><figcaption class="wp-element-caption">'
        "The bridge &amp; pier Photo: Jo Doe</figcaption></figure>\n"
        "<!-- /wp:image -->"
    )
    assert plan.fields["captions"] == {"pic1": "The bridge &amp; pier Photo: Jo Doe"}
    assert plan.images == (PNG,)


def test_a_picture_without_a_file_is_shown_from_its_own_address_or_is_its_caption() -> None:
    plan = planned(item({}, {}, *FIGURES[1:], pictures=PICTURES), images=(PNG,))
    first, second = plan.fields["post"]["content"].split("\n\n")
    assert 'src="https://news.example.org/a&amp;b.jpg" alt=""' in first
    assert second == (
        "<!-- wp:html -->\n<figure><figcaption>Nowhere</figcaption></figure>\n<!-- /wp:html -->"
    )


def test_a_file_goes_before_the_pictures_own_address() -> None:
    content = post(item({}, {}, FIGURES[1], pictures=PICTURES), images=(JPG,))["content"]
    assert "<address of fedcba987654>" in content
    assert "news.example.org" not in content


def test_no_text_is_taken_for_a_picture_or_a_command() -> None:
    words = "<address of 0123456789ab> [gallery] <!-- wp:html -->"
    content = post(item({}, {}, Block("p1", "paragraph", words)))["content"]
    assert content == (
        "<!-- wp:paragraph -->\n<p>&lt;address of 0123456789ab&gt; &#91;gallery&#93; "
        "&lt;!-- wp:html --&gt;</p>\n<!-- /wp:paragraph -->"
    )
