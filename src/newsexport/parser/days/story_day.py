"""The day a story was written: printed, or worked out from evidence, or not known.

    dateline with year              LONDON, Feb. 1, 2017 -               dateline-date
    dateline without year           Jan. 18 (UPI) --                     see `story_year`
        nothing tells the year                                           dateline-date, "--01-18"
    no day in the dateline
        a printed stamp             Published Jan 18, 2022               published-stamp
        the caller knows the day                                         reference-date
        a stamp without its year    Posted: Tue Jan 18, 10:15 a.m.       see `story_year`
        the agency's own number     dpa:230428-99-483045/5               day-from-item-code
        today with its date         "today, January 18, 2022,"           today-with-date
        the day of an update that   Updated Jan 18, 2022; "on Tuesday"   day-from-update
        the text speaks of
        a day before the update     Updated Jan 20; "Jan. 18"; "today"   day-from-update

The day that a page prints above its headline may be that of the reader's visit: a story that
looks ahead to a day before it is not of that day.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from newsexport.calendar import day_of, primary
from newsexport.datelines import DatelineDay, FoundDateline
from newsexport.parser.days.codes import item_code
from newsexport.parser.days.dates import Expression, whole_day
from newsexport.parser.days.evidence import (
    StoryDay,
    Weekday,
    lead_of,
    past_weekdays,
    stamp_day,
)
from newsexport.parser.days.expressions import Dated, find_expressions
from newsexport.parser.days.story_year import RULES as YEAR_RULES
from newsexport.parser.days.story_year import Yearless, dated_weekday, year_of
from newsexport.parser.days.tense import find_tense
from newsexport.parser.stamps.timestamp import Stamp
from newsexport.parser.stamps.words import MODIFIED
from newsexport.source import Span, prose

RULES = {
    "dateline-date": "The day printed in the dateline.",
    **YEAR_RULES,
    "published-stamp": "The printed stamp of publication.",
    "day-from-item-code": "The day in the agency's own number or address of the item.",
    "today-with-date": 'The text gives the date of its "today".',
    "day-from-update": "The day of a printed update, or one before it, that the text speaks of.",
    "reference-date": "The day the caller gave.",
}

_SURE, _LIKELY = 100, 85
_LONGEST_LINE = 80  # characters of a line that prints a day
_BESIDE = 3  # characters between "today" and its date
_BEFORE_UPDATE = 31  # days that an update may come after the story
_VISITED = 90  # days after which a page that looks ahead may have been visited


def story_day(
    source: str,
    dateline: FoundDateline | None,
    stamps: Sequence[Stamp],
    read: Sequence[Dated],
    language: str,
    reference_date: date | None = None,
    stamp_lines: Iterable[Span] = (),
) -> StoryDay | None:
    """The story's day from dateline, stamps, `reference_date` and the dated facts of the text.

    `stamp_lines` are the time-stamp lines of the source: one may print its day without year."""
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
    return (
        _from_stamp_line(source, stamp_lines, stamps, read, tag)
        or _from_code(source)
        or _dated_today(source, stamps, read, tag)
        or _from_update(stamps, read, tag)
        or _before_update(stamps, read, tag)
    )


def visit_day(
    source: str, stamps: Sequence[Stamp], read: Sequence[Dated], language: str
) -> date | None:
    """The weekday and day, without a time, that a page prints above its headline, if the story
    looks ahead to a day before it: so it is not the story's."""
    if not stamps or stamps[0].labelled or not read or read[0].passage.kind != "headline":
        return None
    first, printed = stamps[0], stamp_day(stamps[0])
    above = first.span.end <= read[0].passage.source_offset(0)
    line = source[source.rfind("\n", 0, first.span.start) + 1 : first.span.end]
    if printed is None or not above or ":" in line or len(line) > _LONGEST_LINE:
        return None
    if all(found.weekday is None for found in find_expressions(line, language)):
        return None
    return printed if _looks_ahead_to_before(printed, read, primary(language)) else None


def _looks_ahead_to_before(day: date, read: Sequence[Dated], language: str) -> bool:
    """Whether the text puts ahead of itself a day that lies before `day`."""
    for dated in read:
        passage = dated.passage
        for found in dated.own:
            if not (found.month and found.day) or found.year:
                continue
            there = day_of(day.year, found.month, found.day)
            if there is None or not 0 < (day - there).days <= _VISITED:
                continue
            if find_tense(passage.text, found.start, found.end, language) == "ahead":
                return True
    return False


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
    yearless = Yearless(day.month, day.day, day.span, written, is_filing=True)
    return year_of(source, yearless, stamps, read, language, reference_date) or StoryDay(
        f"--{day.month:02}-{day.day:02}", "stated", "dateline-date", _SURE, spans
    )


def _from_stamp_line(
    source: str,
    lines: Iterable[Span],
    stamps: Sequence[Stamp],
    read: Sequence[Dated],
    language: str,
) -> StoryDay | None:
    """ "Posted: Tue Jan 18, 10:15 a.m.", in the year that the text's evidence tells."""
    for line in lines:
        text = source[line.start : line.end]
        if len(text) > _LONGEST_LINE or any(word in text.lower() for word in MODIFIED):
            continue
        for found in find_expressions(text, language):
            if found.year is None and found.month and found.day:
                span = Span(line.start + found.start, line.start + found.end)
                written = text[found.start : found.end]
                weekday = None
                if found.weekday is not None:
                    weekday = Weekday(found.weekday, written, 0, span)
                day = Yearless(found.month, found.day, span, written, weekday)
                return year_of(source, day, stamps, read, language, None)
    return None


