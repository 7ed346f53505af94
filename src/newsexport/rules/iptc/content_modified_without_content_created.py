"""A date of modification without one of creation.

A receiver that finds no contentCreated takes versionCreated for the story's date, which is when the
item was made and may be days or years after the story.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <contentMeta><contentModified>2024-03-05</contentModified></contentMeta>
... </newsItem>''')
2:32 NX544 contentModified stands without contentCreated

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <contentMeta>
...   <contentCreated>2024-03-05</contentCreated><contentModified>2024-03-05</contentModified>
...  </contentMeta>
... </newsItem>''')

Reference: NewsML-G2 Implementation Guide 9.0.2, 20.9.1.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import dates


@rule("NX544", "warning")
def content_modified_without_content_created(document: Document) -> Iterator[Hit]:
    if next(dates(document, "contentCreated"), None) is None:
        for at, _ in dates(document, "contentModified"):
            yield Hit(at, "contentModified stands without contentCreated")
