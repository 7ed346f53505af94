"""A normalised date that is no date of ISO 8601.

@norm is there for programs; what a reader sees is the element's text. NITF prefers the basic form,
20240305T143000-0500, and the extended one is read as well. A bare day is taken.

>>> check('''<nitf><head><docdata><date.issue norm="March 5, 2024"/></docdata></head><body/></nitf>''')
1:40 NX548 norm is 'March 5, 2024', which is no date of ISO 8601

>>> check('''<nitf><head><docdata><date.issue norm="20240305T143000Z"/></docdata></head><body/></nitf>''')

Reference: NITF 3.6, date.issue/@norm and the other dates: "normalized to ISO 8601".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import read_basic, read_iso
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import stamps


@rule("NX548", "error", scope="file")
def norm_not_iso(document: Document) -> Iterator[Hit]:
    for at, name, written in stamps(document):
        if written and not (read_basic(written) or read_iso(written)):
            shown = written if len(written) <= 40 else f"{written[:40]}…"
            yield Hit(at, f"{name} is {shown!r}, which is no date of ISO 8601")
