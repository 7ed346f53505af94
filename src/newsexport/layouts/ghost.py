"""The file of Ghost's import: each post in it."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.layouts._json import each, strings
from newsexport.registry import layout

_ROLES = {
    "title": "headline",
    "custom_excerpt": "deck",
    "published_at": "published",
    "created_at": "created",
    "updated_at": "modified",
    "feature_image": "image",
    "canonical_url": "url",
    "locale": "language",
}


@cache
def _begin() -> re.Pattern[str]:
    """The envelope, or what an export begins with."""
    return re.compile(
        r'\{\s*"db"\s*:\s*\[\s*\{\s*"(?:meta|data)"\s*:\s*\{'
        r'|\{\s*"meta"\s*:\s*\{[^{}]{0,400}\}\s*,\s*"data"\s*:\s*\{'
        r'|\{\s*"data"\s*:\s*\{\s*"(?:posts|users|tags)"\s*:\s*\['
    )


def _looks_like(begin: str) -> bool:
    return _begin().match(begin) is not None


def exports(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The exports in a file: it is one, or holds them as its "db"."""
    for at, export in each(value, "db", "*") if _is_wrapped(value) else [("", value)]:
        if isinstance(export, dict):
            yield at, export


def _is_wrapped(value: Any) -> bool:
    return isinstance(value, dict) and "db" in value


def rows(value: Any, table: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of a table, of all exports in a file."""
    for base, export in exports(value):
        for at, found in each(export, "data", table):
            for below, row in each(found, "*") if isinstance(found, list) else ():
                if isinstance(row, dict):
                    yield base + at + below, row


def _posts(value: Any) -> Iterator[tuple[Handle, Any]]:
    yield from rows(value, "posts")


def _version(value: Any) -> str:
    for _, export in exports(value):
        for _, version in strings(export, "meta", "version"):
            return version
    return ""


def _structure(value: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.json_schema import json_errors

    yield from json_errors("ghost", value)


@layout(
    family="json",
    rules=("story",),
    items=_posts,
    version=_version,
    structure=_structure,
    looks_like=_looks_like,
)
def ghost(document: Document) -> Iterator[Text]:
    """The texts of one post. Its authors stand in a table apart."""
    post = document.value
    for name, role in _ROLES.items():
        for at, text in strings(post, name):
            yield Text(role, text, at)
    for at, text in strings(post, "html"):
        yield Text("body", text, at, markup=True)
    if post.get("status") in ("draft", "scheduled"):
        yield Text("status", post["status"], "/status")
