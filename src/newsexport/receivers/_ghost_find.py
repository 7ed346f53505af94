"""An article's post among all others: by the element in its head that names the article, or by
its slug's end, which is a digest of the guid.

Neither is enough alone: an editor changes slugs and clears heads.

Reference: https://docs.ghost.org/content-api/#filtering
"""

from collections.abc import Iterable, Mapping
from typing import Any

from newsexport.exporters._ghost_texts import identifier
from newsexport.exporters._xml import attribute
from newsexport.receiver import guid_digest

_LONGEST = 1000  # characters of an element that is asked for in an address


def filter_of(guid: str) -> str:
    """What finds the article's post, in Ghost's language of filters.

    >>> print(filter_of("urn:uuid:1"))
    slug:'b362f50874c7',slug:~$'-b362f50874c7',codeinjection_head:~'content=\\"urn:uuid:1\\"'
    """
    digest = guid_digest(guid)
    wanted = [f"slug:'{digest}'", f"slug:~$'-{digest}'"]
    named = f'content="{attribute(guid)}"'
    if len(named) <= _LONGEST:
        wanted.append(f"codeinjection_head:~{literal(named)}")
    return ",".join(wanted)


def literal(value: str) -> str:
    """`value` as a string of a filter."""
    escaped = value.replace("'", "\\'").replace('"', '\\"')
    return f"'{escaped}'"


def choose(posts: Iterable[Mapping[str, Any]], guid: str) -> Mapping[str, Any] | None:
    """The article's post among those that the filter found: the first whose head names the
    article, since a filter takes no notice of capitals, else the first whose slug does."""
    element, digest = identifier(guid), guid_digest(guid)
    found = list(posts)
    for post in found:
        if element in str(post.get("codeinjection_head") or ""):
            return post
    for post in found:
        if str(post["slug"]).rpartition("-")[2] == digest:
            return post
    return None


def with_identifier(head: object, guid: str) -> str:
    """A post's head with the article's element, where that is not in it."""
    element = identifier(guid)
    if not isinstance(head, str) or not head:
        return element
    return head if element in head else f"{element}\n{head}"
