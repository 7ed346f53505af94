"""The dates of an item, by the names that NewsML-G2 has for them."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute, Content, Handle
from newsexport.documents.xml import local, namespace
from newsexport.layouts._json import each
from newsexport.layouts._xml import each as each_element
from newsexport.layouts._xml import whole_text
from newsexport.moments import Moment, read_iso

_PARTS = {
    "versionCreated": "itemMeta",
    "firstCreated": "itemMeta",
    "embargoed": "itemMeta",
    "expires": "itemMeta",
    "contentCreated": "contentMeta",
    "contentModified": "contentMeta",
}
_IN_NINJS = {
    "versionCreated": ("versionCreated", "versioncreated"),
    "firstCreated": ("firstCreated", "firstcreated"),
    "embargoed": ("embargoedUntil", "embargoed"),
    "expires": ("expires",),
    "contentCreated": ("contentCreated", "contentcreated"),
    "contentModified": ("contentModified", "contentmodified"),
}
_STAMPED = frozenset((*_PARTS, "sent", "timestamp"))  # elements of NewsML-G2
_KEYS = frozenset((*_PARTS, "embargoedUntil", "published"))
_KEYS_OF_NINJS = frozenset(key.lower() for key in _KEYS)
NITF_DATES = frozenset(("norm", "date.publication", "startdate", "enddate"))


def dates(document: Document, name: str) -> Iterator[tuple[Handle, str]]:
    """What `name` says in one item, as it is written, mostly once."""
    if document.format == "newsml_g2":
        for element in each_element(document.value, _PARTS[name], name):
            yield Content(element), whole_text(element).strip()
    elif document.format == "ninjs":
        for key in _IN_NINJS[name]:
            for at, value in each(document.value, key):
                if isinstance(value, str):
                    yield at, value
    elif document.format in ("json", "yaml"):
        for at, value in each(document.value, _PARTS[name], name):
            if isinstance(value, str):
                yield at, value


def moment(document: Document, name: str) -> Moment | None:
    """The first that can be read."""
    for _, written in dates(document, name):
        found = read_iso(written)
        if found:
            return found
    return None


def later(document: Document, name: str, than: str) -> Iterator[tuple[Handle, str, str]]:
    """Each date `name` that is surely later than the date `than`, with both as written."""
    for _, limit in dates(document, than):
        latest = read_iso(limit)
        for at, written in dates(document, name) if latest else ():
            found = read_iso(written)
            if found and latest and found.after(latest):
                yield at, written, limit
        return


def stamps(document: Document) -> Iterator[tuple[Handle, str, str]]:
    """Every date of a file: its place, its name and what is written."""
    if document.format == "newsml_g2":
        yield from _of_elements(document.root)
    elif document.format == "nitf":
        for element in document.root.iter("*"):
            for name, written in element.items():
                if name in NITF_DATES:
                    yield Attribute(element, name), name, written.strip()
    else:
        yield from _of_json(document)


def _of_elements(root: Any) -> Iterator[tuple[Handle, str, str]]:
    base = f"{{{namespace(root)}}}" if namespace(root) else ""
    for element in root.iter(f"{base}hop", *(base + name for name in _STAMPED)):
        if local(element) == "hop":
            if element.get("timestamp"):
                yield Attribute(element, "timestamp"), "timestamp", element.get("timestamp").strip()
        elif element.text:
            yield Content(element), local(element), element.text.strip()


def _of_json(document: Document) -> Iterator[tuple[Handle, str, str]]:
    ninjs = document.format == "ninjs"
    names = _KEYS_OF_NINJS if ninjs else _KEYS
    for key, found in document.strings.items():
        if (key.lower() if ninjs else key) in names:
            for at, written in found:
                yield at, key, written.strip()
