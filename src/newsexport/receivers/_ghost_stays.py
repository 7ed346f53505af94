"""What stays of a post that is there already: an editor's status, and the day of what is
scheduled."""

from collections.abc import Mapping
from typing import Any

from newsexport.errors import ReceiverError
from newsexport.exporters._release import UNTIL_TOLD

_OUT = ("published", "sent")  # what is sent was mailed and stands nowhere


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
