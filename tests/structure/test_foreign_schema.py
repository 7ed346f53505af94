"""JSON Schemas that somebody gives: all drafts, nothing fetched, nothing that ends in a crash."""

import json
import socket
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsexport.errors import SourceError
from newsexport.structure.json_schema import foreign_json_errors
from standards.checks import BUNDLE, WORKED, needs_standards

DRAFTS = [
    "http://json-schema.org/draft-03/schema#",
    "http://json-schema.org/draft-04/schema#",
    "http://json-schema.org/draft-06/schema#",
    "http://json-schema.org/draft-07/schema",
    "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema",
    "http://json-schema.org/schema#",
]


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def errors(schema: Any, value: Any, **resources: Any) -> list[tuple[str, str]]:
    found = {name.replace("_", "."): each for name, each in resources.items()}
    return list(foreign_json_errors(schema, value, found, "my.schema.json"))


@pytest.mark.parametrize("draft", DRAFTS)
def test_every_draft_is_read_and_its_formats_are_asked_for(draft: str) -> None:
    schema = {
        "$schema": draft,
        "properties": {"at": {"type": "string", "format": "date-time"}, "n": {"type": "integer"}},
        "additionalProperties": False,
    }
    assert errors(schema, {"at": "2024-05-01T09:30:00Z", "n": 1}) == []
    assert errors(schema, {"at": "Jan. 18", "no": 1, "n": "x"}) == [
        ("/at", "expected a date-time as 2024-05-01T09:30:00Z, found 'Jan. 18'"),
        ("/no", "unknown property 'no'"),
        ("/n", "expected an integer, found 'x'"),
    ]


def test_what_draft_3_requires_is_told_at_the_object() -> None:
    schema = {"$schema": DRAFTS[0], "properties": {"a": {"required": True}}}
    assert errors(schema, {}) == [("", "'a' is required")]


def test_what_is_unevaluated_is_an_unknown_property_and_what_is_wrong_is_only_wrong() -> None:
    schema = {
        "$ref": "#/$defs/base",
        "properties": {"a": {"type": "string"}},
        "$defs": {"base": {"properties": {"b": {"type": "string"}}}},
        "unevaluatedProperties": False,
    }
    assert errors(schema, {"a": "x", "b": "y"}) == []
    assert errors(schema, {"c": 1, "b": 2}) == [
        ("/c", "unknown property 'c'"),
        ("/b", "expected a string, found 2"),
    ]


SENTENCES = [
    ({"uniqueItems": True}, [1, 1], "an element stands twice"),
    ({"multipleOf": 3}, 4, "expected a multiple of 3, found 4"),
    ({"minLength": 1}, "", "expected at least 1 character, found 0"),
    ({"maxItems": 0}, [1], "expected at most 0 elements, found 1"),
    ({"minProperties": 2}, {"a": 1}, "expected at least 2 properties, found 1"),
    ({"exclusiveMinimum": 3}, 3, "expected more than 3, found 3"),
    ({"const": [1]}, [2], "expected [1], found an array"),
    (
        {"enum": list(range(20))},
        -1,
        f"expected one of {', '.join(map(str, range(12)))}, …, found -1",
    ),
    ({"pattern": "^a"}, "b", "'b' does not match the pattern '^a'"),
    ({"not": {"type": "string"}}, "x", "'x' is not allowed here"),
    ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, "'b' is required where 'a' is given"),
    ({"format": "ipv4"}, "1.2.3", "expected the format 'ipv4', found '1.2.3'"),
    (
        {"oneOf": [{"minimum": 1}, {"minimum": 2}]},
        3,
        "3 fits more than one form, where one only is allowed",
    ),
    ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, "expected at most 1 character, found 2"),
    ({"contains": {"const": 1}}, [2], "no element is what one of them must be"),
    (False, 1, "1 is not allowed here"),
]


@pytest.mark.parametrize(("schema", "value", "message"), SENTENCES, ids=str)
def test_every_keyword_has_its_sentence(schema: Any, value: Any, message: str) -> None:
    assert errors(schema, value) == [("", message)]


def test_alternatives_of_types_are_named_together() -> None:
    schema = {"anyOf": [{"type": "string"}, {"type": ["null", "number"]}]}
    assert errors(schema, []) == [
        ("", "expected a string or null or a number, found an empty array")
    ]


def test_the_form_with_the_right_type_and_name_is_spoken_of() -> None:
    schema = {
        "anyOf": [
            {"type": "string"},
            {"properties": {"@type": {"const": "Person"}, "name": {"type": "string"}}},
            {"properties": {"@type": {"enum": ["Org", "Team"]}, "url": {"type": "string"}}},
        ]
    }
    assert errors(schema, {"@type": "Team", "url": 1}) == [("/url", "expected a string, found 1")]
    assert errors(schema, {"@type": "Person", "name": 1}) == [
        ("/name", "expected a string, found 1")
    ]


def test_references_lead_to_what_was_given_with_and_without_an_empty_fragment() -> None:
    other = {"$id": "https://example.org/b.json#", "type": "string"}
    for ref in ("https://example.org/b.json", "https://example.org/b.json#"):
        assert errors({"$ref": ref}, 1, any_name=other) != []
        assert errors({"$ref": ref}, "x", any_name=other) == []
    assert errors({"$ref": "b.json"}, 1, b_json={"type": "string"}) != []
    relative = {"$id": "https://example.org/a.json", "$ref": "b.json#/$defs/x"}
    given = {"https://example.org/b.json": {"$defs": {"x": {"type": "string"}}}}
    assert list(foreign_json_errors(relative, 1, given)) == [("", "expected a string, found 1")]


