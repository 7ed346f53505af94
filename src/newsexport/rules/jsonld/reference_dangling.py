"""A reference to a part of the document that is not there.

The quotation then has no speaker, the article no author. Only what must be inside is asked for: an
@id that begins with # or _:, or that names a part of something in the document. What another script
of the page says counts too.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "@id": "urn:x:1", "author": {"@id": "urn:x:1#ana"}}')
1:96 NX620 author refers to 'urn:x:1#ana', which is not in the document

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "@id": "urn:x:1", "author": {"@id": "https://roe.example/ana"}}')

Reference: JSON-LD 1.1, 3.3 Node Identifiers; RFC 3986, 3.5 Fragment.
"""

from collections.abc import Iterator
from functools import lru_cache

from newsexport.documents.document import Document
from newsexport.documents.html_scripts import find_scripts
from newsexport.documents.json_text import load
from newsexport.errors import SourceError
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import by_id, is_in_page, nodes_of
from newsexport.schema_org.nodes import nodes
from newsexport.schema_org.values import short
from newsexport.source import Source


@rule("NX620", "error", scope="file")
def reference_dangling(document: Document) -> Iterator[Hit]:
    said = frozenset(by_id(document))
    if is_in_page(document):
        said |= _said_in_page(document.source.text)
    wholes = {id.partition("#")[0] for id in said}
    for node in nodes_of(document):
        if node.is_reference and node.id not in said and _is_part(str(node.id), wholes):
            name = node.holder or "it"
            message = f"{name} refers to {short(str(node.id), 120)}, which is not in the document"
            yield Hit(f"{node.at}/{_key(node.value)}", message)


def _is_part(id: str, wholes: set[str]) -> bool:
    whole, sign, _ = id.partition("#")
    return id.startswith("_:") or (bool(sign) and (not whole or whole in wholes))


def _key(value: dict[str, object]) -> str:
    return "@id" if "@id" in value else next(iter(value))


@lru_cache(1)
def _said_in_page(page: str) -> frozenset[str]:
    found: set[str] = set()
    for script in find_scripts(page):
        try:
            value = load(Source("", page[script.span.start : script.span.end]))
        except SourceError:
            continue
        found |= {node.id for node in nodes(value) if node.id and not node.is_reference}
    return frozenset(found)
