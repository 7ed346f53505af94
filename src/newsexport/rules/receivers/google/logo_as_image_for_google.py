"""The publisher's logo as the image of an article, for Google.

The image should be of the story: with a logo, Google shows none.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": "https://wire.example/logo.png", "publisher": {"@type": "Organization",'
...       ' "name": "Roe Press", "logo": "https://wire.example/logo.png"}}')
1:69 NX807 the image is the publisher's logo

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": "https://wire.example/brokers.jpg", "publisher": {"@type": "Organization",'
...       ' "name": "Roe Press", "logo": "https://wire.example/logo.png"}}')

Reference: Google, "Article structured data", image, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import parties, texts
from newsexport.rules.receivers.google._articles import told
from newsexport.rules.receivers.google._images import images_of
from newsexport.schema_org.nodes import Node


@rule("NX807", "warning", scope="file")
def logo_as_image_for_google(document: Document) -> Iterator[Hit]:
    for article in told(document):
        logos = frozenset(_logos(document, article)) - {""}
        for image in images_of(document, article) if logos else ():
            if image.address in logos:
                yield Hit(image.at, "the image is the publisher's logo")


def _logos(document: Document, article: Node) -> Iterator[str]:
    for _, publisher in parties(document, article, "publisher"):
        for value, logo in parties(document, publisher, "logo") if publisher else ():
            if logo is None:
                yield value.value.strip()
            else:
                yield from (text.value.strip() for text in texts(logo, "contentUrl", "url"))
