"""What Ghost answers, looked at before it is believed: {"posts": [{"id": ...}]}."""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from newsexport.characters import visible
from newsexport.errors import ReceiverError
from newsexport.exporters._ghost_when import ghost_time
from newsexport.receiver import Answer, Post

Resource = Mapping[str, Any]
_NEEDED = {"posts": ("id", "slug", "status", "updated_at"), "images": ("url",)}

_LONGEST = 300  # characters of Ghost's words


def resources(answer: Answer, name: str) -> list[Resource]:
    """Those of an answer; ReceiverError where it is not Ghost's."""
    value = answer.value.get(name) if isinstance(answer.value, dict) else None
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise strange(f"no list of {name}")
    for one in value:
        for key in _NEEDED.get(name, ("id",)):
            if not isinstance(one.get(key), str):
                raise strange(f"one of {name} without {key}")
    return value


def dicts(value: object) -> list[Resource]:
    """Resources inside a resource: those that are there."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def only(answer: Answer, name: str) -> Resource:
    """The one that was asked for."""
    found = resources(answer, name)
    if len(found) != 1:
        raise strange(f"{len(found)} {name} where one was asked for")
    return found[0]


def post_of(resource: Resource, notes: tuple[str, ...] = ()) -> Post:
    link, status, revision = resource.get("url"), resource["status"], resource["updated_at"]
    return Post(resource["id"], str(link or ""), status, revision, notes)


def clock(answer: Answer) -> str:
    """The moment of an answer as Ghost writes moments; "" where it does not say."""
    try:
        return ghost_time(parsedate_to_datetime(answer.headers["date"]))
    except (KeyError, ValueError, OverflowError):
        return ""


def strange(what: str) -> ReceiverError:
    return ReceiverError("cms-answer", "ghost", f"Ghost's answer holds {what}")


def not_ghost(address: str, status: int) -> ReceiverError:
    hint = "give the address of the site, without /ghost/"
    message = "there is no Admin API of Ghost 5 or later"
    return ReceiverError("cms-address", address, message, hint, status)


def with_hint(error: ReceiverError, hint: str) -> ReceiverError:
    return _changed(error, error.message, hint, error.refusal)


def in_its_words(error: ReceiverError) -> ReceiverError:
    """An error with Ghost's own reason, where it gave one: {"errors": [{"message": ...}]}."""
    data = error.data.get("errors") if isinstance(error.data, dict) else None
    for told in dicts(data)[:1]:
        parts = (told.get(name) for name in ("message", "context"))
        words = visible(" ".join(part for part in parts if isinstance(part, str)))[:_LONGEST]
        refusal = told.get("code") or told.get("type") or error.refusal
        return _changed(error, words or error.message, error.hint, str(refusal))
    return error


def _changed(error: ReceiverError, message: str, hint: str, refusal: str) -> ReceiverError:
    status, data, again, after = error.status, error.data, error.again, error.after
    return ReceiverError(
        error.code, error.address, message, hint, status, refusal, data, again, after
    )
