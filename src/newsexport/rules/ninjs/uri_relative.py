"""An address that is not complete.

A ninjs object stands for itself: there is no base that "/items/17" could be relative to. uri names
the item among those of all providers, href is where a file is fetched from.

>>> check('{"uri": "items/17", "title": "Shares fall"}', "ninjs")
1:9 NX658 uri 'items/17' is not absolute: it has no scheme

>>> check('{"uri": "https://example.org/items/17", "title": "Shares fall"}', "ninjs")

Reference: ninjs 3.1, uri and href, format "uri" (RFC 3986, 4.3): "as a complete uri".
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._values import keyed


@cache
def _scheme() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@rule("NX658", "error")
def uri_relative(document: Document) -> Iterator[Hit]:
    for at, key, written in keyed(document, "uri", "href", "scheme"):
        if not _scheme().match(written):
            shown = written if len(written) <= 60 else f"{written[:60]}…"
            yield Hit(at, f"{key} {shown!r} is not absolute: it has no scheme")
