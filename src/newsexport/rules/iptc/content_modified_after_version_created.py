"""Content that was modified after the version that holds it.

versionCreated is when this version of the item was made; a change made later is not in it. A change
of the content makes a new version, with a versionCreated of its own.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><versionCreated>2024-03-05T09:00:00Z</versionCreated></itemMeta>
...  <contentMeta>
...   <contentCreated>2024-03-05</contentCreated>
...   <contentModified>2024-03-05T10:30:00Z</contentModified>
...  </contentMeta>
... </newsItem>''')
5:20 NX541 contentModified 2024-03-05T10:30:00Z is later than versionCreated 2024-03-05T09:00:00Z

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><versionCreated>2024-03-05T09:00:00Z</versionCreated></itemMeta>
...  <contentMeta>
...   <contentCreated>2024-03-05</contentCreated>
...   <contentModified>2024-03-05T10:30:00+03:00</contentModified>
...  </contentMeta>
... </newsItem>''')

Reference: NewsML-G2 Implementation Guide 9.0.2, 20.9.1.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import later


@rule("NX541", "error")
def content_modified_after_version_created(document: Document) -> Iterator[Hit]:
    for at, modified, version in later(document, "contentModified", "versionCreated"):
        yield Hit(at, f"contentModified {modified} is later than versionCreated {version}")
