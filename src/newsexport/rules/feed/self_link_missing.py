"""A feed that does not say where it is.

Readers that got the file by another way (an archive, a copy, a redirect) cannot come back for the
next one.

>>> check('''<rss version="2.0"><channel><title>Wire</title>
...  <item><title>Shares fall</title></item></channel></rss>''')
1:20 NX915 feed has no atom:link with rel="self"

>>> check('''<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Wire</title>
...  <atom:link rel="self" href="https://example.org/feed.xml"/>
...  <item><title>Shares fall</title></item></channel></rss>''')

Reference: RSS Advisory Board, RSS Best Practices Profile, atom:link; RFC 4287, 4.1.1: feeds "SHOULD
contain one atom:link element with a rel attribute value of self".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import ATOM, channels, is_rss_2, of_module


@rule("NX915", "info", scope="file")
def self_link_missing(document: Document) -> Iterator[Hit]:
    root = document.root
    if document.format == "atom" and local(root) == "feed":
        holders = [root]
    else:
        holders = list(channels(document)) if is_rss_2(document) else []
    for holder in holders:
        links = of_module(holder, ATOM, "link")
        if not any((link.get("rel") or "").strip() == "self" for link in links):
            yield Hit(holder, 'feed has no atom:link with rel="self"')
