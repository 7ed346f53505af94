"""Content that was modified before it was created.

Mostly the two are swapped, or one of them is a time without the right zone.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <contentMeta>
...   <contentCreated>2024-03-05T14:30:00-05:00</contentCreated>
...   <contentModified>2024-03-05T18:05:00Z</contentModified>
...  </contentMeta>
... </newsItem>''')
4:20 NX543 contentModified 2024-03-05T18:05:00Z is earlier than contentCreated

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <contentMeta>
...   <contentCreated>2024-03-05</contentCreated>
...   <contentModified>2024-03-05T18:05:00Z</contentModified>
...  </contentMeta>
... </newsItem>''')

Reference: NewsML-G2 Implementation Guide 9.0.2, 20.9.1.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import read_iso
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import dates, moment


@rule("NX543", "error")
def content_modified_before_content_created(document: Document) -> Iterator[Hit]:
    created = moment(document, "contentCreated")
    for at, written in dates(document, "contentModified") if created else ():
        modified = read_iso(written)
        if created and modified and created.after(modified):
            yield Hit(at, f"contentModified {written} is earlier than contentCreated")
