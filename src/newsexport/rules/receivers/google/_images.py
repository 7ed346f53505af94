"""The images of an article, as Google would see them."""

from collections.abc import Iterator
from typing import NamedTuple

from newsexport.documents.document import Document
from newsexport.rules.jsonld._document import parties, texts
from newsexport.rules.receivers.google._articles import told
from newsexport.schema_org.nodes import Node


class Image(NamedTuple):
    at: str
    address: str  # "" where it has none
    node: Node | None  # None where it is only an address


def images(document: Document) -> Iterator[Image]:
    """The images of all articles, those that are referred to too."""
    for article in told(document):
        yield from images_of(document, article)


def images_of(document: Document, article: Node) -> Iterator[Image]:
    for value, node in parties(document, article, "image"):
        if node is None:
            yield Image(value.at, value.value.strip(), None)
        else:
            found = next(texts(node, "contentUrl"), None) or next(texts(node, "url"), None)
            yield Image(value.at, found.value.strip() if found else "", node)
