"""Stand-in."""

from collections.abc import Iterator
from typing import Any


def json_errors(name: str, value: Any) -> Iterator[tuple[str, str]]:
    from jsonschema import Draft202012Validator

    from newsexport.schemas import schema

    try:
        validator = Draft202012Validator(schema(name))
    except OSError:
        return
    for error in validator.iter_errors(value):
        yield "".join(f"/{step}" for step in error.absolute_path), error.message[:200]


def schema_for_version(version: str) -> tuple[str, bool]:
    return "ninjs-3.1", True
