"""Speech marked in the text of blocks: nested where it overlaps, in parts where it must be."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsexport.exporters._xml import text
from newsexport.newsitem import NewsItem, Quote

_DEEPEST = 16  # marks inside each other; deeper ones are not written


class Mark(NamedTuple):
    """An element round text[start:end]."""

    start: int
    end: int
    attributes: str  # ' class="dateline" xml:id="dl"', of one that is no quote
    quote: str | None = None  # the id of the quote that the element is a part of


def place(of: Mark | Quote) -> tuple[int, int]:
    """By which marks stand in order: by their beginning, the longer one first."""
    return of.start, -of.end


def speech_by_block(item: NewsItem) -> dict[str, list[Quote]]:
    """The quotes of each block, in order."""
    speech: dict[str, list[Quote]] = {}
    for quote in item.quotes:
        speech.setdefault(quote.block, []).append(quote)
    for quotes in speech.values():
        quotes.sort(key=place)
    return speech


def orders_told(
    item: NewsItem, speech: Mapping[str, Sequence[Quote]], before: Iterable[str] = ("headline",)
) -> dict[str, int]:
    """The number of each quote, where neither its id nor its place in the story tells it. `before`
    the blocks stand headline and deck, where speech is marked in them."""
    ids = [quote.id for quote in item.quotes]
    places = [*before, *(block.id for block in item.content_set.blocks)]
    told = [quote.id for place in places for quote in speech.get(place, ())]
    numbers = [id.removeprefix("q") for id in told]
    if all(map(str.isdecimal, numbers)):
        told.sort(key=lambda id: int(id.removeprefix("q")))
    shown = {*told}
    in_order = told == [id for id in ids if id in shown]
    return {} if in_order else {id: number for number, id in enumerate(ids, 1)}


def marks_in(quotes: Iterable[Quote], start: int, end: int) -> list[Mark]:
    """The marks of `quotes` in block text [start:end], counted from its start."""
    return [
        Mark(max(quote.start - start, 0), min(quote.end, end) - start, "", quote.id)
        for quote in quotes
        if quote.start < end and quote.end > start and quote.start < quote.end
    ]


def nested(
    value: str, marks: Sequence[Mark], begin: Callable[[Mark], str], end_tag: str
) -> Iterator[str]:
    """`value` escaped, with its marks, in order of their place; one that ends inside another is
    cut in two. `begin` writes the tag that opens a mark or a further part of it."""
    open: list[Mark] = []
    pos = 0
    if not value.isprintable():
        marks = sorted((_trimmed(mark, value) for mark in marks), key=place)
    for mark in (*marks, Mark(len(value), len(value), "")):
        while open and (end := min(one.end for one in open)) <= mark.start:
            yield text(value[pos:end])
            pos = end
            first = next(at for at, one in enumerate(open) if one.end == end)
            yield end_tag * (len(open) - first)
            open[first:] = [one for one in open[first:] if one.end > end]
            yield from map(begin, open[first:])
        yield text(value[pos : mark.start])
        pos = mark.start
        if mark.end > mark.start and len(open) < _DEEPEST:
            open.append(mark)
            yield begin(mark)


def _trimmed(mark: Mark, value: str) -> Mark:
    """`mark` without what is not written at its ends: a part of nothing else would be left."""
    start, end = mark.start, mark.end
    while start < end and not text(value[start]):
        start += 1
    while start < end and not text(value[end - 1]):
        end -= 1
    return mark._replace(start=start, end=end)
