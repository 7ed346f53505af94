"""An author without url or sameAs, for Google.

Google tells authors of one name apart by a page of theirs.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Person", "name": "Ana Roe"}}')
1:70 NX805 author has neither url nor sameAs, which Google recommends

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "author":'
...       ' {"@type": "Person", "name": "Ana Roe", "url": "https://wire.example/ana"}}')

Reference: Google, "Article structured data", author.url, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import parties, says
from newsexport.rules.receivers.google._articles import told


@rule("NX805", "warning", scope="file")
def author_without_page_for_google(document: Document) -> Iterator[Hit]:
    for node in told(document):
        for value, party in parties(document, node, "author"):
            if party is None or party.is_reference:
                continue
            if not says(document, party, ("url", "sameAs")):
                yield Hit(value.at, "author has neither url nor sameAs, which Google recommends")
