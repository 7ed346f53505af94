"""The types and properties of schema.org.

`types.txt` is the tree of types, `properties.txt` says what each property may hold and which
types have it. Both are read when the first question is asked.

Reference: https://schema.org/docs/developers.html, release 30.0.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

VERSION = "30.0"


class Type(NamedTuple):
    parents: tuple[str, ...]
    pending: bool


class Property(NamedTuple):
    domain: tuple[str, ...]  # the types that have it; those below them have it too
    range: tuple[str, ...]  # types, data types among them
    pending: bool
    successors: tuple[str, ...]  # what took its place


@cache
def types() -> dict[str, Type]:
    """Every type by its name, parents before children."""
    found: dict[str, Type] = {}
    above: list[str] = []
    for line in _lines("types.txt"):
        depth = len(line) - len(line.lstrip())
        name, *more = line.replace("+", "").split()
        pending, name = name.startswith("~"), name.lstrip("~")
        del above[depth:]
        found[name] = Type((*above[-1:], *more), pending)
        above.append(name)
    return found


@cache
def properties() -> dict[str, Property]:
    """Every property by its name."""
    found: dict[str, Property] = {}
    domain: tuple[str, ...] = ()
    for line in _lines("properties.txt"):
        if not line.startswith(" "):
            domain = () if line == "-" else tuple(line.split())
            continue
        fact, _, successors = line.partition("=")
        name, *holds = fact.split()
        pending, name = name.startswith("~"), name.lstrip("~")
        found[name] = Property(domain, tuple(holds), pending, tuple(successors.split()))
    return found


def _lines(name: str) -> Iterator[str]:
    text = Path(__file__).with_name(name).read_text("utf-8")
    return (line for line in text.split("\n") if line and not line.startswith("#"))


def is_type(name: str) -> bool:
    return name in types()


def is_property(name: str) -> bool:
    return name in properties()


@lru_cache(2048)
def ancestors(type: str) -> tuple[str, ...]:
    """`type` and all above it, nearest first; itself alone where it is unknown.

    >>> ancestors("NewsArticle")
    ('NewsArticle', 'Article', 'CreativeWork', 'Thing')
    """
    found = [type]
    for name in found:  # grows while it is read
        parents = types()[name].parents if name in types() else ()
        found += [parent for parent in parents if parent not in found]
    return tuple(found)


def is_a(type: str, kinds: Iterable[str]) -> bool:
    """Whether `type` is one of `kinds`, or below one."""
    above = ancestors(type)
    return any(kind in above for kind in kinds)


@cache
def properties_of(type: str) -> frozenset[str]:
    """The properties that a node of `type` may have, inherited ones too."""
    above = frozenset(ancestors(type))
    return frozenset(
        name for name, fact in properties().items() if not above.isdisjoint(fact.domain)
    )


@lru_cache(8192)
def has_property(type: str, property: str) -> bool:
    """Whether a node of `type` may have `property`."""
    return is_a(type, properties()[property].domain)


def range_of(property: str) -> tuple[str, ...]:
    """What `property` may hold, as names of types; nothing where it is unknown.

    >>> range_of("editor"), range_of("datePublished")
    (('Person',), ('Date', 'DateTime'))
    """
    fact = properties().get(property)
    return fact.range if fact else ()
