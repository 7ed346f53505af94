"""JSON from strangers: depth bounded, duplicate keys and NaN refused, each with its place.

An object at the top is one document; an array is a document an element; JSON Lines are a
document a line. Lines, and the elements of a long array, are read one by one, so that a feed of
any length needs the memory of one.
"""

import json
import re
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newsexport.data import Data
from newsexport.documents.json_places import brackets, unpaired
from newsexport.documents.lines import in_file, source_in_file
from newsexport.encoding import ENCODING_FALLBACK, decode, source_of
from newsexport.errors import SourceError
from newsexport.source import Source, Span

_LONG = 1 << 20  # bytes of an array from which on its elements are read one by one
_READ = 1 << 14  # characters of it that may be held: the decoder counts lines from the first
_NONE: Any = object()
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


def documents(data: Data) -> Iterator[Document | SourceError]:
    """The documents in `data`, in order. A line that cannot be read comes as its SourceError, and
    the next follow; where the whole cannot be read, the SourceError is raised."""
    if data.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        data = data.with_first_line()
    if _is_lines(data.begin()):
        yield from _lines(data)
        return
    if data.begin().lstrip("\ufeff \t\r\n").startswith("["):
        data = data.with_head(_LONG)
        if len(data.head) >= _LONG and b"\0" not in data.head:
            yield from _Array(data).documents()
            return
    source = _source(data)
    value = load(source)
    if isinstance(value, list):
        for number, element in enumerate(value):
            yield Document(source, element, 0, 1, f"/{number}")
    else:
        yield Document(source, value, 1)


def _source(data: Data) -> Source:
    return _unicode(data.source(), data)


def _unicode(source: Source, data: Data) -> Source:
    """`source`, unless it had to be read in another encoding that nobody declared: JSON is UTF-8
    (RFC 8259, 8.1), and a name in the wrong letters is worse than none."""
    fallback = [one for one in source.findings if one.rule == ENCODING_FALLBACK]
    if fallback and not data.encoding:
        (found,) = fallback
        message = found.message.partition(":")[0]
        hint = "write it in UTF-8, or say what it is in with --encoding"
        raise SourceError("json-encoding", data.name, message, found.line, found.column, hint)
    return source


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
    for number, line in enumerate(_split(data), 1):
        if line.strip():
            try:
                source = _unicode(decode(line, data.name, data.encoding), data)
                value = load(source, number)
            except SourceError as error:
                yield error if error.line else _at(error, number)
            else:
                yield Document(source_in_file(source, number), value, number)


def _split(data: Data) -> Iterator[bytes]:
    if b"\0" in data.head[:4]:  # UTF-16, where a line end is two bytes
        source = _source(data)
        return (line.encode() for line in source.text.split("\n"))
    return data.split(b"\n")


def _at(error: SourceError, line: int) -> SourceError:
    return SourceError(error.code, error.name, error.message, line, 1, error.hint)


