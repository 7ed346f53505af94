"""newsexport's own model in JSON: an object, an array of them, or a line each."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.layouts._json import each, items, strings
from newsexport.registry import layout

_ROLES = {
    ("guid",): "guid",
    ("language",): "language",
    ("itemMeta", "title"): "title",
    ("itemMeta", "provider", "name"): "provider",
    ("itemMeta", "versionCreated"): "versionCreated",
    ("itemMeta", "published"): "published",
    ("itemMeta", "embargoed"): "embargoed",
    ("itemMeta", "pubStatus"): "status",
    ("itemMeta", "edNotes", "*", "text"): "note",
    ("itemMeta", "links", "*", "href"): "url",
    ("rightsInfo", "copyrightNotice"): "copyright",
    ("contentMeta", "contentCreated"): "created",
    ("contentMeta", "contentModified"): "modified",
    ("contentMeta", "headline"): "headline",
    ("contentMeta", "deck"): "deck",
    ("contentMeta", "section"): "section",
    ("contentMeta", "by"): "by",
    ("contentMeta", "creators", "*", "name"): "author",
    ("contentMeta", "contributors", "*", "name"): "contributor",
    ("contentMeta", "dateline", "text"): "dateline",
    ("contentMeta", "keywords", "*"): "keyword",
    ("contentSet", "blocks", "*", "text"): "body",
    ("pictures", "*", "caption"): "caption",
    ("pictures", "*", "credit"): "credit",
    ("pictures", "*", "href"): "image",
}


def structure(value: Any, version: str) -> Iterator[tuple[Handle, str]]:
    """What schemas/news-item.schema.json refuses."""
    from newsexport.structure.json_schema import json_errors

    for base, item in items(value):
        for at, message in json_errors("news-item", item):
            yield base + at, message
    if not isinstance(value, (dict, list)):
        yield "", "is neither an object nor an array of them"


def texts_of(value: Any) -> Iterator[Text]:
    """The texts of one News Item in its JSON form, by pointer."""
    for steps, role in _ROLES.items():
        for at, text in strings(value, *steps):
            yield Text(role, text, at)
    for at, version in each(value, "version"):
        if isinstance(version, int):
            yield Text("version", str(version), at)


@layout(family="json", rules=("story", "iptc"), items=items, structure=structure)
def json(document: Document) -> Iterator[Text]:
    """The texts of one News Item."""
    yield from texts_of(document.value)
