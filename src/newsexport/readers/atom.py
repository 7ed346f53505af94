"""Atom 1.0 (RFC 4287) and 0.3, as anybody writes it: each entry is an item.

==============================  ========================================================
entry                           News Item
==============================  ========================================================
id                              guid
title, summary                  contentMeta/headline, deck
content                         contentSet/blocks, pictures: text, html or xhtml
updated                         itemMeta/versionCreated
published, else issued (0.3)    itemMeta/published
author, else the feed's         contentMeta/creators
contributor                     contentMeta/contributors
category                        contentMeta/keywords: label, else term; a subject, where scheme
                                and term are a code of IPTC's catalog
link                            itemMeta/links: alternate and via derivedFrom, related seeAlso
enclosure of an image           pictures, before the content
rights, else the feed's         rightsInfo/copyrightNotice
source/title                    itemMeta/provider
xml:lang                        language
==============================  ========================================================

A summary without content, Dublin Core, media elements, dates, errors and memory: as `formats rss`
tells. Content that stands elsewhere (src) is told and not fetched. What `to-atom` writes is known
by its generator and read back equal, but for what that page says.

Reference: https://www.rfc-editor.org/rfc/rfc4287
"""

from collections.abc import Iterator

from newsexport.data import Data
from newsexport.errors import SourceError
from newsexport.options import ParseOptions
from newsexport.readers._feed import read_feed
from newsexport.registry import Reading, reader


def _looks_like(begin: str) -> int:
    head = begin[:2048]
    known = "www.w3.org/2005/Atom" in head or "purl.org/atom/ns#" in head
    feed = "<feed" in head or ":feed" in head or "<entry" in head
    return 2 if head.startswith("<") and known and feed and "<rss" not in head else 0


@reader(suffix=".atom.xml", looks_like=_looks_like)
def atom(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The entries of the feed."""
    yield from read_feed(data, options, "Atom: an element feed or entry")
