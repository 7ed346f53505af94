"""A body that begins with its own headline.

Receivers put the headline above the body; here readers see it twice. A body that is a whole page
and marks it as the page's heading (h1) is left alone.

>>> check('{"@type": "NewsArticle", "headline": "Rain", "articleBody": "Rain\\\\nIt rained."}')
1:62 NX109 body begins with the headline

>>> check('{"@type": "NewsArticle", "headline": "Rain", "articleBody": "It rained."}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._written import plain


@rule("NX109", "info")
def headline_in_body(document: Document) -> Iterator[Hit]:
    headlines = {_key(plain(text)) for text in document.of("headline")} - {""}
    body: object = _NONE
    for passage in document.paragraphs if headlines else ():
        if passage.body != body and passage.block != "h1" and _key(passage.text) in headlines:
            yield Hit(passage.of.at, "body begins with the headline", passage.within())
        body = passage.body


_NONE = object()


def _key(text: str) -> str:
    return " ".join(text[:500].casefold().split()).rstrip(" .")
