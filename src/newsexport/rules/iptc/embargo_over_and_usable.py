"""A usable item whose embargo is over.

Anybody may publish it, and the embargo says nothing any more. Some receivers still show "embargoed"
where there is a time, whatever the clock says; an archive is clearer without it.

>>> check('''{"uri": "urn:x:1", "pubStatus": "usable",
...  "embargoedUntil": "2025-03-05T09:00:00Z"}''', "ninjs")
2:20 NX447 embargo ended 2025-03-05T09:00:00Z: the item is free, and may go without it

>>> check('''{"uri": "urn:x:1", "pubStatus": "usable",
...  "embargoedUntil": "2999-03-05T09:00:00Z"}''', "ninjs")

Reference: NewsML-G2 2.35, embargoed; ninjs 3.1, embargoedUntil.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import of_datetime
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import moment
from newsexport.rules.iptc._release import embargoes, status


@rule("NX447", "info")
def embargo_over_and_usable(document: Document) -> Iterator[Hit]:
    if status(document) != "usable":
        return
    now, made = of_datetime(document.now), moment(document, "versionCreated")
    for embargo in embargoes(document):
        # a version made after its embargo is told by another rule
        if now.after(embargo.until) and not (made and made.after(embargo.until)):
            message = f"embargo ended {embargo.written}: the item is free, and may go without it"
            yield Hit(embargo.at, message)
