"""An enclosure that lacks its address, its size or its type.

All three are required: players show the size, and choose by the type whether they can play the file.
The size is in bytes, 0 where it is not known.

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <enclosure url="https://example.org/1.mp3" type="audio/mpeg"/></item></channel></rss>''')
2:2 NX913 enclosure has no length

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <enclosure url="https://example.org/1.mp3" type="audio/mpeg" length="120000"/></item>
... </channel></rss>''')

Reference: RSS 2.0, enclosure: "it has three required attributes".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import own, shown


@rule("NX913", "error")
def enclosure_incomplete(document: Document) -> Iterator[Hit]:
    for enclosure in own(document.value, "enclosure") if document.format == "rss" else ():
        missing = [
            name for name in ("url", "length", "type") if not (enclosure.get(name) or "").strip()
        ]
        if missing:
            yield Hit(enclosure, f"enclosure has no {', '.join(missing)}")
        length = (enclosure.get("length") or "").strip()
        if length and not (length.isascii() and length.isdigit()):
            at = Attribute(enclosure, "length")
            yield Hit(at, f"length {shown(length)} is no number of bytes")
        kind = (enclosure.get("type") or "").strip()
        if kind and "/" not in kind:
            yield Hit(Attribute(enclosure, "type"), f"type {shown(kind)} is no media type")
