"""A first version that was created after this one.

firstCreated is when version 1 of the item was made, versionCreated when this version was. In
version 1 they are the same moment, later firstCreated is the earlier one.

>>> check('{"uri": "urn:x:1", "version": "2", "firstCreated": "2024-03-06T09:00:00Z",'
...       ' "versionCreated": "2024-03-05T09:00:00Z"}', "ninjs")
1:52 NX542 firstCreated 2024-03-06T09:00:00Z is later than versionCreated 2024-03-05T09:00:00Z

>>> check('{"uri": "urn:x:1", "version": "1", "firstCreated": "2024-03-05T09:00:00Z",'
...       ' "versionCreated": "2024-03-05T09:00:00Z"}', "ninjs")

Reference: NewsML-G2 Implementation Guide 9.0.2, 20.9.1; ninjs, firstCreated.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import later


@rule("NX542", "error")
def first_created_after_version_created(document: Document) -> Iterator[Hit]:
    for at, first, version in later(document, "firstCreated", "versionCreated"):
        yield Hit(at, f"firstCreated {first} is later than versionCreated {version}")
