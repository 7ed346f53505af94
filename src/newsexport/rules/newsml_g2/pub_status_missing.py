"""An item that does not say its status.

It counts as usable. Readers of at least one widely used CMS stop at an item without pubStatus.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><itemClass qcode="ninat:text"/></itemMeta>
... </newsItem>''')
2:2 NX444 item has no pubStatus: usable is taken

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta>
... </newsItem>''')

Reference: NewsML-G2 2.35, pubStatus: "its value is usable by default".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX444", "info")
def pub_status_missing(document: Document) -> Iterator[Hit]:
    for meta in each(document.value, "itemMeta"):
        if next(each(meta, "pubStatus"), None) is None:
            yield Hit(meta, "item has no pubStatus: usable is taken")
