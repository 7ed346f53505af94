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
from newsexport.rules.jsonld._document import nodes_of, says

_ADDRESSES = frozenset(("contentUrl", "url"))


@rule("NX720", "warning", scope="file")
def image_without_url(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        is_image = node.holder == "image" and "ImageObject" in node.names
        if is_image and not says(document, node, _ADDRESSES):
            yield Hit(node.at, "an image without contentUrl or url")
