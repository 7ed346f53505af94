"""A guid that is taken for a web address and is none.

Unless isPermaLink="false" stands there, a guid is an address that the story is found at, and
readers open it. `--fix` writes isPermaLink="false".

>>> check('''<rss version="2.0"><channel>
...  <item><title>Shares fall</title><guid>item-17</guid></item>
... </channel></rss>''')
2:34 NX903 guid item-17 is no web address, and isPermaLink is not false

>>> check('''<rss version="2.0"><channel>
...  <item><title>Shares fall</title><guid isPermaLink="false">item-17</guid></item>
... </channel></rss>''')

Reference: RSS 2.0, guid: isPermaLink "is optional, its default value is true".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import whole_text
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import is_rss_2, own, shown


@rule("NX903", "error")
def guid_not_permalink(document: Document) -> Iterator[Hit]:
    for guid in own(document.value, "guid") if is_rss_2(document) else ():
        text = whole_text(guid).strip()
        is_link = (guid.get("isPermaLink") or "true").strip().lower() != "false"
        if text and is_link and not text.lower().startswith(("http://", "https://")):
            message = f"guid {shown(text)} is no web address, and isPermaLink is not false"
            yield Hit(Attribute(guid, "isPermaLink"), message, new="false")
