"""What RSS and Atom have in common: the feed's own words, and parts of an item that both say in
Dublin Core and in elements of ours.

Elements of the namespace nx say what the two have no word for; who does not know them loses
nothing but that.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from newsexport._version import __version__
from newsexport.addresses import LEAST_CONFIDENCE, UNSHOWN, XML_TEXT
from newsexport.exporters._codes import NX
from newsexport.exporters._facts import Ids, Origins
from newsexport.exporters._xhtml import xhtml_body
from newsexport.exporters._xml import attribute, iri, moment, text
from newsexport.identity import urn_uuid
from newsexport.newsitem import Link, NewsItem, PartyType, Picture

GENERATOR = "newsexport"
KICKER = f"{NX}kicker"  # the scheme of the category that is the section
NAMESPACES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
    "nx": NX,
}
DERIVED = ' nx:basis="derived"'  # of a title that no headline is

LOSES = frozenset(
    {
        XML_TEXT,
        "/version",
        "/itemMeta/provider/abbreviation",
        "/itemMeta/provider/uri",
        "/itemMeta/published[:unsure]",
        "/itemMeta/embargoed",
        "/itemMeta/pubStatus",
        "/itemMeta/title",
        "/itemMeta/edNotes",
        "/itemMeta/links/*[rel!=seeAlso][rel!=derivedFrom]",
        "/itemMeta/links/*/href[:no-iri]",
        "/rightsInfo/copyrightHolder",
        "/rightsInfo/copyrightYear",
        "/rightsInfo/usageTerms",
        "/contentMeta/urgency",
        "/contentMeta/contentCreated[:unsure]",
        "/contentMeta/contentModified[:unsure]",
        "/contentMeta/located",
        "/contentMeta/creators/*/jobTitle",
        "/contentMeta/creators/*/affiliation",
        "/contentMeta/infoSources",
        "/contentMeta/dateline/place",
        "/contentMeta/dateline/region",
        "/contentMeta/dateline/country",
        "/contentMeta/dateline/date",
        "/contentMeta/dateline/agency",
        "/contentMeta/slugline",
        "/contentMeta/wordCount",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        UNSHOWN,
        "/pictures/*[credit:!absent]/creditline",
        "/pictures/*/creator",
        "/pictures/*/supplier",
        "/pictures/*/archive",
        "/pictures/*/contentCreated",
        "/pictures/*/href[:no-iri]",
        "/quotes/*[block=headline]",
        "/quotes/*[block=deck]",
        "/subjects",
        "/dates",
        "/provenance",
    }
)


class Feed(NamedTuple):
    """The feed's own words: as given, else what its first item shows."""

    title: str
    link: str
    description: str
    self_link: str
    language: str  # "" where it is not known
    id: str
    updated: str


def feed_of(first: NewsItem | None, **given: str) -> Feed:
    """The feed's words. The provider of the first item names it, and `newsexport` where it has
    none; its page is the provider's, and about:blank where that is not known."""
    provider = first.item_meta.provider if first else None
    title = given["title"] or (provider.name if provider else GENERATOR)
    address = iri(provider.uri) if provider and provider.uri else None
    page = given["link"] or given["self_link"] or address or "about:blank"
    language = given["language"] or (first.language if first else "und")
    named = f"newsexport-feed-1\n{title}".encode("utf-8", "surrogatepass")
    created = (first.item_meta.version_created if first else None) or "1970-01-01T00:00:00Z"
    return Feed(
        title,
        page,
        given["description"] or title,
        given["self_link"],
        "" if language == "und" else language,
        given.get("id") or given["self_link"] or urn_uuid(named),
        given.get("updated") or created,
    )


def with_first(items: Iterable[NewsItem]) -> tuple[NewsItem | None, Iterator[NewsItem]]:
    """The first of the items, and all of them."""
    all_of_them = iter(items)
    first = next(all_of_them, None)
    return first, all_of_them if first is None else chain((first,), all_of_them)


def generator(name: str) -> str:
    return f"{name} {__version__}"


