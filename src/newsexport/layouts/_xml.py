"""Walks through XML trees of any shape, by local names: namespaces are the schemas' business."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Text
from newsexport.documents.handles import Attribute, Content
from newsexport.documents.xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element


def each(element: "_Element", *names: str) -> "Iterator[_Element]":
    """The descendants that `names` lead to, a child each step; "*" is any child."""
    if not names:
        yield element
        return
    for child in element.iterchildren("*" if names[0] == "*" else f"{{*}}{names[0]}"):
        yield from each(child, *names[1:])


def whole_text(element: "_Element") -> str:
    """All text in `element`, as a reader sees it but for white space."""
    return "".join(str(piece) for piece in element.itertext())


def content(role: str, element: "_Element", *names: str, markup: bool = False) -> Iterator[Text]:
    """The text of each of the descendants that `names` lead to."""
    for found in each(element, *names):
        yield Text(role, whole_text(found), Content(found), markup)


def attribute(role: str, name: str, element: "_Element", *names: str) -> Iterator[Text]:
    """The attribute `name` of each of the descendants that `names` lead to."""
    for found in each(element, *names):
        value = found.get(name)
        if value is not None:
            yield Text(role, value, Attribute(found, name))


def blocks(element: "_Element") -> Iterator[Text]:
    """The paragraphs, captions and credits in XHTML or NITF: what holds text and no other block."""
    for found in element.iterchildren("*"):
        name = local(found)
        if name in _ROLES:
            yield Text(_ROLES[name], whole_text(found), Content(found))
        elif name == "media":
            yield from (text for text in blocks(found) if text.role != "body")
        elif name in _BLOCKS and not any(local(child) in _HOLDERS for child in found):
            yield Text("body", whole_text(found), Content(found))
        elif name not in _APART:
            yield from blocks(found)


_ROLES = {"figcaption": "caption", "media-caption": "caption", "media-producer": "credit"}
_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 hl2 li blockquote pre td th dd dt div section article credit".split()
)
_HOLDERS = _BLOCKS | frozenset("ul ol table figure media block dl".split())
_APART = frozenset(("body.head", "head"))
