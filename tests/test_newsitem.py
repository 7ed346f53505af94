"""The document model and its JSON form, held to each other from both sides."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsexport.errors import ModelError
from newsexport.newsitem import NewsItem
from newsexport.schemas import schema
from newsexport.validation import item_errors
from strategies import news_items

SCHEMA = schema("news-item")
VALIDATOR = Draft202012Validator(SCHEMA)
SLOW = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)


def from_schema(part: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that the (sub)schema `part` accepts. Knows the keywords that ours uses."""
    if "$ref" in part:
        name = part["$ref"].removeprefix("#/$defs/")
        return st.deferred(lambda: from_schema(SCHEMA["$defs"][name]))
    if "enum" in part:
        return st.sampled_from(part["enum"])
    if part["type"] == "object":
        required = part.get("required", [])
        each = {name: from_schema(value) for name, value in part["properties"].items()}
        return st.fixed_dictionaries(
            {name: each[name] for name in required},
            optional={name: value for name, value in each.items() if name not in required},
        )
    if part["type"] == "array":
        least = part.get("minItems", 0)
        most = part.get("maxItems", max(least, 2))
        return st.lists(from_schema(part["items"]), min_size=least, max_size=most)
    if part["type"] == "integer":
        return st.integers(part.get("minimum"), part.get("maximum"))
    assert part["type"] == "string"
    if "pattern" in part:
        pattern = part["pattern"].replace("$", r"\Z")
        return st.from_regex(pattern, fullmatch=pattern != r"\S").filter(
            lambda text: not text.endswith("\n")
        )
    return st.text(max_size=20)


@SLOW
@given(news_items())
def test_every_item_fits_the_schema_and_comes_back_equal(item: NewsItem) -> None:
    data = item.to_dict()
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []
    assert item_errors(item) == ()
    assert NewsItem.from_dict(json.loads(json.dumps(data))) == item


@SLOW
@given(from_schema(SCHEMA))
def test_everything_the_schema_accepts_is_an_item(data: dict[str, Any]) -> None:
    assert VALIDATOR.is_valid(data)
    item = NewsItem.from_dict(data)
    assert item_errors(item) == ()
    assert item.to_dict() == data


def test_the_schema_is_a_schema_and_closed_and_described() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    places = [("", SCHEMA), *SCHEMA["$defs"].items()]
    for name, part in places:
        assert part.get("description"), name
        if part.get("type") == "object":
            assert part["additionalProperties"] is False, name
            for key, value in part["properties"].items():
                described = value if "description" in value else resolved(value)
                assert described.get("description"), f"{name}/{key}"


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = SCHEMA["$defs"][part["$ref"].removeprefix("#/$defs/")]
    return found


MINIMAL: dict[str, Any] = {
    "guid": "urn:x",
    "version": 1,
    "language": "en",
    "itemMeta": {"itemClass": "text", "pubStatus": "usable"},
    "contentMeta": {},
    "contentSet": {},
}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"headline": "x"}, "/: unknown key 'headline'"),
        ({"guid": None}, "/guid: NoneType where str belongs"),
        ({"version": True}, "/version: bool where int belongs"),
        ({"contentMeta": []}, "/contentMeta: list where an object belongs"),
        ({"contentMeta": {"by": None}}, "/contentMeta/by: null; leave the key out"),
        ({"pictures": []}, "/pictures: an empty list; leave the key out"),
        ({"pictures": [{}]}, "/pictures/0: key 'id' is missing"),
        ({"itemMeta": {"itemClass": "text"}}, "/itemMeta: key 'pubStatus' is missing"),
        (
            {"itemMeta": {"itemClass": "text", "pubStatus": "cancelled"}},
            "/itemMeta/pubStatus: 'cancelled' is none of",
        ),
        (
            {"contentSet": {"blocks": [{"id": "p1", "type": "paragraph", "source": [1]}]}},
            "/contentSet/blocks/0/source: not a pair of offsets",
        ),
    ],
)
def test_what_is_no_item_is_refused_with_its_place(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError) as error:
        NewsItem.from_dict(MINIMAL | change)
    assert message in str(error.value).replace("null where", "NoneType where")


def test_an_invalid_item_is_told_by_pointer() -> None:
    item = NewsItem.from_dict(MINIMAL)._replace(language="not a tag", version=0)
    assert sorted(finding.pointer for finding in item_errors(item)) == ["/language", "/version"]
