"""Atom 1.0 (RFC 4287), with the story as HTML: a feed of any number of entries.

==============================  ========================================================
News Item                       entry
==============================  ========================================================
guid                            id; nx:guid as well, where it is no address
language                        @xml:lang
itemMeta/provider               dc:publisher
itemMeta/versionCreated         updated
itemMeta/published              published, where it is an instant; dc:date, where it is a day
itemMeta/title                  title, marked nx:basis="derived", where there is no headline
itemMeta/links                  link rel="alternate" (the first derivedFrom), "via" (the others),
                                "related" (seeAlso)
rightsInfo/copyrightNotice      rights
contentMeta/headline, deck      title, summary
contentMeta/section, keywords   category, of scheme nx kicker for the section
contentMeta/by, genre,          nx:by, nx:genre, nx:creditline, and nx:dateline where the story
creditline, dateline            does not begin with it
contentMeta/creators            author, nx:type="organisation"
contentMeta/contributors        contributor, nx:type, nx:role
contentMeta/contentCreated,     dcterms:created, dcterms:modified
contentModified
contentSet, quotes              content type="html"
pictures                        figures in it; media:content where there is an address
==============================  ========================================================

The feed has a title, an id, an author and the time of its last update, as Atom demands: those of
the options, else the name of the first item's provider (`newsexport` where it has none) for title
and author, an id made of the title, and the versionCreated of the first item. Items come one by
one, and no more than one is held. An item without versionCreated cannot be written.

Lost: what is for editors (notes, embargo, status, urgency, slugline), subjects, makers and days
of pictures, a title beside a headline, parts of the dateline, titles and affiliations of authors,
places of speech in headline and deck, and all provenance. A day that was worked out with a
confidence under 80 is left out. What is embargoed must not be published.

Options: `title`, `link`, `description` (subtitle), `language`, `id` and `updated` of the feed;
`self_link`, its own address.

Reference: https://www.rfc-editor.org/rfc/rfc4287
"""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from newsexport.errors import ExportError
from newsexport.exporters import _feed as feed
from newsexport.exporters._codes import NX
from newsexport.exporters._many import alone
from newsexport.exporters._xml import attribute, iri, language_tag, moment, text
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter
from newsexport.xml_text import in_xml


def _many(items: Iterable[NewsItem], **options: Any) -> Iterator[str | ExportError]:
    given = {name: "" for name in atom.write.__kwdefaults__} | options  # type: ignore[attr-defined]
    first, items = feed.with_first(items)
    about = feed.feed_of(first, **given)
    names = {p: address for p, address in feed.NAMESPACES.items() if p != "content"}
    declared = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in names.items())
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<feed xmlns="http://www.w3.org/2005/Atom"{declared}{_language(about.language)}>\n'
    yield f"<id>{text(about.id)}</id>\n<title>{text(about.title)}</title>\n"
    if given["description"]:
        yield f"<subtitle>{text(about.description)}</subtitle>\n"
    yield f"<updated>{moment('atom', '', about.updated, day=False)}</updated>\n"
    yield f"<author><name>{text(about.title)}</name></author>\n"
    yield f"<generator>{feed.generator(feed.GENERATOR)}</generator>\n"
    if given["link"]:
        yield f'<link rel="alternate" href="{attribute(about.link)}"/>\n'
    if about.self_link:
        yield f'<link rel="self" href="{attribute(about.self_link)}"/>\n'
    for item in items:
        try:
            begin = f"<entry{_language(item.language)}>"
            yield "\n".join((begin, *_entry(item), "</entry>\n"))
        except ExportError as error:
            yield error
    yield "</feed>\n"


@exporter(suffix=".atom.xml", media_type="application/atom+xml", loses=feed.LOSES, many=_many)
def atom(
    item: NewsItem,
    *,
    title: str = "",
    link: str = "",
    description: str = "",
    language: str = "",
    self_link: str = "",
    id: str = "",
    updated: str = "",
) -> str:
    """A feed of `item` alone."""
    options = {"title": title, "link": link, "description": description, "language": language}
    return alone(_many((item,), **options, self_link=self_link, id=id, updated=updated))


def _language(language: str) -> str:
    tag = language_tag(language)
    return "" if tag == "und" else f' xml:lang="{tag}"'


def _entry(written: NewsItem) -> Iterator[str]:
    """The lines of an entry."""
    content = feed.content(written)
    item, _ = in_xml(written)  # which leaves places as they are: after the story is written
    meta, about, rights = item.content_meta, item.item_meta, item.rights_info
    if not about.version_created:
        raise ExportError("atom", "/itemMeta/versionCreated", "Atom demands the time of an update")
    published = feed.sure(item, "/itemMeta/published", about.published, "atom")
    address = iri(item.guid)
    if address == item.guid:
        yield f"<id>{text(item.guid)}</id>"
    else:
        yield f"<id>{NX}item/{quote(item.guid, safe='')}</id>"
        yield f"<nx:guid>{text(item.guid)}</nx:guid>"
    yield f"<title{feed.title(item)}</title>"
    updated = moment("atom", "/itemMeta/versionCreated", about.version_created, day=False)
    if published and "T" in published:
        yield f"<published>{published}</published>"
    for creator in meta.creators:
        name = text(creator.name)
        yield f"<author{feed.kind(creator.type)}><name>{name}</name></author>"
    for someone in meta.contributors:
        role = f' nx:role="{someone.role}"' if someone.role != "other" else ""
        begin = f"contributor{feed.kind(someone.type)}{role}"
        yield f"<{begin}><name>{text(someone.name)}</name></contributor>"
    if meta.section:
        yield f'<category scheme="{feed.KICKER}" term="{attribute(meta.section)}"/>'
    for keyword in meta.keywords:
        yield f'<category term="{attribute(keyword)}"/>'
    if rights and rights.copyright_notice:
        yield f"<rights>{text(rights.copyright_notice)}</rights>"
    own_page = True
    for link, href in feed.links(item):
        first = link.rel == "derivedFrom" and own_page
        yield feed.link_element("link", link, href, "alternate" if first else None)
        own_page = own_page and not first
    # the summary first and the update last: some readers take descriptions of pictures for the
    # one, and dcterms:modified for the other
    if meta.deck:
        yield f"<summary>{text(meta.deck)}</summary>"
    yield from feed.common(item, "atom", published if published and "T" not in published else None)
    yield f"<updated>{updated}</updated>"
    yield f'<content type="html">{content}</content>'
