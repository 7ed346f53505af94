"""Lines and columns of many places in one text."""

import re
from array import array
from bisect import bisect_right

from newsexport.source import Position, Source

_LINE_END = re.compile(r"\r\n|\n|\r")
_LONGEST = 100_000  # characters of a line


class LineIndex:
    """The lines of a text, counted once: each position is then found by bisection."""

    def __init__(self, text: str) -> None:
        # an array, since a text may be nothing but line ends
        self._starts = array("q", (0,))
        self._starts.extend(end.end() for end in _LINE_END.finditer(text))
        self._size = len(text)

    def position(self, offset: int) -> Position:
        """Line and column of `offset`; those of the nearest end where it is outside the text.

        >>> LineIndex("a\\r\\nbc").position(4)
        Position(line=2, column=2)
        """
        offset = min(max(offset, 0), self._size)
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def start(self, line: int) -> int:
        """Where `line` (from 1) begins; the end of the text where it has no such line."""
        return self._starts[line - 1] if 1 <= line <= len(self._starts) else self._size


def line_text(text: str, at: int) -> str:
    """The line that text[at] stands in, without its end; "" where it is too long to be handed on.

    >>> line_text("a\\r\\nbc\\nd", 3), line_text("a\\r\\nbc\\nd", 5), line_text("", 0)
    ('bc', 'bc', '')
    """
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    end = _LINE_END.search(text, at)
    line = text[start : end.start() if end else len(text)]
    return line if len(line) <= _LONGEST else ""


def in_file(place: Position, line: int, column: int = 1) -> Position:
    """Where `place` of a part of a file is in the file; the part begins at `line` and `column`.

    >>> in_file(Position(1, 2), 7, 10), in_file(Position(2, 2), 7, 10)
    (Position(line=7, column=11), Position(line=8, column=2))
    """
    return Position(
        place.line + line - 1, place.column + column - 1 if place.line == 1 else place.column
    )


def source_in_file(source: Source, line: int, column: int = 1) -> Source:
    """`source`, a part of a file, with its findings placed in the file."""
    if not source.findings:
        return source
    moved = []
    for finding in source.findings:
        place = in_file(Position(finding.line, finding.column), line, column)
        moved.append(finding._replace(line=place.line, column=place.column))
        if finding.end_line and finding.end_column:
            end = in_file(Position(finding.end_line, finding.end_column), line, column)
            moved[-1] = moved[-1]._replace(end_line=end.line, end_column=end.column)
    return source._replace(findings=tuple(moved))
