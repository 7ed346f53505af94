"""RSS 2.0, with the story as HTML in content:encoded: a feed of any number of items.

==============================  ========================================================
News Item                       item
==============================  ========================================================
guid                            guid isPermaLink="false"
language                        dc:language
itemMeta/provider               dc:publisher
itemMeta/published              pubDate, where it is an instant; dc:date, where it is a day, or
                                finer than a second
itemMeta/title                  title, marked nx:basis="derived", where there is no headline
itemMeta/links                  atom:link rel="related" (seeAlso) and "via" (derivedFrom);
                                link, the first derivedFrom
rightsInfo/copyrightNotice      dc:rights
contentMeta/headline, deck      title, description
contentMeta/section, keywords   category, of domain nx kicker for the section
contentMeta/by, genre,          nx:by, nx:genre, nx:creditline, and nx:dateline where the story
creditline, dateline            does not begin with it
contentMeta/creators            dc:creator, nx:type="organisation"
contentMeta/contributors        dc:contributor, nx:type, nx:role
contentMeta/contentCreated,     dcterms:created, dcterms:modified
contentModified
contentSet, quotes              content:encoded
pictures                        figures in it; media:content where there is an address
==============================  ========================================================

The channel has a title, a link and a description, as RSS demands: those of the options, else the
name and address of the first item's provider; `newsexport` and about:blank where it has none.
Items come one by one, and no more than one is held.

Lost: what is for editors (notes, embargo, status, urgency, slugline), subjects, makers and days
of pictures, a title beside a headline, parts of the dateline, titles and affiliations of authors,
places of speech in headline and deck, and all provenance. A day that was worked out with a
confidence under 80 is left out. What is embargoed must not be published.

Options: `title`, `link`, `description` and `language` of the channel; `self_link`, the feed's own
address.

Reference: https://www.rssboard.org/rss-specification
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from newsexport.errors import ExportError
from newsexport.exporters import _feed as feed
from newsexport.exporters._many import alone
from newsexport.exporters._xml import attribute, text
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter
from newsexport.xml_text import in_xml

_LOSES = feed.LOSES | {"/itemMeta/versionCreated"}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _many(items: Iterable[NewsItem], **options: Any) -> Iterator[str | ExportError]:
    given = {name: "" for name in rss.write.__kwdefaults__} | options  # type: ignore[attr-defined]
    first, items = feed.with_first(items)
    channel = feed.feed_of(first, **given)
    names = feed.NAMESPACES | {"atom": "http://www.w3.org/2005/Atom"}
    declared = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in names.items())
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"{declared}>\n<channel>\n'
    yield f"<title>{text(channel.title)}</title>\n<link>{text(channel.link)}</link>\n"
    yield f"<description>{_as_html(channel.description)}</description>\n"
    if channel.language:
        yield f"<language>{text(channel.language)}</language>\n"
    yield f"<generator>{feed.generator(feed.GENERATOR)}</generator>\n"
    if channel.self_link:
        address = attribute(channel.self_link)
        yield f'<atom:link rel="self" href="{address}" type="application/rss+xml"/>\n'
    for item in items:
        try:
            yield "\n".join(("<item>", *_item(item), "</item>\n"))
        except ExportError as error:
            yield error
    yield "</channel>\n</rss>\n"


@exporter(suffix=".rss.xml", media_type="application/rss+xml", loses=_LOSES, many=_many)
def rss(
    item: NewsItem,
    *,
    title: str = "",
    link: str = "",
    description: str = "",
    language: str = "",
    self_link: str = "",
) -> str:
    """A feed of `item` alone."""
    options = {"title": title, "link": link, "description": description}
    return alone(_many((item,), **options, language=language, self_link=self_link))


def _item(written: NewsItem) -> Iterator[str]:
    """The lines of an item."""
    content = feed.content(written)
    item, _ = in_xml(written)  # which leaves places as they are: after the story is written
    meta, about, rights = item.content_meta, item.item_meta, item.rights_info
    published = feed.sure(item, "/itemMeta/published", about.published, "rss")
    links = feed.links(item)
    yield f'<guid isPermaLink="false">{text(item.guid)}</guid>'
    yield f"<title{feed.title(item)}</title>"
    page = next((href for link, href in links if link.rel == "derivedFrom"), None)
    if page:
        yield f"<link>{text(page)}</link>"
    if meta.deck:
        yield f"<description>{_as_html(meta.deck)}</description>"
    if published and "T" in published:
        yield f"<pubDate>{rfc_822(published)}</pubDate>"
    if item.language != "und":
        yield f"<dc:language>{text(item.language)}</dc:language>"
    for creator in meta.creators:
        yield f"<dc:creator{feed.kind(creator.type)}>{text(creator.name)}</dc:creator>"
    for someone in meta.contributors:
        role = f' nx:role="{someone.role}"' if someone.role != "other" else ""
        yield (
            f"<dc:contributor{feed.kind(someone.type)}{role}>{text(someone.name)}</dc:contributor>"
        )
    if meta.section:
        yield f'<category domain="{feed.KICKER}">{text(meta.section)}</category>'
    for keyword in meta.keywords:
        yield f"<category>{text(keyword)}</category>"
    if rights and rights.copyright_notice:
        yield f"<dc:rights>{text(rights.copyright_notice)}</dc:rights>"
    for link, href in links:
        yield feed.link_element("atom:link", link, href)
    exact = published is None or ("T" in published and "." not in published)
    yield from feed.common(item, "rss", None if exact else published)
    yield f"<content:encoded>{content}</content:encoded>"


def _as_html(value: str) -> str:
    """Plain text where RSS has HTML: what is markup in either is escaped for both."""
    return text(text(value))


def rfc_822(value: str) -> str:
    """A moment as RSS writes it, to the second.

    >>> rfc_822("2024-03-05T14:30:00-05:00")
    'Tue, 05 Mar 2024 14:30:00 -0500'
    """
    at = datetime.fromisoformat(value)
    offset = at.strftime("%z")[:5]
    zone = "GMT" if value.endswith("Z") and at.tzinfo == UTC else offset
    day, month = _DAYS[at.weekday()], _MONTHS[at.month - 1]
    return f"{day}, {at.day:02} {month} {at.year:04} {at:%H:%M:%S} {zone}"
