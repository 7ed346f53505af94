"""A second context that must be fetched.

What its terms mean is known only to who fetches it: unknown properties are then not judged, since
they may be its. No context is ever fetched here.

>>> check('{"@context": ["https://schema.org", "https://wire.example/terms.jsonld"],'
...       ' "@type": "NewsArticle", "desk": "Markets"}')
1:37 NX072 the context 'https://wire.example/terms.jsonld' is not known here

>>> check('{"@context": ["https://schema.org", {"@language": "en"}], "@type": "NewsArticle"}')

Reference: JSON-LD 1.1, 3.1 The Context.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.nodes import is_schema_org
from newsexport.schema_org.values import short


@rule("NX072", "info", scope="file")
def context_remote(document: Document) -> Iterator[Hit]:
    value = document.value
    for number, top in enumerate(value if isinstance(value, list) else [value]):
        if isinstance(top, dict) and "@context" in top:
            base = f"/{number}/@context" if isinstance(value, list) else "/@context"
            yield from _remote(base, top["@context"])
    for node in nodes_of(document):
        if "@context" in node.value and node.holder:
            yield from _remote(f"{node.at}/@context", node.value["@context"])


def _remote(at: str, context: Any) -> Iterator[Hit]:
    several = isinstance(context, list) and any(map(is_schema_org, context))
    for number, one in enumerate(context if several else ()):
        if isinstance(one, str) and not is_schema_org(one):
            yield Hit(f"{at}/{number}", f"the context {short(one)} is not known here")
