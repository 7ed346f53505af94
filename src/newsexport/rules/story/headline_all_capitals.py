"""A headline in capitals only.

It loses which words are names, screen readers may spell it out, and receivers that set headlines
in capitals do so themselves.

>>> check('{"@type": "NewsArticle", "headline": "SHARES FALL AFTER BANK RAISES RATES"}')
1:38 NX105 headline is in capitals: "SHARES FALL AFTER BANK RAISES RATES"

>>> check('{"@type": "NewsArticle", "headline": "NATO and EU meet"}')

Reference: W3C, Web Content Accessibility Guidelines, technique C30 (capitals by style, not text).
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_FEWEST = 4  # words: fewer may be abbreviations


@rule("NX105", "info")
def headline_all_capitals(document: Document) -> Iterator[Hit]:
    for text in document.of("headline"):
        written = text.text
        if written.isupper() and not text.markup:
            words = [word for word in written.split() if word[:1].isalpha()]
            if len(words) >= _FEWEST:
                yield Hit(text.at, f"headline is in capitals: {quoted(written)}")
