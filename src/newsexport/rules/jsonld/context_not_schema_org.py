"""A @context that is not schema.org's.

What it says is said in another vocabulary, which no reader of news knows: none of it is judged.

>>> check('{"@context": "https://www.w3.org/ns/activitystreams", "@type": "Article"}', "jsonld")
1:14 NX071 the context is not schema.org's

>>> check('{"@context": {"@vocab": "http://schema.org/"}, "@type": "NewsArticle"}')

Reference: JSON-LD 1.1, 3.1 The Context; https://schema.org/docs/developers.html.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of


@rule("NX071", "warning", scope="file")
def context_not_schema_org(document: Document) -> Iterator[Hit]:
    spoken = any(_speaks(node) for node in nodes_of(document))
    for at in () if spoken else _contexts(document.value):
        yield Hit(at, "the context is not schema.org's")


def _speaks(node: Any) -> bool:
    """Whether anything in it is schema.org's."""
    return node.schema or any(value.property for value in (*node.types, *node.keys))


def _contexts(value: Any) -> Iterator[str]:
    tops = value if isinstance(value, list) else [value]
    for number, top in enumerate(tops):
        if isinstance(top, dict) and "@context" in top:
            yield (f"/{number}" if isinstance(value, list) else "") + "/@context"
