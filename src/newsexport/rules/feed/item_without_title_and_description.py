"""An item of RSS with neither a title nor a description.

There is nothing to show of it.

>>> check('''<rss version="2.0"><channel>
...  <item><link>https://example.org/1</link></item>
... </channel></rss>''')
2:2 NX917 item has neither a title nor a description

>>> check('''<rss version="2.0"><channel>
...  <item><title>Shares fall</title><link>https://example.org/1</link></item>
... </channel></rss>''')

Reference: RSS 2.0, item: "at least one of title or description must be present".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import own


@rule("NX917", "error")
def item_without_title_and_description(document: Document) -> Iterator[Hit]:
    item = document.value
    if document.format == "rss" and not any(
        next(own(item, name), None) is not None for name in ("title", "description")
    ):
        yield Hit(item, "item has neither a title nor a description")
