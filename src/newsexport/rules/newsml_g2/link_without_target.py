"""A link to nothing.

A link points by @href to a page, or by @residref (or @guidref) to an item. Without any its title is
all there is, and a receiver cannot follow it.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta>
...  <link rel="irel:seeAlso"><title>Related story</title></link>
... </itemMeta></newsItem>''')
2:2 NX654 link has neither href nor residref

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><itemMeta>
...  <link rel="irel:seeAlso" href="https://example.org/1"><title>Related story</title></link>
... </itemMeta></newsItem>''')

Reference: NewsML-G2 2.35, link, @href, @residref and @guidref.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule

_TARGETS = ("href", "residref", "guidref", "persistidref")


@rule("NX654", "warning")
def link_without_target(document: Document) -> Iterator[Hit]:
    for part in ("itemMeta", "rightsInfo", "partMeta"):
        for link in each(document.value, part, "link"):
            if not any((link.get(name) or "").strip() for name in _TARGETS):
                yield Hit(link, "link has neither href nor residref")
