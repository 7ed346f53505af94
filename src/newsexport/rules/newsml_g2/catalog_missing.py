"""An item with QCodes and no catalog.

Since NewsML-G2 2.30 the schema lets the catalog be missing, for items that have URIs alone. QCodes
mean nothing without one.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><itemClass qcode="ninat:text"/></itemMeta>
... </newsItem>''')
1:1 NX646 no catalog says what ninat:text stands for

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><itemClass uri="http://cv.iptc.org/newscodes/ninature/text"/></itemMeta>
... </newsItem>''')

Reference: NewsML-G2 2.35, catalogRef and catalog.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._items import items
from newsexport.rules.newsml_g2._qcodes import catalogs, uses


@rule("NX646", "warning", scope="file")
def catalog_missing(document: Document) -> Iterator[Hit]:
    if catalogs(*each(document.root, "header")).present:
        return
    for item in items(document):
        if not catalogs(item).present:
            first = next(iter(uses(item)), None)
            if first:
                yield Hit(item, f"no catalog says what {first.alias}:{first.code} stands for")
