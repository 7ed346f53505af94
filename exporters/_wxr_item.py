"""The items of a WXR file: an article is a post, and each of its pictures that has an address an
attachment."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from typing import NamedTuple

from newsexport.errors import ExportError
from newsexport.exporters._release import UNTIL_TOLD
from newsexport.exporters._story_html import caption, own_address, title
from newsexport.exporters._wordpress_blocks import Shown, as_html, blocks
from newsexport.exporters._wordpress_meta import post_meta
from newsexport.exporters._wordpress_when import When, when, wordpress_time
from newsexport.exporters._wxr_names import Register
from newsexport.exporters._xml import attribute, text
from newsexport.exporters.rss import rfc_822
from newsexport.newsitem import NewsItem, Picture
from newsexport.receiver import Status, guid_digest, slug_of
from newsexport.xml_text import in_xml, xml_text

# What a status means for readers: pending and private posts are not out, as drafts are not.
_OUT: Mapping[str, Status] = {"publish": "publish", "future": "future"}
NO_TIME = "0000-00-00 00:00:00"  # WordPress's own word for a moment that is not known

Field = tuple[str, str]  # an element's name, and what stands in it; "" for no element


class Wished(NamedTuple):
    """What the options say of each post, and the file's language."""

    status: str
    author: str  # the log-in of who signs where nobody does
    language: str


class _Attached(NamedTuple):
    id: int
    picture: Picture
    address: str


def items(written: NewsItem, wished: Wished, names: Register, ids: "count[int]") -> Iterator[str]:
    """The lines of a post and its attachments. Names are entered in `names`, and each item takes
    its number of `ids`.

    ExportError for what is no date, and for an article without any title: the importer would take
    it for another of the same day.
    """
    item, _ = in_xml(written)
    headline = title(item).text
    if not headline:
        raise ExportError("wxr", "/contentMeta/headline", "there is no headline and no lead")
    moment = when(item, _OUT.get(wished.status, "draft"), "wxr")
    dates = list(_dates(item, moment))
    post_id = next(ids)
    attached = [_Attached(next(ids), *found) for found in _with_address(item)]
    addresses = {one.picture.id: one.address for one in attached}

    # without an id: the importer gives ids anew, and does not look for them in the story
    def show(picture: Picture) -> Shown | None:
        address = addresses.get(picture.id)
        return Shown(attribute(address)) if address else None

    creator, deck = _creator(item, wished, names), item.content_meta.deck
    yield "<item>"
    yield f'<guid isPermaLink="false">{text(item.guid)}</guid>'
    yield from _elements(
        [
            ("title", cdata(as_html(headline))),
            ("pubDate", rfc_822(moment.date_gmt + "Z") if moment.date_gmt else ""),
            ("dc:creator", cdata(creator) if creator else ""),
            ("content:encoded", cdata(blocks(item, show))),
            ("excerpt:encoded", cdata(as_html(deck)) if deck else ""),
            ("wp:post_id", str(post_id)),
            *dates,
            ("wp:post_name", cdata(slug_of(headline, written.guid))),
            ("wp:status", cdata(_post_status(moment, wished.status))),
            ("wp:post_type", cdata("post")),
        ]
    )
    yield from _terms(item, names)
    yield from _meta({**post_meta(item), **_meta_of_a_file(item, wished, attached)})
    yield "</item>"
    for one in attached:
        yield from _attachment(one, post_id, dates)


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


def _post_status(moment: When, wished: str) -> str:
    if wished in ("pending", "private") and not moment.withdraw and moment.embargo != UNTIL_TOLD:
        return wished
    return moment.status


def _creator(item: NewsItem, wished: Wished, names: Register) -> str:
    """The log-in of the first who signs; all of them become users."""
    named = [one.name for one in item.content_meta.creators] or [wished.author]
    logins = [names.authors.slug(name) for name in named if name]
    return logins[0] if logins else ""


def _dates(item: NewsItem, moment: When) -> Iterator[Field]:
    """An instant by the clock where it was written, and in UTC; of a day no more than the day."""
    if moment.date:
        yield "wp:post_date", cdata(moment.date.replace("T", " "))
        yield "wp:post_date_gmt", cdata(NO_TIME)
    elif moment.date_gmt:
        there = _by_its_clock(item, moment.date_gmt)
        yield "wp:post_date", cdata(there.replace(tzinfo=None).isoformat(" "))
        yield "wp:post_date_gmt", cdata(moment.date_gmt.replace("T", " "))


def _by_its_clock(item: NewsItem, date_gmt: str) -> datetime:
    """The post's moment in the zone in which it is written: as published, or as embargoed."""
    at = datetime.fromisoformat(date_gmt).replace(tzinfo=UTC)
    for value in (item.item_meta.published, item.item_meta.embargoed):
        with suppress(OverflowError):  # years 1 and 9999
            if value and "T" in value:
                written = datetime.fromisoformat(value)
                if wordpress_time(written) == date_gmt:
                    return at.astimezone(written.tzinfo)
    return at


def _terms(item: NewsItem, names: Register) -> Iterator[str]:
    section = item.content_meta.section
    if section:
        yield _term("category", names.categories.slug(section), section)
    for tag in dict.fromkeys(map(names.tags.slug, item.content_meta.keywords)):
        yield _term("post_tag", tag, names.tags.named[tag])


def _term(domain: str, nicename: str, name: str) -> str:
    return f'<category domain="{domain}" nicename="{attribute(nicename)}">{cdata(name)}</category>'


def _meta_of_a_file(item: NewsItem, wished: Wished, attached: list[_Attached]) -> Mapping[str, str]:
    """The custom fields of which a post alone has no need: in a file, posts may differ in their
    language, and all who sign stand in the head."""
    names = [one.name for one in item.content_meta.creators]
    printed = item.content_meta.by or ""
    all_printed = all(name in printed for name in names)
    fields = {
        "newsexport_language": "" if item.language in ("und", wished.language) else item.language,
        "newsexport_creators": "" if len(names) < 2 or all_printed else "; ".join(names),
        "_thumbnail_id": str(attached[0].id) if attached else "",
    }
    return {name: value for name, value in fields.items() if value}


def _meta(fields: Mapping[str, str]) -> Iterator[str]:
    for name, value in fields.items():
        yield (
            f"<wp:postmeta><wp:meta_key>{cdata(name)}</wp:meta_key>"
            f"<wp:meta_value>{cdata(value)}</wp:meta_value></wp:postmeta>"
        )


def _elements(fields: list[Field]) -> Iterator[str]:
    return (f"<{name}>{value}</{name}>" for name, value in fields if value)


def _attachment(one: _Attached, parent: int, dates: list[Field]) -> Iterator[str]:
    """The importer knows what is there already by title and date: two pictures of one file name
    are told apart by a digest of their addresses."""
    name = xml_text(one.address.partition("?")[0].rpartition("/")[2]) or one.picture.id
    yield "<item>"
    yield f'<guid isPermaLink="false">{text(one.address)}</guid>'
    yield from _elements(
        [
            ("title", cdata(as_html(f"{name} ({guid_digest(one.address)})"))),
            ("excerpt:encoded", cdata(caption(one.picture))),
            ("wp:post_id", str(one.id)),
            *dates,
            ("wp:post_parent", str(parent)),
            ("wp:status", cdata("inherit")),
            ("wp:post_type", cdata("attachment")),
            ("wp:attachment_url", cdata(one.address)),
        ]
    )
    yield "</item>"
