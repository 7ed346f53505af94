"""An author or publisher without a name.

Nothing can be shown of it. A reference by @id is enough where its name stands elsewhere.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Person"}}')
1:70 NX226 author has no name

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Person", "name": "Ana Roe"}}')

Reference: Google, "Article structured data", author.name.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import articles, kinds, node_at, says
from newsexport.schema_org.nodes import Node
from newsexport.schema_org.vocabulary import is_a, is_type

_PARTIES = ("author", "publisher")
_NAMED = frozenset(("name", "givenName", "familyName", "legalName", "alternateName"))


@rule("NX226", "warning", scope="file")
def party_without_name(document: Document) -> Iterator[Hit]:
    for article in articles(document):
        for value in article.values:
            party = node_at(document, value) if value.property in _PARTIES else None
            if party is None or party.is_reference or not party.value:
                continue
            if not _is_named(document, party):
                yield Hit(party.at, f"{value.property} has no name")


def _is_named(document: Document, party: Node) -> bool:
    if any(is_type(kind) and is_a(kind, ("Role",)) for kind in kinds(document, party) if kind):
        return True  # a Role holds the party that has a name
    return says(document, party, _NAMED)
