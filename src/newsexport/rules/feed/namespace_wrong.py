"""A module of RSS under a namespace that is not its own.

Programs know modules by their namespace, letter for letter: with http://search.yahoo.com/mrss,
without the slash at its end, media:content is not found.

>>> check('''<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss"><channel>
...  <item><title>Shares fall</title><media:content url="https://example.org/1.jpg"/></item>
... </channel></rss>''')
2:34 NX920 media is bound to http://search.yahoo.com/mrss, and not to http://search.yahoo.com/mrss/

>>> check('''<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
...  <item><title>Shares fall</title><media:content url="https://example.org/1.jpg"/></item>
... </channel></rss>''')

Reference: RSS Advisory Board, RSS Best Practices Profile, namespace elements; Media RSS 1.5.1.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import namespace
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import ATOM, CONTENT, DC, TERMS

_KNOWN = {
    "atom": ATOM,
    "content": CONTENT,
    "dc": DC,
    "dcterms": TERMS,
    "georss": "http://www.georss.org/georss",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
}


@rule("NX920", "error", scope="file")
def namespace_wrong(document: Document) -> Iterator[Hit]:
    told: set[tuple[str, str]] = set()
    for element in document.root.iter("*"):
        prefix, uri = element.prefix, namespace(element)
        right = _KNOWN.get(prefix) if prefix else None
        if prefix and right and uri != right and (prefix, uri) not in told:
            told.add((prefix, uri))
            yield Hit(element, f"{prefix} is bound to {uri[:80]}, and not to {right}")
