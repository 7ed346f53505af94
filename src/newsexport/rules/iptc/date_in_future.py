"""An item that was made tomorrow.

versionCreated, contentCreated and contentModified tell what has been. A date ahead of the clock by
more than a day is a wrong year, or a day and month that are swapped; lists that sort by it show the
item on top until then. What is to come has properties of its own, such as embargoed.

>>> check('{"uri": "urn:x:1", "versionCreated": "2062-01-15T09:00:00Z"}', "ninjs")
1:38 NX547 versionCreated 2062-01-15T09:00:00Z lies in the future

>>> check('{"uri": "urn:x:1", "versionCreated": "2026-01-15T09:00:00Z"}', "ninjs")
"""

from collections.abc import Iterator
from datetime import timedelta

from newsexport.documents.document import Document
from newsexport.moments import of_datetime, read_iso
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import dates

_DAY = timedelta(days=1)


@rule("NX547", "warning")
def date_in_future(document: Document) -> Iterator[Hit]:
    tomorrow = of_datetime(document.now + _DAY)
    for name in ("versionCreated", "contentCreated", "contentModified"):
        for at, written in dates(document, name):
            found = read_iso(written)
            if found and found.after(tomorrow):
                yield Hit(at, f"{name} {written} lies in the future")
