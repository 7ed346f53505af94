"""An article without datePublished, for Google.

Google then guesses the day from the page.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "name": "Shares fall"}')
1:45 NX803 there is no datePublished, which Google recommends

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "datePublished": "2022-01-18"}')

Reference: Google, "Article structured data", datePublished, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.google._articles import absent


@rule("NX803", "warning", scope="file")
def no_date_for_google(document: Document) -> Iterator[Hit]:
    yield from absent(document, "datePublished")
