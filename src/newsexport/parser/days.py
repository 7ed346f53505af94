"""Calendar days: the story's own, and those its words name."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from newsexport.datelines import FoundDateline
from newsexport.newsitem import Basis
from newsexport.parser.passage import Passage
from newsexport.parser.timestamp import Stamp
from newsexport.source import Span


class StoryDay(NamedTuple):
    """The day the story was written."""

    value: str  # "2022-01-18"; "--01-18" where the year cannot be had
    basis: Basis
    rule: str
    confidence: int
    spans: tuple[Span, ...]  # the evidence, in the source
    note: str | None = None  # how an inferred day was worked out, one or two sentences


class FoundDay(NamedTuple):
    passage: str
    start: int
    end: int
    value: str  # "2022-01-18"


def story_day(
    source: str,
    dateline: FoundDateline | None,
    stamps: Sequence[Stamp],
    passages: Sequence[Passage],
    language: str,
    reference_date: date | None = None,
) -> StoryDay | None:
    """The story's day from dateline, stamps, `reference_date` and the dated facts of the text."""
    return None


def find_days(
    passages: Sequence[Passage], day: date | None, language: str
) -> tuple[FoundDay, ...]:
    """Every expression that names a calendar day, resolved against the story's `day`."""
    return ()
