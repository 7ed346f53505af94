"""Items of feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, with Dublin Core, content and media
elements in any of them.

Elements are known by namespace and name. Each is one item, when it is complete; what the feed
says of itself is read once, before the first.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsexport.data import Data
from newsexport.documents.xml import XML_LANG, items_of
from newsexport.errors import SourceError
from newsexport.exporters._feed import GENERATOR
from newsexport.newsitem import Provenance, SourceInfo
from newsexport.options import ParseOptions
from newsexport.readers._feed_item import Entry
from newsexport.readers._feed_names import child_text, name_of
from newsexport.readers._metadata import not_held
from newsexport.registry import Reading

if TYPE_CHECKING:
    from lxml.etree import _Element

_TAGS = ("{*}item", "{*}entry")


class About(NamedTuple):
    """What a feed says of itself that holds for its items."""

    own: bool = False  # we wrote it
    language: str | None = None
    rights: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()  # Atom: of entries that have none


def read_feed(data: Data, options: ParseOptions, roots: str) -> Iterator[Reading | SourceError]:
    """The items of the feed in `data`; SourceError where the XML breaks, after those before it.
    `roots` tells in words what was expected."""
    about: About | None = None
    for element in items_of(data, _TAGS):
        if about is None:
            about = _about(element)
        entry = Entry(element, about, options)
        line = int(element.sourceline or 1)  # type: ignore[call-overload]
        if entry.is_empty():
            message = "an item without title, description and content"
            yield SourceError("feed-item-empty", data.name, message, line, 1)
            continue
        item = entry.item()
        provenance = Provenance(SourceInfo(data.name), fields=tuple(entry.fields))
        yield Reading(item._replace(provenance=provenance), not_held(entry.not_held, line))
    if about is None and not any(
        root in data.begin() for root in ("<rss", ":RDF", "<feed", ":feed")
    ):
        raise SourceError("feed-root", data.name, f"expected {roots}", 1, 1)


def _about(first: "_Element") -> About:
    """The feed round its first item, which nothing else has been dropped before."""
    holders = [first, *first.iterancestors()]
    around = [child for holder in holders[1:] for child in holder]
    channels = [child for child in around if name_of(child) == "channel"]
    said = [*around, *(child for channel in channels for child in channel)]
    texts: dict[str, str] = {}
    authors: list[str] = []
    for child in said:
        name = name_of(child)
        if name == "atom:author":
            authors += [text for text in (child_text(child, "atom:name"),) if text]
        elif name in _SAID and (text := child_text(child)):
            texts.setdefault(name, text)
    language = next((holder.get(XML_LANG) for holder in holders[1:] if holder.get(XML_LANG)), None)
    generator = texts.get("generator") or texts.get("atom:generator") or ""
    return About(
        generator.startswith(f"{GENERATOR} "),
        texts.get("language") or texts.get("dc:language") or language,
        texts.get("copyright") or texts.get("dc:rights") or texts.get("atom:rights"),
        texts.get("dc:publisher"),
        tuple(authors),
    )


_SAID = frozenset(
    "generator atom:generator language dc:language copyright dc:rights atom:rights"
    " dc:publisher".split()
)
