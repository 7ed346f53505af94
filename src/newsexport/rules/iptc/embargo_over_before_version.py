"""A usable version that was made after its own embargo had ended.

No reader of this version was ever to wait: the embargo is left over from an earlier version, or it
is a date of another kind (of publication) in the place of the embargo.

>>> check('''{"uri": "urn:x:1", "version": "2", "versionCreated": "2024-03-06T12:00:00Z",
...  "embargoedUntil": "2024-03-05T09:00:00Z", "pubStatus": "usable"}''', "ninjs")
2:20 NX442 embargo ended 2024-03-05T09:00:00Z, before this version was made

>>> check('''{"uri": "urn:x:1", "version": "2", "versionCreated": "2024-03-05T06:00:00Z",
...  "embargoedUntil": "2024-03-05T09:00:00Z", "pubStatus": "usable"}''', "ninjs")

Reference: NewsML-G2 2.35, embargoed: "the date and time before which all versions of the Item are
embargoed".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.iptc._dates import moment
from newsexport.rules.iptc._release import embargoes, status


@rule("NX442", "info")
def embargo_over_before_version(document: Document) -> Iterator[Hit]:
    made = moment(document, "versionCreated")
    if made and status(document) == "usable":
        for embargo in embargoes(document):
            if made.after(embargo.until):
                message = f"embargo ended {embargo.written}, before this version was made"
                yield Hit(embargo.at, message)
