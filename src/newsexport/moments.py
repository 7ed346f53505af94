"""Dates and times as documents write them, as the stretch of time that they may mean.

A day, a month or a time without its zone is no instant: `after` answers only what is certain.

>>> day, time = read_iso("2024-03-06"), read_iso("2024-03-05T23:30:00Z")
>>> day.after(time)          # in Tokyo it was the 6th
False
>>> day.after(read_iso("2024-03-04T23:30:00Z"))
True
>>> read_iso("Jan. 18") is None
True
"""

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

_SECOND = 1_000_000
_MINUTE = 60 * _SECOND
_DAY = 24 * 60 * _MINUTE
_MOST_EAST, _MOST_WEST = 14 * 60, -12 * 60  # minutes


class Moment(NamedTuple):
    """Microseconds of the local calendar, from the first to the last that is meant."""

    first: int
    last: int
    offset: int | None = None  # minutes east of UTC
    timed: bool = False  # more than a day is said

    def after(self, other: "Moment") -> bool:
        """Whether this is later than `other`, whatever the two mean precisely. Two without a
        zone are taken to be in one."""
        if self.offset is None and other.offset is None:
            return self.first > other.last
        earliest = self.first - (_MOST_EAST if self.offset is None else self.offset) * _MINUTE
        latest = other.last - (_MOST_WEST if other.offset is None else other.offset) * _MINUTE
        return earliest > latest


def in_utc(stamp: str) -> str | None:
    """A date and time with zone in UTC and whole seconds, of what is between two the later; None
    where `stamp` is none. What UTC has no year for is the first or last second of its calendar.

    >>> in_utc("2024-03-05T14:30:00.25-05:00"), in_utc("2024-03-05")
    ('2024-03-05T19:30:01Z', None)
    """
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None
    first, last = datetime.min, datetime.max.replace(microsecond=0)
    try:
        moment = whole_second(moment)
    except OverflowError:
        moment = last if moment.year > 1 else first
    return moment.replace(tzinfo=None).isoformat() + "Z"


def whole_second(moment: datetime) -> datetime:
    """`moment` in UTC, to the second; of what is between two the later. OverflowError where UTC
    has no year for it."""
    moment = moment.astimezone(UTC)
    if moment.microsecond:
        moment = moment.replace(microsecond=0) + timedelta(seconds=1)
    return moment


@cache
def _extended() -> re.Pattern[str]:
    return re.compile(
        r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
        r"(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?)?)?)?"
        r"(Z|z|[+-][0-9]{2}:?[0-9]{2})?"
    )


@cache
def _basic() -> re.Pattern[str]:
    return re.compile(
        r"([0-9]{4})([0-9]{2})([0-9]{2})"
        r"(?:[Tt]?([0-9]{2})([0-9]{2})(?:([0-9]{2})(?:[.,]([0-9]+))?)?)?"
        r"(Z|z|[+-][0-9]{2}:?[0-9]{2})?"
    )


def read_iso(text: str) -> Moment | None:
    """A year, month, day, or day and time of ISO 8601, extended: 2024-03-05T14:30:00-05:00."""
    return _read(_extended().fullmatch(text.strip()))


def read_basic(text: str) -> Moment | None:
    """A day, or day and time, in ISO 8601's basic form: 20240305T143000-0500."""
    return _read(_basic().fullmatch(text.strip()))


