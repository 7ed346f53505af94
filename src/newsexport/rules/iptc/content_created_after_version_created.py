"""Content that was created after the version that holds it.

versionCreated is when this version of the item was made; what is in it cannot be younger. Mostly
the two are swapped, or one of them is a time without the right zone. Receivers sort by them.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><versionCreated>2024-03-05T09:00:00Z</versionCreated></itemMeta>
...  <contentMeta><contentCreated>2024-03-07</contentCreated></contentMeta>
... </newsItem>''')
3:31 NX540 contentCreated 2024-03-07 is later than versionCreated 2024-03-05T09:00:00Z

>>> check('{"uri": "urn:x:1", "versionCreated": "2024-03-05T09:00:00Z",'
...       ' "contentCreated": "2024-03-05T11:00:00+02:00"}', "ninjs")

Reference: NewsML-G2 Implementation Guide 9.0.2, 20.9.1.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import later


@rule("NX540", "error")
def content_created_after_version_created(document: Document) -> Iterator[Hit]:
    for at, created, version in later(document, "contentCreated", "versionCreated"):
        yield Hit(at, f"contentCreated {created} is later than versionCreated {version}")
