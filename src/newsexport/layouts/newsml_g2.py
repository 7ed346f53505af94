"""IPTC NewsML-G2: a newsItem, a packageItem, or the items of a newsMessage."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Content, Handle
from newsexport.documents.xml import local
from newsexport.layouts._xml import attribute, blocks, content, each, whole_text
from newsexport.registry import layout

if TYPE_CHECKING:
    from lxml.etree import _Element

ITEMS = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")


def _items(root: "_Element") -> "Iterator[tuple[Handle, _Element]]":
    found = [root] if local(root) in ITEMS else each(root, "itemSet", "*")
    for item in found:
        yield item, item


def _version(root: "_Element") -> str:
    for _, item in _items(root):
        return item.get("standardversion") or ""
    return ""


def _structure(root: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.xml_schema import xml_errors

    yield from xml_errors("newsml-g2", root)


@layout(
    family="xml",
    rules=("story", "iptc", "newsml_g2"),
    items=_items,
    version=_version,
    structure=_structure,
)
def newsml_g2(document: Document) -> Iterator[Text]:
    """The texts of one item."""
    item = document.value
    yield from attribute("guid", "guid", item)
    yield from attribute("version", "version", item)
    for meta in each(item, "itemMeta"):
        yield from attribute("type", "qcode", meta, "itemClass")
        yield from content("title", meta, "title")
        yield from content("provider", meta, "provider", "name")
        yield from content("versionCreated", meta, "versionCreated")
        yield from content("embargoed", meta, "embargoed")
        yield from attribute("status", "qcode", meta, "pubStatus")
        yield from content("note", meta, "edNote")
        yield from attribute("url", "href", meta, "link")
    for published in each(item, "pubHistory", "published"):
        yield from content("published", published, "timestamp")
    yield from content("copyright", item, "rightsInfo", "copyrightNotice")
    for meta in each(item, "contentMeta"):
        yield from content("created", meta, "contentCreated")
        yield from content("modified", meta, "contentModified")
        yield from content("author", meta, "creator", "name")
        yield from content("contributor", meta, "contributor", "name")
        yield from attribute("language", "tag", meta, "language")
        for headline in each(meta, "headline"):
            role = {"nx:kicker": "section", "nx:sub": "deck"}.get(headline.get("role", ""))
            yield Text(role or "headline", whole_text(headline), Content(headline))
        for description in each(meta, "description"):
            role = "caption" if description.get("role") == "drol:caption" else "deck"
            yield Text(role, whole_text(description), Content(description))
        yield from content("by", meta, "by")
        yield from content("dateline", meta, "dateline")
        yield from content("keyword", meta, "keyword")
        yield from content("credit", meta, "creditline")
    for picture in each(item, "assert"):
        yield from content("caption", picture, "description")
        yield from content("credit", picture, "creditline")
    for inline in each(item, "contentSet", "inlineXML"):
        yield from blocks(inline)
    yield from attribute("image", "href", item, "contentSet", "remoteContent")
