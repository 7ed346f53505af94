"""What became of all articles: a table for people, JSON for programs."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from newsexport.errors import NewsExportError, ReceiverError
from newsexport.push.engine import Outcome, Pushed


def table(outcomes: Mapping[str, int]) -> str:
    """How many articles had which outcome.

    >>> print(table({"created": 12, "failed": 1}))
    created   12
    updated    0
    unchanged  0
    failed     1
    """
    width = max((len(str(number)) for number in outcomes.values()), default=1)
    return "\n".join(
        f"{outcome:<9} {outcomes.get(outcome, 0):>{width}}" for outcome in get_args(Outcome)
    )


def counted(pushed: Sequence[Pushed]) -> Mapping[str, int]:
    return Counter(one.outcome for one in pushed)


def report(
    receiver: str, address: str, pushed: Sequence[Pushed], ended: NewsExportError | None = None
) -> str:
    """All of it as JSON, with a line feed at its end; `ended` is what kept the run from beginning
    or going on."""
    counts = counted(pushed)
    whole: dict[str, Any] = {
        "receiver": receiver,
        "url": address,
        "summary": {outcome: counts.get(outcome, 0) for outcome in get_args(Outcome)},
        "articles": [_entry(one) for one in pushed],
    }
    if ended:
        whole["error"] = _error(ended)
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _entry(one: Pushed) -> dict[str, Any]:
    post = one.post
    entry = {
        "name": one.name,
        "outcome": one.outcome,
        "guid": one.guid,
        "title": one.title,
        "titleBasis": one.title_basis if one.title else "",
        "id": post.id if post else "",
        "link": post.link if post else "",
        "status": post.status if post else "",
        "notes": list(one.notes),
        "error": _error(one.error) if one.error else {},
    }
    return {name: value for name, value in entry.items() if value}


def _error(error: NewsExportError) -> dict[str, Any]:
    found: dict[str, Any] = {"code": error.code, "message": str(error), "hint": error.hint}
    if isinstance(error, ReceiverError):
        found |= {"status": error.status, "refusal": error.refusal}
    return {name: value for name, value in found.items() if value}
