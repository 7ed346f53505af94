"""A source: the text of an article and the places in it.

All places are half-open spans of characters (code points) in `Source.text`.
`Source.position` turns one into line and column, where a person reads.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newsexport.finding import Finding

# Only what an editor calls a line end. str.splitlines also splits at form feeds, U+0085 and
# U+2028, and every later line number would be wrong.
_LINE_END = re.compile(r"\r\n|\n|\r")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class Span(NamedTuple):
    """text[start:end], in characters."""

    start: int
    end: int


class Position(NamedTuple):
    line: int  # from 1
    column: int  # from 1


class Line(NamedTuple):
    """One line without its line end. `text` is as it stands, `span` covers it."""

    number: int  # from 1, blank lines counted
    text: str
    span: Span


class Source(NamedTuple):
    """One text as it was read, and what was noticed while reading it."""

    name: str  # file name as given, "<stdin>" or "<text>"
    text: str
    encoding: str = "utf-8"
    sha256: str | None = None  # of the bytes that were read
    findings: tuple[Finding, ...] = ()

    def lines(self) -> tuple[Line, ...]:
        """Every line, the blank ones too, split at \\n, \\r\\n and \\r only."""
        return tuple(self._lines(blank=True))

    def written_lines(self) -> tuple[Line, ...]:
        """The lines that are not blank: a file may be nothing but line ends."""
        return tuple(self._lines(blank=False))

    def _lines(self, blank: bool) -> Iterator[Line]:
        start = 0
        for number, line in enumerate(_LINE.findall(self.text), 1):
            if blank or line.strip():
                text = line.rstrip("\r\n")
                yield Line(number, text, Span(start, start + len(text)))
            start += len(line)

    def position(self, offset: int) -> Position:
        """Line and column of `offset`."""
        starts = [0, *(end.end() for end in _LINE_END.finditer(self.text, 0, offset))]
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)


def trimmed(text: str, span: Span) -> Span:
    """`span` without the white space at its two ends; an empty span at its start if all is white.

    >>> trimmed("  ab \\n", Span(0, 6))
    Span(start=2, end=4)
    """
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def prose(text: str) -> str:
    """`text` with every run of white space made one space, and none at the ends.

    >>> prose(" Shares\\n   fell. ")
    'Shares fell.'
    """
    return " ".join(text.split())
