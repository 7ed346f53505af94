"""A picture of ninjs that takes the place of its story in Superdesk.

Each association becomes an item of its own. Where there is no guid, its identifier is made of the
uri, without the scheme and what stands behind ?, ; or #: of "urn:x:1#picture" the same as of
"urn:x:1", and of two items of one identifier the later is stored over the earlier.

>>> check('{"uri": "urn:x:1", "associations": {"a": {"uri": "urn:x:1#p", "type": "picture"}}}',
...       "ninjs")
1:50 NX854 to Superdesk "urn:x:1#p" is the same item as "urn:x:1"

>>> check('{"uri": "urn:x:1", "associations": {"a": {"uri": "urn:x:1:p", "type": "picture"}}}',
...       "ninjs")

Reference: superdesk-core 2.5.3, feed parser "ninjs", tried; what is stored, as its source reads.
"""

import re
from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, escaped
from newsexport.layouts._json import items
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX854", "error")
def identifier_shared_for_superdesk(document: Document) -> Iterator[Hit]:
    for at, item in items(document.value) if document.format == "ninjs" else ():
        first = {_identifier(item): _name(item)}
        found = item.get("associations")
        for key, inner in found.items() if isinstance(found, dict) else ():
            if not isinstance(inner, dict) or not _identifier(inner):
                continue
            name = _name(inner)
            other = first.setdefault(_identifier(inner), name)
            if other is not name:
                part = "guid" if inner.get("guid") else "uri"
                message = f"to Superdesk {quoted(name)} is the same item as {quoted(other)}"
                yield Hit(f"{at}/associations/{escaped(str(key))}/{part}", message)


def _name(item: dict[str, Any]) -> str:
    return str(item.get("guid") or item.get("uri") or "")


def _identifier(item: dict[str, Any]) -> str:
    if item.get("guid"):
        return str(item["guid"])
    address = re.split("[?;#]", str(item.get("uri") or ""), maxsplit=1)[0]
    return "urn:" + address.partition(":")[2] if address else ""
