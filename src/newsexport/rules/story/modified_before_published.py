"""A story that was modified before it was published.

The two dates were swapped, or are in two zones of which one is not said. Search engines take the
later one or neither. A date without time agrees with any time of its day, one without zone with
any zone.

>>> check('''{"@type": "NewsArticle", "datePublished": "2022-01-18T10:00:00Z",
... "dateModified": "2022-01-17T10:00:00Z"}''')
2:17 NX502 modified "2022-01-17T10:00:00Z", before it was published: "2022-01-18T10:00:00Z"

>>> check('''{"@type": "NewsArticle", "datePublished": "2022-01-18T10:00:00Z",
... "dateModified": "2022-01-18"}''')

Reference: Google, "Article structured data", dateModified.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._dates import disagreement


@rule("NX502", "error")
def modified_before_published(document: Document) -> Iterator[Hit]:
    found = disagreement(document, "modified", "published")
    if found:
        at, modified, published = found
        yield Hit(at, f"modified {modified}, before it was published: {published}")
