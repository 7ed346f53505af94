"""Zones of printed times: from the letters behind a time to an offset from UTC.

Only zones whose letters mean one offset in news copy are known; IST is Indian, Irish and
Israeli time, so it gives none. ET, CT, MT and PT are standard or daylight time by the law of
the day.

>>> offset_minutes("EST", 2024, 7, 1), offset_minutes("ET", 2024, 7, 1)
(-300, -240)
>>> offset_minutes("IST", 2024, 7, 1) is None
True
"""

from datetime import date

# Minutes from UTC. CST and MST are the American ones: that is who prints them without more.
_OFFSETS = {
    "GMT": 0, "UTC": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MEZ": 60, "WAT": 60,
    "CEST": 120, "MESZ": 120, "EET": 120, "SAST": 120, "CAT": 120, "EEST": 180, "MSK": 180,
    "EAT": 180, "TRT": 180, "IRST": 210, "GST": 240, "AFT": 270, "PKT": 300, "NPT": 345,
    "ICT": 420, "WIB": 420, "HKT": 480, "SGT": 480, "MYT": 480, "PHT": 480, "AWST": 480,
    "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "NST": -210, "NDT": -150, "ART": -180, "BRT": -180, "CLST": -180, "AST": -240,
    "ADT": -180, "EST": -300, "EDT": -240, "COT": -300, "PET": -300, "CST": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
}  # fmt: skip
_AMERICAN = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
ZONES = frozenset({*_OFFSETS, *_AMERICAN, "IST"})
AMERICAN = frozenset(
    [
        "ET",
        "CT",
        "MT",
        "PT",
        "EST",
        "EDT",
        "CST",
        "CDT",
        "MST",
        "MDT",
        "PST",
        "PDT",
        "AKST",
        "AKDT",
        "HST",
    ]
)


def offset_minutes(zone: str, year: int, month: int, day: int) -> int | None:
    """Minutes from UTC of `zone` on that day; None where the letters do not decide."""
    if zone in _AMERICAN:
        return _AMERICAN[zone] + (60 if _daylight(date(year, month, day)) else 0)
    return _OFFSETS.get(zone)


def _sunday(year: int, month: int, number: int) -> date:
    """The first, second ... Sunday of a month."""
    first = 7 - date(year, month, 1).weekday()
    return date(year, month, first + 7 * (number - 1))


def _daylight(day: date) -> bool:
    """Whether daylight saving time is in force in the United States; by the day, not the hour."""
    if day.year >= 2007:
        return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)
    last = max(
        date(day.year, 10, number)
        for number in range(25, 32)
        if date(day.year, 10, number).weekday() == 6
    )
    return _sunday(day.year, 4, 1) <= day < last
