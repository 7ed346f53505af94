"""A link of RSS that is not a whole address.

RSS has no base that a link could be relative to, and readers show the feed far from the site.

>>> check('''<rss version="2.0"><channel><link>https://example.org/</link>
...  <item><title>Shares fall</title><link>/news/1.html</link></item>
... </channel></rss>''')
2:40 NX904 link /news/1.html is relative, and a feed has no base

>>> check('''<rss version="2.0"><channel><link>https://example.org/</link>
...  <item><title>Shares fall</title><link>https://example.org/news/1.html</link></item>
... </channel></rss>''')

Reference: RSS Advisory Board, RSS 2.0, on elements that hold a URL: "must begin with an IANA-
registered URI scheme".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute, Content, Handle
from newsexport.layouts._xml import whole_text
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import is_absolute, own, shown


@rule("NX904", "error")
def link_relative(document: Document) -> Iterator[Hit]:
    if document.format == "rss":
        for name, at, address in _addresses(document):
            if address and not is_absolute(address):
                yield Hit(at, f"{name} {shown(address)} is relative, and a feed has no base")


def _addresses(document: Document) -> Iterator[tuple[str, Handle, str]]:
    for name in ("link", "comments"):
        for element in own(document.value, name):
            yield name, Content(element), whole_text(element).strip()
    for name in ("enclosure", "source"):
        for element in own(document.value, name):
            yield f"{name}/@url", Attribute(element, "url"), (element.get("url") or "").strip()
