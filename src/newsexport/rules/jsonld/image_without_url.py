"""A picture of the article without an address.

Nobody can show it. A picture that is only described, with caption and credit, belongs to hasPart.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": {"@type": "ImageObject", "caption": "Brokers"}}')
1:69 NX720 an image without contentUrl or url

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": {"@type": "ImageObject", "contentUrl": "https://wire.example/1.jpg"}}')

Reference: Google, "Image metadata": contentUrl; https://schema.org/image.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import by_id, nodes_of
from newsexport.schema_org.nodes import Node

_ADDRESSES = frozenset(("contentUrl", "url"))


@rule("NX720", "warning", scope="file")
def image_without_url(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        if node.holder == "image" and "ImageObject" in node.names and not _has_address(node):
            elsewhere = by_id(document).get(node.id, ()) if node.id else ()
            if not any(map(_has_address, elsewhere)):
                yield Hit(node.at, "an image without contentUrl or url")


def _has_address(node: Node) -> bool:
    return any(key.property in _ADDRESSES for key in node.keys)
