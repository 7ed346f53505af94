"""A NewsML-G2 item that lacks what Superdesk cannot do without.

guid, version, itemClass and pubStatus: without one of them its feed parser raises an exception, and
the item is not ingested.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1">
...  <itemMeta><itemClass qcode="ninat:text"/></itemMeta></newsItem>''')
1:1 NX813 there is no pubStatus: Superdesk does not take the item

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1">
...  <itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta>
... </newsItem>''')

Reference: superdesk-core 2.5.3, feed parser "newsml2", tried; superdesk-core#1157, #1176, #1685.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX813", "error")
def item_incomplete_for_superdesk(document: Document) -> Iterator[Hit]:
    item = document.value
    if document.format != "newsml_g2" or local(item) not in ("newsItem", "packageItem"):
        return
    absent = [name for name in ("guid", "version") if not (item.get(name) or "").strip()]
    for name in ("itemClass", "pubStatus"):
        coded = (element.get("qcode") for element in each(item, "itemMeta", name))
        if not any(coded):
            absent.append(name)
    for name in absent:
        yield Hit(item, f"there is no {name}: Superdesk does not take the item")
