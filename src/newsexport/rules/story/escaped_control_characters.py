"""A control character in a text, written as an escape.

XML cannot hold it, so no exchange by NewsML-G2, NITF or a feed can; screens show nothing or a box.
The fix leaves it out. (Those that stand in the file itself are told as NX011.)

>>> check(r'{"@type": "NewsArticle", "headline": "Shares \\u0007fall"}')
1:46 NX307 control character U+0007 in the headline

>>> check(r'{"@type": "NewsArticle", "headline": "Shares\\u00a0fall"}')

Reference: XML 1.0, production [2] Char.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._written import CAPTIONS, HEADLINES, NAMES

_ROLES = (*HEADLINES, *NAMES, *CAPTIONS, "dateline", "body", "keyword", "note", "copyright")
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\r"))


@cache
def _control() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@rule("NX307", "warning")
def escaped_control_characters(document: Document) -> Iterator[Hit]:
    if document.format in ("text", "newsml_g2", "nitf", "rss", "atom"):
        return  # no such escapes are there
    data = document.prose.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _CONTROLS)) == len(data):  # quicker than a search
        return
    for text in document.of(*_ROLES):
        found = _control().search(text.text)
        if found:
            message = f"control character U+{ord(found[0]):04X} in the {text.role}"
            yield Hit(text.at, message, found.span(), _control().sub("", text.text).strip() or None)
