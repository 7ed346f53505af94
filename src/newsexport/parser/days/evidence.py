"""What a story says about when it was written: weekdays on which something happened, and facts
that are dated with a year."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from newsexport.newsitem import Basis
from newsexport.parser.days.dates import centuries, whole_day
from newsexport.parser.days.expressions import Dated
from newsexport.parser.days.tense import find_tense
from newsexport.parser.passage import Passage
from newsexport.parser.stamps.timestamp import Stamp
from newsexport.source import Span

LEAD = 3  # paragraphs
_FACTS_TRIED = 50


class StoryDay(NamedTuple):
    """The day the story was written."""

    value: str  # "2022-01-18"; "--01-18" where the year cannot be had
    basis: Basis
    rule: str
    confidence: int
    spans: tuple[Span, ...]  # the evidence, in the source
    note: str | None = None  # how an inferred day was worked out, one or two sentences


def stamp_day(stamp: Stamp) -> date | None:
    """The day of a stamp's value."""
    try:
        return date.fromisoformat(stamp.value[:10])
    except ValueError:
        return None


class Weekday(NamedTuple):
    """A weekday that the lead says something happened on."""

    number: int
    text: str
    paragraph: int  # from 0
    span: Span


class Fact(NamedTuple):
    """A dated thing in the text: the earliest day it can have been."""

    day: date
    start: int  # in the passage's text
    end: int
    whole: bool  # day, month and year are written
    passage: Passage

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def span(self) -> Span:
        return self.passage.source_span(self.start, self.end)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.,:/$€£-])((?:19|20)\d\d)(?![\w%/-]|[.,:]\d)")


def lead_of(read: Sequence[Dated]) -> list[Dated]:
    """The first paragraphs of the story."""
    return [dated for dated in read if dated.passage.kind == "paragraph"][:LEAD]


def lead_weekdays(read: Sequence[Dated], language: str) -> list[Weekday]:
    """The weekdays on which, as the first paragraph that names any says, something happened."""
    for number, dated in enumerate(lead_of(read)):
        found = past_weekdays(dated, number, language)
        if found:
            return found
    return []


def past_weekdays(dated: Dated, number: int, language: str) -> list[Weekday]:
    """The weekdays on which something happened, in the paragraph of that `number`."""
    passage = dated.passage
    text = passage.text
    return [
        Weekday(
            found.weekday,
            text[found.start : found.end],
            number,
            passage.source_span(found.start, found.end),
        )
        for found in dated.own
        if found.weekday is not None
        and found.day is None
        and not found.weeks
        and found.direction in (None, "this")
        and find_tense(text, found.start, found.end, language) != "ahead"
    ]


def dated_facts(read: Sequence[Dated]) -> list[Fact]:
    """What the passages date with a year, and the passage it stands in."""
    facts: list[Fact] = []
    for passage, expressions, _ in read:
        text = passage.text
        if "19" not in text and "20" not in text:
            continue
        taken: set[int] = set()
        for found in expressions:
            there = whole_day(found)
            if there:
                taken.update(range(found.start, found.end))
                facts.append(Fact(there, found.start, found.end, True, passage))
        for at in centuries(text):
            year = _year().match(text, at)
            if year and at not in taken:
                there = date(int(year.group()), 1, 1)
                facts.append(Fact(there, *year.span(), False, passage))
    return facts


def nearest_ahead(facts: Sequence[Fact], language: str) -> Fact | None:
    """The earliest year that the text puts ahead of the story ("by the end of 2023")."""
    for fact in sorted(facts, key=lambda fact: fact.day)[:_FACTS_TRIED]:
        tense = find_tense(fact.passage.text, fact.start, fact.end, language)
        if tense == "ahead" and not fact.whole:
            return fact
    return None


def latest_past(facts: Sequence[Fact], language: str) -> Fact | None:
    """The latest fact that the text does not put ahead of the story."""
    latest = sorted(facts, key=lambda fact: (fact.day, fact.whole), reverse=True)
    for fact in latest[:_FACTS_TRIED]:
        if find_tense(fact.passage.text, fact.start, fact.end, language) != "ahead":
            return fact
    return None
