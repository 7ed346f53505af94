"""RSS 0.9x, 1.0 and 2.0: each item of the channel."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.documents.xml import local
from newsexport.layouts._xml import attribute, content
from newsexport.registry import layout

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROLES = {
    "title": "headline",
    "guid": "guid",
    "link": "url",
    "pubDate": "published",
    "date": "published",
    "creator": "author",
    "contributor": "contributor",
    "publisher": "provider",
    "source": "provider",
    "category": "keyword",
    "rights": "copyright",
    "language": "language",
    "modified": "modified",
    "created": "created",
}


def _items(root: "_Element") -> "Iterator[tuple[Handle, _Element]]":
    for element in root.iter("{*}item"):
        yield element, element


def _structure(root: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.xml_schema import xml_errors

    yield from xml_errors("rss", root)


@layout(
    family="xml",
    rules=("story", "feed"),
    items=_items,
    version=lambda root: root.get("version") or "",
    structure=_structure,
)
def rss(document: Document) -> Iterator[Text]:
    """The texts of one item."""
    item = document.value
    full = any(local(child) == "encoded" for child in item)
    for name, role in _ROLES.items():
        yield from content(role, item, name)
    for author in content("author", item, "author"):
        if "@" not in author.text:  # RSS 2.0 asks for an address
            yield author
    yield from content("deck" if full else "body", item, "description", markup=True)
    yield from content("body", item, "encoded", markup=True)
    yield from attribute("image", "url", item, "enclosure")
    yield from attribute("image", "url", item, "content")
