"""A provider that is nobody.

provider says who releases the item. It is required, so that it stands there empty where nobody is
known; receivers that sort by provider have nothing to go by.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><provider/></itemMeta>
... </newsItem>''')
2:12 NX445 provider has neither a name nor a code

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><provider><name>Example Wire</name></provider></itemMeta>
... </newsItem>''')

Reference: NewsML-G2 2.35, provider.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule


@rule("NX445", "info")
def provider_without_name_or_code(document: Document) -> Iterator[Hit]:
    for provider in each(document.value, "itemMeta", "provider"):
        coded = any((provider.get(name) or "").strip() for name in ("qcode", "uri", "literal"))
        if not coded and not any(whole_text(name).strip() for name in each(provider, "name")):
            yield Hit(provider, "provider has neither a name nor a code")
