"""A type that schema.org does not have, though one of nearly the same name.

A node of an unknown type is no article to any reader: none of its properties counts.

>>> check('{"@context": "https://schema.org", "@type": "NewsArtical", "headline": "Shares fall"}')
1:45 NX061 NewsArtical is no type of schema.org: did you mean NewsArticle?

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Shares fall"}')

Reference: https://schema.org/docs/full.html, release 30.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.spelling import near_type
from newsexport.schema_org.values import shown
from newsexport.schema_org.vocabulary import is_type


@rule("NX061", "error", scope="file")
def type_misspelt(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for name, at, _ in node.types:
            meant = near_type(name) if name is not None and not is_type(name) else None
            if meant:
                message = f"{shown(str(name))} is no type of schema.org: did you mean {meant}?"
                yield Hit(at, message)
