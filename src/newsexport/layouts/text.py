"""The text of an article, as the parser reads it."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.newsitem import NewsItem
from newsexport.registry import layout
from newsexport.source import Span

_ROLES = {
    "/contentMeta/headline": "headline",
    "/contentMeta/deck": "deck",
    "/contentMeta/section": "section",
    "/contentMeta/by": "by",
    "/contentMeta/dateline": "dateline",
    "/itemMeta/provider": "provider",
    "/itemMeta/published": "published",
    "/contentMeta/contentModified": "modified",
    "/rightsInfo/copyrightNotice": "copyright",
}


def _items(value: Any) -> Iterator[tuple[Handle, Any]]:
    yield Span(0, 0), value


def _structure(value: Any, version: str) -> Iterator[tuple[Handle, str]]:
    return iter(())


@layout(family="text", rules=("story", "text"), items=_items, structure=_structure)
def text(document: Document) -> Iterator[Text]:
    """What the parser found, as it stands in the text."""
    item: NewsItem = document.value
    source = document.source.text
    for field in item.provenance.fields if item.provenance else ():
        role = _ROLES.get(field.path)
        if role is None and field.path.startswith("/contentMeta/creators/"):
            role = "author" if field.path.count("/") == 3 else None
        if role is None and field.path.startswith("/pictures/"):
            role = field.path.rpartition("/")[2]
        if role and field.spans and field.basis == "stated":
            for start, end in field.spans[:1]:
                yield Text(role, source[start:end], Span(start, end))
    for block in item.content_set.blocks if item.content_set else ():
        if block.source and block.text:
            start, end = block.source
            yield Text("body", source[start:end], Span(start, end))
