"""What stays of a post that is there already: an editor's status, day, categories and tags."""

from datetime import datetime, timedelta
from typing import Any

from newsexport.errors import ReceiverError
from newsexport.exporters._release import UNTIL_TOLD
from newsexport.receiver import Plan
from newsexport.receivers._wordpress_answers import Resource

_OUT = ("publish", "private")
_WESTMOST = timedelta(hours=12)  # no clock is further behind UTC


def keep_status(fields: dict[str, Any], plan: Plan, there: Resource, now: str) -> None:
    """Take out of `fields`, which are to be sent, the status and date that the post keeps; `now`
    is the moment by the site's clock.

    A draft goes out where that is wished; what is out stays out, and what is scheduled waits for
    its day, or the end of a later embargo. What must not be out becomes a draft. ReceiverError
    where a post is out whose article is embargoed now.
    """
    before = there.get("status")
    embargo, withdraw = plan.fields["embargo"], plan.fields["withdraw"]
    held = embargo == UNTIL_TOLD or bool(embargo and embargo > now)
    if withdraw:
        return
    if before in _OUT:
        if held:
            raise ReceiverError(
                "cms-embargo",
                str(there.get("link") or "wordpress"),
                "the post is out already, and its article is embargoed now",
                "push it when the embargo is over, or make the post a draft in WordPress",
            )
        del fields["status"]
        if _may_be_to_come(fields, now):
            _keep_day(fields)
    elif before == "future":
        if embargo == UNTIL_TOLD:
            return
        if embargo and embargo > str(there.get("date_gmt")):
            fields["status"] = "future"
        else:
            # with a day that is past WordPress would publish it
            del fields["status"]
            _keep_day(fields)
    elif fields["status"] == "draft":
        del fields["status"]


def with_theirs(ids: list[int], there: object) -> list[int]:
    """`ids` of terms, and behind them those that the post has besides."""
    kept = [id for id in there if type(id) is int] if isinstance(there, list) else []
    return list(dict.fromkeys([*ids, *kept]))


def _keep_day(fields: dict[str, Any]) -> None:
    fields.pop("date", None)
    fields.pop("date_gmt", None)


def _may_be_to_come(fields: dict[str, Any], now: str) -> bool:
    """Whether the date may be one at which WordPress would take the post back and schedule it."""
    if not now:
        return True
    earliest = (datetime.fromisoformat(now) - _WESTMOST).isoformat()
    return bool(fields.get("date_gmt", "") > now or fields.get("date", "") > earliest)
