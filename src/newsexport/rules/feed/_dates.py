"""Dates of RSS, and what may be wrong with one."""

from datetime import date, timedelta
from functools import cache

from newsexport.moments import MONTHS, WEEKDAYS, ZONES, read_iso, read_rfc_822, rfc_822, zone_offset

_DAY = 24 * 60 * 60 * 1_000_000  # microseconds


def fault(text: str) -> tuple[str, str | None] | None:
    """What makes `text` no date of RSS, and the right form of it where that is certain; None for
    a date of RSS.

    >>> fault("Tue, 05 Mar 2024 14:30:00 GMT") is None
    True
    >>> fault("2024-03-05T14:30:00Z")
    ('is a date of ISO 8601', 'Tue, 05 Mar 2024 14:30:00 +0000')
    >>> fault("Tuesday, 5 March 2024 14:30 +01:00")
    ('is not written as RFC 822 has it', 'Tue, 05 Mar 2024 14:30:00 +0100')
    >>> fault("Di, 05 Mar 2024 14:30:00 GMT"), fault("yesterday")
    (('has the weekday Di, which is none in English', None), ('is no date', None))
    """
    text = " ".join(text.split())
    found = rfc_822().fullmatch(text)
    if found is None:
        return (
            ("is a date of ISO 8601", _from_iso(text)) if read_iso(text) else ("is no date", None)
        )
    weekday, day, month, year, hour, minute, second, zone = found.groups()
    wrong = _wrong_word(weekday, month) or _wrong_time(hour, zone)
    if wrong is None and read_rfc_822(text) is None:
        wrong = "is on no calendar or clock"
    if wrong:
        return wrong, None
    if len(month) == 3 and len(weekday or "Mon") == 3 and ":" not in zone:
        return None
    name = f"{weekday[:3].title()}, " if weekday else ""
    clock = f"{hour.zfill(2)}:{minute}:{second or '00'} {zone.replace(':', '')}"
    right = f"{name}{day.zfill(2)} {month[:3].title()} {year} {clock}"
    return "is not written as RFC 822 has it", right


def _wrong_word(weekday: str | None, month: str) -> str | None:
    if month.lower() not in _months():
        return f"has the month {month[:20]}, which is none in English"
    if weekday and weekday.lower() not in _weekdays():
        return f"has the weekday {weekday[:20]}, which is none in English"
    return None


def _wrong_time(hour: str | None, zone: str | None) -> str | None:
    if hour is None:
        return "has no time"
    if zone is None:
        return "has no zone"
    if zone.isalpha():
        known = zone.upper() in ZONES or len(zone) == 1
        return None if known else f"has the zone {zone[:20]}, which RFC 822 does not know"
    offset = zone_offset(zone) if len(zone) in (5, 6) else None
    return None if offset is not None else f"has {zone} for its zone"


@cache
def _months() -> frozenset[str]:
    whole = "january february march april may june july august september october november december"
    return frozenset((*whole.split(), *map(str.lower, MONTHS)))


@cache
def _weekdays() -> frozenset[str]:
    whole = "monday tuesday wednesday thursday friday saturday sunday"
    return frozenset((*whole.split(), *map(str.lower, WEEKDAYS)))


def _from_iso(text: str) -> str | None:
    """A full date and time of ISO 8601 as RFC 822 writes it."""
    moment = read_iso(text)
    if moment is None or not moment.timed or moment.offset is None:
        return None
    day, clock = text[:10], text[11:19]
    if len(clock) < 8 or clock[5] != ":" or clock.startswith("24") or clock.endswith("60"):
        return None
    found = date.fromisoformat(day)
    sign, minutes = "-" if moment.offset < 0 else "+", abs(moment.offset)
    zone = f"{sign}{minutes // 60:02}{minutes % 60:02}"
    name, month = WEEKDAYS[found.weekday()], MONTHS[found.month - 1]
    return f"{name}, {found.day:02} {month} {found.year:04} {clock} {zone}"


def weekday_of(text: str) -> tuple[str, str] | None:
    """The weekday that a date of RSS names, and that of its day; None where either is not said."""
    found = rfc_822().fullmatch(" ".join(text.split()))
    moment = read_rfc_822(text) if found and found[1] else None
    if found is None or moment is None or len(found[4]) < 4:
        return None
    day = date(1, 1, 1) + timedelta(days=moment.first // _DAY - 1)
    return found[1][:3].title(), WEEKDAYS[day.weekday()]
