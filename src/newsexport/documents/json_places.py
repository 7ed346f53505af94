"""Where the parts of a JSON text stand.

The standard decoder forgets places. `JsonPlaces.span` finds the place of one part again: the
objects and arrays on the way to it are looked into, as far as it stands and once each, and what
stands beside the way is passed over by the decoder itself. `JsonPlaces.table` gives the places of
all parts together.

The text is one that `newsexport.documents.json_text` has read, which bounds its depth.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from json.scanner import make_scanner
from typing import Any

from newsexport.documents.marks import Marks
from newsexport.source import Span

# A quote behind a backslash does not end the string. This is true of texts without "\\" only:
# `unpaired` makes such ones. A character class of two would take five times as long.
_STRING = r'"[^"]*+(?:(?<=\\)"[^"]*+)*+(?:"|\Z)'
_VALUE = rf'{_STRING}|[^\s"\[\]{{}},:]++|[\[\]{{}}:]|\Z'


@cache
def brackets() -> re.Pattern[str]:
    """The next bracket outside strings; matches at any place, at last with nothing at the end."""
    return re.compile(rf'[^"\[\]{{}}]*+(?:{_STRING}[^"\[\]{{}}]*+)*+([\[\]{{}}]|\Z)')


@cache
def _value() -> re.Pattern[str]:
    """The next value, or the bracket that begins or ends one; matches at any place as well."""
    return re.compile(rf"[\s,]*+(?:{_STRING}\s*+:\s*+)?+({_VALUE})")


@cache
def _member() -> re.Pattern[str]:
    """The same, with its key."""
    return re.compile(rf"[\s,]*+(?:({_STRING})\s*+:\s*+)?+({_VALUE})")


@cache
def _escape() -> re.Pattern[str]:
    pair = r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    return re.compile(rf"{pair}|\\u[0-9a-fA-F]{{4}}|\\.", re.DOTALL)


@cache
def _scan() -> Callable[[str, int], tuple[Any, int]]:
    """The decoder's own: the value at a place, and where it ends."""
    make: Any = make_scanner
    scan: Callable[[str, int], tuple[Any, int]] = make(json.JSONDecoder())
    return scan


def unpaired(text: str) -> str:
    """`text` with other characters for each escaped backslash, so that a backslash before a quote
    always belongs to the quote."""
    # one character is looked for forty times as fast as two
    return text.replace("\\\\", "..") if "\\" in text and "\\\\" in text else text


Members = Iterator[tuple[str, re.Match[str]]]  # key or index, and where it is written


