"""A text where an address is wanted, which is none.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "url": "see our site"}')
1:67 NX622 url 'see our site' is no address

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "url": "https://wire.example/1"}')

Reference: https://schema.org/URL; RFC 3986, 3 Syntax Components.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits


@rule("NX622", "error", scope="file")
def url_malformed(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why == "url":
            yield Hit(value.at, f"{value.property} {misfit.message}")
