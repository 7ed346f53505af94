"""schema.org NewsArticle as JSON-LD: the article nodes of an object, an array or an @graph.

Author, publisher and pictures that an article only refers to are read where the file tells of
them, as in the @graph that content management systems write.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Beside, Handle
from newsexport.layouts._json import each, strings
from newsexport.registry import layout
from newsexport.schema_org.nodes import nodes

_ARTICLES = ("Article", "Posting", "Report")  # how the names of the types end
_ROLES = {
    "headline": "headline",
    "name": "title",
    "alternativeHeadline": "deck",
    "description": "deck",
    "articleSection": "section",
    "dateline": "dateline",
    "articleBody": "body",
    "creditText": "credit",
    "copyrightNotice": "copyright",
    "@id": "guid",
    "version": "version",
    "inLanguage": "language",
    "datePublished": "published",
    "dateModified": "modified",
    "dateCreated": "created",
    "url": "url",
    "keywords": "keyword",
}
_OF_PICTURES = {
    "caption": "caption",
    "creditText": "credit",
    "contentUrl": "image",
    "url": "image",
}


def is_article(node: Any) -> bool:
    """Whether a node says that it is an article of some kind."""
    return any(
        isinstance(kind, str) and kind.endswith(_ARTICLES) for _, kind in each(node, "@type", "*")
    )


def _nodes(value: Any) -> Iterator[tuple[str, Any]]:
    for at, node in each(value, "*"):
        if isinstance(node, dict) and "@graph" in node:
            yield from each(node, "@graph", "*", at=at)
        else:
            yield at, node


def items(value: Any) -> Iterator[tuple[str, Any]]:
    """The article nodes; the nodes of a file without one."""
    nodes = [(at, node) for at, node in _nodes(value) if isinstance(node, dict)]
    yield from [(at, node) for at, node in nodes if is_article(node)] or nodes


def _structure(value: Any, version: str) -> Iterator[tuple[Handle, str]]:
    from newsexport.structure.json_schema import json_errors

    yield from json_errors("news-article", value)


@layout(family="json", rules=("story", "jsonld"), items=items, structure=_structure)
def jsonld(document: Document) -> Iterator[Text]:
    """The texts of one article node."""
    value = document.value
    for name, role in _ROLES.items():
        for at, text in strings(value, name, "*"):
            yield Text(role, text, at)
    for name, role in (
        ("author", "author"),
        ("publisher", "provider"),
        ("contributor", "contributor"),
    ):
        for place, party in _parts(document, name):
            for below, text in strings(party, "name"):
                yield Text(role, text, place(below))
        for at, text in strings(value, name, "*"):
            yield Text(role, text, at)
    yield from _pictures(document)


def _pictures(document: Document) -> Iterator[Text]:
    seen: set[Handle] = set()  # a picture may be the image, and a part too
    for name in ("image", "hasPart"):
        for place, picture in _parts(document, name):
            if place("") in seen:
                continue
            seen.add(place(""))
            if isinstance(picture, str):
                yield Text("image", picture, place(""))
            elif name == "image" or _is_picture(picture):
                for key, role in _OF_PICTURES.items():
                    for below, text in strings(picture, key, "*"):
                        yield Text(role, text, place(below))


def _parts(document: Document, name: str) -> Iterator[tuple[Callable[[str], Handle], Any]]:
    """The values of a property, what they refer to in their place; each with what makes a handle
    of a pointer into it."""
    for at, part in each(document.value, name, "*"):
        if isinstance(part, dict) and part.keys() <= {"@id", "@type"} and "@id" in part:
            told = _told(document.whole).get(str(part["@id"]))
            if told is not None:
                yield _placed(document, told[0]), told[1]
                continue
        yield at.__add__, part


def _placed(document: Document, pointer: str) -> Callable[[str], Handle]:
    """What makes handles of what stands at `pointer` of the file: in the item, or beside it."""
    if pointer.startswith(f"{document.pointer}/"):
        return pointer.removeprefix(document.pointer).__add__
    return lambda below: Beside(pointer + below)


@lru_cache(1)
def _told(whole: Document) -> dict[str, tuple[str, Any]]:
    """By @id, the first node of the file that says something of the thing, with its pointer."""
    found: dict[str, tuple[str, Any]] = {}
    for node in nodes(whole.value):
        if node.id is not None and node.keys:
            found.setdefault(node.id, (node.at, node.value))
    return found


def _is_picture(node: Any) -> bool:
    return any(kind == "ImageObject" for _, kind in each(node, "@type", "*"))
