"""A guid with white space in it, or one that is no URI.

The guid names the item among those of all providers and for all time. White space is lost or
doubled on the way, and "story-17" is anybody's: a tag:, urn: or http: URI has the provider in it.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="story 17"/>''')
1:61 NX653 guid has white space in it

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
...  guid="tag:example.org,2024:story-17"/>''')

Reference: NewsML-G2 2.35, @guid: "persistent, universally unique".
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.registry import Hit, rule


@cache
def _scheme() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")


@rule("NX653", "warning")
def guid_malformed(document: Document) -> Iterator[Hit]:
    guid = document.value.get("guid")
    if guid is None:
        return
    at = Attribute(document.value, "guid")
    if not guid:
        yield Hit(at, "guid is empty")
    elif any(map(str.isspace, guid)):
        yield Hit(at, "guid has white space in it")
    elif not _scheme().match(guid):
        yield Hit(at, "guid is no URI: it has no scheme, as in tag:example.org,2024:17")
