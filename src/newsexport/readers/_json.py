"""JSON from strangers: depth bounded, duplicate keys and NaN refused, each with its place.

An object at the top is one document; an array is a document an element; JSON Lines are a
document a line, read line by line, so that a feed of any length needs the memory of one.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newsexport.data import Data
from newsexport.encoding import decode
from newsexport.errors import SourceError
from newsexport.source import Source

DEEPEST = 50  # our own model needs 6, ninjs 8


class Document(NamedTuple):
    """One document: its value, and where in the file it begins."""

    source: Source  # the file, or the line of JSON Lines
    value: Any
    line: int  # from 1; 0 for an element of an array, whose place is not known


class _Refused(Exception):
    """Raised inside the decoder, which knows no places; `load` finds the place."""


def documents(data: Data) -> Iterator[Document | SourceError]:
    """The documents in `data`, in order. A line that cannot be read comes as its SourceError, and
    the next follow; where the whole cannot be read, the SourceError is raised."""
    if _is_lines(data.begin()):
        yield from _lines(data)
        return
    source = data.source()
    value = load(source)
    if isinstance(value, list):
        for element in value:
            yield Document(source, element, 0)
    else:
        yield Document(source, value, 1)


def _is_lines(begin: str) -> bool:
    """Whether the first line is an object by itself, and another begins on the next."""
    first, _, rest = begin.lstrip("\ufeff \t\r\n").partition("\n")
    if not (first.startswith("{") and rest.lstrip().startswith("{")):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _lines(data: Data) -> Iterator[Document | SourceError]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            try:
                source = decode(line, data.name, data.encoding)
                yield Document(source, load(source, number), number)
            except SourceError as error:
                yield error


def load(source: Source, line: int = 1) -> Any:
    """The value that `source` writes; SourceError where it is no JSON, with its place. `line` is
    the number of its first line in the file."""
    text = source.text
    _check_depth(source, line)
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise SourceError(
            "json-syntax",
            source.name,
            f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}",
            error.lineno + line - 1,
            error.colno,
        ) from None
    except _Refused:
        raise _refusal(source, line) from None
    except ValueError as error:  # an integer of more digits than Python will read
        raise SourceError("json-number", source.name, f"not readable: {error}") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise _Refused
    return data


def _no_constant(constant: str) -> None:
    raise _Refused


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}:,]|-?(?:NaN|Infinity)', re.DOTALL)


def _check_depth(source: Source, line: int) -> None:
    """Refuse deep nesting before the decoder recurses into it."""
    if source.text.count("[") + source.text.count("{") <= DEEPEST:
        return
    depth = 0
    for token in re.finditer(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', source.text, re.DOTALL):
        if token.group() in ("[", "{"):
            depth += 1
            if depth > DEEPEST:
                message = f"nested deeper than {DEEPEST}"
                raise _error(source, "json-depth", message, token.start(), line)
        elif token.group() in ("]", "}"):
            depth -= 1


def _refusal(source: Source, line: int) -> SourceError:
    """Which key stands twice, or which constant is none of JSON's, and where."""
    keys: list[set[str]] = []
    last = None
    for token in _token().finditer(source.text):
        word = token.group()
        if word == "{" or word == "[":
            keys.append(set())
        elif word in ("}", "]") and keys:
            keys.pop()
        elif word == ":" and last and keys:
            key = json.loads(last.group())
            if key in keys[-1]:
                message = f"key {key!r} stands twice"
                return _error(source, "json-duplicate-key", message, last.start(), line)
            keys[-1].add(key)
        elif word[-1] in "Ny":
            return _error(source, "json-constant", f"{word} is no JSON", token.start(), line)
        last = token if word[0] == '"' else None
    return SourceError("json-duplicate-key", source.name, "a key stands twice")


def _error(source: Source, code: str, message: str, at: int, line: int) -> SourceError:
    place = source.position(at)
    return SourceError(code, source.name, message, place.line + line - 1, place.column)
