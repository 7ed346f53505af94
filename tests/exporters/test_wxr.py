"""WXR: what an importer of WordPress finds in it."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from lxml import etree, html

import newsexport
from conftest import ROOT, SEEDS
from newsexport.errors import ExportError, UnknownName
from newsexport.finding import Finding
from newsexport.newsitem import (
    Block,
    ContentMeta,
    ContentSet,
    Creator,
    ItemMeta,
    Link,
    ListItem,
    NewsItem,
    Picture,
)
from newsexport.receiver import guid_digest
from newsexport.registry import get_exporter
from newsexport.story import block_text
from newsexport.xml_text import in_xml
from strategies import news_items

WXR = get_exporter("wxr")
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
NAMES = {
    "wp": "http://wordpress.org/export/1.2/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "dc": "http://purl.org/dc/elements/1.1/",
}


def item(
    *blocks: Block, guid: str = "urn:uuid:1", headline: str = "Storm", **about: Any
) -> NewsItem:
    meta = ContentMeta(headline=headline)._replace(
        **{name: value for name, value in about.items() if name in ContentMeta._fields}
    )
    made = ItemMeta(title=headline)._replace(
        **{name: value for name, value in about.items() if name in ItemMeta._fields}
    )
    return NewsItem(guid, item_meta=made, content_meta=meta, content_set=ContentSet(blocks))


def root(text: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    found = etree.fromstring(text.encode("utf-8"), parser)
    assert "<!DOCTYPE" not in text
    return found


def said(element: etree._Element, path: str) -> list[str]:
    return [found.text or "" for found in element.iterfind(path, NAMES)]


def posts(element: etree._Element) -> list[etree._Element]:
    return [
        one for one in element.iterfind("channel/item") if said(one, "wp:post_type") == ["post"]
    ]


def meta(post: etree._Element) -> dict[str, str]:
    keys = said(post, "wp:postmeta/wp:meta_key")
    return dict(zip(keys, said(post, "wp:postmeta/wp:meta_value"), strict=True))


def content(*blocks: Block, **about: Any) -> str:
    (found,) = said(root(WXR.write(item(*blocks, **about))), "channel/item/content:encoded")
    return found


def together(*items: NewsItem, **options: str) -> etree._Element:
    assert WXR.write_many
    return root("".join(map(str, WXR.write_many(items, **options))))


# What the editor's own save functions write: the block reference, and posts saved in WordPress
@pytest.mark.parametrize(
    ("block", "written"),
    [
        (
            Block("p1", "paragraph", "Fish & <b>chips</b>"),
            "<!-- wp:paragraph -->\n<p>Fish &amp; &lt;b&gt;chips&lt;/b&gt;</p>\n"
            "<!-- /wp:paragraph -->",
        ),
        (
            Block("h1", "subhead", "What was lost"),
            "<!-- wp:heading -->\n<h2>What was lost</h2>\n<!-- /wp:heading -->",
        ),
        (
            Block("l1", "list", items=(ListItem("one"), ListItem("two"))),
            "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>one</li>\n<!-- /wp:list-item -->\n\n"
            "<!-- wp:list-item -->\n<li>two</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->",
        ),
        (
            Block("q1", "blockquote", "We will."),
            '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n'
            "<p>We will.</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->",
        ),
        (
            Block("q2", "pullquote", "We will."),
            '<!-- wp:pullquote -->\n<figure class="wp-block-pullquote"><blockquote><p>We will.</p>'
            "</blockquote></figure>\n<!-- /wp:pullquote -->",
        ),
        (
            Block("t1", "table", rows=(("a", "b"), ("c", "d"))),
            '<!-- wp:table -->\n<figure class="wp-block-table"><table><tbody><tr><td>a</td>'
            "<td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table></figure>\n"
            "<!-- /wp:table -->",
        ),
        (
            Block("n1", "correction", "It was May."),
            '<!-- wp:paragraph {"className":"correction"} -->\n'
            '<p class="correction"><em>It was May.</em></p>\n<!-- /wp:paragraph -->',
        ),
    ],
    ids=lambda value: value.type if isinstance(value, Block) else "",
)
def test_a_block_is_as_the_editor_saves_it(block: Block, written: str) -> None:
    assert content(block) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("see [gallery ids=1] here", "see &#91;gallery ids=1&#93; here"),
        ("the end ]]> of it", "the end &#93;&#93;&gt; of it"),
        ("<!-- wp:html -->", "&lt;!-- wp:html --&gt;"),
        ("a\x00b\x1fc\x85d", "abc d"),
        ("https://youtu.be/x?a=1&b=2", "https:&#47;&#47;youtu.be/x?a=1&amp;b=2"),
        ("see https://youtu.be/x", "see https://youtu.be/x"),
    ],
)
def test_text_is_never_taken_for_a_command(text: str, written: str) -> None:
    assert f"<p>{written}</p>" in content(Block("p1", "paragraph", text))


def pictured(href: str | None, guid: str = "urn:uuid:1") -> NewsItem:
    picture = Picture("pic1", "The pier.", "Photo: A. Reyes", href=href)
    figure = Block("fig1", "figure", picture="pic1")
    return item(figure, guid=guid)._replace(pictures=(picture,))


def test_a_picture_with_an_address_is_an_attachment_and_the_posts_picture() -> None:
    found = root(WXR.write(pictured("https://news.example.org/pier.png?a=1&b=2")))
    post, attachment = found.iterfind("channel/item")
    assert said(attachment, "wp:post_type") == ["attachment"]
    assert said(attachment, "wp:attachment_url") == ["https://news.example.org/pier.png?a=1&b=2"]
    assert said(attachment, "excerpt:encoded") == ["The pier. Photo: A. Reyes"]
    assert said(attachment, "wp:status") == ["inherit"]
    assert said(attachment, "wp:post_parent") == said(post, "wp:post_id") == ["1"]
    assert meta(post)["_thumbnail_id"] == said(attachment, "wp:post_id")[0] == "2"
    # without an id: the importer gives new ones, and leaves those in the story as they are
    assert said(post, "content:encoded") == [
        '<!-- wp:image -->\n<figure class="wp-block-image">'
        '<img src="https://news.example.org/pier.png?a=1&amp;b=2" alt=""/>'
        '<figcaption class="wp-element-caption">The pier. Photo: A. Reyes</figcaption></figure>\n'
        "<!-- /wp:image -->"
    ]


def test_pictures_of_one_file_name_are_told_apart_by_title_and_date() -> None:
    shown = [
        pictured(f"https://a.example/{folder}/pier.png", f"urn:uuid:{folder}") for folder in "123"
    ]
    shown[2] = shown[2]._replace(item_meta=ItemMeta(published="2024-03-05"))
    found = together(*shown[:2], shown[2], pictured("https://a.example/1/pier.png", "urn:uuid:4"))
    attached = [one for one in found.iter("item") if said(one, "wp:attachment_url")]
    one, two, dated, again = (
        (said(each, "title"), said(each, "wp:post_date")) for each in attached
    )
    assert one[0][0].startswith("pier.png (")
    assert one != two
    assert one == again  # and so the importer takes the one picture once
    assert dated[1] == ["2024-03-05 00:00:00"]


@pytest.mark.parametrize("href", [None, "pier.png", "javascript:alert(1)", "ftp://a.example/b.png"])
def test_a_picture_without_an_address_keeps_its_caption(href: str | None) -> None:
    found = root(WXR.write(pictured(href)))
    (post,) = found.iterfind("channel/item")
    assert "<figcaption>The pier. Photo: A. Reyes</figcaption>" in said(post, "content:encoded")[0]
    assert "_thumbnail_id" not in meta(post)


@pytest.mark.parametrize(
    ("published", "date", "gmt", "precision"),
    [
        ("2024-03-05", ["2024-03-05 00:00:00"], ["0000-00-00 00:00:00"], "day"),
        ("2024-03-05T09:15:00-05:00", ["2024-03-05 09:15:00"], ["2024-03-05 14:15:00"], None),
        ("2024-03-05T09:15:00Z", ["2024-03-05 09:15:00"], ["2024-03-05 09:15:00"], None),
        ("2024-12-31T23:59:59.5+05:30", ["2025-01-01 00:00:00"], ["2024-12-31 18:30:00"], None),
        (None, [], [], None),
    ],
)
def test_dates_keep_their_precision(
    published: str | None, date: list[str], gmt: list[str], precision: str | None
) -> None:
    (post,) = posts(root(WXR.write(item(published=published))))
    assert said(post, "wp:post_date") == date
    assert said(post, "wp:post_date_gmt") == gmt
    assert meta(post).get("_newsexport_date_precision") == precision


@pytest.mark.parametrize(
    ("about", "wished", "status"),
    [
        ({}, "draft", "draft"),
        ({}, "publish", "publish"),
        ({}, "private", "private"),
        ({"embargoed": "2030-01-01T00:00:00Z"}, "publish", "future"),
        ({"embargoed": "2030-01-01T00:00:00Z"}, "pending", "pending"),
        ({"embargoed": ""}, "publish", "draft"),
        ({"embargoed": ""}, "private", "draft"),
        ({"pub_status": "withheld"}, "publish", "draft"),
        ({"pub_status": "withheld"}, "pending", "draft"),
        ({"pub_status": "canceled"}, "future", "draft"),
        ({}, "future", "draft"),
        ({"published": "2030-01-01T00:00:00Z"}, "future", "future"),
    ],
)
def test_nothing_is_out_before_it_may_be(about: dict[str, Any], wished: str, status: str) -> None:
    (post,) = posts(root(WXR.write(item(**about), status=wished)))
    assert said(post, "wp:status") == [status]


@pytest.mark.parametrize(
    ("published", "there", "gmt"),
    [
        ("2024-03-05", "2030-01-01 01:00:00", "2030-01-01 00:00:00"),
        ("2024-03-05T09:00:00-05:00", "2030-01-01 01:00:00", "2030-01-01 00:00:00"),
        ("2030-01-02T09:00:00-05:00", "2030-01-02 09:00:00", "2030-01-02 14:00:00"),
    ],
)
def test_the_later_of_embargo_and_publication_is_the_posts_date(
    published: str, there: str, gmt: str
) -> None:
    written = item(published=published, embargoed="2030-01-01T01:00:00+01:00")
    (post,) = posts(root(WXR.write(written, status="publish")))
    assert said(post, "wp:post_date") == [there]
    assert said(post, "wp:post_date_gmt") == [gmt]


def test_a_derived_title_is_marked() -> None:
    untitled = item(Block("p1", "paragraph", "The pier fell."))
    untitled = untitled._replace(
        content_meta=ContentMeta(), item_meta=ItemMeta(title="The pier fell")
    )
    (post,) = posts(root(WXR.write(untitled)))
    assert said(post, "title") == ["The pier fell"]
    assert meta(post)["_newsexport_title_basis"] == "derived"
    (other,) = posts(root(WXR.write(item())))
    assert "_newsexport_title_basis" not in meta(other)


def test_authors_and_terms_are_named_once_in_the_head_with_names_of_their_own() -> None:
    one = item(
        guid="urn:uuid:1",
        section="Häfen & Schiffe",
        keywords=("Storm", "storm", "東京"),
        creators=(Creator("person", "Jane Doe"), Creator("person", "Jané Doe")),
        by="By Jane Doe and Jané Doe",
    )
    two = item(
        guid="urn:uuid:2",
        section="Hafen Schiffe",
        keywords=("STORM",),
        creators=(Creator("person", "JANE DOE"),),
    )
    found = together(one, two)
    channel = "channel/wp:"
    assert said(found, f"{channel}author/wp:author_login") == ["jane-doe", "jane-doe-2"]
    assert said(found, f"{channel}author/wp:author_display_name") == ["Jane Doe", "Jané Doe"]
    assert said(found, f"{channel}author/wp:author_email") == ["", ""]
    assert said(found, f"{channel}category/wp:category_nicename") == [
        "hafen-schiffe",
        "hafen-schiffe-2",
    ]
    assert said(found, f"{channel}tag/wp:tag_slug") == ["storm", "%e6%9d%b1%e4%ba%ac"]
    first, second = posts(found)
    assert said(first, "dc:creator") == said(second, "dc:creator") == ["jane-doe"]
    assert meta(first)["newsexport_byline"] == "By Jane Doe and Jané Doe"
    terms = [(one.get("domain"), one.get("nicename")) for one in first.iterfind("category")]
    assert terms == [
        ("category", "hafen-schiffe"),
        ("post_tag", "storm"),
        ("post_tag", "%e6%9d%b1%e4%ba%ac"),
    ]
    assert [one.get("nicename") for one in second.iterfind("category")] == [
        "hafen-schiffe-2",
        "storm",
    ]


def test_who_signs_where_nobody_does_is_an_option() -> None:
    found = together(item(), item(guid="urn:uuid:2"), author="News_Desk")
    assert said(found, "channel/wp:author/wp:author_login") == ["News_Desk"]
    assert said(found, "channel/item/dc:creator") == ["News_Desk", "News_Desk"]


def test_the_log_in_that_is_given_is_nobody_elses() -> None:
    signed = item(creators=(Creator("person", "Ann Roe"),))
    found = together(signed, item(guid="urn:uuid:2"), author="ann-roe")
    assert said(found, "channel/item/dc:creator") == ["ann-roe-2", "ann-roe"]
    (only,) = posts(together(signed, author="desk"))
    assert said(only, "dc:creator") == ["ann-roe"]
    assert said(together(signed, author="desk"), "channel/wp:author/wp:author_login") == ["ann-roe"]


def test_who_signs_is_said_of_each_post_where_the_byline_does_not() -> None:
    both = (Creator("person", "Jane Doe"), Creator("person", "Max Muster"))
    printed, bare = (item(creators=both, by=by) for by in ("By Jane Doe and Max Muster", None))
    assert "newsexport_creators" not in meta(posts(root(WXR.write(printed)))[0])
    assert meta(posts(root(WXR.write(bare)))[0])["newsexport_creators"] == "Jane Doe; Max Muster"


def test_a_post_says_its_language_where_it_is_not_the_files() -> None:
    languages = ("de", "fr", "de", "und")
    items = [
        item(guid=f"urn:uuid:{number}")._replace(language=language)
        for number, language in enumerate(languages)
    ]
    found = together(*items)
    assert said(found, "channel/language") == ["de"]
    told = [meta(post).get("newsexport_language") for post in posts(found)]
    assert told == [None, "fr", None, None]


def test_an_article_without_a_title_is_refused() -> None:
    nameless = NewsItem("urn:x", content_set=ContentSet((Block("p1", "paragraph", "Words."),)))
    with pytest.raises(ExportError, match="no headline and no lead"):
        WXR.write(nameless)


def test_the_head_says_what_the_importer_asks_for() -> None:
    found = together(item(), base_url="https://news.example.org")
    assert said(found, "channel/wp:wxr_version") == ["1.2"]
    assert said(found, "channel/wp:base_site_url") == ["https://news.example.org"]
    assert said(found, "channel/link") == ["https://news.example.org"]
    assert found.get("version") == "2.0"


def test_ids_of_posts_are_their_own() -> None:
    shown = [pictured("https://a.example/1.png", f"urn:uuid:{number}") for number in range(3)]
    ids = said(together(*shown), "channel/item/wp:post_id")
    assert ids == ["1", "2", "3", "4", "5", "6"]


def test_what_is_known_of_the_article_is_kept_in_custom_fields() -> None:
    links = (Link("derivedFrom", "https://news.example.org/storm"),)
    (post,) = posts(root(WXR.write(item(links=links, creditline="UPI"))))
    assert meta(post) == {
        "newsexport_guid": "urn:uuid:1",
        "newsexport_creditline": "UPI",
        "newsexport_source": "https://news.example.org/storm",
    }
    assert said(post, "wp:post_name") == [f"storm-{guid_digest('urn:uuid:1')}"]


def test_an_item_that_cannot_be_dated_does_not_stop_the_others() -> None:
    assert WXR.write_many
    bad = item(guid="urn:bad", published="2024-13-05T00:00:00Z")
    pieces = list(WXR.write_many((item(), bad, item(guid="urn:uuid:3"))))
    errors = [piece for piece in pieces if isinstance(piece, ExportError)]
    assert [error.pointer for error in errors] == ["/itemMeta/published"]
    found = root("".join(piece for piece in pieces if isinstance(piece, str)))
    assert said(found, "channel/item/guid") == ["urn:uuid:1", "urn:uuid:3"]


def test_a_status_that_wordpress_does_not_know_is_refused() -> None:
    with pytest.raises(UnknownName, match="unknown status 'published'"):
        WXR.write(item(), status="published")


def test_an_empty_file_is_one() -> None:
    assert said(together(), "channel/wp:wxr_version") == ["1.2"]


def findings(texts: Iterable[Path]) -> list[Finding]:
    found = []
    for path in texts:
        written = WXR.write(newsexport.parse(path.read_bytes(), name=path.name, now=NOW))
        found += newsexport.validate(
            written, name=f"{path.stem}.wxr.xml", receivers=["wordpress"], now=NOW
        )
    return found


def test_seeds_give_nothing_that_wordpress_would_trip_over() -> None:
    # what the articles say themselves may be noted
    assert {one.severity for one in findings(SEEDS)} <= {"info"}


def test_articles_of_the_corpus_give_nothing_that_wordpress_would_trip_over(shared: Path) -> None:
    found = findings(sorted(shared.glob("corpus/texts/*.txt")))
    # one of them has quotation marks that are not closed
    assert {one.rule for one in found if one.severity != "info"} == {"NX317"}


def test_feed_readers_find_title_author_terms_and_story() -> None:
    assert WXR.write_many
    items = [newsexport.parse(path.read_bytes(), name=path.name, now=NOW) for path in SEEDS]
    feed = feedparser.parse("".join(map(str, WXR.write_many(items))))
    assert feed.bozo == 0
    assert len(feed.entries) == len(items)
    for entry, one in zip(feed.entries, items, strict=True):
        assert entry.id == one.guid
        assert unescape(entry.title) == (one.content_meta.headline or one.item_meta.title)
        section = one.content_meta.section
        terms = ([section] if section else []) + [*one.content_meta.keywords]
        assert [tag.term for tag in entry.get("tags", ())] == terms
        assert words(entry.content[0].value) == " ".join(texts(one)).split()


_MEMORY = """
import resource, sys
from newsexport.newsitem import Block, ContentMeta, ContentSet, NewsItem
from newsexport.registry import get_exporter

