"""Dates of Ghost's tables: ISO 8601, or milliseconds since 1970."""

from typing import Any

from newsexport.moments import Moment, read_iso

_EPOCH = 719_163 * 24 * 60 * 60 * 1_000_000  # of 1970, in microseconds of the calendar
_MOST = 8_640_000_000_000_000  # milliseconds: what JavaScript holds
_LONGEST = 64


def moment_of(value: Any) -> Moment | None:
    """What a date says; None where it is none.

    >>> moment_of("2026-03-14T07:30:00.000Z") == moment_of(1773473400000)
    True
    """
    if isinstance(value, str):
        return read_iso(value) if len(value) <= _LONGEST else None
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _MOST:
        return None
    at = _EPOCH + value * 1000
    return Moment(at, at, 0, True)