def extended(text: str) -> str | None:
    """A day, or a day and time, of the basic form as the extended form writes it.

    >>> extended("20240305T143000-0500"), extended("20240305"), extended("20241305")
    ('2024-03-05T14:30:00-05:00', '2024-03-05', None)
    """
    found = _basic().fullmatch(text.strip())
    if _read(found) is None:
        return None
    assert found
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    time = "" if hour is None else f"T{hour}:{minute}:{second or '00'}"
    part = f".{fraction}" if fraction else ""
    at = "" if zone is None else "Z" if zone in "Zz" else f"{zone[:3]}:{zone[-2:]}"
    return f"{year}-{month}-{day}{time}{part}{at}"


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
# of RFC 822, beside +hhmm; its letters of the military are of no certain meaning (RFC 2822, 4.3)
ZONES = {
    "UT": 0, "GMT": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip


@cache
def rfc_822() -> re.Pattern[str]:
    """weekday, day, month, year, hour, minute, second, zone; the words are any."""
    return re.compile(
        r"(?:([A-Za-z]+)\.?,?[ \t]+)?([0-9]{1,2})[ \t]+([A-Za-z]+)\.?[ \t]+([0-9]{4}|[0-9]{2})"
        r"(?:[ \t]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:[ \t]+([A-Za-z]+|[+-][0-9:]{1,6}))?)?"
        r"(?:[ \t]+\([^()]*\))?"
    )


def read_rfc_822(text: str) -> Moment | None:
    """A date of e-mail and of RSS: Tue, 05 Mar 2024 14:30:00 GMT.

    >>> read_rfc_822("05 Mar 24 14:30 EST") == read_iso("2024-03-05T14:30-05:00")
    True
    """
    found = rfc_822().fullmatch(" ".join(text.split()))
    if found is None or found[3][:3].title() not in MONTHS:
        return None
    _, day, month, year, hour, minute, second, zone = found.groups()
    known = ZONES.get((zone or "").upper())
    if zone and zone[0] in "+-" and len(zone) in (5, 6):
        known = zone_offset(zone)
    full = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 50 else 1900)
    of = (full, MONTHS.index(month[:3].title()) + 1, int(day))
    if hour is None:
        return of_day(*of, None)
    return of_time(of, (int(hour), int(minute), int(second) if second else None), known)


def _read(found: re.Match[str] | None) -> Moment | None:
    if found is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = found.groups()
    offset = zone_offset(zone) if zone else None
    if zone and offset is None:
        return None
    if day is None:
        return _period(int(year), int(month) if month else None, offset)
    if hour is None:
        return of_day(int(year), int(month), int(day), offset)
    return of_time(
        (int(year), int(month), int(day)),
        (int(hour), int(minute), None if second is None else int(second)),
        offset,
        fraction or "",
    )


def zone_offset(zone: str) -> int | None:
    """Minutes east of UTC of "Z", "-05:00" or "-0500"; None where there is no such zone."""
    if zone in "Zz":
        return 0
    if not (zone[1:3].isdigit() and zone[-2:].isdigit()):
        return None
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 14 or minutes > 59:
        return None
    return (hours * 60 + minutes) * (-1 if zone[0] == "-" else 1)


def _period(year: int, month: int | None, offset: int | None) -> Moment | None:
    first = of_day(year, month or 1, 1, offset)
    last = of_day(year, month or 12, 28, offset)
    if first is None or last is None:
        return None
    days = 31 - 28  # to the end of the longest month: what is later is later than all of it
    return Moment(first.first, last.last + days * _DAY, offset)


def of_day(year: int, month: int, day: int, offset: int | None) -> Moment | None:
    try:
        start = date(year, month, day).toordinal() * _DAY
    except ValueError:
        return None
    return Moment(start, start + _DAY - 1, offset)


def of_time(
    day: tuple[int, int, int],
    time: tuple[int, int, int | None],
    offset: int | None,
    fraction: str = "",
) -> Moment | None:
    """As precise as it is written: a minute, a second, or parts of one. None where the clock
    shows no such time; 24:00 and the leap second are ones."""
    of = of_day(*day, offset)
    hour, minute, second = time
    if of is None or hour > 24 or minute > 59 or (second or 0) > 60:
        return None
    if hour == 24 and (minute or second):
        return None
    start = of.first + hour * 60 * _MINUTE + minute * _MINUTE + (second or 0) * _SECOND
    if fraction:
        start += int(fraction[:6].ljust(6, "0"))
        return Moment(start, start, offset, True)
    return Moment(start, start + (_MINUTE if second is None else _SECOND) - 1, offset, True)


def of_datetime(moment: datetime) -> Moment:
    """The instant of `moment`, which has a zone."""
    utc = moment.astimezone(UTC)
    clock = (utc.hour * 60 + utc.minute) * _MINUTE + utc.second * _SECOND + utc.microsecond
    start = utc.toordinal() * _DAY + clock
    return Moment(start, start, 0, True)
