"""A thing of a class that the property may not hold.

An editor is a Person, never an Organization; who publishes the structured data is no software. What
is only referred to by @id is judged by what the document says of it.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "editor": {"@type": "Organization", "name": "Example Wire"}}')
1:70 NX064 editor is an Organization, where a Person is wanted

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "editor": {"@type": "Person", "name": "Ana Roe"}}')

Reference: https://schema.org/docs/datamodel.html, the range of a property, release 30.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits


@rule("NX064", "error", scope="file")
def value_of_wrong_class(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why in ("class", "object"):
            yield Hit(value.at, f"{value.property} is {misfit.message}")
