"""A story that was created after it was modified.

>>> check('''{"@type": "NewsArticle", "dateCreated": "2022-01-18T10:00:00Z",
... "dateModified": "2022-01-17T10:00:00Z"}''')
2:17 NX503 modified "2022-01-17T10:00:00Z", before it was created: "2022-01-18T10:00:00Z"

>>> check('''{"@type": "NewsArticle", "dateCreated": "2022-01-18",
... "dateModified": "2022-01-18T10:00:00Z"}''')

One of the two is false: nothing changes before it is there. A date without time agrees with any
time of its day, one without zone with any zone.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._dates import IPTC, disagreement


@rule("NX503", "error")
def created_after_modified(document: Document) -> Iterator[Hit]:
    found = disagreement(document, "modified", "created")
    if found and document.format not in IPTC:
        at, modified, created = found
        yield Hit(at, f"modified {modified}, before it was created: {created}")
