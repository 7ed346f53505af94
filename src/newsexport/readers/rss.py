"""RSS 0.91 to 2.0 and 1.0 (RDF), as anybody writes it: each item is an item.

==============================  ========================================================
item                            News Item
==============================  ========================================================
guid, else rdf:about, else link guid
title                           contentMeta/headline
description                     contentMeta/deck; the story, where there is no content and it has
                                several paragraphs or more than 500 characters; nothing, where it
                                only begins as the content does
content:encoded                 contentSet/blocks, pictures
link, atom:link                 itemMeta/links, derivedFrom; seeAlso of rel related
pubDate, else dcterms:issued,   itemMeta/published
else dc:date
dcterms:created, modified       contentMeta/contentCreated, contentModified
dc:creator, else author         contentMeta/creators, never from an e-mail address alone
dc:contributor                  contentMeta/contributors
category, dc:subject            contentMeta/keywords
dc:language, else the channel's language
dc:publisher, else source       itemMeta/provider
dc:rights, else the channel's   rightsInfo/copyrightNotice
copyright
enclosure, media:content        pictures, of images that the content does not show; they stand
                                before it
==============================  ========================================================

Elements are known by their namespace. Dates are taken in the forms of RFC 822 and ISO 8601; what
is no date is told as NX030, and so is all that the model has no room for (itunes:, comments). The
title of a channel names nobody, and its date dates no item.

The feed is read item by item as XML, so that one of any length needs the memory of one: XML that
breaks is an error with its place, after the items before it. An item that holds nothing is an
error of its own, and the next follow. What `to-rss` writes is known by its generator and read
back equal, but for what that page says.

Reference: https://www.rssboard.org/rss-specification; https://web.resource.org/rss/1.0/spec
"""

from collections.abc import Iterator

from newsexport.data import Data
from newsexport.errors import SourceError
from newsexport.options import ParseOptions
from newsexport.readers._feed import read_feed
from newsexport.registry import Reading, reader


def _looks_like(begin: str) -> int:
    head = begin[:2048]
    if not head.startswith("<"):
        return 0
    rdf = "<rdf:RDF" in head and ("purl.org/rss/1.0" in head or "rdf/simple/0.9" in head)
    return 2 if rdf or "<rss" in head else 0


@reader(suffix=".rss.xml", looks_like=_looks_like)
def rss(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The items of the feed."""
    yield from read_feed(data, options, "RSS: an element rss or rdf:RDF")
