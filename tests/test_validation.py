"""The compiled schema and jsonschema say the same of every document, right or wrong."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsexport.errors import ModelError
from newsexport.newsitem import NewsItem, Party
from newsexport.schemas import schema
from newsexport.schemas._news_item import is_valid
from newsexport.source import Span
from newsexport.validation import item_errors
from strategies import news_items

SCHEMA = schema("news-item")
VALIDATOR = Draft202012Validator(SCHEMA)
SLOW = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=100)

# One text for each pattern of the schema.
FITTING = (
    "x",
    "en",
    "UA",
    "2022-01-18",
    "2022-01-18T09:00:00Z",
    "iso3166-1a2:UA",
    "/contentMeta/by",
    "0" * 64,
    "",
)
OTHERS = (*FITTING, " ", "no-tag", "UTC", "2022-02-30T9:00", "p 1", "stated", 0, -1, 101, 1.5)


def whole(part: dict[str, Any]) -> Any:
    """A document with every property that the schema knows, one element in each array."""
    if "$ref" in part:
        return whole(SCHEMA["$defs"][part["$ref"].removeprefix("#/$defs/")])
    if "enum" in part:
        return part["enum"][0]
    if part["type"] == "object":
        return {name: whole(value) for name, value in part["properties"].items()}
    if part["type"] == "array":
        return [whole(part["items"])] * part.get("minItems", 1)
    if part["type"] == "integer":
        return part["minimum"]
    return next(text for text in FITTING if Draft202012Validator(part).is_valid(text))


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths(inner, (*path, step))


WHOLE = whole(SCHEMA)
PLACES = list(paths(WHOLE))[1:]


def changed(path: tuple[Any, ...]) -> Iterator[Any]:
    """A document with each mistake that can be made at `path`."""
    *steps, last = path
    kept = {*SCHEMA["required"], path[0]}

    def copy() -> tuple[Any, Any]:
        document = deepcopy({name: part for name, part in WHOLE.items() if name in kept})
        at = document
        for step in steps:
            at = at[step]
        return document, at

    document, at = copy()
    value = at.pop(last)  # taken out
    yield document
    for other in (None, [], {}, [value], {"x": value}, True, False, *OTHERS):
        document, at = copy()
        at[last] = other
        yield document
    if isinstance(last, str):
        document, at = copy()
        at[last + "s"] = at.pop(last)  # renamed
        yield document
        document, at = copy()
        at["more"] = value  # added
        yield document
    else:
        document, at = copy()
        at.append(value)
        yield document


def accepted(document: Any) -> bool:
    """What `newsexport validate` says of it."""
    try:
        item = NewsItem.from_dict(document)
    except ModelError:
        return False
    return item_errors(item) == ()


@pytest.mark.parametrize("part", sorted(SCHEMA["properties"]))
def test_every_mistake_is_told_by_both_or_by_neither(part: str) -> None:
    told: list[bool] = []
    for path in PLACES:
        for document in changed(path) if path[0] == part else ():
            told.append(VALIDATOR.is_valid(document))
            assert accepted(document) == told[-1], (path, document)
    assert False in told


def test_the_document_with_everything_is_accepted() -> None:
    assert VALIDATOR.is_valid(WHOLE)
    assert accepted(WHOLE)


@SLOW
@given(news_items())
def test_what_is_valid_is_accepted_without_asking_jsonschema(item: NewsItem) -> None:
    assert VALIDATOR.is_valid(item.to_dict())
    assert is_valid(item)


def replaced(item: Any, path: tuple[int, ...], value: object) -> Any:
    """A copy of the values in `item` where `value` stands at `path`."""
    if not path:
        return value
    parts = list(item)
    parts[path[0]] = replaced(parts[path[0]], path[1:], value)
    return tuple(parts) if type(item) is tuple else type(item)(*parts)


def places(value: Any, path: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    yield path
    if isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from places(inner, (*path, at))


# A list has the same JSON form as a tuple, and so has a span as a pair.
_ANY: tuple[object, ...] = (None, (), [], ["x"], (0, 1), Span(0, -1), Party("x"), True, *OTHERS)


@SLOW
@given(st.data(), news_items())
def test_values_that_are_not_of_the_model_are_told_by_both_or_by_neither(
    data: st.DataObject, item: NewsItem
) -> None:
    path = data.draw(st.sampled_from(list(places(item))[1:]))
    wrong = replaced(item, path, data.draw(st.sampled_from(_ANY)))
    assert (item_errors(wrong) == ()) == VALIDATOR.is_valid(wrong.to_dict())
