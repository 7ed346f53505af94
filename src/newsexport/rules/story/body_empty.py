"""A story without a word of body.

An item that is said to be a text, or has a place for one, and holds none: the export broke, or
the text stayed behind. Pictures, graphics and links have no body and are left alone.

>>> check('{"uri": "urn:a:1", "type": "text", "headline": "Shares fall", "body_text": ""}')
1:76 NX301 body is empty

>>> check('{"uri": "urn:a:1", "type": "picture", "headline": "Shares fall"}')
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule

if TYPE_CHECKING:
    from lxml.etree import _Element


_WRITTEN = ("text", "composite")


@rule("NX301", "warning")
def body_empty(document: Document) -> Iterator[Hit]:
    bodies = list(document.of("body"))
    if any(text.text and not text.text.isspace() for text in bodies):
        return
    kind = document.first("type")
    if kind and kind.text.rpartition(":")[2].rpartition("/")[2].lower() not in _WRITTEN:
        return
    if bodies:
        yield Hit(bodies[0].at, "body is empty")
    elif document.format == "newsml_g2":
        for form in document.value.iterfind("{*}contentSet/{*}inlineXML"):
            if form.get("hascontent") != "false" and _holds_nothing(form):
                yield Hit(form, "body is empty")
    elif document.format == "nitf":
        for content in document.value.iterfind("{*}body/{*}body.content"):
            if _holds_nothing(content):
                yield Hit(content, "body is empty")


def _holds_nothing(element: "_Element") -> bool:
    """Whether there is neither a word in it nor a medium, which would have attributes."""
    words = any(str(piece).strip() for piece in element.itertext())
    return not words and all(not each.attrib for each in element.iterdescendants("*"))
