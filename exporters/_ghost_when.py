"""When a post is to be out: Ghost's status and published_at.

A plan cannot know what time it is. It says "scheduled" for what has a moment before which it must
not be out, and the session says "published" where that moment is past by the site's own clock.
"""

from datetime import UTC, datetime
from typing import NamedTuple

from newsexport.errors import ExportError
from newsexport.exporters._release import published, release
from newsexport.moments import whole_second
from newsexport.newsitem import NewsItem
from newsexport.receiver import Status

STATUSES = {"draft": "draft", "publish": "published", "future": "scheduled"}  # Ghost's words


class When(NamedTuple):
    status: Status
    published_at: str | None  # as Ghost writes it: 2024-03-05T19:30:00.000Z
    embargo: str | None  # in the same form; UNTIL_TOLD
    withdraw: bool  # what is out already is taken back
    notes: tuple[str, ...]


def when(item: NewsItem, wished: Status) -> When:
    """What the item's dates, embargo and status make of the status that is wished."""
    day, notes = published(item, "ghost")
    embargo = item.item_meta.embargoed
    at = instant("/itemMeta/published", day) if day else None
    if day and "T" not in day:
        notes += (f"Of {day} the time is not known: midnight UTC.",)
    if embargo:
        embargo = instant("/itemMeta/embargoed", embargo)
        at = max(at or embargo, embargo)
        notes += (f"Embargoed until {embargo}.",)
    may = release(item, wished, dated=at is not None)
    return When(may.status, at, embargo, may.withdraw, notes + may.notes)


def ghost_time(moment: datetime) -> str:
    """As Ghost writes moments, in whole seconds; what is between two is the later.

    >>> ghost_time(datetime.fromisoformat("2024-03-05T14:30:00.25-05:00"))
    '2024-03-05T19:30:01.000Z'
    """
    return whole_second(moment).replace(tzinfo=None).isoformat() + ".000Z"


def instant(pointer: str, value: str) -> str:
    """A day, which is its midnight in UTC, or a date and time with zone, as Ghost writes it.
    ExportError where `value` is neither, or no year from 1 to 9999 in UTC."""
    try:
        found = datetime.fromisoformat(value)
        if found.tzinfo is None and "T" in value:
            raise ValueError
        return ghost_time(found.replace(tzinfo=found.tzinfo or UTC))
    except (ValueError, OverflowError):
        raise ExportError("ghost", pointer, f"{value!r} is no date that Ghost holds") from None
