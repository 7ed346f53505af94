"""An empty embargo, and no note that says what it waits for.

An empty embargoed holds the item back until it is released by a notice; what that will be, a note
to the editors has to say.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><embargoed/></itemMeta>
... </newsItem>''')
2:12 NX443 embargoed is empty, and no edNote says until when

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><embargoed/><edNote>Not before the minister has begun to speak.</edNote></itemMeta>
... </newsItem>''')

Reference: NewsML-G2 2.35, embargoed, which may be empty, and edNote.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule


@rule("NX443", "warning")
def embargo_without_date_or_note(document: Document) -> Iterator[Hit]:
    for meta in each(document.value, "itemMeta"):
        if next(each(meta, "edNote"), None) is None:
            for embargoed in each(meta, "embargoed"):
                if not whole_text(embargoed).strip():
                    yield Hit(embargoed, "embargoed is empty, and no edNote says until when")
