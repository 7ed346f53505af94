"""The articles that Google would see in a document."""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit
from newsexport.rules.jsonld._document import articles, says
from newsexport.schema_org.nodes import Node


def told(document: Document) -> Iterator[Node]:
    """The articles of a document of JSON-LD that a page is about: no mere references, none of a
    list of links, none that is only cited."""
    if document.format == "jsonld":
        for node in articles(document):
            if node.holder in (None, "mainEntity") and not node.is_reference:
                yield node


def absent(document: Document, property: str) -> Iterator[Hit]:
    """A hit for each article that does not have `property`."""
    for node in told(document):
        if not says(document, node, (property,)):
            at = node.types[0].at if node.types else node.at
            yield Hit(at, f"there is no {property}, which Google recommends")
