"""A story that was created after it was published.

>>> check('''{"@type": "NewsArticle", "dateCreated": "2022-01-18T10:00:00Z",
... "datePublished": "2022-01-17T10:00:00Z"}''')
2:18 NX504 published "2022-01-17T10:00:00Z", before it was created: "2022-01-18T10:00:00Z"

>>> check('''{"@type": "NewsArticle", "dateCreated": "2022-01-18",
... "datePublished": "2022-01-18T10:00:00Z"}''')

Often the day of an import is taken for that of the story's making. A date without time agrees
with any time of its day, one without zone with any zone.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._dates import disagreement


@rule("NX504", "warning")
def created_after_published(document: Document) -> Iterator[Hit]:
    found = disagreement(document, "published", "created")
    if found:
        at, published, created = found
        yield Hit(at, f"published {published}, before it was created: {created}")
