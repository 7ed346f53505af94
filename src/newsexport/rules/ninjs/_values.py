"""Walks through ninjs that several rules need."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, escaped
from newsexport.layouts._json import each, strings


def version_of(item: Any) -> str:
    """The version of ninjs that an item says it is of; "" where it says none."""
    for name in ("standard", "$standard"):
        for _, version in strings(item, name, "version"):
            return version.strip()
    return ""


def keyed(document: Document, *keys: str) -> Iterator[tuple[str, str, str]]:
    """Every string under one of `keys`, however deep: its pointer, its key, and itself."""
    for key in keys:
        for at, written in document.strings.get(key, ()):
            yield at, key, written


def associations(item: Any) -> Iterator[tuple[str, Any]]:
    """The associated objects: an array of them, or, in ninjs 1.x, an object by their names."""
    for at, found in each(item, "associations"):
        if isinstance(found, list):
            yield from each(found, "*", at=at)
        elif isinstance(found, dict):
            for name, value in found.items():
                yield f"{at}/{escaped(str(name))}", value


def bodies(item: Any) -> Iterator[tuple[str, str, str | None]]:
    """The texts of the story: pointer, text, and the content type that is said."""
    for at, text in strings(item, "body_text"):
        yield at, text, "text/plain"
    for at, body in each(item, "bodies", "*"):
        if isinstance(body, dict) and isinstance(body.get("value"), str):
            kind = body.get("contentType", body.get("contenttype"))
            yield f"{at}/value", body["value"], kind if isinstance(kind, str) else None
