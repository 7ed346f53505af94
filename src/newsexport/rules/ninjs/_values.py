"""Walks through ninjs that several rules need."""

from collections.abc import Iterator
from typing import Any

from newsexport.layouts._json import each, escaped, strings


def version_of(item: Any) -> str:
    """The version of ninjs that an item says it is of; "" where it says none."""
    for name in ("standard", "$standard"):
        for _, version in strings(item, name, "version"):
            return version.strip()
    return ""


def keyed(item: Any, *keys: str) -> Iterator[tuple[str, str, str]]:
    """Every string under one of `keys`, however deep: its pointer, its key, and itself."""
    todo: list[tuple[str, Any]] = [("", item)]
    while todo:
        at, value = todo.pop()
        if isinstance(value, list):
            todo += [(f"{at}/{number}", below) for number, below in enumerate(value)]
        elif isinstance(value, dict):
            for key, below in value.items():
                pointer = f"{at}/{escaped(str(key))}"
                if isinstance(below, str):
                    if key in keys:
                        yield pointer, key, below
                else:
                    todo.append((pointer, below))


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
