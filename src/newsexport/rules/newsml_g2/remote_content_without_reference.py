"""Remote content that nobody can fetch.

remoteContent points to a file by @href or @residref. Where there is none to be had, @hascontent
says "false"; else receivers wait for the file, or show a broken picture.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <remoteContent contenttype="image/jpeg"/>
... </contentSet></newsItem>''')
2:2 NX740 remoteContent has neither href nor residref

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentSet>
...  <remoteContent contenttype="image/jpeg" hascontent="false"/>
... </contentSet></newsItem>''')

Reference: NewsML-G2 2.35, remoteContent, @href, @residref and @hascontent.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX740", "warning")
def remote_content_without_reference(document: Document) -> Iterator[Hit]:
    for content in each(document.value, "contentSet", "remoteContent"):
        pointed = any(content.get(name) for name in ("href", "residref", "guidref"))
        if not pointed and (content.get("hascontent") or "").strip() not in ("false", "0"):
            yield Hit(content, "remoteContent has neither href nor residref")
