"""The day a story was written: printed, or worked out from evidence, or not known.

    dateline with year              LONDON, Feb. 1, 2017 -               dateline-date
    dateline without year           Jan. 18 (UPI) --
        a stamp near that day       Published Jan 18, 2022 at 10:00      year-from-stamp
        the caller knows the day    --reference-date 2022-01-20          year-from-reference
        a copyright line            (c) Copyright Example News 2022      year-from-text
        weekday and a dated fact    "on Tuesday"; "December 18, 2021"    year-from-weekday
        a full date near that day   "on January 15, 2022"                year-from-text
        none of these                                                    dateline-date, "--01-18"
    no day in the dateline
        a printed stamp             Published Jan 18, 2022               published-stamp
        today with its date         "today, January 18, 2022,"           today-with-date
        the day of an update that   Updated Jan 18, 2022; "on Tuesday"   day-from-update
        the text speaks of
        the caller knows the day                                         reference-date

Year from weekday: a day of the month falls on one weekday in one year of five to eleven. The lead
names the weekday, and the story was not written before the latest past fact that it dates. Most
stories date a fact of the year they are written in or of the year before; the candidate must be
in that window, so that a weekday which is not that of the dateline yields no year at all.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newsexport.calendar import day_of, primary
from newsexport.datelines import DatelineDay, FoundDateline
from newsexport.newsitem import Basis
from newsexport.parser.day_dates import whole_day
from newsexport.parser.day_evidence import (
    Fact,
    Weekday,
    dated_facts,
    latest_past,
    lead_of,
    lead_weekdays,
    nearest_ahead,
    past_weekdays,
)
from newsexport.parser.day_expressions import Dated
from newsexport.parser.tense import in_quote
from newsexport.parser.timestamp import Stamp
from newsexport.source import Span, prose

RULES = {
    "dateline-date": "The day printed in the dateline.",
    "year-from-stamp": "The dateline's year is that of a printed stamp of about the same day.",
    "year-from-reference": "The dateline's year is the nearest to the day the caller gave.",
    "year-from-text": "The dateline's year is that of a copyright line or of a full date near it.",
    "year-from-weekday": "The one year, not before the latest dated fact, in which the"
    " dateline's day is the weekday that the lead names.",
    "published-stamp": "The printed stamp of publication.",
    "today-with-date": 'The text gives the date of its "today".',
    "day-from-update": "The day of a printed update, which the text also speaks of.",
    "reference-date": "The day the caller gave.",
}

_STAMP_REACH = 31  # days between dateline and stamp of one story
_NEAR = 15  # days between the dateline and a full date that tells its year
_YEARS_AFTER_FACT = 1
_SURE, _WORKED_OUT, _LIKELY = 100, 95, 85


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


@cache
def _copyright() -> re.Pattern[str]:
    return re.compile(r"(?:©|\(c\)|copyright)[^\n\d]{0,60}((?:19|20)\d\d)(?!\d)", re.I)


def story_day(
    source: str,
    dateline: FoundDateline | None,
    stamps: Sequence[Stamp],
    read: Sequence[Dated],
    language: str,
    reference_date: date | None = None,
) -> StoryDay | None:
    """The story's day from dateline, stamps, `reference_date` and the dated facts of the text."""
    tag = primary(language)
    if dateline and dateline.day:
        return _from_dateline(source, dateline.day, stamps, read, tag, reference_date)
    for stamp in stamps:
        there = stamp_day(stamp) if stamp.kind == "published" else None
        if there:
            return StoryDay(there.isoformat(), "stated", "published-stamp", _SURE, (stamp.span,))
    if reference_date:
        value = reference_date.isoformat()
        return StoryDay(value, "supplied", "reference-date", _SURE, ())
    return _dated_today(read, tag) or _from_update(stamps, read, tag)


