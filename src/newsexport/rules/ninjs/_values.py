"""Walks through ninjs that several rules need."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.layouts._json import each, strings


def version_of(item: Any) -> str:
    """The version of ninjs that an item says it is of; "" where it says none."""
    for name in ("standard", "$standard"):
        for _, version in strings(item, name, "version"):
            return version.strip()
        for _, address in strings(item, name, "schema"):
            _, mark, end = address.rpartition("ninjs-schema_")
            if mark:
                return end.rstrip("#").removesuffix(".json")
    return ""


def keyed(document: Document, *keys: str) -> Iterator[tuple[str, str, str]]:
    """Every string under one of `keys`, however deep: its pointer, its key, and itself."""
    for key in keys:
        for at, written in document.strings.get(key, ()):
            yield at, key, written


def bodies(item: Any) -> Iterator[tuple[str, str, str | None]]:
    """The texts of the story: pointer, text, and the content type that is said."""
    for at, text in strings(item, "body_text"):
        yield at, text, "text/plain"
    for at, body in each(item, "bodies", "*"):
        if isinstance(body, dict) and isinstance(body.get("value"), str):
            kind = body.get("contentType", body.get("contenttype"))
            yield f"{at}/value", body["value"], kind if isinstance(kind, str) else None
