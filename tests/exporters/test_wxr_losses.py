"""What WXR declares lost is lost, and the rest stands in the file: as a plain look at its XML,
without any reader of ours, can tell."""

import re
from collections.abc import Iterator
from datetime import datetime
from html import unescape

from hypothesis import given, settings
from lxml import etree, html

import newsexport
from conftest import SEEDS
from newsexport.errors import ExportError
from newsexport.exporters._wordpress_when import wordpress_time
from newsexport.losses import without
from newsexport.newsitem import FieldProvenance, ItemMeta, NewsItem, Picture, Provenance
from newsexport.registry import get_exporter
from newsexport.story import block_text
from strategies import news_items
from worked_items import features_item

WXR = get_exporter("wxr")
NAMES = {
    "wp": "http://wordpress.org/export/1.2/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
}
BLOCKS = {
    "heading": "subhead",
    "list": "list",
    "quote": "blockquote",
    "pullquote": "pullquote",
    "table": "table",
    "image": "figure",
    "html": "figure",
}
Story = list[tuple[str, object]]


class Look:
    """One post, by the names of its elements."""

    def __init__(self, text: str) -> None:
        root = etree.fromstring(text.encode("utf-8"), etree.XMLParser(resolve_entities=False))
        self.root = root
        (self.post,) = (
            one
            for one in root.iterfind("channel/item")
            if one.findtext("wp:post_type", "", NAMES) == "post"
        )
        self.meta = {
            one.findtext("wp:meta_key", "", NAMES): one.findtext("wp:meta_value", "", NAMES)
            for one in self.post.iterfind("wp:postmeta", NAMES)
        }

    def text(self, path: str) -> str | None:
        found = self.post.findtext(path, None, NAMES)
        return None if found is None else unescape(found)

    def terms(self, domain: str) -> list[str | None]:
        return [one.text for one in self.post.iterfind(f"category[@domain='{domain}']")]

    def published(self) -> str | None:
        """In UTC; a day where it is no more."""
        local, utc = (self.text(f"wp:post_date{zone}") for zone in ("", "_gmt"))
        if local is None or utc is None:
            return None
        is_day = self.meta.get("_newsexport_date_precision") == "day"
        return local[:10] if is_day else utc.replace(" ", "T")

    def authors(self) -> list[str | None]:
        path = "channel/wp:author/wp:author_display_name"
        return [one.text for one in self.root.iterfind(path, NAMES)]

    def attached(self) -> list[str | None]:
        path = "channel/item/wp:attachment_url"
        return [one.text for one in self.root.iterfind(path, NAMES)]

    def story(self) -> Story:
        markup = self.post.findtext("content:encoded", "", NAMES)
        found: Story = []
        for name, said, inner in re.findall(
            r"(?s)<!-- wp:(\S+) (\S* ?)-->\n(.*?)\n<!-- /wp:\1 -->(?=\n\n|\Z)", markup
        ):
            element = html.fragment_fromstring(inner, "div")
            class_name = said.rpartition(":")[2].strip('"} ')
            found.append((BLOCKS.get(name, class_name or "paragraph"), _inside(name, element)))
        return found


def _inside(name: str, element: html.HtmlElement) -> object:
    if name == "list":
        return [one.text_content() for one in element.iter("li")]
    if name == "table":
        return [[cell.text_content() for cell in row] for row in element.iter("tr")]
    if name in ("image", "html"):
        addresses = [one.get("src") for one in element.iter("img")]
        return (*addresses, element.text_content().strip())
    return element.text_content().strip()


def story_of(item: NewsItem) -> Iterator[tuple[str, object]]:
    """The same of an item."""
    pictures = {picture.id: picture for picture in item.pictures}
    for block in item.content_set.blocks:
        if block.type == "list":
            yield block.type, [one.text for one in block.items]
        elif block.type == "table":
            yield block.type, [list(row) for row in block.rows]
        elif block.type == "figure":
            if block.picture in pictures:
                yield block.type, _shown(pictures[block.picture])
        else:
            yield block.type, block_text(block)


