"""A source: the text of an article and the places in it.

All places are half-open spans of characters (code points) in `Source.text`.
`Source.position` turns one into line and column, where a person reads.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import accumulate, count
from operator import add
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
        return tuple(self.each_line())

    def each_line(self) -> Iterator[Line]:
        """The same one by one: a million of them need no memory then."""
        return self._lines(blank=True)

    def written_lines(self) -> tuple[Line, ...]:
        """The lines that are not blank: a file may be nothing but line ends."""
        return tuple(self._lines(blank=False))

    def _lines(self, blank: bool) -> Iterator[Line]:
        if "\r" in self.text:
            whole = _LINE.findall(self.text)
            texts = [line.rstrip("\r\n") for line in whole]
            starts: Iterable[int] = accumulate(map(len, whole), initial=0)
        else:
            texts = self.text.split("\n")
            if not texts[-1]:  # behind the last line feed
                texts.pop()
            # a line feed for each line before
            starts = map(add, accumulate(map(len, texts), initial=0), count())
        # a NamedTuple's own constructor takes three times as long
        make_line, make_span = partial(tuple.__new__, Line), partial(tuple.__new__, Span)
        return (
            make_line((number, text, make_span((start, start + len(text)))))
            for number, text, start in zip(count(1), texts, starts, strict=False)
            if (text and not text.isspace()) or blank
        )

    def position(self, offset: int) -> Position:
        """Line and column of `offset`."""
        starts = [0, *(end.end() for end in _LINE_END.finditer(self.text, 0, offset))]
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)


def trimmed(text: str, span: Span) -> Span:
    """`span` without the white space at its two ends; an empty span at its end if all is white.

    >>> trimmed("  ab \\n", Span(0, 6))
    Span(start=2, end=4)
    """
    kept = text[span.start : span.end]
    bare = kept.strip()
    if len(bare) == len(kept):
        return span
    if not bare:
        return Span(span.end, span.end)
    start = span.start + len(kept) - len(kept.lstrip())
    return Span(start, start + len(bare))


def prose(text: str) -> str:
    """`text` with every run of white space made one space, and none at the ends.

    >>> prose(" Shares\\n   fell. ")
    'Shares fell.'
    """
    return " ".join(text.split())
