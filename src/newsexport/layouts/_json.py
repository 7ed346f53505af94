"""Walks through JSON values of any shape."""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import escaped


def each(value: Any, *steps: str, at: str = "") -> Iterator[tuple[str, Any]]:
    """What stands where `steps` lead, with its pointer: a key each, "*" for the elements of an
    array (a value that is no array counts as its only element).

    >>> list(each({"a": [{"b": 1}, {"c": 2}, {"b": 3}]}, "a", "*", "b"))
    [('/a/0/b', 1), ('/a/2/b', 3)]
    >>> list(each({"a": {"b": 1}}, "a", "*", "b"))
    [('/a/b', 1)]
    """
    if not steps:
        yield at, value
    elif steps[0] == "*":
        if isinstance(value, list):
            for number, element in enumerate(value):
                yield from each(element, *steps[1:], at=f"{at}/{number}")
        else:
            yield from each(value, *steps[1:], at=at)
    elif isinstance(value, dict) and steps[0] in value:
        yield from each(value[steps[0]], *steps[1:], at=f"{at}/{escaped(steps[0])}")


def strings(value: Any, *steps: str) -> Iterator[tuple[str, str]]:
    """The strings among `each`."""
    for at, found in each(value, *steps):
        if isinstance(found, str):
            yield at, found


def items(value: Any) -> Iterator[tuple[str, Any]]:
    """The objects of a file: the only one, or the elements of an array."""
    if isinstance(value, list):
        for number, element in enumerate(value):
            if isinstance(element, dict):
                yield f"/{number}", element
    elif isinstance(value, dict):
        yield "", value
