"""When a post is to be out: WordPress's status and date.

WordPress itself makes of "publish" with a date to come "future", and of "future" with a date that
is past "publish": a plan, which knows no clock, names the date before which nothing must be out.
"""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from newsexport.errors import ExportError
from newsexport.exporters._feed import sure
from newsexport.newsitem import NewsItem
from newsexport.receiver import Status

UNTIL_TOLD = ""


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
    meta, notes = item.item_meta, []
    published = sure(item, "/itemMeta/published", meta.published, format)
    if meta.published and not published:
        notes.append(f"The date {meta.published} is only guessed and was left out.")
    date = f"{published}T00:00:00" if published and "T" not in published else None
    date_gmt = _utc(format, "/itemMeta/published", published) if published and not date else None
    embargo = (
        _utc(format, "/itemMeta/embargoed", meta.embargoed) if meta.embargoed else meta.embargoed
    )
    if embargo:
        date, date_gmt = None, max(date_gmt or "", embargo)
        notes.append(f"Embargoed until {embargo}Z; the post's date is {date_gmt}Z.")
    withdraw = meta.pub_status in ("canceled", "withheld")
    status = wished
    if withdraw:
        status = "draft"
        notes.append(f"The article is {meta.pub_status}: the post is a draft.")
    elif embargo == UNTIL_TOLD:
        status = "draft"
        notes.append("Embargoed until its release is announced: the post is a draft.")
    elif embargo and wished == "publish":
        status = "future"
    elif wished == "future" and not (date or date_gmt):
        status = "draft"
        notes.append("There is no date to schedule the post for: it is a draft.")
    return When(status, date, date_gmt, embargo, withdraw, tuple(notes))


def wordpress_time(moment: datetime) -> str:
    """As WordPress writes moments in UTC, in whole seconds; what is between two is the later.

    >>> wordpress_time(datetime.fromisoformat("2024-03-05T14:30:00.25-05:00"))
    '2024-03-05T19:30:01'
    """
    moment = moment.astimezone(UTC)
    if moment.microsecond:
        moment = moment.replace(microsecond=0) + timedelta(seconds=1)
    return moment.replace(tzinfo=None).isoformat()


def _utc(format: str, pointer: str, value: str) -> str:
    try:
        found = datetime.fromisoformat(value)
        if found.tzinfo is None:
            raise ValueError
        return wordpress_time(found)
    except (ValueError, OverflowError):
        message = f"{value!r} is no date that WordPress holds"
        raise ExportError(format, pointer, message) from None
