"""The schemas' compiled forms are those of the files, and mean what the files say."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from newsexport import schemas
from newsexport.schemas import _compile, _json_compile, _news_item, is_valid, schema, versions

FOLDER = Path(_json_compile.__file__).parent
FILES = _json_compile.files()
NAMES = [name for file in FILES for name in versions.names_in(file)]


def test_the_compiled_schema_is_that_of_the_file() -> None:
    # on failure: make schemas
    path = _news_item.__file__
    assert path is not None
    with open(path, encoding="utf-8") as file:
        assert file.read() == _compile.compiled()


@pytest.mark.parametrize("file", FILES)
def test_the_schema_compiled_for_json_is_that_of_the_file(file: str) -> None:
    # on failure: make schemas
    path = FOLDER / f"{versions.module_of(file)}.py"
    assert path.read_text("utf-8") == _json_compile.compiled(file)


def test_no_compiled_form_is_left_of_a_file_that_is_gone() -> None:
    written = {path.stem for path in FOLDER.glob("_json_*.py")} - {"_json_compile"}
    assert written == {versions.module_of(file) for file in FILES}


@pytest.mark.parametrize("name", NAMES)
def test_each_schema_is_one_of_draft_2020_12_with_its_own_address(name: str) -> None:
    found = schema(name)
    Draft202012Validator.check_schema(found)
    assert found["$id"].endswith(f"/{name}.schema.json")
    assert "x-versions" not in found


@pytest.mark.parametrize("file", ["ninjs-1.4", "ninjs-2.2", "ninjs-3.1"])
def test_a_file_tells_of_the_versions_that_are_known(file: str) -> None:
    import json

    told = json.loads((FOLDER / f"{file}.schema.json").read_text("utf-8"))["x-versions"]
    names = {f"ninjs-{version}" for version in told} | {file}
    assert names == set(versions.names_in(file))


def item(**more: Any) -> dict[str, Any]:
    return {"uri": "urn:x:1", **more}


NEW = [  # what a version has, and the one before it has not
    ("1.1", item(urgency=3)),
    ("1.1", item(usageterms="x")),
    ("1.1", item(place=[{"geometry_point": {}}])),
    ("1.2", item(type="component")),
    ("1.2", item(slugline="x")),
    ("1.2", item(renditions={"a": {"format": "x"}})),
    ("1.3", item(headline_sub="x")),
    ("1.3", {**item(), "$standard": {"version": "1.3"}}),
    ("1.3", item(altids={"any": 1})),
    ("1.4", item(expires="2024-05-01T09:30:00Z")),
    ("1.4", item(rightsinfo={"linkedrights": "urn:x:2"})),
    ("1.4", item(renditions={"_": {}})),
    ("1.5", item(person=[{"contactinfo": [{"value": "x"}]}])),
    ("1.5", item(organisation=[{"symbols": [{"symbol": "x"}]}])),
    ("1.5", item(subject=[{"relevance": 50}])),
    ("1.6", item(digitalsourcetype={"name": "x"})),
    ("1.7", item(renditions={"a": {"resources": [{"role": "x"}]}})),
    ("1.7", item(associations={"a": item(renditions={"a": {"poi": {"x": 1}}})})),
    ("2.1", item(places=[{"contactinfo": [{"address": {}}]}])),
    ("2.1", item(infosources=[{"role": "author"}])),
    ("2.1", item(expires="2024-05-01T09:30:00Z")),
    ("2.2", item(digitalsourcetype={"uri": "urn:x:2"})),
    ("2.3", item(renditions=[{"name": "x", "scantype": "interlaced"}])),
    ("3.1", item(digitalSourceType={"literal": "x"})),
    ("3.2", item(renditions=[{"name": "x", "resources": [{"contentType": "text/vtt"}]}])),
    ("3.2", item(plannedCoverage=[{"renditions": [{"name": "x", "resources": []}]}])),
]


@pytest.mark.parametrize(("version", "document"), NEW)
def test_what_a_version_added_is_known_from_it_on(version: str, document: Any) -> None:
    first = version.partition(".")[0]
    same = [name for name in NAMES if name.startswith(f"ninjs-{first}.")]
    allowing = [name for name in same if is_valid(name)(document)]
    assert allowing == same[same.index(f"ninjs-{version}") :]


@pytest.mark.parametrize(
    ("document", "until"),
    [
        (item(urgency=2.5), "1.6"),
        (item(urgency=2.5), "2.2"),
        (item(associations=[{"name": "anything", "at": ["all"]}]), "2.0"),
        (item(associations=[item()]), "2.0"),
    ],
)
def test_what_a_version_narrowed_was_allowed_before(document: Any, until: str) -> None:
    first = until.partition(".")[0]
    same = [name for name in NAMES if name.startswith(f"ninjs-{first}.")]
    named = [name for name in same if is_valid(name)(document)]
    if "associations" in document or first == "2":
        assert named == same[: same.index(f"ninjs-{until}") + 1]
    else:
        assert named[-1] == f"ninjs-{until}"


def test_a_schema_that_is_not_there_is_no_valid_one() -> None:
    with pytest.raises(FileNotFoundError):
        schema("no-such")
    with pytest.raises(ModuleNotFoundError):
        is_valid("no-such")


VERSIONS = [
    ("", "ninjs-3.2", False),
    ("3", "ninjs-3.2", False),
    ("3.0.1", "ninjs-3.0", True),
    (" 2.2 ", "ninjs-2.2", True),
    ("2.x", "ninjs-2.3", False),
    ("4.0", "ninjs-3.2", False),
    ("one", "ninjs-3.2", False),
]


@pytest.mark.parametrize(("version", "name", "exact"), VERSIONS)
def test_a_version_has_the_schema_next_to_it(version: str, name: str, exact: bool) -> None:
    assert versions.schema_for_version(version) == (name, exact)


SHOWN = [
    ({"standard": {"version": "2.2"}, "headline": "x"}, "2.2"),
    ({"$standard": {"version": "1.3"}}, "1.3"),
    ({"standard": {"schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}}, "3.1"),
    ({"standard": {"version": 3}, "headline": "x"}, "1"),
    ({"body_xhtml": ""}, "1"),
    ({"renditions": {}}, "1"),
    ({"versionCreated": ""}, "3"),
    ({"versioncreated": "", "headlines": []}, "2"),
    ({"uri": "urn:x:1"}, ""),
    ([], ""),
    (None, ""),
]


@pytest.mark.parametrize(("value", "version"), SHOWN)
def test_a_document_shows_its_version(value: Any, version: str) -> None:
    assert versions.version_shown(value) == version


# ---- the compiler, by schemas made for it

PARTS: list[Any] = [
    {"type": "integer"},
    {"type": ["string", "null", "number"], "minLength": 2, "minimum": 1},
    {"minimum": 0, "exclusiveMaximum": 5},
    {"maximum": 5, "exclusiveMinimum": 0},
    {"enum": ["a", 1, None, True]},
    {"const": False},
    {"const": 1},
    {"type": "string", "maxLength": 3, "pattern": r"^\w\d?$"},
    {"type": "string", "format": "date"},
    {"format": "uri-reference"},
    {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "string"}},
    {"prefixItems": [{"type": "string"}, {"const": 2}], "items": False},
    {"prefixItems": [True, {"type": "null"}]},
    {"contains": {"const": 1}},
    {"type": "array", "contains": {"type": "object", "required": ["a"]}},
    {"required": ["a"], "properties": {"b": False}},
    {"properties": {"a": {"type": "string"}, "b": {"properties": {"a": {"const": 1}}}}},
    {"type": "object", "additionalProperties": False, "properties": {"a": True, "b": False}},
    {"additionalProperties": {"type": "integer"}, "properties": {"a": {"type": "string"}}},
    {"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": False},
    {
        "type": "object",
        "properties": {"a": {"type": "string"}, "ab": {"type": "integer"}},
        "patternProperties": {"b$": {"type": "integer"}, "^a": {"minLength": 1}},
        "additionalProperties": {"type": "null"},
    },
    {"minProperties": 1, "maxProperties": 1},
    {"dependentRequired": {"a": ["b"]}},
    {"anyOf": [{"type": "string"}, {"minimum": 3}]},
    {"oneOf": [{"type": "number"}, {"type": "integer"}, {"required": ["a"]}]},
    {"allOf": [{"type": "object"}, {"required": ["a"]}, {"properties": {"a": {"const": 1}}}]},
    {"not": {"type": "object", "required": ["a"]}},
    {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"type": "object"}},
    {"if": {"type": "string"}, "then": {"minLength": 2}},
    {"if": {"type": "string"}, "else": {"type": "array"}},
    {
        "$ref": "#/$defs/tree",
        "$defs": {"tree": {"type": "array", "items": {"$ref": "#/$defs/tree"}}},
    },
    {"type": "object", "properties": {"a": {"$ref": "#"}}, "additionalProperties": False},
    {
        "$ref": "#/$defs/one",
        "required": ["a"],
        "$defs": {"one": {"$ref": "#/$defs/two"}, "two": {"type": "object", "title": "Two"}},
    },
]
VALUES: list[Any] = [
    *(None, True, False, 0, 1, 2, 3, 5, -1, 1.0, 1.5, "", "a", "ab", "abcd", "a1", "a1\n", "é"),
    *("2024-02-29", "2024-02-30", "x:", "a b", [], [1], ["a"], ["a", 2], ["a", 2, 3], [1, None]),
    *([[], [[]]], [[1]], {}, {"a": 1}, {"a": "x"}, {"a": ""}, {"b": 1}, {"a": 1, "b": 1}),
    *({"ab": 1}, {"ab": "x"}, {"c": None}, {"c": 1}, {"xb": 1}, {"xb": ""}, {"a": {}}),
    *({"a": {"a": {}}}, {"a": {"b": 1}}, {"b": {"a": 1}}, {"b": {"a": 2}}, [{"a": 1}], [{}]),
]


def code_of(part: Any) -> Callable[[Any], bool]:
    writer = _json_compile.Writer()
    top = writer.write(part)
    space: dict[str, Any] = {}
    exec(_json_compile.HEADER + "".join(writer.functions + writer.constants), space)
    found: Callable[[Any], bool] = space[top]
    return found


@pytest.mark.parametrize("part", PARTS, ids=str)
def test_code_allows_what_the_schema_allows(part: Any) -> None:
    from newsexport.structure.json_schema import our_validator

    asked, code = our_validator(part), code_of(part)
    verdicts = [asked.is_valid(value) for value in VALUES]
    assert [bool(code(value)) for value in VALUES] == verdicts
    assert True in verdicts and False in verdicts


@pytest.mark.parametrize("part", [{"minContains": 1}, {"uniqueItems": True}, {"propertyname": 1}])
def test_a_keyword_that_is_not_known_stops_the_writing(part: Any) -> None:
    with pytest.raises(AssertionError):
        code_of(part)


def test_parts_that_mean_the_same_are_written_once() -> None:
    writer = _json_compile.Writer()
    one = writer.write({"type": "array", "items": {"type": "string"}, "description": "One."})
    two = writer.write({"type": "array", "items": {"$ref": "#/$defs/a"}, "$defs": {"a": True}})
    three = writer.write({"type": "array", "items": {"type": "string"}, "title": "Three"})
    assert one == three != two
    assert len(writer.functions) == 2


def test_the_package_gives_what_its_modules_hold() -> None:
    assert schemas.schema("ninjs-3.1")["title"] == "ninjs 3.1"
    assert schemas.schema("ninjs-1.0")["title"] == "ninjs 1.0"
