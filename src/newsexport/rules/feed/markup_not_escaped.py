"""HTML in RSS that is not escaped.

description and content:encoded hold text: HTML in them is escaped, or stands in CDATA. Where its
tags are elements of the feed, readers take the words before the first of them, or nothing.

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <description><p>Shares fell on Tuesday.</p></description></item></channel></rss>''')
2:15 NX919 p stands in description unescaped

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <description>&lt;p&gt;Shares fell on Tuesday.&lt;/p&gt;</description></item></channel></rss>''')

Reference: RSS 2.0, description: "entity-encoded HTML is allowed".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import CONTENT, of_module, own


@rule("NX919", "error")
def markup_not_escaped(document: Document) -> Iterator[Hit]:
    item = document.value
    for element in (
        *own(item, "title"),
        *own(item, "description"),
        *of_module(item, CONTENT, "encoded"),
    ):
        first = next((child for child in element if local(child)), None)
        if document.format == "rss" and first is not None:
            yield Hit(first, f"{local(first)} stands in {local(element)} unescaped")
