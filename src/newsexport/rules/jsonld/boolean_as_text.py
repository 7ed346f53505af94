"""True or false in quotes.

To a reader that asks whether there is a value, the text "False" is one, and so true: a story behind
a paywall is then taken for free.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "isAccessibleForFree": "False"}')
1:83 NX068 isAccessibleForFree is the text 'False', where true or false is wanted

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "isAccessibleForFree": false}')

Reference: https://schema.org/Boolean; RFC 8259, 3 Values.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits


@rule("NX068", "warning", scope="file")
def boolean_as_text(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why == "boolean":
            yield Hit(value.at, f"{value.property} is {misfit.message}")
