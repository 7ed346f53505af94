"""An embargo that is still to end, on an item whose status is usable.

It is how agencies send embargoed copy, and right by the standards: the embargo holds for a usable
item. It is told since a receiver that reads the status alone publishes too early.

>>> check('''{"uri": "urn:x:1", "pubStatus": "usable",
...  "embargoedUntil": "2026-03-05T09:00:00Z"}''', "ninjs")
2:20 NX441 embargoed until 2026-03-05T09:00:00Z, and the status is usable

>>> check('''{"uri": "urn:x:1", "pubStatus": "withheld",
...  "embargoedUntil": "2026-03-05T09:00:00Z"}''', "ninjs")

Reference: NewsML-G2 2.35, embargoed and pubStatus; ninjs 3.1, embargoedUntil and pubStatus.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import of_datetime
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._release import embargoes, status


@rule("NX441", "info")
def embargo_ahead_but_usable(document: Document) -> Iterator[Hit]:
    if status(document) == "usable":
        now = of_datetime(document.now)
        for embargo in embargoes(document):
            if embargo.until.after(now):
                message = f"embargoed until {embargo.written}, and the status is usable"
                yield Hit(embargo.at, message)
