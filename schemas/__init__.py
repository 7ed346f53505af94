"""What data may look like: our own schemas, and the one way to open them."""

import json
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
