"""The year of a day that is written without it, from the evidence in the text.

A day of the month falls on one weekday in one year of five to eleven. The text names the weekday;
and it was not written before the latest past fact that it dates, nor before the people in it came
into the offices it gives them.

    a stamp near that day       Published Jan 18, 2022 at 10:00        year-from-stamp
    the caller knows the day    --reference-date 2022-01-20            year-from-reference
    a copyright line            (c) Copyright Example News 2022        year-from-text
    weekday and a dated fact    "on Tuesday"; "December 18, 2021"      year-from-weekday
    weekday and an office       "on Tuesday"; "President Joe Biden"    year-from-office
    a full date near that day   "on January 15, 2022"                  year-from-text

Most stories date a fact of the year they are written in or of the year before; the candidate must
be in that window, so that a weekday which is not that of the day yields no year at all.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from newsexport.calendar import day_of
from newsexport.parser.days.dates import lowered
from newsexport.parser.days.evidence import (
    Fact,
    StoryDay,
    Weekday,
    dated_facts,
    latest_past,
    lead_weekdays,
    nearest_ahead,
    stamp_day,
)
from newsexport.parser.days.expressions import Dated
from newsexport.parser.days.offices import Holder, holders, in_office
from newsexport.parser.stamps.timestamp import Stamp
from newsexport.source import Span

RULES = {
    "year-from-stamp": "The day's year is that of a printed stamp of about the same day.",
    "year-from-reference": "The day's year is the nearest to the day the caller gave.",
    "year-from-text": "The day's year is that of a copyright line or of a full date near it.",
    "year-from-weekday": "The one year, not before the latest dated fact, in which the"
    " day is the weekday that the text names.",
    "year-from-office": "The one year in which the day is the weekday that the text names, and"
    " somebody holds the office the text gives.",
}

_STAMP_REACH = 31  # days between the day and a stamp of one story
_NEAR = 15  # days between the day and a full date that tells its year
_YEARS_AFTER_FACT = 1
_WORKED_OUT, _LIKELY = 95, 85
_YEARS = range(1980, 2040)
_MOST_SIGNS = 200  # marks of copyright that are looked at


class Yearless(NamedTuple):
    """A day of the story that is written without its year."""

    month: int
    day: int
    span: Span
    written: str  # "Jan. 18"
    weekday: Weekday | None = None  # where it stands with the day itself
    is_filing: bool = False  # the dateline's: a weekday of the lead is mostly that of the day

    def in_year(self, year: int) -> date | None:
        return day_of(year, self.month, self.day)

    def nearest(self, to: date) -> date | None:
        """This day in the year that brings it nearest to `to`."""
        days = filter(None, map(self.in_year, (to.year - 1, to.year, to.year + 1)))
        return min(days, key=lambda there: abs((there - to).days), default=None)


def year_of(
    source: str,
    day: Yearless,
    stamps: Sequence[Stamp],
    read: Sequence[Dated],
    language: str,
    reference_date: date | None,
) -> StoryDay | None:
    """`day` in its year; None where no evidence tells it."""
    return (
        _from_stamp(day, stamps)
        or _from_reference(day, reference_date)
        or _from_copyright(source, day, read, language)
        or _from_weekday(day, read, language)
        or _from_near_date(day, read)
    )


def _inferred(
    there: date, rule: str, confidence: int, spans: Sequence[Span], day: Yearless, reason: str
) -> StoryDay:
    value = there.isoformat()
    note = f'Year not written with the day. "{day.written}" {reason}; hence {value}.'
    return StoryDay(value, "inferred", rule, confidence, tuple(spans), note)


def _from_stamp(day: Yearless, stamps: Sequence[Stamp]) -> StoryDay | None:
    for stamp in sorted(stamps, key=lambda stamp: stamp.kind == "modified"):
        printed = stamp_day(stamp)
        there = day.nearest(printed) if printed else None
        if printed and there and abs((there - printed).days) <= _STAMP_REACH:
            reason = f"is near the printed stamp of {printed.isoformat()}"
            spans = (day.span, stamp.span)
            return _inferred(there, "year-from-stamp", _WORKED_OUT, spans, day, reason)
    return None


def _from_reference(day: Yearless, reference: date | None) -> StoryDay | None:
    there = day.nearest(reference) if reference else None
    if reference is None or there is None:
        return None
    reason = f"is taken in the year nearest to the given day {reference.isoformat()}"
    return _inferred(there, "year-from-reference", _WORKED_OUT, (day.span,), day, reason)


@cache
def _copyright() -> re.Pattern[str]:
    return re.compile(r"(?:©|\(c\)|copyright)[^\n\d]{0,60}((?:19|20)\d\d)(?!\d)")


def copyright_year(source: str) -> tuple[int, Span] | None:
    """The one year of the text's copyright lines."""
    lower = lowered(source)
    years: dict[str, Span] = {}
    for sign in ("©", "(c)", "copyright"):
        at, tried = lower.find(sign), 0
        while at >= 0 and tried < _MOST_SIGNS:
            found = _copyright().match(lower, at)
            if found:
                years.setdefault(found.group(1), Span(*found.span(1)))
            at, tried = lower.find(sign, at + 1), tried + 1
    if len(years) != 1:
        return None
    ((year, span),) = years.items()
    return int(year), span


