"""A time of day without its zone.

What 09:00 is depends on where it was written: receivers take their own zone, or UTC, and the story
moves by hours. Embargoes break that way. The standards ask for the zone even where a schema lets
it be missing. Nothing is written by `--fix`: which zone was meant is not in the document.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><versionCreated>2024-03-05T09:00:00</versionCreated></itemMeta>
... </newsItem>''')
2:28 NX545 versionCreated 2024-03-05T09:00:00 has a time and no zone

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><versionCreated>2024-03-05T09:00:00+01:00</versionCreated></itemMeta>
... </newsItem>''')

Reference: NewsML-G2 Implementation Guide 9.0.2, 20.9.1; RFC 3339, 5.6, for ninjs; NITF 3.6, @norm.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import read_basic, read_iso
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import stamps


@rule("NX545", "error", scope="file")
def time_without_zone(document: Document) -> Iterator[Hit]:
    for at, name, written in stamps(document):
        found = read_iso(written) or read_basic(written)
        if found and found.timed and found.offset is None:
            yield Hit(at, f"{name} {written} has a time and no zone")
