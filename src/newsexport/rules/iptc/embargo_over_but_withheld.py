"""A status of withheld although the embargo is over.

A receiver that obeys the status keeps the story back for good. Either the embargo was meant to
release it, then the status is usable (an embargo holds a usable item back by itself); or the story
is held for another reason, then the embargo should not promise a time.

>>> check('''{"uri": "urn:x:1", "pubStatus": "withheld",
...  "embargoedUntil": "2025-03-05T09:00:00Z"}''', "ninjs")
2:20 NX440 embargo ended 2025-03-05T09:00:00Z, and the status is still withheld

>>> check('''{"uri": "urn:x:1", "pubStatus": "usable",
...  "embargoedUntil": "2025-03-05T09:00:00Z"}''', "ninjs")

Reference: NewsML-G2 2.35, embargoed and pubStatus; ninjs 3.1, embargoedUntil and pubStatus.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.moments import of_datetime
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._release import embargoes, status


@rule("NX440", "warning")
def embargo_over_but_withheld(document: Document) -> Iterator[Hit]:
    if status(document) == "withheld":
        now = of_datetime(document.now)
        for embargo in embargoes(document):
            if now.after(embargo.until):
                message = f"embargo ended {embargo.written}, and the status is still withheld"
                yield Hit(embargo.at, message)
