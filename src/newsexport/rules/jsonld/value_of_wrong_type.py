"""A number, text or truth value where something else is wanted.

Readers leave it out, or take it for something that it does not say.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": "about 400"}')
1:73 NX065 wordCount is 'about 400', where an Integer is wanted

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 400}')

Reference: https://schema.org/DataType, release 30.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits


@rule("NX065", "error", scope="file")
def value_of_wrong_type(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why == "value":
            yield Hit(value.at, f"{value.property} is {misfit.message}")
