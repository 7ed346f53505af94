"""Remote content of no stated type.

A receiver has to fetch the file to know whether it can use it.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <remoteContent href="https://example.org/1"/>
... </contentSet></newsItem>''')
2:2 NX741 remoteContent says no contenttype

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <remoteContent href="https://example.org/1" contenttype="image/jpeg"/>
... </contentSet></newsItem>''')

Reference: NewsML-G2 2.35, remoteContent/@contenttype.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule

_TYPES = ("contenttype", "contenttypevariant", "format", "formaturi")


@rule("NX741", "info")
def remote_content_without_content_type(document: Document) -> Iterator[Hit]:
    for content in each(document.value, "contentSet", "remoteContent"):
        pointed = any(content.get(name) for name in ("href", "residref", "guidref"))
        if pointed and not any(content.get(name) for name in _TYPES):
            yield Hit(content, "remoteContent says no contenttype")