def _from_code(source: str) -> StoryDay | None:
    code = item_code(source)
    if code is None:
        return None
    value = code.day.isoformat()
    written = source[code.span.start : code.span.end]
    note = f'The item\'s own number or address ("{written}") gives its day, {value}.'
    return StoryDay(value, "inferred", "day-from-item-code", _LIKELY, (code.span,), note)


def _dated_today(
    source: str, stamps: Sequence[Stamp], read: Sequence[Dated], language: str
) -> StoryDay | None:
    """ "today, January 18, 2022," in the lead; or without the year, where evidence tells it."""
    for number, dated in enumerate(lead_of(read)):
        passage = dated.passage
        for today, date_of_it in pairwise(dated.own):
            if today.relative != 0 or date_of_it.start - today.end > _BESIDE:
                continue
            there = whole_day(date_of_it)
            if there:
                span = passage.source_span(today.start, date_of_it.end)
                value = there.isoformat()
                return StoryDay(value, "stated", "today-with-date", _SURE, (span,))
            yearless = _yearless(dated, date_of_it, number)
            if yearless:
                return year_of(source, yearless, stamps, read, language, None)
    return None


def _yearless(dated: Dated, found: Expression, number: int) -> Yearless | None:
    if not (found.month and found.day) or not day_of(2000, found.month, found.day):
        return None
    span = dated.passage.source_span(found.start, found.end)
    text = dated.passage.text[found.start : found.end]
    weekday = None if found.weekday is None else Weekday(found.weekday, text, number, span)
    return Yearless(found.month, found.day, span, text, weekday)


def _update(stamps: Sequence[Stamp]) -> tuple[date, Stamp] | None:
    return next(((day, stamp) for stamp in stamps if (day := stamp_day(stamp))), None)


def _from_update(stamps: Sequence[Stamp], read: Sequence[Dated], language: str) -> StoryDay | None:
    """An update may come days after the story; not where the story itself speaks of its day."""
    update = _update(stamps)
    if update is None:
        return None
    day, stamp = update
    paragraphs = [dated for dated in read if dated.passage.kind == "paragraph"]
    for number, dated in enumerate(paragraphs):
        for weekday in past_weekdays(dated, number, language):
            if weekday.number == day.weekday():
                value = day.isoformat()
                note = f'The text was updated on {value}, the "{weekday.text}" it speaks of.'
                spans = (stamp.span, weekday.span)
                return StoryDay(value, "inferred", "day-from-update", _LIKELY, spans, note)
    return None


def _before_update(
    stamps: Sequence[Stamp], read: Sequence[Dated], language: str
) -> StoryDay | None:
    """ "on Tuesday ... today ... on Dec. 13", updated on 22 December: the story of the 13th."""
    update = _update(stamps)
    if update is None or not _says_today(read):
        return None
    named = (past_weekdays(dated, at, language) for at, dated in enumerate(lead_of(read)))
    lead = next((weekdays[0] for weekdays in named if weekdays), None)
    if lead is None:
        return None
    day, stamp = update
    for dated in read:
        passage = dated.passage
        for found in dated.own:
            if not (found.month and found.day):
                continue
            there = whole_day(found) or day_of(day.year, found.month, found.day)
            if there is None or not 0 <= (day - there).days <= _BEFORE_UPDATE:
                continue
            if there.weekday() == lead.number:
                value, text = there.isoformat(), passage.text[found.start : found.end]
                note = (
                    f'The text speaks of "today" and of "{lead.text}", which was "{text}" in the'
                    f" year of its update of {day.isoformat()}; hence {value}."
                )
                spans = (lead.span, passage.source_span(found.start, found.end), stamp.span)
                return StoryDay(value, "inferred", "day-from-update", _LIKELY, spans, note)
    return None


def _says_today(read: Sequence[Dated]) -> bool:
    return any(
        found.relative == 0
        for dated in read
        if dated.passage.kind == "paragraph"
        for found in dated.own
    )


def day_near(
    source: str,
    stamps: Sequence[Stamp],
    read: Sequence[Dated],
    language: str,
    visited: date | None = None,
) -> tuple[date, bool] | None:
    """A day about the story's own where that is not known, and whether it is so near that
    weekdays can be told from it: a printed stamp's, or the latest whole date of a caption or
    quoted post, if every weekday that the text names is that day's or the eve's. Else a day that
    has the text's year: one written with its weekday, or that of a visit."""
    for stamp in stamps:
        printed = stamp_day(stamp)
        if printed:
            return printed, True
    dates = [
        there
        for passage, expressions, _ in read
        if expressions and passage.kind in ("caption", "quote")
        for found in expressions
        if (there := whole_day(found))
    ]
    if dates:
        latest = max(dates)
        named = {
            found.weekday
            for passage, expressions, _ in read
            if passage.kind == "paragraph"
            for found in expressions
            if found.weekday is not None and not found.day
        }
        if latest.weekday() in named <= {latest.weekday(), (latest.weekday() - 1) % 7}:
            return latest, True
    dated = dated_weekday(source, read, primary(language)) or visited
    return (dated, False) if dated else None
