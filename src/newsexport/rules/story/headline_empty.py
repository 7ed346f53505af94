"""A headline without a word.

The headline is what every list, feed, search result and share shows. Receivers that take the item
at all show an empty line, and some refuse the whole batch.

>>> check('{"uri": "urn:a:1", "type": "text", "headline": " "}')
1:48 NX102 headline is empty

>>> check('{"uri": "urn:a:1", "type": "text", "headline": "Shares fall"}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._dates import FEEDS


@rule("NX102", "warning")
def headline_empty(document: Document) -> Iterator[Hit]:
    if document.format in FEEDS:
        return  # told of an item's title
    for text in document.of("headline"):
        if not text.text or text.text.isspace():
            yield Hit(text.at, "headline is empty")