def _weekdays(day: Yearless, read: Sequence[Dated], language: str) -> list[Weekday]:
    if day.weekday:
        return [day.weekday]
    return lead_weekdays(read, language) if day.is_filing else []


def _from_copyright(
    source: str, day: Yearless, read: Sequence[Dated], language: str
) -> StoryDay | None:
    """A site's footer may be of a later year than the story: a weekday of the lead that is
    against it makes it worthless."""
    found = copyright_year(source)
    there = day.in_year(found[0]) if found else None
    if found is None or there is None:
        return None
    named = _weekdays(day, read, language)
    recent = {(there - timedelta(days)).weekday() for days in range(1 if day.weekday else 3)}
    if named and not any(weekday.number in recent for weekday in named):
        return None
    agrees = [weekday for weekday in named if weekday.number == there.weekday()][:1]
    reason = f"goes with the copyright year {found[0]}"
    if agrees:
        reason += f', in which it is the "{agrees[0].text}" of the text'
    spans = (day.span, *(weekday.span for weekday in agrees), found[1])
    confidence = _WORKED_OUT if agrees else _LIKELY
    return _inferred(there, "year-from-text", confidence, spans, day, reason)


def _from_weekday(day: Yearless, read: Sequence[Dated], language: str) -> StoryDay | None:
    weekdays = _weekdays(day, read, language)
    if not weekdays:
        return None
    facts = dated_facts(read)
    fact = latest_past(facts, language)
    ahead = nearest_ahead(facts, language)
    people = holders(read)
    for weekday in weekdays:
        days = [there for year in _YEARS if (there := day.in_year(year))]
        fitting = [there for there in days if there.weekday() == weekday.number]
        by_fact = _in_window(fitting, fact, ahead, people)
        if fact and by_fact:
            return _by_fact(by_fact, day, weekday, fact, ahead)
        by_office = _in_office(fitting, fact, people)
        if by_office:
            return _by_office(by_office, day, weekday, people)
    return None


