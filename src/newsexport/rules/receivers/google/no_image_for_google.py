"""An article without image, for Google.

It is shown without a picture, or with any that stands on the page.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "name": "Shares fall"}')
1:45 NX801 there is no image, which Google recommends

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": "https://wire.example/1.jpg"}')

Reference: Google, "Article structured data", image, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.google._articles import absent


@rule("NX801", "warning", scope="file")
def no_image_for_google(document: Document) -> Iterator[Hit]:
    yield from absent(document, "image")
