"""Lines and columns of many places in one text."""

import re
from bisect import bisect_right

from newsexport.source import Position

_LINE_END = re.compile(r"\r\n|\n|\r")


class LineIndex:
    def __init__(self, text: str) -> None:
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)