def _in_window(
    days: Iterable[date], fact: Fact | None, ahead: Fact | None, people: Sequence[Holder]
) -> date | None:
    """The one of `days` that lies in the year of the latest past fact or in the next."""
    if fact is None:
        return None
    years = {fact.day.year + more for more in range(1 + _YEARS_AFTER_FACT)}
    if ahead and ahead.day.year >= fact.day.year:
        # what is to come is mostly of this year or the next
        years |= {ahead.day.year - 1, ahead.day.year} - {fact.day.year - 1}
    fitting = [
        there
        for there in days
        if there.year in years and there >= fact.day and all(one.first <= there for one in people)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _in_office(days: Sequence[date], fact: Fact | None, people: Sequence[Holder]) -> date | None:
    """The one of `days` on which `people` are in office, not before the latest fact."""
    fitting = in_office([there for there in days if not fact or there >= fact.day], people)
    return fitting[0] if len(fitting) == 1 else None


def _by_office(there: date, day: Yearless, weekday: Weekday, people: Sequence[Holder]) -> StoryDay:
    holder = next(one for one in people if one.holds(there))
    reason = (
        f'is the "{weekday.text}" of the text in {_such_years(day, weekday.number, there.year)};'
        f" {holder.name} is in the office the text gives"
    )
    spans = [day.span, *([] if day.weekday else [weekday.span]), holder.span]
    return _inferred(there, "year-from-office", _LIKELY, spans, day, reason)


def _by_fact(
    there: date, day: Yearless, weekday: Weekday, fact: Fact, ahead: Fact | None
) -> StoryDay:
    ordinal = ("first", "second", "third")[weekday.paragraph]
    where = "a caption" if fact.passage.kind == "caption" else "the text"
    told = f"{where} {'is dated' if fact.whole else 'speaks of'} {fact.text}"
    spans = [day.span, *([] if day.weekday else [weekday.span]), fact.span]
    if ahead and there.year > fact.day.year + _YEARS_AFTER_FACT:
        told += f" and looks ahead to {ahead.text}"
        spans.append(ahead.span)
    note = (
        f'Year not written in the text. "{day.written}" is the "{weekday.text}" of the {ordinal}'
        f" paragraph in {_such_years(day, weekday.number, there.year)}; {told};"
        f" hence {there.isoformat()}. No time of day is known."
    )
    confidence = _WORKED_OUT if fact.whole else _LIKELY
    value = there.isoformat()
    return StoryDay(value, "inferred", "year-from-weekday", confidence, tuple(spans), note)


def _such_years(day: Yearless, weekday: int, year: int) -> str:
    """The years with that weekday round `year`: two before it and one after it."""
    years = [
        other
        for other in range(max(1, year - 24), min(9999, year + 13))
        if (there := day.in_year(other)) and there.weekday() == weekday
    ]
    at = years.index(year)
    return ", ".join(map(str, years[max(0, at - 2) : at + 2]))


def _from_near_date(day: Yearless, read: Sequence[Dated]) -> StoryDay | None:
    near: dict[date, Fact] = {}
    for fact in dated_facts(read):
        there = day.nearest(fact.day)
        if fact.whole and there and abs((there - fact.day).days) <= _NEAR:
            near.setdefault(there, fact)
    if len(near) != 1:
        return None
    ((there, fact),) = near.items()
    reason = f"is near {fact.text} in the text"
    return _inferred(there, "year-from-text", _LIKELY, (day.span, fact.span), day, reason)


def dated_weekday(source: str, read: Sequence[Dated], language: str) -> date | None:
    """The first "Sunday, March 27" of the text, in the one year that goes with all such and with
    the rest of the evidence: so the text's year may be known though its day is not."""
    pairs = [
        (found.weekday, found.month, found.day)
        for dated in read
        if dated.expressions
        for found in dated.own
        if found.weekday is not None and found.month and found.day and not found.year
    ]
    if not pairs:
        return None
    days = [
        there
        for year in _YEARS
        if (there := day_of(year, *pairs[0][1:]))
        and all(
            (day := day_of(year, *numbers)) and day.weekday() == weekday
            for weekday, *numbers in set(pairs)
        )
    ]
    years = [there.year for there in days]
    printed = copyright_year(source)
    if printed and printed[0] in years:
        return days[years.index(printed[0])]
    facts = dated_facts(read)
    fact = latest_past(facts, language)
    people = holders(read)
    if fact and fact.whole:
        # a year alone may be one that is to come
        by_fact = _in_window(in_office(days, people) or days, fact, None, people)
        if by_fact:
            return by_fact
    return _in_office(days, fact, people)
