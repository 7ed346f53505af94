"""A publisher that is a text.

schema.org wants an Organization, or a Person. A name alone cannot be told from another of the same
name: the organization can have its address and logo.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "publisher": "Roe Press"}')
1:73 NX221 publisher is the text 'Roe Press', where an Organization or a Person is wanted

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "publisher": {"@type": "NewsMediaOrganization", "name": "Roe Press"}}')

Reference: https://schema.org/publisher.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import is_article, misfits


@rule("NX221", "error", scope="file")
def publisher_is_text(document: Document) -> Iterator[Hit]:
    for value, misfit, node in misfits(document):
        if misfit.why == "text" and value.property == "publisher" and is_article(node):
            yield Hit(value.at, f"publisher is {misfit.message}")
