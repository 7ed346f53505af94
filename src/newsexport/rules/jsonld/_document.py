"""What the rules for JSON-LD ask of a document; each answer is worked out once a document."""

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsexport.documents.document import Document
from newsexport.schema_org.nodes import Node, Value, nodes
from newsexport.schema_org.values import Misfit, misfit
from newsexport.schema_org.vocabulary import is_a, is_property, is_type

_MOST_TYPES = 16
ARTICLES = ("Article",)  # NewsArticle, Report, BlogPosting and LiveBlogPosting are below it


@lru_cache(1)
def nodes_of(document: Document) -> tuple[Node, ...]:
    """The nodes of the document's value, in its order."""
    return tuple(nodes(document.value))


@lru_cache(1)
def by_place(document: Document) -> dict[str, Node]:
    return {node.at: node for node in nodes_of(document)}


@lru_cache(1)
def by_id(document: Document) -> dict[str, tuple[Node, ...]]:
    """The nodes that say something of the thing of an @id: no mere references."""
    found: dict[str, list[Node]] = {}
    for node in nodes_of(document):
        if node.id is not None and not node.is_reference:
            found.setdefault(node.id, []).append(node)
    return {id: tuple(same) for id, same in found.items()}


def is_article(node: Node) -> bool:
    return any(name and is_type(name) and is_a(name, ARTICLES) for name in node.names)


@lru_cache(1)
def articles(document: Document) -> tuple[Node, ...]:
    return tuple(node for node in nodes_of(document) if is_article(node))


def node_at(document: Document, value: Value) -> Node | None:
    return by_place(document).get(value.at)


@lru_cache(1)
def _kinds(document: Document) -> dict[str, tuple[str | None, ...]]:
    """By @id, the types that are said of the thing anywhere in the document."""
    return {
        id: _few(tuple(dict.fromkeys(name for node in same for name in node.names)))
        for id, same in by_id(document).items()
    }


def kinds(document: Document, node: Node) -> tuple[str | None, ...]:
    """The types of the thing that `node` is, said in it or where else it has its @id; None for
    one of another vocabulary."""
    elsewhere = _kinds(document).get(node.id, ()) if node.id is not None else ()
    return elsewhere or _few(node.names)


def _few(types: tuple[str | None, ...]) -> tuple[str | None, ...]:
    """`types`, or, where no thing is of so many, the first and an unknown one: each property is
    held against each."""
    return types if len(types) <= _MOST_TYPES else (*types[:_MOST_TYPES], None)


@lru_cache(1)
def _said(document: Document) -> dict[str, frozenset[str]]:
    """By @id, the properties that say something of the thing anywhere in the document."""
    return {
        id: frozenset(
            value.property
            for node in same
            for value in node.values
            if value.property is not None and value.value not in (None, "", [], {})
        )
        for id, same in by_id(document).items()
    }


def says(document: Document, node: Node, properties: Collection[str]) -> bool:
    """Whether one of `properties` says something of the thing that `node` is, in it or where else
    the thing has its @id."""
    elsewhere = _said(document).get(node.id) if node.id is not None else None
    if elsewhere is not None:
        return any(name in elsewhere for name in properties)
    return any(
        value.property is not None
        and value.property in properties
        and value.value not in (None, "", [], {})
        for value in node.values
    )


class Unfit(NamedTuple):
    value: Value
    misfit: Misfit
    node: Node  # whose value it is


@lru_cache(1)
def misfits(document: Document) -> tuple[Unfit, ...]:
    """The values that do not fit their property."""
    return tuple(_misfits(document))


def _misfits(document: Document) -> Iterator[Unfit]:
    for node in nodes_of(document):
        for value in node.values:
            if value.property is None or not is_property(value.property):
                continue
            below = node_at(document, value)
            types: tuple[str | None, ...] | None = None
            if below is not None:
                names = kinds(document, below)
                if not names and below.id is not None:
                    continue  # a thing that is told elsewhere
                types = tuple(name if name and is_type(name) else None for name in names)
            found = misfit(value.value, value.property, types)
            if found:
                yield Unfit(value, found, node)


def parties(
    document: Document, node: Node, *properties: str
) -> Iterator[tuple[Value, Node | None]]:
    """The values of `properties`, each with what is said of the thing that it is or refers to;
    None where it is a text."""
    for value in node.values:
        if value.property in properties:
            below = node_at(document, value)
            if below is not None and below.is_reference and below.id is not None:
                below = next(iter(by_id(document).get(below.id, ())), below)
            if below is not None or isinstance(value.value, str):
                yield value, below


def texts(node: Node, *properties: str) -> Iterator[Value]:
    """The texts that are values of `properties`."""
    for value in node.values:
        if value.property in properties and isinstance(value.value, str):
            yield value


def is_in_page(document: Document) -> bool:
    """Whether the document is a script of an HTML page, and other scripts may say more."""
    return document.source.text.lstrip("\ufeff \t\r\n").startswith("<")
