"""IPTC NITF 3.x: one document an item."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.layouts._xml import attribute, blocks, content, each
from newsexport.registry import layout

if TYPE_CHECKING:
    from lxml.etree import _Element


def _items(root: "_Element") -> "Iterator[tuple[Handle, _Element]]":
    yield root, root


def _structure(root: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.xml_schema import xml_errors

    yield from xml_errors("nitf", root)


@layout(family="xml", rules=("story", "iptc", "nitf"), items=_items, structure=_structure)
def nitf(document: Document) -> Iterator[Text]:
    """The texts of one NITF document."""
    root = document.value
    yield from content("title", root, "head", "title")
    yield from attribute("status", "management-status", root, "head", "docdata")
    for data in each(root, "head", "docdata"):
        yield from attribute("guid", "id-string", data, "doc-id")
        yield from attribute("published", "norm", data, "date.issue")
        yield from attribute("embargoed", "norm", data, "date.release")
        yield from attribute("copyright", "holder", data, "doc.copyright")
        yield from attribute("keyword", "key", data, "key-list", "keyword")
        yield from attribute("note", "info", data, "ed-msg")
    for head in each(root, "body", "body.head"):
        yield from content("headline", head, "hedline", "hl1")
        yield from content("deck", head, "abstract")
        yield from content("by", head, "byline")
        yield from content("author", head, "byline", "person")
        yield from content("provider", head, "distributor")
        yield from content("dateline", head, "dateline")
        yield from attribute("created", "norm", head, "dateline", "story.date")
    for body in each(root, "body", "body.content"):
        yield from blocks(body)
        for element in body.iter("{*}media-reference"):
            yield from attribute("image", "source", element)
