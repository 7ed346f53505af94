"""What a piece of a dateline reads and answers, and how pieces are put together."""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newsexport.datelines._found import DatelineDay
from newsexport.source import Span


class Copy(NamedTuple):
    """text[:end] is what may be looked at; month names are those of `language`."""

    text: str
    end: int
    language: str


class Part(NamedTuple):
    name: str
    span: Span
    day: DatelineDay | None = None


class Found(NamedTuple):
    end: int
    parts: tuple[Part, ...] = ()


Piece = Callable[[Copy, int], Found | None]


def sequence(*pieces: Piece) -> Piece:
    """All of `pieces`, one after the other."""

    def piece(copy: Copy, pos: int) -> Found | None:
        parts: tuple[Part, ...] = ()
        for one in pieces:
            found = one(copy, pos)
            if found is None:
                return None
            pos = found.end
            parts += found.parts
        return Found(pos, parts)

    return piece


def optional(*pieces: Piece) -> Piece:
    """All of `pieces`, or nothing."""
    whole = sequence(*pieces)
    return lambda copy, pos: whole(copy, pos) or Found(pos)


def either(*pieces: Piece) -> Piece:
    """The first of `pieces` that fits."""

    def piece(copy: Copy, pos: int) -> Found | None:
        for one in pieces:
            found = one(copy, pos)
            if found:
                return found
        return None

    return piece


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_](?:[^\W\d_]|['’`.-](?=[^\W\d_]))*+\.?")


def word_at(copy: Copy, pos: int) -> Span | None:
    found = _word_pattern().match(copy.text, pos, copy.end)
    return Span(*found.span()) if found else None


def bare(copy: Copy, word: Span) -> str:
    return copy.text[word.start : word.end].rstrip(".").casefold()


def number_at(copy: Copy, pos: int) -> tuple[int, int] | None:
    """End and value of the one to four digits at `pos`."""
    end = pos
    while end < copy.end and end - pos < 5 and copy.text[end] in "0123456789":
        end += 1
    return (end, int(copy.text[pos:end])) if pos < end < pos + 5 else None


def skip(copy: Copy, pos: int) -> int:
    while pos < copy.end and copy.text[pos].isspace():
        pos += 1
    return pos
