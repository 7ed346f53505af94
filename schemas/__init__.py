"""What data may look like: our own schemas, and the one way to open them."""

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def schema(name: str) -> dict[str, Any]:
    """The JSON Schema `name`.schema.json, e.g. schema("news-item")."""
    text = Path(__file__).with_name(f"{name}.schema.json").read_text("utf-8")
    loaded = json.loads(text)
    assert isinstance(loaded, dict)
    return loaded


def schema_text(file: str) -> bytes:
    """A schema as it stands in its file, e.g. schema_text("newsml-g2.rng")."""
    return Path(__file__).with_name(file).read_bytes()


def path_of(file: str) -> str:
    """Where the file of a schema is."""
    return str(Path(__file__).with_name(file))
