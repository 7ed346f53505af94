"""An item of a feed without a title.

Readers list titles; the item stands there as an empty line, or as "Untitled".

>>> check('''<rss version="2.0"><channel>
...  <item><description>Shares fell on Tuesday.</description></item>
... </channel></rss>''')
2:2 NX916 item has no title

>>> check('''<rss version="2.0"><channel>
...  <item><title>Shares fall</title><description>Shares fell on Tuesday.</description></item>
... </channel></rss>''')

Reference: RSS 2.0, title ("all elements of an item are optional, however at least one of title or
description must be present"); RFC 4287, 4.1.2, which requires a title and lets it be empty.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule


@rule("NX916", "warning")
def item_title_missing(document: Document) -> Iterator[Hit]:
    titles = list(each(document.value, "title"))
    if not titles:
        yield Hit(document.value, f"{local(document.value)} has no title")
    elif not any(whole_text(title).strip() for title in titles):
        yield Hit(titles[0], "title is empty")
