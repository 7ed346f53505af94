"""A picture without a word of who made it or owns it.

Most licences ask for the credit line; a desk that finds none looks for it elsewhere or leaves the
picture out.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
...  <contentMeta><headline>Flood in Dresden</headline></contentMeta>
... </newsItem>''')
2:12 NX742 picture has no creditline, creator or copyright holder

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
...  <contentMeta><creditline>Jane Doe/Example Wire</creditline></contentMeta>
... </newsItem>''')

Reference: NewsML-G2 2.35, creditline.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._items import code_of

_OWNERS = (
    ("contentMeta", "creditline"),
    ("contentMeta", "creator"),
    ("contentMeta", "by"),
    ("contentMeta", "infoSource"),
    ("rightsInfo", "copyrightHolder"),
    ("rightsInfo", "copyrightNotice"),
)


@rule("NX742", "info")
def picture_without_credit(document: Document) -> Iterator[Hit]:
    item = document.value
    for kind in each(item, "itemMeta", "itemClass"):
        if code_of(kind) in ("picture", "graphic") and not any(
            next(each(item, *steps), None) is not None for steps in _OWNERS
        ):
            yield Hit(kind, f"{code_of(kind)} has no creditline, creator or copyright holder")
