"""An image whose address Google cannot follow.

It must be on the web: http or https, never data: or the address of a file.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": "urn:wire.example:picture:1"}')
1:69 NX809 Google cannot fetch the image 'urn:wire.example:picture:1'

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": "https://wire.example/1.jpg"}')

Reference: Google, "Article structured data", image: "must be crawlable", as of September 2026.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.google._images import images
from newsexport.schema_org.values import short


@cache
def _scheme() -> re.Pattern[str]:
    return re.compile(r"([a-z][a-z0-9+.-]{0,30}):", re.I)


@rule("NX809", "warning", scope="file")
def image_not_on_the_web_for_google(document: Document) -> Iterator[Hit]:
    for image in images(document):
        scheme = _scheme().match(image.address)
        if scheme and scheme[1].lower() not in ("http", "https"):
            yield Hit(image.at, f"Google cannot fetch the image {short(image.address)}")
