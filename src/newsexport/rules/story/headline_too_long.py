"""A headline of more than 110 characters.

Search engines and phones cut what is longer, and 110 was long the limit of Google's structured
data for articles. It is no error: the limit is not part of any standard.

>>> check('{"@type": "NewsArticle", "headline": "' + 12 * "Ten chars " + '"}')
1:38 NX101 headline has 120 characters, more than 110

>>> check('{"@type": "NewsArticle", "headline": "Shares fall"}')

Reference: Google, "Article structured data", headline: "consider using a concise title".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule

_MOST = 110


@rule("NX101", "warning")
def headline_too_long(document: Document) -> Iterator[Hit]:
    for text in document.of("headline"):
        if len(text.text) > _MOST:
            yield Hit(text.at, f"headline has {len(text.text)} characters, more than {_MOST}")
