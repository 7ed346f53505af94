"""An author that is neither Person nor Organization, for Google.

Google asks for the type that fits, and never Thing.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Thing", "name": "Ana Roe"}}')
1:70 NX806 author is a Thing: Google wants a Person or an Organization

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Person", "name": "Ana Roe"}}')

Reference: Google, "Article structured data", author.@type, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import kinds, parties
from newsexport.rules.receivers.google._articles import told
from newsexport.schema_org.values import with_article
from newsexport.schema_org.vocabulary import is_a, is_type


@rule("NX806", "warning", scope="file")
def author_of_wrong_type_for_google(document: Document) -> Iterator[Hit]:
    for node in told(document):
        for value, party in parties(document, node, "author"):
            types = [kind for kind in kinds(document, party) if kind] if party else []
            known = [kind for kind in types if is_type(kind)]
            if known and not any(is_a(kind, ("Person", "Organization")) for kind in known):
                what = with_article(known[0])
                message = f"author is {what}: Google wants a Person or an Organization"
                yield Hit(value.at, message)
