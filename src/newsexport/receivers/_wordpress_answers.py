"""What WordPress answers, looked at before it is believed."""

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from newsexport.errors import ReceiverError
from newsexport.exporters._wordpress_when import wordpress_time
from newsexport.receiver import Answer, Post

Resource = Mapping[str, Any]


def one_post(answer: Answer) -> Resource:
    """The post of an answer; ReceiverError where that is none."""
    value = answer.value
    if not isinstance(value, dict) or type(value.get("id")) is not int:
        raise strange("what is no post")
    return value


def all_posts(answer: Answer) -> list[Resource]:
    if not isinstance(answer.value, list):
        raise strange("no list of posts")
    found: list[Resource] = [
        one for one in answer.value if isinstance(one, dict) and type(one.get("id")) is int
    ]
    if len(found) != len(answer.value):
        raise strange("a list of what are no posts")
    return found


def post_of(resource: Resource, notes: tuple[str, ...] = ()) -> Post:
    link, revision = resource.get("link"), resource.get("modified_gmt")
    status = str(resource.get("status") or "")
    return Post(
        str(resource["id"]),
        link if isinstance(link, str) else "",
        status,
        str(revision or ""),
        notes,
    )


def meta_of(resource: Resource) -> Mapping[str, Any]:
    meta = resource.get("meta")
    return meta if isinstance(meta, dict) else {}  # an empty one is a list in PHP's JSON


def is_unfiltered(resource: Resource) -> bool:
    """Whether WordPress keeps all HTML that this user sends; so too where it does not say."""
    links = resource.get("_links")
    names = links if isinstance(links, dict) else ()
    actions = [name for name in names if name.startswith("wp:action-")]
    return not actions or "wp:action-unfiltered-html" in actions


def clock(answer: Answer) -> str:
    """The moment of an answer as WordPress writes moments; "" where it does not say."""
    try:
        return wordpress_time(parsedate_to_datetime(answer.headers["date"]))
    except (KeyError, ValueError, OverflowError):
        return ""


def strange(what: str) -> ReceiverError:
    return ReceiverError("cms-answer", "wordpress", f"WordPress's answer holds {what}")


def not_wordpress(address: str, status: int) -> ReceiverError:
    hint = "give the address of the site, without /wp-admin/ and /wp-json/"
    message = "there is no REST API of WordPress"
    return ReceiverError("cms-address", address, message, hint, status)


def nobody_there(error: ReceiverError) -> ReceiverError:
    message = "the user or the application password is wrong"
    hint = (
        "make an application password in the user's profile, which is not the one to log in with;"
        " where it is right, the web server keeps the Authorization header from WordPress"
    )
    return ReceiverError("cms-login", error.address, message, hint, error.status, error.refusal)


def may_not_write(error: ReceiverError) -> ReceiverError:
    message = "the user may not write posts there"
    hint = "give the user the role of an author or an editor"
    return ReceiverError("cms-permission", error.address, message, hint, error.status)