def _from_dateline(
    source: str,
    day: DatelineDay,
    stamps: Sequence[Stamp],
    read: Sequence[Dated],
    language: str,
    reference_date: date | None,
) -> StoryDay | None:
    spans = (day.span,)
    if day.year:
        there = day_of(day.year, day.month, day.day)
        return (
            StoryDay(there.isoformat(), "stated", "dateline-date", _SURE, spans) if there else None
        )
    if not day_of(2000, day.month, day.day):
        return None
    written = prose(source[day.span.start : day.span.end])
    return (
        _year_from_stamp(day, written, stamps)
        or _year_from_reference(day, written, reference_date)
        or _year_from_copyright(source, day, written, read, language)
        or _year_from_weekday(day, written, read, language)
        or _year_from_near_date(day, written, read, language)
        or StoryDay(f"--{day.month:02}-{day.day:02}", "stated", "dateline-date", _SURE, spans)
    )


def _nearest(day: DatelineDay, to: date) -> date | None:
    """The dateline's day in the year that brings it nearest to `to`."""
    years = (to.year - 1, to.year, to.year + 1)
    days = filter(None, (day_of(year, day.month, day.day) for year in years))
    return min(days, key=lambda there: abs((there - to).days), default=None)


def _inferred(
    there: date, rule: str, confidence: int, spans: Sequence[Span], written: str, reason: str
) -> StoryDay:
    value = there.isoformat()
    note = f'Year not written in the dateline. "{written}" {reason}; hence {value}.'
    return StoryDay(value, "inferred", rule, confidence, tuple(spans), note)


def _year_from_stamp(day: DatelineDay, written: str, stamps: Sequence[Stamp]) -> StoryDay | None:
    for stamp in sorted(stamps, key=lambda stamp: stamp.kind == "modified"):
        printed = stamp_day(stamp)
        there = _nearest(day, printed) if printed else None
        if printed and there and abs((there - printed).days) <= _STAMP_REACH:
            reason = f"is near the printed stamp of {printed.isoformat()}"
            spans = (day.span, stamp.span)
            return _inferred(there, "year-from-stamp", _WORKED_OUT, spans, written, reason)
    return None


def _year_from_reference(day: DatelineDay, written: str, reference: date | None) -> StoryDay | None:
    there = _nearest(day, reference) if reference else None
    if reference is None or there is None:
        return None
    reason = f"is taken in the year nearest to the given day {reference.isoformat()}"
    return _inferred(there, "year-from-reference", _WORKED_OUT, (day.span,), written, reason)


def _year_from_copyright(
    source: str, day: DatelineDay, written: str, read: Sequence[Dated], language: str
) -> StoryDay | None:
    """A site's footer may be of a later year than the story: a weekday of the lead that is
    against it makes it worthless."""
    years = {found.group(1): found.span(1) for found in _copyright().finditer(source)}
    if len(years) != 1:
        return None
    ((year, span),) = years.items()
    there = day_of(int(year), day.month, day.day)
    if there is None:
        return None
    named = lead_weekdays(read, language)
    recent = {(there - timedelta(days)).weekday() for days in range(3)}
    if named and not any(weekday.number in recent for weekday in named):
        return None
    agrees = [weekday for weekday in named if weekday.number == there.weekday()][:1]
    reason = f"goes with the copyright year {year}"
    if agrees:
        reason += f', in which it is the "{agrees[0].text}" of the text'
    spans = (day.span, *(weekday.span for weekday in agrees), Span(*span))
    confidence = _WORKED_OUT if agrees else _LIKELY
    return _inferred(there, "year-from-text", confidence, spans, written, reason)


