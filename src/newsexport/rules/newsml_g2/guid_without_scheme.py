"""A guid that is no URI.

The guid is unique for good. "story-17" is anybody's; a tag:, urn: or http: URI has the provider in
it. Other formats (ninjs, Atom) take nothing else.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="story-17"/>''')
1:61 NX660 guid is no URI: it has no scheme, as in tag:example.org,2024:17

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
...  guid="tag:example.org,2024:story-17"/>''')

Reference: NewsML-G2 2.35, @guid: "persistent, universally unique identifier"; RFC 4151.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.registry import Hit, rule


@cache
def _scheme() -> re.Pattern[str]:
    return re.compile(r"\s*[A-Za-z][A-Za-z0-9+.-]*:.")


@rule("NX660", "info")
def guid_without_scheme(document: Document) -> Iterator[Hit]:
    guid = document.value.get("guid")
    if guid and guid.strip() and not _scheme().match(guid):
        message = "guid is no URI: it has no scheme, as in tag:example.org,2024:17"
        yield Hit(Attribute(document.value, "guid"), message)
