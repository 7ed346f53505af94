"""Where the characters of a YAML scalar are written, style by style.

Line ends are YAML 1.1's, as libyaml reads them: U+0085, U+2028 and U+2029 are some too.
"""

import re
from functools import cache

from newsexport.documents.marks import Marks

_BREAK = "(?:\r\n|[\r\n\x85\u2028\u2029])"
_BREAKS = "\r\n\x85\u2028\u2029"


@cache
def _properties() -> re.Pattern[str]:
    """Tag and anchor before a scalar, with what separates them from it."""
    return re.compile(r"(?:[!&]\S*+\s++)*+")


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(_BREAK)


@cache
def _flow(style: str) -> re.Pattern[str]:
    """What is not one character each in a scalar of `style`: a fold, then an escape. Runs of
    spaces within a line are matched too, so that none is gone through twice."""
    escape = {
        '"': rf"\\(?:x..|u.{{4}}|U.{{8}}|({_BREAK}[ \t]*+(?:{_BREAK}[ \t]*+)*+)|.)",
        "'": "''()",
    }.get(style, r"(?!)()")
    return re.compile(rf"([ \t]*+(?:{_BREAK}[ \t]*+)++)|[ \t]++|({escape})", re.DOTALL)


def scalar_marks(text: str, start: int, end: int, style: str, value: str) -> Marks:
    """The marks of the scalar that stands from `start` to `end` of `text` and reads `value`."""
    found = _properties().match(text, start, end)
    start = found.end() if found else start
    if style in ("|", ">"):
        return _block(text, start, end, value)
    marks = Marks(start + (style in ('"', "'")))
    for found in _flow(style).finditer(text, marks.place(0), end):
        if found[1] is not None:
            marks.add(*found.span(), _folded(_breaks().findall(found[1])))
        elif found[2] is not None:
            continued = found[3]  # the line end is escaped: only those after it count
            width = len(_breaks().findall(continued)) - 1 if continued else 1
            marks.add(*found.span(), width)
    return marks


def _folded(breaks: list[str]) -> int:
    """How many characters are read of line ends that follow each other."""
    if breaks[0] in ("\u2028", "\u2029"):  # these stay
        return len(breaks)
    return max(len(breaks) - 1, 1)


def _block(text: str, start: int, end: int, value: str) -> Marks:
    """Of a literal or folded scalar: each of its lines has its place."""
    header = _breaks().search(text, start, end)
    at = header.end() if header else end
    marks = Marks(at)
    indent = _indent(text[at:end]) - _indent(value)
    count = 0
    while at < end:
        found = _breaks().search(text, at, end)
        line_end, following = found.span() if found else (end, end)
        begin = min(at + indent, line_end)
        line = text[begin:line_end]
        if line:
            # line ends are read as the line feeds that are left of them, or as one space
            while count < len(value) and value[count] in _BREAKS:
                count += 1
            if not value.startswith(line, count):
                count += 1
            marks.go_on(begin, count)
            count += len(line)
        at = following
    return marks


def _indent(text: str) -> int:
    """The spaces before the first line that has more than spaces."""
    found = re.match(rf"(?: *+{_BREAK})*+( *+)", text)
    return len(found[1]) if found else 0
