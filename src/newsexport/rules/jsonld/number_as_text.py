"""A number in quotes.

Most readers turn it into a number; those that keep to the type leave it out.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": "400"}')
1:73 NX067 wordCount is the text '400', where a number is wanted

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 400}')

Reference: https://schema.org/Number.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits


@rule("NX067", "warning", scope="file")
def number_as_text(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why == "number":
            yield Hit(value.at, f"{value.property} is {misfit.message}")
