"""An article's post among all others: by the id in a custom field, or by its slug's end, which is
a digest of the guid.

Neither is enough alone: without our plug-in WordPress keeps no field, and editors change slugs.
"""

from collections.abc import Mapping
from typing import Any

from newsexport.errors import ReceiverError
from newsexport.exporters._wordpress_meta import GUID
from newsexport.receiver import Answer, Plan, guid_digest
from newsexport.receivers._wordpress_answers import Resource, all_posts, meta_of, one_post
from newsexport.receivers._wordpress_api import Ask

# A post's text is not asked for: of ten long ones it would be more than a client takes.
EDIT: Mapping[str, str] = {
    "context": "edit",
    "_fields": "id,slug,status,link,date_gmt,modified_gmt,categories,tags,meta,_links",
}
_STATUSES = "publish,future,draft,pending,private"
_LONGEST = 1000  # characters of a guid that is asked for in an address


def find_post(ask: Ask, plan: Plan, id: str | None) -> Resource | None:
    """The article's post; None where the site has it not. ReceiverError where another's post, of
    which WordPress tells no more, may be it."""
    if id and id.isascii() and id.isdigit():
        try:
            post = one_post(ask("GET", f"posts/{id}", query=EDIT))
            # a site that was set up anew gives its numbers again
            if meta_of(post).get(GUID) in (None, "", plan.guid):
                return None if post.get("status") == "trash" else post
        except ReceiverError as error:
            if error.status not in (404, 410):
                raise
    asked = {**EDIT, "status": _STATUSES, "orderby": "id", "order": "asc"}
    # WordPress puts "-2" behind a slug that is taken
    by_slug = ask("GET", "posts", query={**asked, "slug": f"{plan.slug},{plan.slug}-2"})
    found = all_posts(by_slug)
    if len(plan.guid) <= _LONGEST:
        # a site without the plug-in does not know the field and gives any posts
        found += all_posts(ask("GET", "posts", query={**asked, GUID: plan.guid}))
    for post in found:
        if is_of(post, plan.guid):
            return post
    if _all_there_are(by_slug) > len(all_posts(by_slug)):
        raise ReceiverError(
            "cms-permission",
            "wordpress",
            f"a post that the user may not edit has the article's slug, {plan.slug}",
            "push it as the user who made it, or as an editor",
        )
    return None


def is_of(post: Resource, guid: str) -> bool:
    """Whether this is the article's post."""
    kept = meta_of(post).get(GUID)
    if kept:
        return bool(kept == guid)
    return guid_digest(guid) in str(post.get("slug")).split("-")[-2:]


def _all_there_are(answer: Answer) -> int:
    """How many posts a query has, with those that we may not see."""
    said: Any = answer.headers.get("x-wp-total", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0
