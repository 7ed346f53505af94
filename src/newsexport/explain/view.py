"""The view: the source's lines cut into segments, each of which knows its fields.

Fields overlap (a quote with a name in it, a dateline with its parts). A segment is a longest
stretch of one line that the same fields cover, so segments never overlap and together they are
the text.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import tee
from typing import NamedTuple

from newsexport.explain.fields import Field, fields_of
from newsexport.newsitem import LineRole, NewsItem
from newsexport.source import Line, Position, Source, Span


class Segment(NamedTuple):
    """source[start:end], which the fields of these numbers cover, the widest first."""

    start: int
    end: int
    fields: tuple[int, ...]


class SeenLine(NamedTuple):
    number: int  # from 1
    role: LineRole | None  # None: an empty line
    segments: tuple[Segment, ...]


class SeenLines:
    """The lines of a text, each made when it is asked for: a text may be a million empty ones."""

    def __init__(
        self, source: Source, roles: Mapping[int, LineRole], stretches: Sequence[Segment]
    ) -> None:
        self._source = source
        self._roles = roles
        self._stretches = stretches
        self._count = sum(1 for _ in source.each_line())

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[SeenLine]:
        lines, again = tee(self._source.each_line())
        for line, segments in zip(lines, _cut(again, iter(self._stretches)), strict=True):
            yield SeenLine(line.number, self._roles.get(line.number), segments)


class View(NamedTuple):
    source: Source
    language: str
    lines: SeenLines
    fields: tuple[Field, ...]
    places: tuple[tuple[Position, ...], ...]  # of each field's spans, their starts

    def text(self, segment: Segment) -> str:
        return self.source.text[segment.start : segment.end]


def make_view(item: NewsItem, source: Source) -> View:
    """How `item` was read from `source`."""
    fields = fields_of(item, source)
    starts = array("Q", (line.span.start for line in source.each_line()))
    roles = {line.line: line.role for line in item.provenance.lines} if item.provenance else {}
    seen = SeenLines(source, roles, tuple(_stretches(fields, len(source.text))))
    places = tuple(tuple(_place(starts, span) for span in field.spans) for field in fields)
    return View(source, item.language, seen, fields, places)


def _place(starts: Sequence[int], span: Span) -> Position:
    line = bisect_right(starts, span.start)
    return Position(line, span.start - starts[line - 1] + 1)


def _stretches(fields: Sequence[Field], size: int) -> Iterator[Segment]:
    """The whole text as segments, not yet cut at the ends of lines."""
    opens: dict[int, list[tuple[int, int]]] = {}
    closes: dict[int, list[int]] = {}
    for number, field in enumerate(fields):
        for start, end in _merged(field.spans):
            opens.setdefault(start, []).append((start - end, -number))
            closes.setdefault(end, []).append(number)
    # by field: how wide it is and its number, both negative: of two as wide the first is innermost
    active: dict[int, tuple[int, int]] = {}
    before = 0
    for at in sorted({*opens, *closes, size}):
        if at > before:
            yield Segment(before, at, tuple(-number for _, number in sorted(active.values())))
            before = at
        for number in closes.get(at, ()):
            active.pop(number, None)
        for entry in opens.get(at, ()):
            active[-entry[1]] = entry


def _merged(spans: Sequence[Span]) -> Iterator[Span]:
    """The spans of one field, those that overlap made one."""
    start = end = -1
    for span in sorted(spans):
        if span.start <= end:
            end = max(end, span.end)
            continue
        if end > start:
            yield Span(start, end)
        start, end = span
    if end > start:
        yield Span(start, end)


def _cut(lines: Iterable[Line], stretches: Iterator[Segment]) -> Iterator[tuple[Segment, ...]]:
    """For each line the segments in it."""
    current = next(stretches, None)
    for line in lines:
        cut: list[Segment] = []
        while current is not None and current.start < line.span.end:
            start, end = max(current.start, line.span.start), min(current.end, line.span.end)
            if start < end:
                cut.append(Segment(start, end, current.fields))
            if current.end > line.span.end:
                break
            current = next(stretches, None)
        yield tuple(cut)
