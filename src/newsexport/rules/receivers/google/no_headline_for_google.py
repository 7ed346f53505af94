"""An article without headline, for Google.

Google then makes a title of what it finds on the page.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "name": "Shares fall"}')
1:45 NX800 there is no headline, which Google recommends

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "headline": "Shares fall"}')

Reference: Google, "Article structured data", headline, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.google._articles import absent


@rule("NX800", "warning", scope="file")
def no_headline_for_google(document: Document) -> Iterator[Hit]:
    yield from absent(document, "headline")
