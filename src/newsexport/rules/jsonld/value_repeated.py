"""The same value twice in one list.

A reader shows the author or keyword twice.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "keywords": ["oil", "gas", "oil"]}')
1:87 NX075 keywords holds 'oil' twice

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "keywords": ["oil", "gas"]}')

Reference: JSON-LD 1.1, 4.3 Value Ordering: the values of a property are a set.
"""

import json
from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.values import short

_ORDERED = ("itemListElement",)  # what is in a list may come twice


@rule("NX075", "warning", scope="file")
def value_repeated(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        seen: set[tuple[str, str]] = set()
        if len(node.values) > len(node.keys):
            for name, at, value in node.values:
                if name is None or name in _ORDERED or "@list" in at:
                    continue
                written = json.dumps(value, sort_keys=True)
                if (name, written) in seen:
                    what = short(value if isinstance(value, str) else written)
                    yield Hit(at, f"{name} holds {what} twice")
                seen.add((name, written))
