"""When a post is to be out: WordPress's status and date.

WordPress itself makes of "publish" with a date to come "future", and of "future" with a date that
is past "publish": a plan, which knows no clock, names the date before which nothing must be out.
"""

from datetime import datetime
from typing import NamedTuple

from newsexport.errors import ExportError
from newsexport.exporters._release import published, release
from newsexport.moments import whole_second
from newsexport.newsitem import NewsItem
from newsexport.receiver import Status


class When(NamedTuple):
    status: Status
    date: str | None  # of a day: its midnight by the site's clock, without zone
    date_gmt: str | None  # of an instant, in UTC, without zone
    embargo: str | None  # in the form of date_gmt; UNTIL_TOLD
    withdraw: bool  # what is out already is taken back
    notes: tuple[str, ...]


def when(item: NewsItem, wished: Status, format: str) -> When:
    """What the item's dates, embargo and status make of the status that is wished; ExportError of
    `format` for what is no date."""
    day, notes = published(item, format)
    embargo = item.item_meta.embargoed
    date = f"{day}T00:00:00" if day and "T" not in day else None
    date_gmt = _utc(format, "/itemMeta/published", day) if day and not date else None
    if embargo:
        embargo = _utc(format, "/itemMeta/embargoed", embargo)
        date, date_gmt = None, max(date_gmt or "", embargo)
        notes += (f"Embargoed until {embargo}Z; the post's date is {date_gmt}Z.",)
    may = release(item, wished, dated=bool(date or date_gmt))
    return When(may.status, date, date_gmt, embargo, may.withdraw, notes + may.notes)


def wordpress_time(moment: datetime) -> str:
    """As WordPress writes moments in UTC, in whole seconds; what is between two is the later.

    >>> wordpress_time(datetime.fromisoformat("2024-03-05T14:30:00.25-05:00"))
    '2024-03-05T19:30:01'
    """
    return whole_second(moment).replace(tzinfo=None).isoformat()


def _utc(format: str, pointer: str, value: str) -> str:
    try:
        found = datetime.fromisoformat(value)
        if found.tzinfo is None:
            raise ValueError
        return wordpress_time(found)
    except (ValueError, OverflowError):
        message = f"{value!r} is no date that WordPress holds"
        raise ExportError(format, pointer, message) from None
