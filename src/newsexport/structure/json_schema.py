"""Whether a JSON value is what a schema allows, and if not, where and why.

Our own schemas have a compiled form (`make schemas`) that says yes at once. Only what it refuses
is shown to jsonschema, which is slow to start and has the last word; `json_messages` says in a
sentence each what it found. A schema that somebody gives is asked through jsonschema alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from newsexport.schemas import is_valid, schema
from newsexport.schemas.string_formats import FORMATS, python_pattern
from newsexport.schemas.versions import schema_for_version, version_shown

__all__ = [
    "foreign_json_checker",
    "foreign_json_errors",
    "json_errors",
    "schema_for_version",
    "version_shown",
]


def json_errors(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """What our schema `name` ("ninjs-3.1", "news-article", "news-item") refuses in `value`: a
    JSON Pointer and a sentence each, in the order of the document.

    >>> list(json_errors("ninjs-3.1", {"uri": "urn:x:1", "embargoed": "2024-05-01T09:30:00Z"}))
    [('/embargoed', "unknown property 'embargoed' (did you mean 'embargoedUntil'?)")]
    """
    if is_valid(name)(value):
        return iter(())
    return _messages(_validator(name).iter_errors(value), value)


def foreign_json_checker(
    schema: Any, resources: Mapping[str, Any], name: str = "schema"
) -> Callable[[Any], Iterator[tuple[str, str]]]:
    """From a value to the same by any JSON Schema, of draft 3 to 2020-12; formats are asked for
    in all of them.

    `$ref` leads to `resources` (by address) alone, never to the network. A schema that is
    itself wrong, or leads where nothing is, raises SourceError, with `name` as its name.
    """
    from newsexport.structure.foreign_schema import errors, validator

    made = validator(schema, resources, name)
    return lambda value: _messages(errors(made, value, name), value)


def foreign_json_errors(
    schema: Any, value: Any, resources: Mapping[str, Any], name: str = "schema"
) -> Iterator[tuple[str, str]]:
    """The same of one value."""
    return foreign_json_checker(schema, resources, name)(value)


def _messages(errors: Iterable[Any], value: Any) -> Iterator[tuple[str, str]]:
    from newsexport.structure.json_messages import in_order

    return iter(in_order(errors, value))


@cache
def _validator(name: str) -> Any:
    return our_validator(schema(name))


def our_validator(part: dict[str, Any]) -> Any:
    """jsonschema's validator for a schema of ours: it and the compiled form say the same."""
    from jsonschema import Draft202012Validator, FormatChecker

    formats = FormatChecker(())
    formats.checkers = {form: (_asked(test), ()) for form, test in FORMATS.items()}
    return Draft202012Validator(_for_python(part), format_checker=formats)


def _asked(test: Any) -> Any:
    return lambda value: not isinstance(value, str) or test(value)


def _for_python(part: Any) -> Any:
    """A schema as jsonschema is to have it: patterns in Python's form, as the compiled form."""
    if isinstance(part, list):
        return [_for_python(each) for each in part]
    if not isinstance(part, dict):
        return part
    result = {key: _for_python(each) for key, each in part.items()}
    if isinstance(part.get("properties"), dict):
        # jsonschema does not say where a schema `false` refuses something
        result["properties"] = {
            name: {"not": {}} if each is False else each
            for name, each in result["properties"].items()
        }
    if isinstance(part.get("pattern"), str):
        result["pattern"] = python_pattern(part["pattern"])
    if isinstance(part.get("patternProperties"), dict):
        result["patternProperties"] = {
            python_pattern(pattern): each for pattern, each in result["patternProperties"].items()
        }
    return result
