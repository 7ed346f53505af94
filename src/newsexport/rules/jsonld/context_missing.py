"""A document without @context.

Its keys are then plain words, and no reader of JSON-LD takes "headline" for schema.org's headline.
The other rules go on as if it were there.

>>> check('{"@type": "NewsArticle", "headline": "Shares fall"}')
1:1 NX070 there is no @context: no key is a property of schema.org

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Shares fall"}')

Reference: JSON-LD 1.1, 3.1 The Context; Google, "Intro to structured data".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX070", "error", scope="file")
def context_missing(document: Document) -> Iterator[Hit]:
    value = document.value
    for at, top in [("", value)] if isinstance(value, dict) else _elements(value):
        if isinstance(top, dict) and top and "@context" not in top:
            yield Hit(at, "there is no @context: no key is a property of schema.org")


def _elements(value: object) -> list[tuple[str, object]]:
    elements = value if isinstance(value, list) else []
    return [(f"/{number}", element) for number, element in enumerate(elements)]
