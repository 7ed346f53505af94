"""The body of a NITF document, alone or inside NewsML-G2: its story, and what stands above it.

======================  =============================================================
NITF                    what it is read as
======================  =============================================================
body.head/hedline       hl1 the headline; hl2 of class kicker the section, another the deck
body.head/byline        by
body.head/abstract      deck
body.head/dateline      dateline
body.content            the story: p, hl2, ul, ol, dl, table, bq, media, note, q ...
body.end/tagline        trailer
======================  =============================================================
"""

from typing import TYPE_CHECKING, NamedTuple

from newsexport.readers._markup import read_story, words_of
from newsexport.readers._story import Story
from newsexport.readers._xml import XML_ID, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = {
    "hl1": "h2",
    "hl2": "h3",
    "bq": "blockquote",
    "block": "div",
    "body.content": "div",
    "note": "div",
    "fn": "p",
    "media": "figure",
    "caption": "div",
    "nitf-table": "div",
    "tagline": "p",
    "bibliography": "p",
}
_NOT_STORY = frozenset(("media-metadata", "media-object", "custom-table", "nitf-col", "credit"))


class NitfBody(NamedTuple):
    story: Story
    headline: str | None
    section: str | None
    deck: str | None
    by: str | None
    dateline: str | None


def read_nitf_body(element: "_Element") -> NitfBody:
    """The body in `element`: a nitf or body element, or one with the story's blocks in it."""
    body = _first(element, "body") if local(element) != "body" else element
    if body is None:
        body = element
    head = _first(body, "body.head")
    kicker, second = _second_headlines(head)
    abstract = _words(head, "abstract")
    return NitfBody(
        read_story(_as_html(body)),
        _words(head, "hl1") or (_words(head, "hedline") if not second and not kicker else None),
        kicker,
        abstract or second,
        _words(head, "byline"),
        _words(head, "dateline"),
    )


def _first(element: "_Element | None", name: str) -> "_Element | None":
    if element is None:
        return None
    return next((inner for inner in element.iterdescendants() if local(inner) == name), None)


def _words(element: "_Element | None", name: str) -> str | None:
    found = _first(element, name)
    return (words_of(found) or None) if found is not None else None


def _second_headlines(head: "_Element | None") -> tuple[str | None, str | None]:
    """The kicker and the first other hl2."""
    kicker = second = None
    for line in head.iterdescendants() if head is not None else ():
        if local(line) == "hl2" and (words := words_of(line)):
            if "kicker" in (line.get("class") or "").split():
                kicker = kicker or words
            else:
                second = second or words
    return kicker, second


def _as_html(body: "_Element") -> "_Element":
    """The story of `body` in the names of HTML."""
    from lxml import etree

    whole = etree.Element("body")
    for part in body:
        if local(part) not in ("body.head", ""):
            _copy(part, whole, 0)
    return whole


def _copy(source: "_Element", into: "_Element", depth: int) -> None:
    """`source` added to `into`, its names HTML's. What is too deep is added as text."""
    from lxml import etree

    name = local(source)
    if name in _NOT_STORY or not name:
        _add_text(into, source.tail)
        return
    copy = etree.SubElement(into, _NAMES.get(name, name if name.isalnum() else "div"))
    copy.tail = source.tail
    for key in (XML_ID, "id", "class"):
        if value := source.get(key):
            copy.set(key, value)
    if name == "media":
        _media(source, copy)
        return
    if name == "q":
        copy.tag = "span"
        copy.set("class", "quote")
        if who := source.get("quote-source"):
            copy.set("data-speaker", who)
    elif name in ("tagline", "bibliography"):
        copy.set("class", "trailer")
    elif name == "bq" and "pullquote" in (source.get("class") or "").split():
        copy.tag = "aside"
    copy.text = source.text
    for part in source:
        if depth > 150:
            _add_text(copy, words_of(part))
            _add_text(copy, part.tail)
        else:
            _copy(part, copy, depth + 1)
    if name == "note":
        for inner in copy.iterdescendants("p"):
            inner.set("class", "note")


def _add_text(into: "_Element", text: str | None) -> None:
    if not text:
        return
    if len(into):
        into[-1].tail = (into[-1].tail or "") + text
    else:
        into.text = (into.text or "") + text


def _media(source: "_Element", figure: "_Element") -> None:
    """Picture, caption and producer; of a film or sound the caption alone."""
    from lxml import etree

    references = [e for e in source.iterdescendants() if local(e) == "media-reference"]
    hrefs = [href for e in references if (href := e.get("source"))]
    if hrefs and source.get("media-type", "image") in ("image", "photo", "graphic"):
        etree.SubElement(figure, "img").set("src", hrefs[0])
    caption = etree.SubElement(figure, "figcaption")
    for part in source:
        if local(part) == "media-caption":
            etree.SubElement(caption, "div").text = words_of(part)
        elif local(part) == "media-producer":
            credit = etree.SubElement(caption, "span")
            credit.set("class", "credit")
            credit.text = words_of(part)
