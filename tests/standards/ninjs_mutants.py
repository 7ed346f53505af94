"""Documents that differ from a valid ninjs document by one change each.

    PYTHONPATH=tests .venv/bin/python -m standards.ninjs_mutants

counts, for all documents of the bundle, how many mutants our schemas and the official ones judge
alike, and names where they differ.
"""

import copy
import json
from collections.abc import Iterator
from typing import Any

from newsexport.schemas import is_valid, schema
from standards.checks import BUNDLE, WORKED, ninjs_validator
from whole_values import everything

OFFICIAL = ("1.4", "1.6", "2.2", "3.0", "3.1")

# Values of every type, and for every kind of text that a schema tells apart.
MOMENTS = (
    *("2024-05-01T09:30:00Z", "2024-05-01t09:30:00.5z", "2024-05-01T09:30:00+02:00"),
    *("2024-05-01", "2024-05-01T09:30:00", "2024-02-30T09:30:00Z", "2024-05-01 09:30:00Z"),
    *("20240501T093000Z", "2024-05-01T24:00:00Z", "2024-05-01T09:30:00+24:00", "Jan. 18"),
    *("0000-01-01T00:00:00Z", "2024", "2024-05", "2024-13", "-2024"),
    # where the official check of formats is not exact: see test_ninjs_schemas.py
    *("2016-12-31T23:59:60Z", "2024-05-01T09:30:00Z\n"),
)
ADDRESSES = (
    *("urn:x:1", "https://example.org:80/a?b#c", "mailto:a@b", "https://[::1]/", "x:"),
    *("//example.org/a", "a/b", "", "https://example.org/a b", "https://example.org/é"),
    *("https://[::g]/", "http://a:b:c/", "https://example.org/%zz", "1:2", "https://x/{y}"),
)
WORDS = ("x", "text", "event", "usable", "replaced", "full", "complete", "daily", "interlaced")
NUMBERS = (0, 1, 5, 9, 10, 101, -1, 1.5, 3.0)
SHAPES: tuple[Any, ...] = (
    {"type": "Point", "coordinates": [1, 2]},
    {"type": "Point", "coordinates": [1]},
    {"type": "LineString", "coordinates": [[1, 2]]},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 0]]], "bbox": [0, 0, 1, 1]},
    {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 0]]]},
    {"type": "MultiPolygon", "coordinates": [[]]},
    {"type": "Feature", "geometry": None, "properties": None},
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": ["a", 2]}, "properties": {}},
    {"type": "FeatureCollection", "features": []},
    {"type": "GeometryCollection", "geometries": [{"type": "GeometryCollection"}]},
    {"type": "Circle"},
)
OTHERS: tuple[Any, ...] = (
    *(None, True, [], {}, ["x"], [{}], {"x": 1}, {"value": "x"}, {"address": {}}),
    *({"name": "x", "uri": "urn:x"}, [{"name": "x"}], [{"value": "x"}]),
    [{"name": "x", "uri": "urn:x"}],
    {"value": "x", "address": {"lines": ["a"]}},
    {"startDate": "2024-05-01T09:30:00Z"},
    {"startDate": "2024-05-01T09:30:00Z", "expectedStartDate": "2024"},
    {"expectedEndDate": "2024"},
    {"recurrenceDates": ["2024"]},
    {"linkedrights": "urn:x", "encodedrights": "x", "more": 1},
)
VALUES = (*MOMENTS, *ADDRESSES, *WORDS, *NUMBERS, *SHAPES, *OTHERS)
ADDED: tuple[Any, ...] = ("x", 5, "urn:x", [], {})
NAMES = ("more", "body_text", "headline_x", "headline_", "geometry_x", "BODY_x", "-", "é", "_a")


def documents() -> Iterator[tuple[str, Any]]:
    """Every ninjs document of the bundle and `worked`, with its place."""
    folders = [BUNDLE / "ninjs" / name for name in ("examples", "test-suite", "not-valid")]
    paths = [path for folder in folders for path in folder.rglob("*.json")]
    for path in sorted([*paths, *WORKED.rglob("*ninjs*.json")]):
        yield str(path.relative_to(BUNDLE.parent)), json.loads(path.read_text("utf-8"))


def names_of(version: str) -> list[str]:
    """Every name of a property that the schema of `version` knows, and others."""
    found = set(NAMES)

    def visit(part: Any) -> None:
        if isinstance(part, dict):
            if isinstance(part.get("properties"), dict):
                found.update(part["properties"])
            part = list(part.values())
        for inner in part if isinstance(part, list) else ():
            visit(inner)

    visit(schema(f"ninjs-{version}"))
    return sorted(found)


def _at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def _paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict | list):
        for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _paths(inner, (*path, step))


def mutants(document: Any, names: list[str]) -> Iterator[tuple[str, Any]]:
    """`document` with each part in turn taken out, replaced by each of VALUES (in an array:
    preceded by it), and with a property of each name added to each object; what was done, and
    the mutant, which is good until the next."""
    for path in _paths(document):
        mutant = copy.deepcopy(document)
        if path:
            parent, last = _at(mutant, path[:-1]), path[-1]
            del parent[last]
            yield f"without {path}", mutant
            for value in VALUES:
                if isinstance(parent, dict):
                    parent[last] = value
                    yield f"{value!r} at {path}", mutant
                else:
                    parent.insert(last, value)
                    yield f"{value!r} at {path}", mutant
                    del parent[last]
        here = _at(document, path)
        if isinstance(here, dict):
            mutant = copy.deepcopy(document)
            parent = _at(mutant, path)
            for name in names:
                if name not in parent:
                    for value in ADDED:
                        parent[name] = value
                        yield f"{name}: {value!r} in {path}", mutant
                    del parent[name]


def compared(version: str, step: int = 1) -> Iterator[tuple[str, bool, bool]]:
    """What the official schema and ours say of every `step`-th mutant of the valid documents and
    of one with everything that the version knows."""
    official, ours = ninjs_validator(version), is_valid(f"ninjs-{version}")
    names, number = names_of(version), 0
    seen = set()
    for place, document in (*documents(), ("everything", everything(f"ninjs-{version}"))):
        text = json.dumps(document, sort_keys=True)
        if text in seen or not official.is_valid(document):
            continue
        seen.add(text)
        for done, mutant in mutants(document, names):
            number += 1
            if number % step == 0:
                yield f"{place}: {done}", official.is_valid(mutant), ours(mutant)


def main() -> None:
    for version in OFFICIAL:
        mutants = refused = 0
        differing = []
        for done, official, ours in compared(version):
            mutants += 1
            refused += not official
            if official != ours:
                differing.append((done, official, ours))
        print(f"ninjs {version}: {mutants} mutants, {refused} refused, {len(differing)} differ")
        for done, official, ours in differing:
            print(f"    official {official}, ours {ours}: {done}")


if __name__ == "__main__":
    main()
