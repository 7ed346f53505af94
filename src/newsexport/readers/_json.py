"""JSON from strangers: depth bounded, duplicate keys and NaN refused, each with its place.

One value is one document; an array at the top is a document an element; and so is a file of
JSON Lines, a document a line.
"""

import json
import re
from typing import Any

from newsexport.errors import SourceError
from newsexport.source import Source

_DEEPEST = 50  # the model itself needs 6


def load(source: Source) -> Any:
    """The value that `source` writes; SourceError where it is no JSON."""
    _check_depth(source)

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        data = dict(pairs)
        if len(data) < len(pairs):
            keys = [key for key, _ in pairs]
            twice = next(key for key in data if keys.count(key) > 1)
            raise SourceError("json-duplicate-key", source.name, f"key {twice!r} stands twice")
        return data

    def refuse(constant: str) -> None:
        raise SourceError("json-constant", source.name, f"{constant} is no JSON")

    try:
        return json.loads(source.text, object_pairs_hook=unique, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise SourceError(
            "json-syntax", source.name, f"not JSON: {error.msg}", error.lineno, error.colno
        ) from None
    except ValueError as error:  # an integer of more digits than Python will read
        raise SourceError("json-number", source.name, f"not readable: {error}") from None


def _check_depth(source: Source) -> None:
    """Refuse deep nesting before the decoder recurses into it."""
    depth = 0
    for token in re.finditer(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', source.text, re.DOTALL):
        if token.group() in ("[", "{"):
            depth += 1
            if depth > _DEEPEST:
                line, column = source.position(token.start())
                raise SourceError(
                    "json-depth", source.name, f"nested deeper than {_DEEPEST}", line, column
                )
        elif token.group() in ("]", "}"):
            depth -= 1
