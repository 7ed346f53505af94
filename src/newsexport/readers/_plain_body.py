"""Bodies that are given as plain text: their paragraphs, and whether they are HTML after all."""

import re
from functools import cache

from newsexport.source import prose

_LINES = 40  # characters that a line has at least where every line is a paragraph


def paragraphs(body: str) -> list[str]:
    """The paragraphs of plain text: between blank lines, else each line where all of them are
    long enough to be one and end like one.

    >>> paragraphs("One\\ntwo\\n\\nThree")
    ['One two', 'Three']
    """
    body = body.replace("\r\n", "\n").replace("\r", "\n")
    parts = body.split("\n\n")
    if len(parts) == 1:
        lines = [line for line in map(prose, body.split("\n")) if line]
        if all(len(line) >= _LINES and _ends(line) for line in lines):
            return lines
    return [text for text in map(prose, parts) if text]


def _ends(line: str) -> bool:
    return line.rstrip("\"'”’»“)]").endswith((".", "!", "?", "…", "。", ":"))


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"\s*<(?:p|div|h[1-6]|ul|figure|section|article)[\s>][^\0]*>\s*", re.I)


def is_markup(body: str) -> bool:
    """Whether what should be plain text is HTML."""
    return body[:64].lstrip().startswith("<") and _markup().fullmatch(body) is not None
