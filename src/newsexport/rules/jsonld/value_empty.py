"""A property that says nothing: an empty text, list or object, or null.

It comes from a template whose field was empty. A reader may show an empty name, or take an empty
date for today's. Leave the property out.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "headline": " ", "image": []}')
1:72 NX074 headline is empty
1:86 NX074 image is empty

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Shares fall"}')

Reference: JSON-LD 1.1, 4.2 Value Objects: null is nothing.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of


@rule("NX074", "warning", scope="file")
def value_empty(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for name, at, value in node.keys:
            if name is not None and value == []:
                yield Hit(at, f"{name} is empty")
        for name, at, value in node.values:
            if name is not None and _is_empty(value):
                yield Hit(at, f"{name} is empty")


def _is_empty(value: Any) -> bool:
    return value is None or value == {} or (isinstance(value, str) and not value.strip())
