"""A story without a word of body.

An item that is said to be a text, or has a place for one, and holds none: the export broke, or
the text stayed behind. Pictures, graphics and links have no body and are left alone.

>>> check('{"uri": "urn:a:1", "type": "text", "headline": "Shares fall", "body_text": ""}')
1:73 NX301 body is empty

>>> check('{"uri": "urn:a:1", "type": "picture", "headline": "Shares fall"}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX301", "warning")
def body_empty(document: Document) -> Iterator[Hit]:
    bodies = list(document.of("body"))
    if any(text.text and not text.text.isspace() for text in bodies):
        return
    kind = document.first("type")
    if kind and kind.text.rpartition(":")[2].rpartition("/")[2].lower() not in ("text", "composite"):
        return
    if bodies:
        yield Hit(bodies[0].at, "body is empty")
    elif document.format == "newsml_g2":
        for form in document.value.iterfind("{*}contentSet/{*}inlineXML"):
            if not any(piece.strip() for piece in form.itertext()) and _shows_nothing(form):
                yield Hit(form, "body is empty")
    elif document.format == "nitf":
        for content in document.value.iterfind("{*}body/{*}body.content"):
            if not any(piece.strip() for piece in content.itertext()) and _shows_nothing(content):
                yield Hit(content, "body is empty")


def _shows_nothing(element: object) -> bool:
    """Whether there is no medium, chart or the like in it either."""
    return all(each.attrib == {} for each in element.iterdescendants("*"))  # type: ignore[attr-defined]