class _Array:
    """The elements of an array, with no more of its text held than one needs."""

    def __init__(self, data: Data) -> None:
        self._data = data
        self._pieces = data.pieces()
        self._decoder = getincrementaldecoder(data.encoding or "utf-8-sig")("replace")
        self._text = ""
        self._pos = 0
        self._line = 1
        self._begin = 0  # where in the text the line at hand begins; before it, once that is cut
        self._ended = False

    def documents(self) -> Iterator[Document | SourceError]:
        self._take("[")
        more = self._next() != "]"
        while more:
            yield self._element()
            more = self._next() == ","
            if more:
                self._take(",")
        self._take("]")
        if self._next():
            raise self._wrong("extra data")

    def _element(self) -> Document | SourceError:
        self._next()
        if self._pos > _READ:
            self._cut()
        end, value = self._decoded()
        line, column = self._line, self._column()
        source = source_of(self._text[self._pos : end], self._data.name)
        self._advance(end)
        try:
            if value is _NONE:
                value = load(source, line, column)  # says what is wrong, and where
            else:
                _check_depth(_Place(source, line, column))
        except SourceError as error:
            return error
        # an element is one of many, even that of the first line
        return Document(
            source_in_file(source, line, column), value, line if line > 1 else 0, column
        )

    def _decoded(self) -> tuple[int, Any]:
        """Where the value at hand ends, and the value; more is read until that is seen."""
        while True:
            try:
                value, end = _decoder().raw_decode(self._text, self._pos)
            except (ValueError, RecursionError, _Refused):
                found = self._end_by_brackets()
                if found is not None:
                    return found, _NONE
            else:
                if end < len(self._text) or self._ended:
                    return end, value
            if not self._more():
                return len(self._text), _NONE

    def _end_by_brackets(self) -> int | None:
        """The same where the value is none of JSON's, or is not there to its end."""
        depth = 0
        for token in _structure().finditer(self._text, self._pos):
            word = token.group()
            if word in "[{":
                depth += 1
            elif word in "]}":
                if depth == 0:
                    return token.start()
                depth -= 1
            elif word == "," and depth == 0:
                return token.start()
        return None

    def _next(self) -> str:
        """The next character that is no white space; "" at the end."""
        while True:
            found = _space().match(self._text, self._pos)
            assert found
            self._advance(found.end())
            if self._pos < len(self._text):
                return self._text[self._pos]
            if not self._more():
                return ""

    def _take(self, sign: str) -> None:
        if self._next() != sign:
            raise self._wrong(f"expecting {sign!r}")
        self._advance(self._pos + 1)

    def _advance(self, end: int) -> None:
        lines = self._text.count("\n", self._pos, end)
        if lines:
            self._line += lines
            self._begin = self._text.rfind("\n", self._pos, end) + 1
        self._pos = end

    def _cut(self) -> None:
        """Let go of what was read."""
        self._begin -= self._pos
        self._text = self._text[self._pos :]
        self._pos = 0

    def _more(self) -> bool:
        """As much again as there is of the element at hand; False where there is no more."""
        self._cut()
        held, size = [self._text], 0
        while not self._ended and size <= len(self._text):
            piece = next(self._pieces, b"")
            self._ended = not piece
            held.append(self._decoder.decode(piece, self._ended))
            size += len(held[-1])
        if len(self._text) > self._data.max_input:
            raise self._data.too_large()
        self._text = "".join(held)
        return size > 0

    def _wrong(self, message: str) -> SourceError:
        message = f"not JSON: {message}"
        place = self._line, self._column()
        return SourceError("json-syntax", self._data.name, message, *place)

    def _column(self) -> int:
        return self._pos - self._begin + 1


@cache
def _structure() -> re.Pattern[str]:
    return re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},]', re.DOTALL)


@cache
def _space() -> re.Pattern[str]:
    return re.compile(r"[ \t\r\n]*")


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
        return SourceError(code, self.source.name, message, *begin, "", *last)


def load(source: Source, line: int = 1, column: int = 1) -> Any:
    """The value that `source` writes; SourceError where it is no JSON, with its place. `line` and
    `column` are those of its first character in the file."""
    place = _Place(source, line, column)
    _check_depth(place)
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


def _check_depth(place: _Place) -> None:
    """Refuse deep nesting before the decoder recurses into it."""
    text = place.source.text
    if text.count("[") + text.count("{") <= DEEPEST:
        return
    flat = unpaired(text)
    depth = 0
    for sign in brackets().findall(flat):
        if sign == "{" or sign == "[":
            depth += 1
            if depth > DEEPEST:
                raise _too_deep(place, flat)
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


def lone_surrogates(text: str) -> Iterator[Span]:
    """The escapes in JSON `text` that stand for half a character: no text in UTF-8 holds one.

    >>> escape = "\\\\ud83d"
    >>> list(lone_surrogates(f'["{escape}\\\\ude00", "{escape}?"]'))
    [Span(start=18, end=24)]
    """
    if "\\ud" in text or "\\uD" in text:
        for found in _surrogate().finditer(text):
            if found[1]:
                yield Span(*found.span())


def values(data: Data) -> Iterator[Document | SourceError]:
    """The whole value of a file, or that of each of its JSON Lines; bounded, unlike `documents`,
    which takes an array apart."""
    if data.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        data = data.with_first_line()
    if _is_lines(data.begin()):
        yield from _lines(data)
        return
    source = _source(data)
    yield Document(source, load(source), 1)
