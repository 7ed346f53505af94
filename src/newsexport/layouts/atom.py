"""Atom (RFC 4287): each entry of the feed, or an entry alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Content, Handle
from newsexport.documents.xml import local
from newsexport.layouts._xml import attribute, blocks, content, each, whole_text
from newsexport.registry import layout

if TYPE_CHECKING:
    from lxml.etree import _Element


def _items(root: "_Element") -> "Iterator[tuple[Handle, _Element]]":
    for element in [root] if local(root) == "entry" else each(root, "entry"):
        yield element, element


def _structure(root: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.xml_schema import xml_errors

    yield from xml_errors("atom", root)


@layout(family="xml", rules=("story", "feed"), items=_items, structure=_structure)
def atom(document: Document) -> Iterator[Text]:
    """The texts of one entry."""
    entry = document.value
    yield from content("guid", entry, "id")
    yield from content("published", entry, "published")
    yield from content("versionCreated", entry, "updated")
    yield from content("author", entry, "author", "name")
    yield from content("contributor", entry, "contributor", "name")
    yield from content("copyright", entry, "rights")
    yield from attribute("keyword", "term", entry, "category")
    yield from attribute("url", "href", entry, "link")
    for name, role in (("title", "headline"), ("summary", "deck"), ("content", "body")):
        for element in each(entry, name):
            kind = element.get("type")
            if name == "content" and kind == "xhtml":
                yield from blocks(element)
            else:
                yield Text(
                    role, whole_text(element), Content(element), kind in ("html", "text/html")
                )
