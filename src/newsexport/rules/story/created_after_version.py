"""Content that was created after the version of the item that holds it.

>>> check('''{"uri": "urn:a:1", "contentcreated": "2022-01-18T10:00:00Z",
... "versioncreated": "2022-01-17T10:00:00Z"}''')
2:19 NX505 version of "2022-01-17T10:00:00Z", before its content was created: "2022-01-18T10:00:00Z"

>>> check('''{"uri": "urn:a:1", "contentcreated": "2022-01-18T10:00:00Z",
... "versioncreated": "2022-01-18T10:00:00+00:00"}''')

The version's date is what receivers order versions by; it is the later one by definition. A date
without time agrees with any time of its day, one without zone with any zone.

Reference: IPTC, NewsML-G2 Guidelines, itemMeta/versionCreated and contentMeta/contentCreated.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._dates import disagreement


@rule("NX505", "error")
def created_after_version(document: Document) -> Iterator[Hit]:
    found = disagreement(document, "versionCreated", "created")
    if found:
        at, version, created = found
        yield Hit(at, f"version of {version}, before its content was created: {created}")