def _year_from_weekday(
    day: DatelineDay, written: str, read: Sequence[Dated], language: str
) -> StoryDay | None:
    facts = dated_facts(read)
    fact = latest_past(facts, language)
    if fact is None:
        return None
    ahead = nearest_ahead(facts, language)
    years = {fact.day.year + more for more in range(1 + _YEARS_AFTER_FACT)}
    if ahead and ahead.day.year >= fact.day.year:
        # what is to come is mostly of this year or the next
        years |= {ahead.day.year - 1, ahead.day.year} - {fact.day.year - 1}
    for weekday in lead_weekdays(read, language):
        fitting = [
            there
            for year in sorted(years)
            if (there := day_of(year, day.month, day.day))
            and there >= fact.day
            and there.weekday() == weekday.number
        ]
        if len(fitting) == 1:
            return _by_weekday(fitting[0], day, written, weekday, fact, ahead)
    return None


def _by_weekday(
    there: date,
    day: DatelineDay,
    written: str,
    weekday: Weekday,
    fact: Fact,
    ahead: Fact | None,
) -> StoryDay:
    ordinal = ("first", "second", "third")[weekday.paragraph]
    where = "a caption" if fact.passage.kind == "caption" else "the text"
    told = f"{where} {'is dated' if fact.whole else 'speaks of'} {fact.text}"
    spans = [day.span, weekday.span, fact.span]
    if ahead and there.year > fact.day.year + _YEARS_AFTER_FACT:
        told += f" and looks ahead to {ahead.text}"
        spans.append(ahead.span)
    note = (
        f'Year not written in the text. "{written}" is the "{weekday.text}" of the {ordinal}'
        f" paragraph in {_such_years(day, weekday.number, there.year)}; {told};"
        f" hence {there.isoformat()}. No time of day is known."
    )
    confidence = _WORKED_OUT if fact.whole else _LIKELY
    value = there.isoformat()
    return StoryDay(value, "inferred", "year-from-weekday", confidence, tuple(spans), note)


def _such_years(day: DatelineDay, weekday: int, year: int) -> str:
    """The years with that weekday round `year`: two before it and one after it."""
    years = [
        other
        for other in range(max(1, year - 24), min(9999, year + 13))
        if (there := day_of(other, day.month, day.day)) and there.weekday() == weekday
    ]
    at = years.index(year)
    return ", ".join(map(str, years[max(0, at - 2) : at + 2]))


def _year_from_near_date(
    day: DatelineDay, written: str, read: Sequence[Dated], language: str
) -> StoryDay | None:
    near: dict[date, Fact] = {}
    for fact in dated_facts(read):
        there = _nearest(day, fact.day)
        if fact.whole and there and abs((there - fact.day).days) <= _NEAR:
            near.setdefault(there, fact)
    if len(near) != 1:
        return None
    ((there, fact),) = near.items()
    spans = (day.span, fact.span)
    reason = f"is near {fact.text} in the text"
    return _inferred(there, "year-from-text", _LIKELY, spans, written, reason)


def _dated_today(read: Sequence[Dated], language: str) -> StoryDay | None:
    """ "today, January 18, 2022," in the lead."""
    for passage, found in lead_of(read):
        for today, dated in pairwise(found):
            there = whole_day(dated)
            beside = dated.start - today.end <= 3
            if today.relative == 0 and there and beside and not in_quote(passage.text, today.start):
                span = passage.source_span(today.start, dated.end)
                value = there.isoformat()
                return StoryDay(value, "stated", "today-with-date", _SURE, (span,))
    return None


def _from_update(stamps: Sequence[Stamp], read: Sequence[Dated], language: str) -> StoryDay | None:
    """An update may come days after the story; not where the story itself speaks of its day."""
    updates = [(day, stamp) for stamp in stamps if (day := stamp_day(stamp))]
    if not updates:
        return None
    day, stamp = updates[0]
    paragraphs = [dated for dated in read if dated.passage.kind == "paragraph"]
    for number, dated in enumerate(paragraphs):
        for weekday in past_weekdays(dated, number, language):
            if weekday.number == day.weekday():
                value = day.isoformat()
                note = f'The text was updated on {value}, the "{weekday.text}" it speaks of.'
                spans = (stamp.span, weekday.span)
                return StoryDay(value, "inferred", "day-from-update", _LIKELY, spans, note)
    return None
