"""Dates, times and durations as ISO 8601 writes them, and what was meant by some that do not.

Reference: ISO 8601-1:2019, 5.2 to 5.5, of which schema.org's Date, DateTime, Time and Duration are.
"""

import re
from datetime import date
from functools import cache


@cache
def _moment() -> re.Pattern[str]:
    return re.compile(
        r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<time>.+))?)?"
        r"|-W(?P<week>\d\d)(?:-[1-7])?|-(?P<nth>\d{3}))?",
        re.ASCII,
    )


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(
        r"(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,12})?)?)?"
        r"(?P<zone>Z|[+\-−](?P<ahead>\d\d)(?::(?P<part>\d\d))?)?",
        re.ASCII,
    )


@cache
def _span() -> re.Pattern[str]:
    number = r"\d{1,12}(?:[.,]\d{1,12})?"
    date = "".join(f"(?:{number}{unit})?" for unit in "YMWD")
    time = "".join(f"(?:{number}{unit})?" for unit in "HMS")
    return re.compile(rf"[+-]?P(?=[\dT]){date}(?:T(?=\d){time})?", re.ASCII)


def is_moment(text: str) -> bool:
    """Whether `text` is a date, or a date with a time, that the calendar has.

    >>> [is_moment(each) for each in ("2024-03-05", "2024-03-05T14:30:00-05:00", "2024", "2024-03")]
    [True, True, True, True]
    >>> [is_moment(each) for each in ("Jan. 18", "2022-1-8", "2022-02-30", "2022-01-18T25:00")]
    [False, False, False, False]
    """
    found = _moment().fullmatch(text)
    if not found:
        return False
    year, month, day = (int(found[name] or 1) for name in ("year", "month", "day"))
    try:
        date(year or 4, month, day)  # ISO 8601 has a year 0000, which is a leap year
    except ValueError:
        return False
    if found["week"]:
        return 1 <= int(found["week"]) <= 53
    if found["nth"]:
        return 1 <= int(found["nth"]) <= 366
    return found["time"] is None or is_time(found["time"])


def is_time(text: str) -> bool:
    """Whether `text` is a time of day, with or without a zone."""
    found = _clock().fullmatch(text)
    if not found:
        return False
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    if int(found["ahead"] or 0) > 23 or int(found["part"] or 0) > 59:
        return False
    return (hour < 24 or (hour, minute, second) == (24, 0, 0)) and minute < 60 and second <= 60


def is_duration(text: str) -> bool:
    """Whether `text` is a duration.

    >>> is_duration("PT5M30S"), is_duration("P1DT"), is_duration("5:30")
    (True, False, False)
    """
    return _span().fullmatch(text) is not None


def lacks_zone(text: str) -> bool:
    """Whether `text` is a date with a time, and says no zone."""
    if "T" not in text or not is_moment(text):
        return False
    found = _clock().fullmatch(text.partition("T")[2])
    return found is not None and found["zone"] is None


@cache
def _loose() -> re.Pattern[str]:
    """A day in figures, year first or last, and perhaps a time."""
    first = r"(?P<year>\d{4})(?P<sign>[-/.]?)(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})"
    last = r"(?P<one>\d{1,2})(?P<cut>[-/.])(?P<two>\d{1,2})(?P=cut)(?P<last>\d{4})"
    time = r"(?P<hour>\d{1,2})(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?P<part>[.,]\d{1,12})?)?)"
    zone = r"(?P<zone>[Zz]|UTC|GMT|[+-]\d\d(?::?\d\d)?)"
    return re.compile(rf"(?:{first}|{last})(?:(?:[Tt]|[ ]+){time}(?:[ ]*{zone})?)?", re.ASCII)


def meant(text: str) -> str | None:
    """`text`, which is no date of ISO 8601, as one: where its figures leave no doubt.

    >>> meant("20220118T093000Z"), meant("2022-1-8"), meant("2022-01-18 09:30 +0100")
    ('2022-01-18T09:30:00Z', '2022-01-08', '2022-01-18T09:30+01:00')
    >>> meant("01/18/2022"), meant("01/02/2022"), meant("Jan. 18, 2022")
    ('2022-01-18', None, None)
    """
    text = text.strip()
    if is_moment(text):
        return text
    found = _loose().fullmatch(text)
    if not found:
        return None
    days = _days(found)
    if len(days) != 1:
        return None
    written = days.pop() + _time(found)
    return written if is_moment(written) else None


def _days(found: re.Match[str]) -> set[str]:
    """The days that the figures may mean; both orders are in use where the year comes last."""
    if found["year"]:
        if not found["sign"] and len(found["month"] + found["day"]) < 4:
            return set()
        orders = [(found["year"], found["month"], found["day"])]
    else:
        one, two, year = found["one"], found["two"], found["last"]
        orders = [(year, one, two), (year, two, one)]
    written = (f"{year}-{month:0>2}-{day:0>2}" for year, month, day in orders)
    return {day for day in written if is_moment(day)}


def _time(found: re.Match[str]) -> str:
    if found["hour"] is None:
        return ""
    written = f"T{found['hour']:0>2}:{found['minute']}"
    if found["second"]:
        written += f":{found['second']}{found['part'] or ''}"
    zone = found["zone"] or ""
    if zone in ("z", "UTC", "GMT"):
        zone = "Z"
    elif len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    return written + zone
