"""An article without author, for Google.

Google shows who wrote a story, and tells authors apart by what is said of them.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "name": "Shares fall"}')
1:45 NX802 there is no author, which Google recommends

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Person", "name": "Ana Roe"}}')

Reference: Google, "Article structured data", author, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.google._articles import absent


@rule("NX802", "warning", scope="file")
def no_author_for_google(document: Document) -> Iterator[Hit]:
    yield from absent(document, "author")
