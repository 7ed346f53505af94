"""A date of Atom, or of dc:date, that is not written as it has to be.

Atom's dates have day, time and zone: 2024-03-05T14:30:00Z. Those of Dublin Core in RSS may be less
(2024, 2024-03, 2024-03-05), but a time there has a zone too.

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <updated>2024-03-05</updated></entry></feed>''')
2:11 NX907 updated 2024-03-05 has no time

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Shares fall</title>
...  <updated>2024-03-05T14:30:00Z</updated></entry></feed>''')

Reference: RFC 4287, 3.3; RFC 3339; W3C, Date and Time Formats, for dc:date.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.documents.xml import local, namespace
from newsexport.layouts._xml import whole_text
from newsexport.moments import extended, read_iso
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import ATOM, DC, TERMS, shown

_NAMES = {
    ATOM: ("updated", "published"),
    DC: ("date",),
    TERMS: ("created", "modified", "issued", "date"),
}


@rule("NX907", "error", scope="file")
def date_not_rfc_3339(document: Document) -> Iterator[Hit]:
    for uri, names in _NAMES.items():
        for element in document.root.iter(*(f"{{{uri}}}{name}" for name in names)):
            text = whole_text(element).strip()
            wrong = _fault(text, whole=namespace(element) == ATOM)
            if wrong:
                message = f"{local(element)} {shown(text)} {wrong}"
                yield Hit(Content(element), message, new=_right(text, uri == ATOM))


def _fault(text: str, whole: bool) -> str | None:
    found = read_iso(text)
    if not text:
        return "is empty"
    if found is None:
        return "is no date of RFC 3339" if whole else "is no date of ISO 8601"
    if whole and not found.timed:
        return "has no time"
    return "has no zone" if found.timed and found.offset is None else None


def _right(text: str, whole: bool) -> str | None:
    right = extended(text)
    return right if right and _fault(right, whole) is None else None
