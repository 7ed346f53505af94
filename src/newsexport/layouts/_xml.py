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
    for child in element:
        name = local(child)
        if name and names[0] in ("*", name):
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
