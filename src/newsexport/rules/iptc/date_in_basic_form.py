"""A date in ISO 8601's basic form, without hyphens and colons.

20240305T143000Z is a date of ISO 8601, but NewsML-G2 takes those of XML Schema and ninjs those of
RFC 3339: 2024-03-05T14:30:00Z. (In NITF the basic form is the right one.) `--fix` writes it so.

>>> check('{"uri": "urn:x:1", "versionCreated": "20240305T143000Z"}', "ninjs")
1:38 NX546 versionCreated 20240305T143000Z is in the basic form: 2024-03-05T14:30:00Z

>>> check('{"uri": "urn:x:1", "versionCreated": "2024-03-05T14:30:00Z"}', "ninjs")

Reference: XML Schema Part 2, 3.2.7; RFC 3339, 5.6.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import extended
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import stamps


@rule("NX546", "error", scope="file")
def date_in_basic_form(document: Document) -> Iterator[Hit]:
    for at, name, written in stamps(document) if document.format != "nitf" else ():
        right = extended(written)
        if right:
            yield Hit(at, f"{name} {written} is in the basic form: {right}", new=right)