def title(item: NewsItem) -> str:
    """The start tag's attribute and the text of a title element: the headline, else the title,
    marked as what it is."""
    headline = item.content_meta.headline
    if headline:
        return f">{text(headline)}"
    return f"{DERIVED}>{text(item.item_meta.title or '')}"


def content(item: NewsItem) -> str:
    """The story as HTML, without the headline, which stands apart; escaped. Who speaks is named,
    and no subject, since feeds have none."""
    quotes = (
        quote._replace(speaker=quote.speaker._replace(subject=None)) if quote.speaker else quote
        for quote in item.quotes
    )
    meta = item.content_meta._replace(headline=None)
    story = item._replace(content_meta=meta, quotes=tuple(quotes))
    elements = xhtml_body(story, Ids(), "id", data=True).elements
    return text("\n".join(elements))


def links(item: NewsItem) -> list[tuple[Link, str]]:
    """The links that a feed can say, with their addresses."""
    found = [(link, iri(link.href)) for link in item.item_meta.links]
    return [(link, href) for link, href in found if href and link.rel in _RELATIONS]


_RELATIONS = {"seeAlso": "related", "derivedFrom": "via"}


def link_element(name: str, link: Link, href: str, rel: str | None = None) -> str:
    titled = f' title="{attribute(link.title)}"' if link.title else ""
    return f'<{name} rel="{rel or _RELATIONS[link.rel]}" href="{attribute(href)}"{titled}/>'


def kind(type: PartyType) -> str:
    """The attribute that tells an organisation from a person."""
    return ' nx:type="organisation"' if type == "organisation" else ""


def sure(item: NewsItem, path: str, value: str | None, format: str) -> str | None:
    """`value`, unless it was worked out and is not sure; feeds cannot say "probably"."""
    if value is None:
        return None
    field = Origins(item).field(path)
    if field and field.basis == "inferred" and field.confidence < LEAST_CONFIDENCE:
        return None
    return moment(format, path, value)


def pictures(item: NewsItem) -> Iterator[tuple[Picture, str]]:
    """The pictures that the story shows and that have an address, with it."""
    shown = {block.picture for block in item.content_set.blocks}
    for picture in item.pictures:
        href = iri(picture.href) if picture.href else None
        if href and picture.id in shown:
            yield picture, href


def common(item: NewsItem, format: str, published: str | None) -> Iterator[str]:
    """The elements that both formats have, of other vocabularies; `published` is what the
    format's own element for it does not say."""
    meta, about = item.content_meta, item.item_meta
    if about.provider:
        yield f"<dc:publisher>{text(about.provider.name)}</dc:publisher>"
    if published:
        yield f"<dc:date>{published}</dc:date>"
    for name, path, value in (
        ("created", "/contentMeta/contentCreated", meta.content_created),
        ("modified", "/contentMeta/contentModified", meta.content_modified),
    ):
        known = sure(item, path, value, format)
        if known:
            yield f"<dcterms:{name}>{known}</dcterms:{name}>"
    for name, value in (
        ("by", meta.by),
        ("dateline", _dateline_apart(item)),
        ("creditline", meta.creditline),
        ("genre", meta.genre),
    ):
        if value:
            yield f"<nx:{name}>{text(value)}</nx:{name}>"
    for picture, href in pictures(item):
        begin = f'<media:content url="{attribute(href)}" medium="image">'
        yield f"{begin}{_words(picture)}</media:content>"


def _words(picture: Picture) -> str:
    credit = picture.credit or picture.creditline
    told = (
        f"<media:description>{text(picture.caption)}</media:description>" if picture.caption else ""
    )
    return told + (f"<media:credit>{text(credit)}</media:credit>" if credit else "")


def _dateline_apart(item: NewsItem) -> str | None:
    """The dateline, where the first paragraph does not begin with it."""
    dateline = item.content_meta.dateline
    if dateline is None:
        return None
    first = (block.text for block in item.content_set.blocks if block.type == "paragraph")
    return None if (next(first, None) or "").startswith(dateline.text) else dateline.text
