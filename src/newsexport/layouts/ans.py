"""ANS 0.10, the Article Native Specification of Arc XP: a story, or an array of them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.layouts._json import each, items, strings
from newsexport.registry import layout

_ROLES = {
    ("_id",): "guid",
    ("language",): "language",
    ("copyright",): "copyright",
    ("location",): "dateline",
    ("editor_note",): "note",
    ("created_date",): "created",
    ("publish_date",): "published",
    ("last_updated_date",): "modified",
    ("headlines", "basic"): "headline",
    ("subheadlines", "basic"): "deck",
    ("description", "basic"): "deck",
    ("label", "basic", "text"): "section",
    ("distributor", "name"): "provider",
    ("credits", "by", "*", "name"): "author",
    ("credits", "by", "*", "byline"): "by",
    ("taxonomy", "tags", "*", "text"): "keyword",
    ("content_restrictions", "embargo", "end_time"): "embargoed",
}
_PROSE = ("text", "header", "blockquote")
_HOLDERS = ("content_elements", "items")


@cache
def _signs() -> re.Pattern[str]:
    """Keys that nothing else has."""
    return re.compile(
        r'"(content_elements|canonical_url|canonical_website|content_restrictions|display_date'
        r"|first_publish_date|last_updated_date|promo_items|subheadlines|vanity_credits"
        r'|additional_properties|headlines|taxonomy|credits|website_url)"\s*:'
    )


@cache
def _version_said() -> re.Pattern[str]:
    return re.compile(r'"version"\s*:\s*"0\.[0-9]{1,2}\.[0-9]{1,2}"')


def _looks_like(begin: str) -> bool:
    """By its version and one key, else by three of its keys: keys come in any order."""
    if not begin.startswith(("{", "[")):
        return False
    keys = set(_signs().findall(begin))
    return len(keys) >= 3 or bool(keys and _version_said().search(begin))


def _version(value: Any) -> str:
    for _, item in items(value):
        for _, version in strings(item, "version"):
            return version
    return ""


def _structure(value: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.json_schema import json_errors

    for base, item in items(value):
        for at, message in json_errors("ans", item):
            yield base + at, message
    if not isinstance(value, (dict, list)):
        yield "", "is neither an object nor an array of them"


def elements(story: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The elements of a story's body, those in lists, quotes and groups behind what holds them."""
    todo = list(each(story, "content_elements", "*"))[::-1]
    while todo:
        at, element = todo.pop()
        if isinstance(element, dict):
            yield at, element
            if element.get("type") not in ("story", "gallery"):  # content of its own
                below = [found for name in _HOLDERS for found in each(element, name, "*", at=at)]
                todo += below[::-1]


def pictures(story: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The images in a story's body, and those that it is announced with."""
    for at, element in elements(story):
        if element.get("type") == "image":
            yield at, element
    for _, announced in each(story, "promo_items"):
        for name in announced if isinstance(announced, dict) else ():
            for at, element in each(story, "promo_items", name):
                if isinstance(element, dict) and element.get("type") == "image":
                    yield at, element


@layout(
    family="json",
    rules=("story",),
    items=items,
    version=_version,
    structure=_structure,
    looks_like=_looks_like,
)
def ans(document: Document) -> Iterator[Text]:
    """The texts of one story."""
    story = document.value
    for steps, role in _ROLES.items():
        for at, text in strings(story, *steps):
            yield Text(role, text, at)
    for at, element in elements(story):
        if element.get("type") in _PROSE and isinstance(element.get("content"), str):
            yield Text("body", element["content"], f"{at}/content", markup=True)
    for at, picture in pictures(story):
        for name, role in (("caption", "caption"), ("url", "image")):
            for below, text in strings(picture, name):
                yield Text(role, text, at + below)
        for below, text in strings(picture, "credits", "by", "*", "name"):
            yield Text("credit", text, at + below)