class JsonPlaces:
    """The places of the value that begins at `start` of `text`, or after white space there, and
    ends before `end`. All places are those in the whole of `text`."""

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self._start = start
        self._text = text[start:end]
        self._flat = unpaired(self._text)
        # by where an object or array begins: the parts seen in it, and those to come
        self._parts: dict[int, tuple[dict[str, re.Match[str]], Members]] = {}
        self._ends: dict[int, int] = {}
        self._escapes: dict[int, Marks] = {}

    def span(self, pointer: str) -> Span:
        """Of the value at `pointer` (RFC 6901); of the nearest one above where there is none."""
        return self._span(self._find(pointer)[0])

    def key_span(self, pointer: str) -> Span:
        """Of the key, with its quotes, that introduces the value; `span` where none does."""
        part, found = self._find(pointer)
        if not found or part.start(1) < 0:
            return self._span(part)
        return Span(part.start(1) + self._start, part.end(1) + self._start)

    def string_offset(self, pointer: str, at: int) -> int:
        """Where character `at` of the string at `pointer` stands, escapes counted as written; its
        closing quote for one behind the last. Of any other value, character `at` as written."""
        start, end = (place - self._start for place in self.span(pointer))
        at = max(at, 0)
        if self._text[start : start + 1] != '"':
            return min(start + at, end) + self._start
        return min(self._marks(start, end).place(at), end - 1) + self._start

    def table(self, value: Any) -> dict[str, tuple[int, int]]:
        """The spans of all parts, by pointer. `value` is what the text writes."""
        spans = iter([found.span(1) for found in _value().finditer(self._flat)])
        table: dict[str, tuple[int, int]] = {}
        _fill(table, value, "", spans.__next__)
        if self._start:
            by = self._start
            return {at: (start + by, end + by) for at, (start, end) in table.items()}
        return table

    def _span(self, part: re.Match[str]) -> Span:
        return Span(part.start(2) + self._start, self._end(*part.span(2)) + self._start)

    def _find(self, pointer: str) -> tuple[re.Match[str], bool]:
        """The part at `pointer`, or the nearest one above, and whether it is the very part."""
        part = self._whole
        for step in pointer.split("/")[1:]:
            if "~" in step:
                step = step.replace("~1", "/").replace("~0", "~")
            child = self._child(part.start(2), step)
            if child is None:
                return part, False
            part = child
        return part, True

    @cached_property
    def _whole(self) -> re.Match[str]:
        found = _member().match(self._flat)
        assert found  # as it does at any place
        return found

    def _child(self, start: int, step: str) -> re.Match[str] | None:
        """The part with the key or index `step` in the object or array at `start`. What stands
        behind it is not looked at before it is asked for."""
        if start not in self._parts:
            self._parts[start] = {}, self._members(start)
        seen, members = self._parts[start]
        if step in seen:
            return seen[step]
        for key, found in members:
            seen[key] = found
            if key == step:
                return found
        return None

    def _members(self, start: int) -> Members:
        """The parts of the object or array at `start`, in order; of other values, none."""
        flat, match = self._flat, _member().match
        if flat[start : start + 1] not in ("{", "["):
            return
        at, number = start + 1, 0
        while found := match(flat, at):
            begin, at = found.span(2)
            if at - begin < 2:  # a bracket, or a single digit
                if flat[begin:at] in "]}:":  # or nothing, at the end
                    return
                at = self._end(begin, at)
            key = found[1]
            if key is None:
                yield str(number), found
                number += 1
            elif "\\" in key or flat is not self._text:
                yield _unescaped(self._text[found.start(1) : found.end(1)]), found
            else:
                yield key[1:-1], found

    def _end(self, start: int, end: int) -> int:
        """Of the value at `start`, whose first word ends at `end`."""
        # a string may be all of the text: it is not copied for the sake of its first character
        if end - start != 1 or self._text[start] not in "[{":
            return end
        if start not in self._ends:
            try:
                self._ends[start] = _scan()(self._text, start)[1]
            except (ValueError, StopIteration, RecursionError):  # no such text is taken
                self._ends[start] = len(self._text)
        return self._ends[start]

    def _marks(self, start: int, end: int) -> Marks:
        """The escapes of the string there."""
        if start not in self._escapes:
            marks = self._escapes[start] = Marks(start + 1)
            for found in _escape().finditer(self._text, start + 1, end):
                marks.add(*found.span(), 1)
        return self._escapes[start]


def _unescaped(key: str) -> str:
    try:
        return str(json.loads(key, strict=False))
    except ValueError:
        return key[1:-1]


def _fill(
    table: dict[str, tuple[int, int]],
    value: Any,
    pointer: str,
    following: Callable[[], tuple[int, int]],
) -> None:
    """Enter `value` and all in it, whose spans follow in the order of the text; an object or array
    has one for each of its brackets."""
    start = following()
    table[pointer] = start  # before what is in it
    kind = type(value)
    if kind is dict:
        base = f"{pointer}/"
        for key, child in value.items():
            if "/" in key or "~" in key:
                key = key.replace("~", "~0").replace("/", "~1")
            if type(child) is dict or type(child) is list:
                _fill(table, child, base + key, following)
            else:
                table[base + key] = following()
    elif kind is list:
        for number, child in enumerate(value):
            if type(child) is dict or type(child) is list:
                _fill(table, child, f"{pointer}/{number}", following)
            else:
                table[f"{pointer}/{number}"] = following()
    else:
        return
    table[pointer] = (start[0], following()[1])
