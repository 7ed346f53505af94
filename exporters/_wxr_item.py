"""The items of a WXR file: an article is a post, and each of its pictures that has an address an
attachment."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import count
from typing import NamedTuple

from newsexport.exporters._story_html import caption, own_address, title
from newsexport.exporters._wordpress_blocks import Shown, as_html, blocks
from newsexport.exporters._wordpress_meta import post_meta
from newsexport.exporters._wordpress_when import when
from newsexport.exporters._wxr_names import Register
from newsexport.exporters._xml import attribute, text
from newsexport.exporters.rss import rfc_822
from newsexport.newsitem import NewsItem, Picture
from newsexport.receiver import Status, slug_of
from newsexport.xml_text import in_xml, xml_text

NO_TIME = "0000-00-00 00:00:00"  # WordPress's own word for a moment that is not known


class Wished(NamedTuple):
    """What the options say of each post."""

    status: str
    author: str  # who signs where nobody does


def items(written: NewsItem, wished: Wished, names: Register, ids: "count[int]") -> Iterator[str]:
    """The lines of a post and its attachments. Names are entered in `names`, and each item takes
    its number of `ids`."""
    item, _ = in_xml(written)
    post_id = next(ids)
    attached = {
        picture.id: (str(next(ids)), picture, address) for picture, address in _with_address(item)
    }

    def show(picture: Picture) -> Shown | None:
        if picture.id not in attached:
            return None
        id, _, address = attached[picture.id]
        return Shown(attribute(address), id)

    moment = when(item, _status(wished.status), "wxr")
    status = moment.status if moment.status != _status(wished.status) else wished.status
    headline = title(item)
    fields: list[tuple[str, str]] = [("title", cdata(as_html(headline.text)))]
    if moment.date_gmt:
        fields.append(("pubDate", rfc_822(moment.date_gmt + "Z")))
    creator = _creator(item, wished, names)
    if creator:
        fields.append(("dc:creator", cdata(creator)))
    fields.append(("content:encoded", cdata(blocks(item, show))))
    deck = item.content_meta.deck
    if deck:
        fields.append(("excerpt:encoded", cdata(as_html(deck))))
    fields.append(("wp:post_id", str(post_id)))
    fields += _dates(item, moment.date, moment.date_gmt)
    fields += [
        ("wp:post_name", cdata(slug_of(headline.text, item.guid))),
        ("wp:status", cdata(status)),
        ("wp:post_type", cdata("post")),
    ]
    yield "<item>"
    yield f'<guid isPermaLink="false">{text(item.guid)}</guid>'
    yield from (f"<{name}>{value}</{name}>" for name, value in fields)
    yield from _terms(item, names)
    meta = post_meta(item)
    if attached:
        meta["_thumbnail_id"] = next(iter(attached.values()))[0]
    yield from _meta(meta)
    yield "</item>"
    for id, picture, address in attached.values():
        yield from _attachment(id, post_id, picture, address)


def cdata(value: str) -> str:
    """`value` as character data that is not escaped, as WordPress writes it.

    >>> cdata("a]]>b")
    '<![CDATA[a]]]]><![CDATA[>b]]>'
    """
    inner = value.replace("]]>", "]]]]><![CDATA[>")
    return f"<![CDATA[{inner}]]>"


def _with_address(item: NewsItem) -> Iterator[tuple[Picture, str]]:
    """The pictures that an importer can fetch."""
    shown = {block.picture for block in item.content_set.blocks}
    for picture in item.pictures:
        address = own_address(picture)
        if address and picture.id in shown and address.startswith(("http://", "https://")):
            yield picture, address


def _status(wished: str) -> Status:
    """What a status means for readers: pending and private posts are not out, as drafts are not."""
    return wished if wished in ("publish", "future") else "draft"  # type: ignore[return-value]


def _creator(item: NewsItem, wished: Wished, names: Register) -> str:
    """The log-in of the first who signs; all of them become users."""
    named = [one.name for one in item.content_meta.creators] or [wished.author]
    logins = [names.authors.slug(name) for name in named if name]
    return logins[0] if logins else ""


def _dates(item: NewsItem, date: str | None, date_gmt: str | None) -> Iterator[tuple[str, str]]:
    """An instant by the clock where it was written, and in UTC; of a day no more than the day."""
    if date:
        yield "wp:post_date", cdata(date.replace("T", " "))
        yield "wp:post_date_gmt", cdata(NO_TIME)
    elif date_gmt:
        there = item.item_meta.published
        local = there if there and "T" in there and not item.item_meta.embargoed else None
        wall = datetime.fromisoformat(local or date_gmt).replace(microsecond=0, tzinfo=None)
        yield "wp:post_date", cdata(wall.isoformat(" "))
        yield "wp:post_date_gmt", cdata(date_gmt.replace("T", " "))


def _terms(item: NewsItem, names: Register) -> Iterator[str]:
    section = item.content_meta.section
    if section:
        yield _term("category", names.categories.slug(section), section)
    tags = {names.tags.slug(keyword): keyword for keyword in item.content_meta.keywords}
    for nicename, keyword in tags.items():
        yield _term("post_tag", nicename, keyword)


def _term(domain: str, nicename: str, name: str) -> str:
    return f'<category domain="{domain}" nicename="{attribute(nicename)}">{cdata(name)}</category>'


def _meta(fields: Mapping[str, str]) -> Iterator[str]:
    for name, value in fields.items():
        yield (
            f"<wp:postmeta><wp:meta_key>{cdata(name)}</wp:meta_key>"
            f"<wp:meta_value>{cdata(value)}</wp:meta_value></wp:postmeta>"
        )


def _attachment(id: str, parent: int, picture: Picture, address: str) -> Iterator[str]:
    yield "<item>"
    yield f'<guid isPermaLink="false">{text(address)}</guid>'
    name = xml_text(address.rpartition("/")[2].partition("?")[0]) or picture.id
    for element, value in (
        ("title", cdata(as_html(name))),
        ("excerpt:encoded", cdata(caption(picture))),
        ("wp:post_id", id),
        ("wp:post_parent", str(parent)),
        ("wp:status", cdata("inherit")),
        ("wp:post_type", cdata("attachment")),
        ("wp:attachment_url", cdata(address)),
    ):
        yield f"<{element}>{value}</{element}>"
    yield "</item>"