item = NewsItem(
    "urn:x",
    content_meta=ContentMeta(headline="Title", keywords=("a", "b")),
    content_set=ContentSet((Block("p1", "paragraph", "Words of a story. " * 150),)),
)
items = (item._replace(guid=f"urn:x:{n}") for n in range(int(sys.argv[1])))
written = sum(len(piece) for piece in get_exporter("wxr").write_many(items))
print(written, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_what_is_held_back_for_the_head_is_held_in_a_file() -> None:
    def run(count: int) -> tuple[int, int]:
        done = subprocess.run(
            [sys.executable, "-c", _MEMORY, str(count)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={"PYTHONPATH": "src"},
        )
        written, kilobytes = done.stdout.split()
        return int(written), int(kilobytes)

    # both are more than what is held in memory
    (some, little), (many, more) = run(7_000), run(14_000)
    assert many > some + 20_000_000
    assert more < little + 8_000


def words(markup: str) -> list[str]:
    if not markup.strip():
        return []
    return " ".join(html.fragment_fromstring(markup, "div").itertext()).split()


def texts(written: NewsItem) -> Iterator[str]:
    pictures = {picture.id: picture for picture in written.pictures}
    for block in written.content_set.blocks:
        picture = pictures.get(block.picture or "") if block.type == "figure" else None
        if picture:
            yield picture.caption or ""
            yield picture.credit or picture.creditline or ""
        elif block.type != "figure":
            yield block_text(block)


@settings(max_examples=60, deadline=None)
@given(news_items())
def test_any_item_comes_out_whole(written: NewsItem) -> None:
    try:
        text = WXR.write(written)
    except ExportError:
        return
    (post,) = posts(root(text))
    kept, _ = in_xml(written)
    assert said(post, "guid") == [kept.guid]
    headline = kept.content_meta.headline or kept.item_meta.title or ""
    assert unescape(said(post, "title")[0]).split() == headline.split()
    assert words(said(post, "content:encoded")[0]) == " ".join(texts(kept)).split()
    blocks = said(post, "content:encoded")[0].split("<!-- ")
    # every block that begins ends
    assert sum(part.startswith("wp:") for part in blocks) == sum(
        part.startswith("/wp:") for part in blocks
    )
    assert WXR.write(written) == text


@settings(max_examples=20, deadline=None)
@given(news_items(), news_items())
def test_files_of_many_name_each_thing_once(one: NewsItem, other: NewsItem) -> None:
    assert WXR.write_many
    pieces = [piece for piece in WXR.write_many((one, other)) if isinstance(piece, str)]
    found = root("".join(pieces))
    for path in (
        "channel/wp:author/wp:author_login",
        "channel/wp:category/wp:category_nicename",
        "channel/wp:tag/wp:tag_slug",
        "channel/item/wp:post_id",
    ):
        names = sorted(said(found, path))
        assert all(first != second for first, second in pairwise(names)), path
    logins = set(said(found, "channel/wp:author/wp:author_login"))
    assert set(said(found, "channel/item/dc:creator")) <= logins