def _shown(picture: Picture) -> tuple[str, ...]:
    words = (picture.caption, picture.credit or picture.creditline)
    below = " ".join(word for word in words if word)
    return (picture.href or "", below) if _is_page(picture.href) else (below,)


def _is_page(href: str | None) -> bool:
    return href is not None and href.startswith(("http:", "https:"))


def assert_nothing_else_is_lost(item: NewsItem) -> None:
    look, kept = Look(WXR.write(item)), without(item, WXR.loses())
    about, meta = kept.item_meta, kept.content_meta
    assert look.text("guid") == kept.guid == look.meta["newsexport_guid"]
    derived = look.meta.get("_newsexport_title_basis") == "derived"
    assert (None if derived else look.text("title")) == meta.headline
    assert look.text("excerpt:encoded") == meta.deck
    assert look.terms("category") == ([meta.section] if meta.section else [])
    keywords = {keyword.casefold(): keyword for keyword in reversed(meta.keywords)}
    assert sorted(map(str, look.terms("post_tag"))) == sorted(keywords.values())
    assert look.meta.get("newsexport_byline") == meta.by
    names = {creator.name.casefold(): creator.name for creator in reversed(meta.creators)}
    assert sorted(map(str, look.authors())) == sorted(names.values())
    told = look.meta.get("newsexport_contributors")
    people = [f"{one.name} ({one.role})" for one in meta.contributors]
    assert (told or "") == "; ".join(people)
    for name, value in (
        ("dateline", meta.dateline and meta.dateline.text),
        ("creditline", meta.creditline),
        ("provider", about.provider and about.provider.name),
        ("copyright", kept.rights_info and kept.rights_info.copyright_notice),
        ("source", next((link.href for link in about.links if link.rel == "derivedFrom"), None)),
    ):
        assert look.meta.get(f"newsexport_{name}") == value, name
    if item.item_meta.embargoed is None:
        assert look.published() == (about.published and in_utc(about.published))
    assert look.story() == list(story_of(kept))
    addresses = [picture.href for picture in kept.pictures if _is_page(picture.href)]
    assert look.attached() == addresses


def in_utc(value: str) -> str:
    return wordpress_time(datetime.fromisoformat(value)) if "T" in value else value


def test_of_an_article_with_everything_no_more_is_lost() -> None:
    assert_nothing_else_is_lost(features_item())


def test_what_is_declared_lost_stands_nowhere() -> None:
    item = features_item()
    text = WXR.write(item)
    meta = item.content_meta
    for value in (meta.slugline, meta.genre, *(note.text for note in item.item_meta.ed_notes)):
        assert value
        assert value not in text


def test_a_picture_that_no_figure_shows_is_lost() -> None:
    picture = Picture("pic1", href="https://news.example.org/pier.png")
    item = NewsItem("urn:x", item_meta=ItemMeta(title="Storm"), pictures=(picture,))
    assert Look(WXR.write(item)).attached() == []
    assert_nothing_else_is_lost(item)


def test_a_date_that_is_only_guessed_is_lost() -> None:
    field = FieldProvenance("/itemMeta/published", "inferred", "rule", confidence=50)
    item = NewsItem(
        "urn:x",
        item_meta=ItemMeta(title="Storm", published="2024-03-05"),
        provenance=Provenance(fields=(field,)),
    )
    assert Look(WXR.write(item)).published() is None
    assert_nothing_else_is_lost(item)


def test_of_the_seeds_no_more_is_lost() -> None:
    for path in SEEDS:
        assert_nothing_else_is_lost(newsexport.parse(path.read_bytes(), name=path.name))


@settings(max_examples=150, deadline=None)
@given(news_items())
def test_of_any_article_no_more_is_lost(item: NewsItem) -> None:
    try:
        WXR.write(item)
    except ExportError:
        return
    assert_nothing_else_is_lost(item)
