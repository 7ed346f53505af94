"""A weekday beside a date that falls on another one.

One of the two is wrong, and readers who plan by it come on the wrong day. Written dates with
their year are looked at, in any of twelve languages; in a dateline without a year, that of
the day of publication.

>>> check('''{"@type": "NewsArticle", "inLanguage": "en", "articleBody":
... "The court met on Tuesday, Jan. 19, 2022, for the first time."}''')
2:19 NX210 "Tuesday, Jan. 19, 2022" was a Wednesday

>>> check('''{"@type": "NewsArticle", "inLanguage": "en", "articleBody":
... "The court met on Tuesday, Jan. 18, 2022, for the first time."}''')
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from newsexport.calendar import day_of, month_number, weekday_number
from newsexport.documents.document import Document, Passage
from newsexport.moments import Moment
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._dates import first_moment
from newsexport.rules.story._written import CAPTIONS, everything, said_language

_MICROSECONDS = 86_400_000_000  # of a day
_BEFORE = 56  # characters of a weekday, day and month
_DAY_NEAR = 20  # characters from the day's figures to the year
_SHORTEST = 5  # letters of a weekday: "Sun" and "mar" are other things too
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = r"(?<![\w-])([^\W\d_][\w-]{3,14}),?\s{1,2}(?:(?:[a-zäéø]{2,3}|w dniu)\s)?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?"
_MONTH = r"([^\W\d_]{3,14})\.?"


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19[3-9]|20[0-9])[0-9](?!\w)")


@cache
def _words_before() -> re.Pattern[str]:
    of = r"(?:of |de )?"
    return re.compile(rf"{_WEEKDAY}(?:{_MONTH}\s{_DAY}|{_DAY}\s{of}{_MONTH}),?\s(?:de |del )?\Z")


@cache
def _figures_before() -> re.Pattern[str]:
    return re.compile(rf"{_WEEKDAY}(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?\Z")


@cache
def _without_year() -> re.Pattern[str]:
    return re.compile(rf"\b{_WEEKDAY}(?:{_MONTH}\s{_DAY}|{_DAY}\s(?:of |de )?{_MONTH})(?!\w)")


@rule("NX210", "warning")
def weekday_and_date_disagree(document: Document) -> Iterator[Hit]:
    language = said_language(document)
    for passage in _with_years(document):
        for start, end, day in _dates(passage.text, language):
            message = f"{quoted(passage.text[start:end])} was a {_DAYS[day.weekday()]}"
            yield Hit(passage.of.at, message, passage.within(start, end))
    for text in document.of("dateline"):
        found = _without_year().search(text.text) if len(text.text) < 200 else None
        if found and not _year().search(text.text):
            published = first_moment(document, "published", "created", "versionCreated")
            day_of_it = _near(found, language, _day(published[1])) if published else None
            weekday = _weekday(found[1], language)
            if day_of_it and weekday is not None and day_of_it.weekday() != weekday:
                message = (
                    f"{quoted(found[0])} of {day_of_it.year} is a {_DAYS[day_of_it.weekday()]}"
                )
                yield Hit(text.at, message, found.span())


def _day(moment: Moment) -> date:
    return date.fromordinal(moment.first // _MICROSECONDS)


def _with_years(document: Document) -> Iterator[Passage]:
    roles = ("headline", "deck", "dateline", "note", *CAPTIONS, "body")
    return everything(document, roles, ("20", "19"))


def _dates(text: str, language: str) -> Iterator[tuple[int, int, date]]:
    """Where a date stands that is not on its weekday, and the date."""
    for year in _year().finditer(text):
        left = max(0, year.start() - _BEFORE)
        before = text[left : year.start()]
        if not any(map(str.isdigit, before[-_DAY_NEAR:])):
            continue  # "in May 2022"
        found = _words_before().search(before)
        if found:
            month = month_number(found[2] or found[5], language)
            day = found[3] or found[4]
        else:
            found = _figures_before().search(before)
            if not found:
                continue
            month, day = int(found[3]), found[2]
        weekday = _weekday(found[1], language)
        said = day_of(int(year[0]), month, int(day)) if month else None
        if weekday is not None and said and said.weekday() != weekday:
            yield left + found.start(), year.end(), said


def _weekday(word: str, language: str) -> int | None:
    return weekday_number(word, language) if len(word) >= _SHORTEST else None


def _near(found: re.Match[str], language: str, published: date) -> date | None:
    """The day in the year that brings it nearest to the day of publication."""
    month = month_number(found[2] or found[5], language)
    years = (published.year - 1, published.year, published.year + 1)
    days = [day_of(year, month, int(found[3] or found[4])) for year in years] if month else []
    near = [day for day in days if day and abs((day - published).days) <= 30]
    return near[0] if near else None
