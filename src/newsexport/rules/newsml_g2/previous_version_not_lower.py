"""A previous version that is not lower than this one.

A receiver that replaces the version named here replaces the item by itself, or a later one by an
earlier one.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2">
...  <itemMeta><link rel="irel:previousVersion" residref="urn:x:1" version="2"/></itemMeta>
... </newsItem>''')
2:73 NX551 previous version is 2, and this one is 2

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2">
...  <itemMeta><link rel="irel:previousVersion" residref="urn:x:1" version="1"/></itemMeta>
... </newsItem>''')

Reference: IPTC NewsCodes, Item Relation, previousVersion.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._items import code_of


@rule("NX551", "error")
def previous_version_not_lower(document: Document) -> Iterator[Hit]:
    item = document.value
    own = _number(item.get("version") or "1")
    for link in each(item, "itemMeta", "link"):
        if code_of(link, "rel") == "previousVersion" and link.get("residref") == item.get("guid"):
            previous = _number(link.get("version") or "")
            if own is not None and previous is not None and previous >= own:
                message = f"previous version is {previous}, and this one is {own}"
                yield Hit(Attribute(link, "version"), message)


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
