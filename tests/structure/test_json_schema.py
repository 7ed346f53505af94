"""What our schemas refuse, where and in which words; and that the compiled form says the same."""

import subprocess
import sys
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsexport.documents.json_text import DEEPEST
from newsexport.schemas import is_valid, schema
from newsexport.schemas._json_compile import files
from newsexport.schemas.versions import names_in
from newsexport.structure.json_schema import json_errors, our_validator
from whole_values import everything

NAMES = [name for file in files() for name in names_in(file)]
SLOW = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=200)

ITEM: dict[str, Any] = {"uri": "urn:x:1"}


def with_(**more: Any) -> dict[str, Any]:
    return {**ITEM, **more}


TOLD: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    (with_(name="x"), [("/name", "unknown property 'name'")]),
    (
        with_(embargoed="soon"),
        [("/embargoed", "unknown property 'embargoed' (did you mean 'embargoedUntil'?)")],
    ),
    (
        with_(headline="x", Title="x"),
        [
            ("/headline", "unknown property 'headline' (did you mean 'headlines'?)"),
            ("/Title", "unknown property 'Title' (did you mean 'title'?)"),
        ],
    ),
    (with_(**{"a/b~c": 1}), [("/a~1b~0c", "unknown property 'a/b~c'")]),
    ({"urgency": 0}, [("", "'uri' is required"), ("/urgency", "expected at least 1, found 0")]),
    (with_(urgency=True), [("/urgency", "expected an integer, found true")]),
    (with_(urgency=0.5), [("/urgency", "expected an integer, found 0.5")]),
    (with_(urgency=10), [("/urgency", "expected at most 9, found 10")]),
    (with_(language=None), [("/language", "expected a string, found null")]),
    (with_(title=[]), [("/title", "expected a string, found an empty array")]),
    (with_(bodies={"value": 1}), [("/bodies", "expected an array, found an object")]),
    (
        with_(pubStatus="cancelled"),
        [
            (
                "/pubStatus",
                "expected one of 'usable', 'withheld', 'canceled', found 'cancelled'"
                " (did you mean 'canceled'?)",
            )
        ],
    ),
    (
        with_(versionCreated="2024-05-01T09:30:00"),
        [
            (
                "/versionCreated",
                "'2024-05-01T09:30:00' has no time zone, expected a date-time as"
                " 2024-05-01T09:30:00Z",
            )
        ],
    ),
    (
        with_(versionCreated="2024-05-01"),
        [
            (
                "/versionCreated",
                "'2024-05-01' has no time, expected a date-time as 2024-05-01T09:30:00Z",
            )
        ],
    ),
    (
        with_(versionCreated="Jan. 18"),
        [("/versionCreated", "expected a date-time as 2024-05-01T09:30:00Z, found 'Jan. 18'")],
    ),
    (
        {"uri": "news/1"},
        [
            (
                "/uri",
                "'news/1' is a relative URI, expected an absolute one as https://example.org/1",
            )
        ],
    ),
    (
        {"uri": ""},
        [("/uri", "'' is empty, expected an absolute one as https://example.org/1")],
    ),
    (
        {"uri": "https://example.org/é"},
        [("/uri", "'https://example.org/é' is no URI: 'é' is to be percent-encoded")],
    ),
    (
        {"uri": "https://a/ b"},
        [("/uri", "'https://a/ b' is no URI: ' ' is to be percent-encoded or taken out")],
    ),
    ({"uri": "https://[::g]"}, [("/uri", "expected an absolute URI, found 'https://[::g]'")]),
    (
        with_(title="x", associations=[{"name": "a"}, {"uri": "urn:x:2", "more": 1}]),
        [
            ("/associations/0", "'uri' is required"),
            ("/associations/1", "'name' is required"),
            ("/associations/1/more", "unknown property 'more'"),
        ],
    ),
    (
        with_(rightsInfo={"linkedRights": "urn:x:2", "encodedRights": "x"}),
        [("/rightsInfo", "'linkedRights' and 'encodedRights' exclude each other")],
    ),
    (
        with_(rightsInfo={}),
        [("/rightsInfo", "one of 'linkedRights', 'encodedRights' is required")],
    ),
    (
        with_(eventDetails={"dates": {"startDate": "2024-05-01T09:30:00Z"}}),
        [],
    ),
    (
        with_(
            eventDetails={
                "dates": {"startDate": "2024-05-01T09:30:00Z", "expectedStartDate": "2024"}
            }
        ),
        [("/eventDetails/dates", "'startDate' and 'expectedStartDate' exclude each other")],
    ),
    (
        with_(eventDetails={"dates": {}}),
        [
            (
                "/eventDetails/dates",
                "one of 'startDate', 'expectedStartDate', 'endDate', 'expectedEndDate' is required",
            )
        ],
    ),
    (
        with_(eventDetails={"dates": {"expectedEndDate": "May"}}),
        [
            (
                "/eventDetails/dates/expectedEndDate",
                "expected a year, month, day or moment as 2024, 2024-05, 2024-05-01 or"
                " 2024-05-01T09:30:00Z, found 'May'",
            )
        ],
    ),
]

