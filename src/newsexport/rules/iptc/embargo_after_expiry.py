"""An item that expires before its embargo ends.

There is no moment at which it may be used. One of the two dates is wrong.

>>> check('''{"uri": "urn:x:1", "embargoedUntil": "2026-03-05T09:00:00Z",
...  "expires": "2026-03-04T09:00:00Z"}''', "ninjs")
1:38 NX446 embargo ends 2026-03-05T09:00:00Z, after the item has expired

>>> check('''{"uri": "urn:x:1", "embargoedUntil": "2026-03-05T09:00:00Z",
...  "expires": "2026-04-05T09:00:00Z"}''', "ninjs")

Reference: NewsML-G2 2.35, embargoed and expires; NITF 3.6, date.release and date.expire.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.moments import Moment, read_basic, read_iso
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import moment
from newsexport.rules.iptc._release import embargoes


@rule("NX446", "error")
def embargo_after_expiry(document: Document) -> Iterator[Hit]:
    expiry = _expiry(document)
    for embargo in embargoes(document) if expiry else ():
        if expiry and embargo.until.after(expiry):
            yield Hit(embargo.at, f"embargo ends {embargo.written}, after the item has expired")


def _expiry(document: Document) -> Moment | None:
    if document.format != "nitf":
        return moment(document, "expires")
    for date in each(document.value, "head", "docdata", "date.expire"):
        written = date.get("norm") or ""
        return read_iso(written) or read_basic(written)
    return None
