"""When a post is to be out: Ghost's status and published_at.

A plan cannot know what time it is. It says "scheduled" for what has a moment before which it must
not be out, and the session says "published" where that moment is past by the site's own clock.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from newsexport.errors import ExportError, ReceiverError
from newsexport.exporters._feed import sure
from newsexport.newsitem import NewsItem
from newsexport.receiver import Status

STATUSES = {"draft": "draft", "publish": "published", "future": "scheduled"}  # Ghost's words
UNTIL_TOLD = ""
_OUT = ("published", "sent")  # what is sent was mailed and stands nowhere


class When(NamedTuple):
    status: Status
    published_at: str | None  # as Ghost writes it: 2024-03-05T19:30:00.000Z
    embargo: str | None  # in the same form; UNTIL_TOLD
    withdraw: bool  # what is out already is taken back
    notes: tuple[str, ...]


def when(item: NewsItem, wished: Status) -> When:
    """What the item's dates, embargo and status make of the status that is wished."""
    meta, notes = item.item_meta, []
    published = sure(item, "/itemMeta/published", meta.published, "ghost")
    if meta.published and not published:
        notes.append(f"The date {meta.published} is only guessed and was left out.")
    at = published and instant("/itemMeta/published", published)
    if published and "T" not in published:
        notes.append(f"Of {published} the time is not known: midnight UTC.")
    embargo = meta.embargoed and instant("/itemMeta/embargoed", meta.embargoed)
    if embargo:
        at = max(at or embargo, embargo)
        notes.append(f"Embargoed until {embargo}.")
    embargo = UNTIL_TOLD if meta.embargoed == "" else embargo or None
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
    elif wished == "future" and not at:
        status = "draft"
        notes.append("There is no date to schedule the post for: it is a draft.")
    return When(status, at or None, embargo, withdraw, tuple(notes))


def status_of(fields: Mapping[str, Any], there: Mapping[str, Any], now: str) -> dict[str, str]:
    """The status and published_at that a plan's `fields` make of a post that is `there`, {} where
    there is none, at `now` by the site's clock.

    An editor's status stays, but for a draft that is to be out and what must not be out.
    ReceiverError where a post is out whose article is embargoed now.
    """
    post, embargo, withdraw = fields["post"], fields["embargo"], fields["withdraw"]
    wanted, at = post["status"], post.get("published_at")
    held = embargo == UNTIL_TOLD or bool(embargo and embargo > now)
    before = there.get("status")
    if before in _OUT and held and not withdraw:
        raise ReceiverError(
            "cms-embargo",
            str(there.get("url") or "ghost"),
            "the post is out already, and its article is embargoed now",
            "push it when the embargo is over, or make the post a draft in Ghost",
        )
    if before == "scheduled":  # an editor may have put it off
        at = max(at or "", str(there.get("published_at") or ""))
    if before in _OUT and not withdraw:
        wanted = before
    elif wanted != "draft":
        wanted = "scheduled" if at and at > now else "published"
    elif before == "scheduled" and not (withdraw or held):
        wanted = "scheduled"
    return {"status": wanted, "published_at": at} if at else {"status": wanted}


def ghost_time(moment: datetime) -> str:
    """As Ghost writes moments, in whole seconds; what is between two is the later.

    >>> ghost_time(datetime.fromisoformat("2024-03-05T14:30:00.25-05:00"))
    '2024-03-05T19:30:01.000Z'
    """
    moment = moment.astimezone(UTC)
    if moment.microsecond:
        moment = moment.replace(microsecond=0) + timedelta(seconds=1)
    return moment.replace(tzinfo=None).isoformat() + ".000Z"


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