SHAPES = [
    (5, "", "expected an object, found 5"),
    ({}, "", "'type' is required"),
    ({"type": "Point"}, "", "'coordinates' is required"),
    (
        {"type": "Point", "coordinates": [1]},
        "/coordinates",
        "expected at least 2 elements, found 1",
    ),
    (
        {"type": "Feature", "properties": None, "geometry": {"type": "Point", "coordinates": "x"}},
        "/geometry/coordinates",
        "expected an array, found 'x'",
    ),
    ({"type": "Feature", "geometry": None}, "", "'properties' is required"),
    (
        {"type": "FeatureCollection", "features": [{"type": "Point"}]},
        "/features/0/type",
        "expected 'Feature', found 'Point'",
    ),
]


@pytest.mark.parametrize(("document", "told"), TOLD, ids=str)
def test_each_mistake_is_told_in_a_sentence_at_its_place(
    document: Any, told: list[tuple[str, str]]
) -> None:
    assert list(json_errors("ninjs-3.1", document)) == told


@pytest.mark.parametrize(("shape", "below", "message"), SHAPES, ids=str)
def test_of_several_forms_the_one_that_was_meant_is_spoken_of(
    shape: Any, below: str, message: str
) -> None:
    errors = list(json_errors("ninjs-3.1", with_(places=[{"geoJSON": shape}])))
    assert (f"/places/0/geoJSON{below}", message) in errors


def test_a_name_of_none_of_the_forms_is_told_with_those_that_there_are() -> None:
    ((pointer, message),) = json_errors(
        "ninjs-3.1", with_(places=[{"geoJSON": {"type": "Circel", "coordinates": []}}])
    )
    assert pointer == "/places/0/geoJSON/type"
    assert message.startswith("expected one of 'Point', 'LineString', ")
    assert message.endswith("'FeatureCollection', found 'Circel'")


def test_long_values_are_shortened() -> None:
    ((_, message),) = json_errors("ninjs-3.1", {"uri": "x" * 100_000})
    assert len(message) < 200 and "…'" in message


def test_what_is_told_stands_in_the_order_of_the_document() -> None:
    document = {"b": 1, "uri": 1, "subjects": [{"z": 1, "a": 1, "name": 1}, 5], "a": 1}
    pointers = [pointer for pointer, _ in json_errors("ninjs-3.1", document)]
    assert pointers == [
        *("/b", "/uri", "/subjects/0/z", "/subjects/0/a", "/subjects/0/name", "/subjects/1", "/a")
    ]


