"""A type that schema.org does not have, nor one of a like name.

It may be of a later release, or of a vocabulary whose prefix was left out. Nothing that the node
says is judged.

>>> check('{"@context": "https://schema.org", "@type": "Pressebericht", "name": "Kurse fallen"}')
1:45 NX062 Pressebericht is no type of schema.org 30.0

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "name": "Kurse fallen"}')

Reference: https://schema.org/docs/full.html, release 30.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.spelling import near_type
from newsexport.schema_org.values import shown
from newsexport.schema_org.vocabulary import VERSION, is_type


@rule("NX062", "info", scope="file")
def type_unknown(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for name, at, _ in node.types:
            if name is not None and not is_type(name) and not near_type(name):
                yield Hit(at, f"{shown(name)} is no type of schema.org {VERSION}")
