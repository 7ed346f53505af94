"""IPTC ninjs 1.0 to 3.2, in JSON or YAML: one object an item, or an array of them."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, Text, escaped
from newsexport.documents.handles import Handle
from newsexport.layouts._json import each, items, strings
from newsexport.registry import layout

_LISTS: tuple[
    tuple[str, str, dict[str, str]], ...
] = (  # ninjs 2 and 3: role, list, the value of each
    ("headlines", "value", {"": "headline", "main": "headline", "subtitle": "deck"}),
    ("descriptions", "value", {"summary": "deck"}),
    ("bodies", "value", {}),
)
_SINGLE = {  # name, role: 1.x beside the others
    "title": "title",
    "headline": "headline",
    "byline": "by",
    "by": "by",
    "slugline": "keyword",
    "located": "dateline",
    "ednote": "note",
    "edNote": "note",
    "copyrightholder": "copyright",
    "copyrightnotice": "copyright",
    "copyrightHolder": "copyright",
    "copyrightNotice": "copyright",
    "uri": "guid",
    "type": "type",
    "version": "version",
    "language": "language",
    "versioncreated": "versionCreated",
    "versionCreated": "versionCreated",
    "contentcreated": "created",
    "contentCreated": "created",
    "contentmodified": "modified",
    "contentModified": "modified",
    "embargoed": "embargoed",
    "embargoedUntil": "embargoed",
    "pubstatus": "status",
    "pubStatus": "status",
    "description_text": "deck",
    "body_text": "body",
}

# By the last part of the role's name; a party whose role is not among them has worked on the item.
_PARTIES = {
    "author": "author",
    "": "provider",
    "provider": "provider",
    "publisher": "provider",
    "distributor": "provider",
    "origcont": "provider",
    "infosource": "provider",
    "imgsupplier": "provider",
}


def _last(role: str) -> str:
    return role.rpartition("/")[2].rpartition(":")[2].lower()


def _is_markup(entry: Any) -> bool:
    return "html" in _content_type(entry)


def _is_foreign(entry: Any) -> bool:
    """Whether the text is in a vocabulary of the sender's own."""
    kind = _content_type(entry)
    return ("xml" in kind or "json" in kind) and "html" not in kind


def _content_type(entry: Any) -> str:
    return str(entry.get("contentType") or entry.get("contenttype") or "").lower()


def _version(value: Any) -> str:
    for _, item in items(value):
        for name in ("standard", "$standard"):
            for _, version in strings(item, name, "version"):
                return version
    return ""


def _structure(value: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.json_schema import json_errors, schema_for_version, version_shown

    for base, item in items(value):
        # many say no version, and the names that they use show it
        name, _ = schema_for_version(version_shown(item) or version or "3.1")
        for at, message in json_errors(name, item):
            yield base + at, message
    if not isinstance(value, (dict, list)):
        yield "", "is neither an object nor an array of them"


def associations(item: Any) -> Iterator[tuple[str, Any]]:
    """The associated objects of an item: an array of them; in ninjs 1.x an object, by name."""
    yield from _listed(item, "associations")


def renditions(item: Any) -> Iterator[tuple[str, Any]]:
    """The files of an item, likewise."""
    yield from _listed(item, "renditions")


def _listed(item: Any, name: str) -> Iterator[tuple[str, Any]]:
    for at, found in each(item, name):
        if isinstance(found, dict):
            for key, value in found.items():
                yield f"{at}/{escaped(str(key))}", value
        elif isinstance(found, list):
            yield from each(found, "*", at=at)


@layout(
    family="json",
    rules=("story", "iptc", "ninjs"),
    items=items,
    version=_version,
    structure=_structure,
)
def ninjs(document: Document) -> Iterator[Text]:
    """The texts of one ninjs object."""
    value = document.value
    for name, role in _SINGLE.items():
        for at, text in strings(value, name):
            yield Text(role, text, at)
    for name in ("body_xhtml", "body_html", "description_xhtml"):
        for at, text in strings(value, name):
            yield Text("body" if name.startswith("body") else "deck", text, at, markup=True)
    for name, key, roles in _LISTS:
        for at, entry in each(value, name, "*"):
            for below, text in strings(entry, key):
                role = entry.get("role", "")
                kind = (
                    "body" if name == "bodies" else roles.get(role if isinstance(role, str) else "")
                )
                if kind and not _is_foreign(entry):
                    yield Text(kind, text, at + below, _is_markup(entry))
    for name in ("infoSources", "infosources", "infosource"):
        for at, entry in each(value, name, "*"):
            for below, text in strings(entry, "name"):
                role = str(entry.get("role", ""))
                yield Text(_PARTIES.get(_last(role), "contributor"), text, at + below)
    for at, picture in associations(value):
        for below, entry in each(picture, "descriptions", "*"):
            for last, text in strings(entry, "value"):
                role = "credit" if str(entry.get("role")).startswith("credit") else "caption"
                yield Text(role, text, at + below + last, _is_markup(entry))
        for below, text in strings(picture, "description_text"):
            yield Text("caption", text, at + below)
        for below, rendition in renditions(picture):
            for last, text in strings(rendition, "href"):
                yield Text("image", text, at + below + last)
