"""An item of RSS without a guid.

Readers then take the link, or title and date together, for what names the item: whenever those are
corrected the story comes up once more as a new one.

>>> check('''<rss version="2.0"><channel>
...  <item><title>Shares fall</title><link>https://example.org/1</link></item>
... </channel></rss>''')
2:2 NX902 item has no guid

>>> check('''<rss version="2.0"><channel>
...  <item><title>Shares fall</title><guid>https://example.org/1</guid></item>
... </channel></rss>''')

Reference: RSS Advisory Board, RSS Best Practices Profile, guid.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import whole_text
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import is_rss_2, own


@rule("NX902", "warning")
def guid_missing(document: Document) -> Iterator[Hit]:
    if is_rss_2(document):
        found = next(own(document.value, "guid"), None)
        if found is None:
            yield Hit(document.value, "item has no guid")
        elif not whole_text(found).strip():
            yield Hit(found, "guid is empty")
