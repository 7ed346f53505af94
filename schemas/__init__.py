"""What data may look like: our own schemas, and the one way to open them."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any


@cache
def schema(name: str) -> dict[str, Any]:
    """The JSON Schema `name`: that of the file `name`.schema.json, or one that such a file tells
    of, e.g. schema("news-item"), schema("ninjs-3.1"), schema("ninjs-3.2")."""
    from newsexport.schemas.versions import derived, file_of

    path = Path(__file__).with_name(f"{file_of(name)}.schema.json")
    loaded = json.loads(path.read_text("utf-8"))
    assert isinstance(loaded, dict)
    return derived(loaded, name)


@cache
def is_valid(name: str) -> Callable[[Any], bool]:
    """The compiled form of the schema `name`: whether a JSON value is what it allows."""
    from importlib import import_module

    from newsexport.schemas.versions import file_of, module_of

    valid = import_module(f"{__name__}.{module_of(file_of(name))}").VALID
    found: Callable[[Any], bool] = valid[name]
    return found


def schema_text(file: str) -> bytes:
    """A schema as it stands in its file, e.g. schema_text("newsml-g2.rng")."""
    return Path(__file__).with_name(file).read_bytes()


def path_of(file: str) -> str:
    """Where the file of a schema is."""
    return str(Path(__file__).with_name(file))
