"""schema.org NewsArticle as JSON-LD: the article nodes of an object, an array or an @graph."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.layouts._json import each, strings
from newsexport.registry import layout

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
        for at, text in strings(value, name, "*", "name"):
            yield Text(role, text, at)
        for at, text in strings(value, name, "*"):
            yield Text(role, text, at)
    for name in ("image", "hasPart"):
        for at, picture in each(value, name, "*"):
            if isinstance(picture, str):
                yield Text("image", picture, at)
            elif name == "image" or _is_picture(picture):
                for key, role in (("caption", "caption"), ("creditText", "credit")):
                    for below, text in strings(picture, key, "*"):
                        yield Text(role, text, at + below)
                for key in ("contentUrl", "url"):
                    for below, text in strings(picture, key, "*"):
                        yield Text("image", text, at + below)


def _is_picture(node: Any) -> bool:
    return any(kind == "ImageObject" for _, kind in each(node, "@type", "*"))
