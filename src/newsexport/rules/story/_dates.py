"""Dates of all formats as stretches of time: a day is any time of that day in any zone."""

import re
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Handle
from newsexport.rules._quoted import quoted

_EAST, _WEST = timedelta(hours=14), timedelta(hours=-12)  # the zones there are
_SLACK = timedelta(minutes=1)  # two stamps of one moment are not made at once
_LONGEST = 64  # characters of a date


class Moment(NamedTuple):
    """What a date says: some time from `earliest` to before `latest`, in UTC."""

    earliest: datetime
    latest: datetime

    def is_before(self, other: "Moment") -> bool:
        """Whether it is, whatever the zones and hours that are not said."""
        return self.latest + _SLACK < other.earliest


def moment(document: Document, text: Text) -> Moment | None:
    """What the date at `text` says; None where that is not clear."""
    if document.format == "text":  # the parser has read what the line says
        return read_moment(_read_by_the_parser(document, text.role) or "")
    return read_moment(text.text)


def _read_by_the_parser(document: Document, role: str) -> str | None:
    item = document.value
    return {
        "published": item.item_meta.published,
        "modified": item.content_meta.content_modified,
        "created": item.content_meta.content_created,
    }.get(role)


@lru_cache(maxsize=256)
def read_moment(date: str) -> Moment | None:
    """ISO 8601, extended or basic, to any precision from the year on; or RFC 822.

    >>> read_moment("2022-01-18T10:30:00+01:00").earliest.isoformat()
    '2022-01-18T09:30:00+00:00'
    >>> read_moment("Tue, 18 Jan 2022 10:30:00 GMT").earliest.hour, read_moment("Jan. 18")
    (10, None)
    """
    date = date.strip()
    if len(date) > _LONGEST:
        return None
    found = _iso().fullmatch(date)
    try:
        return _from_iso(found) if found else _from_mail(date)
    except (ValueError, OverflowError):
        return None


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(
        r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?|([0-9]{2})([0-9]{2}))?"
        r"(?:[T ]([0-9]{2})(?::?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)?)?"
        r" ?(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
    )


def _from_iso(found: re.Match[str]) -> Moment | None:
    year, month, day = found[1], found[2] or found[4], found[3] or found[5]
    hour, minute, second, zone = found[6], found[7], found[8], found[9]
    if hour and not day:
        return None
    start = datetime(
        int(year),
        int(month or 1),
        int(day or 1),
        int(hour or 0),
        int(minute or 0),
        min(int(second or 0), 59),  # a leap second
        tzinfo=UTC,
    )
    if hour:
        length = timedelta(seconds=1) if second else timedelta(minutes=1 if minute else 60)
    elif day:
        length = timedelta(days=1)
    else:
        length = timedelta(days=31 if month else 366)
    if zone is None or not hour:
        return Moment(start - _EAST, start + length - _WEST)
    if zone in "Zz":
        return Moment(start, start + length)
    ahead = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:].removeprefix(":") or 0))
    start += -ahead if zone[0] == "+" else ahead
    return Moment(start, start + length)


def _from_mail(date: str) -> Moment | None:
    if ":" not in date:
        return None
    from email.utils import parsedate_tz

    parsed = parsedate_tz(date)
    if parsed is None:
        return None
    start = datetime(*parsed[:6], tzinfo=UTC)
    if parsed[9] is None:
        return Moment(start - _EAST, start + timedelta(minutes=1) - _WEST)
    start -= timedelta(seconds=parsed[9])
    return Moment(start, start + timedelta(minutes=1))


def first_moment(document: Document, *roles: str) -> tuple[Text, Moment] | None:
    """The first date with one of `roles` that says something, and what."""
    for text in document.of(*roles):
        said = moment(document, text)
        if said:
            return text, said
    return None


def knows_now(document: Document) -> bool:
    """Whether a clock was given: without one, every story is from the future."""
    return document.now.year > 1970


def disagreement(document: Document, later: str, earlier: str) -> tuple[Handle, str, str] | None:
    """Where the date with the role `later` is before the one with the role `earlier`: its place,
    and both as they are written."""
    second = first_moment(document, later)
    first = first_moment(document, earlier) if second else None
    if first and second and second[1].is_before(first[1]):
        return second[0].at, quoted(second[0].text), quoted(first[0].text)
    return None
