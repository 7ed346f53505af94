"""A dateline and its parts, as values."""

from typing import NamedTuple

from newsexport.source import Span

LONGEST = 160  # characters from the start that are looked at


class DatelineDay(NamedTuple):
    """The day in a dateline. `year` is None where it is not printed."""

    month: int
    day: int
    year: int | None
    span: Span


class FoundDateline(NamedTuple):
    """A dateline and its parts, each where it stands in the source."""

    text: Span  # with agency and dash
    place: Span | None = None  # as written, with state or country: "HANOI, Vietnam"
    region: Span | None = None
    day: DatelineDay | None = None
    agency: Span | None = None
    style: str = "plain"  # the house style that matched: "ap", "reuters" ...
