"""A long array of JSON, read element by element, with no more of its text held than one needs."""

import re
from codecs import getincrementaldecoder
from collections.abc import Iterator
from functools import cache
from typing import Any

from newsexport.data import Data
from newsexport.documents.json_text import Document, check_depth, load, value_at, whole_characters
from newsexport.documents.lines import source_in_file
from newsexport.encoding import source_of
from newsexport.errors import SourceError

_READ = 1 << 14  # characters of it that may be held: the decoder counts lines from the first
_NONE: Any = object()


class Array:
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
        """A document an element. One that cannot be read comes as its SourceError, and the next
        follow; where the array itself breaks off, the SourceError is raised."""
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
        written = source_of(self._text[self._pos : end], self._data.name)
        source = whole_characters(written)
        self._advance(end)
        try:
            if value is _NONE or source is not written:
                # says what is wrong, and where
                value = load(source, line, column)
            else:
                check_depth(source, line, column)
        except SourceError as error:
            return error
        # an element is one of many, even that of the first line
        return Document(
            source_in_file(source, line, column), value, line if line > 1 else 0, column
        )

    def _decoded(self) -> tuple[int, Any]:
        """Where the value at hand ends, and the value; more is read until that is seen."""
        while True:
            read = value_at(self._text, self._pos)
            if read is None:
                found = self._end_by_brackets()
                if found is not None:
                    return found, _NONE
            else:
                value, end = read
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
