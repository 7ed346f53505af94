"""A guid that is empty, or has white space in it.

The guid names the item among those of all providers and for all time. White space is lost or
doubled on the way, and the same item then has two names.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="story 17"/>''')
1:61 NX653 guid has white space in it

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
...  guid="tag:example.org,2024:story-17"/>''')

Reference: NewsML-G2 2.35, @guid: "persistent, universally unique".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.registry import Hit, rule


@rule("NX653", "warning")
def guid_malformed(document: Document) -> Iterator[Hit]:
    guid = document.value.get("guid")
    if guid is None:
        return
    at = Attribute(document.value, "guid")
    if not guid.strip():
        yield Hit(at, "guid is empty")
    elif any(map(str.isspace, guid)):
        yield Hit(at, "guid has white space in it")
