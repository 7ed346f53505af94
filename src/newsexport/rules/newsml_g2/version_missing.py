"""An item without a version.

It counts as version 1. A receiver that has the item already takes the next one for a copy, unless
that says version="2".

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"/>''')
1:1 NX550 item has no version: 1 is taken

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"/>''')

Reference: NewsML-G2 2.35, @version, whose default is 1.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX550", "info")
def version_missing(document: Document) -> Iterator[Hit]:
    if document.value.get("version") is None:
        yield Hit(document.value, "item has no version: 1 is taken")
