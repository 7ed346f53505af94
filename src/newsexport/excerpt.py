"""Where findings stand in the text of a file, or of a part of it."""

import re
from typing import NamedTuple

from newsexport.finding import Finding

_LINE_END = re.compile(r"\r\n|\n|\r")


class Excerpt(NamedTuple):
    """Offsets into the text: what the finding covers of the line where it begins."""

    line_start: int
    start: int
    end: int
    line_end: int


class Excerpts:
    """Finds them in `text`, which begins in line `line` of its file."""

    def __init__(self, text: str, line: int = 1) -> None:
        self._line = line
        self._starts = [0]
        self._ends = []
        for found in _LINE_END.finditer(text):
            self._ends.append(found.start())
            self._starts.append(found.end())
        self._ends.append(len(text))

    def of(self, finding: Finding) -> Excerpt | None:
        """None where the text has no such line."""
        line = finding.line - self._line
        if not 0 <= line < len(self._starts):
            return None
        begin, end = self._starts[line], self._ends[line]
        start = min(begin + max(finding.column, 1) - 1, end)
        until = end
        if finding.end_line is None or finding.end_column is None:
            until = start
        elif finding.end_line <= finding.line:
            until = min(begin + finding.end_column - 1, end)
        return Excerpt(begin, start, max(start, until), end)
