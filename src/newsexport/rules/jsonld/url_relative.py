"""An address that only a page can complete.

Once the document has left its page, "/news/1" leads nowhere; and not every reader completes it on
the page.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "image": "/img/1.jpg"}')
1:69 NX621 image '/img/1.jpg' is an address without scheme and host

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "image": "https://wire.example/img/1.jpg"}')

Reference: https://schema.org/URL; RFC 3986, 4.2 Relative Reference.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits


@rule("NX621", "warning", scope="file")
def url_relative(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why == "relative":
            yield Hit(value.at, f"{value.property} {misfit.message}")