WRONG: list[tuple[Any, str, str]] = [
    ([], "schema-invalid", "a JSON Schema is an object"),
    (None, "schema-invalid", "a JSON Schema is an object"),
    ({"type": "text"}, "schema-invalid", "at /type: "),
    ({"properties": {"a": {"minimum": "x"}}}, "schema-invalid", "at /properties/a/minimum: "),
    ({"pattern": "(" * 3}, "schema-invalid", "at /pattern: "),
    ({"patternProperties": {"[": {}}}, "schema-invalid", ""),
    (
        {"$schema": "http://json-schema.org/draft-04/schema#", "patternProperties": {"[": {}}},
        "schema-invalid",
        "",
    ),
    ({"$schema": "https://example.org/own"}, "schema-invalid", "no draft from 3 to 2020-12"),
    ({"$schema": 5}, "schema-invalid", "no draft"),
    ({"$ref": "https://example.org/there.json"}, "schema-reference", "there.json"),
    ({"$ref": "http://localhost:1/x"}, "schema-reference", "localhost"),
    ({"$ref": "file:///etc/passwd"}, "schema-reference", "passwd"),
    ({"$ref": "#/$defs/none"}, "schema-reference", "'#/$defs/none'"),
    ({"$ref": "#none"}, "schema-reference", "'#none'"),
    ({"properties": {"never": {"$ref": "#/nowhere"}}}, "schema-reference", "nowhere"),
    ({"$ref": "http://["}, "schema-invalid", ""),
    ({"$ref": "#"}, "schema-loop", "leads back to itself"),
    (
        {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}},
        "schema-loop",
        "leads back to itself",
    ),
]


@pytest.mark.parametrize(("schema", "code", "words"), WRONG, ids=str)
def test_a_schema_that_cannot_be_used_is_told_by_its_name(
    schema: Any, code: str, words: str
) -> None:
    with pytest.raises(SourceError) as caught:
        errors(schema, {"a": 1, "[": "x"})
    assert (caught.value.code, caught.value.name) == (code, "my.schema.json")
    assert words in caught.value.message


def test_a_reference_in_another_schema_is_followed_too() -> None:
    with pytest.raises(SourceError, match=r"gone\.json"):
        errors({"$ref": "b.json"}, {}, b_json={"items": {"$ref": "gone.json"}})


def test_a_schema_that_refers_to_itself_further_down_is_no_loop() -> None:
    schema = {"properties": {"a": {"$ref": "#"}}, "additionalProperties": False}
    assert errors(schema, {"a": {"a": {}}}) == []
    assert errors(schema, {"a": {"a": {"b": 1}}}) == [("/a/a/b", "unknown property 'b'")]


def test_a_schema_nested_too_deep_is_told() -> None:
    schema: Any = {}
    for _ in range(5000):
        schema = {"not": schema}
    with pytest.raises(SourceError, match="deep"):
        errors(schema, 1)


WORDS = (
    "$schema $id $ref $defs $anchor $dynamicRef type properties items required pattern format"
    " anyOf oneOf not if then enum const minimum multipleOf additionalProperties contains"
    " patternProperties unevaluatedProperties dependentRequired propertyNames"
).split()
ATOMS = st.none() | st.booleans() | st.integers(-2, 2) | st.floats(allow_nan=False)
TEXTS = st.sampled_from(["", "#", "#/$defs/a", "a", "string", "object", "[", "date-time", *DRAFTS])
SCHEMAS = st.recursive(
    ATOMS | TEXTS | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*WORDS, "a"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=300)
@given(SCHEMAS, SCHEMAS, SCHEMAS)
def test_any_value_as_a_schema_gives_errors_or_one_that_is_told(
    schema: Any, value: Any, other: Any
) -> None:
    try:
        found = list(foreign_json_errors(schema, value, {"a": other}))
    except SourceError as error:
        assert error.code.startswith("schema-")
    else:
        assert all(message for _, message in found)


@needs_standards
def test_the_official_schema_of_ninjs_is_one_that_can_be_given() -> None:
    folder = BUNDLE / "ninjs" / "schema"
    schema = json.loads((folder / "ninjs-schema_3.1.json").read_text("utf-8"))
    shapes = json.loads((folder / "GeoJSON-schema.json").read_text("utf-8"))
    resources = {"GeoJSON-schema.json": shapes}
    item = json.loads((WORKED / "seed.ninjs-3.1.json").read_text("utf-8"))
    assert list(foreign_json_errors(schema, item, resources)) == []
    item["dateline"] = "x"
    item["urgency"] = "3"
    item["places"][0]["geoJSON"] = {"type": "Point", "coordinates": [1]}
    assert sorted(foreign_json_errors(schema, item, resources)) == [
        ("/dateline", "unknown property 'dateline'"),
        ("/places/0/geoJSON/coordinates", "expected at least 2 elements, found 1"),
        ("/urgency", "expected an integer, found '3'"),
    ]
    with pytest.raises(SourceError, match=r"geojson\.org/schema"):
        list(foreign_json_errors(schema, item, {}))
