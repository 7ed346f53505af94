"""The text of one JSON value from strangers, read: depth bounded, duplicate keys and NaN refused.

The standard decoder does the work. It knows no places and refuses none of these, so what it refuses
is looked for again in the text, where it is shown.
"""

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newsexport.documents.json_places import brackets, unpaired
from newsexport.documents.lines import in_file, line_text
from newsexport.encoding import REPLACED
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.source import Source, Span

DEEPEST = 120  # our own model needs 6, ninjs 8, what people put into extensions more


class Document(NamedTuple):
    """One document: its value, and where in the file it begins."""

    source: Source  # the file, the line of JSON Lines, or the element of a long array
    value: Any
    # of the source's first character in the file, from 1; 0 where that is the first line too, and
    # the document an element of an array
    line: int
    column: int = 1  # of that character
    pointer: str = ""  # of the value in what the source writes: "/3" in an array


class _Refused(Exception):
    """Raised inside the decoder, which knows no places; `load` finds the place."""


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)


class _Place(NamedTuple):
    """A source, and where in the file it begins."""

    source: Source
    line: int
    column: int

    def error(self, code: str, message: str, start: int, end: int) -> SourceError:
        begin, last = (
            in_file(self.source.position(at), self.line, self.column) for at in (start, end)
        )
        # of the line that a part of a file begins in the middle of, only the rest is at hand
        whole = self.column == 1 or begin.line > self.line
        line = line_text(self.source.text, start) if whole else ""
        return SourceError(code, self.source.name, message, *begin, "", *last, line)


def load(source: Source, line: int = 1, column: int = 1) -> Any:
    """The value that `source` writes; SourceError where it is no JSON, with its place. `line` and
    `column` are those of its first character in the file."""
    check_depth(source, line, column)
    place = _Place(source, line, column)
    try:
        return _decoder().decode(source.text)
    except json.JSONDecodeError as error:
        message = f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        found = _word().match(source.text, error.pos)
        end = found.end() if found else error.pos
        raise place.error("json-syntax", message, error.pos, end) from None
    except _Refused:
        raise _refusal(place) from None
    except ValueError as error:  # an integer of more digits than Python will read
        raise _long_number(place, f"not readable: {error}") from None


def value_at(text: str, at: int) -> tuple[Any, int] | None:
    """The value that begins at `at`, and where it ends; None where none can be read. `text` may
    go on behind it, and nest as deep as it likes: see `check_depth`."""
    try:
        return _decoder().raw_decode(text, at)
    except (ValueError, RecursionError, _Refused):
        return None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise _Refused
    return data


def _no_constant(constant: str) -> None:
    raise _Refused


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}:,]|-?(?:NaN|Infinity)|-?[0-9][0-9.eE+-]*+', re.DOTALL
    )


@cache
def _word() -> re.Pattern[str]:
    """What is shown as wrong: a string to its end or that of the line, a word, an escape, a
    sign."""
    return re.compile(r'"(?:[^"\\\r\n]++|\\[^\r\n])*+"?|\\[^\r\n]?|[^\s"\\\[\]{},:]++|[^\r\n]')


def check_depth(source: Source, line: int = 1, column: int = 1) -> None:
    """Refuse deep nesting, as `load` does before the decoder recurses into it."""
    text = source.text
    if text.count("[") + text.count("{") <= DEEPEST:
        return
    flat = unpaired(text)
    depth = 0
    for sign in brackets().findall(flat):
        if sign == "{" or sign == "[":
            depth += 1
            if depth > DEEPEST:
                raise _too_deep(_Place(source, line, column), flat)
        else:  # nothing, at the end of the text
            depth -= 1


def _too_deep(place: _Place, flat: str) -> SourceError:
    depth = 0
    for found in brackets().finditer(flat):
        depth += 1 if found[1] in ("[", "{") else -1
        if depth > DEEPEST:
            break
    message = f"nested deeper than {DEEPEST}"
    return place.error("json-depth", message, found.end() - 1, found.end())


def _refusal(place: _Place) -> SourceError:
    """Which key stands twice, or which constant is none of JSON's, and where."""
    keys: list[set[str]] = []
    last = None
    for token in _token().finditer(place.source.text):
        word = token.group()
        if word == "{" or word == "[":
            keys.append(set())
        elif word in ("}", "]") and keys:
            keys.pop()
        elif word == ":" and last and keys:
            key = json.loads(last.group())
            if key in keys[-1]:
                message = f"duplicate key {key!r}"
                return place.error("json-duplicate-key", message, *last.span())
            keys[-1].add(key)
        elif word[-1] in "Ny":
            return place.error("json-constant", f"{word} is no JSON", *token.span())
        last = token if word[0] == '"' else None
    return place.error("json-duplicate-key", "duplicate key", 0, 0)


def _long_number(place: _Place, message: str) -> SourceError:
    longest = sys.get_int_max_str_digits()
    for token in _token().finditer(place.source.text):
        if len(token.group()) > longest and token.group().lstrip("-").isdecimal():
            return place.error("json-number", message, *token.span())
    return place.error("json-number", message, 0, 0)


@cache
def _surrogate() -> re.Pattern[str]:
    high, low = r"\\u[dD][89abAB][0-9a-fA-F]{2}", r"\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    return re.compile(rf"{high}{low}|({high}|{low})|\\.", re.DOTALL)


def has_escapes(text: str) -> bool:
    """Whether `text` may hold the escape of half a character."""
    return "\\ud" in text or "\\uD" in text


def lone_surrogates(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The escapes in the JSON text[start:end] that stand for half a character: no text in UTF-8
    holds one.

    >>> escape = "\\\\ud83d"
    >>> list(lone_surrogates(f'["{escape}\\\\ude00", "{escape}?"]'))
    [Span(start=18, end=24)]
    """
    if has_escapes(text):
        for found in _surrogate().finditer(text, start, len(text) if end is None else end):
            if found[1]:
                yield Span(*found.span())


def whole_characters(source: Source, start: int = 0, end: int | None = None) -> Source:
    """`source`, or the JSON in it from `start` to `end`, with the escape of U+FFFD in place of
    each that stands for half a character; it is told where the first was. All other characters
    keep their places.

    >>> print(whole_characters(Source("a", r'["\\ud83d\\ude00", "\\ud83d"]')).text)
    ["\\ud83d\\ude00", "\\ufffd"]
    """
    text = source.text
    kept: list[str] = []
    done = 0
    for half in lone_surrogates(text, start, end):
        kept += text[done : half.start], r"\ufffd"
        done = half.end
    if not kept:
        return source
    first = len(kept[0])
    last = first + len(kept[1])
    message = f"{text[first:last]} is half of a character: read as U+FFFD"
    place = (*source.position(first), *source.position(last))
    told = Finding(REPLACED, "warning", message, *place)
    return source._replace(text="".join((*kept, text[done:])), findings=(*source.findings, told))
