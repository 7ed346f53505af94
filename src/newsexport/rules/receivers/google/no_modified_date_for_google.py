"""An article without dateModified, for Google.

It is wanted where the story was changed; a story that was not has none.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "name": "Shares fall"}')
1:45 NX804 there is no dateModified, which Google recommends

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "dateModified": "2022-01-18T21:00:00Z"}')

Reference: Google, "Article structured data", dateModified, as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.google._articles import absent


@rule("NX804", "info", scope="file")
def no_modified_date_for_google(document: Document) -> Iterator[Hit]:
    yield from absent(document, "dateModified")