@pytest.mark.parametrize("name", ["ninjs-1.4", "ninjs-2.0", "ninjs-2.2", "ninjs-3.1"])
def test_a_mistake_is_told_as_deep_as_documents_may_be(name: str) -> None:
    document: Any = {"uri": "urn:x:1", "more": 1}
    for _ in range((DEEPEST - 2) // 2):
        inside = {"a": document} if name == "ninjs-1.4" else [document]
        document = {"uri": "urn:x:1", "associations": inside}
        if name != "ninjs-2.0":
            document |= {"name": "a"} if name != "ninjs-1.4" else {}
    document.pop("name", None)
    errors = dict(json_errors(name, document))
    assert "/more" in list(errors)[-1]
    assert list(errors)[-1].count("/associations/") == (DEEPEST - 2) // 2


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_object_is_told_as_such(name: str) -> None:
    kind = "an object or an array" if name == "news-article" else "an object"
    assert list(json_errors(name, 5)) == [("", f"expected {kind}, found 5")]


def test_valid_documents_need_neither_jsonschema_nor_the_schema_file() -> None:
    script = """
import sys
from newsexport import schemas
schemas.schema = None
from newsexport.structure import json_schema
json_schema.schema = None
assert list(json_schema.json_errors("ninjs-3.2", {"uri": "urn:x:1", "title": "x"})) == []
assert not sys.modules.keys() & {"jsonschema", "referencing", "json", "difflib"} - {"json"}
"""
    subprocess.run([sys.executable, "-c", script], check=True)


WHOLE = {name: everything(name) for name in NAMES}
VALIDATORS = {name: our_validator(schema(name)) for name in NAMES}

ATOMS = st.sampled_from(
    [
        *(None, True, False, 0, 1, 9.0, 1.5, -1, "", "x", " ", "urn:x:1", "a b", "2024", "2024-05"),
        *("2024-05-01T09:30:00Z", "2024-05-01T09:30:00", "Point", "Feature", "text", "2024\n"),
        *("usable", [], {}, [1, 2], {"type": "Point", "coordinates": [1, 2]}, {"value": "x"}),
    ]
)
VALUES = st.recursive(
    ATOMS | st.text(max_size=3) | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "uri", "name", "value", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def changed(draw: st.DrawFn, name: str) -> Any:
    """A document near that with everything, with some parts kept and some changed."""
    document = deepcopy(WHOLE[name])
    for key in draw(st.sets(st.sampled_from(sorted(document)), max_size=len(document))):
        del document[key]
    for _ in range(draw(st.integers(0, 3))):
        at = document
        while isinstance(at, dict | list) and at and draw(st.booleans()):
            keys = sorted(at) if isinstance(at, dict) else list(range(len(at)))
            step = draw(st.sampled_from(keys))
            if not isinstance(at[step], dict | list):
                at[step] = draw(VALUES)
                break
            at = at[step]
        if isinstance(at, dict):
            at[draw(st.sampled_from(["uri", "name", "rel", "type", "x", "body_x"]))] = draw(VALUES)
        elif isinstance(at, list):
            at.append(draw(VALUES))
    return document


@SLOW
@given(st.data(), st.sampled_from(NAMES))
def test_the_compiled_form_and_jsonschema_say_the_same(data: st.DataObject, name: str) -> None:
    document = data.draw(changed(name) | VALUES)
    assert bool(is_valid(name)(document)) == VALIDATORS[name].is_valid(document)


@SLOW
@given(st.data(), st.sampled_from(NAMES))
def test_any_value_gives_errors_at_places_of_its_own_or_none(
    data: st.DataObject, name: str
) -> None:
    document = data.draw(changed(name) | VALUES)
    errors = list(json_errors(name, document))
    assert bool(errors) != is_valid(name)(document)
    assert len(errors) == len(set(errors))
    for pointer, message in errors:
        at: Any = document
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            at = at[int(key)] if isinstance(at, list) else at[key]
        assert message and not message.endswith(".") and "\n" not in message
        assert message[0] == message[0].lower()


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("ninjs-")])
def test_the_document_with_everything_is_valid(name: str) -> None:
    assert list(json_errors(name, WHOLE[name])) == []
    assert VALIDATORS[name].is_valid(WHOLE[name])
